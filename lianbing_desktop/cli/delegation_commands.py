"""lianbing delegation: the proposal, what was decided and frozen, other readings, suppositions, and the files."""

from __future__ import annotations

import datetime as dt
import re
from argparse import Namespace
from dataclasses import asdict
from typing import Any

from lianbing_desktop.cli.exit_status import ATTENTION
from lianbing_desktop.cli.output import message, print_json, print_lines, print_said, print_table
from lianbing_desktop.cli.result_commands import unit_of
from lianbing_desktop.domain.delegation.delegation import Delegation
from lianbing_desktop.domain.delegation.frozen import FrozenDelegation, FrozenSeat, ListDifference, difference
from lianbing_desktop.domain.intake.score_value import read_score
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection import freezing, what_if
from lianbing_desktop.services.selection.delegation_sheet import Copy, fill_template, write_pdf, write_xlsx
from lianbing_desktop.services.selection.explaining import decision_trouble, passed_over, question, reserve, seat
from lianbing_desktop.services.selection.readings import ReadingColumn, readings
from lianbing_desktop.services.wording import say


def delegation(arguments: Namespace) -> int:
    """lianbing delegation."""
    if arguments.template and not arguments.xlsx:
        raise UserError("bad_arguments", reason=say("argument_needs_xlsx"), command="lianbing delegation")
    contest = Contest.open(arguments.file)
    try:
        _decide(contest, arguments)
        snapshot = contest.snapshot()
        built = standing.delegation(snapshot, arguments.as_of)
        told = _told(contest, built, arguments)
        _write(contest, built, arguments)
    finally:
        contest.close()
    result = {**_delegation_json(snapshot, built), **told}
    if arguments.json:
        print_json(result)
    else:
        _print_delegation(result, snapshot.rules.delegation.seats)
        _print_told(told)
    for one in built.unapplied:
        message("decision_not_applied", reason=decision_trouble(snapshot, one))
    return 0 if built.settled and not built.unapplied else ATTENTION


def _decide(contest: Contest, arguments: Namespace) -> None:
    """Everything that writes, in the order in which one step can rest on another."""
    for name, unit, choice, reason in arguments.decide:
        subject_id = standing.seat_subject(contest.snapshot(), name, unit)
        standing.decide_seat(contest, subject_id, choice, reason)
    if arguments.freeze is not None:
        as_of = arguments.as_of or standing.eligibility_date(contest.snapshot())
        freezing.freeze(contest, as_of, arguments.freeze, arguments.document)
    for name, unit, reason, stepping_in in arguments.replace:
        out_id = _somebody(contest.snapshot(), name, unit)
        in_id = _somebody(contest.snapshot(), *stepping_in) if stepping_in else ""
        freezing.replace_person(contest, out_id, reason, arguments.document, in_id)


def _somebody(snapshot: Snapshot, name: str, unit: str) -> str:
    """Somebody by name and unit; of a frozen list also one who has withdrawn since."""
    try:
        return standing.seat_subject(snapshot, name, unit)
    except UserError:
        for version in reversed(snapshot.frozen):
            for one in version.seats:
                if (one.name, one.unit) == (name.strip(), unit.strip()):
                    return one.entrant_id
        raise


def _told(contest: Contest, built: Delegation, arguments: Namespace) -> dict[str, Any]:
    """What was asked for besides the proposal."""
    snapshot = contest.snapshot()
    told: dict[str, Any] = {"frozen": [_version_json(version) for version in snapshot.frozen]}
    if snapshot.frozen:
        listed = freezing.as_list(snapshot, built)
        told["since_frozen"] = _difference_json(snapshot, difference(snapshot.frozen[-1], listed), listed)
    if arguments.compare:
        before, after = (_version(snapshot, built, number) for number in arguments.compare)
        told["compared"] = _difference_json(snapshot, difference(before, after), after)
    if arguments.readings:
        told["readings"] = [_reading_json(snapshot, column) for column in readings(snapshot, built.as_of)]
    if arguments.what_if:
        told["what_if"] = _what_if_json(contest, arguments, built.as_of)
    return told


def _version(snapshot: Snapshot, built: Delegation, number: int) -> FrozenDelegation:
    """A frozen version; number 0 is the list as it is now."""
    return freezing.version_called(snapshot, number) if number else freezing.as_list(snapshot, built)


