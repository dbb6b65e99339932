"""What a person decided where the rules stop: ties, seats, replacements. One decision per topic and subject."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """`topic` is the list it belongs to ("delegation", "award:<id>"); `choice` is that list's own word."""

    topic: str
    subject_id: str
    choice: str
    reason: str
    decided_at: str


def all_decisions(file: ContestFile) -> list[StoredDecision]:
    """Every decision in the order taken."""
    rows = file.query("SELECT * FROM decisions ORDER BY rowid")
    return [StoredDecision(**{name: row[name] for name in StoredDecision.__slots__}) for row in rows]


def decide(write: Write, topic: str, subject_id: str, choice: str, reason: str) -> None:
    """Take a decision, in place of an earlier one on the same subject."""
    revoke(write, topic, subject_id)
    row = {"topic": topic, "subject_id": subject_id, "choice": choice, "reason": reason, "decided_at": write.at}
    write.insert("decisions", {"id": uuid.uuid4().hex, **row})


def revoke(write: Write, topic: str, subject_id: str) -> None:
    """Take back a decision, if there is one."""
    for row in write.query("SELECT id FROM decisions WHERE topic = ? AND subject_id = ?", (topic, subject_id)):
        write.delete("decisions", row["id"])
