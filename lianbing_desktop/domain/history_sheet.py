"""Earlier national participation and titles, in the words of the list that says so."""

from __future__ import annotations

from dataclasses import dataclass

from lianbing_desktop.domain.headers import Headers
from lianbing_desktop.domain.problem import Place, Problem
from lianbing_desktop.domain.sheet import Workbook
from lianbing_desktop.domain.unit_names import UnitNames


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One line of a history list: who, when, what. `title` is an award such as 全国人社知识通; `role` such as 替补."""

    place: Place
    unit_id: str
    unit_text: str
    name: str
    id_number: str
    year: int | None
    event: str
    stage: str
    title: str
    role: str
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryReading:
    """All rows of a file; `problems` are those of a sheet or of the whole file."""

    rows: tuple[HistoryRow, ...]
    problems: tuple[Problem, ...] = ()


def read_history(workbook: Workbook, headers: Headers, units: UnitNames) -> HistoryReading:
    """Read 年度, 活动, 环节, 姓名, 单位, 称号. A year may stand in its own column or inside the event's name."""
    raise NotImplementedError
