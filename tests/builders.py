"""Small contests for tests: a city, its people, their scores, in few words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import count
from pathlib import Path

from openpyxl import Workbook

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState, Team
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.roster_edit import add_entrant
from lianbing_desktop.services.scoring.rounds import add_round, enter_score, save_team
from lianbing_desktop.storage import scores
from lianbing_desktop.storage.contest_file import ContestFile

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ROSTER_HEADERS = ("参赛单位", "姓名", "性别", "身份证号", "工作单位", "职务", "手机号码")


def clock():
    """A clock that begins on 1 July 2022 and moves one second a look."""
    seconds = count()
    return lambda: dt.datetime(2022, 7, 1, 9, tzinfo=dt.UTC) + dt.timedelta(seconds=next(seconds))


def id_number(number: int, sex: str = "男") -> str:
    """An ID number that passes, of a region no place has."""
    digits = f"350199{1970 + number % 30}0{1 + number % 9}1{number % 9}{number % 100:02d}{1 if sex == '男' else 2}"
    check = sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=True)) % 11
    return digits + "10X98765432"[check]


def new_contest(folder: Path, city: str = "宁德市") -> Contest:
    """An empty contest of a city."""
    return Contest.create(folder / "比武.lianbing", city, 2022, clock=clock())


def unit_id(contest: Contest, name: str) -> str:
    """A unit's id by its name."""
    return next(unit.id for unit in contest.snapshot().units if unit.name == name)


def add_person(contest: Contest, name: str, unit: str = "古田县", **fields: object) -> Entrant:
    """Add somebody by hand."""
    return add_entrant(contest, Entrant("", unit_id(contest, unit), name, **fields))


def written_test(contest: Contest, marks: dict[str, object]) -> str:
    """A round with a score for each entrant id: a number, or "absent"."""
    some = add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    for entrant_id, mark in marks.items():
        score = Score(ScoreState.ABSENT) if mark == "absent" else Score(ScoreState.SCORED, Decimal(str(mark)))
        enter_score(contest, some.id, entrant_id, score)
    return some.id


def team_event(contest: Contest, totals: dict[str, tuple[object, list[str]]]) -> str:
    """A team round: per unit its total and its members' ids."""
    some = add_round(contest, "现场赛", RoundKind.TEAM, maximum=None)
    for unit, (total, members) in totals.items():
        team = save_team(contest, Team("", unit_id(contest, unit), "", tuple(members)))
        enter_score(contest, some.id, team.id, Score(ScoreState.SCORED, Decimal(str(total))))
    return some.id


def roster_file(path: Path, *rows: tuple[object, ...], headers: tuple[str, ...] = ROSTER_HEADERS) -> Path:
    """A plain roster."""
    book = Workbook()
    book.active.append(list(headers))
    for row in rows:
        book.active.append(list(row))
    book.save(path)
    return path


def current_scores(file: ContestFile) -> dict[tuple[str, str], Score]:
    """The scores entered outright by (subject, round), folded from the log."""
    return {pair: parts[""] for pair, parts in scores.official(file).entered.items() if "" in parts}
