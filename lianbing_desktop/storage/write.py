"""One operation in the making: rows go into the tables, and what they were before into the log."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage import seals
from lianbing_desktop.storage.kept import REFERENCES

Row = Mapping[str, Any]

UNDOABLE_TABLES = frozenset(
    {
        "contest",
        "settings",
        "rule_sets",
        "units",
        "entrants",
        "import_files",
        "left_out_rows",
        "rounds",
        "teams",
        "team_members",
        "study_facts",
        "history_facts",
        "decisions",
        "awards",
        "award_recipients",
        "certificates",
        "unit_contacts",
        "confirmations",
        "accepted_findings",
        "photos",
        "delegation_versions",
        "appeals",
        "column_mappings",
        "cell_corrections",
        "publications",
        "certificate_prints",
        "blank_moves",
        "layouts",
        "exam_numbers",
        "rooms",
        "seats",
        "draws",
        "seat_moves",
        "paper_prints",
    }
)
"""Tables whose rows change; what several PCs wrote into them is joined field by field."""

_APPEND_ONLY_TABLES = frozenset(
    {"score_sheets", "sheet_events", "sign_offs", "corrections", "late_arrivals", "arrived_writes"}
)

LOG_TABLES = (_APPEND_ONLY_TABLES | {"score_entries", "question_events", "devices"}) - {
    "late_arrivals",
    "arrived_writes",
}
"""Append-only tables several PCs add to; theirs are joined by their keys."""


class Write:
    """One operation in progress: rows go in, and what they were before is kept for undo and for the log."""

    def __init__(self, connection: sqlite3.Connection, operation: Row, seal: seals.Seal) -> None:
        self._connection = connection
        self.operation_id = str(operation["id"])
        self.sequence = int(operation["sequence"])
        self.device = str(operation["device"])
        self.operator = str(operation["operator"])
        self.at = str(operation["at"])
        self.tables: set[str] = set()
        self.entries: list[tuple[str, Row]] = []
        self.seal = seal
        self._changes = 0

    def insert(self, table: str, row: Row) -> None:
        """Add a row; its key is the column `id`."""
        self._run_insert(table, row)
        self._record(table, str(row["id"]), None, row)

    def update(self, table: str, row_id: str, values: Row) -> None:
        """Set some columns of a row. A row that already holds these values is left alone and not recorded."""
        before = self._row(table, row_id)
        if before is None:
            raise KeyError((table, row_id))
        after = {**before, **values}
        if after == before:
            return
        self._run_update(table, row_id, values)
        self._record(table, row_id, before, after)

    def delete(self, table: str, row_id: str) -> None:
        """Remove a row. Raises KeyError when it is not there."""
        before = self._row(table, row_id)
        if before is None:
            raise KeyError((table, row_id))
        self._connection.execute(f'DELETE FROM "{_known(table)}" WHERE id = ?', (row_id,))  # noqa: S608 - known name
        self._record(table, row_id, before, None)

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[dict[str, Any]]:
        """Rows as they stand inside this operation."""
        return [dict(row) for row in self._connection.execute(sql, parameters)]

    def append(self, sql: str, parameters: Sequence[Any], table: str, key: str, after: Row) -> None:
        """Add to an append-only table; recorded like an insert, undone by a further entry."""
        self._connection.execute(sql, parameters)
        self._record(table, key, None, after)
        self.entries.append((table, after))

    def append_row(self, table: str, key: str, row: Row) -> None:
        """Add a row to an append-only table that no undo reaches: its operation must not be undoable."""
        if table not in _APPEND_ONLY_TABLES:
            raise KeyError(table)
        columns = ", ".join(f'"{column}"' for column in row)
        places = ", ".join("?" * len(row))
        sql = f'INSERT INTO "{table}" ({columns}) VALUES ({places})'  # noqa: S608 - known name
        self.append(sql, tuple(row.values()), table, key, row)

    def keep(self, table: str, row: Row) -> None:
        """Add content under its digest (the column `id`) unless it is there; not recorded and never undone.

        What is undone and done again is the row that refers to it.
        """
        if table not in REFERENCES:
            raise KeyError(table)
        columns = ", ".join(f'"{column}"' for column in row)
        places = ", ".join("?" * len(row))
        sql = f'INSERT OR IGNORE INTO "{table}" ({columns}) VALUES ({places})'  # noqa: S608 - known name
        self._connection.execute(sql, tuple(row.values()))

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A part of the operation: when it raises, all of the part is taken back and the rest stands."""
        changes, seal, tables, entries = self._changes, self.seal, set(self.tables), len(self.entries)
        self.seal = seal.copy()
        self._connection.execute("SAVEPOINT attempt")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK TO attempt")
            self._changes, self.seal, self.tables = changes, seal, tables
            del self.entries[entries:]
            raise
        finally:
            self._connection.execute("RELEASE attempt")

    def reverse(self, table: str, row_id: str, before: Row | None, after: Row | None) -> None:
        """Bring a row from `after` back to `before`. Raises UserError when it has been changed since."""
        now = self._row(table, row_id)
        if now != self._complete(table, after):
            raise UserError("undo_changed_since")
        if before is None:
            self.delete(table, row_id)
        elif now is None:
            self.insert(table, before)
        else:
            self.update(table, row_id, before)

    def _row(self, table: str, row_id: str) -> dict[str, Any] | None:
        row = self._connection.execute(f'SELECT * FROM "{_known(table)}" WHERE id = ?', (row_id,)).fetchone()  # noqa: S608
        return None if row is None else dict(row)

    def _complete(self, table: str, row: Row | None) -> Row | None:
        """A recorded row with the columns that came with a later version of the file, at their defaults."""
        if row is None:
            return None
        columns = self._connection.execute(f'PRAGMA table_info("{_known(table)}")').fetchall()
        missing = {one["name"]: one["dflt_value"] for one in columns if one["name"] not in row}
        defaults = {
            name: None if default is None else self._connection.execute(f"SELECT {default}").fetchone()[0]
            for name, default in missing.items()
        }
        return {**row, **defaults}

    def _run_insert(self, table: str, row: Row) -> None:
        columns = ", ".join(f'"{column}"' for column in row)
        places = ", ".join("?" * len(row))
        sql = f'INSERT INTO "{_known(table)}" ({columns}) VALUES ({places})'  # noqa: S608 - known name
        self._connection.execute(sql, tuple(row.values()))

    def _run_update(self, table: str, row_id: str, values: Row) -> None:
        pairs = ", ".join(f'"{column}" = ?' for column in values)
        sql = f'UPDATE "{_known(table)}" SET {pairs} WHERE id = ?'  # noqa: S608 - known name
        self._connection.execute(sql, (*values.values(), row_id))

    def _record(self, table: str, row_id: str, before: Row | None, after: Row | None) -> None:
        self.seal.add(self._changes, table, row_id, before, after)
        self._connection.execute(
            "INSERT INTO row_changes (operation_id, position, table_name, row_id, before, after)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (self.operation_id, self._changes, table, row_id, as_json(before), as_json(after)),
        )
        self._changes += 1
        self.tables.add(table)

    @property
    def changed_anything(self) -> bool:
        """Whether any row was changed so far."""
        return self._changes > 0


def refused_by_signature(error: sqlite3.IntegrityError) -> bool:
    """Whether the database refused a write because the round has been signed off."""
    return "signed round" in str(error)


def as_json(value: Row | None) -> str | None:
    return None if value is None else json.dumps(dict(value), ensure_ascii=False, sort_keys=True)


def _known(table: str) -> str:
    if table not in UNDOABLE_TABLES:
        raise KeyError(table)
    return table
