<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ListDialog</name>
    <message>
        <source>Save lists</source>
        <translation>输出名单</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>名单开头</translation>
    </message>
    <message>
        <source>Correct strokes…</source>
        <translation>更正笔顺…</translation>
    </message>
    <message>
        <source>Move by hand…</source>
        <translation>手工调整…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <translation>存为表格(&amp;X)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>名单(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>排列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Two characters</source>
        <translation>两字姓名(&amp;T)</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>the files: in full, with signature lines</source>
        <translation>存档：完整内容，附签名栏</translation>
    </message>
    <message>
        <source>公示: name, unit and result only</source>
        <translation>公示：只有姓名、单位和成绩</translation>
    </message>
    <message>
        <source>姓氏笔画: 田富 before 田大利</source>
        <translation>姓氏笔画：田富在田大利之前</translation>
    </message>
    <message>
        <source>姓名笔画: 田大利 before 田富</source>
        <translation>姓名笔画：田大利在田富之前</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>按名次</translation>
    </message>
    <message>
        <source>by unit</source>
        <translation>按参赛单位</translation>
    </message>
    <message>
        <source>by strokes of the surname</source>
        <translation>按姓氏笔画</translation>
    </message>
    <message>
        <source>Nobody has a place yet.</source>
        <translation>还没有人有名次。</translation>
    </message>
    <message>
        <source>{title}: {count} lines</source>
        <translation>{title}：共 {count} 行</translation>
    </message>
    <message>
        <source>No strokes known of: {characters}. They stand last.</source>
        <translation>笔画库没有这些字：{characters}。有这些字的姓名排在最后，请核对。</translation>
    </message>
    <message>
        <source>Some names were moved by hand.</source>
        <translation>部分姓名已手工调整。</translation>
    </message>
    <message>
        <source>The strokes of every character are known.</source>
        <translation>名单中每个字都有笔顺。</translation>
    </message>
</context>
</TS>
