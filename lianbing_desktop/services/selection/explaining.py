"""Puts the reasons of a delegation and of awards into sentences that name the rule."""

from __future__ import annotations

from collections.abc import Mapping

from lianbing_desktop.domain.awards.awards import AwardQuestion
from lianbing_desktop.domain.delegation.delegation import (
    PassedOver,
    Question,
    Reserve,
    Seat,
    Shortfall,
    TeamPassedOver,
    TeamSeats,
    UnappliedDecision,
)
from lianbing_desktop.domain.eligibility.eligibility import Assessment
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection.limit_words import in_words
from lianbing_desktop.services.wording import say


def seat(snapshot: Snapshot, one: Seat) -> str:
    """Why somebody is seated."""
    return _with_reason(say(one.code, _person(snapshot, one.entrant_id, one.place, one.params)), one.reason)


def team(snapshot: Snapshot, one: TeamSeats) -> str:
    """Why a team was chosen."""
    return _with_reason(say(f"chosen_{one.code}", _team(snapshot, one.unit_id, one.place, {})), one.reason)


def team_passed_over(snapshot: Snapshot, one: TeamPassedOver) -> str:
    """Why a team was not chosen."""
    return say(one.code, _team(snapshot, one.unit_id, one.place, one.params))


def reserve(snapshot: Snapshot, one: Reserve) -> str:
    """Where somebody stands in reserve."""
    return say(one.code, {"order": one.order, **_person(snapshot, one.entrant_id, one.place, one.params)})


def passed_over(snapshot: Snapshot, one: PassedOver) -> str:
    """Why somebody has no seat."""
    return say(one.code, _person(snapshot, one.entrant_id, one.place, one.params))


def question(snapshot: Snapshot, one: Question) -> str:
    """What a person is to settle."""
    candidates = "、".join(subject_name(snapshot, candidate) for candidate in one.candidates)
    params = {"candidates": candidates, "name": subject_name(snapshot, one.subject_id), **one.params}
    return say(one.code, in_words(snapshot.rules, params))


def shortfall_limits(snapshot: Snapshot, one: Shortfall) -> str:
    """Which limits leave seats empty although there are people."""
    return say("shortfall_by_limits", in_words(snapshot.rules, {"wishes": " ".join(one.wishes)}))


def decision_trouble(snapshot: Snapshot, one: UnappliedDecision) -> str:
    """Why a decision did not take effect, with the name it is about."""
    return f"{subject_name(snapshot, one.decision.subject_id)}：{say(one.code)}"


def award_question(snapshot: Snapshot, one: AwardQuestion) -> str:
    """What is to be settled about an award."""
    candidates = "、".join(subject_name(snapshot, candidate) for candidate in one.candidates)
    return say(one.code, {"candidates": candidates, "open": one.open})


def eligibility(assessment: Assessment) -> str:
    """Everything that speaks against a person, or that nothing does."""
    if not assessment.reasons:
        return say("eligible_all_met")
    return " ".join(say(reason.code, reason.params) for reason in assessment.reasons)


def _person(snapshot: Snapshot, entrant_id: str, place: int | None, params: Mapping[str, str]) -> Mapping[str, object]:
    entrant = snapshot.entrant_by_id[entrant_id]
    unit = snapshot.unit_name(entrant.unit_id)
    told = {"name": entrant.name, "unit": unit, "place": place if place is not None else "", **params}
    return in_words(snapshot.rules, told)


def _team(snapshot: Snapshot, unit_id: str, place: int | None, params: Mapping[str, str]) -> dict[str, object]:
    return {"unit": snapshot.unit_name(unit_id), "place": place if place is not None else "", **params}


def _with_reason(sentence: str, reason: str) -> str:
    return f"{sentence}{say('with_reason', {'reason': reason})}" if reason else sentence
