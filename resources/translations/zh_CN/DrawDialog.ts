<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DrawDialog</name>
    <message>
        <source>Draw lots</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep the draw</source>
        <translation>保存抽签</translation>
    </message>
    <message>
        <source>Order of appearance</source>
        <translation>出场顺序</translation>
    </message>
    <message>
        <source>Table number</source>
        <translation>台号</translation>
    </message>
    <message>
        <source>Question set</source>
        <translation>题组</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation>参赛选手</translation>
    </message>
    <message>
        <source>drawn from paper lots, typed in here</source>
        <translation>现场抽纸签，录入结果</translation>
    </message>
    <message>
        <source>by the program, with a seed</source>
        <translation>由程序按种子号抽取</translation>
    </message>
    <message>
        <source>What is drawn is kept with its seed or as it was typed, and printed as a record to sign.</source>
        <translation>抽签结果连同种子号（或录入的原样）保存，并可打印成记录签字。</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>名称(&amp;W)</translation>
    </message>
    <message>
        <source>D&amp;rawn</source>
        <translation>抽取内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Who draws</source>
        <translation>抽签者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Numbers from 1 to</source>
        <translation>号码从 1 到(&amp;N)</translation>
    </message>
    <message>
        <source>fewer than lots: they are shared evenly</source>
        <translation>少于签数时平均分配</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>种子号(&amp;E)</translation>
    </message>
    <message>
        <source>or the number the supervisor names</source>
        <translation>也可由监督员说一个数</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>抽签者</translation>
    </message>
    <message>
        <source>Drew</source>
        <translation>抽中</translation>
    </message>
    <message>
        <source>Keep the results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>现在抽签</translation>
    </message>
</context>
</TS>
