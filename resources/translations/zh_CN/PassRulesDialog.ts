<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PassRulesDialog</name>
    <message>
        <source>Rules on the passes</source>
        <translation>参赛证注意事项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>They stand at the foot of every pass. Empty gives the usual ones back.</source>
        <translation>印在每张参赛证下方；清空则恢复常用内容。</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>注意事项(&amp;R)</translation>
    </message>
</context>
</TS>
