<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ContestDialog</name>
    <message>
        <source>Contest details</source>
        <translation>赛事信息</translation>
    </message>
    <message>
        <source>Title and organiser are printed on certificates and lists. What has been issued stays as it was.</source>
        <translation>赛事名称和落款单位印在证书和名单上。已印发的不受影响。</translation>
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
        <source>&amp;Title</source>
        <translation>赛事名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Organiser</source>
        <translation>落款单位(&amp;O)</translation>
    </message>
    <message>
        <source>The bureau that signs and seals.</source>
        <translation>在证书和通报上署名、盖章的单位。</translation>
    </message>
    <message>
        <source>&amp;Deadline for rosters</source>
        <translation>报名截止日(&amp;D)</translation>
    </message>
    <message>
        <source>As 2022-07-15 or 7.15; empty for none.</source>
        <translation>写成 2022-07-15 或 7.15；不设请留空。</translation>
    </message>
</context>
</TS>
