<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>JudgingDialog</name>
    <message>
        <source>Judge open lines</source>
        <translation>待认定事项</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>适用于(&amp;F)</translation>
    </message>
    <message>
        <source>Does &amp;not matter</source>
        <translation>不影响资格(&amp;N)</translation>
    </message>
    <message>
        <source>Cannot go to the &amp;province</source>
        <translation>不能参加省赛(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Who answered or what was checked; kept in the log</source>
        <translation>写明谁答复、核对了什么，会记入日志</translation>
    </message>
    <message>
        <source>The notice does not settle these lines. Judge each; Ctrl+Z takes a judgement back.</source>
        <translation>通知没有写明这些情况是否影响省赛资格，请逐项认定。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>{count} people: {words}</source>
        <translation>{count} 人：{words}</translation>
    </message>
    <message>
        <source>everybody whose line says the same ({count})</source>
        <translation>所有写法相同的人（{count} 人）</translation>
    </message>
    <message>
        <source>Choose first what the line means.</source>
        <translation>请先选择是否影响资格。</translation>
    </message>
</context>
</TS>
