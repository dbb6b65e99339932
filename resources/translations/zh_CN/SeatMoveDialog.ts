<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SeatMoveDialog</name>
    <message>
        <source>Change seats</source>
        <translation>调座</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空座位</translation>
    </message>
    <message>
        <source>The seats were drawn by lot: a change is kept with its reason and stands on the record of the seating.</source>
        <translation>座次是抽签排定的：调座要写理由，并记入排座记录。</translation>
    </message>
    <message>
        <source>Nobody else moves.</source>
        <translation>其他人不动。</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>谁(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>换到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>未排座</translation>
    </message>
    <message>
        <source>People of one unit side by side: {before} → {after}</source>
        <translation>同单位相邻：{before} 处 → {after} 处</translation>
    </message>
    <message>
        <source>{room} seat {number}</source>
        <translation>{room} {number} 号</translation>
    </message>
</context>
</TS>
