<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PrintCheckDialog</name>
    <message>
        <source>Before printing</source>
        <translation>打印前核对</translation>
    </message>
    <message>
        <source>Corrected &amp;target…</source>
        <translation>另存校正后的校准页(&amp;T)…</translation>
    </message>
    <message>
        <source>Still &amp;right</source>
        <translation>仍然准确(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the printer…</source>
        <translation>选择打印机…</translation>
    </message>
    <message>
        <source>Pages: {count}, in the order and range shown</source>
        <translation>页数：{count} 页，按现在显示的顺序和范围</translation>
    </message>
    <message>
        <source>Size: {width} × {height} mm at 100 %; choose no “fit to page” in the printer&apos;s window</source>
        <translation>尺寸：{width} × {height} 毫米，按 100% 原大打印；打印机窗口里不要选“适合页面”</translation>
    </message>
    <message>
        <source>Calibration: {name}</source>
        <translation>打印校准：{name}</translation>
    </message>
    <message>
        <source>Calibration: none; everything is printed where the layout says</source>
        <translation>打印校准：没有选，按版式的位置直接打印</translation>
    </message>
    <message>
        <source>Paper: {stock}</source>
        <translation>纸张：{stock}</translation>
    </message>
    <message>
        <source>Paper: plain, no blanks are counted off</source>
        <translation>纸张：普通纸，不扣减证书纸</translation>
    </message>
    <message>
        <source>{count} sheets since it was checked: print a corrected target on plain paper and look.</source>
        <translation>上次核对后已打印 {count} 张，请先用普通纸打印一张校正后的校准页，看是否仍然对得准。</translation>
    </message>
    <message>
        <source>Corrected target.pdf</source>
        <translation>校准页（校正后）.pdf</translation>
    </message>
    <message>
        <source>Save target page</source>
        <translation>保存校准页</translation>
    </message>
</context>
</TS>
