<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RosterVersionsDialog</name>
    <message>
        <source>Rosters received</source>
        <translation>收到的报名表</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rosters of {unit}</source>
        <translation>{unit}的报名表</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未纳入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>This version changed nothing.</source>
        <translation>这一版没有改动。</translation>
    </message>
    <message>
        <source>What v{number} changed</source>
        <translation>第{number}版的改动</translation>
    </message>
    <message>
        <source>What v{number} brought</source>
        <translation>第{number}版带来的人员</translation>
    </message>
    <message>
        <source> (the file holds other units too; its counts are those of the whole file)</source>
        <translation>（本文件还有其他单位，上面的数字是整个文件的）</translation>
    </message>
</context>
</TS>
