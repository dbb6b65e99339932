<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AwardLists</name>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>For</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已定</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>获奖者</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>末位名次</translation>
    </message>
    <message>
        <source>Unit, members</source>
        <translation>单位或队员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>(the layout itself)</source>
        <translation>（版式本身）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Code point</source>
        <translation>码位</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>应用字体</translation>
    </message>
    <message>
        <source>Drawn with</source>
        <translation>实际印出</translation>
    </message>
    <message>
        <source>Given down to place {place}</source>
        <translation>评到第 {place} 名</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>经决定</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟评定</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已评定</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Drops out</source>
        <translation>移出</translation>
    </message>
</context>
</TS>
