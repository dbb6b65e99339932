"""lianbing eligibility, ranking."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from lianbing_desktop.cli.exit_status import ATTENTION
from lianbing_desktop.cli.output import joined, print_json, print_lines, print_said, print_table
from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus
from lianbing_desktop.domain.ranking.ranking import Unplaced
from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
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
