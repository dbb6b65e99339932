<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SeatGrid</name>
    <message>
        <source>Platform</source>
        <translation>讲台</translation>
    </message>
    <message>
        <source>{name} withdrew</source>
        <translation>{name} 退赛</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门</translation>
    </message>
</context>
</TS>
