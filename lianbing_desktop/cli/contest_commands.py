"""lianbing new, demo, backup, restore, verify, log."""

from __future__ import annotations

from argparse import Namespace

from lianbing_desktop.cli.output import print_json, print_said, print_table
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.log import log as log_lines
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.services.wording import say


def new(arguments: Namespace) -> int:
    """lianbing new."""
    contest = Contest.create(
        arguments.file, arguments.city, arguments.year, arguments.title, arguments.rules, replace=arguments.force
    )
    try:
        snapshot = contest.snapshot()
    finally:
        contest.close()
    if arguments.json:
        print_json(
            {
                "file": arguments.file.name,
                "city": snapshot.facts.city,
                "year": snapshot.facts.year,
                "title": snapshot.facts.title,
                "units": [unit.name for unit in snapshot.units],
            }
        )
    else:
        print_said("new_done", file=arguments.file.name, title=snapshot.facts.title, units=len(snapshot.units))
    return 0


def demo(arguments: Namespace) -> int:
    """lianbing demo."""
    from lianbing_desktop.services.demo import make_demo  # noqa: PLC0415 - brings every reader and writer with it

    made = make_demo(arguments.file)
    if arguments.json:
        print_json(
            {"file": str(made.contest), "certificates": str(made.certificates), "delegation": str(made.delegation)}
        )
    else:
        print_said("demo_done", contest=made.contest, certificates=made.certificates, delegation=made.delegation)
    return 0


def backup(arguments: Namespace) -> int:
    """lianbing backup."""
    contest = Contest.open(arguments.file)
    try:
        target = backups.back_up(contest, arguments.folder)
    finally:
        contest.close()
    if arguments.json:
        print_json({"backup": str(target)})
    else:
        print_said("backup_done", file=target)
    return 0


def restore(arguments: Namespace) -> int:
    """lianbing restore."""
    kept = backups.restore(arguments.backup, arguments.file)
    if arguments.json:
        print_json({"file": str(arguments.file), "kept": str(kept) if kept else None})
    elif kept:
        print_said("restore_done_kept", file=arguments.file.name, kept=kept.name)
    else:
        print_said("restore_done", file=arguments.file.name)
    return 0


def verify(arguments: Namespace) -> int:
    """lianbing verify."""
    contest = Contest.open(arguments.file)
    try:
        found = backups.verify(contest)
    finally:
        contest.close()
    if arguments.json:
        print_json(
            {
                "sound": True,
                "entrants": found.entrants,
                "scores": found.scores,
                "operations": found.operations,
                "fingerprint": found.fingerprint,
            }
        )
    else:
        print_said("verify_done", entrants=found.entrants, scores=found.scores, fingerprint=found.fingerprint[:12])
    return 0


def log(arguments: Namespace) -> int:
    """lianbing log."""
    contest = Contest.open(arguments.file)
    try:
        lines = log_lines(contest)
    finally:
        contest.close()
    if arguments.json:
        print_json(
            {
                "operations": [
                    {
                        "at": line.at,
                        "operator": line.operator,
                        "kind": line.kind,
                        "message": line.text,
                        "undone": line.undone,
                    }
                    for line in lines
                ]
            }
        )
    else:
        headers = [say(f"column_{name}") for name in ("at", "operator", "operation")]
        rows = [(line.at[:19].replace("T", " "), line.operator, _text(line.text, undone=line.undone)) for line in lines]
        print_table(headers, rows)
    return 0


def _text(text: str, *, undone: bool) -> str:
    return f"{text}{say('log_undone_mark')}" if undone else text
