"""The tables of a contest file, step by step. docs/contest_file.md explains each of them.

A step is a module with its STATEMENTS. One that has been released is never edited: a new one is added at the end, and
SCHEMA_VERSION is raised once a release, whatever number of steps it brings.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from lianbing_desktop.storage.connection import APPLICATION_ID, SCHEMA_VERSION
from lianbing_desktop.storage.schema import board, control, delegation, first, import_preview, scoring

_STEPS: tuple[tuple[str, Sequence[str]], ...] = (
    ("0001_first", first.STATEMENTS),
    ("0002_board", board.STATEMENTS),
    ("0002_scoring", scoring.STATEMENTS),
    ("0002_delegation", delegation.STATEMENTS),
    ("0002_control", control.STATEMENTS),  # after scoring: it guards the question events
    ("0002_import_preview", import_preview.STATEMENTS),
)  # fmt: skip


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
    """Run the missing steps in one transaction: the file is at its old version or at the new one."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        _migrations().apply(Database(connection, recursive_triggers=False, execute_plugins=False))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
