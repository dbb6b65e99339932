"""Which face prints a character of a name: the certificates' own, another one, or none on this computer."""

from __future__ import annotations

from functools import cache

NAME_FACE = "kai"
"""The face that the certificates shipped with the program set names in."""


def faces_of(name: str) -> list[tuple[str, str]]:
    """The characters of a name that the certificates' face lacks, each with the face that prints it ("": none)."""
    found = [(character, _face(character)) for character in dict.fromkeys(name) if not _is_common(character)]
    return [(character, face) for character, face in found if face != NAME_FACE]


def printable(text: str) -> str:
    """A text for a list about what cannot be printed: such a character becomes its code point, 〔U+30A5C〕."""
    missing = {character for character, face in faces_of(text) if not face}
    return "".join(f"〔U+{ord(one):04X}〕" if one in missing else one for one in text)


@cache
def _is_common(character: str) -> bool:
    """Whether GB 18030 writes it in two bytes: that face has all of those, so it need not be opened to know."""
    return len(character.encode("gb18030", "replace")) <= 2


@cache
def _face(character: str) -> str:
    from lianbing_desktop.exchange.pdf.typefaces import Typefaces  # noqa: PLC0415 - opens fonts, for rare names only

    faces = Typefaces()
    if faces.undrawable(character, NAME_FACE):
        return ""
    return faces.resolve(NAME_FACE, character)[0]
