"""Sheets of bought stock: what came in, what was used, what should be left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class MoveKind(StrEnum):
    """RECEIVED adds blanks, SPOILED takes some away, COUNTED says how many lie there."""

    RECEIVED = "received"
    SPOILED = "spoiled"
    COUNTED = "counted"


@dataclass(frozen=True, slots=True)
class BlankMove:
    """Something that happened to the blanks of a stock. `at` is a moment, in the order it happened."""

    id: str
    stock: str
    kind: MoveKind
    quantity: int
    note: str = ""
    at: str = ""
    operator: str = ""


@dataclass(frozen=True, slots=True)
class CertificatePrint:
    """A certificate put on paper. The first print has no reason, every further one has.

    `spoiled` says why the sheet that came out cannot be given to anybody, "" for a good one.
    """

    id: str
    certificate_id: str
    stock: str
    reason: str = ""
    at: str = ""
    operator: str = ""
    spoiled: str = ""


@dataclass(frozen=True, slots=True)
class Balance:
    """A stock's sheets. `counted` is None until somebody counted; `missing` is how many fewer there were then."""

    stock: str
    received: int
    printed: int
    reprinted: int
    spoiled: int
    left: int
    counted: int | None
    missing: int


def balances(moves: Iterable[BlankMove], prints: Iterable[CertificatePrint]) -> tuple[Balance, ...]:
    """The balance of every stock, by name in the order it first came up. Prints on no stock use none."""
    moves, prints = tuple(moves), tuple(one for one in prints if one.stock)
    names = dict.fromkeys((*(one.stock for one in moves), *(one.stock for one in prints)))
    return tuple(_balance(name, moves, prints) for name in names)


def _balance(name: str, moves: tuple[BlankMove, ...], prints: tuple[CertificatePrint, ...]) -> Balance:
    own = [one for one in moves if one.stock == name]
    used = [one for one in prints if one.stock == name]
    total = {kind: sum(one.quantity for one in own if one.kind is kind) for kind in MoveKind}
    again = sum(1 for one in used if one.reason)
    counts = [one for one in own if one.kind is MoveKind.COUNTED]
    last = counts[-1] if counts else None
    missing = 0
    if last is not None:
        expected = _left_at(last, own, used)
        missing = expected - last.quantity
    left = total[MoveKind.RECEIVED] - total[MoveKind.SPOILED] - len(used)
    return Balance(
        stock=name,
        received=total[MoveKind.RECEIVED],
        printed=len(used) - again,
        reprinted=again,
        spoiled=total[MoveKind.SPOILED],
        left=left,
        counted=last.quantity if last is not None else None,
        missing=missing,
    )


def _left_at(count: BlankMove, moves: list[BlankMove], prints: list[CertificatePrint]) -> int:
    """What should have lain there when it was counted: prints of the same second count as before it."""
    before = moves[: moves.index(count)]
    sign = {MoveKind.RECEIVED: 1, MoveKind.SPOILED: -1, MoveKind.COUNTED: 0}
    return sum(sign[one.kind] * one.quantity for one in before) - sum(1 for one in prints if one.at <= count.at)
