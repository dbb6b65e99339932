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
        <source>&amp;Check this file</source>
        <translation>核对当前文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Change title and &amp;organiser…</source>
        <translation>修改名称和落款(&amp;O)…</translation>
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
        <source>Filter the log</source>
        <translation>筛选日志</translation>
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
        <source>Every change is on disk at once. Keep a copy on a stick as well, before and after the venue.</source>
        <translation>每次修改都立即保存到硬盘。到现场之前和结束之后，请再备份一份到 U 盘。</translation>
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
        <source>The file is sound: {contents}. Fingerprint {fingerprint}</source>
        <translation>文件完好：{contents}。校验码 {fingerprint}</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在核对文件</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>选择要恢复的备份</translation>
    </message>
    <message>
        <source>Contest files (*{suffix})</source>
        <translation>赛事文件 (*{suffix})</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>正在查看备份</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>{title}
{contents}
Last change {when}</source>
        <translation>{title}
{contents}
最后修改：{when}</translation>
    </message>
    <message>
        <source>The backup is put beside the open contest as a file of its own. The open contest stays as it is.</source>
        <translation>备份会恢复成当前文件旁边的另一个文件，当前打开的赛事不受影响。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
