"""Long work off the GUI thread: one database job at a time, in the order asked, each ending in one report.

The work gets a `Progress`, opens its own connection if it needs one, and returns a value. The value, or what
went wrong, arrives on the GUI thread. A `UserError` goes to the job's own handler or to the message bar; any
other exception is a bug and goes to `sys.excepthook` like one of the window's own.
"""

from __future__ import annotations

import itertools
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.ui.shell.messages import Messages

T = TypeVar("T")

REPORT_EVERY = 0.05
"""Seconds between two progress reports; more would only keep the GUI thread busy."""


class JobCancelled(Exception):  # noqa: N818 - a wish of the user's, not an error
    """Raised inside the work when the user cancelled it: let it pass, so that nothing half done remains."""


@dataclass(frozen=True, slots=True)
class JobState:
    """How far the running job is. `total` 0 means that nobody knows; `waiting` counts the jobs behind it."""

    title: str
    done: int = 0
    total: int = 0
    detail: str = ""
    waiting: int = 0
    cancelling: bool = False


class Progress:
    """The work's side of a job."""

    def __init__(self, report: Callable[[int, int, str], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()
        self._last = 0.0

    def __call__(self, done: int, total: int, detail: str = "") -> None:
        """Say that `done` of `total` steps are behind us. Raises JobCancelled when the user has cancelled."""
        self.check()
        now = time.monotonic()
        if now - self._last >= REPORT_EVERY or done >= total:
            self._last = now
            self._report(done, total, detail)

    def check(self) -> None:
        """Raise JobCancelled when the user has cancelled: call it where stopping is safe."""
        if self._cancelled.is_set():
            raise JobCancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next check; any thread may call this."""
        self._cancelled.set()


@dataclass(frozen=True, slots=True)
class _Job:
    """One piece of work with its handlers; `number` tells its reports from those of other jobs."""

    number: int
    title: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[UserError], None] | None
    cancelled: Callable[[], None] | None
    progress: Progress


class Jobs(QObject):
    """The one worker. `state_changed` carries a JobState, or None when nothing runs."""

    state_changed = Signal(object)
    _progressed = Signal(int, int, int, str)
    _ended = Signal(int, object, object)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._numbers = itertools.count(1)
        self._waiting: deque[_Job] = deque()
        self._running: _Job | None = None
        self._thread: threading.Thread | None = None
        self._state: JobState | None = None
        self._closed = False
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> JobState | None:
        """What the running job has said last; None when nothing runs."""
        return self._state

    def run(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> None:
        """Run `work` after the jobs already asked for; exactly one of the handlers is called, on this thread.

        `title` is shown while it runs. Without `failed` a UserError is shown as a message. After `close`
        nothing is run and no handler is called any more.
        """
        if self._closed:
            return
        number = next(self._numbers)

        def report(steps: int, total: int, detail: str) -> None:
            self._progressed.emit(number, steps, total, detail)

        self._waiting.append(_Job(number, title, work, done, failed, cancelled, Progress(report)))
        if self._running is None:
            self._start_next()
        else:
            self._show(replace(self._state or JobState(title), waiting=len(self._waiting)))

    def cancel(self) -> None:
        """Ask the running job to stop; the jobs behind it stay."""
        if self._running is not None and self._state is not None:
            self._running.progress.cancel()
            self._show(replace(self._state, cancelling=True))

    def wind_up(self) -> None:
        """Cancel what runs and what waits."""
        waiting, self._waiting = self._waiting, deque()
        self.cancel()
        for job in waiting:
            if job.cancelled is not None:
                job.cancelled()

    def close(self, patience: float = 30.0) -> bool:
        """Drop what waits, ask what runs to stop and wait for it at most `patience` seconds.

        False when the work did not stop in time; its thread then ends with the process.
        """
        self._closed = True
        self._waiting.clear()
        if self._running is not None:
            self._running.progress.cancel()
        if self._thread is not None:
            self._thread.join(patience)
            if self._thread.is_alive():
                return False
        self._running = self._thread = None
        self._show(None)
        return True

    def _start_next(self) -> None:
        if not self._waiting:
            self._running = None
            self._show(None)
            return
        self._running = self._waiting.popleft()
        self._show(JobState(self._running.title, waiting=len(self._waiting)))
        self._thread = threading.Thread(target=self._work, args=(self._running,), name="job", daemon=True)
        self._thread.start()

    def _work(self, job: _Job) -> None:
        """The worker thread: whatever happens here becomes one report."""
        value: object = None
        error: BaseException | None = None
        try:
            value = job.work(job.progress)
        except BaseException as raised:  # a job ends in a report, whatever it raised
            error = raised
        self._ended.emit(job.number, value, error)

    def _on_progressed(self, number: int, steps: int, total: int, detail: str) -> None:
        if self._running is not None and self._running.number == number and self._state is not None:
            self._show(replace(self._state, done=steps, total=total, detail=detail))

    def _on_ended(self, number: int, value: object, error: BaseException | None) -> None:
        job = self._running
        if self._closed or job is None or job.number != number:
            return
        if self._thread is not None:
            self._thread.join()
        self._start_next()
        if error is None:
            job.done(value)
        elif isinstance(error, JobCancelled):
            if job.cancelled is not None:
                job.cancelled()
        elif isinstance(error, UserError):
            (job.failed or self._messages.error)(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def _show(self, state: JobState | None) -> None:
        self._state = state
        self.state_changed.emit(state)
