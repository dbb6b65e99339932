<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>IntakePage</name>
    <message>
        <source>Units</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Rosters received</source>
        <translation>收到的报名表</translation>
    </message>
    <message>
        <source>What each changed  Enter</source>
        <translation>查看改动…  Enter</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>&amp;Confirmed…</source>
        <translation>登记确认(&amp;C)…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>&amp;Sheet…</source>
        <translation>确认表(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Rosters in</source>
        <translation>报名收件</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Blank rosters of all units…</source>
        <translation>各单位空白报名表…</translation>
    </message>
    <message>
        <source>Confirmation sheets of all units…</source>
        <translation>各单位选手确认表…</translation>
    </message>
    <message>
        <source>Copy phone list</source>
        <translation>复制电话清单</translation>
    </message>
    <message>
        <source>Whom to call about what, unit by unit  Ctrl+Shift+C</source>
        <translation>按单位列出打给谁、问什么  Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import rosters  Ctrl+I</source>
        <translation>导入报名表  Ctrl+I</translation>
    </message>
    <message>
        <source>{received} of {units} units have sent rosters, {confirmed} have confirmed</source>
        <translation>{units} 个单位中 {received} 个已报名，{confirmed} 个已确认</translation>
    </message>
    <message>
        <source>Set a deadline…</source>
        <translation>设截止日…</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>距截止 {count} 天</translation>
    </message>
    <message>
        <source>Last day today</source>
        <translation>今天截止</translation>
    </message>
    <message>
        <source>{count} days over</source>
        <translation>已过截止 {count} 天</translation>
    </message>
    <message>
        <source>Deadline for rosters: {date}</source>
        <translation>报名截止日：{date}</translation>
    </message>
    <message>
        <source>Contact: {words}</source>
        <translation>联系人：{words}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Nothing has come in yet. Drop rosters here, or press Ctrl+I.</source>
        <translation>还没有收到。把报名表拖到这里，或按 Ctrl+I 导入。</translation>
    </message>
    <message>
        <source>Not confirmed yet. Send the sheet out; when it is back, press Space in the list.</source>
        <translation>还没有确认。发出确认表，收回后在列表里按空格键登记。</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>差 {count} 人</translation>
    </message>
    <message>
        <source>{errors} to settle, {others} to look at</source>
        <translation>须核实 {errors} 条，提示 {others} 条</translation>
    </message>
    <message>
        <source>{count} accepted</source>
        <translation>已认可 {count} 条</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>没有要问的</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} same, {left_out} left out</source>
        <translation>新增 {new}，变更 {changed}，相同 {same}，未纳入 {left_out}</translation>
    </message>
    <message>
        <source> (with other units)</source>
        <translation>（与其他单位合表）</translation>
    </message>
    <message>
        <source>sheet returned</source>
        <translation>收到确认表</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话确认</translation>
    </message>
    <message>
        <source>{date}, {by}, {how}</source>
        <translation>{date}&#x3000;{by}（{how}）</translation>
    </message>
    <message>
        <source>Changed since, please have it confirmed again:</source>
        <translation>确认之后又有改动，请重新确认：</translation>
    </message>
    <message>
        <source>Nobody is in the list yet: import the rosters first.</source>
        <translation>名单里还没有人，请先导入报名表。</translation>
    </message>
    <message>
        <source>Phone list copied: whom to call about what, unit by unit.</source>
        <translation>电话清单已复制：按单位列出打给谁、问什么。</translation>
    </message>
</context>
</TS>
