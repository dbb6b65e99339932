<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PublicNoticeDialog</name>
    <message>
        <source>Public notice</source>
        <translation>公示名单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Names, units and awards only: no ID numbers, no phones, no scores.</source>
        <translation>只列姓名、单位和奖项，不含身份证号、电话和成绩。</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按名次</translation>
    </message>
    <message>
        <source>As equals, in the order of strokes</source>
        <translation>排名不分先后，按姓氏笔画</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>公示首日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>公示末日(&amp;L)</translation>
    </message>
    <message>
        <source>Five working days; mind public holidays.</source>
        <translation>默认 5 个工作日，遇法定节假日请自行顺延。</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>联系方式(&amp;C)</translation>
    </message>
    <message>
        <source>Office and phone for objections.</source>
        <translation>受理异议的科室和电话。</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>排列(&amp;O)</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>末日早于首日，请改正。</translation>
    </message>
</context>
</TS>
