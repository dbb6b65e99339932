"""The entry log of scores: append-only, keyed (device, sequence), the current score is a fold over it.

An entry is about a `part` of a subject's score in a round: "" the score itself, "judge:1" one judge's mark. With an
`entry_pass` ("first", "second": blind double entry) it says what one clerk typed and is never part of an official
score; agreed or settled values are entered officially by an entry of their own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Score, ScoreState
from lianbing_desktop.domain.scoring.double_entry import UNDO
from lianbing_desktop.storage import sign_offs
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write

SubjectRound = tuple[str, str]
Cell = tuple[str, str, str, str]
"""What entries compete for: subject, round, part, pass."""


@dataclass(frozen=True, slots=True)
class ScoreEntry:
    """One line of the entry log. `supersedes` are the keys "device:sequence" it replaces.

    `sheet` is the serial number of the paper sheet it was typed from.
    """

    device: str
    sequence: int
    round_id: str
    subject_id: str
    score: Score
    entered_at: str
    operator: str
    source: str
    supersedes: tuple[str, ...]
    reason: str
    part: str = ""
    entry_pass: str = ""
    sheet: str = ""

    @property
    def key(self) -> str:
        """The entry's identity across PCs."""
        return f"{self.device}:{self.sequence}"


def entries(file: ContestFile | Write, round_id: str | None = None) -> list[ScoreEntry]:
    """The whole log of a round, or of all, in the order entered."""
    where, parameters = ("WHERE round_id = ?", (round_id,)) if round_id else ("", ())
    sql = f"SELECT * FROM score_entries {where} ORDER BY entered_at, device, sequence"  # noqa: S608 - constant
    return [_entry(row) for row in file.query(sql, parameters)]


def rows_of(file: ContestFile, keys: Iterable[str]) -> list[dict[str, Any]]:
    """The entries of these keys, as rows; one that is not there is left out."""
    found: list[dict[str, Any]] = []
    for key in keys:
        device, sequence = key.rsplit(":", 1)
        sql = "SELECT * FROM score_entries WHERE device = ? AND sequence = ?"
        found += file.query(sql, (device, int(sequence)))
    return found


def any_of_round(file: ContestFile, round_id: str) -> bool:
    """Whether anything was ever entered in a round."""
    return bool(file.query("SELECT 1 FROM score_entries WHERE round_id = ? LIMIT 1", (round_id,)))


def any_of_subject(file: ContestFile, subject_id: str) -> bool:
    """Whether anything was ever entered for an entrant or a team."""
    return bool(file.query("SELECT 1 FROM score_entries WHERE subject_id = ? LIMIT 1", (subject_id,)))


@dataclass(frozen=True, slots=True)
class Official:
    """The official entries in force: per (subject, round) the score of each part.

    `contradictions` are the parts two entries in force say different things of (typed on two PCs, say): per
    (subject, round) the entries of each part. What such a part is worth is not known until a person settles it.
    """

    entered: dict[SubjectRound, dict[str, Score]]
    contradictions: dict[SubjectRound, dict[str, tuple[ScoreEntry, ...]]]


def official(file: ContestFile, only: Iterable[SubjectRound] | None = None) -> Official:
    """Fold the log, or its entries on some (subject, round) `only`."""
    entered: dict[SubjectRound, dict[str, Score]] = {}
    contradictions: dict[SubjectRound, dict[str, tuple[ScoreEntry, ...]]] = {}
    if only is None:
        only = _fold_what_is_plain(file, entered)
    for (subject_id, round_id, part, _), live in official_heads(file, only).items():
        if len({entry.score for entry in live}) > 1:
            contradictions.setdefault((subject_id, round_id), {})[part] = tuple(live)
        elif live[-1].score != NOT_ENTERED:
            entered.setdefault((subject_id, round_id), {})[part] = live[-1].score
    return Official(entered, contradictions)


