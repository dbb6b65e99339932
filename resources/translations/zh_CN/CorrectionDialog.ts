<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Correct a signed round</source>
        <translation>更正已锁定的成绩</translation>
    </message>
    <message>
        <source>Who stands elsewhere</source>
        <translation>随之变动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>{round} is signed. This makes version {version}; print the summary then and have it signed anew.</source>
        <translation>{round} 已签字锁定。本次更正产生第 {version} 版；更正后请重新打印汇总表并签字。</translation>
    </message>
    <message>
        <source>Type the right value: whoever moves stands here then.</source>
        <translation>填写正确的成绩后，这里列出随之变动的名次、名额和奖项。</translation>
    </message>
    <message>
        <source>{count} places, seats and awards change</source>
        <translation>随之变动 {count} 项</translation>
    </message>
    <message>
        <source>Nobody&apos;s place, seat or award changes</source>
        <translation>名次、名额、奖项都不变</translation>
    </message>
    <message>
        <source>place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>team&apos;s place</source>
        <translation>团体名次</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>省赛名额</translation>
    </message>
    <message>
        <source>award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更正后</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>选手或代表队(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>评委(&amp;J)</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>现在的成绩</translation>
    </message>
    <message>
        <source>&amp;Right value</source>
        <translation>正确成绩(&amp;R)</translation>
    </message>
    <message>
        <source>As the paper says</source>
        <translation>以纸面为准</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>理由(&amp;E)</translation>
    </message>
    <message>
        <source>Printed on the new version</source>
        <translation>印在新的一版上</translation>
    </message>
    <message>
        <source>&amp;Approved by</source>
        <translation>批准人(&amp;A)</translation>
    </message>
    <message>
        <source>As a rule the chief judge</source>
        <translation>一般是裁判长</translation>
    </message>
</context>
</TS>
