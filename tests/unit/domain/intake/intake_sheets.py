"""Small grids that stand for the sheets counties send, and the units and people in them (all invented)."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from functools import cache

from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.domain.intake.id_number import check_character
from lianbing_desktop.domain.intake.roster import RosterReading, read_roster
from lianbing_desktop.domain.intake.roster_rows import RosterRow
from lianbing_desktop.domain.intake.sheet import CellValue, MergedRange, Sheet, Workbook
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.paths import resource
from lianbing_desktop.services import reference

ROSTER_HEADER = ("序号", "姓名", "性别", "身份证号", "工作单位", "职务", "联系电话")


def headers() -> Headers:
    """The vocabulary that ships with the program."""
    return reference.headers()


@cache
def units_of(city: str) -> UnitNames:
    """The units of a city, each with its name as id."""
    lines = resource("divisions", "fujian.csv").read_text(encoding="utf-8").splitlines()
    rows = csv.DictReader(line for line in lines if not line.startswith("#"))
    units = [Unit("市本级", "市本级", UnitKind.MUNICIPAL)]
    for row in rows:
        if row["city"] == city and row["participates"] == "yes":
            units.append(Unit(row["name"], row["name"], UnitKind.COUNTY, row["code"]))
    return UnitNames(units, city, reference.unit_vocabulary())


def id_of(number: int, *, sex: str = "男", birth: str = "19900101") -> str:
    """A valid ID number of a region that does not exist; different for each of 1 to 99."""
    digits = f"350199{birth}{number:02d}{1 if sex == '男' else 2}"
    return digits + check_character(digits)


def person(number: int, name: str, **cells: CellValue) -> list[CellValue]:
    """A row under ROSTER_HEADER; keyword arguments replace cells: sex, id_number, workplace, title, phone."""
    values: dict[str, CellValue] = {
        "number": number,
        "name": name,
        "sex": "男",
        "id_number": id_of(number),
        "workplace": "社保中心",
        "title": "科员",
        "phone": f"199000000{number:02d}",
    }
    return list((values | cells).values())


def sheet(rows: Iterable[Sequence[CellValue]], name: str = "Sheet1", **options: object) -> Sheet:
    """A sheet of rows; merges may be given as (top, left, bottom, right) tuples."""
    merges = tuple(MergedRange(*area) for area in options.pop("merges", ()))  # type: ignore[misc, attr-defined]
    return Sheet(name, tuple(tuple(row) for row in rows), merges, **options)  # type: ignore[arg-type]


def workbook(*sheets: Sheet, file: str = "名单.xlsx") -> Workbook:
    """A file with these sheets."""
    return Workbook(file, "xlsx", sheets)


def roster(
    rows: Iterable[Sequence[CellValue]], *, file: str = "名单.xlsx", city: str = "宁德市", **options: object
) -> RosterReading:
    """Read one sheet of rows as a roster."""
    return read_roster(workbook(sheet(rows, **options), file=file), units_of(city), headers())


def who(rows: Iterable[RosterRow]) -> list[tuple[str, str]]:
    """(unit, name) of each row."""
    return [(row.unit_text, row.name) for row in rows]


def codes(row: RosterRow) -> list[str]:
    """The codes of a row's findings."""
    return [problem.code for problem in row.problems]
