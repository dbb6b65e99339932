"""How long a typed value takes to be on disk and on screen: the real window, 5,000 entrants, 6 rounds full of scores.

    uv run python benchmarks/score_entry.py [ENTRANTS] [VALUES]

Each value is typed key by key into the grid; the time is from Enter to the value committed, the grid and the
read-back drawn. The window is off screen, so that no display's refresh is in it. "processor" is what the program itself
takes of that; the rest is the disk, which the value must have reached, and whatever else the machine does.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState
from lianbing_desktop.domain.scoring.round_form import RoundForm, RoundSettings
from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.storage import entrants, scores, units
from lianbing_desktop.storage.connection import connect, disconnect
from lianbing_desktop.ui.shell import pages, theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages

UNITS, ROUNDS = 12, 6
FAMILY, GIVEN = "王李张刘陈杨赵黄周吴", "伟芳娜敏静丽强磊军洋"


def full_contest(folder: Path, people: int) -> tuple[Contest, list[Round]]:
    """A contest with 12 units and six rounds in which everybody has a score, but nobody in the last one."""
    chance = random.Random(2022)
    contest = Contest.create(folder / "入场.lianbing", "宁德市", 2022)
    with contest.operation("rosters_imported", files="", new=people, changed=0) as write:
        here = list(contest.snapshot().units)
        for number in range(UNITS - len(here)):
            here.append(Unit(f"zone{number}", f"开发区{number}", UnitKind.ZONE, "", 90 + number))
            units.add(write, here[-1])
        for number in range(people):
            name = chance.choice(FAMILY) + "".join(chance.choices(GIVEN, k=2))
            entrants.add(write, Entrant(f"e{number:05d}", here[number % len(here)].id, name))
    made = [
        add_round(contest, f"第{number}轮", RoundKind.INDIVIDUAL, Decimal("0.2"), form=RoundForm.WRITTEN)
        for number in range(1, ROUNDS)
    ]
    judged = RoundSettings(judges=5, drop_from=5)
    made.append(add_round(contest, "情景", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=judged))
    for some in made[:-2]:
        with contest.operation("scores_imported", round=some.name, files="", count=people) as write:
            for number in range(people):
                value = Decimal(chance.randrange(4000, 10001)) / 100
                scores.enter(write, some.id, f"e{number:05d}", Score(ScoreState.SCORED, value))
    return contest, made


def main() -> int:
    """Measure and print."""
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    values = int(sys.argv[2]) if len(sys.argv) > 2 else 400
    app = QApplication(sys.argv[:1])
    use_language(app, "zh_CN")
    theme.apply(app)
    with tempfile.TemporaryDirectory() as folder:
        contest, rounds = full_contest(Path(folder), people)
        messages = Messages()
        window = MainWindow(pages.PAGES, messages, Jobs(messages))
        window.resize(1093, 614)
        window.show()
        window.show_contest(contest)
        window.go_to("scores")
        print(f"{people} entrants, {UNITS} units, {ROUNDS} rounds; {values} values each; milliseconds")
        for title, some in (("one score a person", rounds[-2]), ("five judges", rounds[-1])):
            window.page.show_round(some.id)  # type: ignore[union-attr]
            app.processEvents()
            waited, worked = typed(app, window, values)
            for what, times in (("wall", waited), ("processor", worked)):
                shown = "  ".join(f"{name} {value:6.1f}" for name, value in figures(times))
                print(f"{title:20s} {what:10s} {shown}")
        shown = "  ".join(f"{name} {value:6.1f}" for name, value in figures(commits(Path(folder))))
        print(f"{'a commit alone':20s} {'wall':10s} {shown}")
        contest.close()
        window.close()
    return 0


def typed(app: QApplication, window: MainWindow, values: int) -> tuple[list[float], list[float]]:
    """Type values one after the other; the seconds each took from Enter until it was drawn, and of the processor."""
    grid = window.page.entry.grid  # type: ignore[union-attr]
    chance = random.Random(7)
    waited: list[float] = []
    worked: list[float] = []
    for _ in range(values):
        for key in str(chance.randrange(60, 100)):
            QTest.keyClick(grid.editor or grid, key)
        app.processEvents()
        start, busy = time.perf_counter(), time.process_time()
        QTest.keyClick(grid.editor, Qt.Key.Key_Enter)
        app.processEvents()
        waited.append(time.perf_counter() - start)
        worked.append(time.process_time() - busy)
    return waited, worked


def commits(folder: Path) -> list[float]:
    """The seconds one row takes to reach this disk with the settings of a contest file, for comparison."""
    connection = connect(folder / "disk.db", create=True)
    connection.execute("CREATE TABLE t (x TEXT)")
    times = []
    for number in range(100):
        start = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO t VALUES (?)", (str(number),))
        connection.execute("COMMIT")
        times.append(time.perf_counter() - start)
    disconnect(connection)
    return times


def figures(times: list[float]) -> list[tuple[str, float]]:
    """Median, 95th percentile and worst, in milliseconds."""
    cuts = statistics.quantiles(times, n=100)
    return [("median", cuts[49] * 1000), ("p95", cuts[94] * 1000), ("worst", max(times) * 1000)]


if __name__ == "__main__":
    raise SystemExit(main())
