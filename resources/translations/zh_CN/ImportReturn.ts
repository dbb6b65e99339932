<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportReturn</name>
    <message>
        <source>Returned rosters</source>
        <translation>退回单</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>另选文件夹…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Choose a folder for the marked copies</source>
        <translation>选择存放退回单的文件夹</translation>
    </message>
    <message>
        <source>Nothing here is a question for a county.</source>
        <translation>没有需要县里核实的问题。</translation>
    </message>
    <message>
        <source>{count} marked copies are in “{folder}”. The reply is on the clipboard.</source>
        <translation>已在“{folder}”生成 {count} 份退回单，回复文字已复制，可直接粘贴到微信或邮件。</translation>
    </message>
    <message>
        <source> Originals that are no xlsx came back as xlsx with the same cells.</source>
        <translation>原文件不是 xlsx 的，已另存为内容相同的 xlsx。</translation>
    </message>
    <message>
        <source>Writing marked copies</source>
        <translation>生成退回单</translation>
    </message>
    <message>
        <source>Contact on marked copies</source>
        <translation>退回单联系人</translation>
    </message>
    <message>
        <source>Name and phone, as the county shall read them:</source>
        <translation>姓名和电话，按写给县里的样子填：</translation>
    </message>
</context>
</TS>
