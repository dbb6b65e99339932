<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MaskedEdit</name>
    <message>
        <source>Show and change (F2)</source>
        <translation>显示并修改（F2）</translation>
    </message>
</context>
</TS>
