"""Breaks ties by the ordered rules: a named round, time used, a lot as drawn, a person's decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from lianbing_desktop.domain.ranking.ranking_rules import TieBreak, TieRule
from lianbing_desktop.domain.ranking.totals import Scores, find_round
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, ScoreState

_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class TieOrder:
    """An order among equals that people have set: a lot as it was drawn, or a decision with its reason.

    `kind` is TieBreak.LOT or TieBreak.DECISION; `subject_ids` stand from the better to the worse place. It
    settles a shared place only when it names everyone who shares it.
    """

    kind: TieBreak
    subject_ids: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TieGroup:
    """Subjects that share a place, and what set them apart from others with the same total ("" nothing)."""

    subject_ids: tuple[str, ...]
    note: str = ""
    reason: str = ""


class TieBreaker:
    """The tie rules of one ranking, with the scores and orders they look at.

    Raises UserError ranking_round_unknown when a rule names a round that is not there.
    """

    def __init__(
        self,
        rules: Sequence[TieRule],
        rounds: Sequence[Round],
        kind: RoundKind,
        scores: Scores,
        orders: Sequence[TieOrder],
    ) -> None:
        self._scores = scores
        self._orders = orders
        self._used: set[int] = set()
        self._notes = [str(rule) for rule in rules]
        same_kind = [round_ for round_ in rounds if round_.kind is kind]
        self._steps = [
            (rule, [find_round(rule.round_name, kind, rounds)] if rule.round_name else same_kind) for rule in rules
        ]

    def groups(self, subject_ids: tuple[str, ...]) -> list[TieGroup]:
        """Split equals into groups from better to worse; inside a group they stay equal, in the order given."""
        return self._split(TieGroup(subject_ids), 0)

    def unused(self) -> tuple[TieOrder, ...]:
        """Orders that have settled nothing so far."""
        return tuple(order for index, order in enumerate(self._orders) if index not in self._used)

    def _split(self, group: TieGroup, step: int) -> list[TieGroup]:
        ids = group.subject_ids
        if step == len(self._steps):
            return [group]
        rule, rounds = self._steps[step]
        keys, reason = self._keys(ids, rule, rounds)
        by_key: dict[Decimal, list[str]] = {}
        for id_ in ids:
            by_key.setdefault(keys.get(id_, _ZERO), []).append(id_)
        if len(by_key) == 1:
            return self._split(group, step + 1)
        found: list[TieGroup] = []
        for key in sorted(by_key):
            part = TieGroup(tuple(by_key[key]), self._notes[step], reason)
            if len(part.subject_ids) == 1:
                found.append(part)
            else:
                found += self._split(part, step + 1)
        return found

    def _keys(self, ids: Sequence[str], rule: TieRule, rounds: Sequence[Round]) -> tuple[Mapping[str, Decimal], str]:
        """Sort keys, the smallest first; empty where the rule cannot judge the whole group."""
        if rule.kind is TieBreak.ROUND:
            return self._by_round(ids, rounds[0]), ""
        if rule.kind is TieBreak.TIME:
            return self._by_time(ids, rounds), ""
        # The latest order that speaks of everyone here: an older one may stem from before a correction.
        for index in range(len(self._orders) - 1, -1, -1):
            order = self._orders[index]
            if order.kind is rule.kind and set(ids) <= set(order.subject_ids):
                self._used.add(index)
                return {id_: Decimal(order.subject_ids.index(id_)) for id_ in ids}, order.reason
        return {}, ""

    def _by_round(self, ids: Sequence[str], round_: Round) -> Mapping[str, Decimal]:
        """The higher score first; absent, forfeited and void behind every score. An open score stops the rule."""
        found = {id_: self._scores.get((id_, round_.id), NOT_ENTERED) for id_ in ids}
        if any(score.state is ScoreState.NOT_ENTERED for score in found.values()):
            return {}
        return {id_: Decimal("Infinity") if score.value is None else -score.value for id_, score in found.items()}

    def _by_time(self, ids: Sequence[str], rounds: Sequence[Round]) -> Mapping[str, Decimal]:
        """The shorter time first, over the rounds that record it. One missing time stops the rule."""
        get = self._scores.get
        recorded: list[list[int]] = []
        for round_ in rounds:
            seconds = [get((id_, round_.id), NOT_ENTERED).seconds for id_ in ids]
            missing = seconds.count(None)
            if 0 < missing < len(ids):
                return {}
            if not missing:
                recorded.append([value for value in seconds if value is not None])
        return {id_: Decimal(sum(values)) for id_, *values in zip(ids, *recorded, strict=True)}
