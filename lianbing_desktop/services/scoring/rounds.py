"""Adding and changing rounds and teams, and putting a score on disk before the call returns."""

from __future__ import annotations

import uuid
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.totals import round_factor
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.scoring.round_form import PLAIN_SETTINGS, EntryRule, RoundForm, RoundSettings
from lianbing_desktop.domain.scoring.round_result import STATED, TIME, judge_number
from lianbing_desktop.domain.text import clean, compact
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.storage import question_events, rounds, scores

MOST_JUDGES = 15
MOST_DECIMALS = 4
_LOGGED_AS = {ScoreState.SCORED: "score_entered", ScoreState.NOT_ENTERED: "score_cleared"}
_MARKS = {
    ScoreState.SCORED: "entered", ScoreState.NOT_ENTERED: "cleared", ScoreState.VOID: "excused",
    ScoreState.ABSENT: "excused", ScoreState.FORFEIT: "excused",
}  # fmt: skip


def add_round(
    contest: Contest,
    name: str,
    kind: RoundKind,
    weight: Decimal = Decimal(1),
    maximum: Decimal | None = Decimal(100),
    *,
    form: RoundForm = RoundForm.PLAIN,
    settings: RoundSettings = PLAIN_SETTINGS,
    counts: bool = True,
) -> Round:
    """Add a round after the others.

    Raises UserError for an empty or taken name, and for numbers and settings that make no sense.
    """
    existing = contest.snapshot().rounds
    new = Round(uuid.uuid4().hex, clean(name), kind, weight, maximum, len(existing), counts, form, settings)
    _check(new, existing)
    with contest.operation("round_added", round=new.name) as write:
        rounds.add_round(write, new)
    return new


def change_round(contest: Contest, changed: Round) -> None:
    """Save a round's name, weight, maximum, form and settings. Raises UserError as `add_round` does.

    round_form_fixed: something was entered that the new form could not hold; round_judge_has_marks: marks of a judge
    who would be no longer there; round_scores_out_of_range: a score above the new maximum.
    """
    changed = replace(changed, name=clean(changed.name))
    snapshot = contest.snapshot()
    _check(changed, [other for other in snapshot.rounds if other.id != changed.id])
    _check_entered(contest, snapshot, changed)
    with contest.operation("round_changed", round=changed.name) as write:
        rounds.change_round(write, changed)


def delete_round(contest: Contest, round_id: str) -> None:
    """Remove a round nobody has a score in. Raises UserError round_has_scores."""
    name = contest.snapshot().round_by_id[round_id].name
    if scores.any_of_round(contest.file, round_id) or question_events.any_of_round(contest.file, round_id):
        raise UserError("round_has_scores", round=name)
    with contest.operation("round_deleted", round=name) as write:
        rounds.delete_round(write, round_id)


def weight_sum(snapshot: Snapshot, kind: RoundKind, *, without: str = "") -> Decimal:
    """The factors of the counting rounds of a kind together: 1 is 100 %. Rounds of bonus and penalty are no share."""
    shares = [
        round_factor(some)
        for some in snapshot.rounds
        if some.kind is kind and some.counts and some.form is not RoundForm.ADJUSTMENT and some.id != without
    ]
    return sum(shares, Decimal(0))


def round_called(snapshot: Snapshot, name: str) -> Round:
    """The round of that name. Raises UserError round_unknown."""
    for some in snapshot.rounds:
        if some.name == clean(name):
            return some
    known = "、".join(some.name for some in snapshot.rounds)
    raise UserError("round_unknown" if known else "round_none", round=name, known=known)


