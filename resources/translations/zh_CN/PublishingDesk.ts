<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PublishingDesk</name>
    <message>
        <source>&amp;Lists</source>
        <translation>名单(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>公布(&amp;P)…</translation>
    </message>
    <message>
        <source>Public: version {version} of {date}, {count} recipients, fingerprint {fingerprint}. It stays as it is.</source>
        <translation>已公布第 {version} 版（{date}），共 {count} 个获奖者，校验码 {fingerprint}。名单不再改动。</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Version {version} is being corrected: {reason}. Assign the awards and publish them again.</source>
        <translation>正在更正第 {version} 版：{reason}。请重新评定奖项并再次公布。</translation>
    </message>
    <message>
        <source>Scores or entrants have changed since the awards were assigned. Assigned again:</source>
        <translation>评定奖项之后成绩或名单有变化。重新评定将有以下变动：</translation>
    </message>
    <message>
        <source>Places have changed since the awards were assigned; everybody keeps the same award.</source>
        <translation>评定奖项之后有名次变动，各人所获奖项不变。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 人</translation>
    </message>
    <message>
        <source>No. {number}: “{printed}” on the paper, “{now}” in the list</source>
        <translation>{number}：证书上是“{printed}”，名单上现在是“{now}”</translation>
    </message>
    <message>
        <source>Certificates that bear another name than the list does now. Make these again, collect the old:</source>
        <translation>下列证书上的名字与名单不一致，请重新制作并收回原件：</translation>
    </message>
    <message>
        <source>Certificates to collect: {numbers}</source>
        <translation>应收回的证书：{numbers}</translation>
    </message>
    <message>
        <source>The list is public: choose “Correct” first. Until then nothing is printed.</source>
        <translation>名单已经公布，请先选“更正”。在此之前不能制作证书。</translation>
    </message>
    <message>
        <source>Certificates wait until the awards are assigned again.</source>
        <translation>重新评定之前不能制作证书。</translation>
    </message>
    <message>
        <source>Calling order for the ceremony (PDF)…</source>
        <translation>颁奖顺序表（PDF）…</translation>
    </message>
    <message>
        <source>Calling order.pdf</source>
        <translation>颁奖顺序表.pdf</translation>
    </message>
    <message>
        <source>Annex of the notice, by place (PDF)…</source>
        <translation>通报附件，按名次（PDF）…</translation>
    </message>
    <message>
        <source>Recipients by place.pdf</source>
        <translation>获奖名单（按名次）.pdf</translation>
    </message>
    <message>
        <source>Annex of the notice, as equals (PDF)…</source>
        <translation>通报附件，排名不分先后（PDF）…</translation>
    </message>
    <message>
        <source>Recipients as equals.pdf</source>
        <translation>获奖名单（排名不分先后）.pdf</translation>
    </message>
    <message>
        <source>Workbook of all lists…</source>
        <translation>全部名单（Excel）…</translation>
    </message>
    <message>
        <source>Recipients.xlsx</source>
        <translation>获奖名单.xlsx</translation>
    </message>
    <message>
        <source>Public notice (PDF)…</source>
        <translation>公示名单（PDF）…</translation>
    </message>
    <message>
        <source>Copy text, by place</source>
        <translation>复制文字，按名次</translation>
    </message>
    <message>
        <source>Copy text, as equals</source>
        <translation>复制文字，排名不分先后</translation>
    </message>
    <message>
        <source>Public notice.pdf</source>
        <translation>获奖名单公示.pdf</translation>
    </message>
    <message>
        <source>Copied. Paste it into the notice.</source>
        <translation>已复制，可以粘贴到通报中。</translation>
    </message>
    <message>
        <source>Published.</source>
        <translation>获奖名单已公布。</translation>
    </message>
    <message>
        <source>Correct the public list</source>
        <translation>更正已公布的名单</translation>
    </message>
    <message>
        <source>The version that is public stays in the file. Awards can be changed, assigned and published again.</source>
        <translation>已公布的版本会保留在文件中。更正期间可以修改奖项，重新评定并再次公布。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
</TS>
