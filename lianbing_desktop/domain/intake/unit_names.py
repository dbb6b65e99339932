"""Which unit a text names: 晋江市人社局, 蕉城, 宁德市霞浦县, 梅列区 (now 三元区), 市直. Never a guess."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from lianbing_desktop.domain.text import clean, compact
from lianbing_desktop.domain.unit import Unit, UnitKind

_BRACKETED = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]?")
_PUNCTUATION = re.compile(r"[\s，,。.、:：;；/\\|()（）\[\]【】《》〈〉<>\"'“”‘’*+_—–\-0-9A-Za-z〔〕]+")
_PATH = re.compile(r"[/\\>＞|\-—]+")
_EXTENSION = re.compile(r"\.[0-9A-Za-z]{1,5}$")
_NUMBERED = re.compile(  # 1.石狮市, （二）石狮市
    r"^(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．:：\-—]+|\d{1,2})(?=[\u4e00-\u9fff]{2})"
)
_PLACE = re.compile(r"[\u4e00-\u9fff]{1,14}(?:县|区|市|局|队|党工部|中心|指挥部|管委会)").fullmatch
_PROVINCE = ("福建省", "福建", "省")
_LEVEL_ENDING = ("自治县", "县", "区", "市")


class UnitNames:
    """All names of the units of one contest.

    `city` is the contest's city as in the administrative table; `vocabulary` is the parsed
    resources/intake/units.toml: former names, words for 市本级, and what a bureau is called.
    """

    def __init__(self, units: Sequence[Unit], city: str, vocabulary: Mapping[str, object]) -> None:
        self.units = tuple(units)
        self._municipal = next((unit for unit in units if unit.kind is UnitKind.MUNICIPAL), None)
        self._city = _place_names(city)
        self._municipal_words = frozenset(_words(vocabulary, "municipal", "whole"))
        self._municipal_anywhere = tuple(_words(vocabulary, "municipal", "anywhere"))
        self._suffixes = tuple(sorted(_words(vocabulary, "bureau", "suffixes"), key=len, reverse=True))
        self._offices = tuple(_words(vocabulary, "bureau", "offices"))
        self._noise = tuple(sorted(_words(vocabulary, "noise", "words"), key=len, reverse=True))
        former = vocabulary.get("former", {})
        self._full, self._bare = self._names(former if isinstance(former, Mapping) else {})
        self._in_text = tuple(sorted(self._full, key=len, reverse=True))
        self._found: dict[str, tuple[Unit | None, bool]] = {}

    def find(self, text: str) -> Unit | None:
        """The unit a whole text names, or None when it names none or could mean several.

        With or without province, city, 县/市/区 and the bureau's name behind it; former names lead to the unit
        of today. The city's name alone is no unit; its bureau is 市本级.
        """
        return self._look_up(text)[0]

    def is_relative(self, text: str) -> bool:
        """Whether a text names 市本级 only as seen from the city (市人社局): from 晋江市 it could mean 晋江."""
        return self._look_up(text)[1]

    def find_in(self, text: str) -> Unit | None:
        """The only unit named somewhere in a title, a sheet's name or a file's name; None for none or several.

        A name without 县, 市 or 区 counts only where it begins or ends a run of Chinese characters: 行政和 is not
        政和.
        """
        whole = self.find(text) or self.find(self._without_noise(text))
        if whole:
            return whole
        compacted = compact(_EXTENSION.sub("", clean(text)))
        found = {unit.id: unit for unit in self._named_in(compacted)}
        return next(iter(found.values())) if len(found) == 1 else None

    def find_at_start(self, text: str) -> Unit | None:
        """The unit whose full name a text begins with (霞浦县社会保险中心), if the text names no other."""
        whole = self.find(text)
        if whole:
            return whole
        compacted = compact(text)
        for variant in self._variants(compacted):
            name = next((name for name in self._in_text if variant.startswith(name)), None)
            if name and len(name) >= 3:
                return self.find_in(name + "，" + variant[len(name) :])
        return None

    def is_office_of(self, text: str, unit: Unit) -> bool:
        """Whether a text names an office without its place (社保中心, 县就业中心) that `unit` can have.

        县 in front of it fits counties, 市 fits cities and 市本级, 区 fits districts.
        """
        name = compact(text).removeprefix("本").removeprefix("我")
        if name[:1] in ("县", "市", "区"):
            level = "市" if unit.kind is UnitKind.MUNICIPAL else unit.name[-1:]
            if name[0] != level:
                return False
            name = name[1:]
        return name.startswith(self._offices)

    def names_a_place(self, heading: str) -> bool:
        """Whether a heading reads like some unit's name, known or not (东侨开发区), and not like the whole city's."""
        rest = self._without_noise(heading)
        return bool(_PLACE(rest)) and rest not in self._city

    def _look_up(self, text: str) -> tuple[Unit | None, bool]:
        if text not in self._found:
            if len(self._found) > 4096:
                self._found.clear()
            self._found[text] = self._search(text)
        return self._found[text]

    def _search(self, text: str) -> tuple[Unit | None, bool]:
        compacted = compact(text).strip("：:，,。.、;；*")
        joined = _PATH.sub("", compacted)  # 福建省/宁德市/霞浦县, as exports write it
        bare = _BRACKETED.sub("", compacted)
        for candidate in dict.fromkeys((compacted, bare, joined, _BRACKETED.sub("", _NUMBERED.sub("", compacted)))):
            if not candidate or len(candidate) > 40:
                continue
            for variant in self._variants(candidate):
                unit = self._exact(variant)
                if unit:
                    return unit, False
            if candidate in self._municipal_words:
                return self._municipal, candidate in ("市局", "市局机关", "局机关", "本级")
            if self._municipal and self._is_city_bureau(candidate):
                return self._municipal, candidate[0] == "市" or candidate[0] == "局"
        return None, False

    def _exact(self, text: str) -> Unit | None:
        """A name as it is, then with the bureau's words taken off its end, one after the other."""
        while text:
            unit = self._full.get(text) or self._bare.get(text)
            if unit:
                return unit
            suffix = next((suffix for suffix in self._suffixes if text.endswith(suffix)), None)
            if not suffix:
                return None
            text = text[: -len(suffix)]
        return None

    def _is_city_bureau(self, text: str) -> bool:
        for prefix in (*_PROVINCE, ""):
            rest = text[len(prefix) :] if text.startswith(prefix) else ""
            for city in (*self._city, "市"):
                tail = rest[len(city) :] if rest.startswith(city) else ""
                if tail and (tail in self._suffixes or "市" + tail in self._municipal_words):
                    return tail not in ("队", "代表队", "代表团", "参赛队", "参赛单位") or city == "市"
                if tail and tail in self._municipal_words:
                    return True
                if any(tail == first + last for first in self._suffixes for last in ("代表队", "队", "机关")):
                    return True
        return False

    def _variants(self, text: str) -> Iterable[str]:
        """The text, and without the province and the city in front of it."""
        yield text
        for province in _PROVINCE:
            if text.startswith(province) and len(text) > len(province) + 1:
                text = text[len(province) :]
                yield text
                break
        for city in self._city:
            if text.startswith(city) and len(text) > len(city) + 1:
                yield text[len(city) :]
                break

    def _without_noise(self, text: str) -> str:
        text = _PUNCTUATION.sub(" ", _EXTENSION.sub("", clean(text)))
        for word in self._noise:
            text = text.replace(word, " ")
        return compact(text)

    def _named_in(self, text: str) -> Iterable[Unit]:
        rest = text
        for name in self._in_text:
            if len(name) >= 3 and name in rest:
                rest = rest.replace(name, "，")
                yield self._full[name]
        if self._municipal and any(word in rest for word in self._municipal_anywhere):
            yield self._municipal
        for run in _PUNCTUATION.split(rest):
            for variant in self._variants(run):
                for bare, unit in self._bare.items():
                    if variant.startswith(bare) or variant.endswith(bare):
                        yield unit

    def _names(self, former: Mapping[str, str]) -> tuple[dict[str, Unit], dict[str, Unit]]:
        """Names with their level (霞浦县) and without (霞浦); one that two units share is in neither."""
        today = {unit.name: unit for unit in self.units}
        full: list[tuple[str, Unit]] = []
        for unit in self.units:
            full += [(compact(name), unit) for name in (unit.name, *unit.aliases) if name.strip()]
        full += [(old, today[new]) for old, new in former.items() if new in today and old not in today]
        for name, unit in list(full):
            full += [(name[len(city) :], unit) for city in self._city if name.startswith(city)]
        bare = [(_without_level(name), unit) for name, unit in full if _without_level(name) != name]
        names = _unambiguous(full)
        return names, {name: unit for name, unit in _unambiguous(bare).items() if name not in names}


def _unambiguous(pairs: Iterable[tuple[str, Unit]]) -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    several: set[str] = set()
    for name, unit in pairs:
        if found.setdefault(name, unit).id != unit.id:
            several.add(name)
    return {name: unit for name, unit in found.items() if name not in several and len(name) >= 2}


def _without_level(name: str) -> str:
    for ending in _LEVEL_ENDING:
        if name.endswith(ending) and len(name) - len(ending) >= 2:
            return name[: -len(ending)]
    return name


def _place_names(city: str) -> tuple[str, ...]:
    """宁德市 and 宁德, the longer first."""
    short = city.removesuffix("市").removesuffix("综合实验区")
    return tuple(dict.fromkeys(name for name in (city, short) if len(name) >= 2))


def _words(vocabulary: Mapping[str, object], table: str, key: str) -> list[str]:
    section = vocabulary.get(table, {})
    words = section.get(key, ()) if isinstance(section, Mapping) else ()
    return [str(word) for word in words]
