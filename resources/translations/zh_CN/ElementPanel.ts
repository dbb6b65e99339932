<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ElementPanel</name>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>左(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;op</source>
        <translation>上(&amp;O)</translation>
    </message>
    <message>
        <source>W&amp;idth</source>
        <translation>宽(&amp;I)</translation>
    </message>
    <message>
        <source>H&amp;eight</source>
        <translation>高(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>字体(&amp;T)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>字号(&amp;Z)</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>字距</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>首行缩进</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;Filled with</source>
        <translation>填色(&amp;F)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Both edges</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation>左右(&amp;A)</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>靠上</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>靠下</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>上下(&amp;D)</translation>
    </message>
    <message>
        <source>Break into lines, then smaller</source>
        <translation>换行，再缩小字号</translation>
    </message>
    <message>
        <source>Keep one line, smaller</source>
        <translation>保持一行，缩小字号</translation>
    </message>
    <message>
        <source>Leave as it is and warn</source>
        <translation>保持原样并提醒</translation>
    </message>
    <message>
        <source>Too &amp;long</source>
        <translation>过长时(&amp;V)</translation>
    </message>
    <message>
        <source>Key pattern</source>
        <translation>回纹</translation>
    </message>
    <message>
        <source>Two rules</source>
        <translation>双线</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Line, mm</source>
        <translation>线粗 mm</translation>
    </message>
    <message>
        <source>Depth, mm</source>
        <translation>花边宽 mm</translation>
    </message>
    <message>
        <source>Overp&amp;rint</source>
        <translation>套打(&amp;R)</translation>
    </message>
    <message>
        <source>Two-character names wide</source>
        <translation>两字姓名拉开（张&#x3000;三）</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>上下倒置</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>锁定位置</translation>
    </message>
    <message>
        <source>Printed on bought sheets too</source>
        <translation>套打也印</translation>
    </message>
    <message>
        <source>Left out with the sheet&apos;s drawing</source>
        <translation>随样式底图（套打不印）</translation>
    </message>
    <message>
        <source>What differs from sheet to sheet is printed on bought sheets too.</source>
        <translation>每张不同的内容，套打时也要印。</translation>
    </message>
</context>
</TS>
