<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>GuestsDialog</name>
    <message>
        <source>Desk cards for others</source>
        <translation>其他人员桌签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make the cards</source>
        <translation>做桌签</translation>
    </message>
    <message>
        <source>One a line: the name, a blank, then the unit or office. They are kept for the next time.</source>
        <translation>一行一人：先写姓名，空一格，再写单位或职务。会保存，下次不用再填。</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>Wang Jianguo Chief judge
Li Min Supervision office</source>
        <translation>王建国&#x3000;裁判长
李敏&#x3000;监督员</translation>
    </message>
</context>
</TS>
