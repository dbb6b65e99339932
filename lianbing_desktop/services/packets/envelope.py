"""A packet as a file: a manifest anybody may read, and content only the password opens; both are authenticated.

The key comes from the password by scrypt (RFC 7914), the content is encrypted by AES-256-GCM with the manifest as
associated data, and a SHA-256 over the whole file stands at its end, so that damage is told from a wrong password.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import replacing

ENDING = ".lianbingbao"
MAGIC = b"LBBWPKT1"
COST = 15
"""scrypt's N is two to this power."""
_MOST = 1 << 30


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a packet says of itself. `kind` is "task", "return" or "copy"; `head` the full seal of the log it was
    made from, `sequence` that operation's number; `rounds` and `units` are ids."""

    kind: str
    packet: str
    contest: str
    title: str
    person: str
    role: str
    rounds: tuple[str, ...]
    units: tuple[str, ...]
    made_at: str
    sequence: int
    head: str
    answers: str = ""


def seal_packet(path: Path, manifest: Manifest, content: Mapping[str, Any], password: str) -> None:
    """Write a packet whole or not at all. Raises UserError."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - slow

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    key, check = _keys(password, salt, COST)
    head = json.dumps(
        {
            "manifest": asdict(manifest),
            "cost": COST,
            "salt": base64.b64encode(salt).decode(),
            "nonce": base64.b64encode(nonce).decode(),
            "check": check.hex(),
        },
        ensure_ascii=False,
        sort_keys=True,
    ).encode()
    plain = zlib.compress(json.dumps(content, ensure_ascii=False).encode())
    body = MAGIC + len(head).to_bytes(4, "big") + head + AESGCM(key).encrypt(nonce, plain, head)
    with replacing(path) as temporary:
        temporary.write_bytes(body + hashlib.sha256(body).digest())


@dataclass(frozen=True, slots=True)
class Sealed:
    """A packet that has been looked at and not opened."""

    name: str
    manifest: Manifest
    head: bytes
    cipher: bytes

    def open(self, password: str) -> Any:
        """The content. Raises UserError packet_password_wrong or packet_changed."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - slow
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - slow

        try:
            found = json.loads(self.head)
            salt, nonce = (base64.b64decode(found[name], validate=True) for name in ("salt", "nonce"))
            key, check = _keys(password, salt, int(found["cost"]))
            if not hmac.compare_digest(check.hex(), str(found["check"])):
                raise UserError("packet_password_wrong", file=self.name)
            plain = zlib.decompressobj().decompress(AESGCM(key).decrypt(nonce, self.cipher, self.head), _MOST)
            return json.loads(plain)
        except (ValueError, TypeError, KeyError, InvalidTag, zlib.error) as error:
            raise UserError("packet_changed", file=self.name) from error


def look_into(path: Path) -> Sealed:
    """Read a packet without opening it. Raises UserError: missing, no packet, newer, or not as it was made."""
    try:
        if path.is_dir():
            raise UserError("file_is_folder", file=path.name)
        body = path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except OSError as error:
        raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error
    if not body.startswith(MAGIC[:-1]):
        raise UserError("packet_not_a_packet", file=path.name)
    if hashlib.sha256(body[:-32]).digest() != body[-32:]:
        raise UserError("packet_changed", file=path.name)
    if not body.startswith(MAGIC):
        raise UserError("packet_is_newer", file=path.name)
    size = int.from_bytes(body[8:12], "big")
    head = body[12 : 12 + size]
    try:
        found = json.loads(head)["manifest"]
        manifest = Manifest(**{**found, "rounds": tuple(found["rounds"]), "units": tuple(found["units"])})
    except (ValueError, TypeError, KeyError) as error:
        raise UserError("packet_changed", file=path.name) from error
    return Sealed(path.name, manifest, head, body[12 + size : -32])


def is_packet(path: Path) -> bool:
    """Whether a file says it is a packet."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)).startswith(MAGIC[:-1])
    except OSError:
        return False


def _keys(password: str, salt: bytes, cost: int) -> tuple[bytes, bytes]:
    if not 10 <= cost <= 18:
        raise ValueError(cost)
    made = hashlib.scrypt(password.encode(), salt=salt, n=1 << cost, r=8, p=1, maxmem=1 << 29, dklen=48)
    return made[:32], made[32:]
