"""证书台账: what was printed on what, blanks received and spoiled, who collected; balances that must add up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.certificates.ledger import (
    Balance,
    CertificatePrint,
    MoveKind,
    balances,
    check_enough,
    check_move,
)
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, write_tables
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import certificates
from lianbing_desktop.storage.certificates import IssuedCertificate

_CERTIFICATES = (
    *(
        "编号",
        "获奖者",
        "单位",
        "奖项",
        "制发日期",
        "证书纸",
        "打印次数",
        "重印原因",
        "损坏原因",
        "作废",
        "领取日期",
        "领取人",
    ),
)
_MOVES = ("日期", "纸张", "事项", "数量", "说明", "经办")
_BALANCES = ("纸张", "领入", "制发", "损坏（未印）", "损坏（已印）", "应存", "盘点", "短少")
_BALANCE_NOTE = "领入＝制发＋损坏＋应存。重印的，前一张计入损坏（已印）。短少为盘点当时应存数与实际数之差。"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A number of the ledger with what happened to its paper. `recalled` is in words."""

    certificate: IssuedCertificate
    prints: tuple[CertificatePrint, ...]
    recalled: str

    @property
    def number(self) -> str:
        """The certificate's number."""
        return self.certificate.number

    @property
    def who(self) -> str:
        """The person's name, else the unit's."""
        fields = self.certificate.fields
        return fields["姓名"] or fields["单位"]

    @property
    def spoiled(self) -> str:
        """Why the sheet printed last cannot be given out, "" while it can or there is none."""
        return self.prints[-1].spoiled if self.prints else ""


def lines(contest: Contest) -> tuple[LedgerLine, ...]:
    """The whole ledger in the order of numbers."""
    by_certificate: dict[str, list[CertificatePrint]] = {}
    for one in certificates.prints(contest.file):
        by_certificate.setdefault(one.certificate_id, []).append(one)
    return tuple(
        LedgerLine(one, tuple(by_certificate.get(one.id, ())), say(f"recalled_{one.recalled}") if one.recalled else "")
        for one in certificates.issued(contest.file)
    )


def stock_balances(contest: Contest) -> tuple[Balance, ...]:
    """What should be left of every stock."""
    return balances(certificates.moves(contest.file), certificates.prints(contest.file))


def record_prints(contest: Contest, certificate_ids: Sequence[str], stock: str = "", reason: str = "") -> int:
    """Note that certificates were put on paper; how many. `stock` is "" for plain paper.

    Where the sheet before was spoiled, why that was is the reason to print again. Raises UserError
    reprint_needs_reason, with the first number, when a good sheet is printed again and no reason is given.
    """
    known = {line.certificate.id: line for line in lines(contest)}
    wanted = [known[one] for one in certificate_ids]
    again = [line.number for line in wanted if line.prints and not line.spoiled]
    if again and not reason.strip():
        raise UserError("reprint_needs_reason", number=again[0], count=len(again))
    kind = "certificates_printed" if clean(stock) else "certificates_printed_plain"
    with contest.operation(kind, count=len(wanted), stock=clean(stock)) as write:
        for line in wanted:
            why = (reason.strip() or line.spoiled) if line.prints else ""
            certificates.add_print(write, line.certificate.id, clean(stock), why)
    return len(wanted)


def mark_spoiled(contest: Contest, certificate_ids: Sequence[str], reason: str) -> int:
    """Note that the sheets these certificates were printed on last are spoiled; how many.

    Raises UserError reason_missing, certificate_not_printed, certificate_spoiled_already.
    """
    if not reason.strip():
        raise UserError("reason_missing")
    wanted = [line for line in lines(contest) if line.certificate.id in set(certificate_ids)]
    for line in wanted:
        if not line.prints:
            raise UserError("certificate_not_printed", number=line.number)
        if line.spoiled:
            raise UserError("certificate_spoiled_already", number=line.number, reason=line.spoiled)
    with contest.operation("certificates_spoiled", count=len(wanted), reason=reason.strip()) as write:
        for line in wanted:
            certificates.spoil_print(write, line.prints[-1].id, reason.strip())
    return len(wanted)


