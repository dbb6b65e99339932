<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportDetail</name>
    <message>
        <source>Correct this cell  F2</source>
        <translation>改正此格  F2</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>撤销改正</translation>
    </message>
    <message>
        <source>This row is</source>
        <translation>这一行是</translation>
    </message>
    <message>
        <source>Choose a cell to see it as it stands in the sheet.</source>
        <translation>选中一格，可查看它在表中的原样。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>In the sheet: {raw}   ({kind})</source>
        <translation>表中原样：{raw}&#x3000;（{kind}）</translation>
    </message>
    <message>
        <source>typed over: {text}</source>
        <translation>手工改为：{text}</translation>
    </message>
    <message>
        <source>in the list: {change}</source>
        <translation>名单变更：{change}</translation>
    </message>
    <message>
        <source>nothing, it stays empty</source>
        <translation>不取值，留空</translation>
    </message>
    <message>
        <source>taken: {value}</source>
        <translation>读作：{value}</translation>
    </message>
    <message>
        <source>not decided: as proposed</source>
        <translation>未选择，按建议处理</translation>
    </message>
    <message>
        <source>the one in the list: {about}</source>
        <translation>名单中的这一位：{about}</translation>
    </message>
    <message>
        <source>somebody else: add as new</source>
        <translation>另一人，新增</translation>
    </message>
</context>
</TS>
