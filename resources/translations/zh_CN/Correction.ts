<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Correction</name>
    <message>
        <source>{by} mm to the right</source>
        <translation>右移 {by} 毫米</translation>
    </message>
    <message>
        <source>{by} mm to the left</source>
        <translation>左移 {by} 毫米</translation>
    </message>
    <message>
        <source>{by} mm down</source>
        <translation>下移 {by} 毫米</translation>
    </message>
    <message>
        <source>{by} mm up</source>
        <translation>上移 {by} 毫米</translation>
    </message>
    <message>
        <source>{by} % larger</source>
        <translation>放大 {by}%</translation>
    </message>
    <message>
        <source>{by} % smaller</source>
        <translation>缩小 {by}%</translation>
    </message>
    <message>
        <source>turned {by}° right</source>
        <translation>顺时针旋转 {by}°</translation>
    </message>
    <message>
        <source>turned {by}° left</source>
        <translation>逆时针旋转 {by}°</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing to correct</source>
        <translation>无需校正</translation>
    </message>
</context>
</TS>