def _fold_what_is_plain(file: ContestFile, entered: dict[SubjectRound, dict[str, Score]]) -> set[SubjectRound]:
    """Put in the scores of parts with a single entry in force; the (subject, round) that take a closer look are left.

    Nearly all of a log is of that kind. Reading a hundred thousand whole entries takes five times as long.
    """
    rows = file.rows(
        "SELECT device || ':' || sequence, subject_id, round_id, part, state, value, seconds, supersedes"
        " FROM score_entries WHERE entry_pass = ''"
    )
    signed = sign_offs.signed_rounds(file, [row[0] for row in file.rows("SELECT DISTINCT round_id FROM sign_offs")])
    if signed:
        rows = [row for row in rows if row[2] not in signed or row[0] in signed[row[2]].entries]
    replaced = {key for row in rows if row[7] != "[]" for key in json.loads(row[7])}
    scores: dict[tuple[str, str | None, int | None], Score] = {}
    closer: set[SubjectRound] = set()
    for key, subject_id, round_id, part, state, value, seconds, _ in rows:
        if key in replaced:
            continue
        said = (state, value, seconds)
        score = scores.get(said)
        if score is None:
            exact = None if value is None else Decimal(value)
            score = scores[said] = Score(ScoreState(state), exact, seconds)
        parts = entered.setdefault((subject_id, round_id), {})
        if part in parts:
            closer.add((subject_id, round_id))
        parts[part] = score
    for pair in closer:
        entered.pop(pair, None)
    for pair in [pair for pair, parts in entered.items() if NOT_ENTERED in parts.values()]:
        parts = {part: score for part, score in entered.pop(pair).items() if score != NOT_ENTERED}
        if parts:
            entered[pair] = parts
    return closer


def subjects_of(file: ContestFile, keys: Iterable[str]) -> set[SubjectRound]:
    """The (subject, round) the entries with these keys "device:sequence" are about."""
    sql = "SELECT subject_id, round_id FROM score_entries WHERE device = ? AND sequence = ?"
    found = (row for key in keys for row in file.query(sql, tuple(key.rsplit(":", 1))))
    return {(row["subject_id"], row["round_id"]) for row in found}


def official_heads(
    file: ContestFile | Write, only: Iterable[SubjectRound] | None = None
) -> dict[Cell, list[ScoreEntry]]:
    """The heads of what counts: in a signed round only what was signed, and its corrections."""
    if only is None:
        log = entries(file)
    else:
        sql = "SELECT * FROM score_entries WHERE round_id = ? AND subject_id = ? ORDER BY entered_at, device, sequence"
        log = [_entry(row) for subject_id, round_id in only for row in file.query(sql, (round_id, subject_id))]
    signed = sign_offs.signed_rounds(file, {entry.round_id for entry in log})
    return heads(
        entry
        for entry in log
        if not entry.entry_pass and (entry.round_id not in signed or entry.key in signed[entry.round_id].entries)
    )


def heads(log: Iterable[ScoreEntry]) -> dict[Cell, list[ScoreEntry]]:
    """The entries nothing supersedes, per (subject, round, part, pass), in the order of the log."""
    log = list(log)
    replaced = {key for entry in log for key in entry.supersedes}
    found: dict[Cell, list[ScoreEntry]] = {}
    for entry in log:
        if entry.key not in replaced:
            found.setdefault((entry.subject_id, entry.round_id, entry.part, entry.entry_pass), []).append(entry)
    return found


def enter(
    write: Write,
    round_id: str,
    subject_id: str,
    score: Score,
    source: str = "",
    reason: str = "",
    *,
    part: str = "",
    entry_pass: str = "",
    sheet: str = "",
) -> bool:
    """Append an entry that replaces what stood there. False, and nothing written, when it says the same."""
    standing = live(write, (subject_id, round_id, part, entry_pass))
    now = standing[-1].score if standing else NOT_ENTERED
    if len(standing) <= 1 and now == score:
        return False
    keys = tuple(entry.key for entry in standing)
    cell = (subject_id, round_id, part, entry_pass)
    append(write, cell, score, source=source, supersedes=keys, reason=reason, sheet=sheet)
    return True


