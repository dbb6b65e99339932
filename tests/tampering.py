"""Changes somebody makes to a contest file past the program: raw SQL with the triggers gone."""

from __future__ import annotations

import json
import random
import sqlite3
from pathlib import Path

from lianbing_desktop.storage import schema

LOG = ("operations", "row_changes", "seals")


def tamper(path: Path, chance: random.Random) -> str:
    """One change at random that alters what the file says; what was done."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        while True:
            done = _attempt(connection, chance)
            if done:
                break
        for sql in _triggers():  # somebody careful puts them back
            connection.execute(sql)
        return done
    finally:
        connection.close()


def _triggers():
    fresh = schema.fresh()
    found = [sql for (sql,) in fresh.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")]
    fresh.close()
    return found


def _attempt(connection, chance):
    tables = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            " AND name <> '_sqlite_migrations'"
        )
        if connection.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]
    ]
    table = chance.choice([*tables, *LOG, "score_entries", "score_entries", "entrants"])
    way = chance.choice(("change", "delete", "insert", "reorder"))
    cursor = connection.execute(f'SELECT * FROM "{table}"')
    names = [column[0] for column in cursor.description]
    rows = cursor.fetchall()
    row = chance.choice(rows)
    where = " AND ".join(f'"{name}" IS ?' for name in names)
    try:
        if way == "change":
            place = chance.randrange(len(names))
            value = _other(row[place], chance)
            if value == row[place]:
                return ""
            connection.execute(f'UPDATE "{table}" SET "{names[place]}" = ? WHERE {where}', (value, *row))
        elif way == "delete":
            connection.execute(f'DELETE FROM "{table}" WHERE {where}', row)
        elif way == "insert":
            keys = {column[1] for column in connection.execute(f'PRAGMA table_info("{table}")') if column[5]}
            values = [
                _other(value, chance) if name in keys or name == "name" else value
                for name, value in zip(names, row, strict=True)
            ]
            places = ", ".join("?" * len(names))
            connection.execute(f'INSERT INTO "{table}" VALUES ({places})', values)
        else:
            other = chance.choice(rows)
            place = chance.randrange(len(names))
            if other == row or other[place] == row[place]:
                return ""
            connection.execute("BEGIN")
            connection.execute(f'UPDATE "{table}" SET "{names[place]}" = ? WHERE {where}', (other[place], *row))
            connection.execute(f'UPDATE "{table}" SET "{names[place]}" = ? WHERE {where}', (row[place], *other))
            connection.execute("COMMIT")
            if connection.execute(f'SELECT * FROM "{table}"').fetchall() == rows:
                return ""
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        return ""
    return f"{way} {table}"


def _other(value, chance):
    """A value of the same kind that is another one."""
    if not value and not isinstance(value, int):
        return "x" if value == "" else chance.choice(("1", 1))
    if isinstance(value, int):
        return value + chance.choice((-1, 1, 7))
    if isinstance(value, bytes):
        return value + b"x"
    if value.startswith("{") and (found := json.loads(value)):
        key = chance.choice(sorted(found))
        found[key] = _other(found[key], chance) if isinstance(found[key], str | int) else "1"
        return json.dumps(found, ensure_ascii=False, sort_keys=True)
    place = chance.randrange(len(value))
    return value[:place] + chance.choice([c for c in "0123456789甲" if c != value[place]]) + value[place + 1 :]
