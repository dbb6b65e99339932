"""Score sheets on paper: their serial numbers, who has them, and whether their sums agree with what was typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lianbing_desktop.domain.text import compact

# The quasigroup of H. M. Damm's dissertation (2004): its check digit finds every single wrong digit and every two
# neighbours that changed places.
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)
_PLACES = 6


class SheetScope(StrEnum):
    """Whom a sheet lists."""

    UNIT = "unit"
    ROOM = "room"
    ALL = "all"
    BLANK = "blank"  # names are written by hand


@dataclass(frozen=True, slots=True)
class Sheet:
    """One printed sheet of a round, of one page.

    `subject_ids` stand in the order printed; `parts` are its score columns ("" or "judge:3"). `group` names the
    unit or room, `judge` is the judge it was printed for, 0 for none.
    """

    id: str
    serial: str
    round_id: str
    scope: SheetScope
    group: str
    judge: int
    subject_ids: tuple[str, ...]
    parts: tuple[str, ...]
    printed_at: str
    operator: str


class SheetEventKind(StrEnum):
    """What happened to a sheet."""

    HANDED_OUT = "handed_out"
    BACK = "back"
    LOST = "lost"  # void, lost or spoilt: a new one takes its place
    SUM = "sum"  # the sum at the bottom of the paper was typed


@dataclass(frozen=True, slots=True)
class SheetEvent:
    """One line of the sheets' log. `person` has or brought the sheet; `value` is the sum of column `part`."""

    sheet_id: str
    kind: SheetEventKind
    at: str
    operator: str
    person: str = ""
    part: str = ""
    value: Decimal | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """Where a sheet is: `kind` is what happened last to it, None while it has only been printed."""

    kind: SheetEventKind | None = None
    person: str = ""
    at: str = ""
    note: str = ""


class SumHint(StrEnum):
    """What usually lies behind a difference."""

    NONE = ""
    SWAPPED_DIGITS = "swapped_digits"  # a multiple of nine: digits changed places, or a decimal point moved
    ROW_LEFT_OUT = "row_left_out"  # one of the rows seems not to be in the paper's sum
    ROW_MISSING = "row_missing"  # a row has no score yet: there is nothing to compare


@dataclass(frozen=True, slots=True)
class SumCheck:
    """A written sum against the sum of what was typed. `difference` is written minus typed."""

    written: Decimal
    typed: Decimal
    hint: SumHint = SumHint.NONE
    rows: tuple[int, ...] = ()

    @property
    def difference(self) -> Decimal:
        """How much more stands on the paper."""
        return self.written - self.typed

    @property
    def agrees(self) -> bool:
        """Whether both are equal."""
        return not self.difference

    @property
    def waits(self) -> bool:
        """Whether it cannot be said yet, for rows without a score."""
        return self.hint is SumHint.ROW_MISSING


def make_serial(prefix: int, number: int) -> str:
    """The serial of a sheet: three digits of where it was printed, three that count, one that checks them.

    Raises ValueError outside 100…999 and 1…999.
    """
    if not 100 <= prefix <= 999 or not 1 <= number <= 999:
        raise ValueError((prefix, number))
    digits = f"{prefix}{number:03d}"
    return digits + _check_digit(digits)


def read_serial(text: str) -> str | None:
    """The serial somebody typed or scanned, without its spaces; None when a digit of it must be wrong."""
    digits = compact(text).replace("-", "")
    if len(digits) != _PLACES + 1 or not digits.isascii() or not digits.isdecimal():
        return None
    return digits if _check_digit(digits[:-1]) == digits[-1] else None


def serial_words(serial: str) -> str:
    """A serial as it is printed, easy to read out: 470 012 3."""
    return f"{serial[:3]} {serial[3:6]} {serial[6:]}"


def places(events: Iterable[SheetEvent]) -> dict[str, SheetPlace]:
    """Where each sheet is by its id; `events` in the order they happened. Typing a sum moves no paper."""
    found: dict[str, SheetPlace] = {}
    for event in events:
        if event.kind is not SheetEventKind.SUM:
            found[event.sheet_id] = SheetPlace(event.kind, event.person, event.at, event.note)
    return found


def written_sums(events: Iterable[SheetEvent]) -> dict[tuple[str, str], Decimal]:
    """The sum on each sheet's paper by (sheet id, part), as typed last."""
    return {
        (event.sheet_id, event.part): event.value
        for event in events
        if event.kind is SheetEventKind.SUM and event.value is not None
    }


def check_sum(written: Decimal, rows: Sequence[Decimal | None]) -> SumCheck:
    """Compare the sum on the paper with the rows as typed; None stands for a row without a number.

    `rows` of the answer are the places (from 0) the hint is about.
    """
    values = [value for value in rows if value is not None]
    typed = sum(values, Decimal(0))
    difference = written - typed
    if not difference:
        return SumCheck(written, typed)
    missing = tuple(place for place, value in enumerate(rows) if value is None)
    if missing:
        return SumCheck(written, typed, SumHint.ROW_MISSING, missing)
    swapped = _swappable(difference, rows)
    if swapped:
        return SumCheck(written, typed, SumHint.SWAPPED_DIGITS, swapped)
    left_out = tuple(place for place, value in enumerate(rows) if value == -difference)
    if left_out:
        return SumCheck(written, typed, SumHint.ROW_LEFT_OUT, left_out)
    nine = not _scaled(difference, [written, *values]) % 9
    return SumCheck(written, typed, SumHint.SWAPPED_DIGITS if nine else SumHint.NONE)


def _swappable(difference: Decimal, rows: Sequence[Decimal | None]) -> tuple[int, ...]:
    """The rows whose value would make up the difference if two neighbouring digits of it changed places."""
    found = []
    for place, value in enumerate(rows):
        text = "" if value is None else f"{value:f}"
        for at in range(len(text) - 1):
            swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
            if "." not in text[at : at + 2] and value is not None and Decimal(swapped) - value == difference:
                found.append(place)
                break
    return tuple(found)


def _scaled(value: Decimal, values: Sequence[Decimal]) -> int:
    """A number as a whole one of the finest place that occurs."""
    places_after = max((-int(one.as_tuple().exponent) for one in values), default=0)
    return int(value.scaleb(max(0, places_after)))


def _check_digit(digits: str) -> str:
    state = "0"
    for digit in digits:
        state = _DAMM[int(state)][int(digit)]
    return state
