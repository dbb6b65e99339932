<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CalibrationDialog</name>
    <message>
        <source>Printer calibration</source>
        <translation>打印校准</translation>
    </message>
    <message>
        <source>&amp;Target page…</source>
        <translation>校准页(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Corrected target…</source>
        <translation>校正后的校准页(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
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
        <source>Print the target on plain paper at actual size, lay it on the stock, and read how far each cross is off: to the left or up is a negative number. Two crosses give offset, size and turn; four are best.</source>
        <translation>先用白纸按“实际大小”打印校准页，与证书纸重叠，读出每个十字偏了几毫米，偏左、偏上的填负数。填两个对角的十字可校正位置、大小和倾斜，四个最准。</translation>
    </message>
    <message>
        <source>&amp;Calibration</source>
        <translation>校准(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>打印机(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;ray</source>
        <translation>纸盒(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>证书纸(&amp;S)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>纸张(&amp;Z)</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>十字</translation>
    </message>
    <message>
        <source>Too far right, mm</source>
        <translation>偏右（毫米）</translation>
    </message>
    <message>
        <source>Too far down, mm</source>
        <translation>偏下（毫米）</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>New calibration</source>
        <translation>新的校准</translation>
    </message>
    <message>
        <source>Nothing is read yet: pages are printed as they are.</source>
        <translation>还没有读数，按原样打印。</translation>
    </message>
    <message>
        <source>Every page is corrected: {correction}.</source>
        <translation>打印时每页校正：{correction}。</translation>
    </message>
    <message>
        <source>Corrected target.pdf</source>
        <translation>校准页（校正后）.pdf</translation>
    </message>
    <message>
        <source>Target.pdf</source>
        <translation>校准页.pdf</translation>
    </message>
    <message>
        <source>Save target page</source>
        <translation>保存校准页</translation>
    </message>
</context>
</TS>
