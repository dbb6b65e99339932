<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PrintingDesk</name>
    <message>
        <source>None</source>
        <translation>不校准</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on, or save the PDF instead.</source>
        <translation>打印机没有接收。请检查打印机是否打开，或者先另存 PDF。</translation>
    </message>
    <message>
        <source>{count} pages sent to the printer.</source>
        <translation>已向打印机发送 {count} 页。</translation>
    </message>
    <message>
        <source>Which were spoiled?…</source>
        <translation>刚才打坏了哪几张？</translation>
    </message>
    <message>
        <source>{count} sheets since “{name}” was checked: print a corrected target and look again.</source>
        <translation>“{name}”校准后已打印 {count} 张，请打印校正后的校准页复查一次。</translation>
    </message>
    <message>
        <source>{count} spoiled sheets noted.</source>
        <translation>已登记打坏 {count} 张。</translation>
    </message>
    <message>
        <source>Print these again</source>
        <translation>重印这几张</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>重印</translation>
    </message>
    <message>
        <source>Some of these certificates were printed before. Say why, for the ledger.</source>
        <translation>其中有的证书打印过。请写明重印原因，记入台账。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Goes into the ledger and the log.</source>
        <translation>原因会记入证书台账和日志。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明</translation>
    </message>
</context>
</TS>
