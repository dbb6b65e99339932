<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RankingRulesDialog</name>
    <message>
        <source>Ranking rules</source>
        <translation>排名规则</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Round each weighted part before they are added</source>
        <translation>各轮加权后先按小数位数取整，再相加</translation>
    </message>
    <message>
        <source>Individual ties</source>
        <translation>个人同分</translation>
    </message>
    <message>
        <source>Team ties</source>
        <translation>团体同分</translation>
    </message>
    <message>
        <source>Teams and units</source>
        <translation>团体与单位</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>保存后的变化</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>保存为新一版</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>小数位数(&amp;D)</translation>
    </message>
    <message>
        <source>Rounded half up (四舍五入), once at the end</source>
        <translation>四舍五入，最后取一次</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Counts as 0</source>
        <translation>按零分计</translation>
    </message>
    <message>
        <source>Otherwise they have no place. Not entered is never a 0.</source>
        <translation>没有勾选的不排名次。未录入的从不按零分计。</translation>
    </message>
    <message>
        <source>&amp;Rounds</source>
        <translation>组成轮次(&amp;R)</translation>
    </message>
    <message>
        <source>Individual totals are made of these. None ticked: all that count.</source>
        <translation>个人总分由勾选的轮次组成；都不勾选，就是所有计入总分的轮次。</translation>
    </message>
    <message>
        <source>&amp;Team total</source>
        <translation>团体总分(&amp;T)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Of the team rounds; the rest is the members&apos; mean</source>
        <translation>团体轮次所占的比例，其余为队员平均</translation>
    </message>
    <message>
        <source>&amp;Units by</source>
        <translation>单位成绩(&amp;U)</translation>
    </message>
    <message>
        <source>A unit with several teams stands by the best of them</source>
        <translation>一个单位有几支代表队的，取成绩最好的一支</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>保存后</translation>
    </message>
    <message>
        <source>Nobody moves.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Rules in force: version {version}</source>
        <translation>现行规则：第 {version} 版</translation>
    </message>
    <message>
        <source>Nothing changed yet.</source>
        <translation>还没有修改。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
</context>
</TS>
