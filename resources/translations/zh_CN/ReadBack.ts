<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ReadBack</name>
    <message>
        <source>Read back</source>
        <translation>唱分核对</translation>
    </message>
    <message>
        <source>Each value is on disk as soon as Enter is pressed.</source>
        <translation>按下回车，成绩即已存盘。</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>原为 {value}</translation>
    </message>
    <message>
        <source>This is what is on disk now.</source>
        <translation>现在存盘的是这个值。</translation>
    </message>
</context>
</TS>
