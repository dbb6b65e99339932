<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on, or save the PDF instead.</source>
        <translation>打印机没有接收。请检查打印机是否开启，或先保存为 PDF。</translation>
    </message>
    <message>
        <source>{count} pages sent to the printer.</source>
        <translation>已发送 {count} 页到打印机。</translation>
    </message>
</context>
</TS>
