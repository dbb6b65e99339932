<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DesignPanel</name>
    <message>
        <source>Sheet</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>The stock is the bought sheet, as a scan or PDF: it is shown here and on a proof and never printed.</source>
        <translation>底样是买来的证书纸的扫描图或 PDF：只在这里和样张上显示，不会打印。</translation>
    </message>
    <message>
        <source>Tab goes through the elements. Arrows move them by 0.5 mm, with Shift by 5 mm; with Ctrl they change the size.</source>
        <translation>按 Tab 逐个选中；方向键移动 0.5 毫米，按住 Shift 移动 5 毫米，按住 Ctrl 改大小。</translation>
    </message>
    <message>
        <source>{count} elements</source>
        <translation>{count} 个元素</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>花边</translation>
    </message>
    <message>
        <source>Guilloche</source>
        <translation>团花底纹</translation>
    </message>
    <message>
        <source>Flourish</source>
        <translation>装饰线</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
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
        <source>&amp;Stock from a file…</source>
        <translation>选底样文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取下</translation>
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
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>Insert a place…</source>
        <translation>插入填写项…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
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
        <source>Two-character names wide</source>
        <translation>两字姓名拉开（张&#x3000;三）</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>上下倒置</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>E&amp;mphasis</source>
        <translation>突出(&amp;M)</translation>
    </message>
    <message>
        <source>Same typeface</source>
        <translation>字体不变</translation>
    </message>
</context>
</TS>
