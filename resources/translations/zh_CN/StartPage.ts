<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>StartPage</name>
    <message>
        <source>City contest, from roster to certificate</source>
        <translation>市级赛，从报名表到证书</translation>
    </message>
    <message>
        <source>One file per contest. Everything stays on this computer.</source>
        <translation>一场赛事一个文件，所有资料都留在本机。</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Contest files you open will be listed here.</source>
        <translation>打开过的赛事文件会列在这里。</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>新建赛事</translation>
    </message>
    <message>
        <source>Choose the city and year; units and rules are filled in.</source>
        <translation>选定城市和年度，参赛单位和规则自动填好。</translation>
    </message>
    <message>
        <source>Open contest</source>
        <translation>打开赛事</translation>
    </message>
    <message>
        <source>Go on with a contest file, or open a packet handed out to you.</source>
        <translation>继续处理赛事文件，或打开交给您的数据包（在优盘上）。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>先看示例</translation>
    </message>
    <message>
        <source>A finished contest with invented people, to try everything on.</source>
        <translation>一场已办完的示例赛事，人员均为虚构，可随意试用。</translation>
    </message>
    <message>
        <source>{name}    is gone, choose it to recover it from what lies beside it</source>
        <translation>{name}    不在了，点这里用旁边的成绩流水和备份修复</translation>
    </message>
</context>
</TS>
