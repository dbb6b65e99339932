"""Score entry that is killed (kill -9) at any moment, over the real save path, and what is left of it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.domain.scoring.round_form import RoundForm, RoundSettings
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.services.scoring.score_entry import enter_typed
from lianbing_desktop.storage import scores
from lianbing_desktop.storage.connection import check_contents
from tests.builders import add_person

PEOPLE = 12
ENTER = """
import sys
from pathlib import Path
from tests.killed_entry import enter_until_killed
enter_until_killed(Path(sys.argv[1]), int(sys.argv[2]), sys.stdout.fileno())
"""


@dataclass(frozen=True, slots=True)
class Killed:
    """What the kills left: values acknowledged before them, how many of these are gone, and damaged files."""

    kills: int
    acknowledged: int
    lost: int
    damaged: int


def make_contest(path: Path) -> None:
    """A contest with a paper and a round of three judges."""
    contest = Contest.create(path, "宁德市", 2022)
    for number in range(PEOPLE):
        add_person(contest, f"选手{'甲乙丙丁戊己庚辛壬癸子丑'[number]}")
    add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    judges = RoundSettings(judges=3, drop_from=3)
    add_round(contest, "情景", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=judges)
    contest.close()


def enter_until_killed(path: Path, seed: int, told: int) -> None:
    """Type values for ever; each is acknowledged on the descriptor `told` once the call that saves it has returned."""
    chance = random.Random(seed)
    contest = Contest.open(path)
    snapshot = contest.snapshot()
    while True:
        some = chance.choice(snapshot.rounds)
        person = chance.choice(snapshot.competing).id
        part = f"judge:{chance.randint(1, 3)}" if some.settings.judges else ""
        value = f"{chance.randrange(10_000) / 100:.2f}"
        standing = contest.snapshot().entered.get((person, some.id), {}).get(part)
        if standing is not None and standing.value == Decimal(value):
            continue  # the same again would add no entry
        enter_typed(contest, some.id, person, value, part)
        os.write(told, f"{some.id} {person} {part or '-'} {value}\n".encode())


def kill_entry(path: Path, kills: int, seed: int) -> Killed:
    """Let entry run and kill it, so often; after each kill the file is checked and every entry looked up in the log."""
    chance = random.Random(seed)
    known: set[str] = set()
    acknowledged = lost = damaged = 0
    for number in range(kills):
        told = _run_and_kill(path, seed * 10_000 + number, chance.uniform(0.01, 0.12))
        contest = Contest.open(path)
        try:
            check_contents(contest.file.connection, path)
        except UserError:
            damaged += 1
        new = [entry for entry in scores.entries(contest.file) if entry.key not in known]
        contest.close()
        known.update(entry.key for entry in new)
        saved = [f"{one.round_id} {one.subject_id} {one.part or '-'} {one.score.value}" for one in new]
        acknowledged += len(told)
        lost += sum(there != line for there, line in zip_longest(saved[: len(told)], told))
        # At most one more was saved when the kill came, just before anybody could be told of it.
        lost += max(len(saved) - len(told) - 1, 0)
    return Killed(kills, acknowledged, lost, damaged)


def _run_and_kill(path: Path, seed: int, after: float) -> list[str]:
    """Complete lines of what was acknowledged; `after` seconds count from the first of them."""
    reading, writing = os.pipe()
    if hasattr(os, "fork"):
        child = os.fork()
        if child == 0:
            os.close(reading)
            try:
                enter_until_killed(path, seed, writing)
            finally:
                os._exit(3)
    else:
        process = subprocess.Popen([sys.executable, "-c", ENTER, str(path), str(seed)], stdout=writing)
        child = process.pid
    os.close(writing)
    received = os.read(reading, 4096)
    time.sleep(after)
    os.kill(child, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    while piece := os.read(reading, 65_536):
        received += piece
    os.close(reading)
    if hasattr(os, "fork"):
        os.waitpid(child, 0)
    lines = received.decode().split("\n")
    return lines[:-1]
