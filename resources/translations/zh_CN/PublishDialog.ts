<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PublishDialog</name>
    <message>
        <source>Publish the list</source>
        <translation>公布获奖名单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Version {version} with {count} recipients becomes public and stays as it is: awards, decisions and recipients can then be changed only as a correction with a reason.</source>
        <translation>将公布第 {version} 版名单，共 {count} 个获奖者。公布后名单固定不变，奖项、决定和获奖者只能写明理由后更正。</translation>
    </message>
    <message>
        <source>Changes since the last version</source>
        <translation>与上一版相比的变化</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>As it stands on the notice.</source>
        <translation>按通报或公告上的日期。</translation>
    </message>
    <message>
        <source>D&amp;ocument number</source>
        <translation>文号(&amp;O)</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>可以不填。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Why the list is published again.</source>
        <translation>为什么重新公布。</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>待定</translation>
    </message>
</context>
</TS>
