<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password of this contest</source>
        <translation>赛事文件的密码</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>现在的密码(&amp;U)</translation>
    </message>
    <message>
        <source>Or its recovery code.</source>
        <translation>忘了密码时，可以输入恢复码。</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>At least {count} characters: three or four unrelated words are best.</source>
        <translation>至少 {count} 个字符；三四个不相干的词语最好记，也最难猜。</translation>
    </message>
    <message>
        <source>New password a&amp;gain</source>
        <translation>再输一遍(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>显示输入的内容(&amp;S)</translation>
    </message>
    <message>
        <source>With password and recovery code both lost nobody can open the file any more, nor its backups: not the program, not whoever made it.</source>
        <translation>密码和恢复码都丢了，谁也打不开这个文件和它的备份，编软件的人也不行。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改密码(&amp;C)…</translation>
    </message>
    <message>
        <source>Set the &amp;password…</source>
        <translation>设置密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>取消密码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bring old copies along</source>
        <translation>一并处理旧副本(&amp;B)</translation>
    </message>
    <message>
        <source>This contest has a password: the file, its backups and its entry journal are encrypted. Changing the password gives a new recovery code; the page with the old one no longer counts.</source>
        <translation>本赛事设有密码：文件、备份和成绩流水都已加密。修改密码会换一个新的恢复码，旧的那一页作废。</translation>
    </message>
    <message>
        <source>With a password the file, its backups and its entry journal are encrypted: whoever finds the PC or the stick cannot read them. The password is asked for each time the contest is opened. Lists and certificates you export stay as they are.</source>
        <translation>设了密码，文件、备份和成绩流水都会加密，别人捡到电脑或优盘也看不到里面的内容。以后每次打开都要输入密码。导出的名单、证书不受影响。</translation>
    </message>
    <message>
        <source>{count} backups or earlier files do not have this password yet.</source>
        <translation>还有 {count} 个备份或旧文件没有用上这个密码。</translation>
    </message>
    <message>
        <source>{count} backups or earlier files still have an earlier password.</source>
        <translation>还有 {count} 个备份或旧文件仍是以前的密码。</translation>
    </message>
</context>
</TS>
