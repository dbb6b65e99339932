"""A person of the contest: an entrant, or a leader, coach or liaison who comes along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Role(StrEnum):
    """What a person is there for. Only ENTRANT and nothing else counts against the minimum."""

    ENTRANT = "选手"
    RESERVE = "替补"
    LEADER = "领队"
    COACH = "教练"
    LIAISON = "联络员"


class EntrantStatus(StrEnum):
    """A withdrawn person stays in the file and leaves every list and count."""

    ACTIVE = "active"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a field is empty or questionable: the finding's code and the cell as it stood in the sheet."""

    code: str
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Entrant:
    """One person of the roster.

    `name` is the normalised spelling; `sex` is 男, 女 or ""; `id_number` is "" unless it passed GB 11643;
    `birth` is "YYYY-MM-DD" or "YYYY-MM"; `window_staff` is None when the roster does not say.
    `doubts` maps a field name to the reason it wants a question back to the county.
    `source_*` say where the person was last read from; all empty for one typed by hand.
    """

    id: str
    unit_id: str
    name: str
    sex: str = ""
    id_number: str = ""
    birth: str = ""
    workplace: str = ""
    title: str = ""
    line: str = ""
    level: str = ""
    phone: str = ""
    role: Role = Role.ENTRANT
    window_staff: bool | None = None
    note: str = ""
    status: EntrantStatus = EntrantStatus.ACTIVE
    status_reason: str = ""
    out_of_competition: bool = False
    doubts: Mapping[str, Doubt] = field(default_factory=dict)
    source_file: str = ""
    source_sheet: str = ""
    source_row: int = 0

    @property
    def competes(self) -> bool:
        """Whether the person counts as an entrant now."""
        return self.role is Role.ENTRANT and self.status is EntrantStatus.ACTIVE


ROSTER_FIELDS = (
    "name",
    "sex",
    "id_number",
    "birth",
    "workplace",
    "title",
    "line",
    "level",
    "phone",
    "role",
    "window_staff",
    "note",
)
"""The fields a roster may carry, in the order the lists show them. The unit is kept apart."""
