"""What the designer shows and takes in: real pages for real names, pictures and pre-printed sheets, typefaces."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cache
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import (
    Box,
    CertificateEntry,
    Picture,
    Template,
    TextField,
)
from lianbing_desktop.domain.certificates.certificate_text import SAMPLES, arabic_date, fill
from lianbing_desktop.domain.certificates.editing import Layer, Place, elements, remove
from lianbing_desktop.domain.certificates.layout import Fit, set_text
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf import typefaces
from lianbing_desktop.exchange.pdf.certificate_pdf import write_certificates
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages, page_png
from lianbing_desktop.services.awards import layouts
from lianbing_desktop.services.awards.certificate_words import words_of
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.pdf_preview import Picture as Pixels
from lianbing_desktop.storage import layouts as stored

OWN_FACES = ("song", "title", "hei", "kai")
"""The program's own faces to choose from; the one for rare characters steps in by itself."""

_CODE_SAMPLE = "LB1" + "0" * 100
_ENCODINGS = ("gb2312", "gbk")


class Shown(StrEnum):
    """Whose words the designer fills a layout with."""

    LONGEST = "longest"
    SHORTEST = "shortest"
    RAREST = "rarest"
    SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class Filling:
    """Words that fill a layout; `who` names the person."""

    shown: Shown
    who: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DrawnPage:
    """A page as it will be printed, with the stock under it; `misfits` are fields whose text does not fit as asked.

    `error` says why there is no page: a character nothing draws, a picture that is not there.
    """

    pixels: Pixels | None
    misfits: Mapping[Place, Fit] = field(default_factory=dict)
    error: UserError | None = None


@dataclass(frozen=True, slots=True)
class LiftedPage:
    """A page in two parts while elements are being moved: the rest, and these elements alone on white.

    Multiplied they give the page, wherever the elements are put meanwhile.
    """

    places: tuple[Place, ...]
    rest: DrawnPage
    ink: DrawnPage


def fillings(contest: Contest) -> tuple[Filling, ...]:
    """The longest, the shortest and the rarest name among the recipients (else the entrants), and sample words.

    The rarest has the character the fewest typefaces have: outside GB 2312, outside GBK, beyond U+FFFF. Of equal names
    the first counts.
    """
    snapshot = contest.snapshot()
    day = arabic_date(contest.today())
    own = {"赛事": snapshot.facts.title, "落款": snapshot.facts.organiser or SAMPLES["落款"], "日期": day}
    sample = {**SAMPLES, "验证码": _CODE_SAMPLE}
    people: list[tuple[str, dict[str, str]]] = []
    for one in snapshot.recipients:
        words = words_of(snapshot, one, SAMPLES["编号"], day)
        people.append((words["姓名"] or words["单位"], words))
    if not people:
        people = [(one.name, {"姓名": one.name, "单位": snapshot.unit_name(one.unit_id)}) for one in snapshot.entrants]
    sample_of_contest = Filling(Shown.SAMPLE, SAMPLES["姓名"], {**sample, **{k: v for k, v in own.items() if v}})
    if not people:
        return (sample_of_contest,)
    chosen = {
        Shown.LONGEST: max(people, key=lambda one: len(one[0])),
        Shown.SHORTEST: min(people, key=lambda one: len(one[0])),
        Shown.RAREST: max(people, key=lambda one: _rarity(one[0])),
    }
    found = [
        Filling(shown, who, {**sample_of_contest.values, **{k: v for k, v in words.items() if v}})
        for shown, (who, words) in chosen.items()
    ]
    return (*found, sample_of_contest)


def pictures_of(contest: Contest, template: Template) -> dict[str, bytes]:
    """The contents of a layout's pictures by name; those this contest does not hold are left out."""
    names = {one.file for _, one in elements(template) if isinstance(one, Picture)}
    return {name: content for name in names if (content := stored.picture(contest.file, name)) is not None}


def draw_page(template: Template, values: Mapping[str, str], pictures: Mapping[str, bytes], scale: float) -> DrawnPage:
    """Draw one page by the engine that prints, `scale` pixels a point; may be called from any thread."""
    faces = _faces()
    there = set(pictures)
    shown = replace(
        template,
        stock=(),
        art=tuple(one for one in (*template.stock, *template.art) if not isinstance(one, Picture) or one.file in there),
        fields=tuple(one for one in template.fields if not isinstance(one, Picture) or one.file in there),
    )
    misfits = {}
    for place, one in elements(template):
        if isinstance(one, TextField):
            words = values if place.layer is Layer.FIELDS else {}
            fit = set_text(one, fill(one.text, words), faces).fit
            if fit is not Fit.WHOLE:
                misfits[place] = fit
    with tempfile.TemporaryDirectory() as folder:
        for name, content in pictures.items():
            Path(folder, name).write_bytes(content)
        path = Path(folder, "page.pdf")
        try:
            write_certificates(
                path, shown, [CertificateEntry("", values.get("姓名", ""), values)], faces, pictures=Path(folder)
            )
            with PdfPages(path) as pages:
                image = pages.image(0, scale)
        except UserError as error:
            return DrawnPage(None, misfits, error)
    return DrawnPage(Pixels(image.width, image.height, image.stride, image.pixels), misfits)


def draw_lifted(
    template: Template, places: Iterable[Place], values: Mapping[str, str], pictures: Mapping[str, bytes], scale: float
) -> LiftedPage:
    """Draw one page in two parts, as `draw_page` does."""
    taken = frozenset(places)
    there = [place for place, _ in elements(template)]
    rest = draw_page(remove(template, taken), values, pictures, scale)
    ink = draw_page(remove(template, [place for place in there if place not in taken]), values, pictures, scale)
    return LiftedPage(tuple(taken), rest, ink)


def read_stock(path: Path, width: float, height: float) -> tuple[Picture, str, bytes]:
    """A pre-printed sheet to lay under a layout of this size (mm): a picture, or the first page of a PDF.

    The element, the picture's name and its content. Raises UserError as reading does, and picture_unreadable.
    """
    if path.suffix.casefold() == ".pdf":
        content = page_png(path)
        name = stored.picture_name(content)
    else:
        name, content = layouts.read_picture(path)
    return Picture(Box(0, 0, width, height), name), name, content


def installed_families() -> list[str]:
    """Typefaces of this computer that can be printed with, by name. Slow at first: read it in the background."""
    return typefaces.families()


@cache
def _faces() -> typefaces.Typefaces:
    return typefaces.Typefaces()


def _rarity(name: str) -> int:
    def of(character: str) -> int:
        if ord(character) > 0xFFFF:
            return len(_ENCODINGS) + 1
        for rank, encoding in enumerate(_ENCODINGS):
            try:
                character.encode(encoding)
            except UnicodeEncodeError:
                continue
            return rank
        return len(_ENCODINGS)

    return max(map(of, name), default=0)
