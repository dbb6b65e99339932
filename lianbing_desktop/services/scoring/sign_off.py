"""Signing a round off and correcting it afterwards. There is no unlocking: what changes later is a correction.

What is signed is what counts in the file: scores, judges' marks, question events. The fingerprint is taken of these and
can be taken again at any time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round, Score, ScoreState
from lianbing_desktop.domain.scoring.double_entry import Agreement
from lianbing_desktop.domain.scoring.questions import in_force
from lianbing_desktop.domain.scoring.round_result import STATED
from lianbing_desktop.domain.scoring.sheets import SheetEventKind, serial_words
from lianbing_desktop.domain.scoring.sign_off import Move, OpenKind, OpenPoint, ResultLine, Signatures, fingerprint
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.safekeeping.backups import backup_at
from lianbing_desktop.services.scoring.double_entry import comparisons
from lianbing_desktop.services.scoring.moves import moves
from lianbing_desktop.services.scoring.parts import official_values, part_words
from lianbing_desktop.services.scoring.rounds import check_open, in_range, subject_name
from lianbing_desktop.services.scoring.score_entry import read_typed, score_lines, score_words
from lianbing_desktop.services.scoring.sheets import standings
from lianbing_desktop.services.selection.what_if import Supposition
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import certificates, scores, sign_offs
from lianbing_desktop.storage.sign_offs import Correction, ScoreChange, SignOff

__all__ = (
    "Amendment", "Correction", "CorrectionPlan", "ScoreChange", "SignOff", "change_words", "correct", "corrections_of",
    "fingerprint_now", "late_entries", "moment_words", "open_points", "open_words", "plan_correction", "result_lines",
    "sign", "version_of",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amendment:
    """One value to correct, as typed: of a subject's score, or of one judge's mark."""

    subject_id: str
    text: str
    part: str = STATED


@dataclass(frozen=True, slots=True)
class CorrectionPlan:
    """What a correction would do; nothing is written. `moves` is who would stand elsewhere."""

    changes: tuple[ScoreChange, ...]
    moves: tuple[Move, ...]
    fingerprint: str
    version: int


def result_lines(contest: Contest, round_id: str) -> tuple[ResultLine, ...]:
    """Everything that counts in a round: scores and marks by subject, question events by their keys."""
    found = [
        ResultLine(subject_id, part, score.state, score.value, score.seconds)
        for (subject_id, part), score in official_values(contest, round_id).items()
    ]
    events = contest.snapshot().events.get(round_id, ())
    standing = in_force(events)
    found += [
        ResultLine(
            event.entrant_id or event.team_id,
            f"event:{event.key}:{event.outcome.value}",
            ScoreState.SCORED,
            event.value,
            event.seconds,
        )
        for event in events
        if event.key in standing
    ]
    return tuple(found)


def fingerprint_now(contest: Contest, round_id: str) -> str:
    """The fingerprint of a round's results as they stand."""
    return fingerprint(round_id, result_lines(contest, round_id))


def version_of(snapshot: Snapshot, round_id: str) -> int:
    """The version of a round's results: 0 not signed, 1 as signed, one more with each correction."""
    if round_id not in snapshot.sign_offs:
        return 0
    return max((one.version for one in corrections_of(snapshot, round_id)), default=1)


def corrections_of(snapshot: Snapshot, round_id: str) -> tuple[Correction, ...]:
    """The corrections of a round in the order made."""
    return tuple(one for one in snapshot.corrections if one.round_id == round_id)


