<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AppealsDialog</name>
    <message>
        <source>Appeals</source>
        <translation>申诉记录</translation>
    </message>
    <message>
        <source>Appeals are raised in writing by the leader of a team. Each is kept with what was decided.</source>
        <translation>申诉由领队书面提出。每一件连同处理结果都留在这里。</translation>
    </message>
    <message>
        <source>New appeal</source>
        <translation>新的申诉</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No appeal so far.</source>
        <translation>还没有申诉。</translation>
    </message>
    <message>
        <source>no round in particular</source>
        <translation>不针对某一轮</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{round}, version {version}</source>
        <translation>{round} 第 {version} 版</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>参赛单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leader</source>
        <translation>领队(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>轮次(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>申诉事项(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>处理结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>决定及理由(&amp;D)</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>决定人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Correction</source>
        <translation>对应更正(&amp;C)</translation>
    </message>
</context>
</TS>
