<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>JoinDialog</name>
    <message>
        <source>Join packets</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Differences stay as they are here until somebody decides; that may wait.</source>
        <translation>有出入的先保留本机的值，可以现在决定，也可以以后再定。</translation>
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
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>有出入的内容</translation>
    </message>
    <message>
        <source>Nothing differs: everything can be joined.</source>
        <translation>没有出入，可以直接汇总。</translation>
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
        <source>&amp;Join</source>
        <translation>汇总(&amp;J)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未收入</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>本机</translation>
    </message>
</context>
</TS>
