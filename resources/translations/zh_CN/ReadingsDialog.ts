<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ReadingsDialog</name>
    <message>
        <source>Other readings of the notice</source>
        <translation>通知的不同理解</translation>
    </message>
    <message>
        <source>Single seats one unit may have in the reading with &amp;limits</source>
        <translation>“名额限制”一列中，同一单位个人席位最多(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>改用(&amp;A)</translation>
    </message>
    <message>
        <source>Adopt this reading</source>
        <translation>采用此理解</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The reading to adopt</source>
        <translation>要采用的理解</translation>
    </message>
    <message>
        <source>Who decided it and when; it goes into the log</source>
        <translation>谁在何时决定的，会记入日志</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Every reading gives the same list.</source>
        <translation>各种理解得出的名单相同。</translation>
    </message>
    <message>
        <source>Where the notice leaves room, these are other ways to read it. Each column is the whole list worked out anew; coloured is who would sit elsewhere. Nothing is changed by looking.</source>
        <translation>通知没有写明之处可以有不同理解。每一列都按该理解重新算出全部名单，着色的是位置会变的人。只是查看，不改变任何内容。</translation>
    </message>
    <message>
        <source>   </source>
        <translation>&#x3000;&#x3000;</translation>
    </message>
    <message>
        <source>{reading}: {seats} people, {entered} in, {left} out</source>
        <translation>{reading}：{seats} 人，新列入 {entered}，退出 {left}</translation>
    </message>
    <message>
        <source>, {count} to decide</source>
        <translation>，待决定 {count}</translation>
    </message>
</context>
</TS>
