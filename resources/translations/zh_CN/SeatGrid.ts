<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SeatGrid</name>
    <message>
        <source>empty: {name} withdrew</source>
        <translation>空座位（{name} 退赛）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空座位</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>讲台</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>门</translation>
    </message>
</context>
</TS>
