<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ContactDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Contact of {unit}</source>
        <translation>联系人：{unit}</translation>
    </message>
    <message>
        <source>Named in {file}. What is typed here stays when another roster comes in.</source>
        <translation>取自“{file}”。在这里填写后，再收到报名表也不会改动。</translation>
    </message>
    <message>
        <source>What is typed here stays when another roster comes in.</source>
        <translation>在这里填写后，再收到报名表也不会改动。</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>联系人(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
</context>
</TS>
