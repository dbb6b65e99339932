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
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>还有 {count} 项等待</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Skills Contest</source>
        <translation>练兵比武</translation>
    </message>
    <message>
        <source>New contest…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>单机运行，不连接网络</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>No contest open</source>
        <translation>尚未打开赛事</translation>
    </message>
    <message>
        <source>Create or open one to begin</source>
        <translation>请先新建或打开一个赛事</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Stages of the work</source>
        <translation>工作步骤</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Page</source>
        <translation>第</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>清空搜索</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation>参赛名单</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格审核</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>赛务编排</translation>
    </message>
    <message>
        <source>Score entry</source>
        <translation>成绩录入</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>省赛代表队</translation>
    </message>
    <message>
        <source>Awards and certificates</source>
        <translation>奖项与证书</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>日志与备份</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>City contest, from roster to certificate</source>
        <translation>市级赛，从报名表到证书</translation>
    </message>
    <message>
        <source>One file per contest. Everything stays on this computer.</source>
        <translation>一场赛事一个文件，所有资料都留在本机。</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Contest files you open will be listed here.</source>
        <translation>打开过的赛事文件会列在这里。</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>新建赛事</translation>
    </message>
    <message>
        <source>Choose the city and year; units and rules are filled in.</source>
        <translation>选定城市和年度，参赛单位和规则自动填好。</translation>
    </message>
    <message>
        <source>Open contest</source>
        <translation>打开赛事</translation>
    </message>
    <message>
        <source>Go on with a contest file on this computer or a stick.</source>
        <translation>继续处理本机或 U 盘上的赛事文件。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>先看示例</translation>
    </message>
    <message>
        <source>A finished contest with invented people, to try everything on.</source>
        <translation>一场已办完的示例赛事，人员均为虚构，可随意试用。</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
</TS>
