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
        <source>Password of the packet that goes back (the one it came with):</source>
        <translation>回传数据包的密码（与分发时相同）：</translation>
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
        <source>Password of the packets:</source>
        <translation>数据包的密码：</translation>
    </message>
    <message>
        <source>Looking into the packets</source>
        <translation>正在查看数据包</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>正在汇总</translation>
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
