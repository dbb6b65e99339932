"""The code on a certificate: its number and a digest of its words, signed. No name, no unit, nothing of a person.

Laid out as bytes: version (1), the signer's key by its first 4 digest bytes, 10 bytes of the digest, the number in
UTF-8, the Ed25519 signature (64) over all before it. Written in base 32 behind a prefix, so that a QR code holds it in
its dense alphabet and a person can read it aloud.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

PREFIX = "LB1"
_VERSION = 1
_KEY, _DIGEST, _SIGNATURE = 4, 10, 64
_HEAD = 1 + _KEY + _DIGEST
_UNSIGNED = frozenset({"验证码"})


@dataclass(frozen=True, slots=True)
class CertificateCode:
    """What a code says: which key signed, the certificate's number, and the digest of its words."""

    key: bytes
    number: str
    digest: bytes
    signature: bytes

    @property
    def signed(self) -> bytes:
        """The bytes the signature is over."""
        return bytes([_VERSION]) + self.key + self.digest + self.number.encode()


def words_digest(fields: Mapping[str, str]) -> bytes:
    """The digest of a certificate's words; equal words give equal bytes."""
    words = {place: text for place, text in fields.items() if place not in _UNSIGNED}
    text = json.dumps(words, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).digest()[:_DIGEST]


def key_digest(public_key: bytes) -> bytes:
    """How a code names the key that signed it."""
    return hashlib.sha256(public_key).digest()[:_KEY]


def code_text(code: CertificateCode) -> str:
    """The code as it stands in the QR code."""
    return PREFIX + base64.b32encode(code.signed + code.signature).decode("ascii").rstrip("=")


def read_code(text: str) -> CertificateCode | None:
    """The code in a text, whatever spaces or small letters a scanner or a person put there; None when it is none."""
    packed = "".join(text.split()).upper().replace("-", "")
    if not packed.startswith(PREFIX):
        return None
    body = packed.removeprefix(PREFIX)
    try:
        content = base64.b32decode(body + "=" * (-len(body) % 8))
    except (binascii.Error, ValueError):
        return None
    if len(content) <= _HEAD + _SIGNATURE or content[0] != _VERSION:
        return None
    try:
        number = content[_HEAD:-_SIGNATURE].decode()
    except UnicodeDecodeError:
        return None
    return CertificateCode(content[1 : 1 + _KEY], number, content[1 + _KEY : _HEAD], content[-_SIGNATURE:])


def grouped(digits: str, size: int = 4) -> str:
    """A long key in groups, as people compare it."""
    return " ".join(digits[start : start + size] for start in range(0, len(digits), size))
