<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChecksPage</name>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Which findings</source>
        <translation>哪些问题</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核对表</translation>
    </message>
    <message>
        <source>Save, next  Enter</source>
        <translation>保存，下一条  Enter</translation>
    </message>
    <message>
        <source>&amp;Person…  F2</source>
        <translation>人员(&amp;P)…  F2</translation>
    </message>
    <message>
        <source>&amp;Accept…  F4</source>
        <translation>认可(&amp;A)…  F4</translation>
    </message>
    <message>
        <source>It stands as it is, with your reason</source>
        <translation>保持现状，写明理由</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>取消认可</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The findings in view as text, unit by unit</source>
        <translation>把列出的问题按单位复制成文字</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As a workbook…</source>
        <translation>导出为表格…</translation>
    </message>
    <message>
        <source>To look at and print…  Ctrl+P</source>
        <translation>预览和打印…  Ctrl+P</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>名单里还没有人</translation>
    </message>
    <message>
        <source>Import the rosters first; what wants a question back is listed here.</source>
        <translation>请先导入报名表，需要核实的问题会列在这里。</translation>
    </message>
    <message>
        <source>To the rosters</source>
        <translation>去收报名表</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>{errors} to settle, {warnings} to look at, {accepted} accepted</source>
        <translation>须核实 {errors} 条，提示 {warnings} 条，已认可 {accepted} 条</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing was accepted here.</source>
        <translation>没有认可过的问题。</translation>
    </message>
    <message>
        <source>Nothing in the list wants a question back.</source>
        <translation>没有需要核实的问题。</translation>
    </message>
    <message>
        <source>Accepted {date} by {operator}: {reason}</source>
        <translation>{date} {operator} 认可：{reason}</translation>
    </message>
    <message>
        <source>&amp;Unit…  F2</source>
        <translation>单位(&amp;U)…  F2</translation>
    </message>
    <message>
        <source>&amp;Row…  F2</source>
        <translation>该行(&amp;R)…  F2</translation>
    </message>
    <message>
        <source>&amp;Team…  F2</source>
        <translation>代表队(&amp;T)…  F2</translation>
    </message>
    <message>
        <source>Saved, but the question stands.</source>
        <translation>已保存，但问题还在，请再核对。</translation>
    </message>
    <message>
        <source>{count} findings stand as they are and are not asked about any more.</source>
        <translation>{count} 条问题保持现状，不再提示。</translation>
    </message>
    <message>
        <source>A finding comes back when the value it is about changes.</source>
        <translation>所涉及的内容以后有改动时，会重新提示。</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>认可现状</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>认可</translation>
    </message>
    <message>
        <source>{count} findings copied, unit by unit.</source>
        <translation>已按单位复制 {count} 条问题。</translation>
    </message>
    <message>
        <source>{title} findings</source>
        <translation>{title}核对表</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>导出核对表</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>{count} findings written to {file}</source>
        <translation>已把 {count} 条问题导出到 {file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
</TS>
