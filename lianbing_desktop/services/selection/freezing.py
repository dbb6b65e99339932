"""Freezes the list of the delegation, compares versions, and replaces somebody who cannot go."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import replace

from lianbing_desktop.domain.delegation.delegation import Choice, Decision, Delegation, Reserve, Seat
from lianbing_desktop.domain.delegation.frozen import (
    FrozenDelegation,
    FrozenSeat,
    ListDifference,
    Replacement,
    Section,
    difference,
    fingerprint,
)
from lianbing_desktop.domain.delegation.stepping_in import NextInLine, next_in_line
from lianbing_desktop.domain.facts import StudyFact
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.differing import refuse_while_open
from lianbing_desktop.services.selection import explaining
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import decisions, delegations


def as_list(snapshot: Snapshot, built: Delegation) -> FrozenDelegation:
    """The proposal as the list it would be frozen as; number 0 says that it is not."""
    latest: dict[str, StudyFact] = {}
    for fact in snapshot.study:
        if fact.entrant_id not in latest or fact.as_of > latest[fact.entrant_id].as_of:
            latest[fact.entrant_id] = fact
    lines = _Lines(snapshot, latest)
    seats: list[FrozenSeat] = []
    for number, team in enumerate(built.teams):
        group = say("group_team", {"letter": _letter(number)})
        key = team.team_id or team.unit_id
        seats += [
            lines.seat(one, len(seats) + at, Section.TEAM, group, key) for at, one in enumerate(team.seats, start=1)
        ]
    alone = say("group_individual")
    seats += [
        lines.seat(one, len(seats) + at, Section.INDIVIDUAL, one.group or alone)
        for at, one in enumerate(built.individuals, start=1)
    ]
    reserve = say("group_reserve")
    last = max((seat.place for seat in seats if seat.section is Section.INDIVIDUAL and seat.place), default=0)
    above = [one for one in built.passed_over if one.place is not None and one.place <= last]
    rules_version = snapshot.rules_version
    frozen_seats = tuple(seats)
    return FrozenDelegation(
        id="",
        number=0,
        frozen_at="",
        reason="",
        document="",
        as_of=built.as_of.isoformat(),
        rules_version=rules_version,
        profile=built.profile,
        fingerprint=fingerprint(frozen_seats, built.as_of.isoformat(), rules_version),
        seats=frozen_seats,
        reserves=tuple(lines.seat(one, one.order, Section.RESERVE, one.group or reserve) for one in built.reserves),
        passed_over=tuple(
            lines.line(
                one.entrant_id,
                at,
                Section.PASSED_OVER,
                "",
                place=one.place,
                total="" if one.total is None else str(one.total),
                code=one.code,
                sentence=explaining.passed_over(snapshot, one),
            )
            for at, one in enumerate(above, start=1)
        ),
        notes=tuple(_notes(snapshot, built)),
    )


def freeze(contest: Contest, as_of: dt.date, reason: str, document: str = "") -> FrozenDelegation:
    """Keep the proposal as the next version. What is undecided or short is kept as notes beside it.

    Raises UserError reason_missing, delegation_empty with nobody on the list, delegation_frozen_already when the
    newest version says the same, and scores_differ while two PCs say different things of a score that counts.
    """
    if not reason.strip():
        raise UserError("reason_missing")
    snapshot = contest.snapshot()
    refuse_while_open(snapshot)
    listed = as_list(snapshot, standing.delegation(snapshot, as_of))
    if not listed.seats:
        raise UserError("delegation_empty")
    newest = snapshot.frozen[-1] if snapshot.frozen else None
    if newest is not None and _says_the_same(newest, listed):
        raise UserError("delegation_frozen_already", number=newest.number)
    number = _next_number(snapshot)
    with contest.operation("delegation_frozen", number=number, count=len(listed.seats), reason=reason.strip()) as write:
        version = replace(
            listed,
            id=uuid.uuid4().hex,
            number=number,
            frozen_at=write.at,
            reason=reason.strip(),
            document=document.strip(),
        )
        delegations.add_version(write, version)
    return version


def _says_the_same(newest: FrozenDelegation, listed: FrozenDelegation) -> bool:
    same = (newest.as_of, newest.notes) == (listed.as_of, listed.notes)
    return same and not difference(newest, listed)


def version_called(snapshot: Snapshot, number: int) -> FrozenDelegation:
    """The version with that number. Raises UserError version_unknown."""
    for version in snapshot.frozen:
        if version.number == number:
            return version
    known = "、".join(str(version.number) for version in snapshot.frozen) or "—"
    raise UserError("version_unknown", number=number, known=known)


def since_frozen(snapshot: Snapshot, as_of: dt.date | None = None) -> ListDifference:
    """What freezing now would change against the newest version; nothing without one."""
    if not snapshot.frozen:
        return ListDifference()
    version = snapshot.frozen[-1]
    when = as_of or dt.date.fromisoformat(version.as_of)
    return difference(version, as_list(snapshot, standing.delegation(snapshot, when)))


def why_left(snapshot: Snapshot, after: FrozenDelegation, left: FrozenSeat) -> str:
    """Why somebody of an earlier list is no longer on a later one, in a sentence."""
    for one in (*after.reserves, *after.passed_over):
        if one.entrant_id == left.entrant_id:
            return one.sentence
    if any(one.out_id == left.entrant_id for one in after.replaced):
        return say("left_by_replacement", {"reason": after.reason})
    entrant = snapshot.entrant_by_id.get(left.entrant_id)
    if entrant is None or not entrant.competes:
        return say("left_contest", {"reason": entrant.status_reason if entrant else ""})
    built = standing.delegation(snapshot, dt.date.fromisoformat(after.as_of))
    for out in built.passed_over:
        if out.entrant_id == left.entrant_id:
            return explaining.passed_over(snapshot, out)
    return say("left_below")


def who_steps_in(snapshot: Snapshot, version: FrozenDelegation, out_id: str) -> NextInLine:
    """Who takes the seat of somebody of a frozen version who cannot go, by rule and as things are now."""
    as_of = dt.date.fromisoformat(version.as_of)
    return next_in_line(
        snapshot.rules,
        snapshot.units,
        snapshot.competing,
        standing.rankings(snapshot).individuals,
        standing.eligibility(snapshot, as_of),
        as_of,
        [
            Decision(stored.subject_id, Choice(stored.choice), stored.reason)
            for stored in snapshot.decided(standing.DELEGATION_TOPIC)
        ],
        version,
        out_id,
    )


def replace_person(contest: Contest, out_id: str, reason: str, document: str = "", in_id: str = "") -> FrozenDelegation:
    """Freeze the newest version again with the next in line in somebody's seat, and leave that person out from now on.

    `in_id` chooses among equals. Raises UserError reason_missing, delegation_not_frozen, replaced_not_listed,
    nobody_steps_in, and replacement_tied when the next share a place and none of them was chosen.
    """
    if not reason.strip():
        raise UserError("reason_missing")
    snapshot = contest.snapshot()
    if not snapshot.frozen:
        raise UserError("delegation_not_frozen")
    version = snapshot.frozen[-1]
    if out_id not in version.people:
        raise UserError("replaced_not_listed", number=version.number)
    seat = version.people[out_id]
    following = who_steps_in(snapshot, version, out_id)
    if not following.equals:
        raise UserError("nobody_steps_in", name=seat.name, unit=seat.unit)
    if in_id not in following.equals:
        if in_id or len(following.equals) > 1:
            names = "、".join(snapshot.entrant_by_id[id_].name for id_ in following.equals)
            raise UserError("replacement_tied", names=names)
        in_id = following.equals[0]
    entrant = snapshot.entrant_by_id[in_id]
    number = _next_number(snapshot)
    with contest.operation(
        "delegation_replaced", number=number, out=seat.name, in_=entrant.name, reason=reason.strip()
    ) as write:
        if snapshot.entrant_by_id[out_id].competes:
            left_out = say("left_out_replaced", {"reason": reason.strip(), "document": document.strip() or "—"})
            decisions.decide(write, standing.DELEGATION_TOPIC, out_id, Choice.SKIP.value, left_out)
        made = _with_replacement(snapshot, version, seat, in_id)
        made = replace(
            made,
            id=uuid.uuid4().hex,
            number=number,
            frozen_at=write.at,
            reason=reason.strip(),
            document=document.strip(),
        )
        delegations.add_version(write, made)
    return made


def _with_replacement(snapshot: Snapshot, version: FrozenDelegation, seat: FrozenSeat, in_id: str) -> FrozenDelegation:
    """The version with somebody else in one seat; every other line stays as it was frozen."""
    facts = [fact for fact in snapshot.study if fact.entrant_id == in_id]
    latest = {in_id: max(facts, key=lambda fact: fact.as_of)} if facts else {}
    placed = standing.rankings(snapshot).individuals.by_subject()[in_id]
    code = "replacement_team" if seat.section is Section.TEAM else "replacement_single"
    params = {"name": seat.name, "unit": seat.unit, "place": placed.place}
    line = _Lines(snapshot, latest).line(
        in_id,
        seat.number,
        seat.section,
        seat.group,
        team=seat.team,
        place=placed.place,
        total=str(placed.total),
        provisional=_provisional(snapshot, in_id, version),
        code=code,
        sentence=say(code, params),
    )
    seats = tuple(line if one.entrant_id == seat.entrant_id else one for one in version.seats)
    reserves = tuple(one for one in version.reserves if one.entrant_id != in_id)
    replaced = (Replacement(seat.entrant_id, seat.name, in_id, line.name),)
    mark = fingerprint(seats, version.as_of, snapshot.rules_version)
    return replace(
        version,
        seats=seats,
        reserves=reserves,
        replaced=replaced,
        rules_version=snapshot.rules_version,
        fingerprint=mark,
    )


def _provisional(snapshot: Snapshot, entrant_id: str, version: FrozenDelegation) -> bool:
    as_of = dt.date.fromisoformat(version.as_of)
    return bool(standing.eligibility(snapshot, as_of)[entrant_id].reasons)


class _Lines:
    """Writes people as lines of the list."""

    def __init__(self, snapshot: Snapshot, latest: dict[str, StudyFact]) -> None:
        self._snapshot = snapshot
        self._latest = latest

    def seat(self, one: Seat | Reserve, number: int, section: Section, group: str, team: str = "") -> FrozenSeat:
        if isinstance(one, Reserve):
            sentence = explaining.reserve(self._snapshot, one)
        else:
            sentence = explaining.seat(self._snapshot, one)
        return self.line(
            one.entrant_id,
            number,
            section,
            group,
            team=team,
            place=one.place,
            total="" if one.total is None else str(one.total),
            provisional=one.provisional,
            code=one.code,
            sentence=sentence,
        )

    def line(
        self,
        entrant_id: str,
        number: int,
        section: Section,
        group: str,
        *,
        team: str = "",
        place: int | None,
        total: str,
        provisional: bool = False,
        code: str,
        sentence: str,
    ) -> FrozenSeat:
        entrant = self._snapshot.entrant_by_id[entrant_id]
        read = self._latest.get(entrant_id)
        return FrozenSeat(
            entrant_id=entrant_id,
            number=number,
            section=section,
            group=group,
            name=entrant.name,
            unit=self._snapshot.unit_name(entrant.unit_id),
            team=team,
            sex=entrant.sex,
            id_number=entrant.id_number,
            phone=entrant.phone,
            workplace=entrant.workplace,
            title=entrant.title,
            place=place,
            total=total,
            stars=read.stars if read else None,
            points=read.points if read else None,
            read_on=read.as_of.isoformat() if read else "",
            provisional=provisional,
            code=code,
            sentence=sentence,
        )


def _notes(snapshot: Snapshot, built: Delegation) -> list[str]:
    notes = []
    if built.shortfall:
        notes.append(
            say("delegation_shortfall", {"teams": built.shortfall.teams, "individuals": built.shortfall.individuals})
        )
    if built.shortfall.wishes:
        notes.append(explaining.shortfall_limits(snapshot, built.shortfall))
    return [*notes, *(explaining.question(snapshot, one) for one in built.undecided)]


def _next_number(snapshot: Snapshot) -> int:
    return 1 + max((version.number for version in snapshot.frozen), default=0)


def _letter(number: int) -> str:
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[number % 26]
