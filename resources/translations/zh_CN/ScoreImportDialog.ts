<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ScoreImportDialog</name>
    <message>
        <source>Import scores</source>
        <translation>导入成绩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>录入成绩</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>导入后</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>需要怎么做</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Nothing of this kind in the sheets.</source>
        <translation>成绩表中没有这一类。</translation>
    </message>
    <message>
        <source>Import scores: {round}</source>
        <translation>导入成绩：{round}</translation>
    </message>
    <message>
        <source>newly entered</source>
        <translation>新录入</translation>
    </message>
    <message>
        <source>overwritten</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>the same as now</source>
        <translation>与现有成绩相同</translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>未找到选手</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>不能录入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Enter {count} scores</source>
        <translation>录入 {count} 项成绩</translation>
    </message>
    <message>
        <source>{count} scores cannot be taken and are left out: see Problems. Correct the sheet and import it again; what is on record by then is told as the same.</source>
        <translation>有 {count} 个成绩不能录入，其余照常录入，详见“问题”。改正成绩表后可再导入，已录入的会显示为相同。</translation>
    </message>
    <message>
        <source>The sheets say what is on record already.</source>
        <translation>成绩表与已录入的成绩完全一致，不需要写入。</translation>
    </message>
    <message>
        <source>Lines without a person are left out. The rest is entered as one step: Ctrl+Z takes it back.</source>
        <translation>未找到选手的行不录入，其余一次写入，按 Ctrl+Z 可整批撤销。</translation>
    </message>
    <message>
        <source>Entered as one step: Ctrl+Z takes it back.</source>
        <translation>确认后一次写入，按 Ctrl+Z 可整批撤销。</translation>
    </message>
    <message>
        <source>Overwrites {state}: make sure that the sheet is right.</source>
        <translation>将覆盖已登记的“{state}”，请核对成绩表。</translation>
    </message>
    <message>
        <source>same score</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed score</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>new score</source>
        <translation>新录入</translation>
    </message>
    <message>
        <source>Not in the list of entrants. Ask the county.</source>
        <translation>参赛名单中没有此人，请与单位核对。</translation>
    </message>
    <message>
        <source>Could be {who}. Add the ID number or the unit to the sheet.</source>
        <translation>可能是{who}，请在表中补上身份证号或参赛单位。</translation>
    </message>
    <message>
        <source>Has withdrawn: the score is left out.</source>
        <translation>已退赛，成绩不导入。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>withdrawn from the contest</source>
        <translation>已退赛</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
</context>
</TS>
