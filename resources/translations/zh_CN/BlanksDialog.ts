<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BlanksDialog</name>
    <message>
        <source>Blanks</source>
        <translation>证书纸</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>领入</translation>
    </message>
    <message>
        <source>Spoiled, unprinted</source>
        <translation>损坏（未打印的）</translation>
    </message>
    <message>
        <source>Counted: so many lie there</source>
        <translation>盘点（实际张数）</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>证书纸(&amp;S)</translation>
    </message>
    <message>
        <source>For instance A4 cores, red folder.</source>
        <translation>如 A4 内芯、大红封套内页。</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>事项(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation>张数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>说明(&amp;N)</translation>
    </message>
    <message>
        <source>The shop, or why they are spoiled.</source>
        <translation>购买处，或损坏的原因。</translation>
    </message>
</context>
</TS>
