"""Signed rounds and their corrections: append-only, never undone. What is in force of a signed round follows from them.

A round is signed once; of two signatures that meet when files are joined, the earlier one counts.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any

from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.domain.scoring.sign_off import Move, OpenKind, OpenPoint, ResultLine, Signatures
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


@dataclass(frozen=True, slots=True)
class SignOff:
    """A round as signed: version 1 of its results. `open_points` were still open then, for `open_reason`."""

    id: str
    round_id: str
    signed_at: str
    operator: str
    signatures: Signatures
    fingerprint: str
    open_points: tuple[OpenPoint, ...]
    open_reason: str


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """One value a correction changes."""

    subject_id: str
    part: str
    before: Score
    after: Score


@dataclass(frozen=True, slots=True)
class Correction:
    """A later change of a signed round, the `version` it made, and who stands elsewhere because of it."""

    id: str
    round_id: str
    version: int
    corrected_at: str
    operator: str
    reason: str
    approver: str
    changes: tuple[ScoreChange, ...]
    moves: tuple[Move, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True)
class InForce:
    """The keys "device:sequence" that count in a signed round: those signed and those of its corrections."""

    entries: frozenset[str]
    events: frozenset[str]


def signed_rounds(file: ContestFile | Write, of: Iterable[str]) -> dict[str, InForce]:
    """What counts in those of these rounds that are signed, by round id. In a round not in it everything counts."""
    found: dict[str, InForce] = {}
    for round_id in of:
        sql = "SELECT entry_keys, event_keys FROM sign_offs WHERE round_id = ? ORDER BY signed_at, id LIMIT 1"
        for row in file.query(sql, (round_id,)):
            found[round_id] = InForce(
                frozenset(json.loads(row["entry_keys"])), frozenset(json.loads(row["event_keys"]))
            )
    for round_id in tuple(found):
        sql = "SELECT entry_keys, event_keys FROM corrections WHERE round_id = ?"
        for row in file.query(sql, (round_id,)):
            before = found[round_id]
            found[round_id] = InForce(
                before.entries | set(json.loads(row["entry_keys"])), before.events | set(json.loads(row["event_keys"]))
            )
    return found


def all_sign_offs(file: ContestFile) -> list[SignOff]:
    """The signature that counts of each signed round, in the order signed."""
    found: dict[str, SignOff] = {}
    columns = "id, round_id, signed_at, operator, scorer, reviewer, supervisor, chief_judge, fingerprint"
    sql = f"SELECT {columns}, open_points, open_reason FROM sign_offs ORDER BY signed_at, id"  # noqa: S608 - constant
    for row in file.query(sql):
        signatures = Signatures(row["scorer"], row["reviewer"], row["supervisor"], row["chief_judge"])
        signed = SignOff(
            row["id"],
            row["round_id"],
            row["signed_at"],
            row["operator"],
            signatures,
            row["fingerprint"],
            tuple(OpenPoint(**{**one, "kind": OpenKind(one["kind"])}) for one in json.loads(row["open_points"])),
            row["open_reason"],
        )
        found.setdefault(signed.round_id, signed)
    return list(found.values())


def all_corrections(file: ContestFile) -> list[Correction]:
    """Every correction in the order made."""
    return [
        Correction(
            row["id"],
            row["round_id"],
            row["version"],
            row["corrected_at"],
            row["operator"],
            row["reason"],
            row["approver"],
            tuple(
                ScoreChange(one["subject_id"], one["part"], _score(one["before"]), _score(one["after"]))
                for one in json.loads(row["changes"])
            ),
            tuple(Move(**one) for one in json.loads(row["moves"])),
            row["fingerprint"],
        )
        for row in file.query("SELECT * FROM corrections ORDER BY corrected_at, version, id")
    ]


def sign(
    write: Write,
    round_id: str,
    signatures: Signatures,
    fingerprint: str,
    results: Sequence[ResultLine],
    open_points: Sequence[OpenPoint],
    open_reason: str,
) -> str:
    """Lock a round as it stands; the id of the signature. Everything in its logs now is what was signed."""
    row = {
        "id": uuid.uuid4().hex,
        "round_id": round_id,
        "signed_at": write.at,
        "device": write.device,
        "operator": write.operator,
        **asdict(signatures),
        "fingerprint": fingerprint,
        "results": _dump(_line_data(line) for line in results),
        "entry_keys": json.dumps(_keys(write, "score_entries", round_id)),
        "event_keys": json.dumps(_keys(write, "question_events", round_id)),
        "open_points": _dump(asdict(point) for point in open_points),
        "open_reason": open_reason,
    }
    write.append_row("sign_offs", str(row["id"]), row)
    return str(row["id"])


def correct(
    write: Write,
    round_id: str,
    version: int,
    reason: str,
    approver: str,
    changes: Sequence[ScoreChange],
    moves: Sequence[Move],
    fingerprint: str,
) -> str:
    """Announce a correction; its id. The next `len(changes)` entries of this PC may then be written, no others."""
    sql = "SELECT COALESCE(MAX(sequence), 0) AS last FROM score_entries WHERE device = ?"
    last = write.query(sql, (write.device,))[0]["last"]
    row = {
        "id": uuid.uuid4().hex,
        "round_id": round_id,
        "version": version,
        "corrected_at": write.at,
        "device": write.device,
        "operator": write.operator,
        "reason": reason,
        "approver": approver,
        "changes": _dump(
            {
                "subject_id": change.subject_id,
                "part": change.part,
                "before": _score_data(change.before),
                "after": _score_data(change.after),
            }
            for change in changes
        ),
        "moves": _dump(asdict(move) for move in moves),
        "fingerprint": fingerprint,
        "entry_keys": json.dumps([f"{write.device}:{last + number}" for number in range(1, len(changes) + 1)]),
        "event_keys": "[]",
    }
    write.append_row("corrections", str(row["id"]), row)
    return str(row["id"])


def accept_late(write: Write, log: str, keys: Iterable[str]) -> None:
    """Let entries of a signed round in that were written on another PC and arrive only now.

    They are kept and can be looked at; they count for nothing, for nobody signed them. `log` is "score_entries" or
    "question_events". To be called before they are written.
    """
    for key in keys:
        if not write.query("SELECT 1 FROM late_arrivals WHERE log = ? AND key = ?", (log, key)):
            write.append_row("late_arrivals", f"{log}:{key}", {"log": log, "key": key, "arrived_at": write.at})


def late_count(file: ContestFile, round_id: str) -> int:
    """How many entries and question events of a signed round came after it was signed."""
    count = 0
    for log in ("score_entries", "question_events"):
        sql = f"""SELECT COUNT(*) AS count FROM late_arrivals a JOIN {log} e
            ON a.log = '{log}' AND a.key = e.device || ':' || e.sequence WHERE e.round_id = ?"""  # noqa: S608
        count += int(file.query(sql, (round_id,))[0]["count"])
    return count


def _keys(write: Write, log: str, round_id: str) -> list[str]:
    sql = f"SELECT device || ':' || sequence AS key FROM {log} WHERE round_id = ? ORDER BY device, sequence"  # noqa: S608
    return [row["key"] for row in write.query(sql, (round_id,))]


def _dump(values: Iterable[Mapping[str, Any]]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def _score_data(score: Score) -> dict[str, Any]:
    value = None if score.value is None else str(score.value)
    return {"state": score.state.value, "value": value, "seconds": score.seconds}


def _score(data: Mapping[str, Any]) -> Score:
    value = None if data["value"] is None else Decimal(data["value"])
    return Score(ScoreState(data["state"]), value, data["seconds"])


def _line_data(line: ResultLine) -> dict[str, Any]:
    score = _score_data(Score(line.state, line.value, line.seconds))
    return {"subject_id": line.subject_id, "part": line.part, **score}
