"""20,000 entrants and 100,000 score entries: open with checks, backup, restore, verify; a commit beside sqlite3.

uv run python -m benchmarks.large_file
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState
from lianbing_desktop.services.log import log
from lianbing_desktop.services.safekeeping import backups, cleaning, protecting
from lianbing_desktop.services.safekeeping.log_chain import verify_file
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.storage import entrants, scores
from tests.builders import WEIGHTS, new_contest, unit_id
from tests.trust_contest import Contest, enter, say

PASSWORD = "练兵比武 2022"
PEOPLE, ROUNDS, COMMITS = 20_000, 5, 300
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国春燕志远文博雨欣思涵"


def timed(title: str, work: Callable[[], object]) -> None:
    begun = time.perf_counter()
    work()
    say(f"{title:44} {time.perf_counter() - begun:7.2f} s")


def fill(contest: Contest) -> None:
    """People in one import, a round's scores in one import each."""
    units = [unit.id for unit in contest.snapshot().units]
    people = [_person(place, units[place % len(units)]) for place in range(PEOPLE)]
    with contest.operation("rosters_imported", files="x", new=PEOPLE, changed=0) as write:
        for person in people:
            entrants.add(write, person)
    for number in range(ROUNDS):
        some = add_round(contest, f"第{number}轮", RoundKind.INDIVIDUAL)
        with contest.operation("scores_imported", round=some.name, files="x", count=PEOPLE) as write:
            for place, person in enumerate(people):
                scores.enter(write, some.id, person.id, Score(ScoreState.SCORED, Decimal(place * 7919 % 10_000) / 100))


def _person(place: int, unit: str) -> Entrant:
    """Somebody with nothing missing, as most of a list are once it has been checked; every number is another."""
    sex = "男女"[place % 2]
    birth = f"{1970 + place % 30}{1 + place // 30 % 12:02d}{1 + place // 360 % 28:02d}"
    digits = f"350199{birth}{place // 10_080:02d}{1 + place % 2}"
    check = sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=True)) % 11
    name = SURNAMES[place % 40] + GIVEN[place // 40 % 40] + GIVEN[place // 1600 % 40]
    return Entrant(
        f"{place:032x}", unit, name, sex, digits + "10X98765432"[check],
        workplace="某局", title="科员", phone=f"139{place:08d}", source_file="名单.xlsx", source_row=place + 2,
    )  # fmt: skip


def commits(path: Path, folder: Path, title: str) -> None:
    """What one score costs all in all, its commit included, beside the smallest transaction of sqlite3."""
    raw = sqlite3.connect(folder / f"raw-{title}.db", isolation_level=None)
    for setting in ("journal_mode = TRUNCATE", "synchronous = EXTRA"):
        raw.execute(f"PRAGMA {setting}")
    raw.execute("CREATE TABLE rows (value INTEGER)")
    begun = time.perf_counter()
    for value in range(COMMITS):
        raw.execute("INSERT INTO rows VALUES (?)", (value,))
    plain = time.perf_counter() - begun
    contest = Contest.open(path)
    contest.snapshot()
    begun = time.perf_counter()
    for value in range(COMMITS):
        enter(contest, value % 100)
    ours = time.perf_counter() - begun
    contest.close()
    say(
        f"{'one committed row, sqlite3':44} {1000 * plain / COMMITS:7.2f} ms\n"
        f"{'one score, log, chain, journal and snapshot':44} {1000 * ours / COMMITS:7.2f} ms"
    )


def in_the_window(path: Path) -> None:
    """From the wish to open until the first page is painted, a score, and closing; the longest blocks meanwhile."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from benchmarks.import_preview import Heartbeat
    from lianbing_desktop.ui.shell import theme
    from lianbing_desktop.ui.shell.language import use_language
    from lianbing_desktop.ui.shell.start import Session

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    use_language(app, "zh_CN")
    theme.apply(app)
    session = Session()
    session.window.show()
    app.processEvents()
    heart = Heartbeat()

    def until(done: Callable[[], bool]) -> None:
        while not done():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def told(title: str, begun: float) -> None:
        app.processEvents()
        seconds = time.perf_counter() - begun
        say(f"{title:44} {seconds:7.2f} s   longest block of the window {heart.longest():6.0f} ms")

    heart.longest()
    begun = time.perf_counter()
    session.open(path)
    until(lambda: session.window.contest is not None)
    session.window.grab()
    told("window: opened, first page painted", begun)
    contest = session.window.contest
    assert contest is not None
    session.window.go_to("scores")
    app.processEvents()
    heart.longest()
    begun = time.perf_counter()
    for value in range(10):
        enter(contest, value)
        app.processEvents()
    told("window: ten scores entered and shown", begun)
    end = time.perf_counter() + 6
    until(lambda: time.perf_counter() > end)
    told("window: what follows in the pause after", end - 6)
    begun = time.perf_counter()
    session.window.close()
    until(lambda: not session.window.isVisible())
    told("window: closed with a last backup", begun)


def measured(path: Path, small: Path, folder: Path, title: str) -> None:
    """Everything once over a file, without a password or with one."""
    say(f"{title}, {path.stat().st_size / 1e6:.1f} MB")
    opened: list[Contest] = []
    timed("open with checks", lambda: opened.append(Contest.open(path)))
    timed("read everything (snapshot)", opened[0].snapshot)
    made: list[Path] = []
    timed("backup, compared", lambda: made.append(backups.back_up(opened[0], folder)))
    opened[0].close()
    timed("restore, checked and compared", lambda: backups.restore(made[0], path))
    timed("verify (chain, tables, fingerprint)", lambda: verify_file(path))
    commits(small, folder, title)


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        contest = new_contest(folder)
        timed("made", lambda: fill(contest))
        contest.close()
        (folder / "small").mkdir()
        small = new_contest(folder / "small")
        unit = unit_id(small, "古田县")
        with small.operation("entrant_added", name="x", unit="x") as write:
            entrants.add(write, Entrant("1" * 32, unit, "选手"))
        add_round(small, "笔试", RoundKind.INDIVIDUAL)
        small.close()
        measured(contest.path, small.path, folder, "without a password")
        os.environ["XDG_CONFIG_HOME"] = name
        in_the_window(contest.path)
        timed("password set, compared, copies too", lambda: protecting.protect_closed(contest.path, PASSWORD))
        protecting.protect_closed(small.path, PASSWORD)
        protecting.forget()
        for path in (contest.path, small.path):
            timed("password to key, once an opening", lambda path=path: protecting.unlock(path, PASSWORD))
        measured(contest.path, small.path, folder, "with a password")
        kept = Contest.open(contest.path)
        timed("log as the window shows it", lambda: log(kept))
        timed("clear personal data", lambda: cleaning.clean(kept, cleaning.phrase(), remove_copies=True))
        kept.close()


if __name__ == "__main__":
    main()
