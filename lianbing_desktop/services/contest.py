"""One open contest: what it holds now, and operations on it that are in the file when they return."""

from __future__ import annotations

import datetime as dt
import getpass
import json
import tomllib
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.personal import masked
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.services import preferences, reference
from lianbing_desktop.services.device import device_id, writer_id
from lianbing_desktop.services.packets.task import Task, read_task
from lianbing_desktop.services.safekeeping.saving import NOT_SAVED, Saving
from lianbing_desktop.services.snapshot import Snapshot, SnapshotReader
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import contests, operations, units
from lianbing_desktop.storage.contest_file import Clock, ContestFile, local_now
from lianbing_desktop.storage.contests import ContestFacts
from lianbing_desktop.storage.operations import Operation
from lianbing_desktop.storage.write import Write

__all__ = ("SUFFIX", "Changes", "Contest", "Snapshot", "operation_words")

SUFFIX = ".lianbing"
HEADER_WORDINGS = "header_wordings"
"""The setting that holds the contest's own wordings of column titles (`intake.header_wordings`)."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What an operation changed: the tables it touched and the code the log knows it by."""

    tables: frozenset[str]
    kind: str

    def touches(self, *tables: str) -> bool:
        """Whether anything in one of these tables is different now."""
        return not self.tables.isdisjoint(tables)

    @property
    def is_entry(self) -> bool:
        """Whether this is one value or one question, as they are typed one after the other at the venue."""
        return self.tables <= {"score_entries", "question_events"} and self.kind != "scores_imported"


