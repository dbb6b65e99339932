"""Marks cells inside the package of an .xlsx: yellow ground, comment, a sheet in front. All else stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from lianbing_desktop.domain.intake.sheet import column_letters, coordinates
from lianbing_desktop.exchange.spreadsheets import xlsx_styles
from lianbing_desktop.exchange.spreadsheets.xlsx_comments import add_ours, take_ours_away
from lianbing_desktop.exchange.spreadsheets.xlsx_parts import (
    MAIN,
    RELATIONS,
    NotPlain,
    Parts,
    attributes,
    block,
    elements,
    spliced,
    tags,
    with_attribute,
)
from lianbing_desktop.exchange.spreadsheets.xlsx_styles import Styles

_WORKBOOK = "xl/workbook.xml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_AFTER_DRAWING = frozenset(
    (b"legacyDrawingHF", b"drawingHF", b"picture", b"oleObjects", b"controls", b"AlternateContent", b"webPublishItems",
     b"tableParts", b"extLst")
)  # fmt: skip
"""What has to stand behind the drawing of the comments in a worksheet (ECMA-376 part 1, 18.3.1.99)."""


@dataclass(frozen=True, slots=True)
class FrontSheet:
    """The sheet in front: lines over the table, the table with the cells its rows lead to, lines below.

    `links` gives for a row of the table the column and the place ("'名单'!C5") it leads to.
    """

    name: str
    title: str
    above: Sequence[str]
    headers: Sequence[str]
    widths: Sequence[int]
    rows: Sequence[Sequence[str]]
    links: Mapping[int, tuple[int, str]]
    below: Sequence[str]


def mark_package(source: Path, target: Path, marks: Mapping[str, Mapping[str, str]], front: FrontSheet) -> None:
    """Write `source` to `target` with comments (sheet → cell → text) and `front` before its sheets.

    Marks of an earlier return are taken away. Raises NotPlain, and writes nothing, for a package that is not of the
    plain kind.
    """
    parts = Parts(source)
    sheets = _sheets(parts)
    if front.name in sheets and next(iter(sheets)) != front.name:
        raise NotPlain  # somebody moved it: where the names of the workbook point to has moved, too
    styles = Styles(parts.text(xlsx_styles.PART))
    for name, part in sheets.items():
        if name == front.name:
            continue
        gone = take_ours_away(parts, part)
        texts = marks.get(name, {})
        drawing = add_ours(parts, part, texts) if texts else ""
        parts[part] = _marked(parts.text(part), gone - set(texts), set(texts), styles, drawing)
    _put_in_front(parts, front, sheets.get(front.name, ""), styles)
    parts[xlsx_styles.PART] = styles.content()
    parts.write(target)


def _sheets(parts: Parts) -> dict[str, str]:
    """Sheet name → part, in the workbook's order; worksheets only."""
    related = parts.relations(_WORKBOOK)
    found = {}
    for _, tag in elements(parts.text(_WORKBOOK), "sheet"):
        told = attributes(tag)
        key = next((value for name, value in told.items() if name.endswith(":id")), "")
        kind, part = related.get(key, ("", ""))
        if kind == "worksheet":
            found[told.get("name", "")] = part
    return found


def _marked(content: bytes, unmark: set[str], mark: set[str], styles: Styles, drawing: str) -> bytes:
    """A worksheet with the formats of some cells changed, and cells made that are not there."""
    walk = _Walk(content, unmark, mark, styles)
    edits = walk.edits()
    if drawing:
        place, prefix = _place_of_drawing(content, walk.end_of_data)
        tag = f'<{prefix}legacyDrawing xmlns:r="{RELATIONS}" r:id="{drawing}"/>'.encode()
        edits[place, place] = tag + edits.get((place, place), b"")
    return spliced(content, edits)


