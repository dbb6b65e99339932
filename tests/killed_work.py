"""Work on a contest that is killed (kill -9) at any moment: an import, a backup, a restore, a migration, a password."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake import roster_reading
from lianbing_desktop.services.safekeeping import backups, protecting
from lianbing_desktop.storage import file_key
from tests.builders import add_person
from tests.trust_contest import ROWS, base, enter, roster, take_in, version_1, whole


@dataclass(slots=True)
class Killed:
    """What the kills of one kind of work left: states by name, work that ended first, and ended work not there."""

    states: Counter[str] = field(default_factory=Counter)
    ended: int = 0
    lost: int = 0

    @property
    def holds(self) -> bool:
        """Before or after, never between."""
        return set(self.states) <= {"before", "after"} and not self.lost


def start_of(folder: Path) -> Path:
    """The contest every trial starts from; beside it a roster and a backup, after which somebody was added."""
    start = base(folder)
    roster(folder / "名单.xlsx")
    shutil.copy(start, folder / "备份.lianbing")
    contest = Contest.open(start)
    add_person(contest, "备份之后的人")
    enter(contest, 99)
    contest.close()
    return start


def kill_work(folder: Path, start: Path, kind: str, kills: int, seed: int) -> Killed:
    """Begin the work so often and kill it, at a moment by chance within the time it takes."""
    chance = random.Random(seed)
    found = Killed()
    longest = 0.0
    sheet = start.with_name("名单.xlsx")
    read: list[Any] = list(roster_reading.read_workbooks([sheet], None))  # it changes nothing: once is enough
    for number in range(-2, kills):
        place = folder / "trial"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        for source in start.parent.iterdir():
            if source.is_file():
                shutil.copy(source, place / source.name)
        path = place / start.name
        if kind == "import":
            shutil.copy(place / "备份.lianbing", path)
        if kind == "migration":
            version_1(path)
        if OPENS.get(kind, ("",))[0]:
            protecting.protect_closed(path, OPENS[kind][0])
        begun = time.monotonic()
        child = os.fork()
        if child == 0:
            try:
                roster_reading.read_workbooks = lambda _paths, _progress: read
                WORK[kind](path)
            finally:
                os._exit(0)
        if number < 0:  # twice to its end: how long it takes
            os.waitpid(child, 0)
            longest = max(longest, time.monotonic() - begun)
            continue
        time.sleep(chance.uniform(0, longest * 1.05))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        ended = os.WIFEXITED(status)
        found.ended += ended
        is_now = _opened_by(path, *OPENS[kind]) if kind in OPENS else state(path, kind)
        found.lost += ended and is_now != "after"
        found.states[is_now] += 1
    return found


def _import(path: Path) -> None:
    contest = Contest.open(path)
    take_in(contest, path.with_name("名单.xlsx"))


def _back_up(path: Path) -> None:
    contest = Contest.open(path)
    backups.keep(contest, "auto")


def _restore(path: Path) -> None:
    backups.restore(path.with_name("备份.lianbing"), path)


def _migrate(path: Path) -> None:
    Contest.open(path)


def _set_password(path: Path) -> None:
    protecting.protect_closed(path, _NEW)


def _remove_password(path: Path) -> None:
    contest = Contest.open(path)
    plan = protecting.plan(contest, None)
    contest.close()
    protecting.carry_out(plan)


file_key.COSTS.update(dict.fromkeys(file_key.COSTS, 10))  # scrypt's half second, in which nothing is written

_OLD, _NEW = "城东小学的梧桐树", "练兵比武 2022"

OPENS = {"password": ("", _NEW), "change": (_OLD, _NEW), "removal": (_OLD, "")}
"""The password before and after, by kind of work."""

WORK: dict[str, Callable[[Path], None]] = {
    "import": _import, "backup": _back_up, "restore": _restore, "migration": _migrate,
    "password": _set_password, "change": _set_password, "removal": _remove_password,
}  # fmt: skip


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


def _opened_by(path: Path, before: str, after: str) -> str:
    """Which of two passwords opens a whole file, "" being none."""
    protecting.forget()
    for name, typed in (("before", before), ("after", after)):
        if bool(typed) == path.read_bytes().startswith(b"LBBW"):
            with suppress(UserError):
                if typed:
                    protecting.unlock(path, typed)
                if whole(path):
                    return name
    return "torn"


def _made(path: Path) -> list[Path]:
    folder = backups.folder_of(path)
    return [one for one in folder.glob("*.lianbing") if not one.name.startswith(".")] if folder.exists() else []
