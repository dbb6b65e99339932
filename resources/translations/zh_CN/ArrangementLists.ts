<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArrangementLists</name>
    <message>
        <source>print {count}</source>
        <translation>需打印 {count}</translation>
    </message>
    <message>
        <source>take back {count}</source>
        <translation>收回 {count}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>已齐</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>已排</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>相邻</translation>
    </message>
    <message>
        <source>People of one unit side by side</source>
        <translation>同单位相邻</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子号 {seed}</translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>录入结果</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Who drew it</source>
        <translation>抽签者</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸面材料</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>上次打印</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
</context>
</TS>
