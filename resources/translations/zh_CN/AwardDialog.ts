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
        <source>Chosen by &amp;hand, not by score</source>
        <translation>不按成绩，由人选定(&amp;H)</translation>
    </message>
    <message>
        <source>May be held &amp;beside another award</source>
        <translation>可与其他奖项兼得(&amp;B)</translation>
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
        <source>People decide, with a reason each; the ranking plays no part.</source>
        <translation>逐个选定并写明理由，与名次无关。</translation>
    </message>
    <message>
        <source>Otherwise nobody gets two awards of one kind.</source>
        <translation>不勾选的，同一类奖项每人只得一个。</translation>
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
        <translation>教练</translation>
    </message>
</context>
</TS>
