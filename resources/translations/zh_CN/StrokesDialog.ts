<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>StrokesDialog</name>
    <message>
        <source>Strokes of a character</source>
        <translation>更正笔顺</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Character</source>
        <translation>字(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strokes</source>
        <translation>笔顺(&amp;S)</translation>
    </message>
    <message>
        <source>In digits: 1 横 (提), 2 竖 (竖钩), 3 撇, 4 点 (捺), 5 折</source>
        <translation>用数字填写：1 横（提）、2 竖（竖钩）、3 撇、4 点（捺）、5 折。清空则恢复程序自带的笔顺。</translation>
    </message>
    <message>
        <source>Not known: {characters}</source>
        <translation>笔画库没有：{characters}</translation>
    </message>
    <message>
        <source>The strokes of every character are known.</source>
        <translation>名单中每个字都有笔顺。</translation>
    </message>
</context>
</TS>
