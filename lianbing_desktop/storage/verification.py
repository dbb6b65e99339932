"""Whether a contest file is what its log says, and where it is not."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage import backup, cleaning, kept, replay, schema, seals
from lianbing_desktop.storage.connection import SCHEMA_VERSION, check_header, connect_known

Connection = sqlite3.Connection

MOST = 200
"""So many places are listed; a file rewritten from end to end need not be listed row by row."""


@dataclass(frozen=True, slots=True)
class Break:
    """One place where a file is not what it was. `code` is a message code; the rest is empty where it means nothing.

    `operation` is the number in the log; `kind`, `at` and `operator` are that operation's.
    """

    code: str
    operation: int = 0
    at: str = ""
    operator: str = ""
    kind: str = ""
    table: str = ""
    row_id: str = ""


@dataclass(frozen=True, slots=True)
class HeldRows:
    """Rows per table, a fingerprint over all of them, and the head of the log; empty where nothing can be read."""

    rows: dict[str, int]
    fingerprint: str
    head: str


@contextmanager
def to_verify(path: Path) -> Iterator[Connection]:
    """A file to look into whatever state it is in. Raises UserError when it is no contest file at all."""
    if check_header(path) < SCHEMA_VERSION:
        raise UserError("contest_is_older", file=path.name)
    with closing(connect_known(path, reading=True)) as connection:
        yield connection


def held(connection: Connection) -> HeldRows:
    """What a file holds, as far as it can be read."""
    try:
        found = backup.contents(connection)
        return HeldRows(found.rows, found.fingerprint, seals.head(connection))
    except sqlite3.DatabaseError:
        return HeldRows({}, "", "")


def breaks(connection: Connection, printed: str = "") -> list[Break]:
    """Every place where the chain, the tables or the printed head disagree, at most MOST; none in a sound file.

    Without a printed head a history rewritten together with its whole chain cannot be told from a true one.
    """
    found: list[Break] = []
    for one in _all_breaks(connection, printed):
        found.append(one)
        if len(found) == MOST:
            break
    return found


def _all_breaks(connection: Connection, printed: str) -> Iterator[Break]:
    try:
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            yield Break("verify_pages_damaged")
        if printed:
            yield from _head_breaks(connection, printed)
        yield from _chain_breaks(connection)
        if not cleaning.is_as_cleaned(connection):
            yield Break("verify_cleaned_differs")
        yield from _table_breaks(connection)
        yield from _content_breaks(connection)
    except (ValueError, TypeError):
        yield Break("verify_log_unreadable")
    except sqlite3.DatabaseError:
        yield Break("verify_pages_damaged")
        return
    yield from _schema_breaks(connection)


def _head_breaks(connection: Connection, printed: str) -> Iterator[Break]:
    parts = re.fullmatch(r"(\d+)\W*([0-9A-F]{4}(?:\W*[0-9A-F]{4}){3})", printed.strip().upper())
    if parts is None:
        yield Break("verify_head_unreadable")
        return
    sequence = int(parts[1])
    if seals.last(connection, sequence) == seals.FIRST and sequence:
        yield Break("verify_head_missing", operation=sequence)
    elif not seals.last(connection, sequence).upper().startswith(re.sub(r"\W", "", parts[2])):
        yield Break("verify_head_differs", operation=sequence)


def _chain_breaks(connection: Connection) -> Iterator[Break]:
    """Go along the chain; after a broken link it goes on from the seal that is there, so that each is told once."""
    stored = {row["sequence"]: row for row in connection.execute("SELECT * FROM seals")}
    before, expected = seals.FIRST, 1
    for row in connection.execute("SELECT * FROM operations ORDER BY sequence").fetchall():
        operation = dict(row)
        at = {name: str(operation[name]) for name in ("at", "operator", "kind")}
        sequence = operation["sequence"]
        if sequence != expected:
            yield Break("verify_operation_missing", expected, **at)
        expected = sequence + 1
        kept = stored.pop(sequence, None)
        if kept is None:
            yield Break("verify_seal_missing", sequence, **at)
            continue
        seal = seals.Seal(before, operation, (kept["salt"], kept["personal_salt"]), json.loads(kept["withheld"]))
        try:
            for change in seals.changes(connection, operation["id"]):
                seal.add(*change)
            sound = seal.hash() == kept["hash"]
        except (ValueError, TypeError):
            sound = False
        if not sound:
            yield Break("verify_seal_differs", sequence, **at)
        before = kept["hash"]
    for sequence in stored:
        yield Break("verify_operation_missing", sequence)
    for row in connection.execute(
        "SELECT DISTINCT table_name, row_id FROM row_changes"
        " WHERE operation_id NOT IN (SELECT id FROM operations) LIMIT 1"
    ):
        yield Break("verify_change_without_operation", table=row[0], row_id=row[1])


def _table_breaks(connection: Connection) -> Iterator[Break]:
    for one in replay.differences(connection):
        code = "verify_row_differs"
        if one.found is None:
            code = "verify_row_missing"
        elif one.recorded is None:
            code = "verify_row_added"
        yield Break(code, table=one.table, row_id=one.row_id)


def _content_breaks(connection: Connection) -> Iterator[Break]:
    for table, reference in kept.REFERENCES.items():
        for row_id, content in connection.execute(f'SELECT id, content FROM "{table}"'):  # noqa: S608 - known name
            if not kept.is_under_its_digest(row_id, content):
                yield Break("verify_row_differs", table=table, row_id=row_id)
        if reference is not None:
            other, column = reference
            sql = (
                f'SELECT DISTINCT "{column}" FROM "{other}" WHERE "{column}" <> \'\''  # noqa: S608 - known names
                f' AND "{column}" NOT IN (SELECT id FROM "{table}")'
            )
            for (row_id,) in connection.execute(sql):
                yield Break("verify_row_missing", table=table, row_id=row_id)


def _schema_breaks(connection: Connection) -> Iterator[Break]:
    """Triggers and tables must be those the program makes: what guards the logs may not be taken away."""
    wanted = _shapes(schema.fresh())
    found = _shapes(connection)
    for name in sorted(wanted.keys() | found.keys()):
        if wanted.get(name) != found.get(name):
            yield Break("verify_schema_differs", table=name)


def _shapes(connection: Connection) -> dict[str, str]:
    return {
        str(row[0]): " ".join(str(row[1]).split())
        for row in connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' AND name <> '_sqlite_migrations'"
        )
    }
