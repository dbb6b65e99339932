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
    <name>AwardsPage</name>
    <message>
        <source>&amp;1 Awards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add award…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up  Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down  Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof only: marked as such, no numbers given out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make certificates</source>
        <translation type="unfinished"></translation>
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
    <name>LogPage</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change title and &amp;organiser…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ScoreImportDialog</name>
    <message>
        <source>Import scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>录入成绩</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Round settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change team…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
