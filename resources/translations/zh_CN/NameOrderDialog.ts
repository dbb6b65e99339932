<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NameOrderDialog</name>
    <message>
        <source>Order of names by hand</source>
        <translation>手工调整名单顺序</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a name. Somebody who comes later stands where the rule puts them.</source>
        <translation>用 Alt+↑、Alt+↓ 移动姓名。以后加入的人按规则排在应在的位置。</translation>
    </message>
    <message>
        <source>Back to the rule</source>
        <translation>恢复按规则排列</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep this order</source>
        <translation>保存这个顺序</translation>
    </message>
    <message>
        <source>Names in their order</source>
        <translation>按顺序排列的姓名</translation>
    </message>
</context>
</TS>
