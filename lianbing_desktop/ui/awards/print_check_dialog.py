"""What is looked at before certificates go to a printer: which calibration moves them, which blanks, at what size."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import calibrating, certificate_ledger
from lianbing_desktop.services.awards.calibrating import Calibration
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.awards.calibration_dialog import correction_words
from lianbing_desktop.ui.forms.ui_print_check_dialog import Ui_PrintCheckDialog
from lianbing_desktop.ui.shell.theme import Tone, set_property

_WIDTH = 432
"""Px that words have inside the margins of the dialog at its smallest."""


class PrintCheckDialog(QDialog):
    """Accepted, the system's print dialog follows. `size` is the sheet's in mm; a proof lies on plain paper."""

    def __init__(
        self,
        contest: Contest,
        calibration: Calibration | None,
        pages: int,
        size: tuple[float, float],
        parent: QWidget | None = None,
        *,
        proof: bool = False,
    ) -> None:
        super().__init__(parent)
        self._calibration = calibration
        self._form = Ui_PrintCheckDialog()
        self._form.setupUi(self)
        form = self._form
        stock = calibration.stock if calibration and not proof else ""
        lines = [
            self.tr("Pages: {count}, in the order and range shown").format(count=pages),
            self.tr("Size: {width} × {height} mm at 100 %; choose no “fit to page” in the printer's window").format(
                width=f"{size[0]:g}", height=f"{size[1]:g}"
            ),
            self.tr("Calibration: {name}").format(name=calibration.name)
            if calibration
            else self.tr("Calibration: none; everything is printed where the layout says"),
        ]
        if calibration:
            lines.append(calibration_words(calibration))
        lines.append(
            self.tr("Paper: {stock}").format(stock=stock)
            if stock
            else self.tr("Paper: plain, no blanks are counted off")
        )
        form.facts_label.setText("\n".join(lines))
        self._warnings = self._blanks_warning(contest, stock, pages)
        form.target_button.clicked.connect(self._save_target)
        form.right_button.clicked.connect(self._still_right)
        form.cancel_button.clicked.connect(self.reject)
        form.print_button.clicked.connect(self.accept)
        set_property(form.print_button, "role", "primary")
        set_property(form.warning_label, "tone", Tone.WARNING.value)
        self._show_warnings()

    def _blanks_warning(self, contest: Contest, stock: str, pages: int) -> list[str]:
        try:
            if stock:
                certificate_ledger.check_blanks(contest, stock, pages)
        except UserError as error:
            return [say_error(error)]
        return []

    def _show_warnings(self) -> None:
        form, one = self._form, self._calibration
        drift = one is not None and one.wants_check
        words = list(self._warnings)
        if drift and one is not None:
            words.append(
                self.tr(
                    "{count} sheets since it was checked: print a corrected target on plain paper and look."
                ).format(count=one.sheets)
            )
        form.warning_label.setText("\n".join(words))
        form.warning_label.setVisible(bool(words))
        for label in (form.facts_label, form.warning_label):  # a wrapped label asks for too little by itself
            label.setMinimumHeight(max(0, label.heightForWidth(_WIDTH)))
        form.target_button.setVisible(drift)
        form.right_button.setVisible(drift)

    def _save_target(self) -> None:
        one = self._calibration
        name = self.tr("Corrected target.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save target page"), name, "*.pdf")
        if chosen and one is not None:
            self._try(lambda: calibrating.write_target(Path(chosen), one.width, one.height, one.readings))

    def _still_right(self) -> None:
        if self._calibration is not None:
            name = self._calibration.name
            if self._try(lambda: calibrating.checked(name)):
                self._calibration = calibrating.calibration_called(name)
                self._show_warnings()

    def _try(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except UserError as error:
            self._form.warning_label.setText(say_error(error))
            self._form.warning_label.show()
            return False
        return True


def calibration_words(one: Calibration) -> str:
    """What a calibration is of, what it does, and when it was measured."""
    where = " · ".join(part for part in (one.printer, one.tray, one.stock) if part)
    return "\n".join(part for part in (where, correction_words(one.correction), one.measured_on) if part)
