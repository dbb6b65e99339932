<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Session</name>
    <message>
        <source>Opening {file}</source>
        <translation>正在打开 {file}</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Open a packet</source>
        <translation>打开数据包</translation>
    </message>
    <message>
        <source>Work for {person}. Password of the packet:</source>
        <translation>{person}的任务。数据包的密码：</translation>
    </message>
    <message>
        <source>Opened as {file}. Give it back when it is done.</source>
        <translation>已打开，存为“{file}”。录完点“回传”。</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Restored. What was open before is kept as {file}</source>
        <translation>已恢复。原来的文件保留为“{file}”</translation>
    </message>
    <message>
        <source>Encrypting</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Removing the password</source>
        <translation>取消密码</translation>
    </message>
    <message>
        <source>Contest files and packets (*{suffix} *{packet})</source>
        <translation>赛事文件和数据包 (*{suffix} *{packet})</translation>
    </message>
    <message>
        <source>Open a contest</source>
        <translation>打开赛事文件</translation>
    </message>
    <message>
        <source>Making the demonstration contest</source>
        <translation>正在建立示例赛事</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
</context>
</TS>
