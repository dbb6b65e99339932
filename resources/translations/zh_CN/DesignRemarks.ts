<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DesignRemarks</name>
    <message>
        <source>{lines} lines, {size} pt</source>
        <translation>排成 {lines} 行，{size} 磅</translation>
    </message>
    <message>
        <source>{said}, {asked} pt asked for</source>
        <translation>{said}（设定 {asked} 磅）</translation>
    </message>
    <message>
        <source>{count} texts leave their box, such as “{text}” with {who}.</source>
        <translation>有 {count} 处文字放不下，例如“{text}”遇到 {who}。</translation>
    </message>
    <message>
        <source>{count} texts become smaller than allowed, such as “{text}” with {who}.</source>
        <translation>有 {count} 处文字小于最小字号，例如“{text}”遇到 {who}。</translation>
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
        <source>Rarest: none, the typeface has all</source>
        <translation>最生僻：无，字体都有</translation>
    </message>
    <message>
        <source>“{character}” is drawn by {face}</source>
        <translation>“{character}”用{face}补出</translation>
    </message>
    <message>
        <source>no typeface draws “{character}”</source>
        <translation>没有字体能印出“{character}”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A picture of this layout is not in the contest file. Choose it again.</source>
        <translation>版式里的图片不在这份赛事文件里，请重新选择图片。</translation>
    </message>
    <message>
        <source>The stock&apos;s picture is not in the contest file: nothing lies under the sheet. Choose it again.</source>
        <translation>底样图片不在这份赛事文件里，版式下面没有底样，请重新选底样文件。</translation>
    </message>
    <message>
        <source>With {who} the text leaves its box. Make the box larger or the type smaller.</source>
        <translation>遇到 {who}，文字超出方框。请把框放大，或把字号改小。</translation>
    </message>
    <message>
        <source>With {who} the type is smaller than the least size set here.</source>
        <translation>遇到 {who}，字号小于这里定的最小字号。</translation>
    </message>
</context>
</TS>
