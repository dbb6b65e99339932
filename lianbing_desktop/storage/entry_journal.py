"""The entry journal: every score as a line of text beside the contest, on disk before "saved" is said.

It is there for the day the database is gone: with the newest backup, which knows who and what the ids are, it gives
back every score. A line holds ids and values, no names and no free text. Each carries the beginning of a SHA-256 over
the line before and itself, so a torn or changed line is seen; lines are only ever added.

Beside a contest with a password each line but the first is encrypted by AES-256-GCM, under a key of the contest's; the
first holds the file's head, so that password or recovery code open the journal too when nothing else is left.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
import sqlite3
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lianbing_desktop.files import free_name, remove_for_good, sync_folder
from lianbing_desktop.storage import file_key
from lianbing_desktop.storage.file_key import FileKey

Row = Mapping[str, Any]

ENDING = ".成绩流水.jsonl"
TABLES = ("score_entries", "question_events")
"""Append-only tables keyed by device and sequence whose rows are written along."""

_LEFT_OUT = frozenset({"reason", "source"})  # free text can hold names and numbers
_DIGITS = 16
_NONCE = 12


@dataclass(slots=True)
class Found:
    """What a journal says. `rows` are by table and key; `torn` are the numbers of lines that are not as written.

    `head` is that of the contest's password, b"" without one; `locked`: its key is not the one that was given.
    """

    contest_id: str = ""
    head: bytes = b""
    locked: bool = False
    rows: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    torn: list[int] = field(default_factory=list)
    count: int = 0
    sum: str = ""
    ends_well: bool = True


def journal_path(contest: Path) -> Path:
    """Where the journal of a contest lies."""
    return contest.with_name(contest.stem + ENDING)


def head_of(path: Path) -> bytes | None:
    """The head of the password a journal is under, None for one without or that cannot be read."""
    with suppress(OSError, ValueError, KeyError, TypeError), path.open("rb") as file:
        return bytes.fromhex(json.loads(file.readline().rpartition(b"\t")[0])["head"])
    return None


def read(path: Path, key: FileKey | None = None) -> Found:
    """Everything a journal says; an empty one where there is no file. Raises OSError.

    `key` opens that of a contest with a password; where it is left out, the key this process was given for it.
    """
    found = Found()
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return found
    lines = content.split(b"\n")
    found.ends_well = lines[-1] == b""
    cipher: _Cipher | None = None
    for number, line in enumerate(lines, start=1):
        if not line:
            continue
        body, _, checksum = line.rpartition(b"\t")
        try:
            if checksum.decode() != _sum(found.sum, body):
                found.torn.append(number)
                continue
            found.sum = checksum.decode()
            said = json.loads(cipher.opened(body) if cipher else body)
            if "head" in said:
                found.head = bytes.fromhex(said["head"])
                key = key if key and key.head == found.head else file_key.known(found.head)
                if key is None:
                    found.locked = True
                    return found
                cipher = _Cipher(key)
            elif "contest" in said:
                found.contest_id = said["contest"]
            else:
                found.rows[said["table"], _key(said["row"])] = said["row"]
                found.count += 1
        except (ValueError, KeyError, TypeError):
            found.torn.append(number)
    return found


def _level(path: Path, key: FileKey | None) -> Found | None:
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
        first, *entries = (line.rpartition(b"\t")[0] for line in lines[:-1])
        if key is not None:
            if bytes.fromhex(json.loads(first)["head"]) != key.head:
                raise ValueError(first)
            first = _Cipher(key).opened(entries.pop(0))
        contest_id = str(json.loads(first)["contest"])
        if any(entry.startswith(b'{"contest"') for entry in entries):
            raise ValueError(contest_id)
    except (ValueError, KeyError, TypeError, IndexError):
        return None
    head = b"" if key is None else key.head
    return Found(contest_id=contest_id, head=head, count=len(entries), sum=before.decode())


class EntryJournal:
    """The journal of a contest open for writing; shared by its connections."""

    def __init__(self, contest: Path) -> None:
        self.key: FileKey | None = None
        """What the contest is encrypted with, None where it has no password."""
        self._contest = contest
        self._lock = threading.Lock()
        self._sum = ""
        self._behind = True

    def catch_up(self, connection: sqlite3.Connection) -> None:
        """Bring the journal level with the file: begin it, or add what is missing. Raises OSError.

        A journal of another contest that was called the same is put aside, and so is one under a password this is not
        the key of. One without a password beside a contest with one is written anew.
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
        head = self.key.head if self.key else b""
        found = _level(path, self.key)
        if found is None or found.count != wanted or found.contest_id != contest_id:
            found = read(path, self.key)
        if found.locked or (found.contest_id and found.contest_id != contest_id):
            path.rename(free_name(path))
            found = Found()
        elif found.head != head and path.exists():
            remove_for_good(path)
            found = Found()
        self._sum = found.sum
        missing: list[tuple[str, Row]] = []
        if found.count != wanted:
            for table in TABLES:
                for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY device, sequence'):  # noqa: S608
                    if (table, _key(row)) not in found.rows:
                        missing.append((table, dict(row)))
        start: list[Row] = [] if found.contest_id else [{"contest": contest_id}]
        if head and not found.head:
            start.insert(0, {"head": head.hex()})
        if start or missing or not found.ends_well:
            self._write(missing, start, new_line=not found.ends_well)
        self._behind = False

    def _write(self, rows: list[tuple[str, Row]], start: Iterable[Row] = (), *, new_line: bool = False) -> None:
        said = [*start, *({"table": table, "row": _public(row)} for table, row in rows)]
        content, last = _lines(said, self._sum, self.key)
        path = journal_path(self._contest)
        is_new = not path.exists()
        with path.open("ab") as file:
            file.write((b"\n" if new_line else b"") + content)
            file.flush()
            os.fsync(file.fileno())
        if is_new:
            sync_folder(path.parent)
        self._sum = last