class _Walk:
    """Goes through a worksheet's rows and cells once."""

    def __init__(self, content: bytes, unmark: set[str], mark: set[str], styles: Styles) -> None:
        self._content = content
        self._unmark = {coordinates(cell) for cell in unmark}
        self._mark = {coordinates(cell) for cell in mark}
        self._missing = sorted(self._mark)
        self._styles = styles
        self._edits: dict[tuple[int, int], bytes] = {}
        self._column_formats: list[tuple[int, int, int]] = []
        self.end_of_data = -1

    def edits(self) -> dict[tuple[int, int], bytes]:
        """What to change. Raises NotPlain for a sheet without rows."""
        row = column = -1
        row_format = 0
        for found in tags(self._content):
            name, closes, empty = found[3], bool(found[1]), bool(found[5])
            if name == b"c" and not closes:
                told = attributes(found[0])
                column = coordinates(told["r"])[1] if "r" in told else column + 1
                self._make_cells(row, column, row_format, found)
                self._restyle(row, column, int(told.get("s", "0")), found)
            elif name == b"row" and not closes:
                told = attributes(found[0])
                row, column = int(told["r"]) - 1 if "r" in told else row + 1, -1
                row_format = int(told.get("s", "0"))
                self._make_rows(row, found)
                if empty:
                    self._fill_empty_row(row, row_format, found)
            elif name == b"row":
                self._make_cells(row, 1 << 20, row_format, found)
            elif name == b"sheetData":
                if empty:
                    raise NotPlain
                if closes:
                    self._make_rows(1 << 30, found)
                    self.end_of_data = found.end()
                    return self._edits
            elif name == b"col" and not closes:
                told = attributes(found[0])
                self._column_formats.append((int(told["min"]) - 1, int(told["max"]) - 1, int(told.get("style", "0"))))
            elif name == b"sheetView" and not closes and b"tabSelected" in found[0]:
                self._edits[found.span()] = with_attribute(found[0], "tabSelected", "0")
        raise NotPlain

    def _restyle(self, row: int, column: int, base: int, found: re.Match[bytes]) -> None:
        if (row, column) in self._mark:
            self._missing.remove((row, column))
            style = self._styles.marked(self._styles.unmarked(base))
        elif (row, column) in self._unmark:
            style = self._styles.unmarked(base)
        else:
            return
        self._edits[found.span()] = with_attribute(found[0], "s", str(style))

    def _make_cells(self, row: int, before: int, row_format: int, found: re.Match[bytes]) -> None:
        """Cells of this row that stand before a column and are not there."""
        if not self._missing or self._missing[0][0] != row or self._missing[0][1] >= before:
            return
        made = [at for at in self._missing if at[0] == row and at[1] < before]
        self._missing = [at for at in self._missing if at not in made]
        self._insert(found.start(), b"".join(self._cell(at, row_format, found[2]) for at in made))

    def _make_rows(self, before: int, found: re.Match[bytes]) -> None:
        """Rows that stand before this one and are not there."""
        made = [at for at in self._missing if at[0] < before]
        self._missing = [at for at in self._missing if at[0] >= before]
        for row in sorted({at[0] for at in made}):
            cells = b"".join(self._cell(at, 0, found[2]) for at in made if at[0] == row)
            p = found[2] + b":" if found[2] else b""
            self._insert(found.start(), b'<%brow r="%d">' % (p, row + 1) + cells + b"</%brow>" % p)

    def _fill_empty_row(self, row: int, row_format: int, found: re.Match[bytes]) -> None:
        made = [at for at in self._missing if at[0] == row]
        if made:
            self._missing = [at for at in self._missing if at[0] != row]
            p = found[2] + b":" if found[2] else b""
            cells = b"".join(self._cell(at, row_format, found[2]) for at in made)
            self._edits[found.span()] = found[0][:-2].rstrip() + b">" + cells + b"</%brow>" % p

    def _insert(self, place: int, added: bytes) -> None:
        self._edits[place, place] = self._edits.get((place, place), b"") + added

    def _cell(self, at: tuple[int, int], row_format: int, prefix: bytes | None) -> bytes:
        of_column = next((style for low, high, style in self._column_formats if low <= at[1] <= high), 0)
        style = self._styles.marked(row_format or of_column)
        p = prefix + b":" if prefix else b""
        return b'<%bc r="%s%d" s="%d"/>' % (p, column_letters(at[1]).encode(), at[0] + 1, style)


