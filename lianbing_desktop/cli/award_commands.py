"""lianbing awards."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from lianbing_desktop.cli.exit_status import ATTENTION
from lianbing_desktop.cli.output import print_json, print_lines, print_said, print_table
from lianbing_desktop.cli.result_commands import unit_of
from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.services.awards import award_papers, awarding, publishing, settling
from lianbing_desktop.services.awards.award_papers import Order
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection.explaining import award_question
from lianbing_desktop.services.wording import say


def awards(arguments: Namespace) -> int:
    """lianbing awards: sets, decides, assigns, publishes and writes lists, in that order."""
    contest = Contest.open(arguments.file)
    try:
        _set(contest, arguments)
        lots = _decide(contest, arguments)
        recalled = [one.number for one in _assign(contest)] if arguments.assign else []
        if arguments.publish:
            publishing.publish(contest, arguments.date or contest.today(), arguments.document, _correcting(contest))
        snapshot = contest.snapshot()
        result = awarding.proposal(snapshot)
        _write_lists(contest, arguments)
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
            "reason": one.reason,
        }
        for one in snapshot.recipients
    ]
    undecided = [
        {
            "award": award_by_id[one.award_id].name,
            "question": award_question(snapshot, one),
            "candidates": [subject_name(snapshot, candidate) for candidate in one.candidates],
        }
        for one in result.undecided
    ]
    tiers = [
        {
            "name": award.name,
            "kind": award.kind.value,
            "count": award.count,
            "by_hand": award.by_hand,
            "combines": award.combines,
        }
        for award in snapshot.awards
    ]
    if arguments.json:
        found = {"awards": tiers, "recipients": recipients, "undecided": undecided}
        print_json({**found, "lots": lots, "recalled": recalled, "published": _public(snapshot)})
    else:
        headers = [say(f"column_{name}") for name in ("award", "kind", "count")]
        print_table(headers, [(one["name"], say(f"kind_{one['kind']}"), one["count"]) for one in tiers])
        if arguments.assign and not snapshot.scores:
            print_said("no_scores")
        for lot in lots:
            print_said("lot_drawn", award=lot["award"], seed=lot["seed"], order="、".join(lot["order"]))
        print_lines(*(_recipient(one) for one in recipients))
        print_lines(*(str(one["question"]) for one in undecided))
        if recalled:
            print_said("certificates_to_collect", numbers="、".join(recalled))
        if (public := _public(snapshot)) is not None:
            print_said("awards_public", **public)
    return ATTENTION if undecided or recalled else 0


def _set(contest: Contest, arguments: Namespace) -> None:
    if arguments.correct:
        publishing.reopen(contest, arguments.correct)
    if arguments.copy_from is not None:
        awarding.copy_awards(contest, arguments.copy_from)
    for name, count, kind, by_hand, combines in arguments.add:
        awarding.add_award(contest, name, kind, count, by_hand=by_hand, combines=combines)


def _decide(contest: Contest, arguments: Namespace) -> list[dict[str, Any]]:
    """Take the decisions and draw the lots; the lots as drawn."""
    for name, who, unit, reason in arguments.decide:
        snapshot = contest.snapshot()
        award = awarding.award_called(snapshot, name)
        subject = settling.award_subject(snapshot, award.kind, who, unit)
        awarding.choose_recipient(contest, award.id, subject, reason)
    for who, unit, reason in arguments.withhold:
        subject = settling.award_subject(contest.snapshot(), AwardKind.INDIVIDUAL, who, unit)
        awarding.withhold(contest, subject, reason)
    lots = []
    for name, seed, reason in arguments.lot:
        award = awarding.award_called(contest.snapshot(), name)
        used, order = settling.draw_lot(contest, award, seed, reason)
        names = [subject_name(contest.snapshot(), one) for one in order]
        lots.append({"award": award.name, "seed": used, "order": names})
    return lots


def _assign(contest: Contest) -> tuple[Any, ...]:
    """Assign; the certificates that are recalled with it."""
    recalled = awarding.to_recall(contest, awarding.proposal(contest.snapshot()).recipients)
    awarding.assign(contest)
    return recalled


def _correcting(contest: Contest) -> str:
    """Why the list is published again: the reason it was opened for."""
    published = contest.snapshot().publications
    return published[-1].reopened if published else ""


def _write_lists(contest: Contest, arguments: Namespace) -> None:
    order = Order(arguments.by)
    if arguments.calling_order is not None:
        award_papers.write_ceremony(contest, arguments.calling_order)
    if arguments.annex is not None:
        award_papers.write_annex(contest, order, arguments.annex)
    if arguments.xlsx is not None:
        award_papers.write_workbook(contest, order, arguments.xlsx)


def _public(snapshot: Snapshot) -> dict[str, Any] | None:
    public = awarding.published(snapshot)
    if public is None:
        return None
    facts = {"version": public.version, "date": public.published_on, "document": public.document}
    return {**facts, "fingerprint": public.fingerprint}


def _members(snapshot: Snapshot, subject_id: str) -> list[str]:
    """The members of a team by name; of anybody else none."""
    team = snapshot.team_by_id.get(subject_id)
    return [subject_name(snapshot, one) for one in team.member_ids] if team else []


def _recipient(one: dict[str, Any]) -> str:
    """The award, who gets it, and what the name does not tell: the unit, the members."""
    told = [one["award"], one["name"], one["unit"] if one["unit"] != one["name"] else "", "、".join(one["members"])]
    return "  ".join(part for part in told if part)
