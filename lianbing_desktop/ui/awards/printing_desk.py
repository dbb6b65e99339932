"""Puts the certificates that are on screen on paper: which calibration moves them, and what the ledger learns of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.certificates.calibration import Correction
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import calibrating, certificate_ledger, layouts
from lianbing_desktop.services.awards.calibrating import Calibration
from lianbing_desktop.services.awards.certifying import MadePage
from lianbing_desktop.ui.awards.calibration_dialog import CalibrationDialog
from lianbing_desktop.ui.awards.print_check_dialog import PrintCheckDialog, calibration_words
from lianbing_desktop.ui.awards.spoiled_sheets_dialog import SpoiledSheetsDialog
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.forms.ui_awards_page import Ui_AwardsPage
from lianbing_desktop.ui.shell.page import Desk

_A4 = (297.0, 210.0)


class PrintingDesk(QObject):
    """Works on the calibration and the PDF view of the awards form's second tab."""

    def __init__(
        self, form: Ui_AwardsPage, desk: Desk, page: QWidget, make_again: Callable[[Sequence[str]], None]
    ) -> None:
        super().__init__(page)
        self._make_again = make_again
        self._form = form
        self._desk = desk
        self._page = page
        self._pages: tuple[MadePage, ...] = ()
        self._proof = False
        self._sheet: tuple[float, float] | None = None
        self._fill_calibrations("")
        form.calibration_box.currentIndexChanged.connect(self._use_calibration)
        form.calibrate_button.clicked.connect(self._calibrate)
        form.pdf_view.ask_before_printing(self._look_first)
        form.pdf_view.printed.connect(self._on_printed)

    def set_pages(
        self, pages: tuple[MadePage, ...], *, proof: bool = False, sheet: tuple[float, float] | None = None
    ) -> None:
        """What the view shows now, and the size of its sheets in points; None without any."""
        self._pages, self._proof, self._sheet = pages, proof, sheet

    def _fill_calibrations(self, chosen: str) -> None:
        box = self._form.calibration_box
        blocked = box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("None"), "")
        for one in calibrating.calibrations():
            box.addItem(one.name, one.name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(blocked)
        self._use_calibration()

    @property
    def _calibration(self) -> Calibration | None:
        name = str(self._form.calibration_box.currentData() or "")
        return next((one for one in calibrating.calibrations() if one.name == name), None)

    def _use_calibration(self) -> None:
        chosen = self._calibration
        moved = chosen.correction if chosen else Correction()
        self._form.pdf_view.set_correction(
            QTransform(moved.a, moved.b, moved.c, moved.d, moved.e, moved.f), chosen.printer if chosen else ""
        )
        self._form.calibration_box.setToolTip(calibration_words(chosen) if chosen else "")

    def _calibrate(self) -> None:
        chosen = str(self._form.calibration_box.currentData() or "")
        dialog = CalibrationDialog(
            self._desk.contest.today().isoformat(),
            self._sheet_size(),
            chosen,
            self._page,
            folder=self._desk.contest.path.parent,
        )
        dialog.exec()
        self._fill_calibrations(dialog.name or chosen)

    def _sheet_size(self) -> tuple[float, float]:
        """The sheet that will be printed, in mm: the chosen layout's, else that of the pages on screen, else A4."""
        layout_id = str(self._form.template_box.currentData() or "")
        if layout_id:
            chosen = layouts.layout(self._desk.contest, layout_id)
            return chosen.width, chosen.height
        if self._sheet is not None:
            width, height = self._sheet
            return round(width / 72 * 25.4, 1), round(height / 72 * 25.4, 1)
        return _A4

    def _on_printed(self, pages: list[int]) -> None:
        if not pages:
            self._desk.messages.error(
                self.tr("The printer took nothing. Check that it is on, or save the PDF instead.")
            )
            return
        chosen = self._calibration
        counted = calibrating.count_sheets(chosen.name, len(pages)) if chosen else None
        said = self.tr("{count} pages sent to the printer.").format(count=len(pages))
        if counted is not None and counted.wants_check:
            due = self.tr("{count} sheets since “{name}” was checked: print a corrected target and look again.")
            said += due.format(count=counted.sheets, name=counted.name)
        if self._proof:
            self._desk.messages.done(said)
            return
        printed = [self._pages[page] for page in pages]
        self._enter_prints(printed, chosen.stock if chosen else "")
        # A warning stays until somebody has looked at the sheets; news would be gone before they are out.
        self._desk.messages.warning(said, self.tr("Which were spoiled?…"), lambda: self._ask_spoiled(printed))

    def _look_first(self) -> bool:
        """Show what will be printed how, before the printer is chosen."""
        width, height = self._sheet or (0.0, 0.0)
        size = (round(width / 72 * 25.4, 1), round(height / 72 * 25.4, 1))
        dialog = PrintCheckDialog(
            self._desk.contest, self._calibration, len(self._pages), size, self._page, proof=self._proof
        )
        return dialog.exec() == QDialog.DialogCode.Accepted

    def _ask_spoiled(self, pages: Sequence[MadePage]) -> None:
        """Which of the sheets just printed cannot be used; they can be printed again at once."""
        sheets = [(page.certificate_id, page.number, page.name) for page in pages]
        dialog = SpoiledSheetsDialog(self._desk.contest, sheets, self._page)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            spoiled = dialog.spoiled
            self._desk.messages.done(
                self.tr("{count} spoiled sheets noted.").format(count=len(spoiled)),
                self.tr("Print these again"),
                lambda: self._make_again(spoiled),
            )

    def _enter_prints(self, pages: Sequence[MadePage], stock: str) -> None:
        """Note the sheets in the ledger; what was printed before needs a reason, and gets none silently."""
        contest, ids = self._desk.contest, [page.certificate_id for page in pages]
        try:
            certificate_ledger.record_prints(contest, ids, stock)
            return
        except UserError as error:
            if error.code != "reprint_needs_reason":
                self._desk.messages.error(error)
                return
        dialog = SeatDecisionDialog(
            self.tr("Printed again"),
            self.tr("Some of these certificates were printed before. Say why, for the ledger."),
            (("", ""),),
            self.tr("Enter"),
            self._page,
            kept=self.tr("Goes into the ledger and the log."),
        )
        reason = dialog.reason if dialog.exec() == QDialog.DialogCode.Accepted else self.tr("no reason given")
        certificate_ledger.record_prints(contest, ids, stock, reason)
