"""Forms to fill in by hand where no computer does it: sign-in, draws, questions, sums, corrections, appeals."""

from __future__ import annotations

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.ranking.ranking_rules import TeamTotal
from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument
from lianbing_desktop.services.arrangements.arranging import seat_lines
from lianbing_desktop.services.arrangements.room_papers import (
    BOX,
    LOT_SIGNATURES,
    SIGN_IN_COLUMNS,
    SIGN_IN_SIGNATURES,
    room_record,
)
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.round_forms import form_words, rule_words, values_words
from lianbing_desktop.services.scoring.rounds import subject_name, weight_words
from lianbing_desktop.services.scoring.score_entry import score_lines

_SIGN_IN_ROWS, _QUESTION_ROWS, _LEAST_LOTS, _LEAST_TEAMS, _LEAST_PEOPLE = 22, 18, 16, 8, 20
_QUESTIONS_A_LINE = 10
_BROAD_FROM = 4
"""So many rounds need the sheet broad."""

_SCORERS = ("记分员：", "复核人：", "监督员：", "裁判长：")
_STATES = "缺考、弃权、违纪请写汉字，不写 0；改动时划去原数，在旁边写上新数并签名。"


def blank_sign_in(contest: Contest) -> ListDocument:
    """An empty sheet to sign, for names written by hand."""
    return ListDocument(
        title="签到表",
        subtitle=contest.title,
        columns=SIGN_IN_COLUMNS,
        rows=tuple((str(number), "", "", "", "", "", BOX) for number in range(1, _SIGN_IN_ROWS + 1)),
        above=("考场／单位：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿　　应到＿＿＿人",),
        below=("本人签名；缺席的在末栏打“√”。　　实到＿＿＿人　　缺席＿＿＿人",),
        signatures=SIGN_IN_SIGNATURES,
        label="空白签到表",
    )


def blank_draw(contest: Contest) -> ListDocument:
    """An empty record of a draw; the units stand there as far as they are known."""
    names = list(dict.fromkeys(line.unit for line in seat_lines(contest.snapshot())))
    names += [""] * max(0, _LEAST_LOTS - len(names))
    return ListDocument(
        title="抽签记录",
        subtitle=contest.title,
        columns=(Column("序号", 0.7), Column("抽签者", 3, Align.LEFT), Column("抽中号", 1.1), Column("签名", 2)),
        rows=tuple((str(number), name, "", "") for number, name in enumerate(names, start=1)),
        above=("抽取内容：□出场顺序　□台号　□题组　　日期：＿＿＿＿＿＿",),
        below=("抽完后核对：无缺漏、无重复。",),
        signatures=LOT_SIGNATURES,
        label="空白抽签记录",
    )


def blank_room_record(contest: Contest) -> ListDocument:
    """An empty record of a room."""
    return room_record(contest, None, "＿＿＿人")


def question_record(contest: Contest, some: Round) -> ListDocument:
    """A line for each question of a round in which questions make the score."""
    values = values_words(some.settings)
    return ListDocument(
        title="答题记录表",
        subtitle=contest.title,
        columns=(
            Column("题号", 0.7), Column("代表队", 1.5), Column("答题人", 1.3), Column("分值", 0.8),
            Column("结果", 3, size=10.5), Column("加减分", 1), Column("备注", 1),
        ),
        rows=tuple((str(number), "", "", "", "□对 □错 □超时 □犯规", "", "") for number in range(1, _QUESTION_ROWS + 1)),
        above=(
            "　　".join(
                part
                for part in (f"环节：{some.name}（{form_words(some.form)}）", values and f"分值：{values}", "第＿＿张")
                if part
            ),
        ),
        below=("一题一行，当场记录；记错的整行划去，另起一行重记。",),
        signatures=("记分员：", "复核人：", "裁判长："),
        label=f"{some.name}答题记录",
    )  # fmt: skip


def running_totals(contest: Contest, some: Round) -> ListDocument:
    """Each team's points question by question, from its base, to be added up."""
    snapshot = contest.snapshot()
    base = f"{some.settings.base:f}"
    teams = [line.name for line in score_lines(snapshot, some)]
    rows = [(team, base, *[""] * (_QUESTIONS_A_LINE + 1)) for team in teams]
    rows += [("", base, *[""] * (_QUESTIONS_A_LINE + 1))] * max(0, _LEAST_TEAMS - len(teams))
    return ListDocument(
        title="累计得分表",
        subtitle=contest.title,
        columns=(
            Column("代表队", 2.2, Align.LEFT), Column("基础分", 0.8),
            *(Column(str(number), 0.7) for number in range(1, _QUESTIONS_A_LINE + 1)), Column("合计", 1),
        ),
        rows=tuple(rows),
        above=(f"环节：{some.name}　　每格填一题的加减分（答错扣分写负数）。",),
        below=("合计＝基础分＋各题加减分，由复核人另算一遍。",),
        signatures=("记分员：", "复核人：", "监督员：", "裁判长："),
        landscape=True,
        label=f"{some.name}累计得分",
    )  # fmt: skip


