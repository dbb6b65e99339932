<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CleaningDialog</name>
    <message>
        <source>Clear personal data</source>
        <translation>清理个人信息</translation>
    </message>
    <message>
        <source>For after the season. There is no way back; codes of the log printed before still verify.</source>
        <translation>赛季结束后使用，清理后不能恢复。以前印在纸上的日志校验码仍能核对。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Clear now</source>
        <translation>立即清理(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the {count} backups and earlier files that still hold it</source>
        <translation>同时删除还含有这些信息的备份和旧文件 {count} 个(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Type “{words}” to confirm</source>
        <translation>请输入“{words}”确认(&amp;T)</translation>
    </message>
    <message>
        <source>Backups and earlier files</source>
        <translation>备份和旧文件</translation>
    </message>
</context>
</TS>