def _place_of_drawing(content: bytes, start: int) -> tuple[int, str]:
    depth = 0
    for found in tags(content, start):
        if found[1]:
            if depth == 0:  # </worksheet>
                return found.start(), (found[2] + b":").decode() if found[2] else ""
            depth -= 1
            continue
        if depth == 0 and found[3] in _AFTER_DRAWING:
            prefix = content[:400].rpartition(b"worksheet")[0].rpartition(b"<")[2].decode()
            return found.start(), prefix
        depth += not found[5]
    raise NotPlain


def _put_in_front(parts: Parts, front: FrontSheet, part: str, styles: Styles) -> None:
    """Add the sheet and name it first; an earlier one at the first place is written over."""
    xml = _front_xml(front, styles)
    workbook = parts.text(_WORKBOOK)
    if part:
        parts[part] = xml
        return
    part = parts.free_name("xl/worksheets/sheetReturn{}.xml")
    parts[part] = xml
    parts.declare(part, _SHEET)
    key = parts.relate(_WORKBOOK, "worksheet", part)
    taken = [int(attributes(tag).get("sheetId", "0")) for _, tag in elements(workbook, "sheet")]
    _, inside, _, p = block(workbook, "sheets")
    name, number = quoteattr(front.name), max(taken) + 1
    tag = f'<{p.decode()}sheet xmlns:r="{RELATIONS}" name={name} sheetId="{number}" r:id="{key}"/>'
    edits = {(inside, inside): tag.encode()}
    for place, own in elements(workbook, "definedName"):
        told = attributes(own)
        if "localSheetId" in told:  # counts the sheets, and there is one more in front
            edits[place, place + len(own)] = with_attribute(own, "localSheetId", str(int(told["localSheetId"]) + 1))
    for place, own in elements(workbook, "workbookView"):
        edits[place, place + len(own)] = with_attribute(with_attribute(own, "activeTab", "0"), "firstSheet", "0")
    parts[_WORKBOOK] = spliced(workbook, edits)


def _front_xml(front: FrontSheet, styles: Styles) -> bytes:
    title = styles.new_format(size=16, bold=True, centred=True)
    note = styles.new_format()
    head = styles.new_format(bold=True, border=True, ground="FFE7EFF9", centred=True)
    cell = styles.new_format(border=True)
    link = styles.new_format(border=True, link=True)
    last = column_letters(len(front.headers) - 1)
    rows: list[str] = []
    merged: list[str] = []
    links: list[str] = []

    def line(texts: Sequence[str], style_of: Callable[[int], int], height: float | None = None) -> int:
        number = len(rows) + 1
        cells = "".join(
            f'<c r="{column_letters(at)}{number}" s="{style_of(at)}" t="inlineStr"><is><t xml:space="preserve">'
            f"{escape(text)}</t></is></c>"
            for at, text in enumerate(texts)
        )
        size = f' ht="{height:g}" customHeight="1"' if height else ""
        rows.append(f'<row r="{number}"{size}>{cells}</row>')
        return number

    def across(text: str, style: int, height: float) -> None:
        number = line([text], lambda _: style, height)
        merged.append(f'<mergeCell ref="A{number}:{last}{number}"/>')

    room = sum(front.widths) // 2
    across(front.title, title, 32)
    for text in front.above:
        across(text, note, 18 * (1 + len(text) // room))
    header = line(front.headers, lambda _: head, 24)
    for place, texts in enumerate(front.rows):
        leads = front.links.get(place)
        height = 16 * max(1 + 2 * len(text) // width for text, width in zip(texts, front.widths, strict=True))
        styles_of = [link if leads and leads[0] == at else cell for at in range(len(texts))]
        number = line(texts, styles_of.__getitem__, height + 6)
        if leads:
            links.append(f'<hyperlink ref="{column_letters(leads[0])}{number}" location={quoteattr(leads[1])}/>')
    for text in front.below:
        across(text, note, 18 * (1 + len(text) // room))
    widths = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, width in enumerate(front.widths, start=1)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{MAIN}">'
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        f'<sheetViews><sheetView tabSelected="1" showGridLines="0" workbookViewId="0"><pane ySplit="{header}" '
        f'topLeftCell="A{header + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{widths}</cols><sheetData>{''.join(rows)}</sheetData>"
        f'<mergeCells count="{len(merged)}">{"".join(merged)}</mergeCells>'
        f"{'<hyperlinks>' + ''.join(links) + '</hyperlinks>' if links else ''}"
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
    ).encode()
