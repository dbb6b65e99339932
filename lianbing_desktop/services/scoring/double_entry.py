"""Blind double entry (双人双录): a second person types the same paper without seeing the first; a third settles.

What one clerk typed is shown to that clerk only, never in a log line: the sentence of the operation names no value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round, Score
from lianbing_desktop.domain.scoring.double_entry import (
    Agreement,
    AgreementRate,
    Cell,
    Comparison,
    EntryPass,
    TypedEntry,
    agreement_rate,
    compare,
    pass_for,
    same_person,
    waiting,
)
from lianbing_desktop.domain.scoring.sheets import Sheet
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.parts import part_words, round_parts
from lianbing_desktop.services.scoring.rounds import check_open, in_range, subject_name
from lianbing_desktop.services.scoring.score_entry import read_time, read_typed, score_lines, score_words
from lianbing_desktop.storage import double_entry
from lianbing_desktop.storage.write import Write


@dataclass(frozen=True, slots=True)
class BlindLine:
    """One cell as the clerk at the keyboard sees it: `own` is what this person typed, whatever others did."""

    number: int
    cell: Cell
    unit: str
    name: str
    part: str
    own: Score


@dataclass(frozen=True, slots=True)
class BlindSheet:
    """A sheet, or a whole round, as one clerk types it.

    `entry_pass` is the pass this clerk types in. `refused` says that this clerk typed all of it first, so that
    somebody else has to type it the second time. `done` counts the lines this clerk has typed.
    """

    lines: tuple[BlindLine, ...]
    entry_pass: EntryPass
    refused: bool

    @property
    def done(self) -> int:
        """How many lines this clerk has typed."""
        return sum(line.own != NOT_ENTERED for line in self.lines)


@dataclass(frozen=True, slots=True)
class DeskCase:
    """A mismatch for the third person: who typed what and when, from which sheet."""

    cell: Cell
    unit: str
    name: str
    part: str
    serial: str
    hands: tuple[TypedEntry, ...]


@dataclass(frozen=True, slots=True)
class EntryState:
    """How far double entry of a round is: cells by what became of them, and the rate of agreement."""

    expected: int
    once: int
    mismatches: int
    recorded: int
    rate: AgreementRate

    @property
    def untouched(self) -> int:
        """Cells nobody has typed yet."""
        return self.expected - self.once - self.mismatches - self.recorded


def comparisons(contest: Contest, round_id: str) -> dict[Cell, Comparison]:
    """Every cell of a round somebody typed blind."""
    return compare(double_entry.typed_entries(contest.file, round_id))


def blind_sheet(
    contest: Contest, some: Round, operator: str, sheet: Sheet | None = None, *, excused: bool = False
) -> BlindSheet:
    """The lines `operator` is to type, in the sheet's order, with what this person typed already.

    `excused`: whoever typed first types the second time too, and sees nothing of the first.
    """
    found = comparisons(contest, some.id)
    lines = []
    for number, (cell, unit, name) in enumerate(_cells(contest.snapshot(), some, sheet), start=1):
        own = _own(_hands(found, cell), operator, excused=excused)
        lines.append(BlindLine(number, cell, unit, name, part_words(cell[2]), own.score if own else NOT_ENTERED))
    if excused:
        return BlindSheet(tuple(lines), EntryPass.SECOND, refused=False)
    passes = [pass_for(_hands(found, line.cell), operator) for line in lines]
    # Whoever has typed all of it first has nothing left to do here but to let somebody else.
    refused = bool(lines) and all(line.own != NOT_ENTERED for line in lines) and EntryPass.FIRST in passes
    open_passes = [one for one, line in zip(passes, lines, strict=True) if line.own == NOT_ENTERED]
    entry_pass = (open_passes or passes or [EntryPass.FIRST])[0]
    return BlindSheet(tuple(lines), entry_pass, refused)


def type_blind(contest: Contest, cell: Cell, text: str, *, serial: str = "", excuse: str = "") -> Score:
    """Put on disk what the person at the keyboard read on the paper; the score as typed. An empty text changes nothing.

    When two people's values agree, the value is on the record when this returns. With `excuse` whoever typed first
    types the second time too, and the excuse is kept. Raises UserError typed_nobody without an operator's name,
    score_typed_unreadable, score_outside, round_signed.
    """
    snapshot = contest.snapshot()
    round_id, subject_id, part = cell
    some = snapshot.round_by_id[round_id]
    name = subject_name(snapshot, subject_id)
    if not clean(contest.operator):
        raise UserError("typed_nobody")
    check_open(snapshot, some)
    score = _read(some, name, text)
    if score == NOT_ENTERED:
        return score
    _write(contest, cell, score, serial, clean(excuse), name=name, round_name=some.name, part=part)
    return score


def clear_blind(contest: Contest, cell: Cell, serial: str = "") -> None:
    """Take back what the person at the keyboard typed for a cell. Raises UserError round_signed."""
    snapshot = contest.snapshot()
    round_id, subject_id, part = cell
    some = snapshot.round_by_id[round_id]
    check_open(snapshot, some)
    name = subject_name(snapshot, subject_id)
    _write(contest, cell, NOT_ENTERED, serial, "", name=name, round_name=some.name, part=part)


def adopt_agreed(contest: Contest, round_id: str) -> int:
    """Put on the record what two people agree on but neither PC has recorded, as after joining two files; how many."""
    found = waiting(comparisons(contest, round_id), Agreement.AGREED)
    if not found or round_id in contest.snapshot().sign_offs:
        return 0
    name = contest.snapshot().round_by_id[round_id].name
    with contest.operation("agreed_recorded", round=name, count=len(found)) as write:
        for comparison in found:
            double_entry.record(write, comparison, comparison.hands[-1].score)
    return len(found)


def desk_cases(contest: Contest, round_id: str) -> tuple[DeskCase, ...]:
    """The mismatches of a round, in the order of its lists."""
    snapshot = contest.snapshot()
    some = snapshot.round_by_id[round_id]
    found = comparisons(contest, round_id)
    cases = []
    for cell, unit, name in _cells(snapshot, some, None):
        comparison = found.get(cell)
        if comparison is not None and comparison.agreement is Agreement.MISMATCH:
            serial = next((hand.sheet for hand in reversed(comparison.hands) if hand.sheet), "")
            cases.append(DeskCase(cell, unit, name, part_words(cell[2]), serial, comparison.hands))
    return tuple(cases)


def settle(contest: Contest, cell: Cell, text: str, person: str, reason: str = "") -> Score:
    """Put on the record what a third person reads on the paper, named `person`.

    Whoever typed one of the values may settle it only with a reason. Raises UserError desk_nobody, desk_same_person,
    desk_nothing_typed, desk_settled_before, score_typed_unreadable, score_outside, round_signed.
    """
    snapshot = contest.snapshot()
    round_id, subject_id, part = cell
    some = snapshot.round_by_id[round_id]
    name, person, reason = subject_name(snapshot, subject_id), clean(person), clean(reason)
    check_open(snapshot, some)
    if not person:
        raise UserError("desk_nobody")
    score = _read(some, name, text)
    if score == NOT_ENTERED:
        raise UserError("desk_nothing_typed", name=name)
    comparison = comparisons(contest, round_id).get(cell)
    if comparison is None or comparison.agreement is not Agreement.MISMATCH:
        raise UserError("desk_settled_before", name=name)
    if not reason and any(same_person(hand.operator, person) for hand in comparison.hands):
        raise UserError("desk_same_person", person=person, name=name)
    values = "，".join(f"{hand.operator} {score_words(hand.score)}" for hand in comparison.hands)
    before, contest.operator = contest.operator, person
    try:
        with contest.operation(
            "mismatch_settled",
            round=some.name,
            name=_named(name, part),
            value=score_words(score),
            values=values,
            person=person,
        ) as write:
            double_entry.record(write, comparison, score, reason)
    finally:
        contest.operator = before
    return score


def entry_state(contest: Contest, some: Round) -> EntryState:
    """How far double entry of a round is."""
    found = comparisons(contest, some.id)
    expected = [cell for cell, _, _ in _cells(contest.snapshot(), some, None)]
    states = [found[cell].agreement for cell in expected if cell in found]
    return EntryState(
        len(expected),
        states.count(Agreement.ONCE),
        states.count(Agreement.MISMATCH),
        sum(state in {Agreement.AGREED, Agreement.RECORDED, Agreement.SETTLED} for state in states),
        agreement_rate(found.values()),
    )


def _read(some: Round, name: str, text: str) -> Score:
    """What was typed: a score, and where the round records it the time used after a space (85.5 35.20)."""
    first, _, rest = text.strip().partition(" ")
    score = read_typed(some, name, first if some.settings.timed else text)
    if score.value is not None and not in_range(some, score.value):
        raise UserError("score_outside", name=name, value=score.value, maximum=some.maximum or "")
    if not some.settings.timed or not rest.strip() or score.value is None:
        return score
    seconds = read_time(rest)
    if seconds is None:
        raise UserError("score_time_unreadable", name=name, raw=rest.strip())
    return replace(score, seconds=seconds)


def _write(
    contest: Contest, cell: Cell, score: Score, serial: str, excuse: str, *, name: str, round_name: str, part: str
) -> None:
    kind = "score_typed_blind" if score != NOT_ENTERED else "blind_score_cleared"
    with contest.operation(kind, round=round_name, name=_named(name, part), operator=contest.operator) as write:
        before = _comparison(write, cell)
        hands = before.hands if before else ()
        entry_pass = EntryPass.SECOND if excuse else pass_for(hands, contest.operator)
        if not double_entry.enter_blind(write, before, cell, entry_pass, score, serial, excuse):
            return
        after = _comparison(write, cell)
        if after is not None and after.agreement is Agreement.AGREED:
            double_entry.record(write, after, after.hands[-1].score)


def _comparison(write: Write, cell: Cell) -> Comparison | None:
    return compare(double_entry.typed_in(write, cell)).get(cell)


def _cells(snapshot: Snapshot, some: Round, sheet: Sheet | None) -> Iterable[tuple[Cell, str, str]]:
    """Everything to type with its unit and name: subject by subject, its parts one after the other."""
    lines = {line.subject_id: line for line in score_lines(snapshot, some)}
    subjects = list(lines) if sheet is None else [one for one in sheet.subject_ids if one in lines]
    parts = round_parts(some) if sheet is None else sheet.parts
    for subject_id in subjects:
        for part in parts:
            yield (some.id, subject_id, part), lines[subject_id].unit, lines[subject_id].name


def _own(hands: Sequence[TypedEntry], operator: str, *, excused: bool) -> TypedEntry | None:
    """What this person typed: the first time, or with an excuse the second time."""
    found = [hand for hand in hands if same_person(hand.operator, operator) and bool(hand.reason) is excused]
    return found[-1] if found else None


def _hands(found: dict[Cell, Comparison], cell: Cell) -> tuple[TypedEntry, ...]:
    return found[cell].hands if cell in found else ()


def _named(name: str, part: str) -> str:
    return f"{name}（{part_words(part)}）" if part else name
