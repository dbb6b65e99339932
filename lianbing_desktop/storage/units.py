"""The table of participating units."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


def all_units(file: ContestFile) -> list[Unit]:
    """Every unit in its display order."""
    return [_unit(row) for row in file.query("SELECT * FROM units ORDER BY position, name")]


def add(write: Write, unit: Unit) -> None:
    """Add a unit."""
    write.insert("units", _row(unit))


def change(write: Write, unit: Unit) -> None:
    """Bring a unit's row to what `unit` says."""
    write.update("units", unit.id, _row(unit))


def _row(unit: Unit) -> dict[str, Any]:
    return {
        "id": unit.id,
        "name": unit.name,
        "kind": unit.kind.value,
        "code": unit.code,
        "position": unit.position,
        "minimum": unit.minimum,
        "aliases": json.dumps(list(unit.aliases), ensure_ascii=False),
    }


def _unit(row: Mapping[str, Any]) -> Unit:
    return Unit(
        id=row["id"],
        name=row["name"],
        kind=UnitKind(row["kind"]),
        code=row["code"],
        position=row["position"],
        minimum=row["minimum"],
        aliases=tuple(json.loads(row["aliases"])),
    )
