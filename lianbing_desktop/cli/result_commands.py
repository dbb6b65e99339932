"""lianbing eligibility, ranking, awards, certificates."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from lianbing_desktop.cli.exit_status import ATTENTION
from lianbing_desktop.cli.output import joined, print_json, print_lines, print_said, print_table
from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus
from lianbing_desktop.domain.problem import Problem
from lianbing_desktop.domain.ranking.ranking import Unplaced
from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.awards.certifying import make_certificates, prepare
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection.explaining import award_question
from lianbing_desktop.services.wording import say


def eligibility(arguments: Namespace) -> int:
    """lianbing eligibility."""
    snapshot = _snapshot(arguments)
    as_of = arguments.as_of or standing.eligibility_date(snapshot)
    found = standing.eligibility(snapshot, as_of)
    entrants: list[dict[str, Any]] = [
        {
            "name": entrant.name,
            "unit": snapshot.unit_name(entrant.unit_id),
            "status": found[entrant.id].status.value,
            "reasons": [
                {"rule": reason.rule, "code": reason.code, "message": say(reason.code, reason.params)}
                for reason in found[entrant.id].reasons
            ],
        }
        for entrant in snapshot.competing
    ]
    if arguments.json:
        print_json({"as_of": as_of.isoformat(), "entrants": entrants})
    else:
        headers = [say(f"column_{name}") for name in ("unit", "name", "status", "reasons")]
        rows = [
            (
                one["unit"],
                one["name"],
                say(f"status_{one['status']}"),
                joined([why["message"] for why in one["reasons"]]),
            )
            for one in entrants
        ]
        print_table(headers, rows)
    return ATTENTION if any(one.status is EligibilityStatus.UNDECIDED for one in found.values()) else 0


def ranking(arguments: Namespace) -> int:
    """lianbing ranking."""
    snapshot = _snapshot(arguments)
    ranked = standing.rankings(snapshot)
    individuals = [
        {
            "place": placed.place,
            "name": subject_name(snapshot, placed.subject_id),
            "unit": unit_of(snapshot, placed.subject_id),
            "total": str(placed.total),
            "tied": placed.tied,
        }
        for placed in ranked.individuals.placed
    ]
    teams: list[dict[str, Any]] = [
        {
            "place": placed.place,
            "unit": unit_of(snapshot, placed.subject_id),
            "members": [subject_name(snapshot, one) for one in snapshot.team_by_id[placed.subject_id].member_ids],
            "total": str(placed.total),
            "tied": placed.tied,
        }
        for placed in (ranked.teams.placed if ranked.teams else ())
    ]
    units = [
        {
            "place": placed.place,
            "unit": snapshot.unit_name(placed.subject_id),
            "total": str(placed.total),
            "tied": placed.tied,
        }
        for placed in ranked.units.placed
    ]
    unplaced = [_unplaced_json(snapshot, one) for one in ranked.individuals.unplaced]
    absent = [one for one in unplaced if one["state"] == ScoreState.ABSENT.value]
    rest = [one for one in unplaced if one["state"] != ScoreState.ABSENT.value]
    if arguments.json:
        print_json({"individuals": individuals, "teams": teams, "units": units, "absent": absent, "unplaced": rest})
    elif not snapshot.scores:
        print_said("no_scores")
    else:
        if individuals:
            headers = [say(f"column_{name}") for name in ("place", "name", "unit", "total")]
            print_table(headers, [(one["place"], one["name"], one["unit"], one["total"]) for one in individuals])
        if teams:
            headers = [say(f"column_{name}") for name in ("place", "unit", "members", "total")]
            print_table(
                headers, [(one["place"], one["unit"], "、".join(one["members"]), one["total"]) for one in teams]
            )
        print_lines(*(f"{one['unit']} {one['name']} {say('state_' + str(one['state']))}" for one in unplaced))
    return 0


def awards(arguments: Namespace) -> int:
    """lianbing awards."""
    contest = Contest.open(arguments.file)
    try:
        for name, count, kind in arguments.add:
            awarding.add_award(contest, name, kind, count)
        result = awarding.assign(contest) if arguments.assign else awarding.proposal(contest.snapshot())
        snapshot = contest.snapshot()
    finally:
        contest.close()
    award_by_id = {award.id: award for award in snapshot.awards}
    recipients: list[dict[str, Any]] = [
        {
            "award": award_by_id[one.award_id].name,
            "name": subject_name(snapshot, one.subject_id),
            "unit": unit_of(snapshot, one.subject_id),
            "place": one.place,
            "members": _members(snapshot, one.subject_id),
        }
        for one in (result.recipients if arguments.assign else snapshot.recipients)
    ]
    undecided = [
        {
            "award": award_by_id[one.award_id].name,
            "question": award_question(snapshot, one),
            "candidates": [subject_name(snapshot, candidate) for candidate in one.candidates],
        }
        for one in result.undecided
    ]
    tiers = [{"name": award.name, "kind": award.kind.value, "count": award.count} for award in snapshot.awards]
    if arguments.json:
        print_json({"awards": tiers, "recipients": recipients, "undecided": undecided})
    else:
        headers = [say(f"column_{name}") for name in ("award", "kind", "count")]
        print_table(headers, [(one["name"], say(f"kind_{one['kind']}"), one["count"]) for one in tiers])
        if arguments.assign and not snapshot.scores:
            print_said("no_scores")
        print_lines(*(_recipient(one) for one in recipients))
        print_lines(*(str(one["question"]) for one in undecided))
    return ATTENTION if undecided else 0


def _members(snapshot: Snapshot, subject_id: str) -> list[str]:
    """The members of a team by name; of anybody else none."""
    team = snapshot.team_by_id.get(subject_id)
    return [subject_name(snapshot, one) for one in team.member_ids] if team else []


def _recipient(one: dict[str, Any]) -> str:
    """The award, who gets it, and what the name does not tell: the unit, the members."""
    told = [one["award"], one["name"], one["unit"] if one["unit"] != one["name"] else "", "、".join(one["members"])]
    return "  ".join(part for part in told if part)


def certificates(arguments: Namespace) -> int:
    """lianbing certificates."""
    contest = Contest.open(arguments.file)
    try:
        open_places = _open_places(contest.snapshot(), arguments)
        batch = prepare(
            contest,
            award=arguments.award,
            only=arguments.only,
            template=arguments.template,
            text_only=arguments.text_only,
        )
        if batch.undrawable and arguments.json:
            print_json({"pages": 0, "certificates": [], "undrawable": [_undrawable(one) for one in batch.undrawable]})
        made = make_certificates(contest, batch, arguments.pdf, text_only=arguments.text_only, proof=arguments.proof)
    finally:
        contest.close()
    if arguments.json:
        print_json(
            {
                "pages": len(made.pages),
                "certificates": [
                    {
                        "number": page.number,
                        "name": page.name,
                        "award": page.award,
                        "page": page.page,
                        "fonts": list(page.fonts),
                        "warnings": list(page.warnings),
                    }
                    for page in made.pages
                ],
                "undrawable": [],
                "undecided": [{"award": award, "open": count} for award, count in open_places.items()],
            }
        )
    else:
        print_said("certificates_done", count=len(made.pages), file=arguments.pdf.name)
        for page in made.pages:
            print_lines(*(f"  {page.name}：{warning}" for warning in page.warnings))
        for award, count in open_places.items():
            print_said("award_places_open", award=award, count=count)
    return ATTENTION if open_places or any(page.warnings for page in made.pages) else 0


def _open_places(snapshot: Snapshot, arguments: Namespace) -> dict[str, int]:
    """How many places of the awards asked for wait for a decision. Nothing is missing where one name was asked for."""
    found: dict[str, int] = {}
    if arguments.only:
        return found
    names = {award.id: award.name for award in snapshot.awards}
    wanted = awarding.award_called(snapshot, arguments.award).name if arguments.award else ""
    for waiting in awarding.proposal(snapshot).undecided:
        name = names[waiting.award_id]
        if waiting.open and wanted in {"", name}:
            found[name] = found.get(name, 0) + waiting.open
    return found


def _undrawable(problem: Problem) -> dict[str, str]:
    return {"name": problem.name, **{key: problem.params[key] for key in ("character", "codepoint")}}


def _snapshot(arguments: Namespace) -> Snapshot:
    contest = Contest.look(arguments.file)
    try:
        return contest.snapshot()
    finally:
        contest.close()


def unit_of(snapshot: Snapshot, subject_id: str) -> str:
    """The unit of an entrant or team, or the unit itself."""
    if subject_id in snapshot.entrant_by_id:
        return snapshot.unit_name(snapshot.entrant_by_id[subject_id].unit_id)
    if subject_id in snapshot.team_by_id:
        return snapshot.unit_name(snapshot.team_by_id[subject_id].unit_id)
    return snapshot.unit_name(subject_id)


def _unplaced_json(snapshot: Snapshot, one: Unplaced) -> dict[str, Any]:
    rounds = {some.id: some.name for some in snapshot.rounds}
    return {
        "name": subject_name(snapshot, one.subject_id),
        "unit": unit_of(snapshot, one.subject_id),
        "state": one.state.value,
        "round": rounds.get(one.round_id, ""),
    }
