<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ScoresPage</name>
    <message>
        <source>Round settings…</source>
        <translation>轮次设置…</translation>
    </message>
    <message>
        <source>Score entry</source>
        <translation>成绩录入</translation>
    </message>
    <message>
        <source>Add round…</source>
        <translation>添加轮次…</translation>
    </message>
    <message>
        <source>Import score sheet…</source>
        <translation>导入成绩表…</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>还没有轮次</translation>
    </message>
    <message>
        <source>Add the rounds of the contest first: the written paper, the live event. Then type the scores here or import them from a sheet.</source>
        <translation>请先添加比赛轮次，例如笔试、现场赛，然后在这里逐个录入成绩，或者导入成绩表。</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>占总分 {weight}</translation>
    </message>
    <message>
        <source>Another round: Ctrl+PgUp, Ctrl+PgDown</source>
        <translation>切换轮次：Ctrl+PgUp、Ctrl+PgDown</translation>
    </message>
    <message>
        <source>The awards are public: a changed score makes them be corrected</source>
        <translation>获奖名单已公布，改分后须更正</translation>
    </message>
    <message>
        <source>Team round</source>
        <translation>团体轮次</translation>
    </message>
    <message>
        <source>Individual round</source>
        <translation>个人轮次</translation>
    </message>
    <message>
        <source>maximum {maximum}</source>
        <translation>满分 {maximum}</translation>
    </message>
    <message>
        <source>does not count towards the total</source>
        <translation>不计入总分</translation>
    </message>
    <message>
        <source>{count} typed differently on two PCs: decide on Several PCs</source>
        <translation>{count} 个两台电脑录得不一样，请到“分发与汇总”决定</translation>
    </message>
    <message>
        <source>{left} still to enter</source>
        <translation>还有 {left} 个未录入</translation>
    </message>
    <message>
        <source>all entered</source>
        <translation>已全部录入</translation>
    </message>
    <message>
        <source>{count} events</source>
        <translation>已记 {count} 条</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.et *.ods)</source>
        <translation>电子表格 (*.xlsx *.xls *.et *.ods)</translation>
    </message>
    <message>
        <source>Choose score sheets</source>
        <translation>选择成绩表</translation>
    </message>
    <message>
        <source>Reading score sheets</source>
        <translation>正在读取成绩表</translation>
    </message>
    <message>
        <source>{round}: {count} scores entered.</source>
        <translation>{round}：已录入 {count} 项成绩。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes these scores back.</source>
        <translation>按 Ctrl+Z 可撤销这些成绩。</translation>
    </message>
    <message>
        <source>Entering scores</source>
        <translation>正在录入成绩</translation>
    </message>
</context>
</TS>
