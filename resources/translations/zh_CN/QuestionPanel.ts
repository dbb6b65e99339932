<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QuestionPanel</name>
    <message>
        <source>What happened</source>
        <translation>现场记录</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Absent, void…</source>
        <translation>缺考、违纪…</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>添加代表队…</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Press a team&apos;s number, then how it ended.</source>
        <translation>按队号选队，再按一个键记结果。</translation>
    </message>
    <message>
        <source>Nobody takes part yet: add the teams first.</source>
        <translation>还没有人参加：请先添加代表队。</translation>
    </message>
    <message>
        <source>Press a team&apos;s number first.</source>
        <translation>请先按队号选队。</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>撤回：{what}</translation>
    </message>
    <message>
        <source>Wrong team</source>
        <translation>记错队伍</translation>
    </message>
    <message>
        <source>Wrong outcome</source>
        <translation>记错结果</translation>
    </message>
    <message>
        <source>Referee changed the decision</source>
        <translation>裁判改判</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Q.</source>
        <translation>题</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>队伍</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Another value: the arrow keys up and down, or V to type one</source>
        <translation>换分值：上下方向键，或按 V 输入</translation>
    </message>
    <message>
        <source>nobody chosen</source>
        <translation>未选队</translation>
    </message>
    <message>
        <source>There is no number {number}.</source>
        <translation>没有 {number} 号。</translation>
    </message>
    <message>
        <source>Points of the next event</source>
        <translation>下一条记录的分值</translation>
    </message>
    <message>
        <source>Type a number above 0.</source>
        <translation>请输入大于 0 的数。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
</TS>
