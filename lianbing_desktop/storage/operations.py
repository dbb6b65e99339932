"""The log of operations: who did what and when, and which of them can be undone or done again."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.question_events import reverse_event
from lianbing_desktop.storage.scores import reverse_entry
from lianbing_desktop.storage.write import Write, refused_by_signature


@dataclass(frozen=True, slots=True)
class Operation:
    """One line of the log. `at` is ISO 8601 with offset; `undone` tells whether it is undone at present."""

    id: str
    sequence: int
    device: str
    at: str
    operator: str
    kind: str
    params: Mapping[str, str]
    undoable: bool
    undoes: str | None
    undone: bool


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row before and after an operation; None where it was not there."""

    table: str
    row_id: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


_WORD = re.compile(r"[0-9a-f]{32}")

# An undo counts only while it has not been undone itself (by doing the operation again).
_CLEANED = "COALESCE((SELECT MAX(c.sequence) FROM operations c WHERE c.kind = 'personal_data_cleaned'), 0)"
"""Nothing up to this number can be taken back: what was there before has been forgotten."""

_UNDONE = """EXISTS (SELECT 1 FROM operations u WHERE u.undoes = o.id AND NOT EXISTS
    (SELECT 1 FROM operations r WHERE r.undoes = u.id))"""


def all_operations(file: ContestFile, limit: int = -1) -> list[Operation]:
    """The log, newest first."""
    rows = file.query(
        f"SELECT o.*, {_UNDONE} AS undone FROM operations o ORDER BY sequence DESC LIMIT ?",  # noqa: S608 - constant
        (limit,),
    )
    return [_operation(row) for row in rows]


def operation(file: ContestFile, operation_id: str) -> Operation:
    """One line of the log."""
    sql = f"SELECT o.*, {_UNDONE} AS undone FROM operations o WHERE o.id = ?"  # noqa: S608 - constant
    return _operation(file.query(sql, (operation_id,))[0])


def last_sequence(file: ContestFile) -> int:
    """The number of the newest operation: the version of what the file holds."""
    return int(file.query("SELECT COALESCE(MAX(sequence), 0) AS last FROM operations")[0]["last"])


def last_at(file: ContestFile, kind: str) -> str:
    """When something of a kind was done last, ISO 8601; "" for never."""
    rows = file.query("SELECT at FROM operations WHERE kind = ? ORDER BY sequence DESC LIMIT 1", (kind,))
    return str(rows[0]["at"]) if rows else ""


def of_kind(file: ContestFile, kind: str) -> list[Operation]:
    """The lines of the log of one kind, the newest first."""
    sql = f"SELECT o.*, {_UNDONE} AS undone FROM operations o WHERE kind = ? ORDER BY sequence DESC"  # noqa: S608
    return [_operation(row) for row in file.query(sql, (kind,))]


_LOGS = ("operations", "score_entries", "question_events")


@dataclass(frozen=True, slots=True)
class Touched:
    """What operations wrote: per table the keys of its rows. `operations` are how many say so."""

    rows: Mapping[str, frozenset[str]]
    operations: int
    silent: int

    def accounts_for(self, before: Mapping[str, int], now: Mapping[str, int]) -> bool:
        """Whether these operations are all that happened while the logs grew from the sizes `before` to `now`."""
        grown = {log: now[log] - before.get(log, 0) for log in _LOGS}
        told = {log: len(self.rows.get(log, ())) for log in _LOGS} | {"operations": self.operations}
        return grown == told and not self.silent


def touched_since(file: ContestFile, version: int) -> Touched:
    """What was written by the operations numbered above `version`, of whatever connection."""
    found = file.query(
        """SELECT o.id AS id, c.table_name AS table_name, c.row_id AS row_id
           FROM operations o LEFT JOIN row_changes c ON c.operation_id = o.id WHERE o.sequence > ?""",
        (version,),
    )
    rows: dict[str, set[str]] = {}
    for row in found:
        if row["table_name"] is not None:
            rows.setdefault(row["table_name"], set()).add(row["row_id"])
    silent = sum(row["table_name"] is None for row in found)
    return Touched({table: frozenset(keys) for table, keys in rows.items()}, len({row["id"] for row in found}), silent)


