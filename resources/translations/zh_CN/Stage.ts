<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Stage</name>
    <message>
        <source>My task</source>
        <translation>我的任务</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Rosters in</source>
        <translation>报名收件</translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation>参赛名单</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格审核</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>赛务编排</translation>
    </message>
    <message>
        <source>Score entry</source>
        <translation>成绩录入</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>省赛代表队</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖项与证书</translation>
    </message>
    <message>
        <source>Several PCs</source>
        <translation>分发与汇总</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>日志与备份</translation>
    </message>
</context>
</TS>
