"""How long the window stands still while a roster of 10,000 rows is read, previewed, scrolled, filtered and corrected.

    uv run python -m benchmarks.import_preview [ROWS]

A timer beats every 5 ms on the GUI thread; the longest time between two beats is the longest block of the event loop.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.intake import roster
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.ui.roster.import_dialog import ImportDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk

BEAT = 5
"""Milliseconds between two beats."""


class Heartbeat:
    """Measures the longest block of the event loop since it was last asked."""

    def __init__(self) -> None:
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._longest = 0.0
        self._last = 0
        self._clock.start()
        self._timer.start()

    def longest(self) -> float:
        """Milliseconds beyond the beat itself; counting begins anew."""
        found, self._longest = self._longest, 0.0
        return found

    def _beat(self) -> None:
        now = self._clock.nsecsElapsed()
        self._longest = max(self._longest, (now - self._last) / 1e6 - BEAT)
        self._last = now


def main() -> None:
    """Print the table."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    app = QApplication(sys.argv[:1])
    use_language(app, "zh_CN")
    theme.apply(app)
    messages = Messages()
    jobs = Jobs(messages)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "roster.xlsx"
        roster(path, rows)
        contest = Contest.create(Path(folder) / "contest.lianbing", "宁德市")
        heart = Heartbeat()

        def step(name: str, act: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
            app.processEvents()
            heart.longest()
            start = time.perf_counter()
            QTimer.singleShot(0, act)
            end = start + 0.3
            while not until() or time.perf_counter() < end:
                app.processEvents()
            print(f"{name:32} {time.perf_counter() - start:7.2f} s   longest block {heart.longest():6.1f} ms")

        dialogs: list[ImportDialog] = []
        desk = Desk(contest, messages, jobs, ChangeBridge(), lambda _stage: None)

        def open_dialog() -> None:
            dialogs.append(ImportDialog(desk, [path]))
            dialogs[0].show()

        def ready() -> bool:
            return bool(dialogs) and dialogs[0].plan is not None and not dialogs[0].is_planning

        print(f"{rows} rows")
        step("open an empty preview first", lambda: ImportDialog(desk, []).close())
        step("open, read, preview", open_dialog, ready)
        dialog = dialogs[0]
        bar = dialog._form.lines_table.verticalScrollBar()
        for part in range(1, 5):
            step(f"scroll to {25 * part} %", lambda part=part: bar.setValue(bar.maximum() * part // 4))
        step("search", lambda: dialog.search_box.setText("chen"))
        step("search nothing", lambda: dialog.search_box.setText(""))
        line = dialog.model.lines[rows // 2]
        step("correct a cell, plan anew", lambda: dialog.model.typed.emit(line, "title", "主任"), ready)
        dialog.close()
        contest.close()


if __name__ == "__main__":
    main()
