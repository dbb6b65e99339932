<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>StepBackDialog</name>
    <message>
        <source>Back to before joining</source>
        <translation>退回到汇总之前</translation>
    </message>
    <message>
        <source>Joined on {at}: {people}.</source>
        <translation>{at} 汇总了：{people}。</translation>
    </message>
    <message>
        <source>The backup made just before takes the place of this file, which is kept beside it.</source>
        <translation>将用汇总前自动做的备份换下现在的文件；现在的文件改名保留在旁边。</translation>
    </message>
    <message>
        <source>{count} steps were taken since and are lost from it:</source>
        <translation>汇总以后又做了 {count} 步，退回后文件里就没有了：</translation>
    </message>
    <message>
        <source>Nothing was done since, so nothing but the joining is lost.</source>
        <translation>汇总以后没有做过别的，退回的只是这次汇总。</translation>
    </message>
    <message>
        <source>Steps since the joining</source>
        <translation>汇总以后的操作</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>退回(&amp;G)</translation>
    </message>
</context>
</TS>
