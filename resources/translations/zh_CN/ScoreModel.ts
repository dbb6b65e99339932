<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ScoreModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>代表队</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Minutes and seconds: 35.20 is 35 minutes 20 seconds</source>
        <translation>分.秒：35.20 表示 35 分 20 秒</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Judge {number}</source>
        <translation>评委 {number}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>{count} marks</source>
        <translation>已打 {count} 个</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零分</translation>
    </message>
</context>
</TS>
