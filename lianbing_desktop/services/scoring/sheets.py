"""Score sheets: printed with a serial, handed out, back, typed once and twice, their sums compared with the paper's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lianbing_desktop.domain.intake.score_value import read_score
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round, Score
from lianbing_desktop.domain.scoring.double_entry import Agreement, Cell, Comparison
from lianbing_desktop.domain.scoring.sheets import (
    Sheet,
    SheetEventKind,
    SheetPlace,
    SheetScope,
    SumCheck,
    check_sum,
    places,
    read_serial,
    serial_words,
    written_sums,
)
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.double_entry import comparisons
from lianbing_desktop.services.scoring.parts import official_values, part_words
from lianbing_desktop.services.scoring.score_entry import score_lines
from lianbing_desktop.storage import score_sheets


class SheetState(StrEnum):
    """How far one sheet is, in the order it goes."""

    OUT = "out"
    BACK = "back"
    TYPED = "typed"  # by one person
    DIFFERS = "differs"  # two people typed it, and something is at the desk
    COMPLETE = "complete"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class ColumnSum:
    """The sum of one column; `check` is None until the paper's sum was typed."""

    part: str
    typed: Decimal
    check: SumCheck | None


@dataclass(frozen=True, slots=True)
class SheetStanding:
    """One sheet and all that is known of it. Counts are cells: on the record, typed by one person, at the desk."""

    sheet: Sheet
    round_name: str
    place: SheetPlace
    cells: int
    recorded: int
    once: int
    mismatches: int
    sums: tuple[ColumnSum, ...]

    @property
    def state(self) -> SheetState:
        """How far it is."""
        if self.place.kind is SheetEventKind.LOST:
            return SheetState.LOST
        if self.mismatches:
            return SheetState.DIFFERS
        if self.cells and self.recorded == self.cells:
            return SheetState.COMPLETE if self.is_back else SheetState.OUT
        if self.once or self.recorded:
            return SheetState.TYPED
        return SheetState.BACK if self.is_back else SheetState.OUT

    @property
    def is_back(self) -> bool:
        """Whether the paper is here."""
        return self.place.kind is SheetEventKind.BACK

    @property
    def sums_agree(self) -> bool | None:
        """Whether every column's sum agrees; None while one has not been typed or its rows are not complete."""
        checks = [one.check for one in self.sums]
        if any(check is not None and not check.agrees and not check.waits for check in checks):
            return False
        return None if any(check is None or check.waits for check in checks) else True


