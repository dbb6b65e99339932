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
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>{name}, own copy</source>
        <translation>{name}（自用）</translation>
    </message>
    <message>
        <source>{name}, own copy {number}</source>
        <translation>{name}（自用{number}）</translation>
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
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>花边</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture from a file…</source>
        <translation>图片文件…</translation>
    </message>
    <message>
        <source>New, empty</source>
        <translation>新建空白版式</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>另存一份副本</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>导出到文件…</translation>
    </message>
    <message>
        <source>Delete this layout…</source>
        <translation>删除这个版式…</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>左边对齐</translation>
    </message>
    <message>
        <source>Middles, across</source>
        <translation>左右居中</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>右边对齐</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>上边对齐</translation>
    </message>
    <message>
        <source>Middles, down</source>
        <translation>上下居中</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>下边对齐</translation>
    </message>
    <message>
        <source>Equal room across</source>
        <translation>横向等距</translation>
    </message>
    <message>
        <source>Equal room down</source>
        <translation>纵向等距</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一个</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
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
    <message>
        <source>New layout</source>
        <translation>新版式</translation>
    </message>
    <message>
        <source>Take a layout over</source>
        <translation>导入版式</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>导出版式</translation>
    </message>
    <message>
        <source>Delete “{name}”? Certificates printed with it stay as they are.</source>
        <translation>删除版式“{name}”？用它印出的证书保持原样。</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>要保存对“{name}”的修改吗？</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>底样</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
</TS>
