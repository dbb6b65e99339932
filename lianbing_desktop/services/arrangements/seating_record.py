"""排座记录: the list everybody's seat was drawn from, by which number, and what was changed since; to be signed."""

from __future__ import annotations

import json
from dataclasses import dataclass

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.lot import draw
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument
from lianbing_desktop.services.arrangements.arranging import DRAWN_LIST, seat_lines, seating_seed
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.storage.arrangements import MovedPerson

_SIGNATURES = ("排座人：", "监督员：", "裁判长：")
_MARK = 16


@dataclass(frozen=True, slots=True)
class DrawnSeat:
    """One line of the list as it was drawn from, and the seat it got."""

    entrant_id: str
    line: str
    room: str
    seat: int


def drawn_list(snapshot: Snapshot) -> tuple[DrawnSeat, ...]:
    """The list everybody's seat was drawn from, in its order; nothing where it was not kept."""
    text = snapshot.settings.get(DRAWN_LIST, "") if snapshot.seats else ""
    return tuple(DrawnSeat(**one) for one in json.loads(text)) if text else ()


def seating_record(contest: Contest) -> ListDocument:
    """The record of the seating. Raises UserError papers_no_seats."""
    snapshot = contest.snapshot()
    if not snapshot.seats:
        raise UserError("papers_no_seats")
    seed, drawn = seating_seed(snapshot), drawn_list(snapshot)
    if not drawn:
        drawn = tuple(
            DrawnSeat(line.entrant_id, f"{line.number} {line.name} {line.unit}".strip(), line.room.name, line.seat)
            for line in seat_lines(snapshot)
            if line.room is not None
        )
    marks = {lot.number: lot.mark[:_MARK] for lot in draw(seed, [one.line for one in drawn])} if seed else {}
    rooms = {room.name: place for place, room in enumerate(snapshot.rooms)}
    numbered = sorted(enumerate(drawn, start=1), key=lambda one: (rooms.get(one[1].room, len(rooms)), one[1].seat))
    return ListDocument(
        title="排座记录",
        subtitle=contest.title,
        columns=(
            Column("考场", 1.3), Column("座位", 0.6, face="hei"), Column("选手", 2.8, Align.LEFT),
            Column("名单号", 0.7), Column("摘要（前16位）", 1.7, size=9),
        ),
        rows=tuple(
            (one.room, str(one.seat), one.line, str(number), marks.get(number, "")) for number, one in numbered
        ),
        above=(f"种子号：{seed or '—'}　　{len(drawn)}人，{len(rooms)}个考场",),
        below=(
            f"由程序按种子号 {seed} 排定：对“种子号|名单号|选手”取 SHA-256，摘要小者在前，从门口起按 S 形就座；"
            "同单位相邻的依次对调，直到不能再少。同一名单、同一种子号，任何人都排出同样的座次。",
            *_changes(snapshot),
        ),
        signatures=_SIGNATURES,
        size=10.5,
        label="排座记录",
    )  # fmt: skip


def _changes(snapshot: Snapshot) -> list[str]:
    """What is different since, one line each; late ones and those who left too."""
    late = [line for line in seat_lines(snapshot) if line.late and line.room]
    by_hand = {one.entrant_id for move in snapshot.seat_moves for one in move.moves if not one.room_before}
    lines = [
        f"补排：{line.name}（{line.unit}）{line.room.name}{line.seat}号"
        for line in late
        if line.room and line.entrant_id not in by_hand
    ]
    lines += [
        f"手工调整：{'，'.join(_moved(one) for one in move.moves)}。理由：{move.reason or '—'}"
        f"（{move.operator}，{move.at[:16].replace('T', ' ')}）"
        for move in snapshot.seat_moves
    ]
    gone = [snapshot.entrant_by_id[one].name for one in snapshot.seats if not snapshot.entrant_by_id[one].competes]
    lines += [f"退赛空出座位：{'、'.join(gone)}"] if gone else []
    return [f"排座以后的变动：{len(lines)} 项。", *lines] if lines else ["排座以后没有变动。"]


def _moved(one: MovedPerson) -> str:
    before = f"{one.room_before}{one.number_before}号" if one.room_before else "未排座"
    return f"{one.name} {before}→{one.room}{one.number}号"
