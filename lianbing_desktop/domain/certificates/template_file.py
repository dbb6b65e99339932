"""A template's JSON form: checked key by key, so that a hand-made file says what is wrong with it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NoReturn

from lianbing_desktop.domain.certificates.certificate import (
    Align,
    Border,
    BorderStyle,
    Box,
    Code,
    Element,
    Emphasis,
    Flourish,
    Overflow,
    Photo,
    Picture,
    Rectangle,
    Rosette,
    Rule,
    SealBox,
    Template,
    TextField,
    Vertical,
)
from lianbing_desktop.domain.certificates.certificate_text import SAMPLES, places_of
from lianbing_desktop.domain.problem import UserError

FORMAT = 1
_LARGEST_SIDE = 1200  # mm; A0 is 841 × 1189
_KINDS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "text": TextField,
        "rectangle": Rectangle,
        "rule": Rule,
        "border": Border,
        "rosette": Rosette,
        "flourish": Flourish,
        "picture": Picture,
        "photo": Photo,
        "seal": SealBox,
        "code": Code,
    }
)
_KIND_OF = {made: kind for kind, made in _KINDS.items()}


def template_from_mapping(data: Any, file: str) -> Template:
    """The template in the parsed JSON of `file`.

    Raises UserError certificate_template_invalid with the file, the key ("fields[2].size") and its value.
    """
    top = _Reading(file, "").mapping(data)
    if top.get("format") != FORMAT:
        _refuse(file, "format", top.get("format", ""))
    known = {"format", "id", "name", "name_en", "width", "height", "stock", "art", "fields"}
    for key in top:
        if key not in known:
            _refuse(file, key, "?")
    return Template(
        id=_Reading(file, "id").text(top.get("id")),
        name=_Reading(file, "name").text(top.get("name")),
        name_en=_Reading(file, "name_en").text(top.get("name_en", "")),
        width=_Reading(file, "width").side(top.get("width")),
        height=_Reading(file, "height").side(top.get("height")),
        stock=_elements(top.get("stock", []), file, "stock"),
        art=_elements(top.get("art", []), file, "art"),
        fields=_elements(top.get("fields", []), file, "fields"),
    )


def template_to_mapping(template: Template) -> dict[str, Any]:
    """The JSON form: `template_from_mapping` gives the same template back. Defaults are left out."""
    data: dict[str, Any] = {"format": FORMAT, "id": template.id, "name": template.name}
    if template.name_en:
        data["name_en"] = template.name_en
    data |= {"width": template.width, "height": template.height}
    for group in ("stock", "art", "fields"):
        if elements := getattr(template, group):
            data[group] = [_element_to_mapping(element) for element in elements]
    return data


def _element_to_mapping(element: Element) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": _KIND_OF[type(element)]}
    for item in dataclasses.fields(element):
        value = getattr(element, item.name)
        if item.name == "box":
            data["box"] = list(dataclasses.astuple(value))
        elif item.name == "emphasis":
            if value:
                data["emphasis"] = {
                    place: {key: text for key, text in dataclasses.asdict(how).items() if text}
                    for place, how in value.items()
                }
        elif item.default is dataclasses.MISSING or value != item.default:
            data[item.name] = value.value if isinstance(value, StrEnum) else value
    return data


def _elements(items: Any, file: str, group: str) -> tuple[Element, ...]:
    if not isinstance(items, list):
        _refuse(file, group, items)
    return tuple(_element(item, file, f"{group}[{index}]") for index, item in enumerate(items))


def _element(item: Any, file: str, where: str) -> Element:
    data = _Reading(file, where).mapping(item)
    kind = data.get("kind")
    made = _KINDS.get(kind) if isinstance(kind, str) else None
    if made is None:
        _refuse(file, f"{where}.kind", kind)
    fields = {each.name: each for each in dataclasses.fields(made)}
    values: dict[str, Any] = {}
    for key, value in data.items():
        if key == "kind":
            continue
        if key not in fields:
            _refuse(file, f"{where}.{key}", "?")
        values[key] = _READERS[key](_Reading(file, f"{where}.{key}"), value)
    for name, each in fields.items():
        required = each.default is dataclasses.MISSING and each.default_factory is dataclasses.MISSING
        if required and name not in values:
            _refuse(file, f"{where}.{name}", "")
    element: Element = made(**values)
    return element


@dataclasses.dataclass(frozen=True, slots=True)
class _Reading:
    """Checks one value of the file and says where it stands when it is wrong."""

    file: str
    key: str

    def mapping(self, value: Any) -> Mapping[str, Any]:
        return value if isinstance(value, dict) else self.refuse(value)

    def text(self, value: Any) -> str:
        return value if isinstance(value, str) else self.refuse(value)

    def filled(self, value: Any) -> str:
        text = self.text(value)
        return text if all(place in SAMPLES for place in places_of(text)) else self.refuse(text)

    def beside(self, value: Any) -> str:
        """A bare file name: a template from elsewhere must not reach into other folders."""
        text = self.text(value)
        return text if re.fullmatch(r"[^/\\:]+", text) and text.strip(".") else self.refuse(text)

    def flag(self, value: Any) -> bool:
        return value if isinstance(value, bool) else self.refuse(value)

    def number(self, value: Any) -> float:
        fits = isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= _LARGEST_SIDE
        return float(value) if fits else self.refuse(value)

    def amount(self, value: Any) -> float:
        number = self.number(value)
        return number if number >= 0 else self.refuse(value)

    def side(self, value: Any) -> float:
        number = self.number(value)
        return number if number > 0 else self.refuse(value)

    def colour(self, value: Any) -> str:
        text = self.text(value)
        return text if re.fullmatch(r"#[0-9a-f]{6}", text) else self.refuse(text)

    def colour_or_none(self, value: Any) -> str:
        return "" if value == "" else self.colour(value)

    def box(self, value: Any) -> Box:
        if not isinstance(value, list) or len(value) != 4:
            self.refuse(value)
        left, top, width, height = (self.number(side) for side in value)
        return Box(left, top, width, height) if width >= 0 and height >= 0 else self.refuse(value)

    def one_of(self, kind: type[StrEnum], value: Any) -> Any:
        return kind(value) if value in tuple(kind) else self.refuse(value)

    def emphasis(self, value: Any) -> Mapping[str, Emphasis]:
        found = {}
        for place, how in self.mapping(value).items():
            there = _Reading(self.file, f"{self.key}.{place}")
            if place not in SAMPLES or set(there.mapping(how)) - {"face", "colour"}:
                there.refuse(how)
            found[place] = Emphasis(there.text(how.get("face", "")), there.colour_or_none(how.get("colour", "")))
        return found

    def refuse(self, value: Any) -> NoReturn:
        _refuse(self.file, self.key, value)


_READERS: Mapping[str, Callable[[_Reading, Any], Any]] = {
    "box": _Reading.box,
    "text": _Reading.filled,
    "face": _Reading.text,
    "file": _Reading.beside,
    "size": _Reading.side,
    "floor": _Reading.amount,
    "spacing": _Reading.number,
    "leading": _Reading.side,
    "indent": _Reading.amount,
    "thickness": _Reading.amount,
    "depth": _Reading.side,
    "colour": _Reading.colour,
    "accent": _Reading.colour,
    "fill": _Reading.colour_or_none,
    "wide_names": _Reading.flag,
    "turned": _Reading.flag,
    "locked": _Reading.flag,
    "emphasis": _Reading.emphasis,
    "align": lambda reading, value: reading.one_of(Align, value),
    "vertical": lambda reading, value: reading.one_of(Vertical, value),
    "overflow": lambda reading, value: reading.one_of(Overflow, value),
    "style": lambda reading, value: reading.one_of(BorderStyle, value),
}


def _refuse(file: str, key: str, value: object) -> NoReturn:
    shown = value if isinstance(value, str | int | float) else type(value).__name__
    if isinstance(value, Sequence) and not isinstance(value, str):
        shown = str(list(value))[:60]
    raise UserError("certificate_template_invalid", file=file, key=key or "{}", value=str(shown)[:60])
