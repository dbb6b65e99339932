"""lianbing clean."""

from __future__ import annotations

from argparse import Namespace

from lianbing_desktop.cli.output import print_json, print_lines, print_said
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping import cleaning
from lianbing_desktop.services.wording import say


def clean(arguments: Namespace) -> int:
    """lianbing clean: without --confirm only what would be done."""
    if arguments.confirm is None:
        return _preview(arguments)
    contest = Contest.open(arguments.file)
    try:
        done = cleaning.clean(contest, arguments.confirm, remove_copies=arguments.delete_backups)
    finally:
        contest.close()
    if arguments.json:
        print_json({"cleaned": True, "removed": [str(path) for path in done.removed], "left": list(done.left)})
    else:
        print_said("cleaning_done")
        if done.removed:
            print_said("cleaning_removed", count=len(done.removed))
        for file in done.left:
            print_said("cleaning_left", file=file)
        print_said("cleaning_elsewhere")
    return 1 if done.left else 0


def _preview(arguments: Namespace) -> int:
    contest = Contest.look(arguments.file)
    try:
        plan = cleaning.plan(contest)
    finally:
        contest.close()
    if arguments.json:
        print_json(
            {
                "cleaned": False,
                "goes": dict(plan.goes),
                "stays": dict(plan.stays),
                "copies": [str(path) for path in plan.copies],
                "unreachable": list(plan.unreachable),
                "exports": list(plan.exports),
            }
        )
        return 0
    print_said("cleaning_goes")
    print_lines(*(f"  {say(f'cleaning_goes_{name}', {'count': count})}" for name, count in plan.goes.items() if count))
    print_said("cleaning_stays")
    print_lines(*(f"  {say(f'cleaning_stays_{name}', {'count': count})}" for name, count in plan.stays.items()))
    if plan.copies:
        print_said("cleaning_copies", count=len(plan.copies))
        print_lines(*(f"  {path}" for path in plan.copies))
    for folder in plan.unreachable:
        print_said("cleaning_unreachable", folder=folder)
    if plan.exports:
        print_said("cleaning_exports", files=say("cli_joint").join(plan.exports))
    print_said("cleaning_elsewhere")
    print_said("cleaning_how", phrase=cleaning.phrase())
    return 0
