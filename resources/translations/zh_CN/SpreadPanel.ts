<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SpreadPanel</name>
    <message>
        <source>Scores of</source>
        <translation>成绩来源</translation>
    </message>
    <message>
        <source>Spread of the scores</source>
        <translation>成绩分布</translation>
    </message>
    <message>
        <source>No scores yet.</source>
        <translation>还没有成绩。</translation>
    </message>
    <message>
        <source>Individual totals</source>
        <translation>个人总分</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>平均 {mean}</translation>
    </message>
</context>
</TS>
