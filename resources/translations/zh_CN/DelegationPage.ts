<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DelegationPage</name>
    <message>
        <source>Board</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>递补</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation>已作决定</translation>
    </message>
    <message>
        <source>&amp;Revoke decision</source>
        <translation>撤回决定(&amp;R)</translation>
    </message>
    <message>
        <source>Eligibility for the provincial final</source>
        <translation>省赛资格</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>&amp;List all the same…</source>
        <translation>仍列入(&amp;L)…</translation>
    </message>
    <message>
        <source>Leave &amp;out…</source>
        <translation>不列入(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;voke decision</source>
        <translation>撤回决定(&amp;V)</translation>
    </message>
    <message>
        <source>Delegation to the provincial final</source>
        <translation>省赛代表队</translation>
    </message>
    <message>
        <source>Eligible as &amp;of</source>
        <translation>资格截至(&amp;J)</translation>
    </message>
    <message>
        <source>Eligible as of</source>
        <translation>资格截至</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Name, unit or reason</source>
        <translation>姓名、单位或原因</translation>
    </message>
    <message>
        <source>Nobody is in reserve.</source>
        <translation>没有递补人选。</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>没有符合的人。</translation>
    </message>
    <message>
        <source>Nothing has been decided by hand: every seat follows from the rules.</source>
        <translation>没有人工决定：名单全部按规则产生。</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>还没有名次</translation>
    </message>
    <message>
        <source>The delegation follows from the ranking: two teams first, then the best individuals who may go to the province. Read the rosters, then the scores and the study results.</source>
        <translation>省赛代表队按名次产生：先定两支代表队，再按个人名次从符合省赛资格的选手中选取。请先导入报名表，再录入成绩、导入学习平台积分。</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>录入成绩</translation>
    </message>
    <message>
        <source>Import rosters</source>
        <translation>导入报名表</translation>
    </message>
    <message>
        <source>Check eligibility</source>
        <translation>去资格审核</translation>
    </message>
    <message>
        <source>{seated}/{seats} settled</source>
        <translation>已定 {seated}/{seats}</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} 项待决定</translation>
    </message>
    <message>
        <source>{count} do not meet the conditions yet</source>
        <translation>{count} 人暂未符合</translation>
    </message>
    <message>
        <source>{count} decisions without effect</source>
        <translation>{count} 项决定未生效</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Choose a person or a team to see what decided.</source>
        <translation>点选一个人或一支队伍，查看列入或未列入的原因。</translation>
    </message>
    <message>
        <source>On the list: {reason}</source>
        <translation>列入：{reason}</translation>
    </message>
    <message>
        <source>Off the list: {reason}</source>
        <translation>不列入：{reason}</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Individual place {place}</source>
        <translation>个人第 {place} 名</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>Freeze the list…</source>
        <translation>名单定稿…</translation>
    </message>
    <message>
        <source>Frozen lists and replacements…</source>
        <translation>定稿版本与替换…</translation>
    </message>
    <message>
        <source>Other readings of the notice…</source>
        <translation>通知的不同理解…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>假设…</translation>
    </message>
    <message>
        <source>Rules of the delegation…</source>
        <translation>名额规则…</translation>
    </message>
    <message>
        <source>Enter the scores</source>
        <translation>去录入成绩</translation>
    </message>
    <message>
        <source>Compare and replace…</source>
        <translation>比较与替换…</translation>
    </message>
    <message>
        <source>version {number} frozen</source>
        <translation>第 {number} 版已定稿</translation>
    </message>
    <message>
        <source>Team place {place}</source>
        <translation>团体第 {place} 名</translation>
    </message>
    <message>
        <source>Score {total}</source>
        <translation>成绩 {total}</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>递补</translation>
    </message>
    <message>
        <source>Goes into the log and onto the list.</source>
        <translation>理由会记入日志并写进名单。</translation>
    </message>
    <message>
        <source>{name} is not taken; the next team by the rules comes in.</source>
        <translation>不选{name}，由按规则的下一支队伍入选。</translation>
    </message>
    <message>
        <source>Take the next team</source>
        <translation>改选下一支队伍</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Choose who is left out.</source>
        <translation>请选定不列入的人。</translation>
    </message>
    <message>
        <source>{name} is not listed; the next by the rules steps in.</source>
        <translation>不列入{name}，由按规则的下一位递补。</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>不列入{name}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Choose who gets the seat.</source>
        <translation>请选定由谁入选。</translation>
    </message>
    <message>
        <source>{name} gets a seat by decision; the list says so.</source>
        <translation>经决定列入{name}，名单上会注明。</translation>
    </message>
    <message>
        <source>List {name}</source>
        <translation>列入{name}</translation>
    </message>
    <message>
        <source>{name} ({facts})</source>
        <translation>{name}（{facts}）</translation>
    </message>
    <message>
        <source>Choose the decision to revoke first.</source>
        <translation>请先点选要撤回的决定。</translation>
    </message>
    <message>
        <source>Version {number} is frozen: {count} people, fingerprint {fingerprint}.</source>
        <translation>第 {number} 版已定稿：{count} 人，校验码 {fingerprint}。</translation>
    </message>
</context>
</TS>
