"""What a folder of photos would bring, looked at before anything is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from lianbing_desktop.domain.personal import masked
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.photos import PhotoMatch, PhotoPlan, PlannedPhoto, apply_photos, plan_photos
from lianbing_desktop.services.wording import say, say_error
from lianbing_desktop.ui.forms.ui_photo_import_dialog import Ui_PhotoImportDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.roster.photo_pixmaps import pixmap_of
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.shell.writing import write_in_job

_TONES = {
    PhotoMatch.MATCHED: Tone.DONE,
    PhotoMatch.REPLACES: Tone.ACCENT,
    PhotoMatch.SAME: Tone.NEUTRAL,
    PhotoMatch.AMBIGUOUS: Tone.WARNING,
    PhotoMatch.NOBODY: Tone.WARNING,
    PhotoMatch.BAD: Tone.ERROR,
}
_SIZE = (118, 165)


class PhotoImportDialog(QDialog):
    """Questions stand first; accepting keeps what was matched, in one step of undo."""

    def __init__(self, desk: Desk, plan: PhotoPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writing = False
        self._desk = desk
        self._plan = plan
        self._form = Ui_PhotoImportDialog()
        self._form.setupUi(self)
        self.resize(880, 520)
        form = self._form
        columns: list[Column[PlannedPhoto]] = [
            Column(self.tr("File"), lambda one: masked(one.file), width=190, tip=lambda one: masked(one.file)),
            Column(self.tr("Person"), _person, width=130),
            Column(
                self.tr("Outcome"),
                lambda one: tuple(PhotoMatch).index(one.match),
                text=lambda one: say(f"photo_{one.match}"),
                width=116,
                pill=True,
                tone=lambda one: _TONES[one.match],
            ),
            Column(self.tr("Remark"), _remark, width=0, tip=_remark),
        ]
        self.model = TableModel(columns, key=lambda one: one.file, parent=self)
        form.photos_table.set_table(self.model, "")
        form.photos_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_photo())
        form.replace_box.setVisible(plan.count(PhotoMatch.REPLACES) > 0)
        form.replace_box.toggled.connect(lambda _checked: self._show_count())
        form.keep_button.clicked.connect(self._keep)
        form.cancel_button.clicked.connect(self.reject)
        order = (PhotoMatch.BAD, PhotoMatch.NOBODY, PhotoMatch.AMBIGUOUS, PhotoMatch.REPLACES, PhotoMatch.MATCHED)
        rank = {match: place for place, match in enumerate(order)}
        self.model.set_rows(sorted(plan.photos, key=lambda one: rank.get(one.match, len(rank))))
        form.intro_label.setText(
            self.tr("{matched} matched, {questions} to look at, {same} already there").format(
                matched=plan.count(PhotoMatch.MATCHED) + plan.count(PhotoMatch.REPLACES),
                questions=sum(plan.count(match) for match in order[:3]),
                same=plan.count(PhotoMatch.SAME),
            )
        )
        form.photos_table.selectRow(0)
        self._show_count()
        form.photos_table.setFocus()

    @property
    def _count(self) -> int:
        known = self._plan.count(PhotoMatch.REPLACES) if self._form.replace_box.isChecked() else 0
        return self._plan.count(PhotoMatch.MATCHED) + known

    def _show_count(self) -> None:
        self._form.keep_button.setText(self.tr("Keep {count} photos").format(count=self._count))
        self._form.keep_button.setEnabled(self._count > 0)

    def _show_photo(self) -> None:
        row = self._form.photos_table.currentIndex().row()
        planned = self.model.row_at(row) if 0 <= row < self.model.rowCount() else None
        label = self._form.photo_label
        if planned is None or planned.reading is None:
            label.clear()
            return
        label.setPixmap(pixmap_of(planned.reading.content, *_SIZE, self.devicePixelRatioF()))

    def _keep(self) -> None:
        plan, replace_known = self._plan, self._form.replace_box.isChecked()
        self._writing = True
        self._form.keep_button.setEnabled(False)
        write_in_job(
            self._desk,
            self.tr("Keeping the photos"),
            lambda contest: apply_photos(contest, plan, replace_known=replace_known),
            self._kept,
            self._failed,
        )

    def done(self, result: int) -> None:
        if not self._writing:  # it ends by itself
            super().done(result)

    def _kept(self, count: int) -> None:
        self._writing = False
        self._desk.messages.done(self.tr("{count} photos kept.").format(count=count))
        self.accept()

    def _failed(self, error: UserError) -> None:
        self._writing = False
        self._desk.messages.error(error)
        self.reject()


def choose_photos(desk: Desk, parent: QWidget) -> None:
    """Ask for a folder, match its photos in the background and show what they would do."""
    title = QCoreApplication.translate("PhotoImportDialog", "Folder with photos")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(desk.contest.path.parent))
    if not chosen:
        return
    contest = desk.contest

    def work(report: Progress) -> PhotoPlan:
        own = contest.again()
        try:
            return plan_photos(own, Path(chosen), report)
        finally:
            own.close()

    def done(plan: PhotoPlan) -> None:
        PhotoImportDialog(desk, plan, parent).exec()

    desk.jobs.run(QCoreApplication.translate("PhotoImportDialog", "Looking through the photos"), work, done)


def _person(planned: PlannedPhoto) -> str:
    return f"{planned.unit} {planned.entrant.name}" if planned.entrant is not None else ""


def _remark(planned: PlannedPhoto) -> str:
    if planned.error is not None:
        return say_error(planned.error)
    words = [say(remark) for remark in planned.remarks]
    if planned.match is PhotoMatch.NOBODY:
        words.insert(0, say("photo_nobody_hint"))
    elif planned.match is PhotoMatch.AMBIGUOUS and len(planned.candidates) > 1:
        words.insert(0, say("photo_ambiguous_hint", {"count": len(planned.candidates)}))
    return "".join(words)
