<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PhotoField</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>P&amp;aste photo</source>
        <translation>粘贴照片(&amp;A)</translation>
    </message>
    <message>
        <source>Choose photo (&amp;D)…</source>
        <translation>选择照片(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove photo (&amp;X)</source>
        <translation>移除照片(&amp;X)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板里没有图片。</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>图片 (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>没有照片</translation>
    </message>
</context>
</TS>
