<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RosterModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>已退赛</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>请留意</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Workplace and title</source>
        <translation>工作单位及职务</translation>
    </message>
</context>
</TS>
