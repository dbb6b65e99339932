<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DelegationRulesDialog</name>
    <message>
        <source>Rules of the delegation</source>
        <translation>代表队名额规则</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>构成(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>代表队(&amp;T)</translation>
    </message>
    <message>
        <source>people each</source>
        <translation>支，每支</translation>
    </message>
    <message>
        <source>may be sent by</source>
        <translation>人，可由</translation>
    </message>
    <message>
        <source>County, city, district</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>The city itself</source>
        <translation>市本级</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>开发区</translation>
    </message>
    <message>
        <source>Teams of &amp;different units</source>
        <translation>各队须来自不同单位(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ingle seats</source>
        <translation>个人名额(&amp;I)</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>In &amp;reserve</source>
        <translation>递补名单(&amp;R)</translation>
    </message>
    <message>
        <source>0: everyone</source>
        <translation>人（0 为全部列出）</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>名额限制与分组</translation>
    </message>
    <message>
        <source>Add a &amp;limit</source>
        <translation>添加限制(&amp;L)</translation>
    </message>
    <message>
        <source>Add a &amp;group of units</source>
        <translation>添加单位分组(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;ason</source>
        <translation>理由(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Adopt these rules</source>
        <translation>采用这些规则</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Name of the shape</source>
        <translation>构成名称</translation>
    </message>
    <message>
        <source>People in a team</source>
        <translation>每队人数</translation>
    </message>
    <message>
        <source>Single seats at least</source>
        <translation>个人名额至少</translation>
    </message>
    <message>
        <source>Teams by the team event, without one each unit&apos;s best</source>
        <translation>按团体赛名次组队，没有团体赛的取各单位个人前几名</translation>
    </message>
    <message>
        <source>Teams by the team event only</source>
        <translation>只按团体赛名次组队</translation>
    </message>
    <message>
        <source>Each unit&apos;s best individuals form its team</source>
        <translation>取各单位个人前几名组队</translation>
    </message>
    <message>
        <source>How teams are found</source>
        <translation>组队方式</translation>
    </message>
    <message>
        <source>Who decided it and when; it goes into the log</source>
        <translation>谁在何时决定的，会记入日志</translation>
    </message>
    <message>
        <source>{count} of {seats} seats would be filled.</source>
        <translation>按此规则可列 {count} 人（名额 {seats} 人）。</translation>
    </message>
    <message>
        <source>In: {names}.</source>
        <translation>新列入：{names}。</translation>
    </message>
    <message>
        <source>Out: {names}.</source>
        <translation>不再列入：{names}。</translation>
    </message>
    <message>
        <source>The same people as now.</source>
        <translation>人员与现在相同。</translation>
    </message>
    <message>
        <source>{count} to decide.</source>
        <translation>待决定 {count} 项。</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}等另 {count} 人</translation>
    </message>
    <message>
        <source>teams</source>
        <translation>代表队</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>名额限制</translation>
    </message>
    <message>
        <source>name, minimum and reserves</source>
        <translation>名称、最低人数、递补</translation>
    </message>
</context>
</TS>
