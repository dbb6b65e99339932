"""The chain over the log: each operation's seal covers the seal before it, so whatever changes later breaks it.

A seal is SHA-256 over the seal before, the operation's own columns and every row it changed, before and after. A row
enters column by column, each as a salted digest: what must be forgotten after the season (the columns of PERSONAL) can
be withheld then, its digests staying in its place and their salt thrown away, and the chain still holds.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import sqlite3
from collections.abc import Iterator, Mapping
from copy import copy
from typing import Any

Row = Mapping[str, Any]

FIRST = "0" * 64
"""What stands before the first operation's seal."""

PERSONAL = frozenset(
    {
        "id_number", "phone", "birth", "doubts", "people", "person", "confirmed_by", "raw", "corrected", "params",
        "note", "reason", "status_reason", "content", "about",
    }
)  # fmt: skip
"""Columns of any table that may be withheld. Part of how seals are made: fixed once files with seals are about."""

_DIGITS = 16
_SALT = "personal_salt"


class Seal:
    """The seal of one operation in the making: give it the changes in their order."""

    def __init__(
        self,
        before: str,
        operation: Row,
        salts: tuple[str, str] | None = None,
        withheld: Mapping[str, str] | None = None,
    ) -> None:
        self.salts = salts or (secrets.token_hex(16), secrets.token_hex(16))
        self._salt, self._personal_salt = (salt.encode() for salt in self.salts)
        self._withheld = dict(withheld or {})
        self._sum = hashlib.sha256(before.encode())
        salt = self._withheld.pop(_SALT, None)
        self._sum.update(digest(b"", _SALT, self.salts[1]) if salt is None else bytes.fromhex(salt))
        self._sum.update(self._image("operation", operation))

    def add(self, position: int, table: str, row_id: str, before: Row | None, after: Row | None) -> None:
        """Take in one changed row."""
        self._sum.update(f"{position}\0{table}\0{row_id}\0".encode())
        self._sum.update(self._image(f"{position}/before", before))
        self._sum.update(self._image(f"{position}/after", after))

    def copy(self) -> Seal:
        """The seal so far, to go on from here twice."""
        made = copy(self)
        made._sum, made._withheld = self._sum.copy(), dict(self._withheld)
        return made

    def hash(self) -> str:
        """The seal, 64 hexadecimal digits; "" when something is withheld that there is not."""
        return "" if self._withheld else self._sum.hexdigest()

    def _image(self, place: str, row: Row | None) -> bytes:
        return b"-" if row is None else _row_digest(place, row, self._salt, self._personal_salt, self._withheld)


def _row_digest(place: str, row: Row, salt: bytes, personal_salt: bytes, withheld: dict[str, str]) -> bytes:
    """What stands for a row in a seal; what is used of `withheld` is taken out of it."""
    if withheld and place in withheld:
        return bytes.fromhex(withheld.pop(place))
    whole = hashlib.sha256()
    for column in sorted(row):
        kept = withheld.pop(f"{place}/{column}", None) if withheld else None
        own = personal_salt if column in PERSONAL else salt
        whole.update(digest(own, column, row[column]) if kept is None else bytes.fromhex(kept))
    return whole.digest()


def digest(salt: bytes, column: str, value: Any) -> bytes:
    """What stands for one value in a seal. None, numbers and texts never stand for each other."""
    kind = "n" if value is None else "s" if isinstance(value, str) else type(value).__name__
    return hashlib.sha256(salt + f"{column}\0{kind}\0{value}".encode("utf-8", "surrogatepass")).digest()


def last(connection: sqlite3.Connection, sequence: int) -> str:
    """The seal of an operation, FIRST for number 0 and for one that has none."""
    row = connection.execute("SELECT hash FROM seals WHERE sequence = ?", (sequence,)).fetchone()
    return FIRST if row is None else str(row[0])


