"""lianbing new, demo, backup, restore, verify, log."""

from __future__ import annotations

from argparse import Namespace

from lianbing_desktop.cli.output import print_json, print_lines, print_said, print_table
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.log import log as log_lines
from lianbing_desktop.services.safekeeping import backups, log_chain
from lianbing_desktop.services.wording import say

_BREAKS_SHOWN = 30


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
    contest = Contest.look(arguments.file)
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


def recover(arguments: Namespace) -> int:
    """lianbing recover."""
    from lianbing_desktop.services.safekeeping.recovering import recover as make_new  # noqa: PLC0415 - rarely needed

    made = make_new(arguments.file, arguments.out)
    if arguments.json:
        found = made.found
        print_json(
            {
                "file": str(made.path),
                "complete": made.complete,
                "rows": dict(found.rows),
                "sources": dict(found.sources),
                "lost": [{"table": table, "key": key} for table, key in found.lost],
                "messages": list(made.lines),
            }
        )
    else:
        print_said("recovery_done", file=made.path.name)
        print_lines(*(f"  {line}" for line in made.lines))
    return 0 if made.complete else 1


def verify(arguments: Namespace) -> int:
    """lianbing verify."""
    found = log_chain.verify_file(arguments.file, arguments.head)
    if arguments.json:
        print_json(
            {
                "sound": found.sound,
                "entrants": found.entrants,
                "scores": found.scores,
                "operations": found.operations,
                "fingerprint": found.fingerprint,
                "head": found.head,
                "breaks": list(found.breaks),
            }
        )
    elif found.sound:
        print_said("verify_sound", entrants=found.entrants, scores=found.scores, head=found.head)
    else:
        print_said("verify_broken", count=len(found.breaks))
        print_lines(*(f"  {line}" for line in found.breaks[:_BREAKS_SHOWN]))
        if len(found.breaks) > _BREAKS_SHOWN:
            print_said("verify_broken_more", count=len(found.breaks) - _BREAKS_SHOWN)
    return 0 if found.sound else 1


def log(arguments: Namespace) -> int:
    """lianbing log."""
    contest = Contest.look(arguments.file)
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
