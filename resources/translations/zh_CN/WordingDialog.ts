<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>WordingDialog</name>
    <message>
        <source>Words and numbers</source>
        <translation>文字和编号</translation>
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
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>{年}  {序号:3}  {奖项}: each award counts from 1</source>
        <translation>{年}  {序号:3}  {奖项}（用了奖项，每个奖项各自从 1 编起）</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>授予(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Salutation</source>
        <translation>称谓(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
</context>
</TS>
