<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open a contest with a password</source>
        <translation>打开设有密码的赛事</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>恢复码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>显示输入的内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>The recovery code of “{file}” stands on the page printed when the password was set.</source>
        <translation>“{file}”的恢复码在设密码时打印的那一页上，共七组，每组五个字符。</translation>
    </message>
    <message>
        <source>Open with the pass&amp;word</source>
        <translation>用密码打开(&amp;W)</translation>
    </message>
    <message>
        <source>“{file}” has a password.</source>
        <translation>“{file}”设有密码。</translation>
    </message>
    <message>
        <source>Open with the recovery &amp;code</source>
        <translation>用恢复码打开(&amp;C)</translation>
    </message>
    <message>
        <source>That was not it three times. Ask whoever set the password, or type the recovery code from the printed page. The file has not been changed.</source>
        <translation>三次都不对。请问一问设密码的人，或者照打印的那一页输入恢复码。文件没有改动。</translation>
    </message>
    <message>
        <source>That is not it. Mind capitals and the input method; {count} tries left.</source>
        <translation>密码不对。请看一看大小写和输入法，还可以试 {count} 次。</translation>
    </message>
</context>
</TS>
