"""Asks where a list shall go and writes it in a job."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from lianbing_desktop.domain.file_name import file_stem
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Desk

translate = QCoreApplication.translate


def save_list(
    desk: Desk, parent: QWidget, name: str, suffix: str, write: Callable[[Contest, Path], object]
) -> Path | None:
    """Write to where the person says; the path, None when they think better of it. Done, the message offers to open it.

    `write` gets the contest over a connection of its own.
    """
    contest_path = desk.contest.path
    proposed = contest_path.with_name(f"{file_stem(f'{contest_path.stem}-{name}')}.{suffix}")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, translate("SaveList", "Save the list"), str(proposed), f"*.{suffix}"
    )
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix else path.with_suffix(f".{suffix}")

    def work(_progress: Progress) -> Path:
        contest = desk.contest.again()
        try:
            write(contest, path)
        finally:
            contest.close()
        return path

    def done(written: Path) -> None:
        def look() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(written)))

        said = translate("SaveList", "Saved as {file}.").format(file=written.name)
        desk.messages.done(said, translate("SaveList", "Open"), look)

    desk.jobs.run(translate("SaveList", "Writing the list"), work, done)
    return path
