<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Rows that were left out</source>
        <translation>未纳入名单的行</translation>
    </message>
    <message>
        <source>These rows name people who are not in the list. They stay here until the unit has put them right, or until you put them aside.</source>
        <translation>下面各行写到的人没有进入参赛名单。请该单位更正后重新导入；确认不需要的，可以搁置。</translation>
    </message>
    <message>
        <source>Put &amp;aside…</source>
        <translation>搁置(&amp;A)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Put a row aside</source>
        <translation>搁置未纳入的行</translation>
    </message>
    <message>
        <source>{who}: the row stays out of the list and is not asked about any more.</source>
        <translation>{who}：这一行不进入参赛名单，今后不再提示。</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
</context>
</TS>
