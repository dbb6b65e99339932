<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SeatingDialog</name>
    <message>
        <source>Draw the seats</source>
        <translation>随机排座</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everybody&apos;s seat is drawn anew: the seats given so far and the changes by hand are void, papers with seats must be printed again. To change a few people use Change seats.</source>
        <translation>全部重新排座：现有座位和手工调整作废，带座位的材料须重印。只动几个人请用“调座”。</translation>
    </message>
    <message>
        <source>Seats are drawn at random; nobody sits beside the own unit where that can be avoided.</source>
        <translation>座位随机抽取，尽量不让同单位的人相邻。</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子号(&amp;E)</translation>
    </message>
    <message>
        <source>It is kept and printed: the same number gives the same seats.</source>
        <translation>种子号会保存并打印：同一个号排出同样的座次。</translation>
    </message>
</context>
</TS>
