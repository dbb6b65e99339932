"""Lists of the day: sign-in, plans and names for the door, room records, records of draws, blank forms.

None of them carries an ID number or a phone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from lianbing_desktop.domain.arrangements.draws import Draw, DrawMethod, in_order
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.lot import draw
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument
from lianbing_desktop.exchange.pdf.seat_plan_pdf import SeatCell, SeatPlan
from lianbing_desktop.services.arrangements.arranging import SeatLine, lines_of_room, seat_lines, seating_seed
from lianbing_desktop.services.arrangements.drawing import KIND_WORDS
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.selection.name_order import by_strokes

SIGN_IN_COLUMNS = (
    Column("序号", 0.7), Column("参赛号", 1.1), Column("姓名", 1.9), Column("单位", 1.9, Align.LEFT),
    Column("座位", 0.7), Column("签名", 2), Column("缺席", 0.7),
)  # fmt: skip
_SIGN_IN_UNIT = (*SIGN_IN_COLUMNS[:3], Column("考场", 2), *SIGN_IN_COLUMNS[4:])
SIGN_IN_SIGNATURES = ("签到员：", "监督员：")
_INVIGILATORS = ("监考员：", "监考员：", "主考：")
LOT_SIGNATURES = ("抽签人：", "监督员：", "裁判长：")
BOX = "□"
_USUAL, _WIDER = 6, 0.16
"""Characters of a number the usual column holds, and how much wider each further one makes it."""


class SignInBy(StrEnum):
    """How the sign-in sheets are split."""

    ROOM = "room"
    UNIT = "unit"


def sign_in_sheets(contest: Contest, by: SignInBy, keys: Sequence[str] = ()) -> list[ListDocument]:
    """A sheet to sign for each room or unit, or for these (by id).

    Raises UserError papers_no_seats by room without seats, arrangements_nobody.
    """
    snapshot = contest.snapshot()
    groups: list[tuple[str, str, tuple[SeatLine, ...]]] = []
    if by is SignInBy.ROOM:
        groups = [(f"考场：{room.name}", room.session, lines) for room, lines in _seated(snapshot, keys)]
    else:
        by_unit: dict[tuple[str, str], list[SeatLine]] = {}
        for line in seat_lines(snapshot):
            if not keys or line.unit_id in keys:
                by_unit.setdefault((line.unit_id, line.unit), []).append(line)
        groups = [(f"参赛单位：{unit}", "", tuple(lines)) for (_, unit), lines in by_unit.items()]
        if not groups:
            raise UserError("arrangements_nobody")
    return [
        ListDocument(
            title="签到表",
            subtitle=contest.title,
            columns=_columns(by, lines),
            rows=tuple(
                (str(number), line.number, line.name, _where(line, by), str(line.seat or ""), "", BOX)
                for number, line in enumerate(lines, start=1)
            ),
            above=(
                "　　".join(part for part in (words, session and f"时间：{session}", f"应到{len(lines)}人") if part),
            ),
            below=("本人签名；缺席的在末栏打“√”。　　实到＿＿＿人　　缺席＿＿＿人",),
            signatures=SIGN_IN_SIGNATURES,
            size=12,
            label=words,
            narrow=True,
        )
        for words, session, lines in groups
    ]


def seat_plans(contest: Contest, keys: Sequence[str] = ()) -> list[SeatPlan]:
    """The plan of every room, or of these (by id), for its door. Raises UserError papers_no_seats."""
    snapshot = contest.snapshot()
    plans = []
    for room, lines in _seated(snapshot, keys):
        who = {line.seat: line for line in lines}
        cells = tuple(
            tuple(
                SeatCell(number, who[number].name, who[number].unit, who[number].number)
                if number in who
                else SeatCell(number)
                for number in row
            )
            for row in room.grid()
        )
        facts = _joined(room.session, f"{len(lines)}人")
        door = room.door
        plans.append(
            SeatPlan(contest.title, room.name, facts, cells, door.in_front, door.on_the_left, _made_on(contest))
        )
    return plans


def name_list(contest: Contest) -> ListDocument:
    """Everybody by strokes with room and seat, for the entrance. Raises UserError papers_no_seats."""
    snapshot = contest.snapshot()
    _seated(snapshot)
    lines = by_strokes(seat_lines(snapshot), lambda line: line.name, contest=contest)
    return ListDocument(
        title="考场座次名单",
        subtitle=contest.title,
        above=("按姓氏笔画排列。",),
        columns=(
            Column("姓名", 1.4), Column("单位", 2), Column("参赛号", 1.3), Column("考场", 1.5), Column("座位", 0.8),
        ),
        rows=tuple(
            (line.name, line.unit, line.number, line.room.name if line.room else "", str(line.seat or ""))
            for line in lines
        ),
        size=12,
    )  # fmt: skip


def room_records(contest: Contest, keys: Sequence[str] = ()) -> list[ListDocument]:
    """The record of each room (考场记录单), or of these (by id), to be filled in. Raises UserError papers_no_rooms."""
    snapshot = contest.snapshot()
    rooms = [room for room in snapshot.rooms if not keys or room.id in keys]
    if not rooms:
        raise UserError("papers_no_rooms")
    documents = []
    for room in rooms:
        lines = lines_of_room(snapshot, room)
        expected = f"{len(lines)}人" if lines else "＿＿＿人"
        documents.append(room_record(contest, room, expected))
    return documents


def draw_record(contest: Contest, held: Draw) -> ListDocument:
    """What was drawn, by number, with every mark of a lot drawn here, to be signed."""
    kind = KIND_WORDS[held.kind]
    by_seed = held.method is DrawMethod.SEED
    marks = {lot.number: lot.mark[:16] for lot in draw(held.seed, [one.line for one in held.lines])} if by_seed else {}
    number = {one.subject_id: at for at, one in enumerate(held.lines, start=1)}
    columns = [Column(kind, 0.8, face="hei"), Column("抽签者", 3.2, Align.LEFT), Column("名单号", 0.8)]
    columns += [Column("摘要（前16位）", 2)] if by_seed else [Column("签名", 2)]
    how = (
        f"由程序按种子号 {held.seed} 抽取：对“种子号|名单号|抽签者”取 SHA-256，摘要小者在前。任何人可据此复算。"
        if by_seed
        else "现场抽取纸签，结果由记录人录入，已核对无缺漏、无重复。"
    )
    return ListDocument(
        title="抽签记录",
        subtitle=contest.title,
        columns=tuple(columns),
        rows=tuple(
            (str(one.value), one.line, str(number[one.subject_id]), marks.get(number[one.subject_id], ""))
            for one in in_order(held.lines)
        ),
        above=(
            _joined(held.title, f"抽取内容：{kind}", f"共{len(held.lines)}签，号码1—{held.sets}"),
            f"时间：{_moment(held.drawn_at)}",
        ),
        label=held.title,
        below=(how, f"记录人：{held.operator}"),
        signatures=LOT_SIGNATURES,
        size=12,
    )


def room_record(contest: Contest, room: Room | None, expected: str) -> ListDocument:
    """The record of a room, of none in particular without one."""
    counts = (
        ("人数", f"应到 {expected}　　实到 ＿＿＿人　　缺考 ＿＿＿人"),
        ("试卷", "领取 ＿＿＿份　　使用 ＿＿＿份　　收回 ＿＿＿份"),
    )
    written = ("缺考人员\n（参赛号、姓名）", "违纪情况", "异常情况\n与处理", "备注")
    where = f"考场：{room.name}" if room else "考场：＿＿＿＿＿＿＿＿"
    when = f"时间：{room.session}" if room and room.session else "时间：＿＿＿＿＿＿＿＿＿＿"
    return ListDocument(
        title="考场记录单",
        subtitle=contest.title,
        columns=(Column("项目", 1, face="hei"), Column("记录", 4, Align.LEFT)),
        rows=(*counts, *((words, "\n" * 4) for words in written)),
        above=(f"{where}　　{when}",),
        below=("此单由监考员填写，连同试卷一并密封。",),
        signatures=_INVIGILATORS,
        size=12,
        label=where,
    )


def _seated(snapshot: Snapshot, keys: Sequence[str] = ()) -> list[tuple[Room, tuple[SeatLine, ...]]]:
    """The rooms somebody sits in, or these of them. Raises UserError papers_no_seats."""
    rooms = (room for room in snapshot.rooms if not keys or room.id in keys)
    found = [(room, lines) for room in rooms if (lines := lines_of_room(snapshot, room))]
    if not found:
        raise UserError("papers_no_seats")
    return found


def _where(line: SeatLine, by: SignInBy) -> str:
    if by is SignInBy.ROOM:
        return line.unit
    return line.room.name if line.room else ""


def _joined(*parts: str) -> str:
    return "　　".join(part for part in parts if part)


def _made_on(contest: Contest) -> str:
    seed = seating_seed(contest.snapshot())
    made = f"制表日期：{arabic_date(contest.today())}"
    made = f"{made}　种子号 {seed}" if seed else made
    changes = len(contest.snapshot().seat_moves)
    return f"{made}　手工调整 {changes} 处，见排座记录" if seed and changes else made


def _moment(at: str) -> str:
    return at[:16].replace("T", " ")


def _columns(by: SignInBy, lines: Sequence[SeatLine]) -> tuple[Column, ...]:
    """The columns of a sheet to sign, that of the numbers wide enough for the longest."""
    columns = list(SIGN_IN_COLUMNS if by is SignInBy.ROOM else _SIGN_IN_UNIT)
    longest = max((len(line.number) for line in lines), default=0)
    at = [column.heading for column in columns].index("参赛号")
    columns[at] = replace(columns[at], share=columns[at].share + _WIDER * max(0, longest - _USUAL))
    return tuple(columns)
