"""Pages as bytes that are ready when they are added: reportlab's own page objects cost more than what stands on them.

Imported where a PDF is made, for it imports reportlab.
"""

from __future__ import annotations

import zlib
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject


class WrittenObject(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An indirect object whose text is known."""

    __RefOnly__ = 1

    def __init__(self, content: bytes) -> None:
        self._content = content

    def format(self, _document: Any) -> bytes:
        """The text, as reportlab asks for it."""
        return self._content


class PageTree:
    """Adds pages of a reportlab PDFDocument that share one dictionary of resources."""

    def __init__(self, document: Any, resources: Any) -> None:
        self._document = document
        shared = self._text(document.Reference(document.Pages)), self._text(resources)
        self._head = b"<< /Type /Page /Parent %b /Resources %b" % shared

    def add(self, width: float, height: float, content: bytes) -> None:
        """A page of this size in points with these operators."""
        packed = zlib.compress(content)
        stream = b"<< /Filter /FlateDecode /Length %d >>\nstream\n%b\nendstream" % (len(packed), packed)
        contents = self._text(self._document.Reference(WrittenObject(stream)))
        box = f"{width:.10g} {height:.10g}".encode("ascii")
        page = WrittenObject(b"%b /MediaBox [ 0 0 %b ] /Contents %b >>" % (self._head, box, contents))
        self._document.Pages.addPage(self._document.Reference(page))

    def _text(self, reference: Any) -> bytes:
        return bytes(reference.format(self._document))
