"""Has a paper written as PDF in a job: asks where, says when it is there, offers to open it."""

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


def save_pdf(
    desk: Desk,
    parent: QWidget,
    name: str,
    write: Callable[[Contest, Path], object],
    *,
    touches: frozenset[str] = frozenset(),
    then: Callable[[], None] = lambda: None,
) -> None:
    """Write a paper called `name` where the user says.

    `touches` are the tables that `write` adds to; `then` is called on the window's thread when the file is there.
    """
    contest_path = desk.contest.path
    proposed = contest_path.with_name(f"{file_stem(f'{contest_path.stem}-{name}')}.pdf")
    chosen, _ = QFileDialog.getSaveFileName(
        parent, QCoreApplication.translate("SavePdf", "Save as PDF"), str(proposed), "*.pdf"
    )
    if not chosen:
        return
    path = Path(chosen)
    path = path if path.suffix else path.with_suffix(".pdf")

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
            desk.changes.announce(Changes(touches, "pdf_written"))
        desk.messages.done(
            QCoreApplication.translate("SavePdf", "Saved as {file}.").format(file=written.name),
            QCoreApplication.translate("SavePdf", "Open"),
            look,
        )
        then()

    desk.jobs.run(QCoreApplication.translate("SavePdf", "Writing the PDF"), work, done)
