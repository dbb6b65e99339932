"""Reading the files of an import and planning it anew, off the GUI thread, as often as the organiser answers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.import_plan import Answers, ImportPlan
from lianbing_desktop.services.intake.roster_import import apply_import, plan_files
from lianbing_desktop.services.intake.roster_reading import RosterFiles
from lianbing_desktop.ui.models.import_lines import Preview, prepare
from lianbing_desktop.ui.shell.collecting import large_values, let_go
from lianbing_desktop.ui.shell.jobs import JobCancelled, Progress
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.writing import write_in_job


class ImportWork(QObject):
    """The files are read once; a later run only plans. Of several runs the last one is heard of."""

    planned = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, desk: Desk, paths: Sequence[Path], parent: QObject) -> None:
        super().__init__(parent)
        self.paths = tuple(paths)
        self.answers = Answers()
        """What was asked for last; the plan that stands may lag behind."""
        self.busy = False
        self.writing = False
        """Whether the confirmed plan is being written; that is not broken off."""
        self._desk = desk
        self._files: RosterFiles | None = None
        self._stop = threading.Event()

    def run(self, answers: Answers, *, read_again: bool = False) -> None:
        """Plan with these answers."""
        self.abandon()
        self._stop = stop = threading.Event()
        self.answers = answers
        self.busy = True
        desk, paths = self._desk, self.paths
        files = None if read_again else self._files

        def work(progress: Progress) -> tuple[RosterFiles, Preview]:
            def report(number: int, total: int, file: str) -> None:
                if stop.is_set():
                    raise JobCancelled
                progress(number - 1, total, file)

            copy = desk.contest.again()
            try:
                with large_values():
                    read = files or RosterFiles(paths, report)
                    if stop.is_set():
                        raise JobCancelled
                    return read, prepare(plan_files(copy.snapshot(), read, answers))
            finally:
                copy.close()

        def arrived(found: tuple[RosterFiles, Preview]) -> None:
            if not stop.is_set():
                self._files, self.busy = found[0], False
                self.planned.emit(found[1])

        def failed(error: UserError) -> None:
            if not stop.is_set():
                self.busy = False
                self.failed.emit(error)

        def cancelled() -> None:
            if not stop.is_set():
                self.busy = False
                self.stopped.emit()

        title = self.tr("Checking again") if files is not None else self.tr("Reading rosters")
        desk.jobs.run(title, work, arrived, failed, cancelled)

    def write(self, plan: ImportPlan, withdrawn: Collection[str], written: Callable[[str], None]) -> None:
        """Back up and write a plan; `written` gets the operation's id, `failed` is sent as for reading."""
        self.busy = self.writing = True

        def arrived(operation_id: str) -> None:
            self.busy = self.writing = False
            written(operation_id)

        def failed(error: UserError) -> None:
            self.busy = self.writing = False
            self.failed.emit(error)

        write_in_job(
            self._desk,
            self.tr("Importing rosters"),
            lambda contest: apply_import(contest, plan, withdrawn),
            arrived,
            failed,
        )

    def abandon(self) -> None:
        """Whatever is still being read or planned is not wanted any more."""
        self._stop.set()
        self.busy = self.writing

    def end(self) -> None:
        """Nothing more is asked for: let go of the files."""
        self.abandon()
        self._files = None
        let_go()
