<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message>
        <source>Skills Contest</source>
        <translation>练兵比武</translation>
    </message>
    <message>
        <source>New contest…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>No contest open</source>
        <translation>尚未打开赛事</translation>
    </message>
    <message>
        <source>Create or open one to begin</source>
        <translation>请先新建或打开一个赛事</translation>
    </message>
    <message>
        <source> (read-only)</source>
        <translation>（只读）</translation>
    </message>
    <message>
        <source>Create or open a contest; the {count} rosters you dropped are previewed then.</source>
        <translation>请先新建或打开一场比赛，然后就会预览您拖来的 {count} 个文件。</translation>
    </message>
    <message>
        <source>Let go to preview {count} rosters.
Nothing is written before you confirm.</source>
        <translation>松开鼠标，预览 {count} 个报名表
确认之前不会写入</translation>
    </message>
    <message>
        <source>Let go to open the contest “{name}”.</source>
        <translation>松开鼠标，打开比赛“{name}”</translation>
    </message>
</context>
</TS>
