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
        <source>Change team…</source>
        <translation>修改代表队…</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>添加代表队…</translation>
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
        <source>Nobody to enter scores for</source>
        <translation>还没有参赛选手</translation>
    </message>
    <message>
        <source>Import the rosters first. Everyone who competes then stands here in a line of their own.</source>
        <translation>请先导入各单位的报名表，之后每位参赛选手会在这里各占一行。</translation>
    </message>
    <message>
        <source>Go to the entrants</source>
        <translation>去参赛名单</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>还没有代表队</translation>
    </message>
    <message>
        <source>In a team round every unit enters a team of up to three. Put the teams together here, or import a score sheet that names the members.</source>
        <translation>团体轮次以代表队计分，每个单位一队，最多三人。请在这里编队，也可以直接导入写明队员的成绩表。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>下一未录入</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>占总分 {weight}</translation>
    </message>
    <message>
        <source>save, next</source>
        <translation>存盘，下一行</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Name, pinyin, unit or number</source>
        <translation>姓名、拼音、单位或序号</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名拼音</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Another round: Ctrl+PgUp, Ctrl+PgDown</source>
        <translation>切换轮次：Ctrl+PgUp、Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Enter was not pressed: nothing was stored.</source>
        <translation>未按回车，没有存盘。</translation>
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
        <source>{left} still to enter</source>
        <translation>还有 {left} 个未录入</translation>
    </message>
    <message>
        <source>all entered</source>
        <translation>已全部录入</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
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
