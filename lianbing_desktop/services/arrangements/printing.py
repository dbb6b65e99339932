"""What was printed of the papers of the day, and what has to be printed again since. Facts are in the paper's words."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Sequence

from lianbing_desktop.domain.arrangements.papers import (
    DayPaper,
    Difference,
    PaperItem,
    PaperPrint,
    PaperStanding,
    PrintWay,
    standing,
)
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.services.arrangements.arranging import SeatLine, lines_of_room, seat_lines, seating_seed
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import arrangements

RULES_SETTING = "pass_rules"
DEFAULT_RULES = (
    "1. 凭本证入场，对号入座，请妥善保管。\n"
    "2. 提前20分钟到场签到，迟到15分钟不得入场。\n"
    "3. 手机等通信工具关机，按要求存放。\n"
    "4. 服从工作人员安排，遵守赛场纪律。"
)
_WHOLE = "whole"
"""The key of a paper that is one piece."""

_UNSAID = frozenset({"照片", "注意事项"})
"""Facts whose values tell a person nothing."""


def items_of(snapshot: Snapshot, paper: DayPaper) -> tuple[PaperItem, ...]:
    """The pieces a paper has now, in the order they are printed."""
    known = snapshot.worked_out.get(f"paper_items_{paper}")
    if isinstance(known, tuple):
        return known
    found = tuple(_items(snapshot, paper))
    snapshot.worked_out[f"paper_items_{paper}"] = found
    return found


def standing_of(snapshot: Snapshot, paper: DayPaper) -> PaperStanding:
    """How a paper stands against what was printed of it."""
    prints = [one for one in snapshot.prints if one.paper is paper]
    return standing(items_of(snapshot, paper), prints)


def reprints(snapshot: Snapshot) -> dict[DayPaper, PaperStanding]:
    """The papers of which something has to be printed again or taken away."""
    ever = {one.paper for one in snapshot.prints}
    found = {paper: standing_of(snapshot, paper) for paper in DayPaper if paper in ever}
    return {paper: one for paper, one in found.items() if not one.in_order}


def note_print(
    contest: Contest,
    paper: DayPaper,
    keys: Iterable[str],
    way: PrintWay,
    *,
    pages: int = 0,
    layout: str = "",
    snapshot: Snapshot | None = None,
) -> None:
    """Keep that these pieces were printed as `snapshot` says them: as they stood when the pages were made.

    Pieces that are gone count as taken away when all that has changed was printed.
    """
    snapshot = snapshot or contest.snapshot()
    chosen = set(keys)
    items: dict[str, PaperItem | None] = {item.key: item for item in items_of(snapshot, paper) if item.key in chosen}
    stand = standing_of(snapshot, paper)
    if stand.ever and chosen.issuperset(stand.to_print):
        items.update(dict.fromkeys((one.key for one in stand.gone), None))
    with contest.operation(
        f"paper_{way}", undoable=False, paper=say(f"paper_{paper}"), count=len(chosen), pages=pages
    ) as write:
        arrangements.add_print(
            write, PaperPrint(uuid.uuid4().hex, write.at, write.operator, paper, way, pages, layout, items)
        )


def mark_in_order(contest: Contest, paper: DayPaper) -> None:
    """Say that what was printed of a paper is in order: corrected by hand, handed out, or taken away."""
    snapshot = contest.snapshot()
    note_print(contest, paper, standing_of(snapshot, paper).to_print, PrintWay.MARKED)


def standing_words(stand: PaperStanding) -> tuple[str, ...]:
    """What has to be printed again, one line a piece: what is new, what changed and how, what is to be taken away."""
    if not stand.ever:
        return ()
    lines = [say("reprint_new", {"label": one.label}) for one in stand.new]
    lines += [say("reprint_changed", {"label": one.item.label, "facts": _changes(one)}) for one in stand.changed]
    lines += [say("reprint_gone", {"label": one.label}) for one in stand.gone]
    return tuple(lines)


def _changes(one: Difference) -> str:
    joint, shown = say("reprint_joint"), []
    nothing = say("reprint_nothing")
    for name, before, after in one.facts:
        if name in _UNSAID:
            shown.append(name)
        else:
            shown.append(say("reprint_fact", {"name": name, "before": before or nothing, "after": after or nothing}))
    return joint.join(shown)


def _items(snapshot: Snapshot, paper: DayPaper) -> Iterable[PaperItem]:
    found: Iterable[PaperItem]
    match paper:
        case DayPaper.PASSES | DayPaper.DESK_CARDS:
            found = (_card(snapshot, paper, line) for line in seat_lines(snapshot))
        case DayPaper.SEAT_LABELS:
            lines = [line for room in snapshot.rooms for line in lines_of_room(snapshot, room)]
            found = (_card(snapshot, paper, line) for line in lines)
        case DayPaper.SIGN_IN_ROOM | DayPaper.SEAT_PLAN:
            rooms = ((room, lines_of_room(snapshot, room)) for room in snapshot.rooms)
            found = (_room(room, lines, paper) for room, lines in rooms if lines)
        case DayPaper.ROOM_RECORD:
            found = (_record(snapshot, room) for room in snapshot.rooms)
        case DayPaper.SIGN_IN_UNIT:
            found = _units(snapshot)
        case DayPaper.DRAW_RECORD:
            found = (PaperItem(held.id, held.title) for held in snapshot.draws)
        case _:
            found = _whole(snapshot, paper)
    return found


def _record(snapshot: Snapshot, room: Room) -> PaperItem:
    facts = {"时间": room.session, "应到": str(len(lines_of_room(snapshot, room)))}
    return PaperItem(room.id, room.name, facts, room_id=room.id)


def _card(snapshot: Snapshot, paper: DayPaper, line: SeatLine) -> PaperItem:
    facts = {"姓名": line.name, "单位": line.unit}
    if paper is not DayPaper.DESK_CARDS:
        facts |= {"参赛号": line.number, "座位": _seat(line)}
    if paper is DayPaper.PASSES:
        facts |= {
            "赛事": snapshot.facts.title,
            "时间": line.room.session if line.room else "",
            "照片": snapshot.photo_ids.get(line.entrant_id, "")[:12],
            "注意事项": snapshot.settings.get(RULES_SETTING, DEFAULT_RULES),
        }
    room_id = line.room.id if line.room else ""
    return PaperItem(line.entrant_id, f"{line.name}（{line.unit}）", facts, line.unit_id, room_id)


def _room(room: Room, lines: Sequence[SeatLine], paper: DayPaper) -> PaperItem:
    facts = {"考场": room.name, "时间": room.session}
    if paper is DayPaper.SEAT_PLAN:
        facts["座位摆放"] = f"{room.rows}×{room.columns}"
    facts |= {f"{line.seat}号": f"{line.name}（{line.unit}）" for line in lines}
    return PaperItem(room.id, room.name, facts, room_id=room.id)


def _units(snapshot: Snapshot) -> list[PaperItem]:
    by_unit: dict[str, list[SeatLine]] = {}
    for line in seat_lines(snapshot):
        by_unit.setdefault(line.unit_id, []).append(line)
    return [
        PaperItem(unit_id, lines[0].unit, {called: _seat(line) or "未排座" for called, line in _called(lines)}, unit_id)
        for unit_id, lines in by_unit.items()
    ]


def _whole(snapshot: Snapshot, paper: DayPaper) -> list[PaperItem]:
    lines = seat_lines(snapshot)
    if not lines or (paper is not DayPaper.EMERGENCY and not snapshot.seats):
        return []
    facts = {f"{called}（{line.unit}）": _seat(line) for called, line in _called(lines)}
    if paper is DayPaper.SEATING_RECORD:
        facts |= {"种子号": seating_seed(snapshot), "手工调整": str(len(snapshot.seat_moves) or "")}
    if paper is DayPaper.EMERGENCY:
        facts |= {"轮次": "、".join(one.name for one in snapshot.rounds)}
    return [PaperItem(_WHOLE, say(f"paper_{paper}"), facts)]


def _called(lines: Sequence[SeatLine]) -> list[tuple[str, SeatLine]]:
    """People by name, namesakes of one unit by name and number."""
    count = Counter((line.unit_id, line.name) for line in lines)
    return [
        (
            line.name if count[line.unit_id, line.name] == 1 else f"{line.name} {line.number or line.entrant_id[:4]}",
            line,
        )
        for line in lines
    ]


def _seat(line: SeatLine) -> str:
    return f"{line.room.name}{line.seat}号" if line.room else ""
