"""Appeals (申诉): raised in writing by a team's leader, decided by the arbiters."""

from __future__ import annotations

import uuid
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


class AppealOutcome(StrEnum):
    """How an appeal ended."""

    OPEN = ""
    UPHELD = "upheld"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Appeal:
    """One appeal. `round_id` and `correction_id` are "" where it is about no round and led to no correction."""

    id: str
    number: int
    round_id: str
    unit_id: str
    raised_by: str
    raised_at: str
    subject: str
    decision: str = ""
    decided_by: str = ""
    decided_at: str = ""
    outcome: AppealOutcome = AppealOutcome.OPEN
    correction_id: str = ""


def all_appeals(file: ContestFile) -> list[Appeal]:
    """Every appeal in the order raised."""
    rows = file.query("SELECT * FROM appeals ORDER BY number, raised_at, id")
    return [Appeal(**{**row, "outcome": AppealOutcome(row["outcome"])}) for row in rows]


def add_appeal(write: Write, appeal: Appeal) -> Appeal:
    """Keep a new appeal under the next number."""
    number = write.query("SELECT COALESCE(MAX(number), 0) AS last FROM appeals")[0]["last"] + 1
    kept = replace(appeal, id=uuid.uuid4().hex, number=number)
    write.insert("appeals", _row(kept))
    return kept


def change_appeal(write: Write, appeal: Appeal) -> None:
    """Bring an appeal to what `appeal` says."""
    write.update("appeals", appeal.id, _row(appeal))


def _row(appeal: Appeal) -> dict[str, object]:
    return {**asdict(appeal), "outcome": appeal.outcome.value}
