<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>IntakeModel</name>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>报名表</translation>
    </message>
    <message>
        <source>Number of entrants</source>
        <translation>参赛人数</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未收到</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>v{number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>{count} change(s) since</source>
        <translation>确认后改动 {count} 处</translation>
    </message>
    <message>
        <source>{month}.{day:02d} confirmed</source>
        <translation>{month}.{day:02d} 已确认</translation>
    </message>
</context>
</TS>
