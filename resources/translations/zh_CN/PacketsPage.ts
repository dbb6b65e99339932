<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PacketsPage</name>
    <message>
        <source>Several PCs</source>
        <translation>分发与汇总</translation>
    </message>
    <message>
        <source>Back to before joining…</source>
        <translation>退回到汇总之前…</translation>
    </message>
    <message>
        <source>&amp;Hand out…</source>
        <translation>分发(&amp;H)…</translation>
    </message>
    <message>
        <source>Work for a clerk at another PC, without a network</source>
        <translation>把录入任务交给另一台电脑，不用联网</translation>
    </message>
    <message>
        <source>&amp;Join…</source>
        <translation>汇总(&amp;J)…</translation>
    </message>
    <message>
        <source>Take in what came back, and see what differs</source>
        <translation>收进交回的数据包，看有没有出入</translation>
    </message>
    <message>
        <source>Until then {rounds} has no final ranking; everything else goes on.</source>
        <translation>决定之前“{rounds}”的排名先不作准，其他照常进行。</translation>
    </message>
    <message>
        <source>Differences to decide: {count}</source>
        <translation>待决定的出入：{count} 处</translation>
    </message>
    <message>
        <source>Differences to decide: none</source>
        <translation>待决定的出入：没有</translation>
    </message>
    <message>
        <source>{count} tasks handed out, {out} not back yet</source>
        <translation>已分发 {count} 项任务，{out} 项还没交回</translation>
    </message>
    <message>
        <source>Several PCs without a network</source>
        <translation>几台电脑一起录入，不用联网</translation>
    </message>
    <message>
        <source>1. Hand out: rounds and units for a clerk become a packet on a stick.</source>
        <translation>1. 分发：选好录入员、轮次和参赛单位，做成数据包拷到优盘。</translation>
    </message>
    <message>
        <source>2. The clerk opens it on another PC, types, and gives a packet back.</source>
        <translation>2. 录入员在另一台电脑上打开，录完点“回传”，得到回传的数据包。</translation>
    </message>
    <message>
        <source>3. Join: see what is new, what agrees and what differs, then take it in.</source>
        <translation>3. 汇总：先看新增、相同和有出入的，再收进来。</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>分发…</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>分发出去的任务</translation>
    </message>
    <message>
        <source>Copy &amp;password</source>
        <translation>复制密码(&amp;P)</translation>
    </message>
    <message>
        <source>Tasks handed out</source>
        <translation>分发出去的任务</translation>
    </message>
    <message>
        <source>Nothing was handed out from this file.</source>
        <translation>还没有从这个文件分发过任务。</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有出入。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Handed out at</source>
        <translation>分发时间</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} 个单位</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没交回</translation>
    </message>
    <message>
        <source>{at}, {new} new</source>
        <translation>{at}，收到 {new} 条</translation>
    </message>
    <message>
        <source>The password of {person}&apos;s packet is copied: {password}</source>
        <translation>{person}的数据包密码已复制：{password}</translation>
    </message>
    <message>
        <source>Decided: {about} {field} is {value}.</source>
        <translation>已决定：{about} {field} 为 {value}。</translation>
    </message>
    <message>
        <source>{count} still open.</source>
        <translation>还有 {count} 处待定。</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>没有待定的了。</translation>
    </message>
</context>
</TS>