def open_points(contest: Contest, some: Round) -> tuple[OpenPoint, ...]:
    """What stands between a round and its signatures, in the order of its lists, then of its sheets."""
    snapshot = contest.snapshot()
    found: list[OpenPoint] = []
    compared = comparisons(contest, some.id)
    for line in score_lines(snapshot, some):
        own = [one for cell, one in compared.items() if cell[1] == line.subject_id]
        mismatches = [one for one in own if one.agreement is Agreement.MISMATCH]
        if (line.subject_id, some.id) in snapshot.contradictions:
            found.append(OpenPoint(OpenKind.CONTRADICTION, line.subject_id))
        elif mismatches:
            found += [OpenPoint(OpenKind.MISMATCH, line.subject_id, part=one.cell[2]) for one in mismatches]
        elif line.score == NOT_ENTERED:
            once = any(one.agreement is Agreement.ONCE for one in own)
            found.append(OpenPoint(OpenKind.TYPED_ONCE if once else OpenKind.NOT_ENTERED, line.subject_id))
    for sheet in standings(contest, some.id):
        serial = sheet.sheet.serial
        if sheet.place.kind is SheetEventKind.LOST:
            continue
        if not sheet.is_back:
            found.append(OpenPoint(OpenKind.SHEET_OUT, serial=serial))
            continue
        for column in sheet.sums:
            if column.check is None and not some.settings.grades:
                found.append(OpenPoint(OpenKind.SUM_MISSING, serial=serial, part=column.part))
            elif column.check is not None and not column.check.agrees and not column.check.waits:
                difference = f"{column.check.difference:+f}"
                found.append(OpenPoint(OpenKind.SUM_DIFFERS, serial=serial, part=column.part, detail=difference))
    return tuple(found)


def late_entries(contest: Contest, round_id: str) -> int:
    """How many entries of a signed round, written on another PC, came in only after the signatures: none counts."""
    return sign_offs.late_count(contest.file, round_id)


def open_words(snapshot: Snapshot, point: OpenPoint) -> str:
    """An open point as a sentence."""
    name = subject_name(snapshot, point.subject_id) if point.subject_id else ""
    entrant = snapshot.entrant_by_id.get(point.subject_id)
    unit = snapshot.unit_name(entrant.unit_id) if entrant else ""
    params = {
        "name": " ".join(part for part in (unit, name, part_words(point.part) if point.subject_id else "") if part),
        "serial": serial_words(point.serial) if point.serial else "",
        "part": part_words(point.part),
        "difference": point.detail,
    }
    return say(f"open_{point.kind.value}", params)


def sign(contest: Contest, round_id: str, signatures: Signatures, open_reason: str = "") -> SignOff:
    """Lock a round, and make a backup that holds the signatures. From then on it changes by corrections only.

    Raises UserError sign_off_names when one of the four is not named, sign_off_open while something is open and no
    reason is given, sign_off_contradiction, sign_off_nothing without any result, round_signed when it is signed.
    """
    snapshot = contest.snapshot()
    some = snapshot.round_by_id[round_id]
    check_open(snapshot, some)
    if missing := signatures.missing:
        raise UserError("sign_off_names", who="、".join(say(f"signature_{field}") for field in missing))
    names = Signatures(*(clean(getattr(signatures, field)) for field in Signatures.__slots__))
    points = open_points(contest, some)
    if any(point.kind is OpenKind.CONTRADICTION for point in points):
        raise UserError("sign_off_contradiction", round=some.name)
    if points and not clean(open_reason):
        raise UserError("sign_off_open", round=some.name, count=len(points))
    lines = result_lines(contest, round_id)
    if not lines:
        raise UserError("sign_off_nothing", round=some.name)
    code = fingerprint(round_id, lines)
    words = {"round": some.name, "fingerprint": code, **{name: getattr(names, name) for name in Signatures.__slots__}}
    with contest.operation("round_signed", undoable=False, **words) as write:
        sign_offs.sign(write, round_id, names, code, lines, points, clean(open_reason) if points else "")
    backup_at(contest, "signoff")
    return contest.snapshot().sign_offs[round_id]


