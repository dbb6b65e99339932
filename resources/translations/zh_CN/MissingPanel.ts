<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MissingPanel</name>
    <message>
        <source>Everybody of the earlier lists comes up again.</source>
        <translation>原名单上的人这次都出现了。</translation>
    </message>
    <message>
        <source>Not come up again</source>
        <translation>本次未出现</translation>
    </message>
    <message>
        <source>These people stood in an earlier list of the unit and are not in this one. They stay in the list; tick (space bar) who shall withdraw. The file is noted as the reason.</source>
        <translation>这些人在该单位原来的名单上，这次的文件里没有。不勾选就保留；要退出的请勾选（空格键），退出原因记为这个文件。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>全部不勾</translation>
    </message>
</context>
</TS>
