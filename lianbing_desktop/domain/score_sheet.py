"""Score sheets: one person a row, or one team with its members and a total. Scores are Decimal as typed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from lianbing_desktop.domain.headers import Headers
from lianbing_desktop.domain.problem import Place, Problem
from lianbing_desktop.domain.score import Score
from lianbing_desktop.domain.sheet import Workbook
from lianbing_desktop.domain.unit_names import UnitNames


@dataclass(frozen=True, slots=True)
class IndividualScoreRow:
    """One person's score as read. `unit_id` is "" when the sheet names no known unit, `id_number` "" when it has none.

    `score` is None when the cell could not be taken: then `problems` says why.
    """

    place: Place
    unit_id: str
    unit_text: str
    name: str
    id_number: str
    score: Score | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class TeamScoreRow:
    """One team's total as read, with its members' names in the sheet's order (may be empty)."""

    place: Place
    unit_id: str
    unit_text: str
    team: str
    members: tuple[str, ...]
    score: Score | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class IndividualScores:
    """All rows of a file; `problems` are those of a sheet or of the whole file."""

    rows: tuple[IndividualScoreRow, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class TeamScores:
    """All teams of a file; `problems` are those of a sheet or of the whole file."""

    rows: tuple[TeamScoreRow, ...]
    problems: tuple[Problem, ...] = ()


def read_individual_scores(
    workbook: Workbook, headers: Headers, units: UnitNames, maximum: Decimal | None
) -> IndividualScores:
    """Read a sheet of 单位, 姓名, 成绩. A score outside 0…`maximum` is a problem and is not taken."""
    raise NotImplementedError


def read_team_scores(
    workbook: Workbook, headers: Headers, units: UnitNames, maximum: Decimal | None
) -> TeamScores:
    """Read a sheet of 代表队, 队员…, 总分. A total may be below zero; above `maximum` it is not taken."""
    raise NotImplementedError
