<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RankingPage</name>
    <message>
        <source>Settle the order…</source>
        <translation>确定先后…</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Ranking rules…</source>
        <translation>排名规则…</translation>
    </message>
    <message>
        <source>Save lists…</source>
        <translation>输出名单…</translation>
    </message>
    <message>
        <source>No scores to rank yet</source>
        <translation>还没有可以排名的成绩</translation>
    </message>
    <message>
        <source>As soon as scores are entered the places stand here, and shared places are marked.</source>
        <translation>录入任一轮次的成绩后，这里按规则自动排名，名次并列的单独标出。</translation>
    </message>
    <message>
        <source>Go to score entry</source>
        <translation>去录入成绩</translation>
    </message>
    <message>
        <source>Name, pinyin or unit</source>
        <translation>姓名、拼音或单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>{count} shared places to settle</source>
        <translation>待定并列 {count} 处</translation>
    </message>
    <message>
        <source>{count} scores of {rounds} differ between PCs: not final, decide on Several PCs</source>
        <translation>“{rounds}”有 {count} 处出入待定，名次先不作准，请到“分发与汇总”决定</translation>
    </message>
    <message>
        <source>Nobody has a place yet: a round that counts is not entered. See “Without a place”.</source>
        <translation>计入总分的轮次还没有录完，暂时没有名次。见“未排名”。</translation>
    </message>
    <message>
        <source>Save the record of the draw…</source>
        <translation>保存抽签记录…</translation>
    </message>
    <message>
        <source>The rules are kept as a new version. Ctrl+Z takes them back.</source>
        <translation>已保存为新一版排名规则，Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Everyone has a place.</source>
        <translation>所有人都有名次。</translation>
    </message>
    <message>
        <source>{count} placed</source>
        <translation>已排名 {count} 人</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>未排名 {count} 人</translation>
    </message>
    <message>
        <source>Without a place  {count}</source>
        <translation>未排名  {count}</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>成绩分布</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>显示 {shown} / {total}</translation>
    </message>
    <message>
        <source>Shared places: {places}. To be settled for: {what}.</source>
        <translation>第 {places} 名有并列，需要确定先后，关系到：{what}。</translation>
    </message>
    <message>
        <source>Change the order…</source>
        <translation>更改先后…</translation>
    </message>
    <message>
        <source>The order is kept in the log. Ctrl+Z takes it back.</source>
        <translation>已记入日志，按 Ctrl+Z 可撤销。</translation>
    </message>
</context>
</TS>
