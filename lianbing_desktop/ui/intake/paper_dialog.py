"""A paper to look at, print and save, with choices that make it anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.pdf_preview import PdfPreview, preview
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_paper_dialog import Ui_PaperDialog
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.pdf_source import PreviewSource
from lianbing_desktop.ui.shell.theme import Colour

Writer = Callable[[Contest, Path], object]


class PaperDialog(QDialog):
    """`make` shows what a writer makes of the contest. `handed_out` carries the name under which it was given out;
    `printed` the pages that were, counted from 0, and `saved` the file's name say which way."""

    handed_out = Signal(str)
    printed = Signal(list)
    saved = Signal(str)

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preview: PdfPreview | None = None
        self._file_name = ""
        self._closed = False
        self._asked = 0
        self._form = Ui_PaperDialog()
        self._form.setupUi(self)
        self.setWindowTitle(title)
        self.resize(980, 580)
        form = self._form
        form.note_label.hide()
        form.close_button.clicked.connect(self.accept)
        form.pdf_view.save_requested.connect(self._save)
        form.pdf_view.printed.connect(self._on_printed)
        self.finished.connect(lambda _result: self._let_go())

    def add_choice(self, widget: QWidget) -> None:
        """Put a choice into the line above the paper."""
        layout = self._form.choice_layout
        layout.insertWidget(layout.count() - 2, widget)

    def make(self, write: Writer, file_name: str, then: Callable[[object], object] = lambda _result: None) -> None:
        """Make the paper in the background and show it; `file_name` is offered for saving.

        `then` is called with what the writer gave back. Asked for anew while one is made, that one is not shown.
        """
        contest = self._desk.contest
        self._asked += 1
        asked = self._asked

        def work(_progress: Progress) -> tuple[PdfPreview, object]:
            own, results = contest.again(), []
            try:
                return preview(lambda path: results.append(write(own, path))), results[0]
            finally:
                own.close()

        def done(found: tuple[PdfPreview, object]) -> None:
            if asked != self._asked:
                found[0].close()
                return
            self._show(found[0], file_name)
            then(found[1])

        self.say("")
        self._desk.jobs.run(self.windowTitle(), work, done, self._on_failed)

    def clear(self, text: str) -> None:
        """Show no paper, and say why."""
        self._asked += 1
        self._form.pdf_view.set_source(None, "")
        if self._preview is not None:
            self._preview.close()
            self._preview = None
        self.say(text)

    def say(self, text: str, *, wrong: bool = False) -> None:
        """A line between the choices and the paper; "" takes it away."""
        label = self._form.note_label
        label.setText(text)
        label.setVisible(bool(text))
        label.setStyleSheet(f"color: {Colour.ERROR.value};" if wrong else "")

    def _show(self, made: PdfPreview, file_name: str) -> None:
        if self._closed:
            made.close()
            return
        old, self._preview = self._preview, made
        self._file_name = file_name
        self._form.pdf_view.set_source(PreviewSource(made), file_name)
        if old is not None:
            old.close()

    def _on_failed(self, error: UserError) -> None:
        if self._preview is not None:
            self.say(say_error(error), wrong=True)
            return
        self._desk.messages.error(error)
        self.reject()

    def _save(self, path: str) -> None:
        if self._preview is None:
            return
        try:
            self._preview.save(Path(path))
        except UserError as error:
            self._desk.messages.error(error)
            return
        self._desk.messages.done(self.tr("Saved: {file}").format(file=Path(path).name))
        self.handed_out.emit(Path(path).name)
        self.saved.emit(Path(path).name)

    def _on_printed(self, pages: list[int]) -> None:
        if not pages:
            self._desk.messages.error(
                self.tr("The printer took nothing. Check that it is on, or save the PDF instead.")
            )
            return
        self._desk.messages.done(self.tr("{count} pages sent to the printer.").format(count=len(pages)))
        self.handed_out.emit(self._file_name)
        self.printed.emit(pages)

    def _let_go(self) -> None:
        self._closed = True
        self._form.pdf_view.set_source(None, "")
        if self._preview is not None:
            self._preview.close()
            self._preview = None
