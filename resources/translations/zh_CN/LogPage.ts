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
        <translation>文件密码…(&amp;W)</translation>
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
    <message>
        <source>Second folder for every backup</source>
        <translation>选择第二备份位置</translation>
    </message>
    <message>
        <source>Bringing old copies along</source>
        <translation>处理旧副本</translation>
    </message>
    <message>
        <source>Clearing personal data</source>
        <translation>正在清理个人信息</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>备份到哪个文件夹</translation>
    </message>
    <message>
        <source>Backed up and compared: {file}</source>
        <translation>备份完成并已核对：{file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The file is not what its log says, in {count} places: {first}</source>
        <translation>文件与日志不符，共 {count} 处：{first}</translation>
    </message>
    <message>
        <source>The file is what its log says: {contents}. Log code {head}</source>
        <translation>文件完好，与日志一致：{contents}。日志校验码 {head}</translation>
    </message>
    <message>
        <source>Looking into the backups</source>
        <translation>正在查看备份</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在核对文件</translation>
    </message>
    <message>
        <source>A backup is in {folder}; every later one goes there as well.</source>
        <translation>已备份到 {folder}，以后每次备份都会同时存到那里。</translation>
    </message>
    <message>
        <source>By themselves every 10 minutes of work.</source>
        <translation>有改动时每 10 分钟自动备份。</translation>
    </message>
    <message>
        <source>Second folder: none yet.</source>
        <translation>第二备份位置：还没有选。</translation>
    </message>
    <message>
        <source>Second folder: {folder}</source>
        <translation>第二备份位置：{folder}</translation>
    </message>
    <message>
        <source>Second folder {folder} is MISSING: plug it in.</source>
        <translation>第二备份位置 {folder} 不在，请插上优盘。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Restored as {file}</source>
        <translation>已恢复为 {file}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开恢复的文件</translation>
    </message>
    <message>
        <source>{entrants} people, {scores} score entries, {operations} steps</source>
        <translation>人员 {entrants} 名，成绩录入 {scores} 次，操作记录 {operations} 条</translation>
    </message>
</context>
</TS>
