<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AwardsPage</name>
    <message>
        <source>&amp;1 Awards</source>
        <translation>&amp;1 奖项</translation>
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
        <translation>&amp;2 证书</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>版式(&amp;T)</translation>
    </message>
    <message>
        <source>Desi&amp;gn…</source>
        <translation>设计版式(&amp;Y)…</translation>
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
        <source>&amp;Order</source>
        <translation>排列(&amp;O)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>页码(&amp;G)</translation>
    </message>
    <message>
        <source>Cali&amp;bration</source>
        <translation>校准(&amp;B)</translation>
    </message>
    <message>
        <source>Proof only, without numbers</source>
        <translation>只出样张（不编号）</translation>
    </message>
    <message>
        <source>&amp;Confirmation sheets…</source>
        <translation>打印姓名确认单(&amp;K)…</translation>
    </message>
    <message>
        <source>Ma&amp;ke them so</source>
        <translation>照此制作(&amp;C)</translation>
    </message>
    <message>
        <source>Words and n&amp;umbers…</source>
        <translation>文字和编号(&amp;U)…</translation>
    </message>
    <message>
        <source>Ca&amp;librate…</source>
        <translation>校准(&amp;L)…</translation>
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
        <translation>按成绩评定(&amp;S)</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>获奖名单</translation>
    </message>
    <message>
        <source>In &amp;calling order</source>
        <translation>按颁奖顺序(&amp;R)</translation>
    </message>
    <message>
        <source>As people are called to the stage: lowest award and last place first</source>
        <translation>按上台领奖的先后：奖次低的、名次靠后的在前</translation>
    </message>
    <message>
        <source>Enter: give somebody another award, or none, with a reason</source>
        <translation>按回车键可改评其他奖项或不予评奖，须写明理由</translation>
    </message>
    <message>
        <source>&amp;3 Ledger</source>
        <translation>&amp;3 证书台账</translation>
    </message>
    <message>
        <source>Which awards does the city give?</source>
        <translation>本市设哪些奖项？</translation>
    </message>
    <message>
        <source>No numbers are preset: the notice leaves them to the city. Take over the awards of an earlier contest file, or start empty.</source>
        <translation>通知没有规定市级奖项，这里不预设名额。可以从往年的比赛文件复制，也可以从空白开始。</translation>
    </message>
    <message>
        <source>Copy from an earlier contest…</source>
        <translation>从往年比赛复制…</translation>
    </message>
    <message>
        <source>Add the first award…</source>
        <translation>添加第一个奖项…</translation>
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
        <source>{award}: {question}</source>
        <translation>{award}：{question}</translation>
    </message>
    <message>
        <source>{award}: {count} left over, nobody else has a place.</source>
        <translation>{award}：还剩 {count} 个名额，没有更多有名次的人。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选定…</translation>
    </message>
    <message>
        <source>To the entrants</source>
        <translation>前往参赛名单</translation>
    </message>
    <message>
        <source> No roster names a coach or leader yet: add them to the entrants, with that role.</source>
        <translation>名单里还没有教练或领队，请先在参赛名单中添加，角色选“教练”或“领队”。</translation>
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
        <source>No award for {name}. Reason: {reason}</source>
        <translation>不予评奖：{name}。理由：{reason}</translation>
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
        <source>No award; the next moves up</source>
        <translation>不予评奖，由下一名递补</translation>
    </message>
    <message>
        <source>“{award}” instead</source>
        <translation>改评“{award}”</translation>
    </message>
    <message>
        <source>Change by hand</source>
        <translation>人工调整</translation>
    </message>
    <message>
        <source>{name} gets the award “{award}” by decision: {reason}</source>
        <translation>{name}经决定获“{award}”。理由：{reason}</translation>
    </message>
    <message>
        <source>{name} would get the award “{award}”. Choose what happens instead.</source>
        <translation>{name}按成绩获“{award}”。请选择如何调整。</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Earlier contest</source>
        <translation>选择往年的比赛文件</translation>
    </message>
    <message>
        <source>{count} awards taken over. Check the numbers.</source>
        <translation>已复制 {count} 个奖项，请核对名额。</translation>
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
        <source>Recalled with it; collect the papers: {numbers}</source>
        <translation>下列证书随之作废，请收回：{numbers}</translation>
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
</TS>
