"""Faces inside a PDF: each one composite font, subset to the characters used, that extracts as it was typed.

reportlab's own subset fonts hold 256 characters each and map what lies beyond U+FFFF wrongly back to text. Here
a face is one Type 0 font with two-byte codes, given out in order of first use, so equal input gives equal bytes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

from lianbing_desktop.exchange.pdf.typefaces import Typeface

_MAP_BLOCK = 100  # entries a bfchar block may hold (Adobe technical note 5014)
_SYMBOLIC = 4
_TAG_LENGTH = 6


class EmbeddedFace:
    """One face of one document: gives out codes while pages are written, its objects at the end."""

    def __init__(self, face: Typeface, resource_name: str) -> None:
        self.face = face
        self.resource_name = resource_name
        self._codes: dict[tuple[str, float], str] = {}

    def encode(self, text: str, extra: float = 0) -> str:
        """The text as the hexadecimal digits of a PDF string.

        With `extra` each character advances that many em more (or less), by a code of its own with that width:
        readers that copy the text then see neighbours, where a moved pen would look like a space to them.
        """
        codes, extra = self._codes, round(extra, 3)
        digits = []
        for character in text:
            code = codes.get((character, extra))
            if code is None:
                code = codes[character, extra] = f"{len(codes) + 1:04X}"
            digits.append(code)
        return "".join(digits)

    @property
    def characters(self) -> tuple[str, ...]:
        """The characters in use, by code from 1; one set with different advances stands more than once."""
        return tuple(character for character, _ in self._codes)

    def font_object(self, document: Any) -> Any:
        """The font dictionary for `document` (a reportlab PDFDocument), with everything it refers to."""
        from reportlab.pdfbase import pdfdoc  # noqa: PLC0415 - slow to import

        font, characters = self.face.font, self.characters
        original_name = font.name.decode("ascii") if isinstance(font.name, bytes) else font.name
        name = pdfdoc.PDFName(f"{_tag(original_name, characters)}+{original_name}")
        program = _stream(self.face.subset(dict.fromkeys(characters)))
        program.dictionary["Length1"] = len(program.content)
        descriptor = {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": name,
            "Flags": _SYMBOLIC,
            "FontBBox": pdfdoc.PDFArray(font.bbox),
            "ItalicAngle": font.italicAngle,
            "Ascent": font.ascent,
            "Descent": font.descent,
            "CapHeight": font.capHeight,
            "StemV": font.stemV,
            "FontFile2": document.Reference(program),
        }
        system = {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"), "Supplement": 0}
        widths = [round((self.face.advance(one) + extra) * 1000, 3) for one, extra in self._codes]
        descendant = {
            "Type": pdfdoc.PDFName("Font"),
            "Subtype": pdfdoc.PDFName("CIDFontType2"),
            "BaseFont": name,
            "CIDSystemInfo": pdfdoc.PDFDictionary(system),
            "FontDescriptor": document.Reference(pdfdoc.PDFDictionary(descriptor)),
            "DW": 1000,
            "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray(widths)]),
            "CIDToGIDMap": document.Reference(_stream(self._glyph_map())),
        }
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": name,
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(pdfdoc.PDFDictionary(descendant))]),
                "ToUnicode": document.Reference(_stream(to_unicode(characters))),
            }
        )

    def _glyph_map(self) -> bytes:
        """Code to glyph number in the subset, which keeps equal glyphs once and in order of first use."""
        order: dict[int, int] = {0: 0}
        numbers = [0]
        for character in self.characters:
            numbers.append(order.setdefault(self.face.glyph(character), len(order)))
        return b"".join(number.to_bytes(2, "big") for number in numbers)


def to_unicode(characters: Iterable[str]) -> bytes:
    """The map from codes (1, 2, …) back to text, as UTF-16 with surrogate pairs."""
    entries = [
        f"<{code:04X}> <{character.encode('utf-16-be').hex().upper()}>"
        for code, character in enumerate(characters, start=1)
    ]
    blocks = [entries[start : start + _MAP_BLOCK] for start in range(0, len(entries), _MAP_BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    for block in blocks:
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", ""]
    return "\n".join(lines).encode("ascii")


def _tag(name: str, characters: Iterable[str]) -> str:
    """Six letters that differ where the subset differs, as a subset's name must begin (ISO 32000-1, 9.6.4)."""
    digest = hashlib.sha256((name + "".join(characters)).encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:_TAG_LENGTH])


def _stream(content: bytes) -> Any:
    from reportlab.pdfbase import pdfdoc  # noqa: PLC0415 - slow to import

    return pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
