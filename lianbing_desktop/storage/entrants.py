"""The table of people."""

from __future__ import annotations

import json
from collections.abc import Mapping
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


def all_entrants(file: ContestFile) -> list[Entrant]:
    """Everyone in the file, withdrawn people too, in the units' order and then as they came in."""
    rows = file.query("SELECT e.* FROM entrants e JOIN units u ON u.id = e.unit_id ORDER BY u.position, e.rowid")
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


def _entrant(row: Mapping[str, Any]) -> Entrant:
    doubts = {field: Doubt(doubt["code"], doubt["raw"]) for field, doubt in json.loads(row["doubts"]).items()}
    return Entrant(
        **{name: row[name] for name in _PLAIN},
        role=Role(row["role"]),
        window_staff=None if row["window_staff"] is None else bool(row["window_staff"]),
        status=EntrantStatus(row["status"]),
        out_of_competition=bool(row["out_of_competition"]),
        doubts=doubts,
    )
