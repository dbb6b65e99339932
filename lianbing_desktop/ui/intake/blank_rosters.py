"""Makes the blank rosters of all units from the window, with the text to send them with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from lianbing_desktop.services.intake.blank_rosters import covering_text, write_blank_rosters, write_covering_text
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Desk


def make_blank_rosters(desk: Desk, parent: QWidget) -> None:
    """Ask for a folder and write one roster a unit into it; the text to send with them goes to the clipboard."""
    contest, translate = desk.contest, QCoreApplication.translate
    chosen = QFileDialog.getExistingDirectory(
        parent, translate("BlankRosters", "Folder for the blank rosters"), str(contest.path.parent)
    )
    if not chosen:
        return
    folder, snapshot = Path(chosen), contest.snapshot()

    def work(report: Progress) -> tuple[Path, ...]:
        paths = write_blank_rosters(snapshot, folder, report)
        write_covering_text(snapshot, folder)
        return paths

    def done(paths: tuple[Path, ...]) -> None:
        QGuiApplication.clipboard().setText(covering_text(snapshot))
        said = translate("BlankRosters", "{count} blank rosters written, one a unit; the covering text is copied.")
        open_text = translate("BlankRosters", "Open folder")
        desk.messages.done(said.format(count=len(paths)), open_text, lambda: _open(folder))

    desk.jobs.run(translate("BlankRosters", "Making blank rosters"), work, done)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
