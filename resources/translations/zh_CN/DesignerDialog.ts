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
        <source>Arran&amp;ge</source>
        <translation>排列(&amp;G)</translation>
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
        <source>Draw to edges and middles</source>
        <translation>吸附到边线和中线</translation>
    </message>
    <message>
        <source>Grid of 5 mm</source>
        <translation>5 毫米网格</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>看整张</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Ready: {name}</source>
        <translation>{name}</translation>
    </message>
</context>
</TS>
