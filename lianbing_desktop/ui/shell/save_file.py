"""Asks where a file shall go and has it written in a job; done, the message offers to open it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from lianbing_desktop.domain.file_name import file_stem
from lianbing_desktop.services.contest import Changes, Contest
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Desk

translate = QCoreApplication.translate


def save_file(
    desk: Desk,
    parent: QWidget,
    name: str,
    suffix: str,
    write: Callable[[Contest, Path], object],
    *,
    touches: frozenset[str] = frozenset(),
    then: Callable[[], None] = lambda: None,
) -> Path | None:
    """Write what is called `name` to where the person says; the path, None when they think better of it.

    `write` gets the contest over a connection of its own; `touches` are the tables it adds to. `then` is called on the
    window's thread when the file is there.
    """
    contest_path = desk.contest.path
    proposed = contest_path.with_name(f"{file_stem(f'{contest_path.stem}-{name}')}.{suffix}")
    chosen, _ = QFileDialog.getSaveFileName(parent, translate("SaveFile", "Save as"), str(proposed), f"*.{suffix}")
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

        if touches:
            desk.changes.announce(Changes(touches, "file_written"))
        said = translate("SaveFile", "Saved as {file}.").format(file=written.name)
        desk.messages.done(said, translate("SaveFile", "Open"), look)
        then()

    desk.jobs.run(translate("SaveFile", "Writing the file"), work, done)
    return path
