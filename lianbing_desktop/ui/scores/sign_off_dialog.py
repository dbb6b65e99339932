"""签字锁定: what is still open in a round, the four who stand for it, and afterwards its versions."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Round
from lianbing_desktop.domain.scoring.sign_off import OpenKind, OpenPoint, Signatures
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring import sign_off, summary_sheet
from lianbing_desktop.services.scoring.sign_off import Correction, SignOff
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_sign_off_dialog import Ui_SignOffDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.scores.correction_dialog import CorrectionDialog
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.save_file import save_file
from lianbing_desktop.ui.shell.theme import Tone, set_property
from lianbing_desktop.ui.shell.writing import write_in_job
from lianbing_desktop.ui.widgets.form_rows import FormRows

_TONES = {OpenKind.SUM_MISSING: Tone.WARNING, OpenKind.SHEET_OUT: Tone.WARNING}


class SignOffDialog(QDialog):
    """Before the signature it lists what is open; after it the corrections. There is no button to unlock."""

    def __init__(self, desk: Desk, some: Round, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locking = False
        self._desk = desk
        self._round = some
        self._form = Ui_SignOffDialog()
        self._form.setupUi(self)
        self.setWindowTitle(self.tr("Sign off: {round}").format(round=some.name))
        self.resize(1000, 560)
        self._make_tables()
        self._make_card()
        form = self._form
        form.print_button.clicked.connect(self._print)
        form.correct_button.clicked.connect(self._correct)
        form.sign_button.clicked.connect(self._sign)
        form.close_button.clicked.connect(self.accept)
        self.refresh()
        if form.sign_button.isVisibleTo(self):
            self.scorer_edit.setFocus()
        else:
            form.close_button.setFocus()

    def done(self, result: int) -> None:
        if not self._locking:  # it ends by itself
            super().done(result)

    def refresh(self) -> None:
        """Show the round as it stands."""
        contest, form = self._desk.contest, self._form
        snapshot = contest.snapshot()
        signed = snapshot.sign_offs.get(self._round.id)
        for edit in self._names:
            edit.setReadOnly(signed is not None)
        form.sign_button.setVisible(signed is None)
        form.correct_button.setVisible(signed is not None)
        code = sign_off.fingerprint_now(contest, self._round.id)
        late = sign_off.late_entries(contest, self._round.id) if signed is not None else 0
        self.late_label.setVisible(late > 0)
        self.late_label.setText(
            self.tr(
                "{count} entries from another PC arrived after the signatures. They are kept but do not count; "
                "if one of them is right, correct the round."
            ).format(count=late)
        )
        if signed is None:
            points = sign_off.open_points(contest, self._round)
            form.open_table.set_table(self.open_model, self.tr("Nothing is open. The four may sign."))
            self.open_model.set_rows(points)
            form.state_label.setText(
                self.tr("{count} things are open").format(count=len(points))
                if points
                else self.tr("Everything is there")
            )
            set_property(form.state_label, "tone", (Tone.WARNING if points else Tone.DONE).value)
            form.open_label.setText(self.tr("See to these first; or say below why the round is signed all the same."))
            form.open_label.setVisible(bool(points))
            self.reason_edit.setVisible(bool(points))
            self.reason_edit.setReadOnly(False)
            self.rows.set_visible(self.reason_edit, bool(points))
            self.fingerprint_label.setText(self.tr("Fingerprint as it stands: {code}").format(code=code))
            return
        version = sign_off.version_of(snapshot, self._round.id)
        corrections = sign_off.corrections_of(snapshot, self._round.id)
        form.open_table.set_table(self.correction_model, self.tr("Nothing was corrected since it was signed."))
        self.correction_model.set_rows(tuple(reversed(corrections)))
        time = sign_off.moment_words(signed.signed_at)
        form.state_label.setText(self.tr("Signed {time}, version {version}").format(time=time, version=version))
        set_property(form.state_label, "tone", Tone.DONE.value)
        form.open_label.setText(self.tr("Corrections since then, the newest first"))
        form.open_label.setVisible(True)
        names = signed.signatures
        values = (names.scorer, names.reviewer, names.supervisor, names.chief_judge)
        for edit, name in zip(self._names, values, strict=True):
            edit.setText(name)
        self.reason_edit.setText(signed.open_reason)
        self.reason_edit.setReadOnly(True)
        self.rows.set_visible(self.reason_edit, bool(signed.open_reason))
        expected = corrections[-1].fingerprint if corrections else signed.fingerprint
        same = self.tr("as signed") if not corrections else self.tr("as corrected last")
        said = same if code == expected else self.tr("NOT as signed: {expected}").format(expected=expected)
        self.fingerprint_label.setText(self.tr("Fingerprint {code}, {said}").format(code=code, said=said))
        set_property(self.fingerprint_label, "tone", (Tone.DONE if code == expected else Tone.ERROR).value)

    def _make_tables(self) -> None:
        contest = self._desk.contest

        def words(point: OpenPoint) -> str:
            return sign_off.open_words(contest.snapshot(), point)

        columns: list[Column[OpenPoint]] = [
            Column(self.tr("Open"), words, width=0, tone=lambda one: _TONES.get(one.kind, Tone.ERROR), tip=words)
        ]
        self.open_model = TableModel(columns, parent=self)

        def changed(one: Correction) -> str:
            return "；".join(sign_off.change_words(contest.snapshot(), change) for change in one.changes)

        corrected: list[Column[Correction]] = [
            Column(self.tr("Version"), lambda one: one.version, align="centre", width=64),
            Column(self.tr("When"), lambda one: one.corrected_at[5:16].replace("T", " "), width=104),
            Column(self.tr("What"), changed, width=0, tip=changed),
            Column(self.tr("Reason"), lambda one: one.reason, width=110, tip=lambda one: one.reason),
            Column(self.tr("Moved"), lambda one: len(one.moves), align="right", width=64),
        ]
        self.correction_model = TableModel(corrected, key=lambda one: one.id, parent=self)

    def _make_card(self) -> None:
        body = self._form.names_card_layout
        self.rows = FormRows(self)
        self.scorer_edit, self.reviewer_edit = QLineEdit(self), QLineEdit(self)
        self.supervisor_edit, self.chief_judge_edit = QLineEdit(self), QLineEdit(self)
        self.reason_edit = QLineEdit(self)
        self.rows.add(self.tr("&Scorer"), self.scorer_edit)
        self.rows.add(self.tr("&Reviewer"), self.reviewer_edit)
        self.rows.add(self.tr("S&upervisor"), self.supervisor_edit)
        self.rows.add(self.tr("Chief &judge"), self.chief_judge_edit)
        self.rows.add(self.tr("Reas&on"), self.reason_edit, self.tr("Why it is signed although something is open"))
        self.fingerprint_label = QLabel(self)
        self.fingerprint_label.setWordWrap(True)
        self.late_label = QLabel(self)
        self.late_label.setWordWrap(True)
        set_property(self.late_label, "tone", Tone.WARNING.value)
        self.note_label = QLabel(
            self.tr("Once signed, the round changes by corrections only, each with its reason and approver."), self
        )
        self.note_label.setProperty("role", "caption")
        self.note_label.setWordWrap(True)
        body.addWidget(self.rows)
        body.addWidget(self.fingerprint_label)
        body.addWidget(self.late_label)
        body.addWidget(self.note_label)
        body.addStretch(1)

    @property
    def _names(self) -> tuple[QLineEdit, ...]:
        return (self.scorer_edit, self.reviewer_edit, self.supervisor_edit, self.chief_judge_edit)

    def _sign(self) -> None:
        names = Signatures(*(edit.text() for edit in self._names))
        for edit in (*self._names, self.reason_edit):
            self.rows.set_error(edit, "")
        reason, round_id = self.reason_edit.text(), self._round.id

        def signed(_signed: SignOff) -> None:
            self._locking = False
            self._form.sign_button.setEnabled(True)
            self.refresh()

        def failed(error: UserError) -> None:
            self._locking = False
            self._form.sign_button.setEnabled(True)
            field = self._names[Signatures.__slots__.index(names.missing[0])] if names.missing else self.reason_edit
            self.rows.set_error(field, say_error(error))
            field.setFocus()

        self._locking = True
        self._form.sign_button.setEnabled(False)
        write_in_job(
            self._desk,
            self.tr("Locking the round and backing it up"),
            lambda contest: sign_off.sign(contest, round_id, names, reason),
            signed,
            failed,
        )

    def _correct(self) -> None:
        dialog = CorrectionDialog(self._desk, self._round, self)
        dialog.exec()
        dialog.deleteLater()
        self.refresh()

    def _print(self) -> None:
        some = self._round

        def write(contest: Contest, path: Path) -> object:
            return summary_sheet.write_summary(contest, some, path)

        version = sign_off.version_of(self._desk.contest.snapshot(), some.id)
        mark = self.tr("version {version}").format(version=version) if version else self.tr("unsigned")
        save_file(self._desk, self, self.tr("{round} summary {mark}").format(round=some.name, mark=mark), "pdf", write)
