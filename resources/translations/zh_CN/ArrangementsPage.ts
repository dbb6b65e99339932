<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArrangementsPage</name>
    <message>
        <source>&amp;1 Rooms and seats</source>
        <translation>&amp;1 考场与座次</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>考场</translation>
    </message>
    <message>
        <source>&amp;Add room…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a room  Ins</source>
        <translation>添加考场  Ins</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Change the chosen room  F2</source>
        <translation>修改选中的考场  F2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the chosen room  Del</source>
        <translation>移除选中的考场  Del</translation>
    </message>
    <message>
        <source>&amp;Change seats…</source>
        <translation>调座(&amp;C)…</translation>
    </message>
    <message>
        <source>Two people change places, or somebody goes to an empty seat  F4</source>
        <translation>两人对换，或换到空座位  F4</translation>
    </message>
    <message>
        <source>&amp;2 Draws</source>
        <translation>&amp;2 抽签</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>&amp;Draw lots…</source>
        <translation>抽签(&amp;D)…</translation>
    </message>
    <message>
        <source>Draw here, or type in what was drawn  Ins</source>
        <translation>由程序抽签，或录入现场抽签结果  Ins</translation>
    </message>
    <message>
        <source>Record to sign…</source>
        <translation>抽签记录…</translation>
    </message>
    <message>
        <source>The record of the chosen draw  Enter</source>
        <translation>选中抽签的记录，供签字  Enter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the chosen draw  Del</source>
        <translation>删除选中的抽签  Del</translation>
    </message>
    <message>
        <source>Results of the draw</source>
        <translation>抽签结果</translation>
    </message>
    <message>
        <source>&amp;3 Print</source>
        <translation>&amp;3 打印</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Look and &amp;print…</source>
        <translation>查看与打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Show the chosen paper, print or save it  Enter</source>
        <translation>查看、打印或另存选中的材料  Enter</translation>
    </message>
    <message>
        <source>Mar&amp;k as done</source>
        <translation>标为已处理(&amp;K)</translation>
    </message>
    <message>
        <source>Corrected by hand, or taken back: what was printed is in order</source>
        <translation>已手工改好或已收回，不必再印</translation>
    </message>
    <message>
        <source>&amp;Rules on the passes…</source>
        <translation>参赛证注意事项(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Emergency papers…</source>
        <translation>应急纸面材料(&amp;E)…</translation>
    </message>
    <message>
        <source>All it takes to run the day on paper, in one PDF</source>
        <translation>电脑不能用时，凭这一份 PDF 用纸办完比赛</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>赛务编排</translation>
    </message>
    <message>
        <source>&amp;Number entrants…</source>
        <translation>编参赛号(&amp;N)…</translation>
    </message>
    <message>
        <source>Seat the &amp;late ones</source>
        <translation>补排座位(&amp;L)</translation>
    </message>
    <message>
        <source>Add the &amp;missing rooms</source>
        <translation>补足考场(&amp;M)</translation>
    </message>
    <message>
        <source>Draw the &amp;seats…</source>
        <translation>随机排座(&amp;S)…</translation>
    </message>
    <message>
        <source>No rooms yet. Press Ins to add one, or add the missing ones.</source>
        <translation>还没有考场。按 Ins 添加，或点“补足考场”。</translation>
    </message>
    <message>
        <source>Nothing drawn yet. Press Ins to draw, or to type in what was drawn from paper lots.</source>
        <translation>还没有抽签。按 Ins 由程序抽签，或录入现场纸签的结果。</translation>
    </message>
    <message>
        <source>Draw all seats anew…</source>
        <translation>重新排座(&amp;B)…</translation>
    </message>
    <message>
        <source>Nobody is in the list yet: import the rosters first.</source>
        <translation>名单里还没有人，请先导入报名表。</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人参赛</translation>
    </message>
    <message>
        <source>{count} without a number</source>
        <translation>{count} 人未编号</translation>
    </message>
    <message>
        <source>{count} seats short</source>
        <translation>还差 {count} 个座位</translation>
    </message>
    <message>
        <source>{count} without a seat</source>
        <translation>{count} 人未排座</translation>
    </message>
    <message>
        <source>nobody beside the own unit</source>
        <translation>同单位无人相邻</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子号 {seed}</translation>
    </message>
    <message>
        <source>Add the rooms first: the seats stand here as in the room.</source>
        <translation>先添加考场，这里按考场实际显示座位。</translation>
    </message>
    <message>
        <source>{name} is taken up: Enter puts down, Esc lets go</source>
        <translation>已拿起 {name}：回车放下，Esc 取消</translation>
    </message>
    <message>
        <source>Without a seat ({count}): {names}</source>
        <translation>没有座位的 {count} 人：{names}</translation>
    </message>
    <message>
        <source>The list has changed since: {names}. Check, and draw again if it matters.</source>
        <translation>抽签之后名单有变动：{names}。请核对，必要时重新抽签。</translation>
    </message>
    <message>
        <source>import rosters first</source>
        <translation>先导入报名表</translation>
    </message>
    <message>
        <source>add rooms first</source>
        <translation>先添加考场</translation>
    </message>
    <message>
        <source>draw the seats first</source>
        <translation>先排座</translation>
    </message>
    <message>
        <source>draw first</source>
        <translation>先抽签</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>……还有 {count} 项</translation>
    </message>
    <message>
        <source>{paper}: in order as it lies there.</source>
        <translation>{paper}：已标为处理完毕。</translation>
    </message>
    <message>
        <source>{count} numbers given.</source>
        <translation>已编 {count} 个参赛号。</translation>
    </message>
    <message>
        <source>{count} rooms of 30 seats added; change their names and sizes with F2.</source>
        <translation>已添加 {count} 个 30 座考场；按 F2 改名称和座位。</translation>
    </message>
    <message>
        <source>{room} removed; Ctrl+Z brings it back with its seats.</source>
        <translation>已移除 {room}；按 Ctrl+Z 连同座位一起恢复。</translation>
    </message>
    <message>
        <source>Everybody has a seat, nobody beside the own unit.</source>
        <translation>已全部排座，同单位无人相邻。</translation>
    </message>
    <message>
        <source>Seated, nobody moved: {where}</source>
        <translation>已补排，其他人座位不变：{where}</translation>
    </message>
    <message>
        <source>{title} deleted; Ctrl+Z brings it back.</source>
        <translation>已删除 {title}；按 Ctrl+Z 恢复。</translation>
    </message>
    <message>
        <source>Seats changed, nobody else moved. Ctrl+Z takes it back.</source>
        <translation>已调座，其他人不动；按 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source> Some papers have to be printed again: see Print.</source>
        <translation>有材料需要重印，见“打印”。</translation>
    </message>
</context>
</TS>
