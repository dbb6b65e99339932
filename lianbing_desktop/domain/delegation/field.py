"""Who stands where when a delegation is built: places, eligibility and decisions, looked up by id."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from lianbing_desktop.domain.delegation.delegation import (
    Choice,
    Decision,
    PassedOver,
    Question,
    Reserve,
    Seat,
    UnappliedDecision,
)
from lianbing_desktop.domain.eligibility.eligibility import Assessment, EligibilityStatus
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking.ranking import Placed, Ranking, sort_entrants
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.domain.unit import Unit

_BY_PERSON = frozenset({"history_unclear", "title_unclear"})
"""Doubts that no newer data can settle: a person has to judge them."""


class Field:
    """Everyone who competes, and what the builder may ask about them."""

    def __init__(
        self,
        rules: RuleSet,
        units: Sequence[Unit],
        entrants: Sequence[Entrant],
        ranking: Ranking,
        assessments: Mapping[str, Assessment],
        as_of: dt.date,
        decisions: Sequence[Decision],
    ) -> None:
        self.units = {unit.id: unit for unit in units}
        competing = [entrant for entrant in entrants if entrant.competes]
        self.entrants = {entrant.id: entrant for entrant in sort_entrants(competing, units)}
        self.placed = {one.subject_id: one for one in ranking.placed if one.subject_id in self.entrants}
        self.unplaced = {one.subject_id: one.state for one in ranking.unplaced}
        self.decisions = {decision.subject_id: decision for decision in decisions}
        self.unapplied = [
            UnappliedDecision(decision, "decision_superseded")
            for decision in decisions
            if self.decisions[decision.subject_id] is not decision
        ]
        self._assessments = assessments
        # From the date on nobody can still grow into the conditions.
        statuses = {EligibilityStatus.ELIGIBLE}
        if as_of < rules.eligibility.date:
            statuses.add(EligibilityStatus.NOT_YET)
        self._seatable = {id_ for id_ in self.entrants if assessments[id_].status in statuses}
        skipped = {id_ for id_, decision in self.decisions.items() if decision.choice is Choice.SKIP}
        self._free = (self.placed.keys() & self._seatable) - skipped
        self._unit_names = {unit.id: unit.name for unit in units}

    def seatable(self, entrant_id: str) -> bool:
        """Whether the rules let the person be seated (before the date also one who does not qualify yet)."""
        return entrant_id in self._seatable

    def skipped(self, subject_id: str) -> bool:
        """Whether people decided against the person or team."""
        return self._chosen(subject_id, Choice.SKIP)

    def forced(self, subject_id: str) -> bool:
        """Whether people decided for the person or team."""
        return self._chosen(subject_id, Choice.SEAT)

    def free(self, entrant_id: str) -> bool:
        """Whether the person has a place, may be seated by rule and was not skipped."""
        return entrant_id in self._free

    def free_among(self, entrant_ids: Iterable[str]) -> set[str]:
        """Those of them who are free."""
        return self._free.intersection(entrant_ids)

    def reason(self, subject_id: str) -> str:
        """The reason of the decision on a subject, "" without one."""
        decision = self.decisions.get(subject_id)
        return decision.reason if decision else ""

    def refuse(self, subject_id: str, code: str) -> None:
        """Report that the decision on a subject could not take effect."""
        self.unapplied.append(UnappliedDecision(self.decisions[subject_id], code))

    def judged_by_person(self, entrant_id: str) -> bool:
        """Whether nothing but a person's judgement keeps the entrant from being seated, and it is still due."""
        assessment = self._assessments[entrant_id]
        if assessment.status is not EligibilityStatus.UNDECIDED:
            return False
        open_ = {reason.code for reason in assessment.reasons if reason.status is EligibilityStatus.UNDECIDED}
        return open_ <= _BY_PERSON and entrant_id not in self.decisions

    def ranked(self, entrant_ids: Iterable[str]) -> list[Placed]:
        """The placed ones among them, best first; equals in the ranking's own order."""
        if entrant_ids is self.entrants:
            return list(self.placed.values())
        wanted = set(entrant_ids)
        return [one for id_, one in self.placed.items() if id_ in wanted]

    def of_unit(self, unit_id: str) -> list[Placed]:
        """The placed ones of a unit, best first."""
        return [one for id_, one in self.placed.items() if self.entrants[id_].unit_id == unit_id]

    def names(self, entrant_ids: Iterable[str]) -> str:
        """Names for a sentence."""
        return "、".join(self.entrants[id_].name for id_ in entrant_ids if id_ in self.entrants)

    def unit_name(self, unit_id: str) -> str:
        """The unit's name, "" for one that is not there."""
        return self._unit_names.get(unit_id, "")

    def reserve(self, placed: Placed, order: int, seats: int, group: str) -> Reserve:
        """The place in reserve of a person."""
        id_ = placed.subject_id
        params = {"place": str(placed.place), "unit": self._unit_of(id_), "order": str(order), "seats": str(seats)}
        provisional = self._assessments[id_].status is EligibilityStatus.NOT_YET
        return Reserve(id_, order, placed.place, placed.total, provisional, group, params=params)

    def seat(self, entrant_id: str, code: str, group: str = "") -> Seat:
        """A seat for a person. `code` says by which rule; a decision's reason is carried along."""
        placed = self.placed.get(entrant_id)
        status = self._assessments[entrant_id].status
        return Seat(
            entrant_id,
            code,
            placed.place if placed else None,
            placed.total if placed else None,
            provisional=status is EligibilityStatus.NOT_YET and self.seatable(entrant_id),
            reason=self.reason(entrant_id) if code in {"override", "tie_decided", "replacement"} else "",
            group=group,
            params={"place": str(placed.place) if placed else "—", "unit": self._unit_of(entrant_id)},
        )

    def pass_over(self, entrant_id: str, code: str) -> PassedOver:
        """The entry of a person who is passed over for a reason the builder knows."""
        placed = self.placed.get(entrant_id)
        params = {"unit": self._unit_of(entrant_id), "name": self.entrants[entrant_id].name}
        if code == "decided_skip":
            params["reason"] = self.reason(entrant_id)
        return PassedOver(entrant_id, code, placed.place if placed else None, placed.total if placed else None, params)

    def explain(self, entrant_id: str, member: bool) -> PassedOver:
        """Why a person is out, by their own score, eligibility or decision.

        `member` is one of a chosen team, whose seat does not hang on an individual place.
        """
        seatable = entrant_id in self._seatable
        if seatable and self.skipped(entrant_id):
            return self.pass_over(entrant_id, "decided_skip")
        if entrant_id not in self.placed and (seatable or not member):
            return self.pass_over(entrant_id, str(self.unplaced.get(entrant_id, ScoreState.NOT_ENTERED)))
        deciding = self._assessments[entrant_id].deciding
        if seatable or deciding is None:
            return self.pass_over(entrant_id, "no_quota")
        placed = self.placed.get(entrant_id)
        params = {"unit": self._unit_of(entrant_id), "name": self.entrants[entrant_id].name, **deciding.params}
        place, total = (placed.place, placed.total) if placed else (None, None)
        return PassedOver(entrant_id, deciding.code, place, total, params)

    def question(
        self, code: str, subject_id: str, unit_id: str, candidates: Sequence[str], open_seats: int = 1
    ) -> Question:
        """A question about people, with their names for the sentence."""
        params = {
            "unit": self.unit_name(unit_id),
            "name": self.names([subject_id]),
            "candidates": self.names(candidates) or "—",
            "open": str(open_seats),
        }
        return Question(code, subject_id, tuple(candidates), params)

    def _chosen(self, subject_id: str, choice: Choice) -> bool:
        decision = self.decisions.get(subject_id)
        return decision is not None and decision.choice is choice

    def _unit_of(self, entrant_id: str) -> str:
        return self._unit_names.get(self.entrants[entrant_id].unit_id, "")
