"""Entrant numbers (参赛号) by a pattern such as {单位序号:2}{序号:3}. A number once given stays."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.unit import Unit

DEFAULT_PATTERN = "{单位序号:2}{序号:3}"
PLACES = ("年份", "城市码", "单位码", "单位序号", "序号", "总序号")
"""城市码 are the first four digits of the unit's GB/T 2260 code, 单位码 all six; 序号 runs in a unit, 总序号 in all."""

_PLACE = re.compile(r"\{([^{}:]*)(?::(\d))?\}")
_RUNNING = frozenset({"序号", "总序号"})
_CODES = frozenset({"城市码", "单位码"})


def check_pattern(pattern: str) -> None:
    """Raises UserError number_pattern_place for a place that is not known, number_pattern_not_running without one
    that runs, number_pattern_brace for a brace that belongs to none."""
    names = [name for name, _ in _PLACE.findall(pattern)]
    for name in names:
        if name not in PLACES:
            raise UserError("number_pattern_place", place=name, places="、".join(PLACES))
    if re.search(r"[{}]", _PLACE.sub("", pattern)):
        raise UserError("number_pattern_brace", pattern=pattern)
    if not _RUNNING.intersection(names):
        raise UserError("number_pattern_not_running", pattern=pattern)


def numbers_for(
    pattern: str,
    year: int,
    units: Sequence[Unit],
    people: Sequence[Entrant],
    given: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """The numbers of those who have none in `given`, by entrant id; people run in the order they come in.

    A late entrant gets the next running number nobody has. Raises what `check_pattern` does, number_needs_code for a
    unit without a code the pattern asks for, numbers_clash when two people of this call would get the same number.
    """
    check_pattern(pattern)
    given = given or {}
    places = [name for name, _ in _PLACE.findall(pattern)]
    at = {unit.id: index for index, unit in enumerate(units, start=1)}
    by_id = {unit.id: unit for unit in units}
    taken = dict.fromkeys(given.values(), "")
    in_unit: dict[str, int] = {}
    for person in people:
        if person.id in given:
            in_unit[person.unit_id] = in_unit.get(person.unit_id, 0) + 1
    in_all = sum(in_unit.values())
    found: dict[str, str] = {}
    for person in people:
        if person.id in given:
            continue
        unit = by_id[person.unit_id]
        if _CODES.intersection(places) and not unit.code:
            raise UserError("number_needs_code", unit=unit.name, pattern=pattern)
        while True:
            in_unit[unit.id] = in_unit.get(unit.id, 0) + 1
            in_all += 1
            values = {
                "年份": str(year),
                "城市码": unit.code[:4],
                "单位码": unit.code,
                "单位序号": str(at[unit.id]),
                "序号": str(in_unit[unit.id]),
                "总序号": str(in_all),
            }
            number = _filled(pattern, values)
            if number not in taken:
                break
            if taken[number]:
                raise UserError("numbers_clash", number=number, name=person.name, other=taken[number])
        taken[number] = person.name
        found[person.id] = number
    return found


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda match: values[match[1]].zfill(int(match[2] or 0)), pattern)
