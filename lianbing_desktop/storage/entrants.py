"""The table of people."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from lianbing_desktop.domain.entrant import Doubt, Entrant, EntrantStatus, Role
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write

_PLAIN = (
    "id",
    "unit_id",
    "name",
    "sex",
    "id_number",
    "birth",
    "workplace",
    "title",
    "line",
    "level",
    "phone",
    "note",
    "status_reason",
    "source_file",
    "source_sheet",
    "source_row",
)


_COLUMNS = tuple(field.name for field in fields(Entrant))
_ROLE, _WINDOW_STAFF, _STATUS, _OUT_OF_COMPETITION, _DOUBTS = (
    _COLUMNS.index(name) for name in ("role", "window_staff", "status", "out_of_competition", "doubts")
)


def all_entrants(file: ContestFile) -> list[Entrant]:
    """Everyone in the file, withdrawn people too, in the units' order and then as they came in."""
    columns = ", ".join(f"e.{name}" for name in _COLUMNS)
    rows = file.rows(
        f"SELECT {columns} FROM entrants e JOIN units u ON u.id = e.unit_id ORDER BY u.position, e.rowid"  # noqa: S608
    )
    return [_entrant(row) for row in rows]


def any_there(file: ContestFile) -> bool:
    """Whether there is anybody in the file."""
    return bool(file.query("SELECT 1 FROM entrants LIMIT 1"))


def add(write: Write, entrant: Entrant) -> None:
    """Add a person."""
    write.insert("entrants", _row(entrant))


def change(write: Write, entrant: Entrant) -> None:
    """Bring a person's row to what `entrant` says."""
    write.update("entrants", entrant.id, _row(entrant))


def _row(entrant: Entrant) -> dict[str, Any]:
    window_staff = None if entrant.window_staff is None else int(entrant.window_staff)
    doubts = {field: {"code": doubt.code, "raw": doubt.raw} for field, doubt in entrant.doubts.items()}
    return {
        **{name: getattr(entrant, name) for name in _PLAIN},
        "role": entrant.role.value,
        "window_staff": window_staff,
        "status": entrant.status.value,
        "out_of_competition": int(entrant.out_of_competition),
        "doubts": json.dumps(doubts, ensure_ascii=False, sort_keys=True),
    }


def _entrant(row: tuple[Any, ...]) -> Entrant:
    """A row of the columns of `_COLUMNS`, which are the fields of Entrant in their order."""
    values = list(row)
    values[_ROLE] = Role(row[_ROLE])
    values[_WINDOW_STAFF] = None if row[_WINDOW_STAFF] is None else bool(row[_WINDOW_STAFF])
    values[_STATUS] = EntrantStatus(row[_STATUS])
    values[_OUT_OF_COMPETITION] = bool(row[_OUT_OF_COMPETITION])
    values[_DOUBTS] = _doubts(row[_DOUBTS])
    return Entrant(*values)


def _doubts(text: str) -> dict[str, Doubt]:
    if text == "{}":
        return {}
    return {field: Doubt(doubt["code"], doubt["raw"]) for field, doubt in json.loads(text).items()}
