<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ReadingDateDialog</name>
    <message>
        <source>Date of the study data</source>
        <translation>学习数据的统计日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>统计日期(&amp;R)</translation>
    </message>
    <message>
        <source>The day the numbers were taken from the platform</source>
        <translation>平台数据的截止日期，不是导入日期</translation>
    </message>
</context>
</TS>