def sizes(file: ContestFile) -> dict[str, int]:
    """How many lines each append-only log of the file has."""
    counts = ", ".join(f"(SELECT COUNT(*) FROM {log}) AS {log}" for log in _LOGS)  # noqa: S608 - constant names
    return {log: int(count) for log, count in file.query(f"SELECT {counts}")[0].items()}


def undoable(file: ContestFile) -> Operation | None:
    """The operation that undo would take back: the newest that is neither undone nor itself an undo."""
    rows = file.query(
        f"""SELECT o.*, 0 AS undone FROM operations o
            WHERE o.undoable = 1 AND o.undoes IS NULL AND o.sequence > {_CLEANED} AND NOT {_UNDONE}
            ORDER BY sequence DESC LIMIT 1"""  # noqa: S608 - constant
    )
    return _operation(rows[0]) if rows else None


def redoable(file: ContestFile) -> Operation | None:
    """The undo that redo would take back: only while nothing new was done since."""
    rows = file.query(
        f"""SELECT o.*, 0 AS undone FROM operations o
            WHERE o.kind = 'undo' AND o.sequence > COALESCE(
                (SELECT n.sequence FROM operations n WHERE n.undoes IS NULL ORDER BY n.sequence DESC LIMIT 1), 0)
              AND o.sequence > {_CLEANED} AND NOT {_UNDONE}
            ORDER BY sequence DESC LIMIT 1"""  # noqa: S608 - constant
    )
    return _operation(rows[0]) if rows else None


def cleaned_after(file: ContestFile, operation: Operation) -> bool:
    """Whether people's numbers were cleared since: the operation cannot be taken back."""
    return bool(file.query(f"SELECT {_CLEANED} >= ? AS is_so", (operation.sequence,))[0]["is_so"])


def standing_form(file: ContestFile, operation_id: str) -> str:
    """The operation whose changes stand for `operation_id` now: itself, or its newest doing-again."""
    rows = file.query(
        """SELECT r.id AS id FROM operations u JOIN operations r ON r.undoes = u.id
           WHERE u.undoes = ? ORDER BY r.sequence DESC LIMIT 1""",
        (operation_id,),
    )
    return str(rows[0]["id"]) if rows else operation_id


def changes_of(file: ContestFile, operation_id: str) -> list[RowChange]:
    """What an operation changed, in the order it did."""
    rows = file.query(
        "SELECT table_name, row_id, before, after FROM row_changes WHERE operation_id = ? ORDER BY position",
        (operation_id,),
    )
    return [
        RowChange(
            row["table_name"],
            row["row_id"],
            json.loads(row["before"]) if row["before"] else None,
            json.loads(row["after"]) if row["after"] else None,
        )
        for row in rows
    ]


@dataclass(frozen=True, slots=True)
class Sought:
    """What of the log is asked for; "" and None ask for everything.

    Each of `words` stands in what was done (its parameters, or one of the kinds given with it), who did it or when.
    `ids` are those of operations.
    """

    operator: str = ""
    day: str = ""
    kinds: frozenset[str] | None = None
    words: tuple[tuple[str, frozenset[str]], ...] = ()
    ids: frozenset[str] | None = None


def seek(file: ContestFile, wanted: Sought, limit: int = -1) -> list[Operation]:
    """The lines asked for, the newest first, at most `limit`."""
    where, parameters = _where(wanted)
    sql = f"SELECT o.*, {_UNDONE} AS undone {_FROM} WHERE {where} ORDER BY o.sequence DESC LIMIT ?"
    return [_operation(row) for row in file.query(sql, (*parameters, limit))]


def count(file: ContestFile, wanted: Sought = Sought()) -> int:
    """How many lines are asked for."""
    where, parameters = _where(wanted)
    return int(file.query(f"SELECT COUNT(*) AS count {_FROM} WHERE {where}", parameters)[0]["count"])


@dataclass(frozen=True, slots=True)
class Facets:
    """What occurs in the log: who, which kinds, which days; and how many of its lines are undone."""

    operators: tuple[str, ...]
    kinds: tuple[str, ...]
    days: tuple[str, ...]
    undone: int


