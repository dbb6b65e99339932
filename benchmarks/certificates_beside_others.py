"""The same certificate with a QR code, made by this program and by others, in one run.

    uv run --with typst --with fpdf2 python benchmarks/certificates_beside_others.py 1000 10000

Every maker gets the same people, words, faces and codes, and draws a frame of two rules where this program draws its
whole border. LibreOffice takes part at 100 pages when `soffice` is installed: one document with a page a person, turned
into a PDF, which is what a mail merge does last. A maker that is not installed is left out and named.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape

from certificates import entries

from lianbing_desktop.domain.certificates.certificate import CertificateEntry
from lianbing_desktop.domain.certificates.certificate_text import fill, plain
from lianbing_desktop.exchange.pdf.certificate_pdf import write_certificates
from lianbing_desktop.exchange.pdf.certificate_templates import find_template
from lianbing_desktop.exchange.pdf.qr_code import qr_rows
from lianbing_desktop.exchange.pdf.typefaces import BUNDLED, Typefaces
from lianbing_desktop.paths import resource

WIDTH, HEIGHT = 297, 210
LINES = (  # words, face, size in points, left and baseline in mm, colour
    ("荣誉证书", "title", 54, 90, 54, "#b3151b"),
    ("{称谓}", "kai", 26, 44, 90, "#1c1a17"),
    ("{正文}", "kai", 18, 44, 108, "#1c1a17"),
    ("{落款}", "song", 18, 141, 157, "#1c1a17"),
    ("{日期}", "song", 18, 170, 170, "#1c1a17"),
    ("{编号}", "song", 11, 44, 178, "#6b5a3a"),
)
CODE = (44, 147, 24)


def people(count: int) -> list[CertificateEntry]:
    """Recipients, each with a code as long as a signed one."""
    found = []
    for entry in entries(count):
        digest = hashlib.sha512(entry.id.encode()).digest() + hashlib.sha256(entry.who.encode()).digest()[:10]
        code = "LB1" + base64.b32encode(digest).decode().rstrip("=")
        found.append(replace(entry, values={**entry.values, "验证码": code}))
    return found


def words(entry: CertificateEntry) -> list[str]:
    """The texts of LINES for one person."""
    return [plain(fill(text, entry.values)) for text, *_ in LINES]


def by_this_program(path: Path, some: list[CertificateEntry]) -> None:
    """The ready template, whole border, names checked first."""
    write_certificates(path, find_template("honour-a4"), some, Typefaces())


def by_typst(path: Path, some: list[CertificateEntry]) -> None:
    """One typst document; codes as raw pixels."""
    import typst

    data = [{"words": words(one), "code": [[255 * (m == "0") for m in row] for row in qr_rows(one.values["验证码"])]}
            for one in some]  # fmt: skip
    faces = {"title": "Lianbing Song", "kai": "Lianbing Kai", "song": "Lianbing Song"}
    placed = "\n".join(
        f'#place(dx: {x}mm, dy: {y - size * 0.31}mm, text(font: "{faces[face]}", size: {size}pt, fill: rgb("{colour}"),'
        f" one.words.at({index})))"
        for index, (_, face, size, x, y, colour) in enumerate(LINES)
    )
    left, top, side = CODE
    source = f"""
#set page(width: {WIDTH}mm, height: {HEIGHT}mm, margin: 0mm)
#set par(leading: 0.8em)
#for one in json("people.json") [
#place(dx: 8mm, dy: 8mm, rect(width: 281mm, height: 194mm, stroke: 2pt + rgb("#b8862d")))
#place(dx: 11mm, dy: 11mm, rect(width: 275mm, height: 188mm, stroke: 0.5pt + rgb("#b3151b")))
{placed}
#let side = one.code.len()
#place(dx: {left}mm, dy: {top}mm, image(bytes(one.code.flatten()), width: {side}mm, scaling: "pixelated",
  format: (encoding: "luma8", width: side, height: side)))
