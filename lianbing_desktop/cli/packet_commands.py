"""lianbing pack, unpack, merge."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from lianbing_desktop.cli.output import message, print_json, print_lines, print_said
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.scoring.round_form import EntryRule
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.packets import packing
from lianbing_desktop.services.packets.difference_words import Told, tell
from lianbing_desktop.services.packets.envelope import look_into
from lianbing_desktop.services.packets.merging import merge as join
from lianbing_desktop.services.packets.merging import preview, read_packets
from lianbing_desktop.services.packets.task import SECOND
from lianbing_desktop.services.wording import say

_SHOWN = 30


def pack(arguments: Namespace) -> int:
    """lianbing pack."""
    task = bool(arguments.role or arguments.round or arguments.unit)
    contest = _to_hand_out(arguments.file) if task else Contest.look(arguments.file)
    password = _password(arguments)
    try:
        if task:
            manifest = packing.pack_task(
                contest, arguments.out, arguments.person, password, role=arguments.role or "typing",
                rounds=_rounds(contest.snapshot(), arguments.round, arguments.role == SECOND),
                units=_chosen(contest.snapshot().units, arguments.unit, "unit_unknown"),
            )  # fmt: skip
        else:
            manifest = packing.pack(contest, arguments.out, arguments.person, password)
    finally:
        contest.close()
    if not password and not (contest.task and contest.task.password):
        message("packet_without_password", file=arguments.out.name)
    if arguments.json:
        print_json(
            {
                "packet": str(arguments.out),
                "id": manifest.packet,
                "kind": manifest.kind,
                "for": manifest.person,
                "made_at": manifest.made_at,
                "from": manifest.sequence,
                "head": manifest.head,
            }
        )
    else:
        print_said(f"packet_done_{manifest.kind}", file=arguments.out.name, person=manifest.person)
    return 0


def _to_hand_out(path: Path) -> Contest:
    """Open a contest to keep in it what is handed out; only to look at it while another program writes it."""
    try:
        return Contest.open(path)
    except UserError as error:
        if error.code not in {"contest_open_elsewhere", "contest_read_only"}:
            raise
    return Contest.look(path)


def unpack(arguments: Namespace) -> int:
    """lianbing unpack."""
    contest = packing.open_task(look_into(arguments.packet), _password(arguments), arguments.file)
    try:
        task = packing.task_of(contest)
    finally:
        contest.close()
    person = task.person if task else ""
    if arguments.json:
        print_json({"file": str(arguments.file), "for": person, "role": task.role if task else ""})
    else:
        print_said("packet_opened_done", file=arguments.file.name, person=person)
    return 0


def merge(arguments: Namespace) -> int:
    """lianbing merge."""
    contest = Contest.open(arguments.file)
    try:
        arrived = read_packets(contest, arguments.packets, _password(arguments))
        found = preview(contest, arrived) if arguments.dry_run else join(contest, arrived)
        told = tell(contest, found.differences, arrived)
    finally:
        contest.close()
    if arguments.json:
        print_json(
            {
                "added": found.added,
                "updated": found.updated,
                "same": found.same,
                "late": found.late,
                "conflicts": [_conflict(one) for one in told],
            }
        )
    else:
        code = "merge_would" if arguments.dry_run else "merge_done"
        print_said(code, added=found.added, updated=found.updated, same=found.same)
        if found.late:
            print_said("merge_late", count=found.late)
        if told:
            print_said("merge_conflicts", count=len(told))
        print_lines(*(f"  {one.sentence}" for one in told[:_SHOWN]))
    return 1 if told or found.late else 0


def _conflict(one: Told) -> dict[str, object]:
    found = one.difference
    return {
        "table": found.table,
        "key": found.key,
        "field": found.field,
        "base": found.base,
        "ours": found.ours.value,
        "theirs": found.theirs.value,
        "about": one.about,
        "ours_by": one.ours_by,
        "theirs_by": one.theirs_by,
        "message": one.sentence,
    }


def _password(arguments: Namespace) -> str:
    """The option, else the variable LIANBING_PASSWORD, else none."""
    if arguments.password is not None:
        return str(arguments.password)
    return os.environ.get("LIANBING_PASSWORD", "")


def _rounds(snapshot: Snapshot, names: list[str], blind: bool) -> list[str]:
    """The ids of the named rounds, of all that fit when none is named; blind typing fits rounds set to it.

    Raises UserError round_unknown and packet_round_not_blind.
    """
    found = _chosen(snapshot.rounds, names, "round_unknown")
    if not blind:
        return found
    fit = {one.id for one in snapshot.rounds if one.settings.entry_rule is EntryRule.DOUBLE}
    unfit = [one.name for one in snapshot.rounds if one.id in found and one.id not in fit]
    if unfit and (names or not fit):
        raise UserError("packet_round_not_blind", rounds=say("cli_joint").join(unfit))
    return [one for one in found if one in fit]


def _chosen(there: Iterable[object], names: list[str], code: str) -> list[str]:
    """The ids of the named ones, of all when none is named. Raises UserError with the first that is not there."""
    by_name = {str(getattr(one, "name", "")): str(getattr(one, "id", "")) for one in there}
    for name in names:
        if name not in by_name:
            raise UserError(code, name=name, known=say("cli_joint").join(by_name))
    return [by_name[name] for name in names] if names else list(by_name.values())
