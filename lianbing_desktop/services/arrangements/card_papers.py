"""Cards of the day by layouts of the designer: passes (参赛证), desk cards (桌签), seat labels.

None carries an ID number or a phone: a layout has no place for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lianbing_desktop.domain.arrangements.papers import DayPaper
from lianbing_desktop.domain.certificates.certificate import CertificateEntry, Photo, Template
from lianbing_desktop.domain.certificates.certificate_text import DAY_PLACES, arabic_date, places_of
from lianbing_desktop.domain.certificates.editing import elements
from lianbing_desktop.domain.certificates.scaling import scaled
from lianbing_desktop.domain.problem import Problem, Severity, UserError
from lianbing_desktop.exchange.pdf.card_pdf import write_cards
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.exchange.photos import is_whole
from lianbing_desktop.services.arrangements.arranging import SeatLine, seat_lines
from lianbing_desktop.services.arrangements.printing import DEFAULT_RULES, RULES_SETTING, items_of
from lianbing_desktop.services.awards import layouts
from lianbing_desktop.services.awards.layouts import LayoutName
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.photos import photo_of
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import contests

_READY: Mapping[DayPaper, tuple[str, ...]] = {
    DayPaper.PASSES: ("pass", "badge"),
    DayPaper.DESK_CARDS: ("desk-card", "desk-card-folded"),
    DayPaper.SEAT_LABELS: ("seat-label",),
}
"""The program's own layouts for each paper, the usual one first."""

_OF_A_CARD = DAY_PLACES | {"姓名", "单位", "赛事", "落款", "日期"}
_LAYOUT, _GUESTS = "layout_of_", "desk_card_guests"
_SMALLEST, _LARGEST = 20, 400


@dataclass(frozen=True, slots=True)
class CardChoice:
    """How cards are drawn: a layout by id ("" the contest's), at another size in mm where one is given."""

    layout: str = ""
    width: float = 0
    height: float = 0
    one_a_sheet: bool = False


@dataclass(frozen=True, slots=True)
class PaperMade:
    """A paper that was written: its pages, the pieces in it, what wants a look.

    `spans` are the first and last page of each piece, counted from 0; `without_photo` is how many passes have an empty
    frame for a photo.
    """

    pages: int
    keys: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    problems: tuple[Problem, ...] = ()
    without_photo: int = 0
    layout: str = ""

    def keys_on(self, pages: Iterable[int]) -> tuple[str, ...]:
        """The pieces that are whole on these pages, counted from 0."""
        there = set(pages)
        spans = zip(self.keys, self.spans, strict=True)
        return tuple(key for key, (first, last) in spans if there.issuperset(range(first, last + 1)))


def pass_rules(contest: Contest) -> str:
    """The rules printed on passes."""
    return contest.snapshot().settings.get(RULES_SETTING, DEFAULT_RULES)


def set_pass_rules(contest: Contest, text: str) -> None:
    """Print other rules on passes; an empty text gives the usual ones back."""
    with contest.operation("pass_rules_set") as write:
        contests.set_setting(write, RULES_SETTING, text.strip() or DEFAULT_RULES)


def layouts_for(contest: Contest, paper: DayPaper) -> tuple[LayoutName, ...]:
    """The layouts to choose from for a paper: the program's own for it, then those of the contest that ask for nothing
    a card does not know."""
    known = layouts.names(contest)
    ready = [one for id_ in _READY[paper] for one in known if one.id == id_]
    own = [one for one in known if one.own and _is_card(layouts.layout(contest, one.id))]
    return (*ready, *own)


def chosen_layout(contest: Contest, paper: DayPaper) -> str:
    """The id of the layout a paper is printed with: as chosen, else the usual one."""
    chosen = contest.snapshot().settings.get(_LAYOUT + paper, "")
    return chosen if chosen in {one.id for one in layouts_for(contest, paper)} else _READY[paper][0]


def choose_layout(contest: Contest, paper: DayPaper, layout: str) -> None:
    """Print a paper with this layout from now on."""
    if layout == chosen_layout(contest, paper):
        return
    name = next(one.name for one in layouts_for(contest, paper) if one.id == layout)
    with contest.operation("card_layout_chosen", paper=say(f"paper_{paper}"), layout=name) as write:
        contests.set_setting(write, _LAYOUT + paper, layout)


def layout_size(contest: Contest, layout: str) -> tuple[float, float]:
    """A layout's own width and height in mm."""
    found = layouts.layout(contest, layout)
    return found.width, found.height


def write_cards_of(
    contest: Contest, paper: DayPaper, path: Path, keys: Sequence[str] = (), choice: CardChoice | None = None
) -> PaperMade:
    """Write a card for everybody, or for these entrants, several to a sheet of A4.

    Raises UserError arrangements_nobody, papers_no_seats for labels without seats, card_size, card_undrawable,
    card_layout_undrawable and as `layouts.layout` does; nothing is written then.
    """
    choice = choice or CardChoice()
    snapshot = contest.snapshot()
    wanted = [item.key for item in items_of(snapshot, paper) if not keys or item.key in set(keys)]
    if not wanted:
        raise UserError("papers_no_seats" if paper is DayPaper.SEAT_LABELS else "arrangements_nobody")
    by_id = {line.entrant_id: line for line in seat_lines(snapshot)}
    lines = [by_id[key] for key in wanted]
    return _written(contest, paper, path, lines, choice, tuple(wanted))


