<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RoundDialog</name>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Delete round</source>
        <translation>删除轮次</translation>
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
        <source>Round settings</source>
        <translation>轮次设置</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>添加轮次</translation>
    </message>
    <message>
        <source>Individual: everyone gets a score</source>
        <translation>个人轮次：每位选手一个成绩</translation>
    </message>
    <message>
        <source>Team: every team gets a score</source>
        <translation>团体轮次：每支代表队一个成绩</translation>
    </message>
    <message>
        <source>Counts towards the total</source>
        <translation>计入总分</translation>
    </message>
    <message>
        <source>As it stands on paper, such as 笔试 or 现场赛</source>
        <translation>与公布的名称一致，如笔试、现场赛</translation>
    </message>
    <message>
        <source>Round &amp;name</source>
        <translation>轮次名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>As it is called in the hall</source>
        <translation>按现场的叫法选</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>40% or 0.4; 100% when it is the only round</source>
        <translation>填 40% 或 0.4；只有一个轮次时为 100%</translation>
    </message>
    <message>
        <source>The other rounds come to {total} already: give it a share and take it off theirs</source>
        <translation>其他轮次已合计 {total}。要计入总分，请填权重并相应减少其他轮次</translation>
    </message>
    <message>
        <source>Together with the other rounds: 100%</source>
        <translation>与其他轮次合计 100%</translation>
    </message>
    <message>
        <source>Together with the other rounds {total}, not 100%</source>
        <translation>与其他轮次合计 {total}，不是 100%</translation>
    </message>
    <message>
        <source>&amp;Maximum</source>
        <translation>满分(&amp;M)</translation>
    </message>
    <message>
        <source>Higher scores are refused; empty means no limit</source>
        <translation>超出满分的成绩不予保存；没有上限就留空</translation>
    </message>
    <message>
        <source>Not ticked: kept for ties and for the record only</source>
        <translation>不勾选时只用于同分比较或留作记录</translation>
    </message>
</context>
</TS>
