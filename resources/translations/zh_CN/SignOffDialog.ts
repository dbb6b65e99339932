<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign off</source>
        <translation>签字锁定</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未完成的事项</translation>
    </message>
    <message>
        <source>Summary as PDF…</source>
        <translation>打印汇总表…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sign and lock</source>
        <translation>签字锁定</translation>
    </message>
    <message>
        <source>Sign off: {round}</source>
        <translation>签字锁定：{round}</translation>
    </message>
    <message>
        <source>{count} entries from another PC arrived after the signatures. They are kept but do not count; if one of them is right, correct the round.</source>
        <translation>锁定以后又从另一台电脑收到 {count} 条录入：已留存，不计入成绩；其中确有正确的，请用“更正”。</translation>
    </message>
    <message>
        <source>Nothing is open. The four may sign.</source>
        <translation>没有未完成的事项，可以签字。</translation>
    </message>
    <message>
        <source>{count} things are open</source>
        <translation>还有 {count} 项未完成</translation>
    </message>
    <message>
        <source>Everything is there</source>
        <translation>全部完成，可以签字</translation>
    </message>
    <message>
        <source>See to these first; or say below why the round is signed all the same.</source>
        <translation>请先处理这些事项；确实要现在锁定，请在右边写明理由。</translation>
    </message>
    <message>
        <source>Fingerprint as it stands: {code}</source>
        <translation>当前校验码：{code}</translation>
    </message>
    <message>
        <source>Nothing was corrected since it was signed.</source>
        <translation>锁定以后没有更正。</translation>
    </message>
    <message>
        <source>Signed {time}, version {version}</source>
        <translation>{time} 签字锁定，现为第 {version} 版</translation>
    </message>
    <message>
        <source>Corrections since then, the newest first</source>
        <translation>锁定以后的更正（新的在前）</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>与签字时一致</translation>
    </message>
    <message>
        <source>as corrected last</source>
        <translation>与最近一次更正一致</translation>
    </message>
    <message>
        <source>NOT as signed: {expected}</source>
        <translation>与记录不一致：{expected}</translation>
    </message>
    <message>
        <source>Fingerprint {code}, {said}</source>
        <translation>校验码 {code}，{said}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>&amp;Scorer</source>
        <translation>记分员(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>复核人(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;upervisor</source>
        <translation>监督员(&amp;U)</translation>
    </message>
    <message>
        <source>Chief &amp;judge</source>
        <translation>裁判长(&amp;J)</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>理由(&amp;O)</translation>
    </message>
    <message>
        <source>Why it is signed although something is open</source>
        <translation>有未完成事项仍要锁定时必填</translation>
    </message>
    <message>
        <source>Once signed, the round changes by corrections only, each with its reason and approver.</source>
        <translation>锁定以后不能解锁，只能更正；每次更正都要写明理由和批准人，并另出一版。</translation>
    </message>
    <message>
        <source>Locking the round and backing it up</source>
        <translation>正在锁定并备份</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>第{version}版</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>核对稿</translation>
    </message>
    <message>
        <source>{round} summary {mark}</source>
        <translation>{round}汇总表{mark}</translation>
    </message>
</context>
</TS>
