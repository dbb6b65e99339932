"""Whose words the designer shows a layout with: the actual recipients, the longest, shortest and rarest name first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache

from lianbing_desktop.domain.certificates.certificate import Template, TextField
from lianbing_desktop.domain.certificates.certificate_text import SAMPLES, Span, fill, places_of, plain
from lianbing_desktop.domain.certificates.editing import Layer, Place, elements
from lianbing_desktop.domain.certificates.layout import Fit, SetText, set_text
from lianbing_desktop.domain.certificates.numbering import number_of
from lianbing_desktop.exchange.pdf.typefaces import FALLBACKS, Typefaces
from lianbing_desktop.services.awards.certificate_words import certificate_date, number_pattern, words_of
from lianbing_desktop.services.contest import Contest

OWN_FACES = ("song", "title", "hei", "kai")
"""The program's own faces to choose from; the one for rare characters steps in by itself."""

_CODE_SAMPLE = "LB1" + "0" * 100
_FULLEST = 3
"""So many of the longest texts of a field are tried: where lines break a shorter one may need more room."""
_KEPT = 4000


class Shown(StrEnum):
    """Whose words fill a layout."""

    LONGEST = "longest"
    SHORTEST = "shortest"
    RAREST = "rarest"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class Filling:
    """Words that fill a layout; `who` names the person, `fallbacks` what their name's face lacks and which face draws
    it.
    """

    shown: Shown
    who: str
    values: Mapping[str, str]
    fallbacks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone a sheet is made out to: how they are called in a message, their name, the words of their sheet."""

    who: str
    name: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TextResult:
    """How a text comes out: at which size (pt), in how many lines, whether it fits; and the worst that becomes of it
    with any recipient, `who`.
    """

    size: float
    lines: int
    fit: Fit
    worst: Fit = Fit.WHOLE
    who: str = ""


class Readership:
    """The recipients of a contest, else its entrants: asked who needs most room in a text and whose name is rarest.

    `sample` are words for places nobody's sheet fills. Asked by one thread at a time.
    """

    def __init__(self, sample: Mapping[str, str], people: Sequence[Person]) -> None:
        self.sample = sample
        self.people = tuple(people)
        self._fullest: dict[str, list[tuple[str, tuple[Span, ...]]]] = {}
        self._set: dict[tuple[str, tuple[Span, ...]], SetText] = {}

    def fillings(self) -> tuple[Filling, ...]:
        """The longest and the shortest name, of equal ones the first, and the sample words."""
        shown = Filling(Shown.SAMPLE, SAMPLES["姓名"], self.sample)
        if not self.people:
            return (shown,)
        longest = max(self.people, key=lambda one: len(one.name))
        shortest = min(self.people, key=lambda one: len(one.name))
        return (
            Filling(Shown.LONGEST, longest.name, longest.values),
            Filling(Shown.SHORTEST, shortest.name, shortest.values),
            shown,
        )

    def rarest(self, face: str) -> Filling | None:
        """The name with the character that is found last: what `face` lacks is looked for in the fallbacks in their
        order, then in installed faces; what nothing draws is the rarest. Of names `face` draws itself, the one most
        of the program's other faces lack; None when they draw every name.
        """
        faces = own_faces()
        order = {name: rank for rank, name in enumerate(FALLBACKS, start=1)}

        def lacking(name: str) -> dict[str, str]:
            found = {}
            for character in dict.fromkeys(name):
                drawn = faces.resolve(face, character)[0]
                missing = bool(faces.undrawable(character, face))
                if missing or drawn != faces.face(face).name:
                    found[character] = "" if missing else drawn
            return found

        def rarity(name: str, by: Mapping[str, str]) -> tuple[int, int]:
            ranks = [len(order) + 2 if not drawn else order.get(drawn, len(order) + 1) for drawn in by.values()]
            others = sum(not all(map(faces.face(one).draws, name)) for one in OWN_FACES)
            return max(ranks, default=0), others

        best, chosen = (0, 0), None
        for one in self.people:
            by = lacking(one.name)
            rare = rarity(one.name, by)
            if rare > best:
                best, chosen = rare, Filling(Shown.RAREST, one.name, one.values, by)
        return chosen

    def results(self, template: Template, values: Mapping[str, str]) -> dict[Place, TextResult]:
        """How each text of a layout comes out with these values and with everybody's."""
        found = {}
        for place, one in elements(template):
            if not isinstance(one, TextField):
                continue
            changes = place.layer is Layer.FIELDS
            now = self._setting(one, fill(one.text, values if changes else {}))
            worst, who = now.fit, ""
            for name, spans in self._longest_of(one.text) if changes else ():
                fit = self._setting(one, spans).fit
                if _BADNESS[fit] > _BADNESS[worst]:
                    worst, who = fit, name
            found[place] = TextResult(now.size, len(now.lines), now.fit, worst, who)
        return found

    def _longest_of(self, text: str) -> list[tuple[str, tuple[Span, ...]]]:
        if not places_of(text):
            return []
        known = self._fullest.get(text)
        if known is None:
            filled: dict[tuple[Span, ...], str] = {}
            for one in self.people:
                filled.setdefault(fill(text, one.values), one.who)
            longest = sorted(filled, key=lambda spans: -len(plain(spans)))[:_FULLEST]
            known = self._fullest[text] = [(filled[spans], spans) for spans in longest]
        return known

    def _setting(self, one: TextField, spans: tuple[Span, ...]) -> SetText:
        """The text set in its box, wherever that stands; remembered, for most texts stay as they are between steps."""
        key = repr(replace(one, box=replace(one.box, left=0, top=0))), spans
        known = self._set.get(key)
        if known is None:
            if len(self._set) > _KEPT:
                self._set.clear()
            known = self._set[key] = set_text(one, spans, own_faces())
        return known


_BADNESS = {Fit.WHOLE: 0, Fit.SMALL: 1, Fit.OVER: 2}


def readership(contest: Contest) -> Readership:
    """Everybody a sheet of this contest may be made out to."""
    snapshot, day = contest.snapshot(), certificate_date(contest)
    number = number_of(number_pattern(snapshot), snapshot.facts.year, 1)
    own = {"赛事": snapshot.facts.title, "落款": snapshot.facts.organiser, "日期": day, "编号": number}
    sample = {**SAMPLES, "验证码": _CODE_SAMPLE, **_filled(own)}

    def everybody() -> Iterator[tuple[str, str, Mapping[str, str]]]:
        for one in snapshot.recipients:
            words = words_of(snapshot, one, number, day)
            yield words["姓名"] or words["单位"], words["单位"], words
        if not snapshot.recipients:
            for entrant in snapshot.entrants:
                unit = snapshot.unit_name(entrant.unit_id)
                yield entrant.name, unit, {"姓名": entrant.name, "单位": unit}

    return Readership(
        sample, [Person(_called(name, unit), name, {**sample, **_filled(words)}) for name, unit, words in everybody()]
    )


@cache
def own_faces() -> Typefaces:
    """The faces the designer sets type with, opened once."""
    return Typefaces()


def name_face(template: Template) -> str:
    """The face a layout sets the recipient's name in, the first when there are several."""
    for one in template.fields:
        if isinstance(one, TextField) and {"姓名", "称谓"} & set(places_of(one.text)):
            how = one.emphasis.get("姓名")
            return (how.face if how else "") or one.face
    return "song"


def _filled(words: Mapping[str, str]) -> dict[str, str]:
    return {place: text for place, text in words.items() if text}


def _called(name: str, unit: str) -> str:
    return name if name == unit or not unit else f"{name}（{unit}）"