def facets(file: ContestFile) -> Facets:
    """Look over the whole log."""
    operators, kinds, days = (
        tuple(row["value"] for row in file.query(f"SELECT DISTINCT {what} AS value FROM operations ORDER BY value"))  # noqa: S608
        for what in ("operator", "kind", "substr(at, 1, 10)")
    )
    undone = file.query(f"SELECT COUNT(*) AS count FROM operations o WHERE {_UNDONE}")[0]["count"]  # noqa: S608
    return Facets(operators, kinds, days, int(undone))


_FROM = "FROM operations o LEFT JOIN operations t ON t.id = o.undoes LEFT JOIN operations f ON f.id = t.undoes"


def _where(wanted: Sought) -> tuple[str, tuple[Any, ...]]:
    parts, parameters = ["1"], list[Any]()
    if wanted.operator:
        parts.append("o.operator = ?")
        parameters.append(wanted.operator)
    if wanted.day:
        parts.append("substr(o.at, 1, 10) = ?")
        parameters.append(wanted.day)
    if wanted.kinds is not None:
        parts.append("o.kind IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(sorted(wanted.kinds)))
    if wanted.ids is not None:
        parts.append("o.id IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(sorted(wanted.ids)))
    for word, kinds in wanted.words:
        text = "%" + re.sub(r"([%_\\])", r"\\\1", word) + "%"
        columns = ("o.params", "t.params", "f.params", "o.operator", "replace(substr(o.at, 1, 16), 'T', ' ')")
        likes = " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in columns)
        within = "(SELECT value FROM json_each(?))"
        parts.append(f"({likes} OR o.kind IN {within} OR t.kind IN {within} OR f.kind IN {within})")
        parameters += [text] * len(columns) + [json.dumps(sorted(kinds))] * 3
    return " AND ".join(parts), tuple(parameters)


def touching(file: ContestFile, subject_ids: set[str]) -> set[str]:
    """The operations that changed a row of one of these, or a row that speaks of one: a score, a place in a team."""
    ids = json.dumps(sorted(subject_ids))
    entries = """SELECT operation_id FROM row_changes WHERE table_name = 'score_entries'
                 AND json_extract(after, '$.subject_id') IN (SELECT value FROM json_each(?))"""
    found = {row["operation_id"] for row in file.query(entries, (ids,))}
    others = "SELECT operation_id, row_id, before, after FROM row_changes WHERE table_name <> 'score_entries'"
    for row in file.query(others):
        if row["operation_id"] in found:
            continue
        if row["row_id"] in subject_ids:
            found.add(row["operation_id"])
            continue
        words = set(_WORD.findall(f"{row['before'] or ''} {row['after'] or ''}"))
        if not words.isdisjoint(subject_ids):
            found.add(row["operation_id"])
    return found


def reverse(write: Write, changes: list[RowChange]) -> None:
    """Take back what an operation did, last change first.

    Raises UserError undo_changed_since when a row was changed since, and undo_in_use when something that cannot be
    taken back stands on it, such as a certificate that was issued. A score and a question event are taken back by a
    further one.
    """
    for change in reversed(changes):
        if change.table == "devices":
            continue  # who wrote stays known
        if change.table == "score_entries":
            reverse_entry(write, change.row_id)
            continue
        if change.table == "question_events":
            reverse_event(write, change.row_id, "undo")
            continue
        try:
            write.reverse(change.table, change.row_id, change.before, change.after)
        except sqlite3.IntegrityError as error:
            code = "round_signed_here" if refused_by_signature(error) else "undo_in_use"
            raise UserError(code) from error


def _operation(row: Mapping[str, Any]) -> Operation:
    return Operation(
        id=row["id"],
        sequence=row["sequence"],
        device=row["device"],
        at=row["at"],
        operator=row["operator"],
        kind=row["kind"],
        params=json.loads(row["params"]),
        undoable=bool(row["undoable"]),
        undoes=row["undoes"],
        undone=bool(row["undone"]),
    )
