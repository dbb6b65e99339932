"""The tables of a contest file, step by step. docs/contest_file.md explains each of them.

A step is a module with its STATEMENTS. One that has been released is never edited: a new one is added at the end, and
SCHEMA_VERSION is raised once a release, whatever number of steps it brings.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from lianbing_desktop.storage import replay, seals
from lianbing_desktop.storage.connection import APPLICATION_ID, SCHEMA_VERSION
from lianbing_desktop.storage.schema import (
    arrangements,
    awards,
    board,
    control,
    delegation,
    first,
    import_preview,
    layouts,
    ledger,
    packets,
    papers,
    scoring,
    spoiled_sheets,
    trust,
)

_STEPS: tuple[tuple[str, Sequence[str]], ...] = (
    ("0001_first", first.STATEMENTS),
    ("0002_board", board.STATEMENTS),
    ("0002_scoring", scoring.STATEMENTS),
    ("0002_awards", awards.STATEMENTS),
    ("0002_ledger", ledger.STATEMENTS),
    ("0002_layouts", layouts.STATEMENTS),
    ("0002_delegation", delegation.STATEMENTS),
    ("0002_control", control.STATEMENTS),  # after scoring: it guards the question events
    ("0002_import_preview", import_preview.STATEMENTS),
    ("0002_trust", trust.STATEMENTS),
    ("0002_arrangements", arrangements.STATEMENTS),
    ("0002_packets", packets.STATEMENTS),
    ("0003_spoiled_sheets", spoiled_sheets.STATEMENTS),
    ("0003_papers", papers.STATEMENTS),
)  # fmt: skip

PROGRAM = "0" * 12
"""The device of what the program itself did to a file."""


def _migrations() -> Migrations:
    migrations = Migrations("contest_file")
    for name, statements in _STEPS:
        migrations(name=name)(_runner(statements))
    return migrations


def _runner(statements: Sequence[str]) -> Callable[[Database], None]:
    def run(db: Database) -> None:
        for statement in statements:
            db.conn.execute(statement)

    return run


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Run the missing steps in one transaction: the file is at its old version or at the new one.

    What the steps changed in an older file stands in the log as an operation of its own, and its history is sealed.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        before = connection.execute("PRAGMA user_version").fetchone()[0]
        _migrations().apply(Database(connection, recursive_triggers=False, execute_plugins=False))
        if before:
            seals.seal_history(connection)
            record(
                connection,
                dt.datetime.now().astimezone().isoformat(timespec="seconds"),
                "file_brought_up_to_date",
                {"before": str(before), "after": str(SCHEMA_VERSION)},
            )
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def fresh() -> sqlite3.Connection:
    """An empty contest in memory: the tables and triggers as they must be."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.row_factory = sqlite3.Row
    bring_up_to_date(connection)
    return connection


def record(connection: sqlite3.Connection, at: str, kind: str, params: Mapping[str, str]) -> None:
    """One operation of the program's own that says how the tables differ from the log: from then on they do not."""
    sequence = connection.execute("SELECT COALESCE(MAX(sequence), 0) + 1 FROM operations").fetchone()[0]
    operation = {
        "id": f"{PROGRAM}:{sequence}", "sequence": sequence, "device": PROGRAM,
        "at": at, "operator": "", "kind": kind, "undoable": 0, "undoes": None, "params": json.dumps(params),
    }  # fmt: skip
    connection.execute(
        "INSERT INTO operations (id, sequence, device, at, operator, kind, undoable, undoes, params)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        tuple(operation.values()),
    )
    seal = seals.Seal(seals.last(connection, sequence - 1), operation)
    for position, one in enumerate(list(replay.differences(connection))):
        seal.add(position, one.table, one.row_id, one.recorded, one.found)
        connection.execute(
            "INSERT INTO row_changes (operation_id, position, table_name, row_id, before, after)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (operation["id"], position, one.table, one.row_id, _json(one.recorded), _json(one.found)),
        )
    seals.store(connection, sequence, seal)


def _json(row: Mapping[str, Any] | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False, sort_keys=True)