def plan_correction(contest: Contest, round_id: str, amendments: Sequence[Amendment]) -> CorrectionPlan:
    """What a correction would change and move. Nothing is written: it is tried in the file and taken back.

    Raises UserError correction_not_signed, correction_nothing, score_typed_unreadable, score_outside.
    """
    snapshot = contest.snapshot()
    if round_id not in snapshot.sign_offs:
        raise UserError("correction_not_signed", round=snapshot.round_by_id[round_id].name)
    changes = tuple(_changes(snapshot, snapshot.round_by_id[round_id], amendments))
    if not changes:
        raise UserError("correction_nothing")
    version = version_of(snapshot, round_id) + 1
    try:
        with contest.operation("round_corrected", undoable=False) as write:
            sign_offs.correct(write, round_id, version, "-", "-", changes, (), "")
            for change in changes:
                scores.enter(write, round_id, change.subject_id, change.after, part=change.part)
            after = contest.snapshot()
            code = fingerprint_now(contest, round_id)
            raise _OnlyTried(after, code)
    except _OnlyTried as tried:
        results = {
            (change.subject_id, round_id): tried.after.scores.get((change.subject_id, round_id), NOT_ENTERED)
            for change in changes
        }
        moved = moves(snapshot, Supposition(scores=results), certificates.issued(contest.file))
        return CorrectionPlan(changes, moved, tried.code, version)


def correct(contest: Contest, round_id: str, amendments: Sequence[Amendment], reason: str, approver: str) -> Correction:
    """Correct a signed round: a new version, with the list of who stands elsewhere.

    Raises UserError reason_missing, correction_approver, and as `plan_correction` does.
    """
    reason, approver = clean(reason), clean(approver)
    if not reason:
        raise UserError("reason_missing")
    if not approver:
        raise UserError("correction_approver")
    plan = plan_correction(contest, round_id, amendments)
    snapshot = contest.snapshot()
    what = "；".join(change_words(snapshot, change) for change in plan.changes)
    with contest.operation(
        "round_corrected",
        undoable=False,
        round=snapshot.round_by_id[round_id].name,
        version=plan.version,
        what=what,
        reason=reason,
        approver=approver,
    ) as write:
        made = sign_offs.correct(
            write, round_id, plan.version, reason, approver, plan.changes, plan.moves, plan.fingerprint
        )
        for change in plan.changes:
            written = scores.enter(write, round_id, change.subject_id, change.after, part=change.part, reason=reason)
            assert written, "a correction that names more entries than it writes would leave the round ajar"
    return next(one for one in contest.snapshot().corrections if one.id == made)


def change_words(snapshot: Snapshot, change: ScoreChange) -> str:
    """One changed value in words: 周一 85.5 → 58.5."""
    part = part_words(change.part)
    name = subject_name(snapshot, change.subject_id) + (f"（{part}）" if part else "")
    return f"{name} {score_words(change.before)} → {score_words(change.after)}"


def moment_words(text: str) -> str:
    """A moment as it is printed: 2022年7月1日 09:05."""
    moment = dt.datetime.fromisoformat(text)
    return f"{arabic_date(moment.date())} {moment:%H:%M}"


class _OnlyTried(Exception):  # noqa: N818 - no error: it carries what was tried out of an operation that is dropped
    def __init__(self, after: Snapshot, code: str) -> None:
        super().__init__()
        self.after = after
        self.code = code


def _changes(snapshot: Snapshot, some: Round, amendments: Sequence[Amendment]) -> Sequence[ScoreChange]:
    found = []
    for one in amendments:
        name = subject_name(snapshot, one.subject_id)
        after = read_typed(some, name, one.text)
        if after.value is not None and not in_range(some, after.value):
            raise UserError("score_outside", name=name, value=after.value, maximum=some.maximum or "")
        before = _before(snapshot, some, one)
        if after.value is not None:
            after = Score(after.state, after.value, before.seconds)
        if after not in {before, NOT_ENTERED}:
            found.append(ScoreChange(one.subject_id, one.part, before, after))
    return found


def _before(snapshot: Snapshot, some: Round, one: Amendment) -> Score:
    return snapshot.entered.get((one.subject_id, some.id), {}).get(one.part, NOT_ENTERED)
