<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportDetail</name>
    <message>
        <source>Choose a row to see its cells as they stand in the sheet.</source>
        <translation>选择一行，在这里对照表格中的原样。</translation>
    </message>
    <message>
        <source>{cell}: {text}</source>
        <translation>{cell}：{text}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(not in the sheet)</source>
        <translation>（表中没有）</translation>
    </message>
</context>
</TS>
