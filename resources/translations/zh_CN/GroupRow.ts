<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>GroupRow</name>
    <message>
        <source>Group</source>
        <translation>分组名称</translation>
    </message>
    <message>
        <source>Units of the group, 、 between them</source>
        <translation>组内单位，用“、”隔开</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
</context>
</TS>
