<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BackupDesk</name>
    <message>
        <source>Second folder for every backup</source>
        <translation>选择第二备份位置</translation>
    </message>
    <message>
        <source>A backup is in {folder}; every later one goes there as well.</source>
        <translation>已备份到 {folder}，以后每次备份都会同时存到那里。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
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
        <source>The file is not what its log says, in {count} places: {first}</source>
        <translation>文件与日志不符，共 {count} 处：{first}</translation>
    </message>
    <message>
        <source>The file is what its log says: {contents}. Log code {head}</source>
        <translation>文件完好，与日志一致：{contents}。日志校验码 {head}</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在核对文件</translation>
    </message>
    <message>
        <source>Looking into the backups</source>
        <translation>正在查看备份</translation>
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
