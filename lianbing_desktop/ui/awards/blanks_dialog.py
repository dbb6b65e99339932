"""Notes blanks of a stock: received, spoiled with the reason, or counted."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.certificates.ledger import MoveKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import calibrating, certificate_ledger
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_blanks_dialog import Ui_BlanksDialog


class BlanksDialog(QDialog):
    """Saves into the contest when accepted."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = Ui_BlanksDialog()
        self._form.setupUi(self)
        form = self._form
        known = [one.stock for one in certificate_ledger.stock_balances(contest)]
        known += [one.stock for one in calibrating.calibrations()]
        form.stock_box.addItems(list(dict.fromkeys(name for name in known if name)))
        for kind, text in (
            (MoveKind.RECEIVED, self.tr("Received")),
            (MoveKind.SPOILED, self.tr("Spoiled, unprinted")),
            (MoveKind.COUNTED, self.tr("Counted: so many lie there")),
        ):
            form.kind_box.addItem(text, kind)
        form.rows.add(self.tr("&Stock"), form.stock_box, self.tr("For instance A4 cores, red folder."))
        form.rows.add(self.tr("&What"), form.kind_box)
        form.rows.add(self.tr("&Sheets"), form.quantity_box)
        form.rows.add(self.tr("&Note"), form.note_edit, self.tr("The shop, or why they are spoiled."))
        form.error_label.hide()
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)

    def _save(self) -> None:
        form = self._form
        kind = MoveKind(form.kind_box.currentData())
        try:
            certificate_ledger.move_blanks(
                self._contest, form.stock_box.currentText(), kind, form.quantity_box.value(), form.note_edit.text()
            )
        except UserError as error:
            form.error_label.setText(say_error(error))
            form.error_label.show()
            return
        self.accept()
