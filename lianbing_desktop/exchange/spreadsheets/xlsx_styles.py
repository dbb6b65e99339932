"""Adds cell formats to a workbook's styles.xml: an existing one on yellow, and those of the sheet in front."""

from __future__ import annotations

import re

from lianbing_desktop.exchange.spreadsheets.xlsx_parts import (
    NotPlain,
    attributes,
    before_end,
    block,
    spliced,
    with_attribute,
)

PART = "xl/styles.xml"
YELLOW = "FFFFE699"
_FONT = '<{p}font>{bold}<{p}sz val="{size}"/><{p}color {colour}/><{p}name val="宋体"/><{p}family val="3"/></{p}font>'


class Styles:
    """The styles part; formats are added at the end, so that no index of another cell changes."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._prefix = block(content, "cellXfs")[3].decode()
        self._formats = self._children("cellXfs", "xf")
        self._added: list[bytes] = []
        self._marked: dict[int, int] = {}
        self._plain: dict[int, int] = {}
        self._yellow = self._yellow_fills()
        self._fill = self._add("fills", "fill", self._solid(YELLOW))

    def marked(self, base: int) -> int:
        """The format of a cell with a question: its own on yellow."""
        if base not in self._marked:
            self._marked[base] = self._with_fill(base, self._fill)
        return self._marked[base]

    def unmarked(self, base: int) -> int:
        """The format without the yellow of an earlier time; any other one stays."""
        own = self._formats[base] if base < len(self._formats) else b""
        if int(attributes(own.split(b">", 1)[0] + b">").get("fillId", "0")) not in self._yellow:
            return base
        if base not in self._plain:
            self._plain[base] = self._with_fill(base, 0)
        return self._plain[base]

    def new_format(
        self,
        *,
        size: int = 11,
        bold: bool = False,
        link: bool = False,
        ground: str = "",
        border: bool = False,
        centred: bool = False,
    ) -> int:
        """A format of the sheet in front: text, wrapped, at the top of its cell."""
        p = self._prefix
        colour = 'rgb="FF1F4E8C"' if link else 'rgb="FF000000"'
        font = _FONT.format(p=p, bold=f"<{p}b/>" if bold else "", size=size, colour=colour)
        if link:
            font = font.replace(f"<{p}sz", f"<{p}u/><{p}sz")
        font_id = self._add("fonts", "font", font)
        fill_id = self._add("fills", "fill", self._solid(ground)) if ground else 0
        sides = "".join(
            f'<{p}{side} style="thin"><{p}color auto="1"/></{p}{side}>' for side in ("left", "right", "top", "bottom")
        )
        border_id = self._add("borders", "border", f"<{p}border>{sides}<{p}diagonal/></{p}border>") if border else 0
        across = ' horizontal="center"' if centred else ""
        added = (
            f'<{p}xf numFmtId="49" fontId="{font_id}" fillId="{fill_id}" borderId="{border_id}" xfId="0" '
            f'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">'
            f'<{p}alignment vertical="{"center" if centred else "top"}" wrapText="1"{across}/></{p}xf>'
        )
        self._added.append(added.encode())
        return len(self._formats) + len(self._added) - 1

    def content(self) -> bytes:
        """The part with everything added."""
        content = before_end(self._content, "cellXfs", b"".join(self._added))
        return self._counted(content, "cellXfs", len(self._formats) + len(self._added))

    def _with_fill(self, base: int, fill: int) -> int:
        if base >= len(self._formats):
            raise NotPlain
        own = self._formats[base]
        tag, close, rest = own.partition(b">")
        changed = with_attribute(with_attribute(tag + close, "fillId", str(fill)), "applyFill", "1")
        self._added.append(changed + rest)
        return len(self._formats) + len(self._added) - 1

    def _solid(self, colour: str) -> str:
        p = self._prefix
        return (
            f'<{p}fill><{p}patternFill patternType="solid"><{p}fgColor rgb="{colour}"/><{p}bgColor indexed="64"/>'
            f"</{p}patternFill></{p}fill>"
        )

    def _yellow_fills(self) -> frozenset[int]:
        fills = self._children("fills", "fill")
        return frozenset(place for place, fill in enumerate(fills) if YELLOW.encode() in fill)

    def _children(self, parent: str, child: str) -> list[bytes]:
        _, start, end, prefix = block(self._content, parent)
        name = re.escape(prefix) + child.encode()
        pattern = rb"<" + name + rb"(?:\s[^>]*)?/>|<" + name + rb"(?:\s[^>]*)?>.*?</" + name + rb">"
        return re.findall(pattern, self._content[start:end], re.DOTALL)

    def _add(self, parent: str, child: str, text: str) -> int:
        place = len(self._children(parent, child))
        self._content = self._counted(before_end(self._content, parent, text.encode()), parent, place + 1)
        return place

    @staticmethod
    def _counted(content: bytes, parent: str, count: int) -> bytes:
        start, inside, _, _ = block(content, parent)
        return spliced(content, {(start, inside): with_attribute(content[start:inside], "count", str(count))})
