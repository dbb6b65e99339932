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
        <source>Recipient</source>
        <translation>获奖者</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>末位名次</translation>
    </message>
    <message>
        <source>Unit, members</source>
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
        <source>Add award</source>
        <translation>添加奖项</translation>
    </message>
    <message>
        <source>Change award</source>
        <translation>修改奖项</translation>
    </message>
    <message>
        <source>Delete award</source>
        <translation>删除奖项</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
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
        <source>{award}: {question}</source>
        <translation>{award}：{question}</translation>
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
        <translation>还缺 {what}：截至 {date}，没有更多符合条件的人。名单不凑数。请导入更新的学习平台积分，或在“未列入”中决定列入的人并写明理由。</translation>
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
        <translation>资格审核</translation>
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
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格审核</translation>
    </message>
    <message>
        <source>Import history list…</source>
        <translation>导入历年参赛名单…</translation>
    </message>
    <message>
        <source>Import study sheet…</source>
        <translation>导入学习积分表…</translation>
    </message>
    <message>
        <source>Nobody to check yet</source>
        <translation>还没有可以审核的选手</translation>
    </message>
    <message>
        <source>Import the rosters first. Then import what the study platform exported and the lists of earlier national events: everyone is checked against the conditions of the notice.</source>
        <translation>请先导入各单位的报名表，再导入学习平台导出的积分表和历年全国赛参赛名单，系统按通知条件逐人核对。</translation>
    </message>
    <message>
        <source>Go to the entrants</source>
        <translation>去参赛名单</translation>
    </message>
    <message>
        <source>Name, pinyin or unit</source>
        <translation>姓名、拼音或单位</translation>
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
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>日日学</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>周周练</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>统计日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nobody matches the search and the filters.</source>
        <translation>没有符合搜索和筛选条件的选手。</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>No study sheet has been imported yet: nobody can be judged.</source>
        <translation>还没有导入学习积分表，暂时无法认定。</translation>
    </message>
    <message>
        <source>Study platform</source>
        <translation>学习平台数据</translation>
    </message>
    <message>
        <source>No reading on record.</source>
        <translation>没有数据。</translation>
    </message>
    <message>
        <source>Earlier national events</source>
        <translation>历年参赛与称号</translation>
    </message>
    <message>
        <source>None in the lists imported so far.</source>
        <translation>已导入的名单中没有记录。</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.et *.ods)</source>
        <translation>电子表格 (*.xlsx *.xls *.et *.ods)</translation>
    </message>
    <message>
        <source>Choose history lists</source>
        <translation>选择历年参赛名单</translation>
    </message>
    <message>
        <source>Choose study sheets</source>
        <translation>选择学习积分表</translation>
    </message>
    <message>
        <source>“{file}” does not say as of when its numbers are ({place}). Give the date.</source>
        <translation>“{file}”没有写明数据的统计日期（{place}）。请填写这份数据截至哪一天。</translation>
    </message>
    <message>
        <source>Importing study sheets</source>
        <translation>正在导入学习积分表</translation>
    </message>
    <message>
        <source>Importing history lists</source>
        <translation>正在导入历年参赛名单</translation>
    </message>
    <message>
        <source>{count} lines found their person.</source>
        <translation>已匹配 {count} 行。</translation>
    </message>
    <message>
        <source>Ctrl+Z takes these lines back.</source>
        <translation>按 Ctrl+Z 可撤销这次导入。</translation>
    </message>
    <message>
        <source>{count} lines need a look.</source>
        <translation>另有 {count} 行需要查看。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>EntrantDialog</name>
    <message>
        <source>&amp;Out of competition (ranked, takes no award)</source>
        <translation>不占奖项名额，只计名次(&amp;C)</translation>
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
        <source>Change an entrant</source>
        <translation>修改选手信息</translation>
    </message>
    <message>
        <source>Add an entrant</source>
        <translation>添加选手</translation>
    </message>
    <message>
        <source>U&amp;nit</source>
        <translation>参赛单位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation>身份证号(&amp;I)</translation>
    </message>
    <message>
        <source>18 characters; sex and birth come from it.</source>
        <translation>18 位；性别和出生日期按身份证号填写。</translation>
    </message>
    <message>
        <source>&amp;Sex</source>
        <translation>性别(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation>出生年月(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>手机号码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Wor&amp;kplace</source>
        <translation>工作单位(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>职务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>业务板块(&amp;L)</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>人员层级(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Window staff</source>
        <translation>是否窗口人员(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
</context>
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
<context>
    <name>ImportDetail</name>
    <message>
        <source>Choose a row to see its cells as they stand in the sheet.</source>
        <translation>选择一行，在这里对照表格中的原样。</translation>
    </message>
    <message>
        <source>{cell}: {text}</source>
        <translation>{cell}：{text}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(not in the sheet)</source>
        <translation>（表中没有）</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import rosters</source>
        <translation>导入报名表</translation>
    </message>
    <message>
        <source>Where a file names no &amp;unit:</source>
        <translation>文件未写明单位时按(&amp;U)：</translation>
    </message>
    <message>
        <source>Return &amp;marked copies…</source>
        <translation>退回单(&amp;M)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Confirm import</source>
        <translation>确认导入</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>不指定</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>导入预览</translation>
    </message>
    <message>
        <source>Columns as read</source>
        <translation>列的对应</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name, pinyin, unit, ID number</source>
        <translation>姓名、拼音、单位、证号</translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>How the header of every table was understood. A column that was taken for something else shows here.</source>
        <translation>程序对每张表的表头是这样理解的。哪一列认错了，在这里可以看出来。</translation>
    </message>
    <message>
        <source>No table was recognised.</source>
        <translation>没有认出任何表格。</translation>
    </message>
    <message>
        <source>Choose a table on the left.</source>
        <translation>请在左边选择一张表。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading rosters</source>
        <translation>读取报名表</translation>
    </message>
    <message>
        <source>All files ({count})</source>
        <translation>全部文件（{count}）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>with questions</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>No row of this kind.</source>
        <translation>没有这一类的行。</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {left_out} row(s) left out</source>
        <translation>新增 {new} 人，变更 {changed} 人，相同 {same} 人，未纳入 {left_out} 行</translation>
    </message>
    <message>
        <source>, {count} file(s) not readable</source>
        <translation>，{count} 个文件无法读取</translation>
    </message>
    <message>
        <source>Reading. Nothing is written before you confirm.</source>
        <translation>正在读取，确认前不写入任何内容。</translation>
    </message>
    <message>
        <source>No people were found in these files.</source>
        <translation>这些文件里没有找到人员，无需导入。</translation>
    </message>
    <message>
        <source>Nothing is written before you confirm.</source>
        <translation>确认前不写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing to write: what can be taken is in the list already.</source>
        <translation>没有要写入的内容：能纳入的人员都已在名单中。</translation>
    </message>
    <message>
        <source>Nothing to write: every row is left out. See why above.</source>
        <translation>没有要写入的内容：各行均未纳入，原因见上。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>已撤销本次导入。</translation>
    </message>
    <message>
        <source>Imported: {summary}.</source>
        <translation>已导入：{summary}。</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>Choose a folder for the marked copies</source>
        <translation>选择存放退回单的文件夹</translation>
    </message>
    <message>
        <source>{count} marked copies written to “{folder}”.</source>
        <translation>已在“{folder}”生成 {count} 份退回单。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Writing marked copies</source>
        <translation>生成退回单</translation>
    </message>
    <message>
        <source>Spreadsheets ({patterns})</source>
        <translation>电子表格 ({patterns})</translation>
    </message>
    <message>
        <source>Choose rosters</source>
        <translation>选择报名表</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Outcome</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sheet!row</source>
        <translation>工作表!行</translation>
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
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>What changes, what to ask</source>
        <translation>变化或疑问</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>表头行</translation>
    </message>
    <message>
        <source>Unit taken from</source>
        <translation>单位取自</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Title in the sheet</source>
        <translation>表头文字</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未纳入</translation>
    </message>
    <message>
        <source>An open question about this person is settled by the new row.</source>
        <translation>此人原来的待核实事项有了变化。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未取值</translation>
    </message>
    <message>
        <source>read as {value}</source>
        <translation>读作 {value}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Line of work</source>
        <translation>业务板块</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Window staff</source>
        <translation>窗口人员</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Unit or workplace</source>
        <translation>单位（参赛单位或工作单位）</translation>
    </message>
    <message>
        <source>Workplace and position</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>团队成员</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领队</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>联络员</translation>
    </message>
    <message>
        <source>unit column</source>
        <translation>单位列</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>不取</translation>
    </message>
    <message>
        <source>number, unused</source>
        <translation>序号（不取）</translation>
    </message>
    <message>
        <source>line above the rows</source>
        <translation>分组标题行</translation>
    </message>
    <message>
        <source>the line “unit”</source>
        <translation>填报单位一行</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>表格标题</translation>
    </message>
    <message>
        <source>the sheet&apos;s name</source>
        <translation>工作表名</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>手工指定</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未写明</translation>
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
    <name>LeftOutDialog</name>
    <message>
        <source>Rows that were left out</source>
        <translation>未纳入名单的行</translation>
    </message>
    <message>
        <source>These rows name people who are not in the list. They stay here until the unit has put them right, or until you put them aside.</source>
        <translation>下面各行写到的人没有进入参赛名单。请该单位更正后重新导入；确认不需要的，可以搁置。</translation>
    </message>
    <message>
        <source>Put &amp;aside…</source>
        <translation>搁置(&amp;A)…</translation>
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
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Put a row aside</source>
        <translation>搁置未纳入的行</translation>
    </message>
    <message>
        <source>{who}: the row stays out of the list and is not asked about any more.</source>
        <translation>{who}：这一行不进入参赛名单，今后不再提示。</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
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
        <source>The units and the rule set of the city are filled in.</source>
        <translation>参赛单位和比赛规则按所选设区市自动带出。</translation>
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
    <name>OverviewPage</name>
    <message>
        <source>{city} {year}, {units} units</source>
        <translation>{city} {year} 年，{units} 个参赛单位</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Make blank rosters…</source>
        <translation>生成空白报名表…</translation>
    </message>
    <message>
        <source>Import rosters…  Ctrl+I</source>
        <translation>导入报名表…  Ctrl+I</translation>
    </message>
    <message>
        <source>Units short</source>
        <translation>未报满单位</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>待核问题</translation>
    </message>
    <message>
        <source>Competing</source>
        <translation>参赛选手</translation>
    </message>
    <message>
        <source>Scores recorded</source>
        <translation>已录成绩</translation>
    </message>
    <message>
        <source>Provincial seats</source>
        <translation>省赛名额</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>已评获奖</translation>
    </message>
    <message>
        <source>Entrants per unit</source>
        <translation>各单位参赛人数</translation>
    </message>
    <message>
        <source>Copy call list  Ctrl+Shift+C</source>
        <translation>复制催报单  Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Begin with the rosters</source>
        <translation>先收齐各单位的报名表</translation>
    </message>
    <message>
        <source>Send every unit its blank roster. When they come back, choose all the files at once or drop them here: you see what would change before anything is kept.</source>
        <translation>可先生成空白报名表发给各单位填写。收到后一次选中全部文件导入，或直接拖到这里；确认前会先列出有哪些变动。</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>前往{page}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{unit} {missing} short</source>
        <translation>{unit}还差 {missing} 人</translation>
    </message>
    <message>
        <source>{named} and more: {units} units, {missing} people in all</source>
        <translation>{named}等，共 {units} 个单位、差 {missing} 人</translation>
    </message>
    <message>
        <source>{errors} to settle, {warnings} to look at</source>
        <translation>{errors} 个须核实，{warnings} 个提醒</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未报名</translation>
    </message>
    <message>
        <source>{round}: {count} missing</source>
        <translation>{round}还差 {count} 个</translation>
    </message>
    <message>
        <source>{seats} of {wanted} seats settled, {count} questions</source>
        <translation>已定 {seats}/{wanted} 个名额，{count} 个问题待定</translation>
    </message>
    <message>
        <source>Scores or awards have changed since the awards were made.</source>
        <translation>评定之后成绩或奖项有变动，须重新评定。</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} 个问题待定</translation>
    </message>
    <message>
        <source>Line: the minimum</source>
        <translation>竖线为最低人数</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>还没有轮次</translation>
    </message>
    <message>
        <source>Scores: {rounds}</source>
        <translation>{rounds}已录成绩</translation>
    </message>
    <message>
        <source>{count} short</source>
        <translation>还差 {count} 人</translation>
    </message>
    <message>
        <source>Nothing in the list wants a question back.</source>
        <translation>名单没有待核问题。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 个</translation>
    </message>
    <message>
        <source>Every unit has enough entrants: there is nobody to call.</source>
        <translation>各单位均已报满，没有需要催报的。</translation>
    </message>
    <message>
        <source>Call list copied: {units} units, {missing} people. Paste it into the group.</source>
        <translation>催报单已复制：{units} 个单位，共差 {missing} 人。可直接粘贴到工作群。</translation>
    </message>
    <message>
        <source>Folder for the blank rosters</source>
        <translation>空白报名表存放的文件夹</translation>
    </message>
    <message>
        <source>{count} blank rosters written, one a unit.</source>
        <translation>已生成 {count} 份空白报名表，每个单位一份。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Making blank rosters</source>
        <translation>正在生成空白报名表</translation>
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
    <name>RankingModel</name>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>代表队</translation>
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
        <source>Total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Shared places</source>
        <translation>并列与说明</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>shared: {what}</source>
        <translation>并列：{what}</translation>
    </message>
</context>
<context>
    <name>RankingPage</name>
    <message>
        <source>Settle the order…</source>
        <translation>确定先后…</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Save as workbook…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Save as PDF list…</source>
        <translation>导出 PDF 名单…</translation>
    </message>
    <message>
        <source>No scores to rank yet</source>
        <translation>还没有可以排名的成绩</translation>
    </message>
    <message>
        <source>As soon as scores are entered the places stand here, and shared places are marked.</source>
        <translation>录入任一轮次的成绩后，这里按规则自动排名，名次并列的单独标出。</translation>
    </message>
    <message>
        <source>Go to score entry</source>
        <translation>去录入成绩</translation>
    </message>
    <message>
        <source>Name, pinyin or unit</source>
        <translation>姓名、拼音或单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团体</translation>
    </message>
    <message>
        <source>Everyone has a place.</source>
        <translation>所有人都有名次。</translation>
    </message>
    <message>
        <source>Scores of</source>
        <translation>哪一项成绩</translation>
    </message>
    <message>
        <source>Spread of the scores</source>
        <translation>成绩分布</translation>
    </message>
    <message>
        <source>No scores yet.</source>
        <translation>还没有成绩。</translation>
    </message>
    <message>
        <source>{count} placed</source>
        <translation>已排名 {count} 人</translation>
    </message>
    <message>
        <source>{count} without a place</source>
        <translation>未排名 {count} 人</translation>
    </message>
    <message>
        <source>{count} shared places</source>
        <translation>并列名次 {count} 处</translation>
    </message>
    <message>
        <source>Without a place  {count}</source>
        <translation>未排名  {count}</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>成绩分布</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Individual totals</source>
        <translation>个人总分</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>显示 {shown} / {total}</translation>
    </message>
    <message>
        <source>Shared places: {places}. No award and no seat hangs on them.</source>
        <translation>第 {places} 名有并列，不影响奖项和省赛名额。</translation>
    </message>
    <message>
        <source>Shared places: {places}. To be settled for: {what}.</source>
        <translation>第 {places} 名有并列，需要确定先后，关系到：{what}。</translation>
    </message>
    <message>
        <source>Change the order…</source>
        <translation>更改先后…</translation>
    </message>
    <message>
        <source>The order is kept in the log. Ctrl+Z takes it back.</source>
        <translation>已记入日志，按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>平均 {mean}</translation>
    </message>
    <message>
        <source>Individual ranking</source>
        <translation>个人成绩排名</translation>
    </message>
    <message>
        <source>Team ranking</source>
        <translation>团体成绩排名</translation>
    </message>
    <message>
        <source>Save the ranking</source>
        <translation>保存排名</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Writing the ranking</source>
        <translation>正在生成排名</translation>
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
    <message>
        <source>This is what is on disk now.</source>
        <translation>现在存盘的是这个值。</translation>
    </message>
</context>
<context>
    <name>ReadingDateDialog</name>
    <message>
        <source>Date of the study data</source>
        <translation>学习数据的统计日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Read on</source>
        <translation>统计日期(&amp;R)</translation>
    </message>
    <message>
        <source>The day the numbers were taken from the platform</source>
        <translation>平台数据的截止日期，不是导入日期</translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message>
        <source>Withdrawn</source>
        <translation>已退赛</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>请留意</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Workplace and title</source>
        <translation>工作单位及职务</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Unit</source>
        <translation>参赛单位</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>显示哪些人</translation>
    </message>
    <message>
        <source>Show &amp;full numbers</source>
        <translation>显示完整号码(&amp;F)</translation>
    </message>
    <message>
        <source>ID and phone numbers are masked until they are shown on purpose.</source>
        <translation>身份证号和手机号默认遮挡，需要时再显示。</translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation>参赛名单</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>修改(&amp;E)…</translation>
    </message>
    <message>
        <source>Enter or a double click in the list</source>
        <translation>在名单中按回车或双击</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>退赛(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Reinstate</source>
        <translation>恢复参赛(&amp;R)</translation>
    </message>
    <message>
        <source>Import rosters…  Ctrl+I</source>
        <translation>导入报名表…  Ctrl+I</translation>
    </message>
    <message>
        <source>Add…  Insert</source>
        <translation>添加…  Insert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>参赛名单还是空的</translation>
    </message>
    <message>
        <source>Drop the units&apos; rosters here: you see what every row would do before anything is kept.</source>
        <translation>把各单位的报名表拖到这里。先预览每一行的去向，确认后才写入。</translation>
    </message>
    <message>
        <source>Choose rosters…</source>
        <translation>选择报名表…</translation>
    </message>
    <message>
        <source>Type somebody in…</source>
        <translation>手工添加…</translation>
    </message>
    <message>
        <source>Name, pinyin, unit, end of ID or phone number</source>
        <translation>姓名、拼音、单位、身份证或手机尾号</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>有待核实的</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已退赛</translation>
    </message>
    <message>
        <source>{entrants} entrants of {units} units</source>
        <translation>{units} 个单位，参赛选手 {entrants} 人</translation>
    </message>
    <message>
        <source>, {count} leaders and coaches</source>
        <translation>，领队、教练等 {count} 人</translation>
    </message>
    <message>
        <source>{count} row(s) left out…</source>
        <translation>未纳入 {count} 行…</translation>
    </message>
    <message>
        <source>List with masked numbers…</source>
        <translation>名单（遮挡号码）…</translation>
    </message>
    <message>
        <source>List with full ID and phone numbers…</source>
        <translation>名单（含完整身份证号和手机号）…</translation>
    </message>
    <message>
        <source>{title} entrants</source>
        <translation>{title}参赛名单</translation>
    </message>
    <message>
        <source>{title} entrants (with full ID numbers)</source>
        <translation>{title}参赛名单（含完整身份证号）</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出参赛名单</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>{count} people written to {file}</source>
        <translation>已导出 {count} 人：{file}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>正在导出名单</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Nobody matches.</source>
        <translation>没有符合的人。</translation>
    </message>
    <message>
        <source>Nobody yet. Drop the counties&apos; rosters here, or press Ctrl+I to choose them.</source>
        <translation>名单还是空的。把各单位的报名表拖到这里，或按 Ctrl+I 选择文件。</translation>
    </message>
    <message>
        <source>Choose somebody to see everything about them here.</source>
        <translation>选中一个人，这里显示全部信息。</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>业务板块</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>人员层级</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>已退赛：{reason}</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>手工录入</translation>
    </message>
    <message>
        <source>From {file}, {sheet}, row {row}</source>
        <translation>来自 {file}，{sheet}，第 {row} 行</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已添加 {name}</translation>
    </message>
    <message>
        <source>Withdraw {name}</source>
        <translation>{name} 退赛</translation>
    </message>
    <message>
        <source>{name} ({unit}) leaves every list and count. Scores and the row itself are kept.</source>
        <translation>{name}（{unit}）将从各名单和人数中去掉；成绩和本人记录保留，随时可以恢复。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>退赛</translation>
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
        <source>As it stands on paper, such as 笔试 or 现场赛</source>
        <translation>与公布的名称一致，如笔试、现场赛</translation>
    </message>
    <message>
        <source>Round &amp;name</source>
        <translation>轮次名称(&amp;N)</translation>
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
        <source>newly entered</source>
        <translation>新录入</translation>
    </message>
    <message>
        <source>overwritten</source>
        <translation>覆盖</translation>
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
        <source>Overwrites {state}: make sure that the sheet is right.</source>
        <translation>将覆盖已登记的“{state}”，请核对成绩表。</translation>
    </message>
    <message>
        <source>same score</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed score</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>new score</source>
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
        <source>Has withdrawn: the score is left out.</source>
        <translation>已退赛，成绩不导入。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>withdrawn from the contest</source>
        <translation>已退赛</translation>
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
        <source>next open</source>
        <translation>下一未录入</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>占总分 {weight}</translation>
    </message>
    <message>
        <source>save, next</source>
        <translation>存盘，下一行</translation>
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
        <source>Enter was not pressed: nothing was stored.</source>
        <translation>未按回车，没有存盘。</translation>
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
        <source>Ctrl+Z takes these scores back.</source>
        <translation>按 Ctrl+Z 可撤销这些成绩。</translation>
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
        <translation>打开赛事文件</translation>
    </message>
    <message>
        <source>Making the demonstration contest</source>
        <translation>正在建立示例赛事</translation>
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
        <translation>资格审核</translation>
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
        <source>Awards</source>
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
        <source>Only when the unit enters more than one team</source>
        <translation>一个单位有几支代表队时才需要填写</translation>
    </message>
    <message>
        <source>Team &amp;name</source>
        <translation>队名(&amp;N)</translation>
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
        <translation>确定并列名次的先后</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+↑ ↓</source>
        <translation>Alt+↑ ↓</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>现场抽签</translation>
    </message>
    <message>
        <source>Decided by the judges</source>
        <translation>裁判组裁定</translation>
    </message>
    <message>
        <source>Share the place again</source>
        <translation>恢复并列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Who decided or drew and when; it is kept in the log</source>
        <translation>写明由谁、何时抽签或裁定，会记入日志</translation>
    </message>
    <message>
        <source>{count} share place {place}. Put them in order, the better place first.</source>
        <translation>第 {place} 名并列 {count} 人（队），请排出先后，名次在前的放在上面。</translation>
    </message>
    <message>
        <source>This decides on: {what}</source>
        <translation>先后关系到：{what}</translation>
    </message>
    <message>
        <source>Order, the better place first</source>
        <translation>先后顺序，名次在前的在上</translation>
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
