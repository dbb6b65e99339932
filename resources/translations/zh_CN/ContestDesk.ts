<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ContestDesk</name>
    <message>
        <source>Bringing old copies along</source>
        <translation>处理旧副本</translation>
    </message>
    <message>
        <source>Clearing personal data</source>
        <translation>正在清理个人信息</translation>
    </message>
</context>
</TS>
