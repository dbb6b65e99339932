"""The faces text is drawn with: those that come with the program, those installed, and what each can draw."""

from __future__ import annotations

import struct
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lianbing_desktop.exchange.pdf.installed_fonts import InstalledFont, installed_fonts
from lianbing_desktop.paths import resource

if TYPE_CHECKING:
    from collections.abc import Mapping

BUNDLED: Mapping[str, str] = {
    "song": "LianbingSong-Regular.ttf",
    "title": "LianbingSong-Bold.ttf",
    "hei": "LianbingHei-Regular.ttf",
    "kai": "LianbingKai-Regular.ttf",
    "rare": "LianbingRare-Regular.ttf",
}
"""The program's own faces by the name templates use: 宋体, 小标宋's place, 黑体, 楷体, rare characters."""

FALLBACKS = ("song", "kai", "hei", "rare")
"""Where a character is looked for, in this order, when the chosen face lacks it."""

RARE_FAMILIES = ("SimSun-ExtB", "SimSun-ExtG", "BabelStone Han", "Hanazono Mincho", "HanaMinB", "TW-Sung-Ext-B")
"""Installed families asked last, for characters none of the program's own faces has."""


_subsetting = threading.Lock()  # reportlab's reader keeps its place in the file between calls


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text one face draws."""

    face: str
    text: str


@dataclass(frozen=True, slots=True)
class Undrawable:
    """A character that no face at hand can draw."""

    character: str

    @property
    def codepoint(self) -> str:
        """Its code point as U+XXXX."""
        return f"U+{ord(self.character):04X}"


class Typeface:
    """One face: what it draws, how wide, and its outlines for embedding.

    `font` is reportlab's parsed font file; parsing takes some 70 ms, so a face is opened when first needed.
    """

    def __init__(self, name: str, path: Path, index: int = 0) -> None:
        from reportlab.pdfbase.ttfonts import TTFontFile  # noqa: PLC0415 - slow to import

        self.name = name
        self.path = path
        self.font: Any = TTFontFile(str(path), subfontIndex=index)
        self._glyphs: dict[int, int] = self.font.charToGlyph
        self._widths: dict[int, float] = self.font.charWidths

    def draws(self, character: str) -> bool:
        """Whether the face has a glyph for the character (a space needs no ink)."""
        return self._glyphs.get(ord(character), 0) != 0

    def glyph(self, character: str) -> int:
        """The character's glyph number in the font file; 0 is the box for missing characters."""
        return self._glyphs.get(ord(character), 0)

    def subset(self, characters: Iterable[str]) -> bytes:
        """A font file with the glyphs of these characters only, in their order, behind the missing box."""
        with _subsetting:
            return bytes(self.font.makeSubset([ord(character) for character in characters]))

    def advance(self, character: str) -> float:
        """The character's advance in em."""
        return float(self._widths.get(ord(character), self.font.defaultWidth)) / 1000


class Typefaces:
    """The faces of one program: finds a face by the name a template uses, and one that draws a character.

    A name is one of BUNDLED or an installed family ("方正小标宋简体", "FangSong"). An installed family that is
    not on this computer gives `substitute` and is listed in `missing`.
    """

    def __init__(self, fallbacks: Sequence[str] = FALLBACKS, substitute: str = "song") -> None:
        self._fallbacks = tuple(fallbacks)
        self._substitute = substitute
        self._faces: dict[str, Typeface] = {}
        self._chosen: dict[tuple[str, str], tuple[str, float]] = {}
        self.missing: dict[str, str] = {}

    def face(self, name: str) -> Typeface:
        """The face a template means by `name`."""
        face = self._faces.get(name)
        if face is None:
            face = self._faces[name] = self._find(name)
        return face

    def resolve(self, face: str, character: str) -> tuple[str, float]:
        """The name of the face that draws the character where `face` is wanted, and its advance in em.

        When nothing draws it: the wanted face and the advance of its missing box. `undrawable` finds these
        beforehand, and nothing is printed while there are any.
        """
        known = self._chosen.get((face, character))
        if known is None:
            found = self._drawing(face, character) or self.face(face)
            known = self._chosen[face, character] = (found.name, found.advance(character))
        return known

    def plan_runs(self, text: str, face: str) -> list[Run]:
        """The text cut into stretches of one face each, `face` wherever it can."""
        runs: list[Run] = []
        for character in text:
            chosen = self.resolve(face, character)[0]
            if runs and runs[-1].face == chosen:
                runs[-1] = Run(chosen, runs[-1].text + character)
            else:
                runs.append(Run(chosen, character))
        return runs

    def undrawable(self, text: str, face: str = "song") -> list[Undrawable]:
        """The characters of the text that no face can draw, each once, in order."""
        return [Undrawable(one) for one in dict.fromkeys(text) if self._drawing(face, one) is None]

    def _find(self, name: str) -> Typeface:
        if name in BUNDLED:
            return _open(name, resource("fonts", BUNDLED[name]), 0)
        installed = _installed_by_family().get(name.casefold())
        face = _open_installed(name, installed) if installed else None
        if face is None:
            self.missing[name] = self._substitute
            return self.face(self._substitute)
        return face

    def _drawing(self, name: str, character: str) -> Typeface | None:
        for candidate in (name, *self._fallbacks):
            face = self.face(candidate)
            if face.draws(character):
                return face
        return next((face for face in self._rare_installed() if face.draws(character)), None)

    def _rare_installed(self) -> Iterable[Typeface]:
        installed = _installed_by_family()
        return (self.face(family) for family in RARE_FAMILIES if family.casefold() in installed)


def families() -> list[str]:
    """The installed families a template may use, sorted: TrueType outlines only, because only they embed."""
    return sorted({font.family for font in _installed()})


@cache
def _open(name: str, path: Path, index: int) -> Typeface:
    return Typeface(name, path, index)


def _open_installed(name: str, font: InstalledFont) -> Typeface | None:
    """The installed face, or None for a file whose tables are not what an embeddable font needs."""
    from reportlab.pdfbase.ttfonts import TTFError  # noqa: PLC0415 - slow to import

    try:
        return _open(name, font.path, font.index)
    except (TTFError, OSError, struct.error):
        return None


@cache
def _installed() -> tuple[InstalledFont, ...]:
    return tuple(installed_fonts())


@cache
def _installed_by_family() -> dict[str, InstalledFont]:
    found: dict[str, InstalledFont] = {}
    for font in _installed():
        for name in font.names:
            found.setdefault(name.casefold(), font)
    return found
