"""Takes people's numbers out of a contest file: out of its tables and out of every row its log remembers.

The chain of the log holds afterwards: of what is taken out a digest stays whose salt is thrown away (`seals`). What
stays readable beside those digests is held by an anchor, a digest over the whole cleaned log, kept in the setting that
the cleaning itself writes and thereby under its seal.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from lianbing_desktop.domain.personal import PERSONAL_KEYS, holds_number, without_numbers, without_person
from lianbing_desktop.storage import contests, replay, seals
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write

Row = Mapping[str, Any]

SETTING = "personal_data_cleaned"
"""JSON: `at` the moment, `below` the number of the cleaning, `anchor` the digest over the log before it."""

_EMPTIED: Mapping[str, Mapping[str, Any]] = {
    "entrants": {"id_number": "", "phone": "", "birth": "", "note": "", "doubts": "{}"},
    "unit_contacts": {"person": "", "phone": "", "source": ""},
    "confirmations": {"confirmed_by": "", "note": ""},
    "left_out_rows": {"params": "{}"},
    "cell_corrections": {"raw": "", "corrected": ""},
    "accepted_findings": {"about": None},
    "photos": {"source_file": ""},
}
"""Columns emptied whatever they hold. None: its row's id, for what must stay unique."""

_TAKEN_AWAY = ("photos", "unit_contacts", "left_out_rows", "cell_corrections", "accepted_findings")
"""Tables that are worth nothing without what is taken out of them."""

_SECRET_SETTINGS: Mapping[str, str] = {"handed_out": "[]"}
"""Settings worth nothing after the season: passwords of packets and the names of those who had them."""

_LEFT_ALONE = frozenset({"rule_sets", "kept_templates", "layout_pictures", "layouts", "units", "devices"})


IDENTIFIERS = frozenset(
    {"id", "device", "pc", "key", "row_id", "undoes", "operation_id", "supersedes", "reverses", "entry_keys"}
    | {"event_keys", "subject_ids", "unit_ids", "marks", "fingerprint", "sha256", "hash", "seed", "serial", "number"}
)
"""Columns of any table that hold what rows, writes, papers and draws are called by: their digits must stay as they are.
So must those of every column that refers to a row by its id."""


def counts(file: ContestFile) -> dict[str, int]:
    """How much there is to take out, by what it is."""
    asked = {
        "id_numbers": "SELECT COUNT(*) FROM entrants WHERE id_number <> ''",
        "phones": "SELECT COUNT(*) FROM entrants WHERE phone <> ''",
        "births": "SELECT COUNT(*) FROM entrants WHERE birth <> ''",
        "notes": "SELECT COUNT(*) FROM entrants WHERE note <> ''",
        "photos": "SELECT COUNT(*) FROM photo_files",
        "contacts": "SELECT COUNT(*) FROM unit_contacts",
        "confirmations": "SELECT COUNT(*) FROM confirmations WHERE confirmed_by <> ''",
        "cells": "SELECT (SELECT COUNT(*) FROM cell_corrections) + (SELECT COUNT(*) FROM left_out_rows)"
        " + (SELECT COUNT(*) FROM entrants WHERE doubts <> '{}')",
        "log": "SELECT COUNT(*) FROM row_changes WHERE table_name IN ('entrants', 'unit_contacts', 'confirmations',"
        " 'left_out_rows', 'cell_corrections', 'photos', 'delegation_versions')",
    }
    return {name: int(next(iter(file.query(sql)[0].values()))) for name, sql in asked.items()}


def forget(file: ContestFile, write: Write, progress: Callable[[int, int], None] = lambda _done, _all: None) -> None:
    """Take everything out inside an operation that is in progress. `progress` hears of steps of the log."""
    connection = file.connection
    triggers = [
        (str(row[0]), str(row[1]))
        for row in connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    ]
    for name, _sql in triggers:  # what keeps the logs is put back before the operation ends
        connection.execute(f'DROP TRIGGER "{name}"')
    for table in replay.recorded_tables(connection):
        if _forget_table(connection, table):
            write.tables.add(table)
    operations = connection.execute(
        "SELECT * FROM operations WHERE sequence < ? ORDER BY sequence", (write.sequence,)
    ).fetchall()
    for done, operation in enumerate(operations):
        _forget_operation(connection, dict(operation))
        progress(done, len(operations))
    for _name, sql in triggers:
        connection.execute(sql)
    for table in _TAKEN_AWAY:
        for (row_id,) in connection.execute(f'SELECT id FROM "{table}"').fetchall():  # noqa: S608 - constant names
            write.delete(table, row_id)
    connection.execute("DELETE FROM photo_files")
    said = {"at": write.at, "below": write.sequence, "anchor": _anchor(connection, write.sequence)}
    contests.set_setting(write, SETTING, json.dumps(said))