def enter_score(
    contest: Contest,
    round_id: str,
    subject_id: str,
    score: Score,
    reason: str = "",
    *,
    part: str = STATED,
    sheet: str = "",
) -> bool:
    """Put one score, or one judge's mark, on disk. False when it says what stands there already.

    Raises UserError score_outside when the value is out of the round's range, round_signed after it was signed off,
    and round_needs_two where two people have to type blind.
    """
    snapshot = contest.snapshot()
    some = snapshot.round_by_id[round_id]
    name = subject_name(snapshot, subject_id)
    check_open(snapshot, some)
    if some.settings.entry_rule is EntryRule.DOUBLE and part != TIME:
        raise UserError("round_needs_two", round=some.name)
    if score.value is not None and part != TIME and not in_range(some, score.value):
        raise UserError("score_outside", name=name, value=score.value, maximum=some.maximum or "")
    value = "" if score.value is None else str(score.value)
    judge = judge_number(part)
    if judge:
        kind = f"mark_{_MARKS[score.state]}"
    elif part == TIME:
        kind, value = "time_entered", seconds_words(score.seconds)
    else:
        kind = _LOGGED_AS.get(score.state, f"score_{score.state}")
    with contest.operation(kind, round=some.name, name=name, value=value, judge=judge or "") as write:
        return scores.enter(write, round_id, subject_id, score, reason=reason, part=part, sheet=sheet)


def check_open(snapshot: Snapshot, some: Round) -> None:
    """Raise UserError round_signed when the round has been signed off."""
    if some.id in snapshot.sign_offs:
        raise UserError("round_signed", round=some.name)


def seconds_words(seconds: int | None) -> str:
    """A time as it is read out: 35′20″, 1:05′20″; "" for none."""
    if seconds is None:
        return ""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}′{rest:02d}″" if hours else f"{minutes}′{rest:02d}″"


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
    if scores.any_of_subject(contest.file, team_id) or question_events.any_of_subject(contest.file, team_id):
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


def in_range(some: Round, value: Decimal) -> bool:
    """Whether a typed score or mark may be: from 0 for a person and for a judge's mark, up to the maximum."""
    if some.maximum is not None and value > some.maximum:
        return False
    return (some.kind is RoundKind.TEAM and not some.settings.judges) or value >= 0


def _check(new: Round, others: tuple[Round, ...] | list[Round]) -> None:
    if not new.name:
        raise UserError("round_name_missing")
    if any(other.name == new.name for other in others):
        raise UserError("round_exists", round=new.name)
    if not new.weight.is_finite() or not 0 < new.weight <= 100:
        raise UserError("round_weight_impossible", round=new.name, weight=new.weight)
    if new.maximum is not None and (not new.maximum.is_finite() or new.maximum <= 0):
        raise UserError("round_maximum_impossible", round=new.name, maximum=new.maximum)
    settings = new.settings
    if not 0 <= settings.judges <= MOST_JUDGES or (new.form is RoundForm.JUDGED and not settings.judges):
        raise UserError("round_judges_impossible", round=new.name, judges=settings.judges, most=MOST_JUDGES)
    if settings.drop_from < 0 or 0 < settings.drop_from < 3:
        raise UserError("round_drop_impossible", round=new.name, drop_from=settings.drop_from)
    if not 0 <= settings.mean_decimals <= MOST_DECIMALS:
        raise UserError(
            "round_decimals_impossible", round=new.name, decimals=settings.mean_decimals, most=MOST_DECIMALS
        )
    if new.form is RoundForm.SHOW and not settings.grades:
        raise UserError("round_grades_missing", round=new.name)
    if any(factor < 0 for _, factor in settings.costs):
        raise UserError("round_costs_impossible", round=new.name)


def _check_entered(contest: Contest, snapshot: Snapshot, changed: Round) -> None:
    before = snapshot.round_by_id[changed.id]
    entered = {key[0]: parts for key, parts in snapshot.entered.items() if key[1] == changed.id}
    marks = any(judge_number(part) for parts in entered.values() for part in parts)
    happened = question_events.any_of_round(contest.file, changed.id)
    lost = (
        (happened and not changed.form.by_questions)
        or (marks and (changed.form.by_questions or not changed.settings.judges))
        or (bool(entered) and (before.form is RoundForm.SHOW) != (changed.form is RoundForm.SHOW))
    )
    if lost:
        raise UserError("round_form_fixed", round=changed.name)
    for subject_id, parts in entered.items():
        name = subject_name(snapshot, subject_id)
        for part, score in parts.items():
            if judge_number(part) > changed.settings.judges:
                raise UserError("round_judge_has_marks", round=changed.name, judge=judge_number(part), name=name)
            if score.value is not None and part != TIME and not in_range(changed, score.value):
                raise UserError("round_scores_out_of_range", round=changed.name, name=name)
