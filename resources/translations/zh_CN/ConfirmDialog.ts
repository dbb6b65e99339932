<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Take back the confirmation</source>
        <translation>取消确认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>{unit} has confirmed</source>
        <translation>登记确认：{unit}</translation>
    </message>
    <message>
        <source>What is confirmed: name, sex, ID number, phone and role of everybody as they are in the list now.</source>
        <translation>确认的内容：现在名单里每个人的姓名、性别、身份证号、电话、角色。</translation>
    </message>
    <message>
        <source>The signed and sealed sheet is back</source>
        <translation>收到签字盖章的确认表</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话确认</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>收到日期(&amp;R)</translation>
    </message>
    <message>
        <source>Confirmed &amp;by</source>
        <translation>由谁确认(&amp;B)</translation>
    </message>
    <message>
        <source>Who of the unit signed or said so.</source>
        <translation>该单位签字或答复的人。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
</context>
</TS>
