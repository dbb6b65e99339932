<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Lines that need a look</source>
        <translation>需要查看的行</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>复制全部</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>需要怎么做</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>{matched} lines found their person, {left} did not.</source>
        <translation>已匹配 {matched} 行，未匹配 {left} 行。</translation>
    </message>
    <message>
        <source>A history list reaches beyond this contest: people who are no entrants need nothing done.</source>
        <translation>历年名单的范围比本次比赛大，不是本次选手的不用处理。</translation>
    </message>
    <message>
        <source>What found its person is on record. Mend the lines below in the sheet and import it again.</source>
        <translation>已匹配的行已经存入。请在表中改正下面的行后重新导入，不会重复计入。</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>有重名</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Could be {who}. Add the ID number or the unit to the list.</source>
        <translation>可能是{who}，请在名单中补上身份证号或单位。</translation>
    </message>
    <message>
        <source>No entrant. Nothing to do unless the name is misspelt.</source>
        <translation>不是本次选手，姓名无误就不用处理。</translation>
    </message>
    <message>
        <source>No entrant of this name in the unit. Check the name and the unit.</source>
        <translation>参赛名单中没有此人，请核对姓名和单位。</translation>
    </message>
</context>
</TS>
