<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ImportModel</name>
    <message>
        <source>unit not known</source>
        <translation>单位不明</translation>
    </message>
    <message>
        <source>The sheet has no column for this.</source>
        <translation>表中没有这一列。</translation>
    </message>
    <message>
        <source>empty cell</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是／否</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>date or time</source>
        <translation>日期或时间</translation>
    </message>
    <message>
        <source>error</source>
        <translation>公式错误</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>需要核实的问题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <source>Columns</source>
        <translation>列</translation>
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
        <source>(no title)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>no name column</source>
        <translation>没有姓名列</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>按上次的更正</translation>
    </message>
    <message>
        <source>{count} not understood</source>
        <translation>{count} 列没认出</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>已认出</translation>
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
        <source>Status</source>
        <translation>状态</translation>
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
        <source>not understood</source>
        <translation>没认出</translation>
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
        <source>withdrawn</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>参赛</translation>
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
    <message>
        <source>Withdraws</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Was read from</source>
        <translation>原来出自</translation>
    </message>
    <message>
        <source>Does not come up in</source>
        <translation>这次没有出现在</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手工录入</translation>
    </message>
</context>
</TS>
