<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TieRuleList</name>
    <message>
        <source>Compared one after another until nobody is equal any more:</source>
        <translation>总分相同时依次比较，直到分出先后：</translation>
    </message>
    <message>
        <source>Tie rules in their order</source>
        <translation>同分规则的先后</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rule to add</source>
        <translation>要添加的规则</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
</TS>
