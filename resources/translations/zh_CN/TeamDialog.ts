<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>代表队</translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>删除代表队</translation>
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
        <source>Change team</source>
        <translation>修改代表队</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>添加代表队</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>参赛单位(&amp;U)</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>队员 {number}</translation>
    </message>
    <message>
        <source>Only when the unit enters more than one team</source>
        <translation>一个单位有几支代表队时才需要填写</translation>
    </message>
    <message>
        <source>Team &amp;name</source>
        <translation>队名(&amp;N)</translation>
    </message>
    <message>
        <source>– nobody yet –</source>
        <translation>—— 待定 ——</translation>
    </message>
</context>
</TS>
