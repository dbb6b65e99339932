<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NewContestDialog</name>
    <message>
        <source>New contest</source>
        <translation>新建赛事</translation>
    </message>
    <message>
        <source>The units and the rule set of the city are filled in.</source>
        <translation>参赛单位和比赛规则按所选设区市自动带出。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create contest</source>
        <translation>建立赛事</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>设区市(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>赛事名称(&amp;T)</translation>
    </message>
    <message>
        <source>As it stands on certificates and lists.</source>
        <translation>按此印在证书和名单上。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>保存位置(&amp;F)</translation>
    </message>
    <message>
        <source>One file holds the whole contest.</source>
        <translation>整个赛事保存在一个文件里。</translation>
    </message>
    <message>
        <source>Contest files (*{suffix})</source>
        <translation>赛事文件 (*{suffix})</translation>
    </message>
    <message>
        <source>Where to keep the contest</source>
        <translation>赛事文件保存到</translation>
    </message>
</context>
</TS>
