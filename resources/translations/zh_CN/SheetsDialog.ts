<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Score sheets</source>
        <translation>评分表</translation>
    </message>
    <message>
        <source>Scan or type a serial</source>
        <translation>扫描或输入编号</translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation>打印评分表…</translation>
    </message>
    <message>
        <source>Blank form…</source>
        <translation>空白表…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>发出…</translation>
    </message>
    <message>
        <source>Lost or spoilt…</source>
        <translation>遗失或作废…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Score sheets: {round}</source>
        <translation>评分表：{round}</translation>
    </message>
    <message>
        <source>{out} of {count} still out</source>
        <translation>{count} 张中 {out} 张未收回</translation>
    </message>
    <message>
        <source>all back</source>
        <translation>已全部收回</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No sheets yet. Print them here: each page gets a serial that is scanned when it is back.</source>
        <translation>还没有评分表。请先打印：每一页有一个编号，收回时扫描。</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>未收回</translation>
    </message>
    <message>
        <source>Sum differs</source>
        <translation>合计不符</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Which sheets</source>
        <translation>显示哪些评分表</translation>
    </message>
    <message>
        <source>{judge} sum on the paper</source>
        <translation>{judge} 纸面合计</translation>
    </message>
    <message>
        <source>{serial} is back.</source>
        <translation>{serial} 已收回。</translation>
    </message>
    <message>
        <source>{judge} The sums agree: {sum}</source>
        <translation>{judge} 合计相符：{sum}</translation>
    </message>
    <message>
        <source>{judge} Paper {written}, typed {typed}: {difference} apart.</source>
        <translation>{judge} 纸面合计 {written}，录入合计 {typed}，相差 {difference}。</translation>
    </message>
    <message>
        <source>A multiple of nine: two digits may have changed places.</source>
        <translation>差数是 9 的倍数，可能有两位数字颠倒。</translation>
    </message>
    <message>
        <source>As much as one row: is it missing in the sum on the paper?</source>
        <translation>差数正好等于一行的成绩，纸面合计可能漏加了这一行。</translation>
    </message>
    <message>
        <source>It is compared when every row has a score.</source>
        <translation>各行都录入后再核对。</translation>
    </message>
    <message>
        <source>Look at: {names}</source>
        <translation>请先看：{names}</translation>
    </message>
    <message>
        <source>{round} score sheets</source>
        <translation>{round}评分表</translation>
    </message>
    <message>
        <source>{round} blank sheet</source>
        <translation>{round}空白评分表</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>发出评分表</translation>
    </message>
    <message>
        <source>Who takes the sheets?</source>
        <translation>由谁领走？</translation>
    </message>
    <message>
        <source>Lost or spoilt</source>
        <translation>遗失或作废</translation>
    </message>
    <message>
        <source>What happened? The sheet counts no longer; print a new one.</source>
        <translation>怎么回事？这一张不再计入，请另打一张。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>{time} 打印</translation>
    </message>
    <message>
        <source>with {person}, {time}</source>
        <translation>{person} {time} 领走</translation>
    </message>
    <message>
        <source>here since {time}</source>
        <translation>{time} 收回</translation>
    </message>
    <message>
        <source>given up: {note}</source>
        <translation>作废：{note}</translation>
    </message>
    <message>
        <source>differs by {difference}</source>
        <translation>相差 {difference}</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>waits for rows</source>
        <translation>待录完核对</translation>
    </message>
    <message>
        <source>out</source>
        <translation>未收回</translation>
    </message>
    <message>
        <source>to be typed</source>
        <translation>待录入</translation>
    </message>
    <message>
        <source>typed once</source>
        <translation>录过一遍</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分录入</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>待核定</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>作废</translation>
    </message>
</context>
</TS>
