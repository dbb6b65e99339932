<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Design</name>
    <message>
        <source>{name}, own copy</source>
        <translation>{name}（自用）</translation>
    </message>
    <message>
        <source>{name}, own copy {number}</source>
        <translation>{name}（自用{number}）</translation>
    </message>
</context>
</TS>
