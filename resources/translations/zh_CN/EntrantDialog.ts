<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</TS>
