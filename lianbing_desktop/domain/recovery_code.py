"""The recovery code of a contest file: sixteen bytes as seven groups of five characters a person can copy.

Each group ends in a check character, so a slip is found and its group named: every single wrong character and every
two neighbours in the wrong order. What is left over checks the whole, so no two groups change places unseen.
"""

from __future__ import annotations

import hashlib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: without I, L, O and U, which are taken for other characters."""

SECRET_BYTES = 16
GROUPS = 7
_SIZE = 4
_SPARE_BITS = GROUPS * _SIZE * 5 - SECRET_BYTES * 8
_TAKEN_FOR = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_FIELD = 0b100101  # x^5 + x^2 + 1 over GF(2)


class WrongCode(ValueError):  # noqa: N818 - what it is, not that it is an error
    """A text that is no recovery code. `group` counts from 1; 0: the text as a whole."""

    def __init__(self, group: int = 0) -> None:
        super().__init__(group)
        self.group = group


def spell(secret: bytes) -> str:
    """The code of a secret of SECRET_BYTES bytes, `XXXXX-XXXXX-…`."""
    if len(secret) != SECRET_BYTES:
        raise ValueError(len(secret))
    number = int.from_bytes(secret, "big") << _SPARE_BITS | _check_of(secret)
    digits = [number >> 5 * place & 31 for place in reversed(range(GROUPS * _SIZE))]
    groups = [digits[start : start + _SIZE] for start in range(0, len(digits), _SIZE)]
    return "-".join("".join(ALPHABET[value] for value in (*group, _check(group))) for group in groups)


def read(text: str) -> bytes:
    """The secret a code stands for, however it is spaced, in small letters too. Raises WrongCode."""
    told = "".join(one for one in text.upper() if one.isalnum()).translate(_TAKEN_FOR)
    values = [ALPHABET.find(one) for one in told]
    groups = [values[start : start + _SIZE + 1] for start in range(0, len(values), _SIZE + 1)]
    for place, group in enumerate(groups[:GROUPS], start=1):
        if len(group) != _SIZE + 1 or -1 in group or _check(group[:_SIZE]) != group[_SIZE]:
            raise WrongCode(place)
    if len(groups) != GROUPS:
        raise WrongCode
    number = 0
    for group in groups:
        for value in group[:_SIZE]:
            number = number << 5 | value
    secret = (number >> _SPARE_BITS).to_bytes(SECRET_BYTES, "big")
    if number & (1 << _SPARE_BITS) - 1 != _check_of(secret):
        raise WrongCode
    return secret


def looks_like_one(text: str) -> bool:
    """Whether somebody meant to type a code: about as many letters and digits, mostly in groups."""
    told = [one for one in text if one.isascii() and one.isalnum()]
    return abs(len(told) - GROUPS * (_SIZE + 1)) <= _SIZE + 1 and text.replace(" ", "-").count("-") >= GROUPS - 2


def _check_of(secret: bytes) -> int:
    return int.from_bytes(hashlib.sha256(secret).digest()[:2], "big") & (1 << _SPARE_BITS) - 1


def _check(group: list[int]) -> int:
    """The sum of the digits, each times another power of x: a code over GF(32)."""
    total = 0
    for value in group:
        total = _times_x(total ^ value)
    return total


def _times_x(value: int) -> int:
    value <<= 1
    return value ^ _FIELD if value & 32 else value
