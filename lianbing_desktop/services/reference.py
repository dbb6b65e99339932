"""Reference data that ships with the program: the administrative table, rule sets, intake vocabulary."""

from __future__ import annotations

import csv
import tomllib
import uuid
from dataclasses import dataclass
from functools import cache
from typing import Any

from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.paths import resource

MUNICIPAL_UNIT = "市本级"
PINGTAN = "平潭综合实验区"
_CITY_RULES = "fujian-2022"
_PINGTAN_RULES = "pingtan-2022"


@dataclass(frozen=True, slots=True)
class City:
    """A city that runs a contest: its full name, its units in their order and the rule set offered first."""

    name: str
    units: tuple[Unit, ...]
    rules: str


@cache
def city_names() -> tuple[str, ...]:
    """The nine cities and 平潭, in the table's order."""
    return tuple(dict.fromkeys(row["city"] for row in _divisions()))


def city(name: str) -> City:
    """The city called `name` (with or without 市) and its units with new ids. Raises UserError city_unknown."""
    wanted = name.strip()
    names = city_names()
    full = next((known for known in names if wanted in {known, known.removesuffix("市")}), None)
    if full is None and wanted in {"平潭", "平潭县", "平潭实验区"}:
        full = PINGTAN
    if full is None:
        raise UserError("city_unknown", city=wanted, known="、".join(names))
    rows = [row for row in _divisions() if row["city"] == full and row["participates"] == "yes"]
    if full == PINGTAN:
        units = [_unit(row["name"], UnitKind.BUREAU, "", place) for place, row in enumerate(rows)]
        return City(full, tuple(units), _PINGTAN_RULES)
    counties = [_unit(row["name"], UnitKind.COUNTY, row["code"], place) for place, row in enumerate(rows, start=1)]
    return City(full, (_unit(MUNICIPAL_UNIT, UnitKind.MUNICIPAL, "", 0), *counties), _CITY_RULES)


def rules_text(name: str) -> str:
    """The TOML of a rule set that ships with the program. Raises UserError rules_unknown."""
    try:
        return resource("rules", f"{name}.toml").read_text(encoding="utf-8")
    except (FileNotFoundError, ValueError) as error:
        raise UserError("rules_unknown", rules=name, known="、".join(rule_sets())) from error


def rule_sets() -> tuple[str, ...]:
    """The names of the rule sets that ship with the program."""
    return tuple(sorted(path.stem for path in resource("rules").glob("*.toml")))


def season() -> int:
    """The year of the rule set that a city is offered first."""
    return int(tomllib.loads(rules_text(_CITY_RULES))["year"])


def contest_title(city_name: str, year: int) -> str:
    """The usual title of a city's contest, which its organiser may change."""
    return f"{year}年{city_name}人社窗口单位业务技能练兵比武"


def organiser(city_name: str) -> str:
    """The bureau that signs: the 落款 of certificates and notices until the organiser changes it."""
    return f"{city_name}人力资源和社会保障局" if city_name.endswith("市") else f"{city_name}党群工作部"


@cache
def headers() -> Headers:
    """The vocabulary of column titles."""
    return Headers.from_mapping(_toml("intake", "headers.toml"))


@cache
def unit_vocabulary() -> dict[str, Any]:
    """Former names of units, words for 市本级, and what a bureau is called."""
    return _toml("intake", "units.toml")


@cache
def round_forms() -> dict[str, Any]:
    """The forms of rounds with what is usual for each, in the order they are offered."""
    return _toml("rounds", "forms.toml")


def _unit(name: str, kind: UnitKind, code: str, position: int) -> Unit:
    return Unit(uuid.uuid4().hex, name, kind, code, position)


def _toml(*parts: str) -> dict[str, Any]:
    return tomllib.loads(resource(*parts).read_text(encoding="utf-8"))


@cache
def _divisions() -> tuple[dict[str, str], ...]:
    lines = resource("divisions", "fujian.csv").read_text(encoding="utf-8").splitlines()
    return tuple(csv.DictReader(line for line in lines if not line.startswith("#")))
