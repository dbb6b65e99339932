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
        <source>Both are printed on certificates and lists. What has been issued stays as it was.</source>
        <translation>赛事名称和落款会印在证书和名单上。已经制发的保持原样。</translation>
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
</context>
</TS>
