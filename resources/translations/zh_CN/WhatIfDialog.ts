<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>What if …</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Suppose this &amp;too</source>
        <translation>加入假设(&amp;T)</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>重新假设(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Suppose somebody withdraws or a score is another. What would follow stands below; nothing is saved.</source>
        <translation>假设有人退赛，或某项成绩改变。下面列出全部后果；不会保存任何内容。</translation>
    </message>
    <message>
        <source>withdraws</source>
        <translation>退赛</translation>
    </message>
    <message>
        <source>has the score</source>
        <translation>成绩改为</translation>
    </message>
    <message>
        <source>is absent in</source>
        <translation>缺考</translation>
    </message>
    <message>
        <source>forfeits</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>has a void result in</source>
        <translation>违纪</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Choose who and what, then press Enter.</source>
        <translation>选定谁、发生什么，然后按“加入假设”。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Nobody is called that. Type a part of the name and choose.</source>
        <translation>没有这个人。请输入姓名的一部分再选择。</translation>
    </message>
    <message>
        <source>A team does not withdraw as one; suppose it forfeits a round.</source>
        <translation>代表队不能整队退赛，可以假设它在某轮弃权。</translation>
    </message>
    <message>
        <source>{name} withdraws</source>
        <translation>{name} 退赛</translation>
    </message>
    <message>
        <source>There is no round for this yet.</source>
        <translation>还没有可用的轮次。</translation>
    </message>
    <message>
        <source>Type a score.</source>
        <translation>请填写成绩。</translation>
    </message>
    <message>
        <source>{name} has {value} in {round}</source>
        <translation>{name} {round} {value}</translation>
    </message>
    <message>
        <source>Supposed: {what}</source>
        <translation>假设：{what}</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>什么都不会改变。</translation>
    </message>
</context>
</TS>