def written(found: Found, key: FileKey | None) -> bytes:
    """What a journal says as a whole journal under `key`, or under none."""
    head: list[Row] = [] if key is None else [{"head": key.head.hex()}]
    rows = ({"table": table, "row": row} for (table, _), row in found.rows.items())
    return _lines([*head, {"contest": found.contest_id}, *rows], "", key)[0]


def _lines(said: Iterable[Row], before: str, key: FileKey | None) -> tuple[bytes, str]:
    """Lines that go on from a checksum, and the last one's."""
    lines = []
    cipher = None if key is None else _Cipher(key)
    for one in said:
        body = json.dumps(one, ensure_ascii=False, sort_keys=True).encode()
        if cipher is not None and "head" not in one:
            body = cipher.closed(body)
        before = _sum(before, body)
        lines.append(body + b"\t" + before.encode() + b"\n")
    return b"".join(lines), before


class _Cipher:
    """Encrypts and decrypts lines under a key."""

    def __init__(self, key: FileKey) -> None:
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - slow
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - slow

        self._aes, self._head, self._wrong = AESGCM(key.journal_key), key.head, InvalidTag

    def closed(self, body: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE)
        return base64.b64encode(nonce + self._aes.encrypt(nonce, body, self._head))

    def opened(self, body: bytes) -> bytes:
        """Raises ValueError for a line that was not closed with this key."""
        sealed = base64.b64decode(body, validate=True)
        try:
            return self._aes.decrypt(sealed[:_NONCE], sealed[_NONCE:], self._head)
        except self._wrong as error:
            raise ValueError(body) from error


def _public(row: Row) -> Row:
    return {name: value for name, value in row.items() if name not in _LEFT_OUT}


def _key(row: Any) -> str:
    return f"{row['device']}:{row['sequence']}"


def _sum(before: str, body: bytes) -> str:
    return hashlib.sha256(before.encode() + body).hexdigest()[:_DIGITS]
