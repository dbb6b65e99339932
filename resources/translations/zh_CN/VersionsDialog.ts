<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Frozen lists</source>
        <translation>定稿版本</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>与(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Freeze the list as it is now…</source>
        <translation>将现在的名单定稿(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Replace somebody…</source>
        <translation>替换人员(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;List of the chosen version…</source>
        <translation>导出所选版本(&amp;L)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{count} people, conditions as of {date}. The list is kept as it is, whatever changes later.</source>
        <translation>共 {count} 人，资格截至 {date}。名单按现在的样子保存，以后的变动不会影响它。</translation>
    </message>
    <message>
        <source>Not everything is settled; what is open is kept beside the list.</source>
        <translation>还有事项没有确定，会一并记在名单旁。</translation>
    </message>
    <message>
        <source>Freeze the list</source>
        <translation>名单定稿</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>No list is frozen yet. Freeze it when it goes to the bureau&apos;s heads.</source>
        <translation>还没有定稿的名单。提交局领导审定时请定稿。</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>没有差别。</translation>
    </message>
    <message>
        <source>A frozen list stays as it was. Somebody who cannot go is replaced by the next in line, by rule.</source>
        <translation>定稿的名单不再变化。有人不能参赛的，由下一位按规则递补替换。</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>第 {number} 版</translation>
    </message>
    <message>
        <source>the list as it is now</source>
        <translation>现在的名单</translation>
    </message>
    <message>
        <source>Version {number} is frozen, fingerprint {fingerprint}.</source>
        <translation>第 {number} 版已定稿，校验码 {fingerprint}。</translation>
    </message>
    <message>
        <source>Who cannot go? The next in line by rule steps in: for a team from the same unit.</source>
        <translation>谁不能参赛？由下一位按规则补入；代表队队员由同一单位的人补入。</translation>
    </message>
    <message>
        <source>Replace somebody</source>
        <translation>替换人员</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The next in line share a place. Choose who steps in, with the reason.</source>
        <translation>下一位递补的选手名次并列，请选定由谁补入并写明理由。</translation>
    </message>
    <message>
        <source>Who steps in</source>
        <translation>由谁补入</translation>
    </message>
    <message>
        <source>Version {number}: {in_name} in place of {out_name}.</source>
        <translation>第 {number} 版：{out_name} 换为 {in_name}。</translation>
    </message>
</context>
</TS>
