"""Printed score sheets and the log of what happened to them: both append-only, for paper cannot be taken back."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from lianbing_desktop.domain.scoring.sheets import Sheet, SheetEvent, SheetEventKind, SheetScope, make_serial
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write

_FIRST_PREFIX, _PREFIXES, _MOST = 100, 900, 999


def all_sheets(file: ContestFile, round_id: str | None = None) -> list[Sheet]:
    """Every sheet, or those of a round, in the order of their serials."""
    where, parameters = ("WHERE round_id = ?", (round_id,)) if round_id else ("", ())
    sql = f"SELECT * FROM score_sheets {where} ORDER BY serial, printed_at, id"  # noqa: S608 - constant
    return [
        Sheet(
            id=row["id"],
            serial=row["serial"],
            round_id=row["round_id"],
            scope=SheetScope(row["scope"]),
            group=row["group_name"],
            judge=row["judge"],
            subject_ids=tuple(json.loads(row["subject_ids"])),
            parts=tuple(json.loads(row["parts"])),
            printed_at=row["printed_at"],
            operator=row["operator"],
        )
        for row in file.query(sql, parameters)
    ]


def next_serials(write: Write, count: int) -> list[str]:
    """Serials nobody has used in this file; they begin differently on each PC, so that joined files seldom clash."""
    used = {row["serial"] for row in write.query("SELECT DISTINCT serial FROM score_sheets")}
    start = int(write.device or "0", 36)
    found: list[str] = []
    for step in range(_PREFIXES):
        prefix = _FIRST_PREFIX + (start + step) % _PREFIXES
        taken = [int(serial[3:6]) for serial in used if serial.startswith(str(prefix))]
        numbers = range(max(taken, default=0) + 1, _MOST + 1)
        found += [make_serial(prefix, number) for number in numbers[: count - len(found)]]
        if len(found) == count:
            break
    return found


def add_sheet(
    write: Write,
    serial: str,
    round_id: str,
    scope: SheetScope,
    group: str,
    judge: int,
    subject_ids: Sequence[str],
    parts: Sequence[str],
) -> Sheet:
    """Keep a sheet that is about to be printed."""
    sheet = Sheet(
        uuid.uuid4().hex,
        serial,
        round_id,
        scope,
        group,
        judge,
        tuple(subject_ids),
        tuple(parts),
        write.at,
        write.operator,
    )
    row = {
        "id": sheet.id,
        "serial": serial,
        "round_id": round_id,
        "scope": scope.value,
        "group_name": group,
        "judge": judge,
        "subject_ids": json.dumps(list(subject_ids)),
        "parts": json.dumps(list(parts)),
        "printed_at": sheet.printed_at,
        "operator": sheet.operator,
    }
    write.append_row("score_sheets", sheet.id, row)
    return sheet


def all_events(file: ContestFile) -> list[SheetEvent]:
    """What happened to sheets, in that order."""
    return [
        SheetEvent(
            sheet_id=row["sheet_id"],
            kind=SheetEventKind(row["kind"]),
            at=row["at"],
            operator=row["operator"],
            person=row["person"],
            part=row["part"],
            value=None if row["value"] is None else Decimal(row["value"]),
            note=row["note"],
        )
        for row in file.query("SELECT * FROM sheet_events ORDER BY at, device, sequence")
    ]


def add_event(
    write: Write,
    sheet_id: str,
    kind: SheetEventKind,
    *,
    person: str = "",
    part: str = "",
    value: Decimal | None = None,
    note: str = "",
) -> None:
    """Add a line to the sheets' log."""
    sql = "SELECT COALESCE(MAX(sequence), 0) AS last FROM sheet_events WHERE device = ?"
    sequence = write.query(sql, (write.device,))[0]["last"] + 1
    row: dict[str, Any] = {
        "device": write.device,
        "sequence": sequence,
        "sheet_id": sheet_id,
        "kind": kind.value,
        "person": person,
        "part": part,
        "value": None if value is None else str(value),
        "note": note,
        "at": write.at,
        "operator": write.operator,
    }
    write.append_row("sheet_events", f"{write.device}:{sequence}", row)
