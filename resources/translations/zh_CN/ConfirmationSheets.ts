<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ConfirmationSheets</name>
    <message>
        <source>Confirmation sheets</source>
        <translation>选手确认表</translation>
    </message>
    <message>
        <source>&amp;Full ID and phone numbers</source>
        <translation>印完整的身份证号和电话(&amp;F)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source> confirmation sheets</source>
        <translation>选手确认表</translation>
    </message>
    <message>
        <source> (with full ID numbers)</source>
        <translation>（含完整身份证号）</translation>
    </message>
</context>
</TS>
