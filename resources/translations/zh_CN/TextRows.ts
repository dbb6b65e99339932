<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TextRows</name>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>Insert a place…</source>
        <translation>插入填写项…</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>E&amp;mphasis</source>
        <translation>突出(&amp;M)</translation>
    </message>
    <message>
        <source>Same typeface</source>
        <translation>字体不变</translation>
    </message>
</context>
</TS>