class Contest:
    """An open contest file with the person at the keyboard. One thread's; a job calls `again()`."""

    def __init__(self, file: ContestFile, operator: str = "", device: str = "", saving: Saving | None = None) -> None:
        self.file = file
        self.file.pc = device_id()
        self.device = device or writer_id()
        self.operator = operator or _user_name()
        self.saving = saving or Saving()
        self.task: Task | None = None
        """What alone may be written, in a working contest."""
        self._listeners: list[Callable[[Changes], None]] = []
        self._reader = SnapshotReader(file)

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.file.path

    @property
    def title(self) -> str:
        """The contest's name as it stands on paper."""
        return self.snapshot().facts.title

    @classmethod
    def open(cls, path: Path, clock: Clock = local_now, *, reading: bool = False) -> Contest:
        """Open a contest file, for `reading` only if that is all that is wanted.

        Raises UserError when it is missing, foreign, newer or damaged; for writing also contest_open_elsewhere and
        contest_read_only.
        """
        file = ContestFile.open(path, clock, reading=reading)
        task = read_task(contests.settings(file))
        # Login names are alike on many PCs, two clerks are not.
        contest = cls(file, task.person if task else "")
        contest.task = task
        return contest

    @classmethod
    def look(cls, path: Path) -> Contest:
        """Open a contest file only to look at it, also while another program writes it; see `open`.

        One of an older program is opened for writing, since it must be brought up to date first.
        """
        try:
            return cls.open(path, reading=True)
        except UserError as error:
            if error.code not in {"contest_is_older", "contest_unsettled"}:
                raise
        return cls.open(path)

    @classmethod
    def create(
        cls,
        path: Path,
        city: str,
        year: int | None = None,
        title: str = "",
        rules: str = "",
        clock: Clock = local_now,
        *,
        replace: bool = False,
    ) -> Contest:
        """Make the contest of a city with its units and rule set.

        Raises UserError for an unknown city or rule set, and for a file that is there already unless `replace`.
        """
        place = reference.city(city)
        rules_text = reference.rules_text(rules or place.rules)
        rule_set = RuleSet.from_mapping(tomllib.loads(rules_text))
        year = year or rule_set.year
        wordings = preferences.header_wordings()
        contest = cls(ContestFile.create(path, clock, replace=replace))
        found = ContestFacts(
            id=uuid.uuid4().hex,
            city=place.name,
            year=year,
            title=title or reference.contest_title(place.name, year),
            organiser=reference.organiser(place.name),
            created_at=clock().isoformat(),
        )
        with contest.operation("contest_created", undoable=False, city=place.name, year=year) as write:
            contests.add_facts(write, found)
            contests.adopt_rules(write, rules_text)
            if wordings:
                contests.set_setting(write, HEADER_WORDINGS, json.dumps(wordings, ensure_ascii=False))
            for unit in place.units:
                units.add(write, unit)
        return contest

    def again(self) -> Contest:
        """The same contest over a connection of its own, for another thread; what was read is not read again."""
        made = Contest(self.file.again(), self.operator, self.device, self.saving)
        made.task = self.task
        made._reader = self._reader.again(made.file)
        return made

    def set_down(self) -> None:
        """Let another thread go on with this contest: nothing but `take_up` there, or `close`, may follow."""
        self.file.set_down()

    def take_up(self) -> None:
        """Go on with a contest that another thread has set down. Raises UserError."""
        self.file.take_up()

    def snapshot(self) -> Snapshot:
        """What the contest holds now."""
        return self._reader.snapshot()

    def read_anew(self) -> None:
        """Forget what was read: rows have been changed whose change is not in the log."""
        self._reader = SnapshotReader(self.file)

    @contextmanager
    def operation(
        self, kind: str, *, undoable: bool = True, undoes: str | None = None, **params: object
    ) -> Iterator[Write]:
        """One undoable step: in the file as a whole when the block ends, or not at all."""
        words = {name: str(value) for name, value in params.items()}
        try:
            with self.file.write(
                kind, words, device=self.device, operator=self.operator, undoable=undoable, undoes=undoes
            ) as write:
                yield write
                if self.task is not None:
                    self.task.check(write.tables, write.entries)
        except UserError as error:
            if error.code in NOT_SAVED:
                self.saving.failed(error)
            raise
        if write.changed_anything:
            self.saving.saved(self.file.now(), self.file.journal_trouble)
            changes = Changes(frozenset(write.tables), kind)
            for listener in tuple(self._listeners):
                listener(changes)

    def undo_title(self) -> str:
        """What undo would take back, in words; "" when there is nothing."""
        operation = operations.undoable(self.file)
        return operation_words(operation) if operation else ""

    def undo(self, operation_id: str = "") -> Changes:
        """Take back one operation: the newest that was not taken back when none is named.

        Raises UserError nothing_to_undo, undone_before, or undo_changed_since when a later edit stands on it.
        """
        if operation_id:
            operation: Operation | None = operations.operation(self.file, operation_id)
        else:
            operation = operations.undoable(self.file)
        if operation is None:
            raise UserError("nothing_to_undo")
        if operation.undone:
            raise UserError("undone_before")
        if operations.cleaned_after(self.file, operation):
            raise UserError("undo_after_cleaning")
        return self._reverse(operation, "undo")

    def redo_title(self) -> str:
        """What redo would do again, in words; "" when there is nothing."""
        undo_step = operations.redoable(self.file)
        if undo_step is None or undo_step.undoes is None:
            return ""
        return operation_words(operations.operation(self.file, undo_step.undoes))

    def redo(self) -> Changes:
        """Do the operation again that undo took back last. Raises UserError nothing_to_redo."""
        undo_step = operations.redoable(self.file)
        if undo_step is None:
            raise UserError("nothing_to_redo")
        return self._reverse(undo_step, "redo")

    def _reverse(self, operation: Operation, kind: str) -> Changes:
        changes = operations.changes_of(self.file, operations.standing_form(self.file, operation.id))
        with self.operation(kind, undoable=False, undoes=operation.id) as write:
            operations.reverse(write, changes)
        return Changes(frozenset(write.tables), kind)

    def subscribe(self, listener: Callable[[Changes], None]) -> None:
        """Call `listener` after every operation of this object."""
        self._listeners.append(listener)

    def today(self) -> dt.date:
        """The day by the contest's clock."""
        return self.file.now().date()

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()


def operation_words(operation: Operation) -> str:
    """An operation as the log tells it; numbers are masked."""
    return masked(say(f"log_{operation.kind}", operation.params))


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
