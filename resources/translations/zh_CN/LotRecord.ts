<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LotRecord</name>
    <message>
        <source>Record of the draw</source>
        <translation>抽签记录</translation>
    </message>
</context>
</TS>
