<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LogPage</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Second folder…</source>
        <translation>第二备份位置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Check this file</source>
        <translation>核对文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>文件密码(&amp;W)…</translation>
    </message>
    <message>
        <source>Encrypt the file, its backups and its journal; change or remove the password</source>
        <translation>给文件、备份和成绩流水加密；修改或取消密码</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;O)</translation>
    </message>
    <message>
        <source>Title, organiser and deadline</source>
        <translation>名称、落款和报名截止日</translation>
    </message>
    <message>
        <source>Clear &amp;personal data…</source>
        <translation>清理个人信息(&amp;P)…</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>日志与备份</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo  Ctrl+Y</source>
        <translation>重做  Ctrl+Y</translation>
    </message>
    <message>
        <source>Print or export…</source>
        <translation>打印或导出…</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合的记录。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>This contest</source>
        <translation>赛事信息</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>共 {count} 条记录</translation>
    </message>
    <message>
        <source>, {count} of them undone</source>
        <translation>，其中 {count} 条已撤销</translation>
    </message>
    <message>
        <source>Takes back: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Does again: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Organiser: {name}</source>
        <translation>落款：{name}</translation>
    </message>
    <message>
        <source>{entrants} entrants, {scores} scores, {certificates} people or teams with awards</source>
        <translation>参赛选手 {entrants} 人，成绩 {scores} 项，获奖 {certificates} 个</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有操作人</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>所有单位</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Choose a line to see what was there before and after.</source>
        <translation>选中一行，可看到这一步前后的内容。</translation>
    </message>
    <message>
        <source>The latest {shown} are shown, {more} earlier ones match: narrow the search.</source>
        <translation>显示最近 {shown} 条，还有更早的 {more} 条符合，请缩小筛选范围。</translation>
    </message>
    <message>
        <source>… more in the export</source>
        <translation>……其余见导出的日志</translation>
    </message>
    <message>
        <source>Print or export the log</source>
        <translation>打印或导出日志</translation>
    </message>
    <message>
        <source>{count} steps written to {file}</source>
        <translation>已把 {count} 步写入 {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Writing the log</source>
        <translation>正在写日志</translation>
    </message>
</context>
</TS>