def _write(contest: Contest, built: Delegation, arguments: Namespace) -> None:
    snapshot = contest.snapshot()
    listed = _version(snapshot, built, arguments.frozen or 0)
    if arguments.xlsx and arguments.template:
        fill_template(contest, listed, arguments.template, arguments.xlsx)
    elif arguments.xlsx:
        write_xlsx(contest, listed, arguments.xlsx)
    if arguments.pdf:
        write_pdf(contest, listed, arguments.pdf)
    for path in (arguments.xlsx, arguments.pdf):
        if path:
            message("file_has_full_ids", file=path.name)
    if arguments.public:
        write = write_pdf if arguments.public.suffix.casefold() == ".pdf" else write_xlsx
        write(contest, listed, arguments.public, Copy.PUBLIC)


def _version_json(version: FrozenDelegation) -> dict[str, Any]:
    return {
        "number": version.number,
        "frozen_at": version.frozen_at,
        "reason": version.reason,
        "document": version.document,
        "as_of": version.as_of,
        "rules_version": version.rules_version,
        "fingerprint": version.fingerprint,
        "seats": [_line_json(one) for one in version.seats],
        "notes": list(version.notes),
        "replaced": [asdict(one) for one in version.replaced],
    }


def _line_json(one: FrozenSeat) -> dict[str, Any]:
    return {
        "number": one.number,
        "group": one.group,
        "name": one.name,
        "unit": one.unit,
        "place": one.place,
        "provisional": one.provisional,
        "reason": one.sentence,
    }


def _difference_json(snapshot: Snapshot, found: ListDifference, after: FrozenDelegation) -> dict[str, Any]:
    return {
        "entered": [_line_json(one) for one in found.entered],
        "left": [{**_line_json(one), "why": freezing.why_left(snapshot, after, one)} for one in found.left],
        "changed": [
            {
                "name": one.after.name,
                "unit": one.after.unit,
                "fields": list(one.fields),
                "from": one.before.group,
                "to": one.after.group,
            }
            for one in found.changed
        ],
    }


def _reading_json(snapshot: Snapshot, column: ReadingColumn) -> dict[str, Any]:
    return {
        "reading": column.reading.value,
        "words": column.words,
        "entered": [_name_unit(snapshot, id_) for id_ in column.entered],
        "left": [_name_unit(snapshot, id_) for id_ in column.left],
        "seats": column.built.seats,
        "undecided": len(column.built.undecided),
    }


def _name_unit(snapshot: Snapshot, subject_id: str) -> dict[str, str]:
    return {"name": subject_name(snapshot, subject_id), "unit": unit_of(snapshot, subject_id)}


_SCORE = re.compile(r"(.+?)\s*[=＝]\s*(.+)")


def _what_if_json(contest: Contest, arguments: Namespace, as_of: dt.date) -> dict[str, Any]:
    snapshot = contest.snapshot()
    withdrawn = set()
    scores = {}
    for name, unit, what in arguments.what_if:
        subject_id = standing.seat_subject(snapshot, name, unit)
        if what in ("withdraw", "退出", "退赛"):
            withdrawn.add(subject_id)
            continue
        typed = _SCORE.fullmatch(what)
        round_ = next((one for one in snapshot.rounds if typed and one.name == typed[1].strip()), None)
        value = read_score(typed[2]) if typed else None
        if typed is None or round_ is None or value is None or value == NOT_ENTERED:
            raise UserError("what_if_unclear", what=what, rounds="、".join(one.name for one in snapshot.rounds))
        scores[subject_id, round_.id] = value
    supposition = what_if.Supposition(frozenset(withdrawn), scores)
    found = what_if.consequences(snapshot, supposition, as_of, what_if.issued(contest))
    awards = {award.id: award.name for award in snapshot.awards}
    return {
        "places": [
            {**_name_unit(snapshot, one.subject_id), "before": one.before, "after": one.after}
            for one in (*found.team_moves, *found.moves)
        ],
        "seats": [
            {
                **_name_unit(snapshot, one.entrant_id),
                "before": one.before.words if one.before else None,
                "after": one.after.words if one.after else None,
            }
            for one in found.seats
        ],
        "awards_gained": [
            {"award": awards[one.award_id], **_name_unit(snapshot, one.subject_id)} for one in found.awards_gained
        ],
        "awards_lost": [
            {"award": awards[one.award_id], **_name_unit(snapshot, one.subject_id)} for one in found.awards_lost
        ],
        "recalls": [{"number": one.number, **_name_unit(snapshot, one.subject_id)} for one in found.recalls],
        "short": [{"unit": snapshot.unit_name(one.unit_id), "short_by": one.short_by} for one in found.short],
        "undecided": {"before": found.questions[0], "after": found.questions[1]},
    }


