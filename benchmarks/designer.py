"""How long the designer's window stands still while a sheet of 30 fields is worked on: dragged, nudged, typed.

    uv run python -m benchmarks.designer [FIELDS]

Opens the real dialog on an invented contest and does one thing every 16 ms, as fast as a mouse reports, and then again
every 55 ms, as fast as one types, when a page is drawn nearly all the time: takes each field up, drags it in eight
moves, lets go, pulls its corner, nudges it with the arrows, types into its text, sets a number. A probe that wants to
run every millisecond sees how long it was kept from it: that is a block, whatever the cause. The aim is no block over
50 ms. It begins once the typefaces have been read. The lines of "nobody" are the same window left alone: what is
longer there is the machine's doing.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lianbing_desktop.domain.certificates.certificate import Align, Box, TextField, Vertical
from lianbing_desktop.domain.certificates.editing import Layer, Place
from lianbing_desktop.services.awards import layouts
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.demo import make_demo
from lianbing_desktop.ui.awards.designer_dialog import DesignerDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.language import use_language

FIELDS = 30
AIM = 50.0  # ms
PACES = (16, 55)  # ms between two things done
PLACES = ("{姓名}", "{单位}", "{奖项}", "{赛事}", "{编号}", "{日期}")
Step = Callable[[], object]


class Probe:
    """Measures how long the event loop was away, in ms, each time it comes back."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()

    def start(self) -> None:
        """Begin anew."""
        self.gaps = []
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> list[float]:
        """End; the gaps."""
        self._timer.stop()
        return self.gaps

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def steps(dialog: DesignerDialog, count: int) -> Iterator[tuple[str, Step]]:
    """Everything that is done, one after another."""
    canvas, panel = dialog.canvas, dialog.panel.element
    left = Qt.MouseButton.LeftButton
    for index in range(count):
        place = Place(Layer.FIELDS, index)
        at = canvas.area(place).center().toPoint()
        yield "take", lambda at=at: QTest.mousePress(canvas, left, Qt.KeyboardModifier.NoModifier, at)
        for move in range(1, 9):
            yield "drag", lambda at=at, move=move: QTest.mouseMove(canvas, at + QPoint(2 * move, move))
        end = at + QPoint(16, 8)
        yield "drop", lambda end=end: QTest.mouseRelease(canvas, left, Qt.KeyboardModifier.NoModifier, end)
        corner = lambda place=place: canvas.area(place).bottomRight().toPoint()  # noqa: E731
        yield "grasp", lambda corner=corner: QTest.mousePress(canvas, left, Qt.KeyboardModifier.NoModifier, corner())
        for _ in range(4):
            yield "resize", lambda corner=corner: QTest.mouseMove(canvas, corner() + QPoint(-3, -1))
        yield "drop", lambda corner=corner: QTest.mouseRelease(canvas, left, Qt.KeyboardModifier.NoModifier, corner())
        yield "focus", canvas.setFocus
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Up):
            yield "nudge", lambda key=key: QTest.keyClick(canvas, key)
        yield "focus", panel.words.text_edit.setFocus
        for character in "abcd":
            yield "type", lambda character=character: QTest.keyClick(panel.words.text_edit, character)
        yield "number", panel.numbers["size"].stepDown


def run(dialog: DesignerDialog, work: Iterator[tuple[str, Step]], probe: Probe, pace: int) -> dict[str, list[float]]:
    """Do it all, a step every so many ms; for each kind of step the longest block until the next one."""
    loop, longest = QEventLoop(), dict[str, list[float]]()
    kind, since = "", 0

    def next_step() -> None:
        nonlocal kind, since
        if kind and probe.gaps[since:]:
            longest.setdefault(kind, []).append(max(probe.gaps[since:]))
        step = next(work, None)
        if step is None:
            loop.quit()
            return
        kind, since = step[0], len(probe.gaps)
        step[1]()

    timer = QTimer()
    timer.timeout.connect(next_step)
    probe.start()
    timer.start(pace)
    loop.exec()
    timer.stop()
    probe.stop()
    return longest


def main() -> int:
    """Print one line a kind of step; the exit status says whether the aim was met."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else FIELDS
    app = QApplication([])
    use_language(app, "zh_CN")
    theme.apply(app)
    with tempfile.TemporaryDirectory() as folder:
        contest = Contest.open(make_demo(Path(folder) / "莆田市2022").contest)
        dialog = DesignerDialog(contest, "honour-a4")
        ground = layouts.layout(contest, "honour-a4")
        dialog.design.load(replace(ground, id="", name="三十项", fields=tuple(map(_field, range(count)))))
        dialog.show()
        drawn: list[object] = []
        dialog.drawer.drawn.connect(drawn.append)
        longest = 0.0
        while not dialog.ready:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
        for pace in PACES:
            print(f"every {pace} ms")
            _print("nobody", run(dialog, (("nobody", lambda: None) for _ in range(32)), Probe(), pace)["nobody"])
            drawn.clear()
            found = run(dialog, steps(dialog, count), Probe(), pace)
            for kind, blocks in found.items():
                _print(kind, blocks)
            every = [block for blocks in found.values() for block in blocks]
            _print("all", every)
            print(f"{len(drawn)} pages drawn meanwhile")
            longest = max(longest, *every)
        dialog.design.forget_changes()
        dialog.reject()
        contest.close()
    print(f"{count} fields; longest block {longest:.1f} ms; aim {AIM:g} ms")
    return 0 if longest <= AIM else 1


def _field(index: int) -> TextField:
    row, column = divmod(index, 3)
    box = Box(28 + column * 82, 30 + row * 14, 78, 11)
    return TextField(box, PLACES[index % 6], "kai", 16, floor=8, align=Align.CENTER, vertical=Vertical.MIDDLE)


def _print(kind: str, blocks: list[float]) -> None:
    percentile = statistics.quantiles(blocks, n=20)[-1] if len(blocks) > 1 else blocks[0]
    print(
        f"{kind:<8}{len(blocks):5} steps   median {statistics.median(blocks):6.1f}   95 % {percentile:6.1f}"
        f"   longest {max(blocks):6.1f} ms"
    )


if __name__ == "__main__":
    sys.exit(main())