def reverse_entry(write: Write, key: str) -> None:
    """Take an entry back by a new one that says what stood before it.

    Raises UserError (undo_changed_since) when what it says is no longer in force. It is in force, too, when later
    entries were taken back: those brought its score again under a key of their own.
    """
    entry = _by_key(write, key)
    cell = (entry.subject_id, entry.round_id, entry.part, entry.entry_pass)
    standing = live(write, cell)
    if [head.score for head in standing] != [entry.score]:
        raise UserError("undo_changed_since")
    # What was typed blind for the same cell is superseded by the record too: that is not what stood there before.
    replaced = [one for one in (_by_key(write, key) for key in entry.supersedes) if one.entry_pass == entry.entry_pass]
    before = replaced[-1].score if replaced else NOT_ENTERED
    append(write, cell, before, supersedes=(standing[0].key,), reason=UNDO, sheet=entry.sheet)


def append(
    write: Write,
    cell: Cell,
    score: Score,
    *,
    source: str = "",
    supersedes: tuple[str, ...] = (),
    reason: str = "",
    sheet: str = "",
) -> None:
    """Add one line to the log."""
    subject_id, round_id, part, entry_pass = cell
    last = write.query(
        "SELECT COALESCE(MAX(sequence), 0) AS last FROM score_entries WHERE device = ?", (write.device,)
    )[0]["last"]
    row = {
        "device": write.device,
        "sequence": last + 1,
        "round_id": round_id,
        "subject_id": subject_id,
        "state": score.state.value,
        "value": None if score.value is None else str(score.value),
        "seconds": score.seconds,
        "entered_at": write.at,
        "operator": write.operator,
        "source": source,
        "supersedes": json.dumps(list(supersedes)),
        "reason": reason,
        "part": part,
        "entry_pass": entry_pass,
        "sheet": sheet,
    }
    columns = ", ".join(row)
    places = ", ".join("?" * len(row))
    sql = f"INSERT INTO score_entries ({columns}) VALUES ({places})"  # noqa: S608 - constant names
    write.append(sql, tuple(row.values()), "score_entries", f"{write.device}:{last + 1}", row)


def live(write: Write, cell: Cell) -> list[ScoreEntry]:
    """The entries of a cell that no other of that cell supersedes, as they stand inside an operation.

    An official entry names the blind ones it stands on: what their clerks said stays what they said.
    """
    subject_id, round_id, part, entry_pass = cell
    log = subject_entries(write, round_id, subject_id)
    return heads(one for one in log if (one.part, one.entry_pass) == (part, entry_pass)).get(cell, [])


def subject_entries(write: Write, round_id: str, subject_id: str) -> list[ScoreEntry]:
    """The log of one subject in a round, as it stands inside an operation."""
    rows = write.query(
        "SELECT * FROM score_entries WHERE round_id = ? AND subject_id = ? ORDER BY entered_at, device, sequence",
        (round_id, subject_id),
    )
    return [_entry(row) for row in rows]


def _by_key(write: Write, key: str) -> ScoreEntry:
    device, sequence = key.rsplit(":", 1)
    sql = "SELECT * FROM score_entries WHERE device = ? AND sequence = ?"
    return _entry(write.query(sql, (device, int(sequence)))[0])


def _entry(row: Mapping[str, Any]) -> ScoreEntry:
    value = None if row["value"] is None else Decimal(row["value"])
    return ScoreEntry(
        device=row["device"],
        sequence=row["sequence"],
        round_id=row["round_id"],
        subject_id=row["subject_id"],
        score=Score(ScoreState(row["state"]), value, row["seconds"]),
        entered_at=row["entered_at"],
        operator=row["operator"],
        source=row["source"],
        supersedes=tuple(json.loads(row["supersedes"])),
        reason=row["reason"],
        part=row["part"],
        entry_pass=row["entry_pass"],
        sheet=row["sheet"],
    )
