<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DayPapers</name>
    <message>
        <source>number, photo, room, seat, rules; several on A4, to cut</source>
        <translation>参赛号、照片、考场、座位、注意事项，拼在 A4 上裁切</translation>
    </message>
    <message>
        <source>to sign at the room, with a box for who is absent</source>
        <translation>在考场门口签到，缺席的打勾</translation>
    </message>
    <message>
        <source>to sign at the entrance, a sheet a unit</source>
        <translation>在入口处签到，每个单位一张</translation>
    </message>
    <message>
        <source>the seats as they stand, for the door</source>
        <translation>按考场实际摆放，贴在门口</translation>
    </message>
    <message>
        <source>everybody by strokes with room and seat, for the entrance</source>
        <translation>按姓氏笔画排列，贴在入口处</translation>
    </message>
    <message>
        <source>name and unit to stand on the table, flat or folded, any size</source>
        <translation>姓名和单位，平放或对折，尺寸可改</translation>
    </message>
    <message>
        <source>one a seat, to cut and stick on</source>
        <translation>每个座位一张，裁开贴在桌角</translation>
    </message>
    <message>
        <source>one a room, for the invigilators to fill in</source>
        <translation>每个考场一张，由监考员填写</translation>
    </message>
    <message>
        <source>seed, list and changes since, to be signed</source>
        <translation>种子号、名单和之后的调整，供签字</translation>
    </message>
    <message>
        <source>what was drawn, to be signed before the supervisor</source>
        <translation>抽签结果，在监督员面前签字</translation>
    </message>
    <message>
        <source>all it takes to run the day on paper when the computer fails</source>
        <translation>电脑不能用时，用纸办完比赛的全套表格</translation>
    </message>
</context>
</TS>
