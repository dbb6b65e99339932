<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NumberDialog</name>
    <message>
        <source>Number the entrants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give everybody a new number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">编号</translation>
    </message>
</context>
</TS>
