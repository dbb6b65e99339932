<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArrangementsPage</name>
    <message>
        <source>&amp;1 Rooms and seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a room  Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen room  F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">删除</translation>
    </message>
    <message>
        <source>Remove the chosen room  Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw lots…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw here, or type in what was drawn  Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record to sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the chosen draw  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen draw  Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">文书</translation>
    </message>
    <message>
        <source>&amp;Look and print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen paper, print or save it  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules on the passes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
