<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>WhatIf</name>
    <message>
        <source>What if…</source>
        <translation>假设…</translation>
    </message>
</context>
</TS>
