<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PacketWork</name>
    <message>
        <source>Making the packet</source>
        <translation>正在做数据包</translation>
    </message>
    <message>
        <source>Packets (*{packet} *{suffix})</source>
        <translation>数据包 (*{packet} *{suffix})</translation>
    </message>
    <message>
        <source>Packets that came back</source>
        <translation>选择回传的数据包</translation>
    </message>
    <message>
        <source>Password: {password}</source>
        <translation>密码：{password}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Looking into the packets</source>
        <translation>正在查看数据包</translation>
    </message>
    <message>
        <source>Password of {files}:</source>
        <translation>“{files}”的密码：</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>正在汇总</translation>
    </message>
    <message>
        <source>{count} things could not be taken in.</source>
        <translation>有 {count} 项没有收进来。</translation>
    </message>
    <message>
        <source>{count} differences are open below; what they concern waits for you.</source>
        <translation>有 {count} 处出入待定，列在下方；只有与它们有关的要等您决定。</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>保存数据包</translation>
    </message>
    <message>
        <source>Packets (*{packet})</source>
        <translation>数据包 (*{packet})</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
</TS>
