<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import rosters</source>
        <translation>导入报名表</translation>
    </message>
    <message>
        <source>Where a file names no &amp;unit:</source>
        <translation>文件未写明单位时按(&amp;U)：</translation>
    </message>
    <message>
        <source>Return &amp;marked copies…</source>
        <translation>退回单(&amp;M)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Confirm import</source>
        <translation>确认导入</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Columns as read</source>
        <translation>列的对应</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name, pinyin, unit, ID number</source>
        <translation>姓名、拼音、单位、证号</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>How the header of every table was understood. A column that was taken for something else shows here.</source>
        <translation>程序对每张表的表头是这样理解的。哪一列认错了，在这里可以看出来。</translation>
    </message>
    <message>
        <source>No table was recognised.</source>
        <translation>没有认出任何表格。</translation>
    </message>
    <message>
        <source>Choose a table on the left.</source>
        <translation>请在左边选择一张表。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading rosters</source>
        <translation>读取报名表</translation>
    </message>
    <message>
        <source>All files ({count})</source>
        <translation>全部文件（{count}）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>with questions</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>No row of this kind.</source>
        <translation>没有这一类的行。</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {left_out} row(s) left out</source>
        <translation>新增 {new} 人，变更 {changed} 人，相同 {same} 人，未纳入 {left_out} 行</translation>
    </message>
    <message>
        <source>, {count} file(s) not readable</source>
        <translation>，{count} 个文件无法读取</translation>
    </message>
    <message>
        <source>Reading. Nothing is written before you confirm.</source>
        <translation>正在读取，确认前不写入任何内容。</translation>
    </message>
    <message>
        <source>No people were found in these files.</source>
        <translation>这些文件里没有找到人员，无需导入。</translation>
    </message>
    <message>
        <source>Nothing is written before you confirm.</source>
        <translation>确认前不写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing to write: what can be taken is in the list already.</source>
        <translation>没有要写入的内容：能纳入的人员都已在名单中。</translation>
    </message>
    <message>
        <source>Nothing to write: every row is left out. See why above.</source>
        <translation>没有要写入的内容：各行均未纳入，原因见上。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>已撤销本次导入。</translation>
    </message>
    <message>
        <source>Imported: {summary}.</source>
        <translation>已导入：{summary}。</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>Choose a folder for the marked copies</source>
        <translation>选择存放退回单的文件夹</translation>
    </message>
    <message>
        <source>{count} marked copies written to “{folder}”.</source>
        <translation>已在“{folder}”生成 {count} 份退回单。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Writing marked copies</source>
        <translation>生成退回单</translation>
    </message>
    <message>
        <source>Spreadsheets ({patterns})</source>
        <translation>电子表格 ({patterns})</translation>
    </message>
    <message>
        <source>Choose rosters</source>
        <translation>选择报名表</translation>
    </message>
</context>
</TS>
