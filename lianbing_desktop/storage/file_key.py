"""Keys of contest files with a password, and the sixteen bytes such a file begins with.

A password becomes a seed by scrypt (RFC 7914); every key is derived from the seed, and the recovery code is the seed
itself. What scrypt needs besides the password stands in the file's first sixteen bytes, its head, which SQLCipher
leaves to us as its salt: so one file alone, on whatever stick, opens with the password or the code.

    0   LBBW    what it is
    4   1       the form, and with it scrypt's cost
    5   salt    8 bytes
    13  check   3 bytes that only the right seed gives: a wrong password is told from a damaged file
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from lianbing_desktop.domain.problem import UserError

HEAD_BYTES = 16
_MAGIC = b"LBBW"
_FORM = 1
_SALT_END = 13

COSTS = {_FORM: 17}
"""scrypt's N is two to this power, by the form of the head: 128 MB and half a second on an office PC."""


@dataclass(frozen=True, slots=True)
class FileKey:
    """What opens a file and every copy of it. `seed` is secret: it is in no text of this object."""

    head: bytes
    seed: bytes = field(repr=False)

    @property
    def page_key(self) -> bytes:
        """32 bytes that encrypt the pages."""
        return self._derived(b"pages")

    @property
    def journal_key(self) -> bytes:
        """32 bytes that encrypt the lines of the entry journal."""
        return self._derived(b"entry journal")

    def _derived(self, purpose: bytes) -> bytes:
        return hmac.digest(self.seed, b"lianbing contest file: " + purpose, "sha256")


def new_key(password: str) -> FileKey:
    """A new key, with a salt and so a recovery code of its own, for a password. Takes a moment."""
    start = _MAGIC + bytes([_FORM]) + secrets.token_bytes(_SALT_END - 5)
    seed = _seed(password, start)
    return FileKey(start + _check(seed, start), seed)


def by_password(head: bytes, password: str) -> FileKey | None:
    """The key a password gives for a file that begins with `head`, None when it is another's. Takes a moment."""
    return by_seed(head, _seed(password, head[:_SALT_END]))


def by_seed(head: bytes, seed: bytes) -> FileKey | None:
    """The key of a recovery code for a file that begins with `head`, None when it is another's."""
    right = hmac.compare_digest(_check(seed, head[:_SALT_END]), head[_SALT_END:])
    return FileKey(head, seed) if right else None


def is_head(start: bytes) -> bool:
    """Whether a file that begins so has a password; others of our files go on with a letter."""
    return len(start) >= HEAD_BYTES and start.startswith(_MAGIC) and start[len(_MAGIC)] < ord(" ")


def head_of(path: Path) -> bytes | None:
    """The head of a file with a password; None for any other, and one that cannot be read."""
    with suppress(OSError), path.open("rb") as file:
        start = file.read(HEAD_BYTES)
        return start if is_head(start) else None
    return None


_known: dict[bytes, FileKey] = {}
_guard = threading.Lock()


def remember(key: FileKey) -> None:
    """Let this process open what is under the key, until it is forgotten."""
    with _guard:
        _known[key.head] = key


def forget() -> None:
    """Drop every key: whoever opens a file under one is asked again."""
    with _guard:
        _known.clear()


def known(head: bytes) -> FileKey | None:
    """The key of a head, if it was given to this process."""
    with _guard:
        return _known.get(head)


def needed(path: Path) -> FileKey | None:
    """The key to open a file with, None for one without a password.

    Raises UserError contest_needs_password, or password_form_is_newer for one made by a program of the future.
    """
    head = head_of(path)
    if head is None:
        return None
    if head[len(_MAGIC)] not in COSTS:
        raise UserError("password_form_is_newer", file=path.name)
    key = known(head)
    if key is None:
        raise UserError("contest_needs_password", file=path.name, path=path)
    return key


def _seed(password: str, start: bytes) -> bytes:
    words = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
    cost = COSTS[start[4]]
    return hashlib.scrypt(words, salt=start, n=1 << cost, r=8, p=1, maxmem=(1 << cost) * 1024 + (1 << 25), dklen=16)


def _check(seed: bytes, start: bytes) -> bytes:
    return hmac.digest(seed, b"lianbing contest file: check" + start, "sha256")[: HEAD_BYTES - _SALT_END]
