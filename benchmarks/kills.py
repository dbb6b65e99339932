"""kill -9 at a random moment of an import, a backup, a restore and a migration: before or after, never between.

uv run python benchmarks/kills.py [KILLS]
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from trust_contest import ROWS, Contest, backups, base, enter, roster, say, take_in, version_1, whole

from lianbing_desktop.services.intake import roster_reading


def do_import(path: Path) -> None:
    contest = Contest.open(path)
    take_in(contest, path.with_name("名单.xlsx"))
    os._exit(0)


def do_backup(path: Path) -> None:
    contest = Contest.open(path)
    backups.keep(contest, "auto")
    os._exit(0)


def do_restore(path: Path) -> None:
    backups.restore(path.with_name("备份.lianbing"), path)
    os._exit(0)


def do_migration(path: Path) -> None:
    Contest.open(path)
    os._exit(0)


def state(path: Path, kind: str) -> str:
    """ "before", "after", or what else it is."""
    if kind == "migration":
        version = path.read_bytes()[63]
        return ("before" if version == 1 else "after") if whole(path) else "torn"
    if not path.exists():
        return "missing"
    if not whole(path):
        return "torn"
    contest = Contest.look(path)
    people, values = len(contest.snapshot().entrants), len(contest.snapshot().scores)
    contest.close()
    if kind == "import":
        return {10: "before", 10 + ROWS: "after"}.get(people, f"{people} people")
    if kind == "backup":
        made = _made(path)
        return "torn backup" if any(not whole(one) for one in made) else "after" if made else "before"
    return {11: "before", 10: "after"}.get(people, f"{people} people") if values else "no scores"


def _made(path: Path) -> list[Path]:
    folder = backups.folder_of(path)
    return [one for one in folder.glob("*.lianbing") if not one.name.startswith(".")] if folder.exists() else []


def main(kills: int) -> None:
    chance = random.Random(2022)
    read: list[Any] = []  # reading the sheet changes nothing: once is enough, so that the kills hit the writing
    real = roster_reading.read_workbooks
    roster_reading.read_workbooks = lambda paths, progress: read or read.extend(real(paths, progress)) or read
    work = {"import": do_import, "backup": do_backup, "restore": do_restore, "migration": do_migration}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        start = base(folder / "start")
        roster(folder / "start" / "名单.xlsx")
        roster_reading.read_workbooks([folder / "start" / "名单.xlsx"], None)
        contest = Contest.open(start)
        shutil.copy(start, folder / "start" / "备份.lianbing")
        from tests.builders import add_person

        add_person(contest, "备份之后的人")
        enter(contest, 99)
        contest.close()
        for kind, do in work.items():
            found: Counter[str] = Counter()
            longest = 0.0
            done = lost = 0
            for number in range(-3, kills // len(work)):
                place = folder / "trial"
                shutil.rmtree(place, ignore_errors=True)
                place.mkdir()
                for source in start.parent.iterdir():
                    if source.is_file():
                        shutil.copy(source, place / source.name)
                path = place / start.name
                if kind == "import":
                    shutil.copy(place / "备份.lianbing", path)
                if kind == "migration":
                    version_1(path)
                begun = time.monotonic()
                child = os.fork()
                if child == 0:
                    do(path)
                if number < 0:  # three times to its end: how long it takes
                    os.waitpid(child, 0)
                    longest = max(longest, time.monotonic() - begun)
                    continue
                time.sleep(chance.uniform(0, longest * 1.05))
                os.kill(child, signal.SIGKILL)
                _, status = os.waitpid(child, 0)
                ended = os.WIFEXITED(status)
                done += ended
                is_now = state(path, kind)
                lost += ended and is_now != "after"
                found[is_now] += 1
            say(f"{kind:10} {sum(found.values()):5} kills  {dict(found)}  ended first {done}, not there {lost}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
