<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MappingPanel</name>
    <message>
        <source>How every header was understood. A wrong column can be chosen anew on the right (Enter); it is read that way at once, and next time for the same unit and header.</source>
        <translation>程序对每张表的表头是这样理解的。哪一列认错了，在右边按回车重新选择，立即按新的读；下次同一单位、同样表头也这样读。</translation>
    </message>
    <message>
        <source>No table was recognised.</source>
        <translation>没有认出任何表格。</translation>
    </message>
    <message>
        <source>Choose a table on the left.</source>
        <translation>请在左边选择一张表。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns as read</source>
        <translation>列的对应</translation>
    </message>
    <message>
        <source>Always read “{title}” as “{field}”</source>
        <translation>今后都把“{title}”读作“{field}”</translation>
    </message>
    <message>
        <source>Always read this title that way</source>
        <translation>今后都这样读这个表头</translation>
    </message>
</context>
</TS>
