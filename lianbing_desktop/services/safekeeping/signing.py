"""The key a contest signs its certificates with. The private part never leaves the contest file."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from lianbing_desktop.domain.problem import UserError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


class SigningKey:
    """An Ed25519 key (RFC 8032)."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.public = private.public_key().public_bytes_raw()

    @classmethod
    def new(cls) -> SigningKey:
        """A key drawn at random."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - slow

        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_text(cls, text: str) -> SigningKey:
        """The key as `text` keeps it."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - slow

        return cls(Ed25519PrivateKey.from_private_bytes(base64.b32decode(text)))

    @property
    def text(self) -> str:
        """The private key, to be kept in the contest file."""
        return base64.b32encode(self._private.private_bytes_raw()).decode("ascii")

    def sign(self, content: bytes) -> bytes:
        """The signature, 64 bytes; the same content gives the same."""
        return bytes(self._private.sign(content))


def public_text(public: bytes) -> str:
    """A public key as it is printed: 52 letters and digits."""
    return base64.b32encode(public).decode("ascii").rstrip("=")


def read_public(text: str) -> bytes:
    """A printed public key. Raises UserError public_key_unreadable."""
    packed = "".join(text.split()).upper().replace("-", "")
    try:
        found = base64.b32decode(packed + "=" * (-len(packed) % 8))
    except (binascii.Error, ValueError):
        found = b""
    if len(found) != 32:
        raise UserError("public_key_unreadable")
    return found


def is_signed(public: bytes, signature: bytes, content: bytes) -> bool:
    """Whether the holder of the key signed the content."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - slow
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - slow

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True
