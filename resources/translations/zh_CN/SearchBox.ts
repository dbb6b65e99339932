<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>清空搜索</translation>
    </message>
</context>
</TS>
