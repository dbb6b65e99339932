<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RecheckDialog</name>
    <message>
        <source>Check again</source>
        <translation>资格复核</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>与(&amp;W)</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>复制全部</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep as the last check</source>
        <translation>记为本次复核</translation>
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
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody&apos;s state has changed.</source>
        <translation>没有人的资格状态变化。</translation>
    </message>
    <message>
        <source>the last check ({at}, as of {date})</source>
        <translation>上次复核（{at}，截至 {date}）</translation>
    </message>
    <message>
        <source>another date</source>
        <translation>另一日期</translation>
    </message>
    <message>
        <source>{count} changes. As of {date}: {states}</source>
        <translation>变化 {count} 人。截至 {date}：{states}</translation>
    </message>
</context>
</TS>
