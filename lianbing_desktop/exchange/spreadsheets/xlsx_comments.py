"""Comments of a worksheet in its package: those of an earlier return taken away, new ones beside the county's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import escape

from lianbing_desktop.domain.intake.sheet import coordinates
from lianbing_desktop.exchange.spreadsheets.xlsx_parts import (
    MAIN,
    NotPlain,
    Parts,
    attributes,
    before_end,
    block,
    elements,
)

AUTHOR = "报名审核"
_BESIDE = "【退回核实】"
"""What ours begins with where the county has a comment of its own in the cell."""

_WORDS_A_LINE = 16
_COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_VML = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel">'
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>'
)
_SHAPE = (
    '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s{number}" type="#_x0000_t202" '
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:210pt;height:{height}pt;visibility:hidden" '
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>'
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>'
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column1}, 15, {row}, '
    "2, {column4}, 31, {bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row>"
    "<x:Column>{column}</x:Column></x:ClientData></v:shape>"
)


def take_ours_away(parts: Parts, sheet_part: str) -> set[str]:
    """Remove the comments of an earlier return; the cells they were in."""
    comments, drawing = _parts_of(parts, sheet_part)
    if not comments:
        return set()
    content = parts.text(comments)
    authors = _authors(content)
    gone: set[str] = set()

    def keep(found: re.Match[bytes]) -> bytes:
        told = attributes(found[0].split(b">", 1)[0] + b">")
        if authors[int(told.get("authorId", "0"))] != AUTHOR:
            return found[0]
        gone.add(told.get("ref", ""))
        return b""

    content = re.sub(rb"<(?:[\w.-]+:)?comment\s.*?</(?:[\w.-]+:)?comment>", keep, content, flags=re.DOTALL)
    beside = rb"<((?:[\w.-]+:)?)r><\1t[^>]*>\s*" + _BESIDE.encode() + rb".*?</\1r>"
    parts[comments] = re.sub(beside, b"", content, flags=re.DOTALL)
    if gone and drawing:
        parts[drawing] = _without_shapes(parts[drawing], {coordinates(cell) for cell in gone})
    return gone


def add_ours(parts: Parts, sheet_part: str, texts: Mapping[str, str]) -> str:
    """Add a comment to each cell; the id of a drawing the sheet has to name from now on, "" when it does already."""
    comments, drawing = _parts_of(parts, sheet_part)
    named = ""
    if not comments:
        comments = parts.free_name("xl/commentsReturn{}.xml")
        parts[comments] = (
            f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="{MAIN}"><authors></authors>'
            "<commentList></commentList></comments>"
        ).encode()
        parts.declare(comments, _COMMENTS)
        parts.relate(sheet_part, "comments", comments)
    if not drawing:
        drawing = parts.free_name("xl/drawings/vmlDrawingReturn{}.vml")
        parts[drawing] = _VML.encode()
        parts.declare_extension("vml", _DRAWING)
        named = parts.relate(sheet_part, "vmlDrawing", drawing)
    content = parts.text(comments)
    content = _opened(_opened(content, "authors"), "commentList")
    p = block(content, "commentList")[3].decode()
    author = len(_authors(content))
    content = before_end(content, "authors", f"<{p}author>{AUTHOR}</{p}author>".encode())
    places = {attributes(tag).get("ref", ""): place for place, tag in elements(content, "comment")}
    shapes = []
    for number, (cell, text) in enumerate(sorted(texts.items(), key=lambda item: coordinates(item[0]))):
        if cell in places:
            content = _beside(content, cell, text, p)
            continue
        run = f'<{p}r><{p}t xml:space="preserve">{escape(text)}</{p}t></{p}r>'
        added = f'<{p}comment ref="{cell}" authorId="{author}"><{p}text>{run}</{p}text></{p}comment>'
        content = before_end(content, "commentList", added.encode())
        shapes.append(_shape(cell, text, 60_000 + number))
    parts[comments] = content
    vml = parts[drawing]
    end = vml.rfind(b"</xml>")
    if end < 0:
        raise NotPlain
    parts[drawing] = vml[:end] + "".join(shapes).encode() + vml[end:]
    return named


def _parts_of(parts: Parts, sheet_part: str) -> tuple[str, str]:
    """The comments' part and the drawing their frames stand in."""
    told = parts.relations(sheet_part).values()
    comments = next((target for kind, target in told if kind == "comments"), "")
    drawing = next((target for kind, target in told if kind == "vmlDrawing" and "HF" not in target), "")
    if bool(comments) and not drawing:
        raise NotPlain
    return comments, drawing


def _authors(content: bytes) -> list[str]:
    found = re.findall(rb"<(?:[\w.-]+:)?author>(.*?)</|<(?:[\w.-]+:)?author/>", content, re.DOTALL)
    return [author.decode("utf-8") for author in found]


def _opened(content: bytes, name: str) -> bytes:
    """An empty element with an end tag of its own."""
    pattern = rb"<((?:[\w.-]+:)?" + name.encode() + rb")\s*/>"
    return re.sub(pattern, rb"<\1></\1>", content, count=1)


def _beside(content: bytes, cell: str, text: str, prefix: str) -> bytes:
    """The county's own comment with ours behind it."""
    start = next(place for place, tag in elements(content, "comment") if attributes(tag).get("ref") == cell)
    end = content.find(f"</{prefix}text>".encode(), start)
    if end < 0 or b"rPh" in content[start:end]:
        raise NotPlain
    run = f'<{prefix}r><{prefix}t xml:space="preserve">\n{_BESIDE}{escape(text)}</{prefix}t></{prefix}r>'
    return content[:end] + run.encode() + content[end:]


def _without_shapes(vml: bytes, cells: set[tuple[int, int]]) -> bytes:
    def keep(found: re.Match[bytes]) -> bytes:
        row, column = (re.search(rb"<x:" + name + rb">\s*(\d+)", found[0]) for name in (b"Row", b"Column"))
        ours = row and column and (int(row[1]), int(column[1])) in cells
        return b"" if ours else found[0]

    return re.sub(rb"<v:shape\s.*?</v:shape>", keep, vml, flags=re.DOTALL)


def _shape(cell: str, text: str, number: int) -> str:
    row, column = coordinates(cell)
    lines = sum(1 + len(line) // _WORDS_A_LINE for line in text.split("\n"))
    return _SHAPE.format(
        number=number, height=18 + 15 * lines, row=row, column=column, column1=column + 1, column4=column + 5,
        bottom=row + 2 + lines,
    )  # fmt: skip
