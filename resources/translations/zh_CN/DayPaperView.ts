<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DayPaperView</name>
    <message>
        <source>&amp;One a sheet</source>
        <translation>每页一张(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Design…</source>
        <translation>设计版式(&amp;D)…</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>All ({count})</source>
        <translation>全部（{count}）</translation>
    </message>
    <message>
        <source>New or changed since ({count})</source>
        <translation>新增或有变动的（{count}）</translation>
    </message>
    <message>
        <source>Judges and others…</source>
        <translation>评委等其他人员…</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>挑选…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Change the layout in the designer; a copy of the contest&apos;s own is kept</source>
        <translation>在设计器里修改版式，另存为本次比赛自己的版式</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>{side} of a card; everything on it goes along</source>
        <translation>卡片的{side}，内容随之缩放</translation>
    </message>
    <message>
        <source>Picked ({count})…</source>
        <translation>已挑选（{count}）…</translation>
    </message>
    <message>
        <source>Nothing is new or changed since: everything printed is in order.</source>
        <translation>打印以后没有新增和变动，印好的都还能用。</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>……还有 {count} 项。</translation>
    </message>
    <message>
        <source>{count} have no photo: their pass has a frame to paste one.</source>
        <translation>{count} 人没有照片，证上留了贴照片的框。</translation>
    </message>
</context>
</TS>
