<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup from &amp;elsewhere…</source>
        <translation>其他位置的备份(&amp;E)…</translation>
    </message>
    <message>
        <source>Open &amp;beside the contest</source>
        <translation>另存为新文件(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Restore this one</source>
        <translation>恢复这一份(&amp;R)</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of the open contest, which stays beside it under another name.</source>
        <translation>选中的备份会取代现在打开的赛事文件；现在的文件改名保留在旁边，不会丢失。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Score entries</source>
        <translation>成绩记录</translation>
    </message>
    <message>
        <source>Last score entered</source>
        <translation>最后录入成绩</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不出来</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后改动</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>No backups yet. They are made by themselves while something changes.</source>
        <translation>还没有备份。有改动时会自动备份。</translation>
    </message>
    <message>
        <source>another password</source>
        <translation>另有密码</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>第二备份位置</translation>
    </message>
    <message>
        <source>Beside the contest</source>
        <translation>赛事文件旁</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>选择要恢复的备份</translation>
    </message>
    <message>
        <source>Contest files (*{suffix})</source>
        <translation>赛事文件 (*{suffix})</translation>
    </message>
</context>
</TS>
