<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SheetPanel</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Any other size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
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
        <source>Take what is on it along to another &amp;format</source>
        <translation>换纸张时内容一起缩放(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stock from a file…</source>
        <translation>选底样文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>Show &amp;only what bought sheets get</source>
        <translation>只看套打时印的内容(&amp;O)</translation>
    </message>
    <message>
        <source>The stock is the bought sheet, as a scan or PDF: it is shown here and on a proof and never printed.</source>
        <translation>底样是买来的证书纸的扫描图或 PDF：只在这里和样张上显示，不会打印。</translation>
    </message>
    <message>
        <source>Tab goes through the elements. Arrows move them by 0.5 mm, with Shift by 5 mm; with Ctrl they change the size.</source>
        <translation>按 Tab 逐个选中；方向键移动 0.5 毫米，按住 Shift 移动 5 毫米，按住 Ctrl 改大小。</translation>
    </message>
</context>
</TS>
