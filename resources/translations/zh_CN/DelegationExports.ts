<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DelegationExports</name>
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
        <source>Only who goes (xlsx)…</source>
        <translation>只列入选人员（xlsx）…</translation>
    </message>
    <message>
        <source>List to put up, numbers masked (PDF)…</source>
        <translation>公示名单，证件号打码（PDF）…</translation>
    </message>
    <message>
        <source>Page of control (PDF)…</source>
        <translation>核对页（PDF）…</translation>
    </message>
    <message>
        <source>list for the province</source>
        <translation>省赛代表队报送表</translation>
    </message>
    <message>
        <source>list to sign</source>
        <translation>省赛代表队名单</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The province&apos;s template</source>
        <translation>省里的模板</translation>
    </message>
    <message>
        <source>list of who goes</source>
        <translation>省赛代表队入选名单</translation>
    </message>
    <message>
        <source>list to put up</source>
        <translation>省赛代表队公示名单</translation>
    </message>
    <message>
        <source>page of control</source>
        <translation>省赛代表队核对页</translation>
    </message>
    <message>
        <source>list for the province, version {number}</source>
        <translation>省赛代表队报送表第{number}版</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>{city} {year} {what} (with whole ID numbers).{suffix}</source>
        <translation>{city}{year}年{what}（含完整身份证号）.{suffix}</translation>
    </message>
    <message>
        <source>{city} {year} {what}.{suffix}</source>
        <translation>{city}{year}年{what}.{suffix}</translation>
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
</TS>
