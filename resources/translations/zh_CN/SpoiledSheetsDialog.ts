<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SpoiledSheetsDialog</name>
    <message>
        <source>Spoiled sheets</source>
        <translation>登记打坏的证书</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Which sheets are spoiled? They come off the blanks, and the certificates wait to be printed again.</source>
        <translation>刚才打坏了哪几张？勾选后从证书纸里扣除，证书等待重印。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>For instance a paper jam, ink, the wrong side.</source>
        <translation>如卡纸、墨迹、放反了。</translation>
    </message>
</context>
</TS>
