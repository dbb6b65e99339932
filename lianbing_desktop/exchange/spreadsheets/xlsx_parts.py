"""The parts of an .xlsx package as bytes, changed by splicing: what is not meant stays to the byte.

Where a package is not of the plain kind Excel, WPS and the common libraries write, `NotPlain` says so and nothing is
done: ECMA-376 leaves much room, and guessing would damage a county's file.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import quoteattr, unescape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ATTRIBUTE = re.compile(rb"([\w.:-]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_HIDES_TAGS = (b"<!--", b"<![CDATA[", b"<!DOCTYPE")
_EMPTY_RELATIONS = (
    f'<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="{_PACKAGE_RELATIONS}"></Relationships>'.encode()
)
_TAG = re.compile(rb"<(/?)(?:([\w.-]+):)?([\w.-]+)((?:\s+[\w.:-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(/?)>")


class NotPlain(Exception):  # noqa: N818 - no error: the other way is taken
    """The package has something this does not know its way around in."""


class Parts:
    """All parts of a package, in their order."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as package:
            self._parts = {info.filename: package.read(info) for info in package.infolist() if not info.is_dir()}
        kinds = self["[Content_Types].xml"]
        if b"macroEnabled" in kinds or b"xl/workbook.xml" not in kinds:
            raise NotPlain

    def __getitem__(self, name: str) -> bytes:
        if name not in self._parts:
            raise NotPlain
        return self._parts[name]

    def __setitem__(self, name: str, content: bytes) -> None:
        self._parts[name] = content

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def text(self, name: str) -> bytes:
        """A part that may be spliced. Raises NotPlain for another encoding or what hides tags."""
        content = self[name]
        head = content[:200]
        if (
            b"<!--" in content
            or b"<![CDATA[" in content
            or b"<!DOCTYPE" in content
            or head[:2] in (b"\xff\xfe", b"\xfe\xff")
        ):
            raise NotPlain
        declared = re.search(rb"encoding=[\"']([\w-]+)", head)
        if declared and declared[1].lower() != b"utf-8":
            raise NotPlain
        return content

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Id → (kind's last word, target part) of what a part refers to."""
        name = _relations_of(part)
        found = {}
        if name in self:
            for _, tag in elements(self[name], "Relationship"):
                told = attributes(tag)
                target = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), told.get("Target", "")))
                found[told.get("Id", "")] = (told.get("Type", "").rpartition("/")[2], target.lstrip("/"))
        return found

    def relate(self, part: str, kind: str, target: str) -> str:
        """Let a part refer to another; the new id."""
        name = _relations_of(part)
        if name not in self:
            self[name] = _EMPTY_RELATIONS
        taken = self.relations(part)
        key = next(f"rIdReturn{number}" for number in range(1, 10_000) if f"rIdReturn{number}" not in taken)
        added = f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target="/{target}"/>'.encode()
        self[name] = before_end(self.text(name), "Relationships", added)
        return key

    def declare(self, part: str, kind: str) -> None:
        """Say what kind of content a new part has."""
        added = f'<Override PartName="/{part}" ContentType="{kind}"/>'.encode()
        self["[Content_Types].xml"] = before_end(self.text("[Content_Types].xml"), "Types", added)

    def declare_extension(self, extension: str, kind: str) -> None:
        """Say what kind of content files of an extension have, unless that is said."""
        kinds = self.text("[Content_Types].xml")
        known = {attributes(tag).get("Extension", "").lower() for _, tag in elements(kinds, "Default")}
        if extension not in known:
            at = next((place for place, _ in elements(kinds, "Default")), None)
            if at is None:
                raise NotPlain
            added = f'<Default Extension="{extension}" ContentType="{kind}"/>'.encode()
            self["[Content_Types].xml"] = kinds[:at] + added + kinds[at:]

    def free_name(self, pattern: str) -> str:
        """The first name of a pattern with {} that no part has."""
        return next(name for number in range(1, 10_000) if (name := pattern.format(number)) not in self)

    def write(self, path: Path) -> None:
        """Write the package in one go. Raises OSError."""
        made = BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in self._parts.items():
                package.writestr(name, content)
        path.write_bytes(made.getvalue())


def elements(content: bytes, *names: str) -> Iterator[tuple[int, bytes]]:
    """Place and text of every opening tag with one of these local names, in order."""
    wanted = {name.encode() for name in names}
    for found in _TAG.finditer(content):
        if not found[1] and found[3] in wanted:
            yield found.start(), found[0]


def tags(content: bytes, start: int = 0) -> Iterator[re.Match[bytes]]:
    """Every tag from a place on: groups are "/", prefix, local name, attributes, "/" at the end."""
    return _TAG.finditer(content, start)


def attributes(tag: bytes) -> dict[str, str]:
    """The attributes of a tag, by their name with prefix."""
    found = _ATTRIBUTE.findall(tag)
    quotes = {"&quot;": '"', "&apos;": "'"}
    return {name.decode(): unescape(value[1:-1].decode("utf-8"), quotes) for name, value in found}


def with_attribute(tag: bytes, name: str, value: str) -> bytes:
    """A tag with an attribute set."""
    written = f" {name}={quoteattr(value)}".encode()
    pattern = re.compile(rb"\s" + re.escape(name.encode()) + rb"\s*=\s*(?:\"[^\"]*\"|'[^']*')")
    if pattern.search(tag):
        return pattern.sub(lambda _: written, tag, count=1)
    end = -2 if tag.endswith(b"/>") else -1
    return tag[:end].rstrip() + written + tag[end:]


def block(content: bytes, name: str) -> tuple[int, int, int, bytes]:
    """The first element of a local name that has content: where it, its inside and its end tag begin, its prefix."""
    for found in _TAG.finditer(content):
        if found[3] == name.encode() and not found[1]:
            prefix = found[2] + b":" if found[2] else b""
            end = content.find(b"</" + prefix + name.encode() + b">", found.end())
            if found[5] or end < 0:
                break
            return found.start(), found.end(), end, prefix
    raise NotPlain


def before_end(content: bytes, name: str, added: bytes) -> bytes:
    """Content with something added as the last child of the first element of a local name."""
    _, _, end, _ = block(content, name)
    return content[:end] + added + content[end:]


def spliced(content: bytes, edits: Mapping[tuple[int, int], bytes]) -> bytes:
    """Content with stretches replaced; a stretch of no length is a place to insert at."""
    pieces, at = [], 0
    for (start, end), replacement in sorted(edits.items()):
        pieces += [content[at:start], replacement]
        at = end
    return b"".join([*pieces, content[at:]])


def _relations_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
