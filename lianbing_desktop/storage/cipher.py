"""Connections to files with a password: SQLCipher, made to look like the standard library's sqlite3.

Its errors become sqlite3's, so that whoever reads or writes need not know which kind of file it is. It is not there on
every system (an old glibc): files without a password need none of this, and one with a password says so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, wraps
from pathlib import Path
from typing import Any

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage.file_key import HEAD_BYTES, FileKey

PAGE = 4096
RESERVED = 80
"""Bytes at the end of each page: 16 of the initialisation vector, then an HMAC over the page."""

HELD, _MOST_HELD = 64_000, 400_000  # KiB of decrypted pages: usually, and while a file is copied
_IV = 16
_MAGIC = b"SQLite format 3\x00"


def available() -> bool:
    """Whether this installation can open and make files with a password."""
    return _library() is not None


def connect(path: Path, mode: str, timeout: float, key: FileKey | None) -> sqlite3.Connection:
    """A connection through SQLCipher, `key` None for a file without a password.

    Raises sqlite3.Error, and UserError password_not_here where there is no SQLCipher.
    """
    library = _library()
    if library is None:
        raise UserError("password_not_here", file=path.name)
    connection = _opened(library, path, mode, timeout)
    try:
        for name in ("cipher_log_level", "cipher_log"):
            connection.execute(f"PRAGMA {name} = {'NONE' if name.endswith('level') else 'off'}")
        if key is not None:
            connection.execute(f'PRAGMA key = "{literal(key)}"')
            connection.execute("PRAGMA cipher_compatibility = 4")
    except BaseException:
        connection.close()
        raise
    connection.file_key = key
    connection.row_factory = library.Row
    made: sqlite3.Connection = connection
    return made


def key_of(connection: sqlite3.Connection) -> FileKey | None:
    """The key an open connection has, None where there is no password."""
    return getattr(connection, "file_key", None)


def literal(key: FileKey) -> str:
    """The key as SQLCipher takes it: no derivation of its own, and the head for its salt."""
    return f"x'{key.page_key.hex()}{key.head.hex()}'"


@contextmanager
def decrypted_once(*connections: sqlite3.Connection) -> Iterator[None]:
    """Hold what these connections read in memory meanwhile: going over a file twice then costs decrypting it once."""
    before = [connection.execute("PRAGMA cache_size").fetchone()[0] for connection in connections]
    for connection in connections:
        connection.execute(f"PRAGMA cache_size = {-_MOST_HELD}")
    try:
        yield
    finally:
        for connection, size in zip(connections, before, strict=True):
            connection.execute(f"PRAGMA cache_size = {size}")


def is_authentic(connection: sqlite3.Connection) -> bool:
    """Whether every page on the disk is as it was encrypted."""
    return connection.execute("PRAGMA cipher_integrity_check").fetchone() is None


def first_bytes(page: bytes, key: FileKey) -> bytes:
    """The first hundred bytes of the database whose encrypted first page is given."""
    return decrypted(page, key)[:100]


def decrypted(content: bytes, key: FileKey) -> bytes:
    """A whole file as a database without encryption; what was damaged comes out as noise, in its page only."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes  # noqa: PLC0415 - slow

    algorithm = algorithms.AES(key.page_key)
    whole = bytearray()
    for start in range(0, len(content) - PAGE + 1, PAGE):
        page = content[start : start + PAGE]
        vector = page[PAGE - RESERVED : PAGE - RESERVED + _IV]
        decryptor = Cipher(algorithm, modes.CBC(vector)).decryptor()
        body = decryptor.update(page[0 if start else HEAD_BYTES : PAGE - RESERVED]) + decryptor.finalize()
        whole += (b"" if start else _MAGIC) + body + bytes(RESERVED)
    return bytes(whole)


@cache
def _library() -> Any:
    try:
        from sqlcipher3 import dbapi2  # noqa: PLC0415 - not everywhere, and seldom needed
    except (ImportError, OSError):
        return None
    return dbapi2


def _translated(call: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(call)
    def run(*args: Any, **kwargs: Any) -> Any:
        library = _library()
        try:
            return call(*args, **kwargs)
        except library.Error as error:
            raise _as_sqlite3(error) from error

    return run


def _as_sqlite3(error: Exception) -> sqlite3.Error:
    kind = getattr(sqlite3, type(error).__name__, sqlite3.Error)
    made: sqlite3.Error = kind(*error.args)
    for name in ("sqlite_errorcode", "sqlite_errorname"):
        if hasattr(error, name):
            setattr(made, name, getattr(error, name))
    return made


@cache
def _classes() -> tuple[type, type]:
    """Connection and cursor of the library, with sqlite3's errors."""
    library = _library()

    class CipherCursor(library.Cursor):  # type: ignore[misc, name-defined]
        execute = _translated(library.Cursor.execute)
        executemany = _translated(library.Cursor.executemany)
        fetchone = _translated(library.Cursor.fetchone)
        fetchmany = _translated(library.Cursor.fetchmany)
        fetchall = _translated(library.Cursor.fetchall)

        def __iter__(self) -> Iterator[Any]:
            try:
                while (row := library.Cursor.fetchone(self)) is not None:
                    yield row
            except library.Error as error:
                raise _as_sqlite3(error) from error

    class CipherConnection(library.Connection):  # type: ignore[misc, name-defined]
        file_key: FileKey | None = None
        backup = _translated(library.Connection.backup)

        @_translated
        def cursor(self) -> Any:
            return super().cursor(CipherCursor)

        def execute(self, *args: Any) -> Any:
            return self.cursor().execute(*args)

        def executemany(self, *args: Any) -> Any:
            return self.cursor().executemany(*args)

    return CipherConnection, CipherCursor


@_translated
def _opened(library: Any, path: Path, mode: str, timeout: float) -> Any:
    return library.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True, isolation_level=None, timeout=timeout, factory=_classes()[0],
    )  # fmt: skip
