<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NameGuard</name>
    <message>
        <source>No certificate was made: nothing on this computer can draw some of these characters. Check them with the person, or install a font that has them (SimSun-ExtB, say).</source>
        <translation>没有制作证书：下面标红的字，本机所有字体都印不出。请与本人核对，或安装含有该字的字体（如 SimSun-ExtB）后再试。</translation>
    </message>
    <message>
        <source>The typeface of the layout lacks these characters; another one draws them. Look at their strokes on a proof, and let the units confirm what is in doubt.</source>
        <translation>版式选用的字体里没有下面这些字，将改用别的字体印出。请逐个看清笔画；有疑问的，打印姓名确认单请单位核对签字。</translation>
    </message>
    <message>
        <source>Confirmation sheets</source>
        <translation>选手确认表</translation>
    </message>
</context>
</TS>
