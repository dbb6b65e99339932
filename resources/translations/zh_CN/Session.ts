<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Session</name>
    <message>
        <source>Contest files (*{suffix})</source>
        <translation>赛事文件 (*{suffix})</translation>
    </message>
    <message>
        <source>Open a contest</source>
        <translation>打开赛事文件</translation>
    </message>
    <message>
        <source>Making the demonstration contest</source>
        <translation>正在建立示例赛事</translation>
    </message>
</context>
</TS>