def sheet_groups(snapshot: Snapshot, some: Round, scope: SheetScope) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Whom the sheets of a round list, group by group in their order; units nobody competes for have none."""
    lines = score_lines(snapshot, some)
    if scope is SheetScope.ALL:
        return (("", tuple(line.subject_id for line in lines)),) if lines else ()
    groups: dict[str, list[str]] = {}
    for line in lines:
        groups.setdefault(line.unit, []).append(line.subject_id)
    return tuple((name, tuple(subjects)) for name, subjects in groups.items())


def standings(contest: Contest, round_id: str | None = None) -> tuple[SheetStanding, ...]:
    """Every sheet of a round, or of all, in the order printed."""
    snapshot = contest.snapshot()
    where = places(events := score_sheets.all_events(contest.file))
    sums = written_sums(events)
    compared: dict[str, dict[Cell, Comparison]] = {}
    official: dict[str, Mapping[tuple[str, str], Score]] = {}
    found = []
    for sheet in score_sheets.all_sheets(contest.file, round_id):
        if sheet.round_id not in compared:
            compared[sheet.round_id] = comparisons(contest, sheet.round_id)
            official[sheet.round_id] = official_values(contest, sheet.round_id)
        place = where.get(sheet.id, SheetPlace())
        found.append(_standing(snapshot, sheet, place, sums, compared[sheet.round_id], official[sheet.round_id]))
    return tuple(found)


def still_out(found: Iterable[SheetStanding]) -> tuple[SheetStanding, ...]:
    """The sheets that are neither back nor given up."""
    return tuple(one for one in found if one.place.kind not in {SheetEventKind.BACK, SheetEventKind.LOST})


def sheet_called(contest: Contest, text: str) -> Sheet:
    """The sheet whose serial was typed or scanned.

    Raises UserError sheet_serial_wrong, sheet_unknown, and sheet_twice when files of two PCs brought the same one.
    """
    serial = read_serial(text)
    if serial is None:
        raise UserError("sheet_serial_wrong", serial=text.strip())
    found = [sheet for sheet in score_sheets.all_sheets(contest.file) if sheet.serial == serial]
    if not found:
        raise UserError("sheet_unknown", serial=serial_words(serial))
    if len(found) > 1:
        raise UserError("sheet_twice", serial=serial_words(serial), count=len(found))
    return found[0]


def hand_out(contest: Contest, sheets: Sequence[Sheet], person: str) -> None:
    """Note who has these sheets. Raises UserError sheet_holder_missing."""
    person = clean(person)
    if not person:
        raise UserError("sheet_holder_missing")
    with contest.operation("sheets_handed_out", undoable=False, count=len(sheets), person=person) as write:
        for sheet in sheets:
            score_sheets.add_event(write, sheet.id, SheetEventKind.HANDED_OUT, person=person)


def check_in(contest: Contest, sheet: Sheet, sums: Mapping[str, str], person: str = "") -> None:
    """Note that a sheet is back, with the sums written at its bottom by column; "" for one that is not written.

    Raises UserError sheet_sum_unreadable.
    """
    values = {part: _read_sum(text) for part, text in sums.items() if text.strip()}
    with contest.operation("sheet_back", undoable=False, serial=serial_words(sheet.serial)) as write:
        score_sheets.add_event(write, sheet.id, SheetEventKind.BACK, person=clean(person))
        for part, value in values.items():
            score_sheets.add_event(write, sheet.id, SheetEventKind.SUM, part=part, value=value)


def give_up(contest: Contest, sheet: Sheet, reason: str) -> None:
    """Note that a sheet is lost or spoilt and counts no longer. Raises UserError reason_missing."""
    if not clean(reason):
        raise UserError("reason_missing")
    serial = serial_words(sheet.serial)
    with contest.operation("sheet_lost", undoable=False, serial=serial, reason=clean(reason)) as write:
        score_sheets.add_event(write, sheet.id, SheetEventKind.LOST, note=clean(reason))


def _standing(
    snapshot: Snapshot,
    sheet: Sheet,
    place: SheetPlace,
    sums: Mapping[tuple[str, str], Decimal],
    compared: Mapping[Cell, Comparison],
    official: Mapping[tuple[str, str], Score],
) -> SheetStanding:
    some = next((one for one in snapshot.rounds if one.id == sheet.round_id), None)
    cells = [(sheet.round_id, subject, part) for subject in sheet.subject_ids for part in sheet.parts]
    states = [compared[cell].agreement for cell in cells if cell in compared]
    recorded = sum((subject, part) in official for _, subject, part in cells)
    columns = []
    # Grades cannot be added up.
    for part in () if some and some.settings.grades else sheet.parts:
        rows = [_typed(official, compared, (sheet.round_id, subject, part)) for subject in sheet.subject_ids]
        written = sums.get((sheet.id, part))
        check = None if written is None else check_sum(written, rows)
        columns.append(ColumnSum(part, sum((value for value in rows if value is not None), Decimal(0)), check))
    return SheetStanding(
        sheet,
        some.name if some else "",
        place,
        len(cells),
        recorded,
        states.count(Agreement.ONCE),
        states.count(Agreement.MISMATCH),
        tuple(columns),
    )


def _typed(
    official: Mapping[tuple[str, str], Score], compared: Mapping[Cell, Comparison], cell: Cell
) -> Decimal | None:
    """The number of a cell as far as it is known; 0 for 缺考 and the like, None where nothing is, or two differ."""
    _, subject, part = cell
    score = official.get((subject, part), NOT_ENTERED)
    if score == NOT_ENTERED and cell in compared and compared[cell].agreement is Agreement.ONCE:
        score = compared[cell].hands[-1].score
    if score == NOT_ENTERED:
        return None
    return Decimal(0) if score.value is None else score.value


def _read_sum(text: str) -> Decimal:
    score = read_score(text)
    if score is None or score.value is None:
        raise UserError("sheet_sum_unreadable", raw=text.strip())
    return score.value


def sheet_title(standing: SheetStanding) -> str:
    """What a sheet is about: 笔试 蕉城区 评委3."""
    sheet = standing.sheet
    judge = part_words(sheet.parts[0]) if sheet.judge else ""
    return " ".join(part for part in (standing.round_name, sheet.group, judge) if part)
