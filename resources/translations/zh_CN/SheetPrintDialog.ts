<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SheetPrintDialog</name>
    <message>
        <source>Print score sheets</source>
        <translation>打印评分表</translation>
    </message>
    <message>
        <source>Each page gets a serial and a code to scan. Page by page the sums are checked when the sheets come back.</source>
        <translation>每一页都有编号和二维码；收回时扫码，逐页核对合计。</translation>
    </message>
    <message>
        <source>A sheet for each &amp;unit</source>
        <translation>每个参赛单位一张(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Everybody on one list</source>
        <translation>全部选手连续编排(&amp;E)</translation>
    </message>
    <message>
        <source>Separate sheets for each &amp;judge</source>
        <translation>每位评委单独一份(&amp;J)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
</context>
</TS>
