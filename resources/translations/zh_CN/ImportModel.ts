<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</TS>