def is_as_cleaned(connection: sqlite3.Connection) -> bool:
    """Whether the log before the last cleaning is as the cleaning left it; also so where there was none.

    Raises ValueError or TypeError when the setting cannot be read.
    """
    found = connection.execute("SELECT value FROM settings WHERE id = ?", (SETTING,)).fetchone()
    if found is None:
        return True
    said = json.loads(found[0])
    return bool(_anchor(connection, int(said["below"])) == said["anchor"])


def _forget_table(connection: sqlite3.Connection, table: str) -> int:
    keys = replay.key_columns(connection, table)
    where = " AND ".join(f'"{key}" = ?' for key in keys)
    changed = 0
    for _row_id, row in list(replay.rows(connection, table)):
        after = without_personal(table, row)
        new = {column: value for column, value in after.items() if value != row[column]}
        if new:
            pairs = ", ".join(f'"{column}" = ?' for column in new)
            sql = f'UPDATE "{table}" SET {pairs} WHERE {where}'  # noqa: S608 - names of the file's own tables
            connection.execute(sql, (*new.values(), *(row[key] for key in keys)))
            changed += 1
    return changed


def _forget_operation(connection: sqlite3.Connection, operation: dict[str, Any]) -> None:
    """Take everything out of one operation of the log, and keep its seal."""
    images: dict[str, dict[str, Any]] = {"operation": operation}
    cleaned = {"operation": without_personal("operations", operation)}
    for position, table, _row_id, before, after in seals.changes(connection, operation["id"]):
        for side, row in (("before", before), ("after", after)):
            if row is not None:
                images[f"{position}/{side}"] = row
                cleaned[f"{position}/{side}"] = without_personal(table, row)
    touched = {
        column for place, row in images.items() for column, value in row.items() if cleaned[place][column] != value
    }
    if not touched:
        return
    if touched <= seals.PERSONAL:
        values = {
            f"{place}/{column}": (column, row[column])
            for place, row in images.items()
            for column in seals.PERSONAL.intersection(row)
        }
        seals.withhold(connection, operation["sequence"], values)
    else:
        seals.withhold_rows(connection, operation["sequence"], images)
    connection.execute(
        "UPDATE operations SET params = ? WHERE id = ?", (cleaned["operation"]["params"], operation["id"])
    )
    for place, row in cleaned.items():
        if place != "operation" and row != images[place]:
            number, side = place.split("/")
            connection.execute(
                f"UPDATE row_changes SET {side} = ? WHERE operation_id = ? AND position = ?",  # noqa: S608 - two words
                (json.dumps(row, ensure_ascii=False, sort_keys=True), operation["id"], int(number)),
            )


def without_personal(table: str, row: Row) -> dict[str, Any]:
    """A row of a table as a cleaning leaves it."""
    if table in _LEFT_ALONE:
        return dict(row)
    emptied = _EMPTIED.get(table, {})
    after: dict[str, Any] = {}
    for column, value in row.items():
        if column in IDENTIFIERS or column.endswith("_id"):
            after[column] = value
        elif column in emptied:
            blank = emptied[column]
            after[column] = row["id"] if blank is None else blank
        else:
            after[column] = _plain(value) if isinstance(value, str) else value
    if table == "arrived_writes":
        after["open_versions"] = _without_versions(str(row["table_name"]), str(after["open_versions"]))
    elif table == "settings" and row["id"] in _SECRET_SETTINGS:
        after["value"] = _SECRET_SETTINGS[row["id"]]
    return after


def _without_versions(table: str, text: str) -> str:
    """What PCs wrote differently, without the values of columns that are emptied."""
    emptied = _EMPTIED.get(table, {}).keys() | PERSONAL_KEYS
    lines = json.loads(text) if text else []
    clean = [[line[0], "", *line[2:]] if line[0] in emptied and line[1] else line for line in lines]
    return text if clean == lines else json.dumps(clean, ensure_ascii=False)


def _plain(text: str) -> str:
    """A text or JSON without numbers; as it was where it holds none."""
    if text[:1] in {"{", "["} and ('"' in text):
        try:
            value = json.loads(text)
        except ValueError:
            return without_numbers(text)
        clean = without_person(value)
        return text if clean == value else json.dumps(clean, ensure_ascii=False, sort_keys=True)
    return without_numbers(text) if holds_number(text) else text


def _anchor(connection: sqlite3.Connection, below: int) -> str:
    """A digest over the log before an operation: its operations, the rows they changed and their seals."""
    whole = hashlib.sha256()
    for sql in (
        "SELECT * FROM operations WHERE sequence < ? ORDER BY sequence",
        "SELECT c.* FROM row_changes c JOIN operations o ON o.id = c.operation_id WHERE o.sequence < ?"
        " ORDER BY o.sequence, c.position",
        "SELECT * FROM seals WHERE sequence < ? ORDER BY sequence",
    ):
        for row in connection.execute(sql, (below,)):
            whole.update(json.dumps(list(row), ensure_ascii=False).encode("utf-8", "surrogatepass"))
    return whole.hexdigest()
