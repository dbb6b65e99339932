<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SeatDecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人选(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Goes into the log.</source>
        <translation>理由会记入日志。</translation>
    </message>
    <message>
        <source>  Ctrl+Enter decides.</source>
        <translation>按 Ctrl+Enter 确定。</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>文号(&amp;L)</translation>
    </message>
    <message>
        <source>Its number, if there is one.</source>
        <translation>有公函的填写文号。</translation>
    </message>
</context>
</TS>
