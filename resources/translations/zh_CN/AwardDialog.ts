<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AwardDialog</name>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
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
        <source>Change award</source>
        <translation>修改奖项</translation>
    </message>
    <message>
        <source>Add award</source>
        <translation>添加奖项</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>奖项名称(&amp;N)</translation>
    </message>
    <message>
        <source>As it stands on the certificate.</source>
        <translation>按此印在证书上。</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>授予(&amp;F)</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>名额(&amp;M)</translation>
    </message>
    <message>
        <source>How many are given out.</source>
        <translation>一共颁发几个。</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Coaches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
