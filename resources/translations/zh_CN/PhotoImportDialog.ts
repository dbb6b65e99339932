<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PhotoImportDialog</name>
    <message>
        <source>Photos from a folder</source>
        <translation>按文件夹导入照片</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>&amp;Replace photos that are there already</source>
        <translation>替换已有的照片(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>{matched} matched, {questions} to look at, {same} already there</source>
        <translation>对上 {matched} 张，需要看一下的 {questions} 张，与现有相同的 {same} 张。确认前不写入。</translation>
    </message>
    <message>
        <source>Keep {count} photos</source>
        <translation>导入 {count} 张</translation>
    </message>
    <message>
        <source>Keeping the photos</source>
        <translation>正在保存照片</translation>
    </message>
    <message>
        <source>{count} photos kept.</source>
        <translation>已导入 {count} 张照片。</translation>
    </message>
    <message>
        <source>Folder with photos</source>
        <translation>照片所在的文件夹</translation>
    </message>
    <message>
        <source>Looking through the photos</source>
        <translation>正在核对照片</translation>
    </message>
</context>
</TS>
