<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EntryPanel</name>
    <message>
        <source>Change team…</source>
        <translation>修改代表队…</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>添加代表队…</translation>
    </message>
    <message>
        <source>Enter was not pressed: nothing was stored.</source>
        <translation>未按回车，没有存盘。</translation>
    </message>
    <message>
        <source>{name}: {value} has been typed but not stored. Press Enter to store it, or close once more to give it up.</source>
        <translation>{name}的 {value} 还没有按回车，没有存盘。按回车存盘；不要了，就再关一次窗口。</translation>
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
        <source>Person by person</source>
        <translation>逐人录入</translation>
    </message>
    <message>
        <source>Judge by judge</source>
        <translation>逐评委录入</translation>
    </message>
    <message>
        <source>Where Enter goes</source>
        <translation>回车的方向</translation>
    </message>
    <message>
        <source>Enter goes along a person&apos;s marks, or down a judge&apos;s column: F4</source>
        <translation>回车沿一人的各评委分，或沿一位评委一列往下：F4</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>下一未录</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>save, next</source>
        <translation>存盘，下一行</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>judge excused</source>
        <translation>评委回避</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>换方向</translation>
    </message>
    <message>
        <source>{count} marks still missing</source>
        <translation>还差 {count} 位评委</translation>
    </message>
    <message>
        <source>Result {value}</source>
        <translation>得分 {value}</translation>
    </message>
    <message>
        <source>without {marks}</source>
        <translation>已去掉 {marks}</translation>
    </message>
    <message>
        <source>Judge {number}</source>
        <translation>评委 {number}</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
</context>
</TS>
