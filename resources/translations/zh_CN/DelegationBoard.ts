<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DelegationBoard</name>
    <message>
        <source>Single seats</source>
        <translation>个人名额</translation>
    </message>
    <message>
        <source>{seated} of {seats}, by individual place</source>
        <translation>{seated}/{seats} 人，按个人名次</translation>
    </message>
    <message>
        <source>Team {letter}</source>
        <translation>{letter} 队</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Seat open: see the question above</source>
        <translation>席位待定，见上方问题</translation>
    </message>
    <message>
        <source>Not yet met</source>
        <translation>暂未符合</translation>
    </message>
    <message>
        <source>By a limit</source>
        <translation>因限额替入</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>经决定</translation>
    </message>
    <message>
        <source>No. {place}</source>
        <translation>第 {place} 名</translation>
    </message>
    <message>
        <source>Frozen: version {number} of {date}, {count} people, fingerprint {fingerprint}.</source>
        <translation>已定稿：第 {number} 版（{date}，{count} 人），校验码 {fingerprint}。</translation>
    </message>
    <message>
        <source>now in: {names}</source>
        <translation>定稿后新列入：{names}</translation>
    </message>
    <message>
        <source>now out: {names}</source>
        <translation>定稿后退出：{names}</translation>
    </message>
    <message>
        <source>other lines: {names}</source>
        <translation>信息有变：{names}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The list is the same now.</source>
        <translation>现在的名单与定稿一致。</translation>
    </message>
    <message>
        <source>Choose who is left out…</source>
        <translation>选定不列入的人…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选定…</translation>
    </message>
    <message>
        <source>Take the next team…</source>
        <translation>改选下一支队伍…</translation>
    </message>
    <message>
        <source>Leave out {name}…</source>
        <translation>不列入{name}…</translation>
    </message>
    <message>
        <source>List {name} all the same…</source>
        <translation>仍列入{name}…</translation>
    </message>
    <message>
        <source>Choose {name}…</source>
        <translation>选定{name}…</translation>
    </message>
    <message>
        <source>{count} team(s)</source>
        <translation>{count} 支代表队</translation>
    </message>
    <message>
        <source>{count} single seat(s)</source>
        <translation>{count} 个个人席位</translation>
    </message>
    <message>
        <source>{what} cannot be filled yet: {count} people have no place, because a round that counts is not entered for them. Enter the scores; the list follows by itself.</source>
        <translation>还缺 {what}，还不能定：有 {count} 人计入总分的轮次没有录入，没有名次。录入成绩后名单自动更新。</translation>
    </message>
    <message>
        <source>{what} cannot be filled: nobody else may go by the rules as of {date}. The list is not padded. Read newer study results, or decide on somebody under “Not listed” and give the reason.</source>
        <translation>还缺 {what}：截至 {date}，没有更多符合条件的人。名单不凑数。请导入更新的学习平台积分，或在“未列入”中决定列入的人并写明理由。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
</context>
</TS>