def stock_balance(contest: Contest, stock: str) -> Balance | None:
    """What should be left of one stock; None for one nobody has spoken of."""
    return next((one for one in stock_balances(contest) if one.stock == clean(stock)), None)


def check_blanks(contest: Contest, stock: str, count: int) -> None:
    """Whether so many blanks should be there. Raises UserError stock_not_received, stock_too_few."""
    balance = stock_balance(contest, stock)
    if balance is None:
        raise UserError("stock_not_received", stock=clean(stock))
    check_enough(count, balance)


def move_blanks(contest: Contest, stock: str, kind: MoveKind, quantity: int, note: str = "") -> None:
    """Note blanks received, spoiled before they were printed (with why) or counted.

    Raises UserError stock_name_missing, what `check_move` does, and reason_missing for spoiled ones without a note.
    """
    if not clean(stock):
        raise UserError("stock_name_missing")
    if kind is MoveKind.SPOILED and not note.strip():
        raise UserError("reason_missing")
    check_move(kind, quantity, stock_balance(contest, stock), clean(stock))
    with contest.operation(f"blanks_{kind.value}", stock=clean(stock), quantity=quantity, note=note.strip()) as write:
        certificates.add_move(write, clean(stock), kind, quantity, note.strip())


def mark_collected(contest: Contest, certificate_ids: Sequence[str], by: str, day: dt.date | None = None) -> None:
    """Note who took papers away; an empty `by` takes the note back. Raises UserError certificate_recalled."""
    wanted = set(certificate_ids)
    for one in certificates.issued(contest.file):
        if one.id in wanted and one.recalled and by.strip():
            raise UserError("certificate_recalled", number=one.number)
    on = (day or contest.today()).isoformat() if by.strip() else ""
    with contest.operation("certificates_collected", count=len(wanted), by=by.strip()) as write:
        for certificate_id in certificate_ids:
            certificates.collect(write, certificate_id, on, by.strip())


def write_ledger(contest: Contest, path: Path) -> None:
    """The ledger as a workbook: numbers, sheets used, balances. Raises UserError file_cannot_be_written."""
    title = contest.title
    numbers = [
        (
            line.number,
            line.who,
            line.certificate.fields["单位"],
            line.certificate.fields["奖项"],
            line.certificate.issued_at[:10],
            line.prints[-1].stock if line.prints else "",
            len(line.prints),
            "；".join(one.reason for one in line.prints if one.reason),
            "；".join(one.spoiled for one in line.prints if one.spoiled),
            line.recalled,
            line.certificate.collected_on,
            line.certificate.collected_by,
        )
        for line in lines(contest)
    ]
    kinds = {MoveKind.RECEIVED: "领入", MoveKind.SPOILED: "损坏", MoveKind.COUNTED: "盘点"}
    moves = [
        (one.at[:10], one.stock, kinds[one.kind], one.quantity, one.note, one.operator)
        for one in certificates.moves(contest.file)
    ]
    totals = [
        (
            one.stock,
            one.received,
            one.issued,
            one.spoiled_blank,
            one.spoiled_printed,
            one.left,
            "" if one.counted is None else one.counted,
            one.missing if one.counted is not None else "",
        )
        for one in stock_balances(contest)
    ]
    write_tables(
        path,
        [
            TableSheet(
                title=f"{title}证书台账",
                name="证书",
                headers=_CERTIFICATES,
                rows=numbers,
                text_columns=frozenset(range(12)) - {6},
                landscape=True,
            ),
            TableSheet(
                title=f"{title}证书纸领用",
                name="证书纸",
                headers=_MOVES,
                rows=moves,
                text_columns=frozenset({0, 1, 2, 4, 5}),
            ),
            TableSheet(
                title=f"{title}证书纸结存",
                name="结存",
                headers=_BALANCES,
                rows=totals,
                text_columns=frozenset({0}),
                notes_below=(_BALANCE_NOTE,),
            ),
        ],
    )
