"""Turns a roster as a county sent it into rows a person can check: nobody invented, nobody lost.

Every row that names a person is in `rows` or in `left_out`; what was passed over without naming anyone is in
`ignored` with the reason. Nothing is repaired by guessing: a value that cannot be trusted is "" and has a doubt.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lianbing_desktop.domain.entrant import Doubt
from lianbing_desktop.domain.headers import Headers
from lianbing_desktop.domain.problem import Place, Problem
from lianbing_desktop.domain.sheet import Workbook
from lianbing_desktop.domain.unit import Unit
from lianbing_desktop.domain.unit_names import UnitNames


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person as read from one row.

    `values` has every one of entrant.ROSTER_FIELDS as text: `sex` 男, 女 or ""; `id_number` "" unless it passed;
    `birth` "YYYY-MM-DD", "YYYY-MM" or ""; `role` a Role's value; `window_staff` 是, 否 or "".
    `raw` and `cells` give, for each field that has a column, the cell as it stood and its A1 coordinate.
    `unit_id` is "" when the unit is not known; `reason` is the code a row was left out for, "" for a row that is in.
    """

    place: Place
    unit_id: str
    unit_text: str
    name: str
    values: Mapping[str, str]
    doubts: Mapping[str, Doubt] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    raw: Mapping[str, str] = field(default_factory=dict)
    cells: Mapping[str, str] = field(default_factory=dict)
    hidden: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class IgnoredRow:
    """A row that is not a person: `reason` is note, total, example, repeated_header, section or hidden_example."""

    place: Place
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class RosterTable:
    """A table as it was recognised: what the preview shows and lets the organiser correct.

    `header_rows` count from 1; `titles` are the header texts by 0-based column and `columns` the field each
    one was taken for ("" for none); `unit_id` is the unit named outside the rows, by `unit_source`: section,
    form, title, sheet, given, file or "".
    """

    sheet: str
    header_rows: tuple[int, ...]
    titles: Mapping[int, str]
    columns: Mapping[int, str]
    unit_id: str = ""
    unit_source: str = ""
    transposed: bool = False

    @property
    def shape(self) -> tuple[str, ...]:
        """The header's texts in column order: the key under which a corrected mapping is remembered."""
        return tuple(title for _, title in sorted(self.titles.items()))


@dataclass(frozen=True, slots=True)
class RosterReading:
    """All a workbook says. `problems` are those of a sheet or the whole file; a row's own are in the row."""

    tables: tuple[RosterTable, ...]
    rows: tuple[RosterRow, ...]
    left_out: tuple[RosterRow, ...]
    ignored: tuple[IgnoredRow, ...]
    problems: tuple[Problem, ...]


def read_roster(
    workbook: Workbook,
    units: UnitNames,
    headers: Headers,
    default_unit: Unit | None = None,
    choices: Mapping[tuple[str, ...], Mapping[int, str]] | None = None,
) -> RosterReading:
    """Read every table of `workbook`.

    The unit of a row is named by, strongest first: its unit column, a section line above it, the 填报单位 line, the
    title, the sheet's name, `default_unit`, the file's name, and last a workplace that is exactly a unit's bureau.
    `choices` maps a header shape (`RosterTable.shape`) to the fields a person chose for its columns.
    """
    raise NotImplementedError