def guests(contest: Contest) -> str:
    """Who else gets a desk card, as it was typed: one a line, the name, then the unit or office."""
    return contest.snapshot().settings.get(_GUESTS, "")


def set_guests(contest: Contest, text: str) -> None:
    """Keep who else gets a desk card: judges, those who open and watch the contest."""
    text = "\n".join(line.strip() for line in text.splitlines() if line.strip())
    if text != guests(contest):
        with contest.operation("guests_set", count=len(read_guests(text))) as write:
            contests.set_setting(write, _GUESTS, text)


def read_guests(text: str) -> tuple[tuple[str, str], ...]:
    """Name and unit of each line; what follows the first blank or comma is the unit."""
    pairs = (re.split(r"[\s,，]+", line.strip(), maxsplit=1) for line in text.splitlines() if line.strip())
    return tuple((pair[0], pair[1] if len(pair) > 1 else "") for pair in pairs)


def write_guest_cards(
    contest: Contest, path: Path, people: Sequence[tuple[str, str]], choice: CardChoice | None = None
) -> PaperMade:
    """A desk card for people who are no entrants, by name and unit; nothing of it counts as printed of the entrants'.

    Raises UserError paper_nothing_chosen, and as `write_cards_of` does.
    """
    lines = [SeatLine(f"guest-{number}", "", name, unit, "") for number, (name, unit) in enumerate(people)]
    if not lines:
        raise UserError("paper_nothing_chosen")
    return _written(contest, DayPaper.DESK_CARDS, path, lines, choice or CardChoice(), ())


def _written(
    contest: Contest, paper: DayPaper, path: Path, lines: Sequence[SeatLine], choice: CardChoice, keys: tuple[str, ...]
) -> PaperMade:
    snapshot = contest.snapshot()
    layout = choice.layout or chosen_layout(contest, paper)
    template = _sized(layouts.layout(contest, layout), choice)
    with layouts.pictures(contest, template) as folder:
        photos = _photos(contest, template, lines, folder)
        entries = [_entry(contest, snapshot, line, photos.files.get(line.entrant_id, "")) for line in lines]
        title = f"{contest.title}{say(f'paper_{paper}')}"
        reports = write_cards(
            path, template, entries, Typefaces(), title, pictures=folder, one_a_sheet=choice.one_a_sheet
        )
    misfits = [
        replace(one, code=one.code.replace("certificate", "card")) for report in reports for one in report.problems
    ]
    return PaperMade(
        max(report.page for report in reports),
        keys,
        tuple((report.page - 1, report.page - 1) for report in reports) if keys else (),
        (*photos.problems, *misfits),
        photos.missing,
        layout,
    )


@dataclass(slots=True)
class _Photos:
    """Photos in the folder: file names by entrant, which could not be read, how many have none."""

    files: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    missing: int = 0


def _photos(contest: Contest, template: Template, lines: Sequence[SeatLine], folder: Path) -> _Photos:
    found = _Photos()
    if not any(isinstance(one, Photo) for _, one in elements(template)):
        return found
    for line in lines:
        content = photo_of(contest, line.entrant_id)
        if content is None:
            found.missing += 1
            continue
        if not is_whole(content):
            found.problems.append(
                Problem("card_photo_unreadable", Severity.WARNING, line.unit, line.name, subject_id=line.entrant_id)
            )
            continue
        name = f"photo-{line.entrant_id}.jpg"
        (folder / name).write_bytes(content)
        found.files[line.entrant_id] = name
    return found


def _sized(template: Template, choice: CardChoice) -> Template:
    width, height = choice.width or template.width, choice.height or template.height
    if (width, height) == (template.width, template.height):
        return template
    if not all(_SMALLEST <= side <= _LARGEST for side in (width, height)):
        raise UserError("card_size")
    return scaled(template, width, height)


def _entry(contest: Contest, snapshot: Snapshot, line: SeatLine, photo: str) -> CertificateEntry:
    values = {
        "姓名": line.name,
        "单位": line.unit,
        "赛事": snapshot.facts.title,
        "落款": snapshot.facts.organiser,
        "日期": arabic_date(contest.today()),
        "参赛号": line.number,
        "考场": line.room.name if line.room else "",
        "座位": str(line.seat or ""),
        "时间": line.room.session if line.room else "",
        "角色": "参赛选手",
        "照片": photo,
        "注意事项": pass_rules(contest),
    }
    return CertificateEntry(line.entrant_id, line.name, values)


def _is_card(template: Template) -> bool:
    """Whether everything on it can be filled for a person before the contest, and something of the person is on it."""
    used = {place for one in template.fields for place in places_of(getattr(one, "text", ""))}
    return used <= _OF_A_CARD and bool(used & {"姓名", "参赛号", "座位"})
