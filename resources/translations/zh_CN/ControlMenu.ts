<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ControlMenu</name>
    <message>
        <source>Check and sign</source>
        <translation>核对与签字</translation>
    </message>
    <message>
        <source>Blind double entry…</source>
        <translation>双人盲录…</translation>
    </message>
    <message>
        <source>Settling desk…</source>
        <translation>核定台…</translation>
    </message>
    <message>
        <source>Score sheets…</source>
        <translation>评分表…</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>签字锁定…</translation>
    </message>
    <message>
        <source>Appeals…</source>
        <translation>申诉记录…</translation>
    </message>
    <message>
        <source>Check-in…</source>
        <translation>签到…</translation>
    </message>
    <message>
        <source>Signed: versions, corrections…</source>
        <translation>已锁定：版本与更正…</translation>
    </message>
    <message>
        <source>signed and locked, version {version}</source>
        <translation>已签字锁定，第 {version} 版</translation>
    </message>
    <message>
        <source>changes by corrections only (F10)</source>
        <translation>只能更正（F10）</translation>
    </message>
    <message>
        <source>two clerks (F7)</source>
        <translation>双人盲录（F7）</translation>
    </message>
    <message>
        <source>{count} not typed</source>
        <translation>{count} 项未录</translation>
    </message>
    <message>
        <source>{count} at the desk (F8)</source>
        <translation>{count} 项待核定（F8）</translation>
    </message>
    <message>
        <source>all on the record</source>
        <translation>已全部记入成绩</translation>
    </message>
    <message>
        <source>“{round}” is typed by one clerk. Choose blind double entry in the round&apos;s settings to have it typed twice.</source>
        <translation>“{round}”现在不是双人盲录。要由两人各录一遍，请在“轮次设置”的“录入方式”里选“双人盲录”。</translation>
    </message>
    <message>
        <source>{count} typed once</source>
        <translation>{count} 项只录一遍</translation>
    </message>
</context>
</TS>
