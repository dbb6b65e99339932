<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DelegationLists</name>
    <message>
        <source>In line</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格审核</translation>
    </message>
    <message>
        <source>Not yet met</source>
        <translation>暂未符合</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Why not listed</source>
        <translation>未列入的原因</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Team {place}</source>
        <translation>团体 {place}</translation>
    </message>
    <message>
        <source>{unit} team</source>
        <translation>{unit}代表队</translation>
    </message>
</context>
</TS>
