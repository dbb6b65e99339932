<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>OverviewPage</name>
    <message>
        <source>{city} {year}, {units} units</source>
        <translation>{city} {year} 年，{units} 个参赛单位</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Make blank rosters…</source>
        <translation>生成空白报名表…</translation>
    </message>
    <message>
        <source>Import rosters…  Ctrl+I</source>
        <translation>导入报名表…  Ctrl+I</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>未报满单位</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>待核问题</translation>
    </message>
    <message>
        <source>Competing</source>
        <translation>参赛选手</translation>
    </message>
    <message>
        <source>; the deadline for rosters was {count} days ago</source>
        <translation>，报名截止已过 {count} 天</translation>
    </message>
    <message>
        <source>; {count} days to the deadline for rosters</source>
        <translation>，距报名截止 {count} 天</translation>
    </message>
    <message>
        <source>Scores recorded</source>
        <translation>已录成绩</translation>
    </message>
    <message>
        <source>Provincial seats</source>
        <translation>省赛名额</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>已评获奖</translation>
    </message>
    <message>
        <source>Entrants per unit</source>
        <translation>各单位参赛人数</translation>
    </message>
    <message>
        <source>Copy call list  Ctrl+Shift+C</source>
        <translation>复制催报单  Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Begin with the rosters</source>
        <translation>先收齐各单位的报名表</translation>
    </message>
    <message>
        <source>Send every unit its blank roster. When they come back, choose all the files at once or drop them here: you see what would change before anything is kept.</source>
        <translation>可先生成空白报名表发给各单位填写。收到后一次选中全部文件导入，或直接拖到这里；确认前会先列出有哪些变动。</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>前往{page}</translation>
    </message>
    <message>
        <source>{rounds}: {count} scores</source>
        <translation>{rounds}：{count} 项成绩</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{round}: no team yet</source>
        <translation>{round}还没有代表队</translation>
    </message>
    <message>
        <source>{rounds}: choose the round and press F10</source>
        <translation>{rounds}：在成绩录入页选中轮次，按 F10</translation>
    </message>
    <message>
        <source>{unit} {missing} short</source>
        <translation>{unit}还差 {missing} 人</translation>
    </message>
    <message>
        <source>{named} and more: {units} units, {missing} people in all</source>
        <translation>{named}等，共 {units} 个单位、差 {missing} 人</translation>
    </message>
    <message>
        <source>{errors} to settle, {warnings} to look at</source>
        <translation>{errors} 个须核实，{warnings} 个提醒</translation>
    </message>
    <message>
        <source>Scores of {count} rounds</source>
        <translation>{count} 个轮次的成绩</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未报名</translation>
    </message>
    <message>
        <source>{round}: {count} missing</source>
        <translation>{round}还差 {count} 个</translation>
    </message>
    <message>
        <source>{seats} of {wanted} seats settled, {count} questions</source>
        <translation>已定 {seats}/{wanted} 个名额，{count} 个问题待定</translation>
    </message>
    <message>
        <source>Scores or awards have changed since the awards were made.</source>
        <translation>评定之后成绩或奖项有变动，须重新评定。</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} 个问题待定</translation>
    </message>
    <message>
        <source>Line: the minimum</source>
        <translation>竖线为最低人数</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>还没有轮次</translation>
    </message>
    <message>
        <source>Scores: {rounds}</source>
        <translation>{rounds}已录成绩</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>还差 {count} 人</translation>
    </message>
    <message>
        <source>Nothing in the list wants a question back.</source>
        <translation>名单没有待核问题。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <source>Every unit has enough entrants: there is nobody to call.</source>
        <translation>各单位均已报满，没有需要催报的。</translation>
    </message>
    <message>
        <source>Call list copied: {units} units, {missing} people. Paste it into the group.</source>
        <translation>催报单已复制：{units} 个单位，共差 {missing} 人。可直接粘贴到工作群。</translation>
    </message>
</context>
</TS>
