"""证书台账 in the window: numbers and their papers, blanks and balances, and a check of any code."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFileDialog, QInputDialog, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import certificate_ledger, verifying
from lianbing_desktop.services.awards.certificate_ledger import LedgerLine
from lianbing_desktop.services.awards.verifying import Checked, Verdict
from lianbing_desktop.services.wording import say, say_error
from lianbing_desktop.ui.awards.blanks_dialog import BlanksDialog
from lianbing_desktop.ui.awards.spoiled_sheets_dialog import SpoiledSheetsDialog
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.forms.ui_ledger_panel import Ui_LedgerPanel
from lianbing_desktop.ui.models.ledger_model import ledger_model
from lianbing_desktop.ui.models.table_model import ROW_ROLE
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.save_file import save_file
from lianbing_desktop.ui.shell.theme import Tone, set_property
from lianbing_desktop.ui.widgets.heading import SectionHeading


class LedgerPanel(QWidget):
    """A tab of the awards page."""

    again_requested = Signal(list)
    """Numbers to print once more as they were."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = Ui_LedgerPanel()
        self._form.setupUi(self)
        form = self._form
        self.model = ledger_model(self)
        form.ledger_table.set_table(
            self.model, self.tr("No certificate has a number yet: make them in the tab before this one.")
        )
        form.ledger_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        form.ledger_table.selectionModel().selectionChanged.connect(lambda _now, _before: self._offer_actions())
        form.blanks_layout.insertWidget(0, SectionHeading(self.tr("Blanks"), form.blanks_card))
        form.verify_layout.insertWidget(0, SectionHeading(self.tr("Check a certificate"), form.verify_card))
        form.code_edit.setPlaceholderText(self.tr("Number, name, or scanned code"))
        form.code_edit.setAccessibleName(self.tr("Number, name, or scanned code"))
        form.code_edit.textEdited.connect(lambda _text: self._hide_verdict())
        form.code_edit.returnPressed.connect(self._check_typed)
        form.code_edit.setToolTip(self.tr("Ctrl+V takes a picture or a file from the clipboard too"))
        form.code_edit.installEventFilter(self)
        form.picture_button.clicked.connect(self._check_picture)
        form.printed_button.clicked.connect(self._printed)
        form.collected_button.clicked.connect(self._collected)
        form.spoiled_button.clicked.connect(self._spoiled)
        form.again_button.clicked.connect(lambda: self.again_requested.emit([one.number for one in self._chosen()]))
        form.blanks_button.clicked.connect(lambda: BlanksDialog(desk.contest, self).exec())
        form.save_button.clicked.connect(self._save)
        writes(form.printed_button, form.collected_button, form.spoiled_button, form.blanks_button)
        self._hide_verdict()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pasting = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Paste)
        if pasting and event.type() is QEvent.Type.KeyPress and self._paste_picture():
            return True
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show the ledger as it is now."""
        form, contest = self._form, self._desk.contest
        self.model.set_rows(certificate_ledger.lines(contest))
        balances = certificate_ledger.stock_balances(contest)
        words = []
        for one in balances:
            words.append(
                self.tr("{stock}: {received} received = {used} issued + {spoiled} spoiled + {left} left").format(
                    stock=one.stock,
                    left=one.left,
                    received=one.received,
                    used=one.issued,
                    spoiled=one.spoiled,
                )
            )
            if one.missing:
                words.append(self.tr("At the last count {missing} were missing.").format(missing=one.missing))
        form.blanks_label.setText(
            "\n".join(words) or self.tr("Note how many blanks you received; prints are counted off.")
        )
        wrong = any(one.left < 0 or one.missing for one in balances)
        set_property(form.blanks_label, "tone", Tone.ERROR.value if wrong else Tone.NEUTRAL.value)
        key = verifying.public_key(contest)
        form.key_label.setText(self.tr("Public key for the notice: {key}").format(key=key) if key else "")
        self._offer_actions()

    def _chosen(self) -> list[LedgerLine]:
        indexes = self._form.ledger_table.selectionModel().selectedRows()
        return [self.model.row_at(index.row()) for index in sorted(indexes, key=lambda one: one.row())]

    def _offer_actions(self) -> None:
        chosen = self._chosen()
        usable = bool(chosen) and not any(line.recalled for line in chosen)
        self._form.printed_button.setEnabled(usable)
        self._form.collected_button.setEnabled(usable and not any(line.spoiled for line in chosen))
        self._form.again_button.setEnabled(usable)
        self._form.spoiled_button.setEnabled(usable and all(line.prints and not line.spoiled for line in chosen))
        self._form.save_button.setEnabled(self.model.rowCount() > 0)

    def _printed(self) -> None:
        lines = self._chosen()
        stocks = [one.stock for one in certificate_ledger.stock_balances(self._desk.contest)]
        stock, said = QInputDialog.getItem(
            self,
            self.tr("Printed elsewhere"),
            self.tr("{count} certificates, on which blanks? Leave empty for plain paper.").format(count=len(lines)),
            ["", *stocks],
        )
        if not said:
            return
        if stock.strip() and not self._try(
            lambda: certificate_ledger.check_blanks(self._desk.contest, stock, len(lines))
        ):
            return
        reason = ""
        if any(line.prints and not line.spoiled for line in lines):
            dialog = SeatDecisionDialog(
                self.tr("Printed again"),
                self.tr("Some of these certificates were printed before. Say why, for the ledger."),
                (("", ""),),
                self.tr("Enter"),
                self,
                kept=self.tr("Goes into the ledger and the log."),
            )
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return
            reason = dialog.reason
        ids = [line.certificate.id for line in lines]
        self._try(lambda: certificate_ledger.record_prints(self._desk.contest, ids, stock, reason))

    def _spoiled(self) -> None:
        sheets = [(line.certificate.id, line.number, line.who) for line in self._chosen()]
        dialog = SpoiledSheetsDialog(self._desk.contest, sheets, self, all_spoiled=True)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            spoiled = list(dialog.spoiled)
            self._desk.messages.done(
                self.tr("{count} spoiled sheets noted.").format(count=len(spoiled)),
                self.tr("Print these again"),
                lambda: self.again_requested.emit(spoiled),
            )

    def _collected(self) -> None:
        ids = [line.certificate.id for line in self._chosen()]
        who, said = QInputDialog.getText(
            self,
            self.tr("Collected by"),
            self.tr("Who takes these {count} certificates? Leave empty to take the note back.").format(count=len(ids)),
        )
        if said:
            self._try(lambda: certificate_ledger.mark_collected(self._desk.contest, ids, who))

    def _save(self) -> None:
        save_file(self._desk, self, self.tr("Ledger of certificates"), "xlsx", certificate_ledger.write_ledger)

    def _check_typed(self) -> None:
        text = self._form.code_edit.text()
        if not text.strip():
            return
        self._check(lambda: verifying.check_typed(self._desk.contest, text))
        self._form.code_edit.selectAll()

    def _check_picture(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Photo, scan or PDF"), "", "*.png *.jpg *.jpeg *.bmp *.pdf"
        )
        if chosen:
            self._check_file(Path(chosen))

    def _check_file(self, path: Path) -> None:
        self._form.code_edit.clear()
        try:
            codes = verifying.codes_in(path)
        except UserError as error:
            self._show_verdict(say_error(error), good=False)
            return
        if codes:
            self._check(lambda: [verifying.check_code(self._desk.contest, code) for code in codes])
        else:
            self._show_verdict(say("picture_without_code", {"file": path.name}), good=False)

    def _paste_picture(self) -> bool:
        """Check the picture or the file in the clipboard, if there is one."""
        held = QGuiApplication.clipboard().mimeData()
        if held.hasUrls() and held.urls()[0].isLocalFile():
            self._check_file(Path(held.urls()[0].toLocalFile()))
            return True
        if not held.hasImage():
            return False
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, f"{self.tr('Picture from the clipboard')}.png")
            QGuiApplication.clipboard().image().save(str(path))
            self._check_file(path)
        return True

    def _check(self, look: Callable[[], Sequence[Checked]]) -> None:
        try:
            checked = look()
        except UserError as error:
            self._show_verdict(say_error(error), good=False)
            return
        contest = self._desk.contest
        words = "\n".join(verifying.verdict_words(one) + verifying.history_words(contest, one) for one in checked)
        self._show_verdict(words, good=all(one.verdict in (Verdict.GENUINE, Verdict.LISTED) for one in checked))
        if len(checked) == 1 and checked[0].certificate is not None:
            self._select(checked[0].number)

    def _select(self, number: str) -> None:
        for row in range(self.model.rowCount()):
            if self.model.index(row, 0).data(ROW_ROLE).number == number:
                self._form.ledger_table.selectRow(row)

    def _show_verdict(self, words: str, *, good: bool) -> None:
        label = self._form.verdict_label
        label.setText(words)
        set_property(label, "tone", (Tone.DONE if good else Tone.ERROR).value)
        label.show()
        self._form.key_label.hide()

    def _hide_verdict(self) -> None:
        """Give the room back to the public key."""
        self._form.verdict_label.hide()
        self._form.key_label.show()

    def _try(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except UserError as error:
            self._desk.messages.error(error)
            return False
        return True
