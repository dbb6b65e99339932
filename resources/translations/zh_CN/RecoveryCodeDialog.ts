<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>This code opens the file when the password is forgotten. It is shown this once: print it or copy it by hand, and lock it away apart from the PC.</source>
        <translation>忘了密码时，用这个码可以打开文件。它只显示这一次：请打印或抄下来，锁好，与电脑分开放。</translation>
    </message>
    <message>
        <source>&amp;Print the page…</source>
        <translation>打印这一页(&amp;P)…</translation>
    </message>
    <message>
        <source>The code has been printed or &amp;copied, and will be kept in a safe place</source>
        <translation>恢复码已打印或抄好，会妥善保管(&amp;C)</translation>
    </message>
    <message>
        <source>Set the pass&amp;word</source>
        <translation>设置密码(&amp;W)</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>第 {number} 组</translation>
    </message>
    <message>
        <source>Sent to the printer. Take the page before you go on.</source>
        <translation>已送到打印机，请先取走那一页再继续。</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on, or copy the code by hand.</source>
        <translation>打印机没有接收。请检查打印机是否开着，或者把码抄下来。</translation>
    </message>
</context>
</TS>