def summary_form(contest: Contest, kind: RoundKind) -> ListDocument:
    """Everybody with a column for each round that counts, total and place, to be added up by hand."""
    snapshot = contest.snapshot()
    rounds = [some for some in snapshot.rounds if some.kind is kind and some.counts]
    team = kind is RoundKind.TEAM
    blank = [""] * (len(rounds) + 2)
    rows = [(str(number), *who, *blank) for number, who in enumerate(_who(snapshot, team=team), start=1)]
    rows += [
        (str(number), "", "", *blank) for number in range(len(rows) + 1, (_LEAST_TEAMS if team else _LEAST_PEOPLE) + 1)
    ]
    who = (Column("代表队", 1.6), Column("队员", 2.4, Align.LEFT)) if team else (
        Column("姓名", 1.5), Column("参赛单位", 1.9, Align.LEFT),
    )  # fmt: skip
    columns = tuple(Column(f"{some.name}（{weight_words(some)}）", 1.1) for some in rounds)
    return ListDocument(
        title="团体成绩汇总表" if team else "个人成绩汇总表",
        subtitle=contest.title,
        columns=(Column("序号", 0.6), *who, *columns, Column("总分", 1), Column("名次", 0.8)),
        rows=tuple(rows),
        above=(_formula(snapshot, rounds, team=team),),
        below=(_STATES, "同分的不写名次，报裁判长按同分规则裁定并写明理由；名次并列记为 1、2、2、4。"),
        signatures=_SCORERS,
        landscape=len(rounds) >= _BROAD_FROM,
        size=11,
        label="团体汇总" if team else "个人汇总",
    )


def correction_form(contest: Contest) -> ListDocument:
    """A correction of a score that was signed."""
    lines = (
        ("轮次", ""), ("选手（代表队）", ""), ("参赛单位", ""), ("原成绩", ""), ("正确成绩", ""),
        ("更正理由\n及依据", "\n\n\n\n"), ("名次、名额、\n奖项有无变动", "\n\n\n"), ("批准意见", "\n\n"),
    )  # fmt: skip
    return _record(
        contest,
        "成绩更正单",
        lines,
        (*_SCORERS, "批准人：", "时间："),
        "一处更正一张；更正后重抄汇总表，注明“更正”，原表留存。",
    )


def appeal_form(contest: Contest) -> ListDocument:
    """An appeal and what became of it."""
    lines = (
        ("提出单位", ""), ("提出人（领队）", ""), ("提出时间", ""), ("涉及轮次、\n选手或代表队", "\n"),
        ("申诉事项\n及理由", "\n\n\n\n\n"), ("核查情况", "\n\n\n\n"), ("处理决定", "\n\n\n"),
    )  # fmt: skip
    return _record(
        contest,
        "申诉登记表",
        lines,
        ("领队：", "受理人：", "监督员：", "裁判长："),
        "由领队书面提出；需要改成绩的，另填成绩更正单。",
    )


def _record(
    contest: Contest, title: str, lines: tuple[tuple[str, str], ...], signatures: tuple[str, ...], note: str
) -> ListDocument:
    return ListDocument(
        title=title,
        subtitle=contest.title,
        columns=(Column("项目", 1, face="hei"), Column("填写", 3.4, Align.LEFT)),
        rows=lines,
        above=("编号：＿＿＿＿　　日期：＿＿＿＿＿＿",),
        below=(note,),
        signatures=signatures,
        signatures_a_line=3 if len(signatures) > len(_SCORERS) else 0,
        label=title,
    )


def _who(snapshot: Snapshot, *, team: bool) -> list[tuple[str, str]]:
    if not team:
        return [(line.name, line.unit) for line in seat_lines(snapshot)]
    return [
        (subject_name(snapshot, one.id), "、".join(subject_name(snapshot, member) for member in one.member_ids))
        for one in snapshot.teams
    ]


def _formula(snapshot: Snapshot, rounds: list[Round], *, team: bool) -> str:
    """How a total is made, where the rounds alone make it."""
    rules = snapshot.rules.ranking
    places = f"保留 {rules.decimals} 位小数，四舍五入"
    if not rounds or (team and rules.team_total is not TeamTotal.TEAM_ROUNDS):
        return f"总分按本次比赛的规则计算，{places}。"
    parts = "＋".join(f"{some.name}×{weight_words(some)}" for some in rounds)
    return f"总分＝{parts}，{places}。" + "　".join(words for some in rounds if (words := rule_words(some)))
