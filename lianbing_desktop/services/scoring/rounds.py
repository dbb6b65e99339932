"""Adding and changing rounds, and typing a score: on disk before the call returns."""

from __future__ import annotations

import uuid
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.totals import round_factor
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.text import clean, compact
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.storage import rounds, scores

_LOGGED_AS = {ScoreState.SCORED: "score_entered", ScoreState.NOT_ENTERED: "score_cleared"}


def add_round(
    contest: Contest, name: str, kind: RoundKind, weight: Decimal = Decimal(1), maximum: Decimal | None = Decimal(100)
) -> Round:
    """Add a round after the others. Raises UserError for an empty or taken name and for impossible numbers."""
    existing = contest.snapshot().rounds
    new = Round(uuid.uuid4().hex, clean(name), kind, weight, maximum, len(existing))
    _check(new, existing)
    with contest.operation("round_added", round=new.name) as write:
        rounds.add_round(write, new)
    return new


def change_round(contest: Contest, changed: Round) -> None:
    """Save a round's name, weight, maximum or whether it counts. Raises UserError as `add_round` does."""
    changed = replace(changed, name=clean(changed.name))
    snapshot = contest.snapshot()
    _check(changed, [other for other in snapshot.rounds if other.id != changed.id])
    for (subject_id, round_id), score in snapshot.scores.items():
        if round_id == changed.id and score.value is not None and not _in_range(changed, score.value):
            raise UserError("round_scores_out_of_range", round=changed.name, name=subject_name(snapshot, subject_id))
    with contest.operation("round_changed", round=changed.name) as write:
        rounds.change_round(write, changed)


def delete_round(contest: Contest, round_id: str) -> None:
    """Remove a round nobody has a score in. Raises UserError round_has_scores."""
    snapshot = contest.snapshot()
    name = next(some.name for some in snapshot.rounds if some.id == round_id)
    if scores.any_of_round(contest.file, round_id):
        raise UserError("round_has_scores", round=name)
    with contest.operation("round_deleted", round=name) as write:
        rounds.delete_round(write, round_id)


def round_called(snapshot: Snapshot, name: str) -> Round:
    """The round of that name. Raises UserError round_unknown."""
    for some in snapshot.rounds:
        if some.name == clean(name):
            return some
    known = "、".join(some.name for some in snapshot.rounds)
    raise UserError("round_unknown" if known else "round_none", round=name, known=known)


def enter_score(contest: Contest, round_id: str, subject_id: str, score: Score, reason: str = "") -> bool:
    """Put one score on disk. False when it says what stands there already.

    Raises UserError score_outside when the value is out of the round's range.
    """
    snapshot = contest.snapshot()
    some = next(one for one in snapshot.rounds if one.id == round_id)
    name = subject_name(snapshot, subject_id)
    if score.value is not None and not _in_range(some, score.value):
        raise UserError("score_outside", name=name, value=score.value, maximum=some.maximum or "")
    kind = _LOGGED_AS.get(score.state, f"score_{score.state}")
    value = "" if score.value is None else str(score.value)
    with contest.operation(kind, round=some.name, name=name, value=value) as write:
        return scores.enter(write, round_id, subject_id, score, reason=reason)


def save_team(contest: Contest, team: Team) -> Team:
    """Add or change a team. Raises UserError when a member is not of the unit, twice, or in another team."""
    snapshot = contest.snapshot()
    unit = snapshot.unit_name(team.unit_id)
    for member_id in team.member_ids:
        entrant = snapshot.entrant_by_id[member_id]
        if entrant.unit_id != team.unit_id:
            raise UserError("team_member_of_other_unit", name=entrant.name, unit=unit)
        for other in snapshot.teams:
            if other.id != team.id and member_id in other.member_ids:
                raise UserError("team_member_in_other_team", name=entrant.name, unit=unit)
    if len(set(team.member_ids)) != len(team.member_ids):
        raise UserError("team_member_twice", unit=unit)
    known = team.id in snapshot.team_by_id
    team = team if team.id else replace(team, id=uuid.uuid4().hex)
    with contest.operation("team_changed" if known else "team_added", unit=unit) as write:
        if known:
            rounds.change_team(write, team)
        else:
            rounds.add_team(write, team)
    return team


def read_weight(text: str) -> Decimal:
    """A weight as people write it: 0.4, 40 and 40% are the same. Raises UserError round_weight_unreadable."""
    typed = compact(text).replace("％", "%")
    try:
        number = Decimal(typed.removesuffix("%"))
    except InvalidOperation as error:
        raise UserError("round_weight_unreadable", weight=text.strip()) from error
    # Above 1 a weight is percent already; 1% and less would be taken for a factor.
    return number / 100 if typed.endswith("%") else number


def weight_words(some: Round) -> str:
    """A round's weight in percent: 40%."""
    return f"{(round_factor(some) * 100).normalize():f}%"


def delete_team(contest: Contest, team_id: str) -> None:
    """Remove a team that was never given a score. Raises UserError team_has_scores."""
    snapshot = contest.snapshot()
    name = subject_name(snapshot, team_id)
    if scores.any_of_subject(contest.file, team_id):
        raise UserError("team_has_scores", name=name)
    with contest.operation("team_deleted", unit=snapshot.unit_name(snapshot.team_by_id[team_id].unit_id)) as write:
        rounds.delete_team(write, team_id)


def subject_name(snapshot: Snapshot, subject_id: str) -> str:
    """The name of an entrant, team or unit."""
    if subject_id in snapshot.entrant_by_id:
        return snapshot.entrant_by_id[subject_id].name
    if subject_id in snapshot.team_by_id:
        team = snapshot.team_by_id[subject_id]
        return team.name or snapshot.unit_name(team.unit_id)
    return snapshot.unit_name(subject_id)


def _check(new: Round, others: tuple[Round, ...] | list[Round]) -> None:
    if not new.name:
        raise UserError("round_name_missing")
    if any(other.name == new.name for other in others):
        raise UserError("round_exists", round=new.name)
    if not new.weight.is_finite() or not 0 < new.weight <= 100:
        raise UserError("round_weight_impossible", round=new.name, weight=new.weight)
    if new.maximum is not None and (not new.maximum.is_finite() or new.maximum <= 0):
        raise UserError("round_maximum_impossible", round=new.name, maximum=new.maximum)


def _in_range(some: Round, value: Decimal) -> bool:
    if some.maximum is not None and value > some.maximum:
        return False
    return some.kind is RoundKind.TEAM or value >= 0
