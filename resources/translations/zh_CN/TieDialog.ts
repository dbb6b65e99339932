<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TieDialog</name>
    <message>
        <source>Settle a shared place</source>
        <translation>确定并列名次的先后</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>现场抽签</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>由本程序抽签</translation>
    </message>
    <message>
        <source>Decided by the judges</source>
        <translation>裁判组裁定</translation>
    </message>
    <message>
        <source>Draw &amp;number</source>
        <translation>种子号(&amp;N)</translation>
    </message>
    <message>
        <source>Dra&amp;w</source>
        <translation>抽签(&amp;W)</translation>
    </message>
    <message>
        <source>Share the place again</source>
        <translation>恢复并列</translation>
    </message>
    <message>
        <source>Record of the draw…</source>
        <translation>抽签记录…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Who decided or drew and when; it is kept in the log</source>
        <translation>写明由谁、何时抽签或裁定，会记入日志</translation>
    </message>
    <message>
        <source>{count} share place {place}. Put them in order, the better place first.</source>
        <translation>第 {place} 名并列 {count} 人（队），请排出先后，名次在前的放在上面。</translation>
    </message>
    <message>
        <source>This decides on: {what}</source>
        <translation>先后关系到：{what}</translation>
    </message>
    <message>
        <source>Order, the better place first</source>
        <translation>先后顺序，名次在前的在上</translation>
    </message>
    <message>
        <source>Drawn. The same number gives the same order again.</source>
        <translation>已抽签。用同一种子号可以复核出同样的结果。</translation>
    </message>
    <message>
        <source>Keep the number proposed, or type one that the supervisor names.</source>
        <translation>可用给出的号码，也可由监督员当场报一个号码填入。</translation>
    </message>
    <message>
        <source>What follows: {what}</source>
        <translation>由此变化：{what}</translation>
    </message>
</context>
</TS>
