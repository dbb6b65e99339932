"""应急纸面材料: one PDF to run the contest day wholly on paper; printed before, in a folder at the venue."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, add_lists, page_count
from lianbing_desktop.exchange.pdf.pdf_sheets import PdfSheets
from lianbing_desktop.exchange.pdf.score_sheet_pdf import SheetPage, add_score_sheets
from lianbing_desktop.exchange.pdf.seat_plan_pdf import SeatPlan, add_seat_plans
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing
from lianbing_desktop.services.arrangements import blank_forms
from lianbing_desktop.services.arrangements.room_papers import SignInBy, room_records, seat_plans, sign_in_sheets
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring.parts import round_parts
from lianbing_desktop.services.scoring.sheet_printing import blank_sheet, unnumbered_sheets

Pages = list[ListDocument] | list[SeatPlan] | list[SheetPage]

_STEPS = (
    "停机以后，照下面的次序用纸进行；每张表写完当场签名，不补签、不代签。",
    "1．签到用签到表；临时到场的写在空白签到表上，按座次表入座。",
    "2．抽签用抽签记录，抽完核对无缺漏、无重复，抽签人、监督员、裁判长签名。",
    "3．评分用评分表和答题记录表；记分员算一遍，复核人另算一遍，两遍一致才抄到汇总表。",
    "4．汇总用成绩汇总表；同分报裁判长裁定。签名以后要改的，填成绩更正单。",
    "5．电脑恢复后，按评分表逐张录入，与纸面合计核对；纸面材料全部留存归档。",
)


def write_emergency_forms(contest: Contest, path: Path, copies: int = 2) -> int:
    """Everything a day on paper needs, headed by a list of it; the number of pages. `copies` is how many of each blank.

    What is known already (names, seats, rounds, teams) stands on the forms. Raises UserError list_undrawable,
    file_cannot_be_written.
    """
    faces = Typefaces()
    parts = _parts(contest, copies)
    rows = []
    for number, (name, use, pages) in enumerate(parts, start=1):
        rows.append((str(number), name, use, str(_count(pages, faces))))
    cover = ListDocument(
        title="应急纸面材料",
        subtitle=contest.title,
        columns=(
            Column("序号", 0.6),
            Column("材料", 2.2, Align.LEFT),
            Column("用途", 3.2, Align.LEFT),
            Column("页数", 0.7),
        ),
        rows=tuple(rows),
        above=("停电、死机时，凭这一套纸面材料可以把比赛办完。赛前一天打印，装袋放在现场。",),
        below=_STEPS,
        signatures=("打印人：", "现场保管人："),
        label="应急纸面材料",
    )
    sheets = PdfSheets(faces, f"{contest.title}应急纸面材料")
    count = add_lists(sheets, [cover], faces)
    for _, _, pages in parts:
        count += _add(sheets, pages, faces)
    with replacing(path) as temporary:
        sheets.save(temporary)
    return count


def _parts(contest: Contest, copies: int) -> list[tuple[str, str, Pages]]:
    """What the pack holds: its name, what it is for, its pages."""
    snapshot = contest.snapshot()
    found: list[tuple[str, str, Pages]] = []

    def add(name: str, use: str, make: Callable[[], Pages]) -> None:
        try:
            pages = make()
        except UserError as error:
            if error.code not in _NOT_YET:
                raise
            return
        if pages:
            found.append((name, use, pages))

    add("座次表", "贴在考场门口", lambda: seat_plans(contest))
    by = SignInBy.ROOM if snapshot.seats else SignInBy.UNIT
    add(
        "签到表",
        "印有姓名，按考场签到" if snapshot.seats else "印有姓名，按单位签到",
        lambda: sign_in_sheets(contest, by),
    )
    add("空白签到表", "临时到场、更换选手的", lambda: [blank_forms.blank_sign_in(contest)] * copies)
    add("考场记录单", "监考员填写", lambda: room_records(contest))
    add("空白考场记录单", "备用", lambda: [blank_forms.blank_room_record(contest)])
    add("抽签记录", "出场顺序、台号、题组各用一张", lambda: [blank_forms.blank_draw(contest)] * max(copies, 3))
    for some in snapshot.rounds:
        for name, use, make in _round_parts(contest, some, copies):
            add(name, use, make)
    for kind, words in ((RoundKind.INDIVIDUAL, "个人"), (RoundKind.TEAM, "团体")):
        if any(some.kind is kind and some.counts for some in snapshot.rounds):
            found.append((f"{words}成绩汇总表", "四人签名后生效", [blank_forms.summary_form(contest, kind)]))
    add("成绩更正单", "签名以后改成绩，一处一张", lambda: [blank_forms.correction_form(contest)] * copies)
    add("申诉登记表", "领队书面提出申诉", lambda: [blank_forms.appeal_form(contest)] * copies)
    return found


_NOT_YET = frozenset({"papers_no_seats", "papers_no_rooms", "arrangements_nobody", "sheets_nobody"})
"""Why a part is left out: there is nothing to put on it yet."""


def _round_parts(contest: Contest, some: Round, copies: int) -> list[tuple[str, str, Callable[[], Pages]]]:
    if not round_parts(some):
        record = (
            f"{some.name}答题记录表",
            "一题一行，当场记录",
            lambda: [blank_forms.question_record(contest, some)] * (copies + 1),
        )
        totals = f"{some.name}累计得分表", "逐题累计，复核另算", lambda: [blank_forms.running_totals(contest, some)]
        return [record, totals]
    snapshot = contest.snapshot()
    use = "印有姓名，每位评委一套" if some.settings.judges else "印有姓名，阅卷、记分用"
    return [
        (f"{some.name}评分表", use, lambda: unnumbered_sheets(snapshot, some)),
        (f"{some.name}空白评分表", "写错、加赛时用", lambda: [blank_sheet(snapshot, some)] * copies),
    ]


def _count(pages: Pages, faces: Typefaces) -> int:
    return sum(page_count(page, faces) if isinstance(page, ListDocument) else 1 for page in pages)


def _add(sheets: PdfSheets, pages: Pages, faces: Typefaces) -> int:
    match pages[0]:
        case ListDocument():
            return add_lists(sheets, [one for one in pages if isinstance(one, ListDocument)], faces)
        case SeatPlan():
            add_seat_plans(sheets, [one for one in pages if isinstance(one, SeatPlan)], faces)
        case SheetPage():
            add_score_sheets(sheets, [one for one in pages if isinstance(one, SheetPage)], faces)
    return len(pages)
