<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TaskPage</name>
    <message>
        <source>{person}: {task}</source>
        <translation>{person}：{task}</translation>
    </message>
    <message>
        <source>&amp;Give back…</source>
        <translation>回传(&amp;G)…</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>三步</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>各单位进度</translation>
    </message>
    <message>
        <source>How far each unit is</source>
        <translation>各单位进度</translation>
    </message>
    <message>
        <source>The task has no unit with entrants.</source>
        <translation>任务里的单位没有选手。</translation>
    </message>
    <message>
        <source>{left} still to do</source>
        <translation>还有 {left} 项没有做</translation>
    </message>
    <message>
        <source>All done: give it back.</source>
        <translation>都做完了，请回传。</translation>
    </message>
    <message>
        <source>Type blind</source>
        <translation>盲录</translation>
    </message>
    <message>
        <source>Check people in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>{round}: begin</source>
        <translation>开始：{round}</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>回传</translation>
    </message>
    <message>
        <source>Makes a packet, locked by the password this one came with.</source>
        <translation>生成回传的数据包，密码与收到的相同，不用再输入。</translation>
    </message>
    <message>
        <source>Bring it</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>Take the packet on a stick to the main PC: Several PCs, Join.</source>
        <translation>用优盘把回传的数据包带到主文件那台电脑，在“分发与汇总”点“汇总”。</translation>
    </message>
    <message>
        <source>{round}: {done} of {count}</source>
        <translation>{round}：已录 {done} / {count}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>应录</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>未录</translation>
    </message>
</context>
</TS>
