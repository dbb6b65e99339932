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
        <source>Whole numbers</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Show ID and phone numbers in full while checking</source>
        <translation>核对时完整显示身份证号和电话</translation>
    </message>
    <message>
        <source>Return with &amp;marks</source>
        <translation>生成退回单(&amp;M)</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>联系人…</translation>
    </message>
    <message>
        <source>Who is named on the marked copies and in the reply</source>
        <translation>退回单和回复文字上写明的联系人和电话</translation>
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
        <source>Not come up again</source>
        <translation>本次未出现</translation>
    </message>
    <message>
        <source>A copy of each file in view with every question marked in its cell, and the reply on the clipboard</source>
        <translation>给当前文件各做一份副本，问题逐格标出；回复文字同时复制好</translation>
    </message>
    <message>
        <source>“{title}” is read as “{field}” from now on, in new contests too.</source>
        <translation>今后表头“{title}”都读作“{field}”，新建的比赛也一样。</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Nothing has been imported. Closing loses {count} corrections and choices made here.</source>
        <translation>还没有导入。现在关闭，手工改正和选择共 {count} 处会丢失。</translation>
    </message>
    <message>
        <source>Close without importing  Esc</source>
        <translation>不导入，关闭  Esc</translation>
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
        <source>The list is backed up and the import written as one step…</source>
        <translation>正在备份名单并写入，作为一步完成…</translation>
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
        <source>Nothing is written before you confirm. {count} will withdraw.</source>
        <translation>确认之前不会写入。其中 {count} 人将退出。</translation>
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
        <source>Spreadsheets ({patterns})</source>
        <translation>电子表格 ({patterns})</translation>
    </message>
    <message>
        <source>Choose rosters</source>
        <translation>选择报名表</translation>
    </message>
</context>
</TS>
