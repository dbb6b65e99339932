<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>NavigationList</name>
    <message>
        <source>Stages of the work</source>
        <translation>工作步骤</translation>
    </message>
</context>
</TS>
