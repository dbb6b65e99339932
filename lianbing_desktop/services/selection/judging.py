"""What people found on lines of history, titles and contradicting readings that no rule settles: the desk of 待认定."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass

from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus, Judgement, Reason
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.snapshot import Snapshot
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import decisions


@dataclass(frozen=True, slots=True)
class Case:
    """One thing to judge: the line in words, and everybody it is about, by unit and name.

    `for_all` tells whether it may be judged for everybody at once: a line of history may, a person's readings may not.
    """

    key: str
    words: str
    entrant_ids: tuple[str, ...]
    for_all: bool


def cases(snapshot: Snapshot, as_of: dt.date) -> tuple[Case, ...]:
    """What waits for a person as of a date, the lines that touch most people first."""
    found: dict[str, tuple[Reason, list[str]]] = {}
    states = standing.eligibility(snapshot, as_of)
    for entrant in sort_entrants(snapshot.competing, snapshot.units):
        if states[entrant.id].status is EligibilityStatus.NEVER:
            continue  # whatever is found, it would change nothing
        for reason in states[entrant.id].reasons:
            if reason.key and reason.status is EligibilityStatus.UNDECIDED:
                key = reason.key if _is_line(reason.key) else f"{reason.key}@{entrant.id}"
                found.setdefault(key, (reason, []))[1].append(entrant.id)
    made = [
        Case(
            reason.key, say(reason.code, reason.params), tuple(dict.fromkeys(ids)), not reason.key.startswith("study|")
        )
        for reason, ids in found.values()
    ]
    return tuple(sorted(made, key=lambda case: -len(case.entrant_ids)))


def judge(contest: Contest, key: str, excludes: bool, reason: str, entrant_id: str = "") -> None:
    """Keep what was found on a line: for one person, or for everybody whose line says the same.

    Raises UserError reason_missing.
    """
    if not reason.strip():
        raise UserError("reason_missing")
    snapshot = contest.snapshot()
    who = subject_name(snapshot, entrant_id) if entrant_id else say("judged_for_all")
    kind = "eligibility_judged_excludes" if excludes else "eligibility_judged_harmless"
    with contest.operation(kind, name=who, what=key_words(key), reason=reason.strip()) as write:
        choice = "excluded" if excludes else "no_effect"
        decisions.decide(write, standing.JUDGEMENT_TOPIC, _subject(key, entrant_id), choice, reason.strip())


def revoke_judgement(contest: Contest, judgement: Judgement) -> None:
    """Take a judgement back: its line waits for a person again."""
    snapshot = contest.snapshot()
    who = subject_name(snapshot, judgement.entrant_id) if judgement.entrant_id else say("judged_for_all")
    with contest.operation("eligibility_judgement_revoked", name=who, what=key_words(judgement.key)) as write:
        decisions.revoke(write, standing.JUDGEMENT_TOPIC, _subject(judgement.key, judgement.entrant_id))


def judgement_words(judgement: Judgement) -> str:
    """A judgement in a line: what was found, for whom, why."""
    code = "judgement_excludes" if judgement.excludes else "judgement_harmless"
    who = "" if judgement.entrant_id else say("judgement_for_all")
    return say(code, {"reason": judgement.reason, "who": who})


def key_words(key: str) -> str:
    """The line a key stands for, as the log names it."""
    rule, _, rest = key.partition("|")
    if rule == "study":
        return say("judged_readings")
    return rest.replace("|", " ").strip()


def _is_line(key: str) -> bool:
    """Whether the key stands for a line that others may have too."""
    return not key.startswith("study|")


def _subject(key: str, entrant_id: str) -> str:
    return json.dumps([key, entrant_id], ensure_ascii=False)
