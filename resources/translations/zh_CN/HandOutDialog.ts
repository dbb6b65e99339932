<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out work</source>
        <translation>分发任务</translation>
    </message>
    <message>
        <source>The packet holds names and units of the task, no ID numbers and no phones. The password goes apart.</source>
        <translation>数据包里只有这项任务的姓名和单位，没有身份证号和电话。密码请另外告诉对方。</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>交给(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>&amp;Make the packet…</source>
        <translation>做数据包(&amp;M)…</translation>
    </message>
</context>
</TS>