def _print_told(told: dict[str, Any]) -> None:
    for version in told["frozen"]:
        print_said("delegation_version", **{**version, "seats": len(version["seats"])})
    for name in ("since_frozen", "compared"):
        found = told.get(name)
        if found and any(found.values()):
            print_said(f"delegation_{name}")
            print_lines(*(f"  + {one['unit']} {one['name']}：{one['reason']}" for one in found["entered"]))
            print_lines(*(f"  - {one['unit']} {one['name']}：{one['why']}" for one in found["left"]))
    for column in told.get("readings", ()):
        print_said("delegation_reading", words=column["words"], seats=column["seats"])
        print_lines(*(f"  + {one['unit']} {one['name']}" for one in column["entered"]))
        print_lines(*(f"  - {one['unit']} {one['name']}" for one in column["left"]))
    if "what_if" in told:
        print_said("delegation_what_if", places=len(told["what_if"]["places"]))
        for one in told["what_if"]["seats"]:
            print_lines(f"  {one['unit']} {one['name']}：{one['before'] or '—'} → {one['after'] or '—'}")
        for one in told["what_if"]["short"]:
            print_said("delegation_what_if_short", **one)


def _delegation_json(snapshot: Snapshot, built: Delegation) -> dict[str, Any]:
    def person(entrant_id: str) -> dict[str, Any]:
        entrant = snapshot.entrant_by_id[entrant_id]
        return {"name": entrant.name, "unit": snapshot.unit_name(entrant.unit_id)}

    def total(value: object) -> str | None:
        return None if value is None else str(value)

    return {
        "profile": built.profile,
        "as_of": built.as_of.isoformat(),
        "teams": [
            {
                "unit": snapshot.unit_name(team.unit_id),
                "total": total(team.total),
                "members": [
                    {
                        "name": snapshot.entrant_by_id[one.entrant_id].name,
                        "place": one.place,
                        "provisional": one.provisional,
                        "reason": seat(snapshot, one),
                    }
                    for one in team.seats
                ],
                "waiting": [snapshot.entrant_by_id[one].name for one in team.waiting],
            }
            for team in built.teams
        ],
        "individuals": [
            {
                **person(one.entrant_id),
                "place": one.place,
                "total": total(one.total),
                "provisional": one.provisional,
                "reason": seat(snapshot, one),
            }
            for one in built.individuals
        ],
        "reserves": [
            {
                **person(one.entrant_id),
                "order": one.order,
                "place": one.place,
                "total": total(one.total),
                "provisional": one.provisional,
                "reason": reserve(snapshot, one),
            }
            for one in built.reserves
        ],
        "passed_over": [
            {**person(one.entrant_id), "place": one.place, "code": one.code, "message": passed_over(snapshot, one)}
            for one in built.passed_over
        ],
        "shortfall": {"teams": built.shortfall.teams, "individuals": built.shortfall.individuals},
        "undecided": [
            {
                "code": one.code,
                "question": question(snapshot, one),
                "candidates": [_candidate(snapshot, candidate) for candidate in one.candidates],
            }
            for one in built.undecided
        ],
        "unapplied": [
            {
                "name": subject_name(snapshot, one.decision.subject_id),
                "code": one.code,
                "message": decision_trouble(snapshot, one),
            }
            for one in built.unapplied
        ],
        "seats": built.seats,
    }


def _candidate(snapshot: Snapshot, subject_id: str) -> dict[str, str]:
    return {"name": subject_name(snapshot, subject_id), "unit": unit_of(snapshot, subject_id)}


def _print_delegation(result: dict[str, Any], seats: int) -> None:
    print_said(
        "delegation_head_open" if result["undecided"] else "delegation_head",
        profile=result["profile"],
        as_of=result["as_of"],
        seats=result["seats"],
        of=seats,
        open=len(result["undecided"]),
    )
    for team in result["teams"]:
        members = "、".join(_seated(member) for member in team["members"])
        print_said("delegation_team", unit=team["unit"], total=team["total"] or "", members=members)
    headers = [say(f"column_{name}") for name in ("place", "name", "unit", "total", "reasons")]
    rows = [
        (one["place"] or "", _seated(one), one["unit"], one["total"] or "", one["reason"])
        for one in result["individuals"]
    ]
    print_table(headers, rows)
    if any(result["shortfall"].values()):
        print_said("delegation_shortfall", **result["shortfall"])
    print_lines(*(one["question"] for one in result["undecided"]))
    print_said("delegation_passed_over", count=len(result["passed_over"]), reserves=len(result["reserves"]))
    print_lines(*(f"  {one['unit']} {one['name']}：{one['message']}" for one in result["passed_over"]))


def _seated(one: dict[str, Any]) -> str:
    return f"{one['name']}{say('cli_provisional_mark')}" if one["provisional"] else str(one["name"])
