"""Daily-study stars and weekly points, from a platform export or a hand-made list."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lianbing_desktop.domain.headers import Headers
from lianbing_desktop.domain.problem import Place, Problem
from lianbing_desktop.domain.sheet import Workbook
from lianbing_desktop.domain.unit_names import UnitNames


@dataclass(frozen=True, slots=True)
class StudyRow:
    """What a sheet says of one person. None means not given; `as_of` comes from its column, else from the title."""

    place: Place
    unit_id: str
    unit_text: str
    name: str
    id_number: str
    stars: int | None
    points: int | None
    as_of: dt.date | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class StudyReading:
    """All rows of a file; `problems` are those of a sheet or of the whole file."""

    rows: tuple[StudyRow, ...]
    problems: tuple[Problem, ...] = ()


def read_study(workbook: Workbook, headers: Headers, units: UnitNames) -> StudyReading:
    """Read 姓名, 单位, 日日学之星次数, 周周练积分 and the date they were read at."""
    raise NotImplementedError
