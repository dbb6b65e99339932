"""The entry journal: every score as a line of text beside the contest, on disk before "saved" is said.

It is there for the day the database is gone: with the newest backup, which knows who and what the ids are, it gives
back every score. A line holds ids and values, no names and no free text. Each carries the beginning of a SHA-256 over
the line before and itself, so a torn or changed line is seen; lines are only ever added.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lianbing_desktop.files import free_name, remove_for_good, sync_folder

Row = Mapping[str, Any]

ENDING = ".成绩流水.jsonl"
TABLES = ("score_entries", "question_events")
"""Append-only tables keyed by device and sequence whose rows are written along."""

_LEFT_OUT = frozenset({"reason", "source"})  # free text can hold names and numbers
_DIGITS = 16


@dataclass(slots=True)
class Found:
    """What a journal says. `rows` are by table and key; `torn` are the numbers of lines that are not as written."""

    contest_id: str = ""
    rows: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    torn: list[int] = field(default_factory=list)
    count: int = 0
    sum: str = ""
    ends_well: bool = True


def journal_path(contest: Path) -> Path:
    """Where the journal of a contest lies."""
    return contest.with_name(contest.stem + ENDING)


def read(path: Path) -> Found:
    """Everything a journal says; an empty one where there is no file. Raises OSError."""
    found = Found()
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return found
    lines = content.split(b"\n")
    found.ends_well = lines[-1] == b""
    for number, line in enumerate(lines, start=1):
        if not line:
            continue
        body, _, checksum = line.rpartition(b"\t")
        try:
            said = json.loads(body)
            if checksum.decode() != _sum(found.sum, body):
                found.torn.append(number)
                continue
            if "contest" in said:
                found.contest_id = said["contest"]
            else:
                found.rows[said["table"], _key(said["row"])] = said["row"]
                found.count += 1
        except (ValueError, KeyError, TypeError):
            found.torn.append(number)
            continue
        found.sum = checksum.decode()
    return found


def _level(path: Path) -> Found | None:
    """What a journal says without its rows, if every line of it is as written; None if it takes a closer look.

    The chain over the lines shows that none was changed or torn. Reading what they say takes four times as long.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    if not content.endswith(b"\n"):
        return None
    lines = content.split(b"\n")
    before = b""
    for line in lines[:-1]:
        body, _, checksum = line.rpartition(b"\t")
        if checksum != hashlib.sha256(before + body).hexdigest()[:_DIGITS].encode():
            return None
        before = checksum
    try:
        contest_id = str(json.loads(lines[0].rpartition(b"\t")[0])["contest"])
    except (ValueError, KeyError, TypeError):
        return None
    if any(line.startswith(b'{"contest"') for line in lines[1:]):
        return None
    return Found(contest_id=contest_id, count=len(lines) - 2, sum=before.decode())


class EntryJournal:
    """The journal of a contest open for writing; shared by its connections."""

    def __init__(self, contest: Path) -> None:
        self._contest = contest
        self._lock = threading.Lock()
        self._sum = ""
        self._behind = True

    def catch_up(self, connection: sqlite3.Connection) -> None:
        """Bring the journal level with the file: begin it, or add what is missing. Raises OSError.

        A journal of another contest that was called the same is put aside.
        """
        with self._lock:
            self._catch_up(connection)

    def begin_again(self, connection: sqlite3.Connection) -> None:
        """Write the journal anew from the file, without what its lines held before. Raises OSError."""
        with self._lock:
            path = journal_path(self._contest)
            self._behind = True
            if path.exists():
                remove_for_good(path)
            self._catch_up(connection)

    def append(self, connection: sqlite3.Connection, entries: Iterable[tuple[str, Row]]) -> None:
        """Add committed entries; they are on disk when this returns. Raises OSError; the next call makes up for it."""
        rows = [(table, row) for table, row in entries if table in TABLES]
        if not rows:
            return
        with self._lock:
            if self._behind:
                self._catch_up(connection)
            else:
                self._behind = True
                self._write(rows)
                self._behind = False

    def _catch_up(self, connection: sqlite3.Connection) -> None:
        wanted = sum(connection.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()[0] for table in TABLES)  # noqa: S608
        path = journal_path(self._contest)
        if not wanted and not path.exists():
            self._behind = True  # it begins with the first entry
            return
        contest_id = str(connection.execute("SELECT id FROM contest").fetchone()[0])
        found = _level(path)
        if found is None or found.count != wanted or found.contest_id != contest_id:
            found = read(path)
        if found.contest_id and found.contest_id != contest_id:
            path.rename(free_name(path))
            found = Found()
        self._sum = found.sum
        missing: list[tuple[str, Row]] = []
        if found.count != wanted:
            for table in TABLES:
                for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY device, sequence'):  # noqa: S608
                    if (table, _key(row)) not in found.rows:
                        missing.append((table, dict(row)))
        start = [] if found.contest_id else [{"contest": contest_id}]
        if start or missing or not found.ends_well:
            self._write(missing, start, new_line=not found.ends_well)
        self._behind = False

    def _write(self, rows: list[tuple[str, Row]], start: Iterable[Row] = (), *, new_line: bool = False) -> None:
        lines = [b""] if new_line else []
        before = self._sum
        for said in (*start, *({"table": table, "row": _public(row)} for table, row in rows)):
            body = json.dumps(said, ensure_ascii=False, sort_keys=True).encode()
            before = _sum(before, body)
            lines.append(body + b"\t" + before.encode())
        path = journal_path(self._contest)
        is_new = not path.exists()
        with path.open("ab") as file:
            file.write(b"".join(line + b"\n" for line in lines))
            file.flush()
            os.fsync(file.fileno())
        if is_new:
            sync_folder(path.parent)
        self._sum = before


def _public(row: Row) -> Row:
    return {name: value for name, value in row.items() if name not in _LEFT_OUT}


def _key(row: Any) -> str:
    return f"{row['device']}:{row['sequence']}"


def _sum(before: str, body: bytes) -> str:
    return hashlib.sha256(before.encode() + body).hexdigest()[:_DIGITS]