#pagebreak(weak: true)
]
"""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "people.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        main = Path(folder, "main.typ")
        main.write_text(source, encoding="utf-8")
        typst.compile(str(main), output=str(path), font_paths=[str(resource("fonts"))], ignore_system_fonts=True)


def by_fpdf2(path: Path, some: list[CertificateEntry]) -> None:
    """fpdf2 with the same faces; a code is a small picture."""
    from fpdf import FPDF
    from PIL import Image

    pdf = FPDF(orientation="L", unit="mm", format="A4")
    for face in ("title", "kai", "song", "rare"):
        pdf.add_font(face, fname=str(resource("fonts", BUNDLED[face])))
    pdf.set_fallback_fonts(["rare"])
    for one in some:
        pdf.add_page()
        pdf.set_draw_color(184, 134, 45)
        pdf.rect(8, 8, 281, 194)
        pdf.rect(11, 11, 275, 188)
        for text, (_, face, size, x, y, colour) in zip(words(one), LINES, strict=True):
            pdf.set_font(face, size=size)
            pdf.set_text_color(*(int(colour[start : start + 2], 16) for start in (1, 3, 5)))
            pdf.text(x, y, text)
        rows = qr_rows(one.values["验证码"])
        image = Image.new("1", (len(rows), len(rows)))
        image.putdata([255 * (module == "0") for row in rows for module in row])
        pdf.image(image, CODE[0], CODE[1], CODE[2])
    pdf.output(str(path))


def by_qt(path: Path, some: list[CertificateEntry]) -> None:
    """QPainter on a QPdfWriter."""
    from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
    from PySide6.QtGui import (
        QColor,
        QFont,
        QFontDatabase,
        QGuiApplication,
        QImage,
        QPageSize,
        QPainter,
        QPdfWriter,
        QPen,
    )

    app = QGuiApplication.instance() or QGuiApplication(["benchmark", "-platform", "offscreen"])
    assert app is not None
    families = {
        face: QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(resource("fonts", BUNDLED[face])))
        )[0]
        for face in ("title", "kai", "song", "rare")
    }
    writer = QPdfWriter(str(path))
    writer.setResolution(1440)
    writer.setPageSize(QPageSize(QSizeF(WIDTH, HEIGHT), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF())
    unit = 1440 / 25.4
    painter = QPainter(writer)
    for index, one in enumerate(some):
        if index:
            writer.newPage()
        painter.setPen(QPen(QColor("#b8862d"), 0.7 * unit))
        painter.drawRect(QRectF(8 * unit, 8 * unit, 281 * unit, 194 * unit))
        painter.drawRect(QRectF(11 * unit, 11 * unit, 275 * unit, 188 * unit))
        for text, (_, face, size, x, y, colour) in zip(words(one), LINES, strict=True):
            font = QFont([families[face], families["rare"]])
            font.setPointSizeF(size)
            font.setBold(face == "title")
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(x * unit, y * unit), text)
        rows = qr_rows(one.values["验证码"])
        image = QImage(len(rows), len(rows), QImage.Format.Format_Mono)
        for y, row in enumerate(rows):
            for x, module in enumerate(row):
                image.setPixel(x, y, module == "0")
        painter.drawImage(QRectF(*(value * unit for value in (CODE[0], CODE[1], CODE[2], CODE[2]))), image)
    painter.end()


def by_libreoffice(path: Path, some: list[CertificateEntry]) -> None:
    """A merged document as LibreOffice makes it before printing: a page a person, then its export to PDF. No code."""
    body = "".join(
        f'<text:p text:style-name="{"Next" if index else "First"}">{escape(words(one)[0])}</text:p>'
        + "".join(f'<text:p text:style-name="Words">{escape(text)}</text:p>' for text in words(one)[1:])
        for index, one in enumerate(some)
    )
    names = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for prefix, name in (("office", "office"), ("text", "text"), ("style", "style"))
    )
    style = (
        '<style:style style:name="First" style:family="paragraph"><style:text-properties fo:font-size="54pt"/>'
        '</style:style><style:style style:name="Next" style:family="paragraph"><style:paragraph-properties '
        'fo:break-before="page"/><style:text-properties fo:font-size="54pt"/></style:style><style:style '
        'style:name="Words" style:family="paragraph"><style:text-properties fo:font-size="20pt"/></style:style>'
    )
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {names} '
        'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
        'office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.2">'
        f"<office:automatic-styles>{style}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )
    with tempfile.TemporaryDirectory() as folder:
        merged = Path(folder, "merged.fodt")
        merged.write_text(document, encoding="utf-8")
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf",
             "--outdir", folder, str(merged)], check=True, capture_output=True)  # fmt: skip
        shutil.copyfile(Path(folder, "merged.pdf"), path)


MAKERS: dict[str, tuple[Callable[[Path, list[CertificateEntry]], None], int]] = {
    "this program": (by_this_program, 0),
    "typst": (by_typst, 0),
    "fpdf2": (by_fpdf2, 0),
    "Qt QPdfWriter": (by_qt, 0),
    "LibreOffice": (by_libreoffice, 100),
}


def main() -> None:
    """Print the table."""
    counts = [int(argument) for argument in sys.argv[1:]] or [100, 1000]
    print(f"{'pages':>6} {'maker':>14} {'seconds':>8} {'ms a page':>10} {'MB':>6} {'beside ours':>12}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "certificates.pdf")
        by_this_program(path, people(5))  # faces are parsed once a process
        for count in counts:
            some, ours = people(count), 0.0
            for name, (make, most) in MAKERS.items():
                if most and count > most:
                    continue
                try:
                    start = time.perf_counter()
                    make(path, some)
                    seconds = time.perf_counter() - start
                except (ImportError, FileNotFoundError) as error:
                    print(f"{count:>6} {name:>14}  not installed: {error}")
                    continue
                ours = ours or seconds
                print(
                    f"{count:>6} {name:>14} {seconds:>8.2f} {seconds / count * 1000:>10.2f} "
                    f"{path.stat().st_size / 1e6:>6.1f} {seconds / ours:>11.1f}x"
                )


if __name__ == "__main__":
    main()
