"""Blind double entry (双人双录): what two people typed from the same paper, compared without either seeing the other.

Everything follows from the entry log, so logs of several PCs may be joined in any order and any number of times.
An entry of the record names the blind entries it stands on; those it does not name are still waiting.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.domain.text import match_key

UNDO = "undo"
"""The reason of an entry that takes another one back."""

Cell = tuple[str, str, str]
"""One thing to type: round id, subject id, part ("" or "judge:3")."""


class EntryPass(StrEnum):
    """Whose hands an entry comes from. OFFICIAL entries are the record; the others wait for a second opinion."""

    OFFICIAL = ""
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, slots=True)
class TypedEntry:
    """One line of the entry log as far as the comparison needs it. `supersedes` are keys it replaces or stands on."""

    key: str
    cell: Cell
    entry_pass: EntryPass
    score: Score
    operator: str
    entered_at: str
    sheet: str = ""
    supersedes: tuple[str, ...] = ()
    reason: str = ""


class Agreement(StrEnum):
    """How far one cell has come."""

    ONCE = "once"  # one person's word
    AGREED = "agreed"  # two say the same; not on the record yet
    MISMATCH = "mismatch"  # two say different things, or one person two
    RECORDED = "recorded"  # on the record because two agreed
    SETTLED = "settled"  # on the record because a third looked at the paper


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was typed for one cell: `hands` in the order typed, and the entry of the record they led to, if any."""

    cell: Cell
    agreement: Agreement
    hands: tuple[TypedEntry, ...]
    official: TypedEntry | None = None


def compare(log: Iterable[TypedEntry]) -> dict[Cell, Comparison]:
    """Every cell somebody typed blind, by cell in the order first typed.

    Equal values agree only when they come from two people, or when whoever typed twice gave a reason for it.
    Different values never pass, whoever typed them, nor do two records that differ, as of two PCs whose files meet.
    """
    entries = list(log)
    counted = _counted(entries)
    replaced: set[str] = set()
    stood_on: dict[str, TypedEntry] = {}
    for entry in entries:
        if entry.key not in counted:
            continue
        if entry.entry_pass is EntryPass.OFFICIAL:
            stood_on.update(dict.fromkeys(entry.supersedes, entry))
        else:
            replaced.update(entry.supersedes)
    records: dict[Cell, set[Score]] = {}
    for entry in entries:
        if entry.entry_pass is EntryPass.OFFICIAL and entry.key in counted and entry.key not in stood_on:
            records.setdefault(entry.cell, set()).add(entry.score)
    contradicted = frozenset(cell for cell, found in records.items() if len(found) > 1)
    hands: dict[Cell, list[TypedEntry]] = {}
    for entry in entries:
        blind = entry.entry_pass is not EntryPass.OFFICIAL and entry.key in counted
        if blind and entry.key not in replaced and entry.score.state is not ScoreState.NOT_ENTERED:
            hands.setdefault(entry.cell, []).append(entry)
    return {
        cell: Comparison(cell, Agreement.MISMATCH, tuple(found))
        if cell in contradicted
        else _judge(cell, found, stood_on)
        for cell, found in hands.items()
    }


def waiting(comparisons: Mapping[Cell, Comparison], *states: Agreement) -> list[Comparison]:
    """The cells in one of these states, in their order."""
    return [one for one in comparisons.values() if one.agreement in states]


@dataclass(frozen=True, slots=True)
class AgreementRate:
    """How many cells two people typed, and how many of those they typed alike without a third person's help."""

    compared: int
    alike: int

    @property
    def permille(self) -> int:
        """The share in thousandths, cut off: 1000 only when nothing differed. 0 while nothing was compared."""
        return self.alike * 1000 // self.compared if self.compared else 0


def agreement_rate(comparisons: Iterable[Comparison]) -> AgreementRate:
    """The rate over these cells; those only one person typed are not in it."""
    alike = {Agreement.AGREED: 1, Agreement.RECORDED: 1, Agreement.MISMATCH: 0, Agreement.SETTLED: 0}
    found = [alike[one.agreement] for one in comparisons if one.agreement in alike]
    return AgreementRate(len(found), sum(found))


def same_person(one: str, other: str) -> bool:
    """Whether two operators' names mean one person: spaces, dots, case and width of letters do not matter."""
    return match_key(one) == match_key(other)


def pass_for(hands: Sequence[TypedEntry], operator: str) -> EntryPass:
    """The pass in which `operator` types a cell: one's own again, else the second after somebody else's first."""
    for hand in hands:
        if same_person(hand.operator, operator):
            return hand.entry_pass
    taken = {hand.entry_pass for hand in hands}
    return EntryPass.SECOND if EntryPass.FIRST in taken else EntryPass.FIRST


def _judge(cell: Cell, found: Sequence[TypedEntry], stood_on: Mapping[str, TypedEntry]) -> Comparison:
    hands = tuple(found)
    if all(hand.key in stood_on for hand in hands):
        official = stood_on[hands[-1].key]
        alike = all(hand.score == official.score for hand in hands)
        return Comparison(cell, Agreement.RECORDED if alike else Agreement.SETTLED, hands, official)
    # Whoever types again after the record was made is compared with everybody before.
    if len({hand.score for hand in hands}) > 1:
        return Comparison(cell, Agreement.MISMATCH, hands)
    people = {match_key(hand.operator) for hand in hands}
    excused = any(hand.reason for hand in hands[1:])
    return Comparison(cell, Agreement.AGREED if len(people) > 1 or excused else Agreement.ONCE, hands)


def _counted(entries: Sequence[TypedEntry]) -> frozenset[str]:
    """The keys of entries that say something of their own and have not been taken back.

    An undo takes back what it names, unless it was undone itself: then that counts again.
    """
    undone_by: dict[str, list[str]] = {}
    for entry in entries:
        if entry.reason == UNDO:
            for key in entry.supersedes:
                undone_by.setdefault(key, []).append(entry.key)

    def stands(key: str) -> bool:
        return not any(stands(undo) for undo in undone_by.get(key, ()))

    return frozenset(entry.key for entry in entries if entry.reason != UNDO and stands(entry.key))
