"""A morning at the venue in which something goes wrong: what was acknowledged, what was said, what is there then."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake import roster_reading
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.list_files import ListChoice, write_list_pdf, write_list_xlsx
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.services.safekeeping.log_chain import verify_file
from lianbing_desktop.services.scoring.rounds import enter_score
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.storage import entry_journal, scores
from lianbing_desktop.storage.contest_file import Clock, local_now
from lianbing_desktop.storage.entry_journal import journal_path
from tests.builders import add_person, id_number, new_contest, roster_file, written_test

PEOPLE = 12
NEW = 8


@dataclass(slots=True)
class Found:
    """What a morning left. `said` are the sentences refusals were told in, by what was tried."""

    acknowledged: int = 0
    lost: int = 0
    twice: int = 0
    changed_exports: int = 0
    torn: int = 0
    said: dict[str, list[str]] = field(default_factory=dict)
    refused: int = 0
    bugs: list[str] = field(default_factory=list)
    left_over: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether everything was kept and every refusal was a sentence."""
        bad = self.lost + self.twice + self.changed_exports + self.torn
        return not bad and not self.bugs and not self.left_over


class Morning:
    """Scores are typed, lists exported, backups made, a roster taken in, in `folder` and on a `stick`."""

    def __init__(self, folder: Path, stick: Path, clock: Clock = local_now, *, pdf: bool = True) -> None:
        self.found = Found()
        self.folder, self.stick = folder, stick
        self._clock = clock
        self._writers = ((".xlsx", self._workbook), (".pdf", self._pdf))[: 1 + pdf]
        self._value = 0
        self._told: list[str] = []
        contest = new_contest(folder)
        self.path = contest.path
        people = [add_person(contest, f"选手{'甲乙丙丁戊己庚辛壬癸子丑'[one]}") for one in range(PEOPLE)]
        written_test(contest, {person.id: 60 + place for place, person in enumerate(people)})
        self._contest_id = contest.snapshot().facts.id
        contest.close()
        self._sheet = roster_file(
            folder / "名单.xlsx",
            *(
                ("霞浦县", f"新人{one}", "男", id_number(20 + one), "某局", "科员", f"1380000{one:04d}")
                for one in range(NEW)
            ),
        )
        self._sheet_read = roster_reading.read_workbooks([self._sheet], None)
        preferences.choose_second_folder(self._contest_id, stick)
        self.contest = Contest.open(self.path, clock)
        self._exports: dict[Path, str] = {}

    def work(self, turns: int = 3) -> None:
        """Type scores; each one that is acknowledged is remembered."""
        for _ in range(turns):
            self._attempt("score", self._enter)

    def export(self, name: str) -> None:
        """Write the list as a workbook and a PDF beside the contest and on the stick."""
        for place in (self.folder, self.stick):
            for ending, write in self._writers:
                self._attempt("export", lambda place=place, ending=ending, write=write: write(place / (name + ending)))

    def back_up(self) -> None:
        """A backup beside the contest, and the same on the stick."""
        self._attempt("backup", lambda: backups.keep(self.contest, "auto"))
        newest = sorted(backups.folder_of(self.path).glob("[!.]*.lianbing"))
        if newest:
            self._attempt("second backup", lambda: backups.keep_second(self.contest, newest[-1]))

    def take_in(self) -> None:
        """Import the roster; it was read while everything was well."""
        real = roster_reading.read_workbooks
        roster_reading.read_workbooks = lambda _paths, _progress: self._sheet_read
        try:
            self._attempt("import", lambda: apply_import(self.contest, plan_import(self.contest, [self._sheet])))
        finally:
            roster_reading.read_workbooks = real

    def everything(self, name: str) -> None:
        """All of it once."""
        self.work()
        self.export(name)
        self.back_up()
        self.take_in()
        self.work()

    def open_again(self) -> None:
        """Close, and open the file as the next day; one that was closed already is only opened."""
        with suppress(UserError):
            self.contest.close()
        self.contest = Contest.open(self.path, self._clock)

    def end(self) -> Found:
        """Close everything and look what is there."""
        self.contest.close()
        found = self.found
        contest = Contest.open(self.path)
        there = [str(entry.score.value) for entry in scores.entries(contest.file)]
        people = [person.name for person in contest.snapshot().entrants]
        contest.close()
        found.acknowledged = len(self._told)
        found.lost = sum(value not in there for value in self._told)
        journal = [row["value"] for row in entry_journal.read(journal_path(self.path)).rows.values()]
        found.lost += sum(value not in journal for value in self._told)
        found.twice = len(there) - len(set(there)) + len(people) - len(set(people))
        copies = [one for place in (self.folder, self.stick) for one in place.rglob("*.lianbing")]
        for one in (self.path, *copies):
            if one.name.startswith("."):
                continue
            try:
                found.torn += not verify_file(one).sound
            except UserError as error:
                found.torn += 1
                found.said.setdefault("torn", []).append(f"{one.name}: {say_error(error)}")
        for export, digest in self._exports.items():
            found.changed_exports += not export.exists() or _digest(export) != digest
        found.left_over = [
            one.name for place in (self.folder, self.stick) for one in place.rglob(".lianbing-*") if one.exists()
        ]
        return found

    def _enter(self) -> None:
        snapshot = self.contest.snapshot()
        self._value += 1
        value = Decimal(self._value) / 100  # every value is another
        person = snapshot.entrants[self._value % PEOPLE]
        enter_score(self.contest, snapshot.rounds[0].id, person.id, Score(ScoreState.SCORED, value))
        self._told.append(str(value))

    def _workbook(self, path: Path) -> None:
        write_list_xlsx(self.contest, [ListChoice()], path)
        self._exports[path] = _digest(path)

    def _pdf(self, path: Path) -> None:
        write_list_pdf(self.contest, ListChoice(), path)
        self._exports[path] = _digest(path)

    def _attempt(self, what: str, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as error:
            self.found.refused += 1
            words = say_error(error)
            told = self.found.said.setdefault(what, [])
            if words not in told:
                told.append(words)
        except Exception as bug:
            self.found.bugs.append(f"{what}: {bug!r}")


def folder_moved_away(work: Path) -> Found:
    """Somebody tidies up and moves the contest's folder away while scores are typed, and brings it back."""
    folder, stick = _places(work)
    morning = Morning(folder, stick)
    morning.everything("早上")
    folder.rename(work / "别处")
    morning.everything("不见了")
    (work / "别处").rename(folder)
    morning.everything("回来以后")
    morning.open_again()
    morning.everything("下午")
    return morning.end()


def stick_pulled(work: Path) -> Found:
    """The stick with the second backups is pulled, and plugged in again."""
    folder, stick = _places(work)
    morning = Morning(folder, stick)
    morning.everything("早上")
    stick.rename(work / "拔下")
    morning.everything("拔掉")
    (work / "拔下").rename(stick)
    morning.everything("插回以后")
    return morning.end()


def odd_clock(work: Path) -> Found:
    """A PC without a battery begins in 1975, is set right, and is set back again and again."""
    folder, stick = _places(work)
    now = [dt.datetime(1975, 1, 1, tzinfo=dt.UTC)]
    morning = Morning(folder, stick, lambda: now[0])
    morning.everything("一九七五")
    for moment in (dt.datetime(2022, 8, 20, 9, tzinfo=dt.UTC), dt.datetime(2022, 8, 20, 8, tzinfo=dt.UTC)):
        now[0] = moment
        morning.everything(f"{moment:%H}点")
    for _ in range(10):
        now[0] -= dt.timedelta(minutes=7)
        morning.work(1)
    morning.open_again()
    morning.everything("下午")
    return morning.end()


def no_file_grows_beyond(work: Path, size: int) -> Found:
    """For a while the system lets no file grow beyond `size` bytes: it is as if the disk were full there.

    Call it in a process of its own: the limit is the process's.
    """
    import resource

    folder, stick = _places(work)
    morning = Morning(folder, stick, pdf=False)
    morning.everything("早上")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        morning.everything("满了")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    morning.everything("腾空以后")
    morning.open_again()
    morning.work()
    return morning.end()


def _places(work: Path) -> tuple[Path, Path]:
    folder, stick = work / "比武", work / "优盘"
    folder.mkdir()
    stick.mkdir()
    return folder, stick


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
