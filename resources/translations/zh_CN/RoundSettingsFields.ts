<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RoundSettingsFields</name>
    <message>
        <source>Round the mean before weighting</source>
        <translation>先四舍五入再乘权重</translation>
    </message>
    <message>
        <source>Nothing is taken</source>
        <translation>不扣分</translation>
    </message>
    <message>
        <source>Half the question&apos;s points</source>
        <translation>扣该题一半</translation>
    </message>
    <message>
        <source>The question&apos;s points</source>
        <translation>扣该题分值</translation>
    </message>
    <message>
        <source>The time used is recorded</source>
        <translation>记录用时</translation>
    </message>
    <message>
        <source>One clerk types</source>
        <translation>单人录入</translation>
    </message>
    <message>
        <source>One types, one reads back</source>
        <translation>唱分核对</translation>
    </message>
    <message>
        <source>Two clerks type blind</source>
        <translation>双人盲录</translation>
    </message>
    <message>
        <source>&amp;Grades</source>
        <translation>档次(&amp;G)</translation>
    </message>
    <message>
        <source>A=100, B=90, C=80</source>
        <translation>例如 A=100、B=90、C=80</translation>
    </message>
    <message>
        <source>&amp;Judges</source>
        <translation>评委人数(&amp;J)</translation>
    </message>
    <message>
        <source>0: one score is typed</source>
        <translation>0 表示直接录一个分数</translation>
    </message>
    <message>
        <source>&amp;Drop from</source>
        <translation>去分(&amp;D)</translation>
    </message>
    <message>
        <source>From so many judges on one highest and one lowest are dropped; 0: none</source>
        <translation>满几位评委时去掉最高、最低分；0 不去</translation>
    </message>
    <message>
        <source>De&amp;cimals</source>
        <translation>小数位数(&amp;C)</translation>
    </message>
    <message>
        <source>Of the mean, half up</source>
        <translation>平均分四舍五入到几位</translation>
    </message>
    <message>
        <source>Not ticked: only the total is rounded</source>
        <translation>不勾选则只在总分四舍五入</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>题目分值(&amp;V)</translation>
    </message>
    <message>
        <source>What questions are worth: 10, 20, 30; empty: anything</source>
        <translation>例如 10、20、30；留空则不限</translation>
    </message>
    <message>
        <source>&amp;Base score</source>
        <translation>基础分(&amp;B)</translation>
    </message>
    <message>
        <source>What everybody begins with</source>
        <translation>每队（人）起始的分数</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Foul</source>
        <translation>犯规</translation>
    </message>
    <message>
        <source>Typed beside the score: 35.20 is 35 min 20 s</source>
        <translation>录在成绩旁：35.20 表示 35 分 20 秒</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>录入方式(&amp;E)</translation>
    </message>
    <message>
        <source>{factor} times the question&apos;s points</source>
        <translation>扣该题分值的 {factor} 倍</translation>
    </message>
</context>
</TS>
