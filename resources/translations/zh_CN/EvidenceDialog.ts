<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>What the list would add</source>
        <translation>导入前核对</translation>
    </message>
    <message>
        <source>This line is &amp;about</source>
        <translation>这一行是(&amp;A)</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>复制全部</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
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
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Import {count} lines</source>
        <translation>导入 {count} 行</translation>
    </message>
    <message>
        <source>Choose whom an open line is about below; it is remembered. Older readings stay on record.</source>
        <translation>“请选人”的行在下方选定是谁，以后会记住。以前的数据保留。</translation>
    </message>
    <message>
        <source>lower than read before: {what}</source>
        <translation>比以前的数据低：{what}</translation>
    </message>
    <message>
        <source>about {who}: {what}</source>
        <translation>{who}：{what}</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>还没有选定</translation>
    </message>
    <message>
        <source>no entrant of this contest</source>
        <translation>不是本次比赛的选手</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>A history list reaches beyond this contest: people who are no entrants need nothing done.</source>
        <translation>历年名单的范围比本次比赛大，不是本次选手的不用处理。</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
</context>
</TS>
