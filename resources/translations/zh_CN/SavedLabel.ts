<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saving</source>
        <translation>保存状态</translation>
    </message>
    <message>
        <source>Try to edit</source>
        <translation>转为编辑</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>单机运行，不连接网络</translation>
    </message>
    <message>
        <source>Read-only: {why}</source>
        <translation>只读：{why}</translation>
    </message>
    <message>
        <source>NOT saved: {why}</source>
        <translation>没有保存：{why}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Everything is on disk</source>
        <translation>内容都已保存</translation>
    </message>
    <message>
        <source>backup {time}</source>
        <translation>已备份 {time}</translation>
    </message>
</context>
</TS>
