<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportWork</name>
    <message>
        <source>Checking again</source>
        <translation>重新核对</translation>
    </message>
    <message>
        <source>Reading rosters</source>
        <translation>读取报名表</translation>
    </message>
    <message>
        <source>Importing rosters</source>
        <translation>正在导入报名表</translation>
    </message>
</context>
</TS>
