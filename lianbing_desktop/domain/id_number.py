"""Citizen ID numbers by GB 11643-1999: 17 digits and a check character. Never repaired, never guessed."""

from __future__ import annotations

from dataclasses import dataclass

from lianbing_desktop.domain.entrant import Doubt
from lianbing_desktop.domain.sheet import CellValue


@dataclass(frozen=True, slots=True)
class IdReading:
    """`value` is the 18 characters when the number passed, else "" with the reason in `doubt`."""

    value: str
    doubt: Doubt | None = None


def read_id_number(value: CellValue) -> IdReading:
    """Read a cell. Codes: id_number_missing, _lost_digits, _malformed, _check_digit."""
    raise NotImplementedError


def sex_of(id_number: str) -> str:
    """男 or 女 by the 17th digit of a number that passed."""
    raise NotImplementedError


def birth_of(id_number: str) -> str:
    """The birth date "YYYY-MM-DD" in a number that passed."""
    raise NotImplementedError


def mask_id_number(id_number: str) -> str:
    """35*************123: the first two and the last three characters stay."""
    raise NotImplementedError
