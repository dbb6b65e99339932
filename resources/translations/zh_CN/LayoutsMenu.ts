<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LayoutsMenu</name>
    <message>
        <source>New, empty</source>
        <translation>新建空白版式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>另存一份副本</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>导出到文件…</translation>
    </message>
    <message>
        <source>Delete this layout…</source>
        <translation>删除这个版式…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>要保存对“{name}”的修改吗？</translation>
    </message>
    <message>
        <source>New layout</source>
        <translation>新版式</translation>
    </message>
    <message>
        <source>Take a layout over</source>
        <translation>导入版式</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>导出版式</translation>
    </message>
    <message>
        <source>Delete “{name}”? Certificates printed with it stay as they are.</source>
        <translation>删除版式“{name}”？用它印出的证书保持原样。</translation>
    </message>
</context>
</TS>
