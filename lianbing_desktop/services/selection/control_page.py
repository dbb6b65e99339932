"""The page a list is checked by before it is signed: counts against the shape, conditions, limits, fingerprint."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lianbing_desktop.domain.delegation.frozen import FrozenDelegation, FrozenSeat, Section, fingerprint
from lianbing_desktop.domain.delegation.limits import Limit, Scope, Trait, trait_of
from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.selection.limit_words import limit_words
from lianbing_desktop.services.wording import say

GOOD, LOOK, FACT = "good", "look", "fact"
"""As it should be; to be looked at; nothing to judge."""

_BY_DECISION = frozenset({"override", "tie_decided", "replacement", "replacement_team", "replacement_single"})


@dataclass(frozen=True, slots=True)
class ControlLine:
    """One line: what is counted, what was found, and GOOD, LOOK or FACT."""

    item: str
    value: str
    verdict: str = FACT


def control_lines(snapshot: Snapshot, listed: FrozenDelegation) -> tuple[ControlLine, ...]:
    """Everything worth checking about a list, recounted from its lines and the contest as it is now."""
    profile = snapshot.rules.delegation
    lines = [_people(listed, profile.seats)]
    lines += _teams(listed, profile.teams.size if profile.teams else 0, profile.teams.count if profile.teams else 0)
    if profile.teams is not None and profile.teams.distinct_units and profile.teams.count > 1:
        units = {seat.unit for seat in listed.seats if seat.section is Section.TEAM}
        teams = {seat.team for seat in listed.seats if seat.section is Section.TEAM}
        value = "、".join(sorted(units)) or "—"
        lines.append(_line("control_distinct_units", value, good=len(units) == len(teams) == profile.teams.count))
    for group in profile.groups:
        count = sum(1 for seat in listed.seats if seat.group == group.name)
        value = say("control_of", {"count": count, "of": group.maximum})
        lines.append(ControlLine(group.name, value, GOOD if group.minimum <= count <= group.maximum else LOOK))
    if not profile.groups and profile.individuals:
        count = sum(1 for seat in listed.seats if seat.section is Section.INDIVIDUAL)
        value = say("control_of", {"count": count, "of": profile.individuals})
        good = profile.least_individuals <= count <= profile.individuals
        lines.append(_line("control_individuals", value, good=good))
    missing = [seat.name for seat in listed.seats if not seat.id_number]
    value = "、".join(missing) if missing else say("control_all_there")
    lines.append(_line("control_id_numbers", value, good=not missing))
    lines += [_statuses(snapshot, listed), *_limits(snapshot, listed)]
    decided = [seat.name for seat in listed.seats if seat.code in _BY_DECISION]
    value = "、".join(decided) or say("control_none")
    lines.append(ControlLine(say("control_decided"), value))
    lines.append(_line("control_open", "；".join(listed.notes) or say("control_none"), good=not listed.notes))
    value = say("control_reserve_count", {"count": len(listed.reserves)})
    lines.append(ControlLine(say("control_reserves"), value))
    lines.append(ControlLine(say("control_as_of"), listed.as_of))
    value = say("control_rules_value", {"name": snapshot.rules.name, "version": listed.rules_version})
    same_rules = listed.rules_version == snapshot.rules_version
    lines.append(_line("control_rules", value, good=same_rules))
    if listed.number:
        letter = listed.document or "—"
        value = say("control_frozen_value", {"at": listed.frozen_at[:16].replace("T", " "), "reason": listed.reason})
        lines.append(ControlLine(say("control_frozen"), value))
        lines.append(ControlLine(say("control_document"), letter))
    again = fingerprint(listed.seats, listed.as_of, listed.rules_version)
    lines.append(_line("control_fingerprint", listed.fingerprint, good=again == listed.fingerprint))
    return tuple(lines)


def _line(code: str, value: str, *, good: bool) -> ControlLine:
    return ControlLine(say(code), value, GOOD if good else LOOK)


def _people(listed: FrozenDelegation, seats: int) -> ControlLine:
    ids = {seat.entrant_id for seat in listed.seats}
    numbers = [seat.id_number for seat in listed.seats if seat.id_number]
    distinct = len(ids) == len(listed.seats) and len(set(numbers)) == len(numbers)
    value = say("control_people_value", {"count": len(listed.seats), "of": seats, "distinct": len(ids)})
    return _line("control_people", value, good=distinct and len(ids) == seats)


def _teams(listed: FrozenDelegation, size: int, count: int) -> Sequence[ControlLine]:
    by_group: dict[str, list[FrozenSeat]] = {}
    for seat in listed.seats:
        if seat.section is Section.TEAM:
            by_group.setdefault(seat.group, []).append(seat)
    lines = []
    for group, seats in by_group.items():
        units = Counter(seat.unit for seat in seats)
        value = "，".join(say("control_unit_count", {"unit": unit, "count": n}) for unit, n in units.items())
        good = len(units) == 1 and len(seats) == size and len({one.entrant_id for one in seats}) == size
        lines.append(ControlLine(group, value, GOOD if good else LOOK))
    if len(by_group) < count:
        value = say("control_of", {"count": len(by_group), "of": count})
        lines.append(ControlLine(say("control_teams"), value, LOOK))
    return lines


def _statuses(snapshot: Snapshot, listed: FrozenDelegation) -> ControlLine:
    as_of = dt.date.fromisoformat(listed.as_of)
    found = standing.eligibility(snapshot, as_of)
    counts = Counter(found[id_].status if id_ in found else None for id_ in listed.people)
    words = [
        say("control_status", {"status": say(f"status_{status}"), "count": n}) for status, n in counts.items() if status
    ]
    if counts[None]:
        words.append(say("control_gone", {"count": counts[None]}))
    good = set(counts) <= {EligibilityStatus.ELIGIBLE}
    return _line("control_eligibility", "，".join(words) or "—", good=good)


def _limits(snapshot: Snapshot, listed: FrozenDelegation) -> Sequence[ControlLine]:
    rules = snapshot.rules
    born = rules.eligibility.date, rules.roster.age_bracket
    lines: list[ControlLine] = []
    for limit in rules.delegation.limits:
        counts: Counter[str] = Counter()
        for seat in listed.seats:
            entrant = snapshot.entrant_by_id.get(seat.entrant_id)
            if entrant is not None and (limit.scope is Scope.DELEGATION or seat.section is not Section.TEAM):
                counts[trait_of(entrant, limit.trait, seat.unit, *born)] += 1
        lines += _limit_lines(snapshot, limit, counts)
    return lines


def _limit_lines(snapshot: Snapshot, limit: Limit, counts: Counter[str]) -> Sequence[ControlLine]:
    inside = sum(counts[value] for value in limit.values)
    lines = []
    if limit.minimum:
        words = limit_words(snapshot.rules, limit, upper=False)
        value = say("control_limit_value", {"count": inside})
        lines.append(ControlLine(words, value, GOOD if inside >= limit.minimum else LOOK))
    if limit.maximum is not None:
        most = max(counts.values(), default=0) if limit.each_unit else inside
        unknown = 0 if limit.trait is Trait.UNIT else counts[""]
        words = limit_words(snapshot.rules, limit, upper=True)
        value = say("control_limit_value", {"count": most + unknown})
        lines.append(ControlLine(words, value, GOOD if most + unknown <= limit.maximum else LOOK))
    return lines
