<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BlankRosters</name>
    <message>
        <source>Folder for the blank rosters</source>
        <translation>空白报名表存放的文件夹</translation>
    </message>
    <message>
        <source>{count} blank rosters written, one a unit; the covering text is copied.</source>
        <translation>已生成 {count} 份空白报名表，每个单位一份；通知文字已复制，可直接粘贴。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Making blank rosters</source>
        <translation>正在生成空白报名表</translation>
    </message>
</context>
</TS>
