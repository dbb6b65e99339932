<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Photo</source>
        <translation>照片</translation>
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
        <source>Export, photos</source>
        <translation>导出、照片</translation>
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
        <translation>{units} 个单位，选手 {entrants} 人</translation>
    </message>
    <message>
        <source>, {count} leaders and coaches</source>
        <translation>，领队等 {count} 人</translation>
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
        <source>Take in photos from a folder…</source>
        <translation>按文件夹导入照片…</translation>
    </message>
    <message>
        <source>Show photos in the list</source>
        <translation>在名单里显示照片</translation>
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
</TS>
