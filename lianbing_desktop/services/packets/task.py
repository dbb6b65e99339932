"""The task of a working contest: for whom it is, what is to be done in it, and what alone may be written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.scoring.attendance import checked_in_for

TASK = "packet_task"
"""The setting of a working contest that says for whom it is and what."""

TYPING, SECOND, CHECK_IN = "typing", "second", "checkin"
ROLES = (TYPING, SECOND, CHECK_IN)

_WRITTEN = {
    TYPING: frozenset({"score_entries", "question_events", "score_sheets", "sheet_events", "devices"}),
    SECOND: frozenset({"score_entries", "score_sheets", "sheet_events", "devices"}),
    CHECK_IN: frozenset({"score_entries", "devices"}),
}


@dataclass(frozen=True, slots=True)
class Task:
    """What a working contest is for: the packet it came from, the clerk, the role, rounds and units by id.

    `password` is that of the packet: what goes back is locked by it too.
    """

    packet: str
    person: str
    role: str
    rounds: tuple[str, ...]
    units: tuple[str, ...]
    made_at: str
    password: str = ""

    def text(self) -> str:
        """As the setting holds it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    def check(self, tables: Iterable[str], entries: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
        """Refuse what is not of the task. Raises UserError not_of_the_task."""
        if not _WRITTEN[self.role].issuperset(tables) or not all(self._holds(table, row) for table, row in entries):
            raise UserError("not_of_the_task", person=self.person)

    def _holds(self, table: str, row: Mapping[str, Any]) -> bool:
        if table not in {"score_entries", "question_events"}:
            return True
        checked_in = checked_in_for(str(row["round_id"]))
        if (checked_in or row["round_id"]) not in self.rounds or bool(checked_in) != (self.role == CHECK_IN):
            return False
        return self.role != SECOND or bool(row["entry_pass"])


def read_task(settings: Mapping[str, str]) -> Task | None:
    """The task a contest's settings speak of; None for the contest itself."""
    text = settings.get(TASK, "")
    if not text:
        return None
    found = json.loads(text)
    return Task(**{**found, "rounds": tuple(found["rounds"]), "units": tuple(found["units"])})
