<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CanvasMarks</name>
    <message>
        <source>“Add” puts text, lines and pictures here.</source>
        <translation>点“添加”放上文字、线条、图片。</translation>
    </message>
    <message>
        <source>A bought sheet goes below as stock: see on the right.</source>
        <translation>买来的证书纸可在右侧选作底样，垫在下面对位。</translation>
    </message>
    <message>
        <source>picture missing</source>
        <translation>图片不在</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>字太小</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
</context>
</TS>
