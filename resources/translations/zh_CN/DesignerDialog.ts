<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DesignerDialog</name>
    <message>
        <source>Design a layout</source>
        <translation>设计版式</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>La&amp;youts</source>
        <translation>版式(&amp;Y)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>S&amp;hown with</source>
        <translation>预览(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存版式</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>看整张</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>With this name the text leaves its box. Make the box larger or the type smaller.</source>
        <translation>用这个姓名时文字超出方框。请把框放大，或把字号改小。</translation>
    </message>
    <message>
        <source>With this name the type is smaller than the least size set here.</source>
        <translation>用这个姓名时，字号小于这里定的最小字号。</translation>
    </message>
    <message>
        <source>{count} fields do not fit with this name.</source>
        <translation>用这个姓名时，有 {count} 处文字放不下。</translation>
    </message>
    <message>
        <source>Longest: {who}</source>
        <translation>最长：{who}</translation>
    </message>
    <message>
        <source>Shortest: {who}</source>
        <translation>最短：{who}</translation>
    </message>
    <message>
        <source>Rarest: {who}</source>
        <translation>最生僻：{who}</translation>
    </message>
    <message>
        <source>Sample words</source>
        <translation>示例内容</translation>
    </message>
    <message>
        <source>Ready: {name}</source>
        <translation>{name}</translation>
    </message>
</context>
</TS>
