"""证书台账: what was printed on what, blanks received and spoiled, who collected; balances that must add up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.certificates.ledger import Balance, CertificatePrint, MoveKind, balances
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, write_tables
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import certificates
from lianbing_desktop.storage.certificates import IssuedCertificate

_HEADERS = ("编号", "获奖者", "单位", "奖项", "制发日期", "打印次数", "重印原因", "作废", "领取日期", "领取人")


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

    Raises UserError reprint_needs_reason, with the first number, when one was printed before and no reason is given.
    """
    printed = {one.certificate_id for one in certificates.prints(contest.file)}
    again = [one.number for one in certificates.issued(contest.file) if one.id in printed & set(certificate_ids)]
    if again and not reason.strip():
        raise UserError("reprint_needs_reason", number=again[0], count=len(again))
    with contest.operation("certificates_printed", count=len(certificate_ids), stock=clean(stock)) as write:
        for certificate_id in certificate_ids:
            certificates.add_print(
                write, certificate_id, clean(stock), reason.strip() if certificate_id in printed else ""
            )
    return len(certificate_ids)


def move_blanks(contest: Contest, stock: str, kind: MoveKind, quantity: int, note: str = "") -> None:
    """Note blanks received, spoiled (with why) or counted.

    Raises UserError stock_name_missing, stock_quantity_impossible, and reason_missing for spoiled ones without a note.
    """
    if not clean(stock):
        raise UserError("stock_name_missing")
    if quantity < 0 or (quantity == 0 and kind is not MoveKind.COUNTED):
        raise UserError("stock_quantity_impossible", quantity=quantity)
    if kind is MoveKind.SPOILED and not note.strip():
        raise UserError("reason_missing")
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
            len(line.prints),
            "；".join(one.reason for one in line.prints if one.reason),
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
            one.printed,
            one.reprinted,
            one.spoiled,
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
                headers=(
                    "编号",
                    "获奖者",
                    "单位",
                    "奖项",
                    "制发日期",
                    "打印次数",
                    "重印原因",
                    "作废",
                    "领取日期",
                    "领取人",
                ),
                rows=numbers,
                text_columns=frozenset({0, 1, 2, 3, 4, 6, 7, 8, 9}),
                landscape=True,
            ),
            TableSheet(
                title=f"{title}证书纸领用",
                name="证书纸",
                headers=("日期", "纸张", "事项", "数量", "说明", "经办"),
                rows=moves,
                text_columns=frozenset({0, 1, 2, 4, 5}),
            ),
            TableSheet(
                title=f"{title}证书纸结存",
                name="结存",
                headers=("纸张", "领入", "打印", "重印", "损坏", "应存", "盘点", "短少"),
                rows=totals,
                text_columns=frozenset({0}),
                notes_below=("应存＝领入－打印－重印－损坏。短少为盘点当时应存数与实际数之差。",),
            ),
        ],
    )
