<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DifferencePanel</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>有出入的内容</translation>
    </message>
    <message>
        <source>Reason, such as: seen on the paper</source>
        <translation>理由，如：已核对卷面</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Keep ours  Alt+&amp;1</source>
        <translation>保留本机  Alt+&amp;1</translation>
    </message>
    <message>
        <source>Take theirs  Alt+&amp;2</source>
        <translation>采用对方  Alt+&amp;2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Written here by</source>
        <translation>本机由谁、何时、何处</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Written there by</source>
        <translation>对方由谁、何时、何处</translation>
    </message>
</context>
</TS>
