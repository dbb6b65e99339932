<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CertificatesPanel</name>
    <message>
        <source>Chosen by award</source>
        <translation>按奖项自动选用</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>连底纹一起印</translation>
    </message>
    <message>
        <source>Text only, on printed stock</source>
        <translation>只印文字（套印）</translation>
    </message>
    <message>
        <source>By award and place</source>
        <translation>按奖项和名次</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位顺序</translation>
    </message>
    <message>
        <source>By strokes of names</source>
        <translation>按姓氏笔画</translation>
    </message>
    <message>
        <source>all, or 3-8</source>
        <translation>全部，或 3-8</translation>
    </message>
    <message>
        <source>&amp;Make a proof</source>
        <translation>制作样张(&amp;M)</translation>
    </message>
    <message>
        <source>All awards</source>
        <translation>全部奖项</translation>
    </message>
    <message>
        <source>{count} certificates issued so far.</source>
        <translation>已编号制发 {count} 张。</translation>
    </message>
    <message>
        <source>Something has changed: please make the certificates again.</source>
        <translation>内容有变化，请重新制作证书。</translation>
    </message>
    <message>
        <source>Making certificates</source>
        <translation>正在制作证书</translation>
    </message>
    <message>
        <source>{count} certificates checked: the typefaces have every character.</source>
        <translation>已检查 {count} 张证书：每个字都能用选定的字体印出。</translation>
    </message>
    <message>
        <source>{city} {year} proof</source>
        <translation>{city}{year}年证书样张</translation>
    </message>
    <message>
        <source>{city} {year} certificates</source>
        <translation>{city}{year}年证书</translation>
    </message>
    <message>
        <source>{count} proof pages made.</source>
        <translation>已做好 {count} 张样张。</translation>
    </message>
    <message>
        <source>{count} certificates as they were, ready to print again.</source>
        <translation>已按原样做好 {count} 张证书，可以重印。</translation>
    </message>
    <message>
        <source>{count} certificates made, {fresh} with new numbers.</source>
        <translation>已做好 {count} 张证书，其中新编号 {fresh} 张。</translation>
    </message>
    <message>
        <source>To be collected, since their words have changed: {numbers}</source>
        <translation>以下证书内容有变，须收回：{numbers}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……另有 {count} 人</translation>
    </message>
    <message>
        <source>The list of recipients is not up to date</source>
        <translation>获奖名单还没有更新</translation>
    </message>
    <message>
        <source>Scores or entrants have changed since it was assigned. What changes is said with the awards.</source>
        <translation>评定奖项之后成绩或名单有变化，有哪些变动请看“奖项”一页；更新后才能制作证书。</translation>
    </message>
    <message>
        <source>Nobody to print for yet</source>
        <translation>还没有获奖名单</translation>
    </message>
    <message>
        <source>Add the awards and assign them by score; then the certificates can be made here.</source>
        <translation>请先添加奖项并按成绩评定，再在这里制作证书。</translation>
    </message>
    <message>
        <source>To the awards</source>
        <translation>去评定奖项</translation>
    </message>
    <message>
        <source>Ready to make certificates</source>
        <translation>可以制作证书了</translation>
    </message>
    <message>
        <source>Make a proof first and hold it against the stock. Every name is checked before anything is printed.</source>
        <translation>建议先出样张，与证书内芯比对。制作之前会逐字检查每个姓名能否印出。</translation>
    </message>
    <message>
        <source>Check the names…</source>
        <translation>检查姓名用字…</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>全部获奖者</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Kept, but check with the superior office: a city does not give {words}.</source>
        <translation>已保存。市级证书上出现“{words}”，请先确认有授权。</translation>
    </message>
</context>
</TS>
