<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AwardDialog</name>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change award</source>
        <translation>修改奖项</translation>
    </message>
    <message>
        <source>Add award</source>
        <translation>添加奖项</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>奖项名称(&amp;N)</translation>
    </message>
    <message>
        <source>As it stands on the certificate.</source>
        <translation>按此印在证书上。</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>授予(&amp;F)</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>名额(&amp;M)</translation>
    </message>
    <message>
        <source>How many are given out.</source>
        <translation>一共颁发几个。</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>AwardLists</name>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>For</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已定</translation>
    </message>
    <message>
        <source>Down to place</source>
        <translation>末位名次</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>获奖者</translation>
    </message>
    <message>
        <source>Unit or members</source>
        <translation>单位或队员</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>字</translation>
    </message>
    <message>
        <source>Code point</source>
        <translation>码位</translation>
    </message>
    <message>
        <source>Given down to place {place}</source>
        <translation>评到第 {place} 名</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>经决定</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟评定</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已评定</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Drops out</source>
        <translation>移出</translation>
    </message>
</context>
<context>
    <name>AwardsPage</name>
    <message>
        <source>&amp;1 Awards</source>
        <translation>奖项(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>修改(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move up  Alt+Up</source>
        <translation>上移  Alt+↑</translation>
    </message>
    <message>
        <source>Move down  Alt+Down</source>
        <translation>下移  Alt+↓</translation>
    </message>
    <message>
        <source>&amp;2 Certificates</source>
        <translation>证书(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>A&amp;ward</source>
        <translation>奖项(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>获奖者(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>For certificates that get a new number; issued ones keep theirs.</source>
        <translation>用于新编号的证书，已制发的证书日期不变。</translation>
    </message>
    <message>
        <source>Proof only, without numbers</source>
        <translation>只出样张（不编号）</translation>
    </message>
    <message>
        <source>&amp;Make certificates</source>
        <translation>制作证书(&amp;M)</translation>
    </message>
    <message>
        <source>Awards and certificates</source>
        <translation>奖项与证书</translation>
    </message>
    <message>
        <source>No awards yet. Add the first one: the city decides how many of which it gives.</source>
        <translation>还没有奖项。请添加第一个奖项，设几等奖、各多少名由市里决定。</translation>
    </message>
    <message>
        <source>Recipients appear here once there are awards and scores.</source>
        <translation>有了奖项和成绩，获奖名单就会列在这里。</translation>
    </message>
    <message>
        <source>&amp;Assign by score</source>
        <translation>按成绩评定(&amp;A)</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>获奖名单</translation>
    </message>
    <message>
        <source>in calling order</source>
        <translation>按颁奖顺序，从低到高</translation>
    </message>
    <message>
        <source>{count} awards</source>
        <translation>{count} 个奖项</translation>
    </message>
    <message>
        <source>{count} recipients assigned</source>
        <translation>已评定 {count} 个</translation>
    </message>
    <message>
        <source>not assigned yet</source>
        <translation>尚未评定</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} 项待决定</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Scores or entrants have changed since the awards were assigned: what would change is marked below. Certificates wait until the awards are assigned again.</source>
        <translation>评定之后成绩、名单或奖项有变化，下面标出了会变动的人。重新评定之前不能制作证书。</translation>
    </message>
    <message>
        <source>{award}: {count} left over, nobody else has a place.</source>
        <translation>{award}：还剩 {count} 个名额，没有更多有名次的人。</translation>
    </message>
    <message>
        <source>Decided: {award} for {name}. Reason: {reason}</source>
        <translation>已决定：{name}获{award}。理由：{reason}</translation>
    </message>
    <message>
        <source>Choose a unit…</source>
        <translation>选定单位…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选定…</translation>
    </message>
    <message>
        <source>Choose {name}…</source>
        <translation>选定{name}…</translation>
    </message>
    <message>
        <source>Revoke decision</source>
        <translation>撤回决定</translation>
    </message>
    <message>
        <source>{name} ({facts})</source>
        <translation>{name}（{facts}）</translation>
    </message>
    <message>
        <source>Choose who gets the award “{award}”.</source>
        <translation>请选定“{award}”的获奖者。</translation>
    </message>
    <message>
        <source>{name} gets the award “{award}”.</source>
        <translation>{name}获“{award}”。</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Deleted: {award}</source>
        <translation>已删除奖项：{award}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Assigned: {count} recipients.</source>
        <translation>已评定 {count} 个获奖者。</translation>
    </message>
    <message>
        <source>To the certificates</source>
        <translation>去制作证书</translation>
    </message>
</context>
<context>
    <name>CertificatesPanel</name>
    <message>
        <source>Chosen by award</source>
        <translation>按奖项自动选用</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>连底纹一起印</translation>
    </message>
    <message>
        <source>Text only, on printed stock</source>
        <translation>只印文字（套印）</translation>
    </message>
    <message>
        <source>All awards</source>
        <translation>全部奖项</translation>
    </message>
    <message>
        <source>{count} certificates issued so far.</source>
        <translation>已编号制发 {count} 张。</translation>
    </message>
    <message>
        <source>Something has changed: please make the certificates again.</source>
        <translation>内容有变化，请重新制作证书。</translation>
    </message>
    <message>
        <source>Making certificates</source>
        <translation>正在制作证书</translation>
    </message>
    <message>
        <source>No certificate was made: nothing on this computer can draw these characters. Check them with the person, or install a font that has them (SimSun-ExtB, say).</source>
        <translation>没有制作证书：这台电脑上的字体都印不出下列汉字。请与本人核对，或安装含有这些字的字体（如 SimSun-ExtB）后再制作。</translation>
    </message>
    <message>
        <source>{city} {year} proof</source>
        <translation>{city}{year}年证书样张</translation>
    </message>
    <message>
        <source>{city} {year} certificates</source>
        <translation>{city}{year}年证书</translation>
    </message>
    <message>
        <source>{count} proof pages made.</source>
        <translation>已做好 {count} 张样张。</translation>
    </message>
    <message>
        <source>{count} certificates made, {fresh} with new numbers.</source>
        <translation>已做好 {count} 张证书，其中新编号 {fresh} 张。</translation>
    </message>
    <message>
        <source>To be collected, since their words have changed: {numbers}</source>
        <translation>以下证书内容有变，须收回：{numbers}</translation>
    </message>
    <message>
        <source>Nobody to print for yet</source>
        <translation>还没有获奖名单</translation>
    </message>
    <message>
        <source>Add the awards and assign them by score; then the certificates can be made here.</source>
        <translation>请先添加奖项并按成绩评定，再在这里制作证书。</translation>
    </message>
    <message>
        <source>To the awards</source>
        <translation>去评定奖项</translation>
    </message>
    <message>
        <source>Ready to make certificates</source>
        <translation>可以制作证书了</translation>
    </message>
    <message>
        <source>Make a proof first and hold it against the stock. Every name is checked before anything is printed.</source>
        <translation>建议先出样张，与证书内芯比对。制作之前会逐字检查每个姓名能否印出。</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>全部获奖者</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>{count} pages sent to the printer.</source>
        <translation>已送打印 {count} 页。</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on, or save the PDF instead.</source>
        <translation>打印机没有接收。请检查打印机是否开启，或改为另存 PDF。</translation>
    </message>
</context>
<context>
    <name>ContestDialog</name>
    <message>
        <source>Contest details</source>
        <translation>赛事信息</translation>
    </message>
    <message>
        <source>Both are printed on certificates and lists. What has been issued stays as it was.</source>
        <translation>赛事名称和落款会印在证书和名单上。已经制发的保持原样。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>赛事名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Organiser</source>
        <translation>落款单位(&amp;O)</translation>
    </message>
    <message>
        <source>The bureau that signs and seals.</source>
        <translation>在证书和通报上署名、盖章的单位。</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Program error</source>
        <translation>程序错误</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出了问题</translation>
    </message>
    <message>
        <source>What was saved is safe. You can go on working; if the same thing happens again, close the program and open the contest file anew. Please pass the report below to whoever looks after this program: it holds no names and no numbers of people.</source>
        <translation>已保存的内容没有受影响，可以继续工作；如果同样的问题再次出现，请关闭程序后重新打开赛事文件。请把下面的报告交给负责维护本程序的人：其中不含任何人的姓名和号码。</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit program</source>
        <translation>退出程序(&amp;Q)</translation>
    </message>
    <message>
        <source>Go &amp;on working</source>
        <translation>继续工作(&amp;O)</translation>
    </message>
    <message>
        <source>Report file: {file}</source>
        <translation>报告文件：{file}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>DelegationBoard</name>
    <message>
        <source>Single seats</source>
        <translation>个人名额</translation>
    </message>
    <message>
        <source>{seated} of {seats}, by individual place</source>
        <translation>{seated}/{seats} 人，按个人名次</translation>
    </message>
    <message>
        <source>Team {letter}</source>
        <translation>{letter} 队</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Seat open: see the question above</source>
        <translation>席位待定，见上方问题</translation>
    </message>
    <message>
        <source>Not yet met</source>
        <translation>暂未符合</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>经决定</translation>
    </message>
    <message>
        <source>No. {place}</source>
        <translation>第 {place} 名</translation>
    </message>
    <message>
        <source>Choose who is left out…</source>
        <translation>选定不列入的人…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选定…</translation>
    </message>
    <message>
        <source>Take the next team…</source>
        <translation>改选下一支队伍…</translation>
    </message>
    <message>
        <source>Leave out {name}…</source>
        <translation>不列入{name}…</translation>
    </message>
    <message>
        <source>List {name} all the same…</source>
        <translation>仍列入{name}…</translation>
    </message>
    <message>
        <source>Choose {name}…</source>
        <translation>选定{name}…</translation>
    </message>
    <message>
        <source>{count} team(s)</source>
        <translation>{count} 支代表队</translation>
    </message>
    <message>
        <source>{count} single seat(s)</source>
        <translation>{count} 个个人席位</translation>
    </message>
    <message>
        <source>{what} cannot be filled: nobody else may go by the rules as of {date}. The list is not padded. Read newer study results, or decide on somebody under “Not listed” and give the reason.</source>
        <translation>还缺{what}：截至 {date}，没有更多符合条件的人。名单不凑数。请导入更新的学习平台积分，或在“未列入”中决定列入的人并写明理由。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>DelegationLists</name>
    <message>
        <source>In line</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>省赛资格</translation>
    </message>
    <message>
        <source>Not yet met</source>
        <translation>暂未符合</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Why not listed</source>
        <translation>未列入的原因</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>不列入</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Team {place}</source>
        <translation>团体 {place}</translation>
    </message>
    <message>
        <source>{unit} team</source>
        <translation>{unit}代表队</translation>
    </message>
</context>
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
        <translation>资格截至(&amp;O)</translation>
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
        <source>List for the province (xlsx)…</source>
        <translation>报送表（xlsx）…</translation>
    </message>
    <message>
        <source>List to sign (PDF)…</source>
        <translation>签字盖章名单（PDF）…</translation>
    </message>
    <message>
        <source>Fill in the province&apos;s template…</source>
        <translation>填写省里的模板…</translation>
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
        <source>list for the province</source>
        <translation>省赛代表队报送表</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>list to sign</source>
        <translation>省赛代表队名单</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The province&apos;s template</source>
        <translation>省里的模板</translation>
    </message>
    <message>
        <source>{city} {year} {what} (with whole ID numbers).{suffix}</source>
        <translation>{city}{year}年{what}（含完整身份证号）.{suffix}</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>导出名单</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已导出：{file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Not everything is settled: the list has {seats} people.</source>
        <translation>名额还没有全部确定：名单上现有 {seats} 人。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在导出 {file}</translation>
    </message>
</context>
<context>
    <name>EligibilityPage</name>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Lines that need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{count} more waiting</source>
        <translation>还有 {count} 项等待</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check this file</source>
        <translation>核对当前文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Change title and &amp;organiser…</source>
        <translation>修改名称和落款(&amp;O)…</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>日志与备份</translation>
    </message>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo  Ctrl+Y</source>
        <translation>重做  Ctrl+Y</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>没有符合的记录。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>This contest</source>
        <translation>赛事信息</translation>
    </message>
    <message>
        <source>Every change is on disk at once. Keep a copy on a stick as well, before and after the venue.</source>
        <translation>每次修改都立即保存到硬盘。到现场之前和结束之后，请再备份一份到 U 盘。</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>共 {count} 条记录</translation>
    </message>
    <message>
        <source>, {count} of them undone</source>
        <translation>，其中 {count} 条已撤销</translation>
    </message>
    <message>
        <source>Takes back: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Does again: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Organiser: {name}</source>
        <translation>落款：{name}</translation>
    </message>
    <message>
        <source>{entrants} entrants, {scores} scores, {certificates} people or teams with awards</source>
        <translation>参赛选手 {entrants} 人，成绩 {scores} 项，获奖 {certificates} 个</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>备份到哪个文件夹</translation>
    </message>
    <message>
        <source>Backed up and compared: {file}</source>
        <translation>备份完成并已核对：{file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The file is sound: {contents}. Fingerprint {fingerprint}</source>
        <translation>文件完好：{contents}。校验码 {fingerprint}</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在核对文件</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>选择要恢复的备份</translation>
    </message>
    <message>
        <source>Contest files (*{suffix})</source>
        <translation>赛事文件 (*{suffix})</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>正在查看备份</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>{title}
{contents}
Last change {when}</source>
        <translation>{title}
{contents}
最后修改：{when}</translation>
    </message>
    <message>
        <source>The backup is put beside the open contest as a file of its own. The open contest stays as it is.</source>
        <translation>备份会恢复成当前文件旁边的另一个文件，当前打开的赛事不受影响。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Restored as {file}</source>
        <translation>已恢复为 {file}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开恢复的文件</translation>
    </message>
    <message>
        <source>{entrants} people, {scores} score entries, {operations} steps</source>
        <translation>人员 {entrants} 名，成绩录入 {scores} 次，操作记录 {operations} 条</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Skills Contest</source>
        <translation>练兵比武</translation>
    </message>
    <message>
        <source>New contest…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>单机运行，不连接网络</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>No contest open</source>
        <translation>尚未打开赛事</translation>
    </message>
    <message>
        <source>Create or open one to begin</source>
        <translation>请先新建或打开一个赛事</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Stages of the work</source>
        <translation>工作步骤</translation>
    </message>
</context>
<context>
    <name>NewContestDialog</name>
    <message>
        <source>New contest</source>
        <translation>新建赛事</translation>
    </message>
    <message>
        <source>The units and the rule set of the city are filled in; both can be changed later.</source>
        <translation>参赛单位和比赛规则按所选设区市自动带出，以后都可以修改。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create contest</source>
        <translation>建立赛事</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>设区市(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>赛事名称(&amp;T)</translation>
    </message>
    <message>
        <source>As it stands on certificates and lists.</source>
        <translation>按此印在证书和名单上。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>保存位置(&amp;F)</translation>
    </message>
    <message>
        <source>One file holds the whole contest.</source>
        <translation>整个赛事保存在一个文件里。</translation>
    </message>
    <message>
        <source>Contest files (*{suffix})</source>
        <translation>赛事文件 (*{suffix})</translation>
    </message>
    <message>
        <source>Where to keep the contest</source>
        <translation>赛事文件保存到</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Page</source>
        <translation>第</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>RankingPage</name>
    <message>
        <source>Settle the order…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Read back</source>
        <translation>唱分核对</translation>
    </message>
    <message>
        <source>Each value is on disk as soon as Enter is pressed.</source>
        <translation>按下回车，成绩即已存盘。</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>原为 {value}</translation>
    </message>
</context>
<context>
    <name>ReadingDateDialog</name>
    <message>
        <source>Date of the study data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundDialog</name>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Delete round</source>
        <translation>删除轮次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Round settings</source>
        <translation>轮次设置</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>添加轮次</translation>
    </message>
    <message>
        <source>Individual: everyone gets a score</source>
        <translation>个人轮次：每位选手一个成绩</translation>
    </message>
    <message>
        <source>Team: every team gets a score</source>
        <translation>团体轮次：每支代表队一个成绩</translation>
    </message>
    <message>
        <source>Counts towards the total</source>
        <translation>计入总分</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>奖项名称(&amp;N)</translation>
    </message>
    <message>
        <source>As it stands on paper, such as 笔试 or 现场赛</source>
        <translation>与公布的名称一致，如笔试、现场赛</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>40% or 0.4; 100% when it is the only round</source>
        <translation>填 40% 或 0.4；只有一个轮次时为 100%</translation>
    </message>
    <message>
        <source>&amp;Maximum</source>
        <translation>满分(&amp;M)</translation>
    </message>
    <message>
        <source>Higher scores are refused; empty means no limit</source>
        <translation>超出满分的成绩不予保存；没有上限就留空</translation>
    </message>
    <message>
        <source>Not ticked: kept for ties and for the record only</source>
        <translation>不勾选时只用于同分比较或留作记录</translation>
    </message>
</context>
<context>
    <name>ScoreImportDialog</name>
    <message>
        <source>Import scores</source>
        <translation>导入成绩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>录入成绩</translation>
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
        <source>Now</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>导入后</translation>
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
        <source>Nothing of this kind in the sheets.</source>
        <translation>成绩表中没有这一类。</translation>
    </message>
    <message>
        <source>Import scores: {round}</source>
        <translation>导入成绩：{round}</translation>
    </message>
    <message>
        <source>new or changed</source>
        <translation>新录入或更改</translation>
    </message>
    <message>
        <source>the same as now</source>
        <translation>与现有成绩相同</translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>未找到选手</translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>不能录入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Enter {count} scores</source>
        <translation>录入 {count} 项成绩</translation>
    </message>
    <message>
        <source>Nothing is entered while a score cannot be taken. Correct the sheet and import it again.</source>
        <translation>有成绩不能录入时整份不写入。请改正成绩表后重新导入。</translation>
    </message>
    <message>
        <source>The sheets say what is on record already.</source>
        <translation>成绩表与已录入的成绩完全一致，不需要写入。</translation>
    </message>
    <message>
        <source>Lines without a person are left out. The rest is entered as one step: Ctrl+Z takes it back.</source>
        <translation>未找到选手的行不录入，其余一次写入，按 Ctrl+Z 可整批撤销。</translation>
    </message>
    <message>
        <source>Entered as one step: Ctrl+Z takes it back.</source>
        <translation>确认后一次写入，按 Ctrl+Z 可整批撤销。</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新录入</translation>
    </message>
    <message>
        <source>Not in the list of entrants. Ask the county.</source>
        <translation>参赛名单中没有此人，请与单位核对。</translation>
    </message>
    <message>
        <source>Could be {who}. Add the ID number or the unit to the sheet.</source>
        <translation>可能是{who}，请在表中补上身份证号或参赛单位。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>代表队</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>队员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零分</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Round settings…</source>
        <translation>轮次设置…</translation>
    </message>
    <message>
        <source>Change team…</source>
        <translation>修改代表队…</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>添加代表队…</translation>
    </message>
    <message>
        <source>Score entry</source>
        <translation>成绩录入</translation>
    </message>
    <message>
        <source>Add round…</source>
        <translation>添加轮次…</translation>
    </message>
    <message>
        <source>Import score sheet…</source>
        <translation>导入成绩表…</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>还没有轮次</translation>
    </message>
    <message>
        <source>Add the rounds of the contest first: the written paper, the live event. Then type the scores here or import them from a sheet.</source>
        <translation>请先添加比赛轮次，例如笔试、现场赛，然后在这里逐个录入成绩，或者导入成绩表。</translation>
    </message>
    <message>
        <source>Nobody to enter scores for</source>
        <translation>还没有参赛选手</translation>
    </message>
    <message>
        <source>Import the rosters first. Everyone who competes then stands here in a line of their own.</source>
        <translation>请先导入各单位的报名表，之后每位参赛选手会在这里各占一行。</translation>
    </message>
    <message>
        <source>Go to the entrants</source>
        <translation>去参赛名单</translation>
    </message>
    <message>
        <source>No teams yet</source>
        <translation>还没有代表队</translation>
    </message>
    <message>
        <source>In a team round every unit enters a team of up to three. Put the teams together here, or import a score sheet that names the members.</source>
        <translation>团体轮次以代表队计分，每个单位一队，最多三人。请在这里编队，也可以直接导入写明队员的成绩表。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>save, next</source>
        <translation>存盘，下一行</translation>
    </message>
    <message>
        <source>next open one</source>
        <translation>下一未录入</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Name, pinyin, unit or number</source>
        <translation>姓名、拼音、单位或序号</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>按单位顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名拼音</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Another round: Ctrl+PgUp, Ctrl+PgDown</source>
        <translation>切换轮次：Ctrl+PgUp、Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Team round</source>
        <translation>团体轮次</translation>
    </message>
    <message>
        <source>Individual round</source>
        <translation>个人轮次</translation>
    </message>
    <message>
        <source>maximum {maximum}</source>
        <translation>满分 {maximum}</translation>
    </message>
    <message>
        <source>counts {weight} of the total</source>
        <translation>占总分 {weight}</translation>
    </message>
    <message>
        <source>does not count towards the total</source>
        <translation>不计入总分</translation>
    </message>
    <message>
        <source>{left} still to enter</source>
        <translation>还有 {left} 个未录入</translation>
    </message>
    <message>
        <source>all entered</source>
        <translation>已全部录入</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.et *.ods)</source>
        <translation>电子表格 (*.xlsx *.xls *.et *.ods)</translation>
    </message>
    <message>
        <source>Choose score sheets</source>
        <translation>选择成绩表</translation>
    </message>
    <message>
        <source>Reading score sheets</source>
        <translation>正在读取成绩表</translation>
    </message>
    <message>
        <source>{round}: {count} scores entered.</source>
        <translation>{round}：已录入 {count} 项成绩。</translation>
    </message>
    <message>
        <source>Entering scores</source>
        <translation>正在录入成绩</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>清空搜索</translation>
    </message>
</context>
<context>
    <name>SeatDecisionDialog</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人选(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Goes into the log and onto the list.  Ctrl+Enter decides.</source>
        <translation>理由会记入日志并写进名单。按 Ctrl+Enter 确定。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Contest files (*{suffix})</source>
        <translation>赛事文件 (*{suffix})</translation>
    </message>
    <message>
        <source>Open a contest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration contest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation>参赛名单</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>省赛资格</translation>
    </message>
    <message>
        <source>Arrangements</source>
        <translation>赛务编排</translation>
    </message>
    <message>
        <source>Score entry</source>
        <translation>成绩录入</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>省赛代表队</translation>
    </message>
    <message>
        <source>Awards and certificates</source>
        <translation>奖项与证书</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>日志与备份</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>City contest, from roster to certificate</source>
        <translation>市级赛，从报名表到证书</translation>
    </message>
    <message>
        <source>One file per contest. Everything stays on this computer.</source>
        <translation>一场赛事一个文件，所有资料都留在本机。</translation>
    </message>
    <message>
        <source>Opened recently</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Contest files you open will be listed here.</source>
        <translation>打开过的赛事文件会列在这里。</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>新建赛事</translation>
    </message>
    <message>
        <source>Choose the city and year; units and rules are filled in.</source>
        <translation>选定城市和年度，参赛单位和规则自动填好。</translation>
    </message>
    <message>
        <source>Open contest</source>
        <translation>打开赛事</translation>
    </message>
    <message>
        <source>Go on with a contest file on this computer or a stick.</source>
        <translation>继续处理本机或 U 盘上的赛事文件。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>先看示例</translation>
    </message>
    <message>
        <source>A finished contest with invented people, to try everything on.</source>
        <translation>一场已办完的示例赛事，人员均为虚构，可随意试用。</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>代表队</translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>删除代表队</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change team</source>
        <translation>修改代表队</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>添加代表队</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>参赛单位(&amp;U)</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>队员 {number}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>奖项名称(&amp;N)</translation>
    </message>
    <message>
        <source>Only when the unit enters more than one team</source>
        <translation>一个单位有几支代表队时才需要填写</translation>
    </message>
    <message>
        <source>– nobody yet –</source>
        <translation>—— 待定 ——</translation>
    </message>
</context>
<context>
    <name>TieDialog</name>
    <message>
        <source>Settle a shared place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the judges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the place again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_MessageRow</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
</TS>
