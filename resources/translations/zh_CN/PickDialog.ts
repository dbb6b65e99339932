<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PickDialog</name>
    <message>
        <source>Choose what to print</source>
        <translation>挑选打印对象</translation>
    </message>
    <message>
        <source>Name, unit or pinyin</source>
        <translation>姓名、单位或拼音</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>Tick &amp;all shown</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>就印这些</translation>
    </message>
    <message>
        <source>{count} ticked</source>
        <translation>已选 {count}</translation>
    </message>
</context>
</TS>
