<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LedgerPanel</name>
    <message>
        <source>&amp;Printed elsewhere…</source>
        <translation>登记打印(&amp;P)…</translation>
    </message>
    <message>
        <source>C&amp;ollected by…</source>
        <translation>登记领取(&amp;O)…</translation>
    </message>
    <message>
        <source>Spo&amp;iled…</source>
        <translation>打坏(&amp;X)…</translation>
    </message>
    <message>
        <source>Print a&amp;gain</source>
        <translation>重印(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ledger as workbook…</source>
        <translation>导出台账(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Blanks received, spoiled, counted…</source>
        <translation>登记证书纸(&amp;B)…</translation>
    </message>
    <message>
        <source>From a photo or &amp;scan…</source>
        <translation>从照片或扫描件(&amp;S)…</translation>
    </message>
    <message>
        <source>No certificate has a number yet: make them in the tab before this one.</source>
        <translation>还没有编号的证书。请先在“证书”页制作。</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>证书纸</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>核验证书</translation>
    </message>
    <message>
        <source>Number, name, or scanned code</source>
        <translation>编号、姓名，或扫描验证码</translation>
    </message>
    <message>
        <source>Ctrl+V takes a picture or a file from the clipboard too</source>
        <translation>也可以按 Ctrl+V 粘贴图片或文件</translation>
    </message>
    <message>
        <source>{stock}: {received} received = {used} issued + {spoiled} spoiled + {left} left</source>
        <translation>{stock}：领入 {received}＝制发 {used}＋损坏 {spoiled}＋应存 {left}</translation>
    </message>
    <message>
        <source>At the last count {missing} were missing.</source>
        <translation>上次盘点短少 {missing} 张。</translation>
    </message>
    <message>
        <source>Note how many blanks you received; prints are counted off.</source>
        <translation>登记领入的证书纸，打印后自动扣减。</translation>
    </message>
    <message>
        <source>Public key for the notice: {key}</source>
        <translation>公钥（印在通报上）：{key}</translation>
    </message>
    <message>
        <source>Printed elsewhere</source>
        <translation>登记打印</translation>
    </message>
    <message>
        <source>{count} certificates, on which blanks? Leave empty for plain paper.</source>
        <translation>{count} 张证书打印在哪种证书纸上？白纸请留空。</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>重印</translation>
    </message>
    <message>
        <source>Some of these certificates were printed before. Say why, for the ledger.</source>
        <translation>其中有的证书打印过。请写明重印原因，记入台账。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Goes into the ledger and the log.</source>
        <translation>原因会记入证书台账和日志。</translation>
    </message>
    <message>
        <source>{count} spoiled sheets noted.</source>
        <translation>已登记打坏 {count} 张。</translation>
    </message>
    <message>
        <source>Print these again</source>
        <translation>重印这几张</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>登记领取</translation>
    </message>
    <message>
        <source>Who takes these {count} certificates? Leave empty to take the note back.</source>
        <translation>这 {count} 张证书由谁领取？留空可撤销登记。</translation>
    </message>
    <message>
        <source>Ledger of certificates</source>
        <translation>证书台账</translation>
    </message>
    <message>
        <source>Photo, scan or PDF</source>
        <translation>照片、扫描件或 PDF</translation>
    </message>
</context>
</TS>
