<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AttendanceDialog</name>
    <message>
        <source>Check-in: {round}</source>
        <translation>签到：{round}</translation>
    </message>
    <message>
        <source>Number or exam number, then Enter: came</source>
        <translation>输入序号或参赛号，回车即为“到”</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员名单</translation>
    </message>
    <message>
        <source>Nobody is expected in this round.</source>
        <translation>这个轮次没有应到的人。</translation>
    </message>
    <message>
        <source>Came  Enter</source>
        <translation>到  Enter</translation>
    </message>
    <message>
        <source>Did not come  /</source>
        <translation>未到  /</translation>
    </message>
    <message>
        <source>Take back  Delete</source>
        <translation>清除  Delete</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Exam number</source>
        <translation>参赛号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>came</source>
        <translation>到</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>{came} came, {absent} did not, {left} not noted yet</source>
        <translation>已到 {came} 人，未到 {absent} 人，还没登记 {left} 人</translation>
    </message>
    <message>
        <source>Enter {count} as &amp;absent in the scores</source>
        <translation>未到的 {count} 人记为缺考(&amp;A)</translation>
    </message>
    <message>
        <source>Nobody has the number {number}.</source>
        <translation>没有序号或参赛号是“{number}”的人。</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source> (as noted before)</source>
        <translation>（先前已登记）</translation>
    </message>
    <message>
        <source>{count} entered as absent.</source>
        <translation>已把 {count} 人记为缺考。</translation>
    </message>
</context>
</TS>
