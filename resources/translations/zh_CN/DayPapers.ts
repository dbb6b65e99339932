<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DayPapers</name>
    <message>
        <source>Passes</source>
        <translation>参赛证</translation>
    </message>
    <message>
        <source>number, photo, room, seat, rules; four on A4</source>
        <translation>参赛号、照片、考场、座位、注意事项；A4 每页四张</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>by room or unit, to sign, with a box for who is absent</source>
        <translation>按考场或单位，签名栏与缺席栏</translation>
    </message>
    <message>
        <source>Seating plans for the door</source>
        <translation>座次表（贴门口）</translation>
    </message>
    <message>
        <source>the seats as they stand, the door marked</source>
        <translation>按考场实际座位，标明门的位置</translation>
    </message>
    <message>
        <source>Names with room and seat</source>
        <translation>考场座次名单</translation>
    </message>
    <message>
        <source>by strokes, for the entrance</source>
        <translation>按姓氏笔画，贴在入口</translation>
    </message>
    <message>
        <source>Desk cards</source>
        <translation>桌签</translation>
    </message>
    <message>
        <source>any size in mm, flat or folded</source>
        <translation>任意尺寸（毫米），单面或对折</translation>
    </message>
    <message>
        <source>Seat labels</source>
        <translation>座位签</translation>
    </message>
    <message>
        <source>one a seat, to cut</source>
        <translation>每座一张，裁开贴桌</translation>
    </message>
    <message>
        <source>Room records</source>
        <translation>考场记录单</translation>
    </message>
    <message>
        <source>one a room, for the invigilators</source>
        <translation>每考场一张，监考员填写</translation>
    </message>
    <message>
        <source>Records of draws</source>
        <translation>抽签记录</translation>
    </message>
    <message>
        <source>to be signed before the supervisor</source>
        <translation>在监督员面前签字</translation>
    </message>
    <message>
        <source>Emergency forms</source>
        <translation>断电备用表</translation>
    </message>
    <message>
        <source>sign-in, draw, room record and score sheets for a dead computer</source>
        <translation>电脑不能用时：签到、抽签、考场记录、评分表</translation>
    </message>
</context>
</TS>
