"""A certificate template as data: what stands where on the sheet, in millimetres from its top left corner.

Sizes of type are points, spacing between characters is points, colours are "#rrggbb". A template has three
groups of elements. `stock` shows the bought sheet on screen and on a proof and is never printed; `art` is the
sheet's own drawing, the same on every page and left out when only text is printed; `fields` change with the
recipient. An element that is `locked` stays where it is while the sheet is designed; on paper it is like any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Align(StrEnum):
    """Where lines stand in their box. JUSTIFY fills every line but a paragraph's last."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


class Vertical(StrEnum):
    """Where the block of lines stands in its box."""

    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


class Overflow(StrEnum):
    """What happens to text that does not fit on one line of its box.

    WRAP breaks it into lines and reduces the type when the box is full; SHRINK keeps one line and reduces the
    type; both stop being silent at the field's `floor`. WARN changes nothing and reports it.
    """

    WRAP = "wrap"
    SHRINK = "shrink"
    WARN = "warn"


class BorderStyle(StrEnum):
    """A frame drawn by the program."""

    KEY = "key"  # 回纹 between two rules, with corner pieces
    RULE = "rule"  # two fine rules


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in mm from the sheet's top left corner."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Emphasis:
    """How one placeholder's text differs from its field: "" keeps the field's own."""

    face: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class TextField:
    """Text with places like {姓名} in a box.

    `indent` is in characters and applies to the first line; `leading` is the distance of baselines as a
    multiple of the size. `floor` is the smallest size that needs no warning; 0 means the size itself.
    `wide_names` sets names of two characters one character apart (张　三); the text itself stays as typed.
    `turned` sets the whole box upside down, for the far side of a folded desk card.
    """

    box: Box
    text: str
    face: str = "song"
    size: float = 16
    floor: float = 0
    align: Align = Align.LEFT
    vertical: Vertical = Vertical.TOP
    spacing: float = 0
    leading: float = 1.5
    indent: float = 0
    colour: str = "#000000"
    overflow: Overflow = Overflow.WRAP
    wide_names: bool = False
    turned: bool = False
    emphasis: Mapping[str, Emphasis] = field(default_factory=dict)
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A rectangle; a `thickness` (mm) of 0 draws no line, an empty `fill` no area."""

    box: Box
    thickness: float = 0.2
    colour: str = "#000000"
    fill: str = ""
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line from the box's top left to its bottom right corner."""

    box: Box
    thickness: float = 0.2
    colour: str = "#000000"
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Border:
    """A frame whose outer edge is the box; `depth` (mm) is how far it reaches inwards."""

    box: Box
    style: BorderStyle = BorderStyle.KEY
    depth: float = 9
    colour: str = "#b8862d"
    accent: str = "#b3151b"
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Rosette:
    """A pale guilloche of fine lines that fills the box, behind the text."""

    box: Box
    thickness: float = 0.08
    colour: str = "#f1e3c0"
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Flourish:
    """A tapering rule with a lozenge in its middle, as under a title."""

    box: Box
    colour: str = "#b8862d"
    accent: str = "#b3151b"
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file kept beside the template, fitted into the box with its own proportions."""

    box: Box
    file: str
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Photo:
    """The recipient's photo, by the place that holds its file's name, fitted into the box with its own proportions.

    Where there is none, a fine frame says where to paste one.
    """

    box: Box
    text: str = "{照片}"
    locked: bool = False


@dataclass(frozen=True, slots=True)
class SealBox:
    """Where the seal will stand: a guide on screen and on a proof, never printed."""

    box: Box
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code holding the text, with places filled in. Nothing is drawn for an empty text."""

    box: Box
    text: str
    colour: str = "#000000"
    locked: bool = False


Element = TextField | Rectangle | Rule | Border | Rosette | Flourish | Picture | Photo | SealBox | Code


@dataclass(frozen=True, slots=True)
class Template:
    """A sheet of `width` × `height` mm. `name_en` is shown when the program speaks English."""

    id: str
    name: str
    width: float
    height: float
    stock: tuple[Element, ...] = ()
    art: tuple[Element, ...] = ()
    fields: tuple[Element, ...] = ()
    name_en: str = ""


@dataclass(frozen=True, slots=True)
class CertificateEntry:
    """One certificate to print. `who` names the recipient in messages; `values` fill the places.

    A value may itself hold places (称谓 and 正文 do); see `certificate_text`.
    """

    id: str
    who: str
    values: Mapping[str, str]


def faces_of(template: Template) -> tuple[str, ...]:
    """The faces the template asks for, each once, in order of first use."""
    found: dict[str, None] = {}
    for element in (*template.stock, *template.art, *template.fields):
        if isinstance(element, TextField):
            found[element.face] = None
            found.update((emphasis.face, None) for emphasis in element.emphasis.values() if emphasis.face)
    return tuple(found)
