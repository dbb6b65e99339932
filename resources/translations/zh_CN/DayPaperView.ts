<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DayPaperView</name>
    <message>
        <source>&amp;Folded</source>
        <translation>对折双面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;One a sheet</source>
        <translation>每页一张(&amp;O)</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>按考场</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位顺序</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
</context>
</TS>
