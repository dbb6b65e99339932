<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DeskDialog</name>
    <message>
        <source>Settling desk</source>
        <translation>核定台</translation>
    </message>
    <message>
        <source>Take the paper, look at what stands there, and type it. Whoever typed one of the values may not settle it.</source>
        <translation>请拿出纸质评分表，看清后录入纸面上的成绩。录过这项成绩的人不能核定。</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>不一致的成绩</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>Settling desk: {round}</source>
        <translation>核定台：{round}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>编号</translation>
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
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Nothing to settle: wherever two people typed, they agree.</source>
        <translation>没有待核定的成绩：录过两遍的都一致。</translation>
    </message>
    <message>
        <source>&amp;Paper says</source>
        <translation>纸面成绩(&amp;P)</translation>
    </message>
    <message>
        <source>Type it, or take a value over with Alt+1, Alt+2</source>
        <translation>直接录入，或用 Alt+1、Alt+2 取其一</translation>
    </message>
    <message>
        <source>&amp;Settled by</source>
        <translation>核定人(&amp;S)</translation>
    </message>
    <message>
        <source>A third person, who has looked at the paper</source>
        <translation>看过纸面的第三人</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>说明(&amp;R)</translation>
    </message>
    <message>
        <source>Needed only when there is no third person</source>
        <translation>没有第三人时必填</translation>
    </message>
    <message>
        <source>Typed alike: {alike} of {compared} ({percent}%)</source>
        <translation>两遍一致 {alike} / {compared}（{percent}%）</translation>
    </message>
    <message>
        <source>sheet {serial}</source>
        <translation>评分表 {serial}</translation>
    </message>
</context>
</TS>
