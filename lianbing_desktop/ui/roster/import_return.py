"""退回单 from the preview: marked copies written in a job, the reply on the clipboard when they are there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.annotating import Returned, annotate, name_contact, return_contact, write_replies
from lianbing_desktop.services.intake.import_plan import ImportPlan
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.theme import Tone

Say = Callable[..., None]
"""Shows a sentence with its tone and at most one thing to do about it."""

translate = QCoreApplication.translate


def write_returns(desk: Desk, plan: ImportPlan, source: int, folder: Path | None, parent: QWidget, tell: Say) -> None:
    """Write the copies of one file (or of all: -1) into `folder`, else into 退回单 beside the contest file.

    The reply goes to the clipboard; of several files each reply stands in a text file beside the copies as well.
    """
    contest_folder = desk.contest.path.parent
    into = folder or contest_folder / translate("ImportReturn", "Returned rosters")
    # The dialog may be gone when the last copy is written, and what is gone cannot be asked anything.
    other = translate("ImportReturn", "Choose another folder…")
    open_text = translate("ImportReturn", "Open folder")
    title = translate("ImportReturn", "Choose a folder for the marked copies")

    def work(_progress: Progress) -> list[Returned]:
        copy = desk.contest.again()
        try:
            into.mkdir(exist_ok=True)
            written = annotate(copy, plan, into, source)
            if len(written) > 1:
                write_replies(into, written)
        except OSError as error:
            raise UserError("file_cannot_be_written", file=into.name, reason=error.strerror or "") from error
        finally:
            copy.close()
        return written

    def written(copies: list[Returned]) -> None:
        if not copies:
            tell(translate("ImportReturn", "Nothing here is a question for a county."), Tone.NEUTRAL)
            return
        QGuiApplication.clipboard().setText("\n\n".join(one.reply for one in copies))
        said = translate("ImportReturn", "{count} marked copies are in “{folder}”. The reply is on the clipboard.")
        if any(one.converted for one in copies):
            said += translate("ImportReturn", " Originals that are no xlsx came back as xlsx with the same cells.")
        tell(
            said.format(count=len(copies), folder=into.name),
            Tone.DONE,
            open_text,
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(into))),
        )

    def elsewhere() -> None:
        chosen = QFileDialog.getExistingDirectory(parent, title, str(contest_folder))
        if chosen:
            write_returns(desk, plan, source, Path(chosen), parent, tell)

    def failed(error: UserError) -> None:
        tell(say_error(error), Tone.ERROR, other, elsewhere)

    desk.jobs.run(translate("ImportReturn", "Writing marked copies"), work, written, failed)


def ask_for_contact(desk: Desk, parent: QWidget) -> None:
    """Whom a county may call, as it stands on the marked copies and in the reply."""
    words, agreed = QInputDialog.getText(
        parent,
        translate("ImportReturn", "Contact on marked copies"),
        translate("ImportReturn", "Name and phone, as the county shall read them:"),
        text=return_contact(desk.contest),
    )
    if agreed and words.strip() != return_contact(desk.contest):
        name_contact(desk.contest, words.strip())
