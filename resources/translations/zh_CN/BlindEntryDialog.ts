<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BlindEntryDialog</name>
    <message>
        <source>Blind double entry</source>
        <translation>双人盲录</translation>
    </message>
    <message>
        <source>&amp;Who types</source>
        <translation>录入人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>评分表(&amp;S)</translation>
    </message>
    <message>
        <source>Serial, or empty: all</source>
        <translation>编号；留空录全部</translation>
    </message>
    <message>
        <source>Nobody else can type it…</source>
        <translation>没有别人可以换…</translation>
    </message>
    <message>
        <source>What is to be typed</source>
        <translation>要录入的成绩</translation>
    </message>
    <message>
        <source>Settling desk…</source>
        <translation>核定台…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Blind double entry: {round}</source>
        <translation>双人盲录：{round}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
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
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>您录的</translation>
    </message>
    <message>
        <source>Type the name of whoever types, then press Enter.</source>
        <translation>先填写录入人姓名，再按回车开始。</translation>
    </message>
    <message>
        <source>Score on the paper</source>
        <translation>纸面上的成绩</translation>
    </message>
    <message>
        <source>save, next</source>
        <translation>存盘，下一行</translation>
    </message>
    <message>
        <source>other row</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>下一未录入</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>核定台</translation>
    </message>
    <message>
        <source>The same person a second time</source>
        <translation>同一个人录第二遍</translation>
    </message>
    <message>
        <source>Why can nobody else type it? The reason is kept with every value.</source>
        <translation>为什么不能换人？理由会随每一项成绩留存。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>第二遍</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>第一遍</translation>
    </message>
    <message>
        <source>{done} of {count} typed by you</source>
        <translation>您已录 {done} / {count}</translation>
    </message>
    <message>
        <source>Now somebody else types it a second time: change the name.</source>
        <translation>第二遍要换人：请改录入人姓名。</translation>
    </message>
    <message>
        <source>Settling desk ({count})…</source>
        <translation>核定台（{count}）…</translation>
    </message>
</context>
</TS>
