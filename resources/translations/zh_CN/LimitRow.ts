<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LimitRow</name>
    <message>
        <source>Whom the limit counts</source>
        <translation>限制对象</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Which seats count</source>
        <translation>计算范围</translation>
    </message>
    <message>
        <source>of the whole list</source>
        <translation>全部名额</translation>
    </message>
    <message>
        <source>of the single seats</source>
        <translation>个人名额</translation>
    </message>
</context>
</TS>
