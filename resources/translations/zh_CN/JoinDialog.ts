<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join packets</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>From: {people}</source>
        <translation>来自：{people}</translation>
    </message>
    <message>
        <source>Differences stay as they are here until somebody decides; that may wait.</source>
        <translation>有出入的先保留本机的值，可以现在决定，也可以以后再定。</translation>
    </message>
    <message>
        <source>Nothing differs: everything can be joined.</source>
        <translation>没有出入，可以直接汇总。</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>汇总(&amp;J)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未收入</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>本机</translation>
    </message>
</context>
</TS>
