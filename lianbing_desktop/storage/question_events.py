"""The log of question events: append-only, keyed (device, sequence); one is taken back by a further event."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.scoring.questions import QuestionEvent, in_force
from lianbing_desktop.domain.scoring.round_form import Outcome
from lianbing_desktop.storage import sign_offs
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


def events(file: ContestFile, round_ids: Iterable[str] | None = None) -> dict[str, tuple[QuestionEvent, ...]]:
    """The events of these rounds, or of all, by round and in the order they happened; reversed ones too.

    Of a signed round only those that were signed.
    """
    found: dict[str, list[QuestionEvent]] = {}
    order = "ORDER BY at, device, sequence"
    if round_ids is None:
        rows = file.query(f"SELECT * FROM question_events {order}")  # noqa: S608 - constant
    else:
        sql = f"SELECT * FROM question_events WHERE round_id = ? {order}"  # noqa: S608 - constant
        rows = [row for round_id in round_ids for row in file.query(sql, (round_id,))]
    signed = sign_offs.signed_rounds(file, {row["round_id"] for row in rows})
    for row in rows:
        event = _event(row)
        if event.round_id not in signed or event.key in signed[event.round_id].events:
            found.setdefault(event.round_id, []).append(event)
    return {round_id: tuple(log) for round_id, log in found.items()}


def any_of_round(file: ContestFile, round_id: str) -> bool:
    """Whether anything ever happened in a round."""
    return bool(file.query("SELECT 1 FROM question_events WHERE round_id = ? LIMIT 1", (round_id,)))


def any_of_subject(file: ContestFile, subject_id: str) -> bool:
    """Whether an entrant or a team ever had an event."""
    sql = "SELECT 1 FROM question_events WHERE team_id = ? OR entrant_id = ? LIMIT 1"
    return bool(file.query(sql, (subject_id, subject_id)))


def rounds_of(file: ContestFile, keys: Iterable[str]) -> set[str]:
    """The rounds in which the events with these keys "device:sequence" happened."""
    sql = "SELECT round_id FROM question_events WHERE device = ? AND sequence = ?"
    return {row["round_id"] for key in keys for row in file.query(sql, tuple(key.rsplit(":", 1)))}


def add_event(write: Write, event: QuestionEvent) -> str:
    """Append an event; its key, moment and operator are those of the operation. Returns the key."""
    last = write.query("SELECT MAX(sequence) AS last FROM question_events WHERE device = ?", (write.device,))[0]["last"]
    row = {
        "device": write.device,
        "sequence": (last or 0) + 1,
        "round_id": event.round_id,
        "team_id": event.team_id,
        "entrant_id": event.entrant_id,
        "question": event.question,
        "value": str(event.value),
        "outcome": event.outcome.value,
        "seconds": event.seconds,
        "at": write.at,
        "operator": write.operator,
        "reverses": event.reverses,
        "reason": event.reason,
    }
    key = f"{write.device}:{row['sequence']}"
    columns, places = ", ".join(row), ", ".join("?" * len(row))
    sql = f"INSERT INTO question_events ({columns}) VALUES ({places})"  # noqa: S608 - constant names
    write.append(sql, tuple(row.values()), "question_events", key, row)
    return key


def reverse_event(write: Write, key: str, reason: str) -> str:
    """Take an event back by a further one. Raises UserError (undo_changed_since) when it was taken back already."""
    log = {}
    device, sequence = key.rsplit(":", 1)
    found = write.query("SELECT * FROM question_events WHERE device = ? AND sequence = ?", (device, int(sequence)))[0]
    for row in write.query("SELECT * FROM question_events WHERE round_id = ?", (found["round_id"],)):
        event = _event(row)
        log[event.key] = event
    if key not in in_force(log.values()):
        raise UserError("undo_changed_since")
    event = log[key]
    back = QuestionEvent(
        "", event.round_id, event.team_id, event.entrant_id, event.question, event.value, event.outcome, event.seconds,
        "", "", reverses=key, reason=reason,
    )  # fmt: skip
    return add_event(write, back)


def _event(row: Mapping[str, Any]) -> QuestionEvent:
    return QuestionEvent(
        key=f"{row['device']}:{row['sequence']}",
        round_id=row["round_id"],
        team_id=row["team_id"],
        entrant_id=row["entrant_id"],
        question=row["question"],
        value=Decimal(row["value"]),
        outcome=Outcome(row["outcome"]),
        seconds=row["seconds"],
        at=row["at"],
        operator=row["operator"],
        reverses=row["reverses"],
        reason=row["reason"],
    )
