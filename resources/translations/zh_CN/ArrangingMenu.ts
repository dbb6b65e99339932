<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArrangingMenu</name>
    <message>
        <source>Left edges</source>
        <translation>左边对齐</translation>
    </message>
    <message>
        <source>Middles, across</source>
        <translation>左右居中</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>右边对齐</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>上边对齐</translation>
    </message>
    <message>
        <source>Middles, down</source>
        <translation>上下居中</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>下边对齐</translation>
    </message>
    <message>
        <source>Equal room across</source>
        <translation>横向等距</translation>
    </message>
    <message>
        <source>Equal room down</source>
        <translation>纵向等距</translation>
    </message>
    <message>
        <source>Same width</source>
        <translation>同宽（按先选的）</translation>
    </message>
    <message>
        <source>Same height</source>
        <translation>同高（按先选的）</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>再放一份</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>锁定 / 解锁</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
</TS>
