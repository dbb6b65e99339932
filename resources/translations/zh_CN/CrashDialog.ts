<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CrashDialog</name>
    <message>
        <source>Program error</source>
        <translation>程序错误</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出了问题</translation>
    </message>
    <message>
        <source>What was saved is safe. You can go on working; if the same thing happens again, close the program and open the contest file anew. Please pass the report below to whoever looks after this program: it holds no names and no numbers of people.</source>
        <translation>已保存的内容没有受影响，可以继续工作；如果同样的问题再次出现，请关闭程序后重新打开赛事文件。请把下面的报告交给负责维护本程序的人：其中不含任何人的姓名和号码。</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit program</source>
        <translation>退出程序(&amp;Q)</translation>
    </message>
    <message>
        <source>Go &amp;on working</source>
        <translation>继续工作(&amp;O)</translation>
    </message>
    <message>
        <source>Report file: {file}</source>
        <translation>报告文件：{file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
</TS>
