<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EligibilityPage</name>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格审核</translation>
    </message>
    <message>
        <source>Import history list…</source>
        <translation>导入历年参赛名单…</translation>
    </message>
    <message>
        <source>Import study sheet…</source>
        <translation>导入学习积分表…</translation>
    </message>
    <message>
        <source>Judge open lines…</source>
        <translation>待认定…</translation>
    </message>
    <message>
        <source>Check again…</source>
        <translation>资格复核…</translation>
    </message>
    <message>
        <source>Nobody to check yet</source>
        <translation>还没有可以审核的选手</translation>
    </message>
    <message>
        <source>Import the rosters first. Then import what the study platform exported and the lists of earlier national events: everyone is checked against the conditions of the notice.</source>
        <translation>请先导入各单位的报名表，再导入学习平台导出的积分表和历年全国赛参赛名单，系统按通知条件逐人核对。</translation>
    </message>
    <message>
        <source>Go to the entrants</source>
        <translation>去参赛名单</translation>
    </message>
    <message>
        <source>Name, pinyin or unit</source>
        <translation>姓名、拼音或单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>Stars</source>
        <translation>日日学</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>周周练</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>统计日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>没有符合搜索和筛选条件的选手。</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>No study sheet has been imported yet: nobody can be judged.</source>
        <translation>还没有导入学习积分表，暂时无法认定。</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>认定…</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>正在读取名单</translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>{count} lines were left out: nobody knows yet whom they are about.</source>
        <translation>{count} 行没有导入：还不知道是谁。</translation>
    </message>
    <message>
        <source>The check is kept; the next one can be compared with it.</source>
        <translation>已记为本次复核，下次可以对比。</translation>
    </message>
    <message>
        <source>No reading on record.</source>
        <translation>没有数据。</translation>
    </message>
    <message>
        <source>None in the lists imported so far.</source>
        <translation>已导入的名单中没有记录。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回认定</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.et *.ods)</source>
        <translation>电子表格 (*.xlsx *.xls *.et *.ods)</translation>
    </message>
    <message>
        <source>Choose history lists</source>
        <translation>选择历年参赛名单</translation>
    </message>
    <message>
        <source>Choose study sheets</source>
        <translation>选择学习积分表</translation>
    </message>
    <message>
        <source>“{file}” does not say as of when its numbers are ({place}). Give the date.</source>
        <translation>“{file}”没有写明数据的统计日期（{place}）。请填写这份数据截至哪一天。</translation>
    </message>
    <message>
        <source>{count} lines found their person.</source>
        <translation>已匹配 {count} 行。</translation>
    </message>
</context>
</TS>
