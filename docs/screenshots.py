"""Takes the pictures of README.md: the demonstration contest, taken without a display.

    uv run python docs/screenshots.py

Writes docs/images/<stage>.png as the smallest screen shows it that the window has to fit: 1366×768 at 125 %, and
designer.png, the designer with a text taken hold of, and arrangements.png once everybody has a number and a seat.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from lianbing_desktop.domain.certificates.editing import Layer, Place
from lianbing_desktop.services.arrangements import arranging
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.demo import make_demo
from lianbing_desktop.ui.awards.designer_dialog import DesignerDialog
from lianbing_desktop.ui.shell import pages, theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages

IMAGES = Path(__file__).resolve().parent / "images"
SIZE = (1093, 614)
STAGES = ("overview", "eligibility", "scores", "delegation")
"""The pages README.md shows."""


def main() -> int:
    """Write the pictures; the exit status."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1.25", LOGNAME="经办")
    app = QApplication(sys.argv[:1])
    use_language(app, "zh_CN")
    theme.apply(app)
    IMAGES.mkdir(exist_ok=True)
    messages = Messages()
    jobs = Jobs(messages)
    window = MainWindow(pages.PAGES, messages, jobs)
    window.resize(*SIZE)
    window.show()
    written = True
    with tempfile.TemporaryDirectory() as folder:
        contest = Contest.open(make_demo(Path(folder) / "莆田市2022").contest)
        window.show_contest(contest)
        for stage in STAGES:
            window.go_to(stage)
            settle(app, jobs)
            shown = window.page is not None and window.page.stage == stage
            written &= shown and window.grab().save(str(IMAGES / f"{stage}.png"))
        written &= take_designer(app, contest)
        seat(contest)
        window.go_to("arrangements")
        settle(app, jobs)
        written &= window.grab().save(str(IMAGES / "arrangements.png"))
        window.close()
        contest.close()
    return 0 if written else 1


def seat(contest: Contest) -> None:
    """Give everybody a number and a seat: the demonstration leaves that to whoever tries it."""
    arranging.number_entrants(contest, arranging.number_pattern(contest.snapshot()))
    arranging.add_rooms(contest, arranging.propose_rooms(contest.snapshot()))
    arranging.seat_everybody(contest, "20220715")


def take_designer(app: QApplication, contest: Contest) -> bool:
    """Take the designer's picture with the text of an award taken hold of; whether it was written."""
    dialog = DesignerDialog(contest, "honour-a4")
    dialog.show()
    for _ in range(1000):
        app.processEvents()
        if dialog.ready:
            break
        QThread.msleep(10)
    dialog.canvas.select([Place(Layer.FIELDS, 1)])
    app.processEvents()
    written = dialog.grab().save(str(IMAGES / "designer.png"))
    dialog.design.forget_changes()
    dialog.reject()
    return written


def settle(app: QApplication, jobs: Jobs) -> None:
    """Let the page be laid out and drawn, and what it works out in the background arrive; ten seconds at most."""
    for _ in range(1000):
        app.processEvents()
        if jobs.state is None:
            break
        QThread.msleep(10)
    app.processEvents()


if __name__ == "__main__":
    sys.exit(main())
