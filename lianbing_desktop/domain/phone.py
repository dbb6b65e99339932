"""Phone numbers as they stand in rosters."""

from __future__ import annotations

from dataclasses import dataclass

from lianbing_desktop.domain.entrant import Doubt
from lianbing_desktop.domain.sheet import CellValue


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """`value` holds the numbers, the first mobile first, joined by 、; a malformed one stays and has a doubt."""

    value: str
    doubt: Doubt | None = None


def read_phone(value: CellValue) -> PhoneReading:
    """Read a cell that may hold a mobile number, a landline, or both. Code: phone_malformed."""
    raise NotImplementedError


def mask_phone(phone: str) -> str:
    """138****1234: the first three and the last four digits stay; applied to each number of several."""
    raise NotImplementedError
