"""Sheets of bought stock: received is issued, spoiled and left, whatever happened."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lianbing_desktop.domain.problem import UserError


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
    """A stock's sheets: `received` = `issued` + `spoiled` + `left`, always.

    `issued` bear a certificate that came out well; `spoiled_blank` never saw the printer; `spoiled_printed` came out
    unusable, or their certificate was printed again. `counted` is None until somebody counted; `missing` is how many
    fewer there were then than should have been.
    """

    stock: str
    received: int
    issued: int
    spoiled_blank: int
    spoiled_printed: int
    counted: int | None
    missing: int

    @property
    def spoiled(self) -> int:
        """Sheets nobody can use any more."""
        return self.spoiled_blank + self.spoiled_printed

    @property
    def left(self) -> int:
        """How many should lie there; below zero when sheets were printed that nobody noted as received."""
        return self.received - self.issued - self.spoiled


def balances(moves: Iterable[BlankMove], prints: Iterable[CertificatePrint]) -> tuple[Balance, ...]:
    """The balance of every stock, by name in the order it first came up. Prints on no stock use none.

    `prints` stand in the order they were made: of several sheets of one certificate only the last can be the good one.
    """
    moves, prints = tuple(moves), tuple(prints)
    good = good_sheets(prints)
    names = dict.fromkeys((*(one.stock for one in moves), *(one.stock for one in prints if one.stock)))
    return tuple(_balance(name, moves, prints, good) for name in names)


def good_sheets(prints: Sequence[CertificatePrint]) -> frozenset[int]:
    """Which of the prints, by position, are the sheet their certificate now stands on."""
    last = {one.certificate_id: position for position, one in enumerate(prints)}
    return frozenset(position for position in last.values() if not prints[position].spoiled)


def check_move(kind: MoveKind, quantity: int, before: Balance | None, stock: str) -> None:
    """Refuse what cannot have happened; `before` is the stock's balance until now, None for a new one.

    Raises UserError stock_quantity_impossible, stock_not_received, stock_too_few (stock, left), stock_too_many (stock,
    received) for a count of more sheets than ever came.
    """
    if quantity < 0 or (quantity == 0 and kind is not MoveKind.COUNTED):
        raise UserError("stock_quantity_impossible", quantity=quantity)
    if kind is MoveKind.SPOILED:
        if before is None:
            raise UserError("stock_not_received", stock=stock)
        check_enough(quantity, before)
    if kind is MoveKind.COUNTED and before is not None and before.received and quantity > before.received:
        raise UserError("stock_too_many", stock=before.stock, received=before.received, quantity=quantity)


def check_enough(quantity: int, before: Balance) -> None:
    """Whether so many blanks can be used. Raises UserError as `check_move` does."""
    if not before.received:
        raise UserError("stock_not_received", stock=before.stock)
    if quantity > before.left:
        raise UserError("stock_too_few", stock=before.stock, left=max(0, before.left), quantity=quantity)


def _balance(
    name: str, moves: tuple[BlankMove, ...], prints: tuple[CertificatePrint, ...], good: frozenset[int]
) -> Balance:
    own = [one for one in moves if one.stock == name]
    used = [(position in good, one) for position, one in enumerate(prints) if one.stock == name]
    total = {kind: sum(one.quantity for one in own if one.kind is kind) for kind in MoveKind}
    counts = [one for one in own if one.kind is MoveKind.COUNTED]
    last = counts[-1] if counts else None
    issued = sum(well for well, _ in used)
    return Balance(
        stock=name,
        received=total[MoveKind.RECEIVED],
        issued=issued,
        spoiled_blank=total[MoveKind.SPOILED],
        spoiled_printed=len(used) - issued,
        counted=last.quantity if last is not None else None,
        missing=_left_at(last, own, [one for _, one in used]) - last.quantity if last is not None else 0,
    )


def _left_at(count: BlankMove, moves: list[BlankMove], prints: list[CertificatePrint]) -> int:
    """What should have lain there when it was counted: prints of the same second count as before it."""
    before = moves[: moves.index(count)]
    sign = {MoveKind.RECEIVED: 1, MoveKind.SPOILED: -1, MoveKind.COUNTED: 0}
    return sum(sign[one.kind] * one.quantity for one in before) - sum(1 for one in prints if one.at <= count.at)
