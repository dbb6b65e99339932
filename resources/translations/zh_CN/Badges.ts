<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Badges</name>
    <message>
        <source>Adding up</source>
        <translation>正在汇总</translation>
    </message>
</context>
</TS>
