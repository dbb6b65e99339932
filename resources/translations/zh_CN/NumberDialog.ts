<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NumberDialog</name>
    <message>
        <source>Number the entrants</source>
        <translation>编参赛号</translation>
    </message>
    <message>
        <source>Give everybody a new number</source>
        <translation>全部重新编号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Who has a number keeps it; who comes late gets the next one. Places: {places}</source>
        <translation>已有号的不变，后来的接着编。可用：{places}</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>编号规则(&amp;P)</translation>
    </message>
    <message>
        <source>For example {name}: {number}</source>
        <translation>例如 {name}：{number}</translation>
    </message>
</context>
</TS>
