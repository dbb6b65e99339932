"""A list of recipients as it was made public, and what sets two lists apart."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Published:
    """One line of a published list, in words: it says the same when people are renamed later."""

    award_id: str
    award: str
    kind: str
    subject_id: str
    name: str
    unit: str
    members: tuple[str, ...]
    place: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Publication:
    """A version of the list. `published_on` is the day on the notice; `reopened` says why it is in force no longer."""

    id: str
    version: int
    document: str
    published_on: str
    reason: str
    recipients: tuple[Published, ...]
    fingerprint: str
    at: str = ""
    operator: str = ""
    reopened: str = ""


@dataclass(frozen=True, slots=True)
class AwardMove:
    """What happens to one recipient: `before` and `after` are awards by name, "" where there is none."""

    subject_id: str
    name: str
    unit: str
    before: str
    after: str


def fingerprint(recipients: Sequence[Published]) -> str:
    """Twelve hexadecimal digits that differ where the lists differ in an award, a name, a unit or the order."""
    lines = [[one.award, one.name, one.unit, *one.members] for one in recipients]
    text = json.dumps(lines, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS].upper()


def moves(before: Sequence[Published], after: Sequence[Published]) -> tuple[AwardMove, ...]:
    """Who gets another award, one more or one less, in the order of the new list, then those who lose theirs."""
    old, new = _by_subject(before), _by_subject(after)
    found = []
    for subject_id in (*new, *(one for one in old if one not in new)):
        was, now = old.get(subject_id, []), new.get(subject_id, [])
        lost = [one.award for one in was if one.award_id not in {other.award_id for other in now}]
        won = [one.award for one in now if one.award_id not in {other.award_id for other in was}]
        if lost or won:
            who = (now or was)[0]
            found.append(AwardMove(subject_id, who.name, who.unit, "、".join(lost), "、".join(won)))
    return tuple(found)


def _by_subject(lines: Sequence[Published]) -> dict[str, list[Published]]:
    found: dict[str, list[Published]] = {}
    for line in lines:
        found.setdefault(line.subject_id, []).append(line)
    return found
