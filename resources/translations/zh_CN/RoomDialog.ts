<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RoomDialog</name>
    <message>
        <source>Room</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Seats are counted in an S from the door, seat 1 in the corner beside it.</source>
        <translation>座位从门口起按 S 形编号，1 号在靠门的角上。</translation>
    </message>
    <message>
        <source>in front, right</source>
        <translation>前方右侧</translation>
    </message>
    <message>
        <source>in front, left</source>
        <translation>前方左侧</translation>
    </message>
    <message>
        <source>behind, right</source>
        <translation>后方右侧</translation>
    </message>
    <message>
        <source>behind, left</source>
        <translation>后方左侧</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Ro&amp;ws</source>
        <translation>排数(&amp;W)</translation>
    </message>
    <message>
        <source>from the platform back</source>
        <translation>从讲台往后</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列数(&amp;C)</translation>
    </message>
    <message>
        <source>from left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>&amp;Seats used</source>
        <translation>使用座位(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Door</source>
        <translation>门在(&amp;D)</translation>
    </message>
    <message>
        <source>as seen by those who sit and look at the platform</source>
        <translation>以就座者面向讲台为准</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>as it stands on passes, for example 15 July 9:00</source>
        <translation>印在参赛证上，如 7月15日 9:00—10:30</translation>
    </message>
</context>
</TS>