def store(connection: sqlite3.Connection, sequence: int, seal: Seal) -> None:
    """Put an operation's seal into the file."""
    connection.execute(
        "INSERT INTO seals (sequence, salt, personal_salt, withheld, hash) VALUES (?, ?, ?, '{}', ?)",
        (sequence, *seal.salts, seal.hash()),
    )


def head(connection: sqlite3.Connection) -> str:
    """What is printed on signed papers: the number of the last operation and the beginning of its seal."""
    row = connection.execute("SELECT sequence, hash FROM seals ORDER BY sequence DESC LIMIT 1").fetchone()
    return short(0, FIRST) if row is None else short(int(row[0]), str(row[1]))


def short(sequence: int, seal: str) -> str:
    """A head as printed: "128-7F3A-91C2-0B4D-55E1"."""
    digits = seal[:_DIGITS].upper()
    return "-".join([str(sequence), *(digits[place : place + 4] for place in range(0, _DIGITS, 4))])


def seal_history(connection: sqlite3.Connection) -> None:
    """Seal every operation that has no seal: the history of a file older than the chain."""
    for row in connection.execute(
        "SELECT * FROM operations WHERE sequence NOT IN (SELECT sequence FROM seals) ORDER BY sequence"
    ).fetchall():
        seal = Seal(last(connection, row["sequence"] - 1), dict(row))
        for position, table, row_id, before, after in changes(connection, row["id"]):
            seal.add(position, table, row_id, before, after)
        store(connection, row["sequence"], seal)


def changes(
    connection: sqlite3.Connection, operation_id: str
) -> Iterator[tuple[int, str, str, dict[str, Any] | None, dict[str, Any] | None]]:
    """The rows an operation changed: position, table, key, before, after. Raises ValueError for a broken one."""
    for row in connection.execute(
        "SELECT position, table_name, row_id, before, after FROM row_changes WHERE operation_id = ? ORDER BY position",
        (operation_id,),
    ):
        yield row[0], row[1], row[2], _row(row[3]), _row(row[4])


def withhold(connection: sqlite3.Connection, sequence: int, values: Mapping[str, tuple[str, Any]]) -> None:
    """Before values of an operation are blanked in the log: keep their digests, throw their salt away.

    `values` maps "<position>/before/<column>" or ".../after/..." to (column, the value now), for every value of a
    PERSONAL column in the operation. Without the salt nobody finds the value from the digest by trying.
    """
    row = connection.execute("SELECT personal_salt, withheld FROM seals WHERE sequence = ?", (sequence,)).fetchone()
    salt = str(row[0]).encode()
    kept = json.loads(row[1])
    if _SALT not in kept:
        kept[_SALT] = digest(b"", _SALT, row[0]).hex()
        kept |= {place: digest(salt, column, value).hex() for place, (column, value) in values.items()}
    connection.execute(
        "UPDATE seals SET withheld = ?, personal_salt = '' WHERE sequence = ?",
        (json.dumps(kept, sort_keys=True), sequence),
    )


def withhold_rows(connection: sqlite3.Connection, sequence: int, images: Mapping[str, Row]) -> None:
    """Before any value of an operation is changed in the log: keep one digest a row and throw both salts away.

    `images` maps "operation", "<position>/before" and "<position>/after" to every row of the operation as it is now.
    """
    row = connection.execute("SELECT * FROM seals WHERE sequence = ?", (sequence,)).fetchone()
    before = json.loads(row["withheld"])
    kept = {_SALT: before.pop(_SALT, None) or digest(b"", _SALT, row["personal_salt"]).hex()}
    salts = str(row["salt"]).encode(), str(row["personal_salt"]).encode()
    for place, image in images.items():
        kept[place] = _row_digest(place, image, *salts, before).hex()
    connection.execute(
        "UPDATE seals SET withheld = ?, salt = '', personal_salt = '' WHERE sequence = ?",
        (json.dumps(kept, sort_keys=True), sequence),
    )


def _row(text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError(text)
    return found
