"""Measures a printer: prints a target, takes what was read of its crosses, keeps the correction under a name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QFileDialog, QGridLayout, QHBoxLayout, QLabel, QWidget

from lianbing_desktop.domain.certificates.calibration import Correction, Reading, correction_from, crosses
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import calibrating
from lianbing_desktop.services.awards.calibrating import Calibration
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_calibration_dialog import Ui_CalibrationDialog
from lianbing_desktop.ui.shell.theme import Space, inset

_LETTERS = "ABCD"
_FIELD_HEIGHT = 36


class CalibrationDialog(QDialog):
    """`name` is the calibration that was saved last, "" when none was. `folder` is offered to save the target in."""

    def __init__(
        self,
        day: str,
        size: tuple[float, float],
        chosen: str = "",
        parent: QWidget | None = None,
        *,
        folder: Path = Path(),
    ) -> None:
        super().__init__(parent)
        self._day = day
        self._folder = folder
        self._form = Ui_CalibrationDialog()
        self._form.setupUi(self)
        self.name = ""
        form = self._form
        form.intro_label.setText(
            self.tr(
                "Print the target on plain paper at actual size, lay it on the stock, and read how far each cross is "
                "off: to the left or up is a negative number. Two crosses give offset, size and turn; four are best."
            )
        )
        for info in QPrinterInfo.availablePrinterNames():
            form.printer_box.addItem(info)
        self.width_box, self.height_box = self._length(size[0]), self._length(size[1])
        form.size_row.setMinimumHeight(_FIELD_HEIGHT)
        row = QHBoxLayout(form.size_row)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.width_box, QLabel("×"), self.height_box, QLabel("mm")):
            row.addWidget(widget)
        row.addStretch(1)
        form.rows.add(self.tr("&Calibration"), form.known_box)
        form.rows.add(self.tr("&Name"), form.name_edit)
        form.rows.add(self.tr("&Printer"), form.printer_box)
        form.rows.add(self.tr("T&ray"), form.tray_edit, half=1)
        form.rows.add(self.tr("&Stock"), form.stock_edit, half=1)
        form.rows.add(self.tr("Si&ze"), form.size_row, half=1)
        self.readings = self._make_readings()
        form.error_label.hide()
        form.known_box.currentIndexChanged.connect(self._show_known)
        form.target_button.clicked.connect(lambda: self._write_target(corrected=False))
        form.corrected_button.clicked.connect(lambda: self._write_target(corrected=True))
        form.delete_button.clicked.connect(self._delete)
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        self._fill_known(chosen)

    def _size(self) -> tuple[float, float]:
        return self.width_box.value(), self.height_box.value()

    def _length(self, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(50, 1200)
        box.setDecimals(1)
        box.setValue(value)
        inset(box)
        return box

    def _make_readings(self) -> list[tuple[QDoubleSpinBox, QDoubleSpinBox]]:
        grid = QGridLayout(self._form.readings)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        for column, text in enumerate(
            (self.tr("Cross"), self.tr("Too far right, mm"), self.tr("Too far down, mm")), start=0
        ):
            label = QLabel(text, self)
            label.setProperty("role", "caption")
            grid.addWidget(label, 0, column)
        places = (self.tr("top left"), self.tr("top right"), self.tr("bottom left"), self.tr("bottom right"))
        found = []
        for row, (letter, place) in enumerate(zip(_LETTERS, places, strict=True), start=1):
            grid.addWidget(QLabel(f"{letter}  {place}", self), row, 0)
            pair = (self._offset(f"{letter} →"), self._offset(f"{letter} ↓"))
            for column, box in enumerate(pair, start=1):
                grid.addWidget(box, row, column)
            grid.setRowMinimumHeight(row, _FIELD_HEIGHT)
            found.append(pair)
        grid.setColumnStretch(3, 1)
        return found

    def _offset(self, name: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(-15.1, 15)
        box.setDecimals(1)
        box.setSingleStep(0.1)
        box.setSpecialValueText(self.tr("not read"))
        box.setValue(box.minimum())
        box.setAccessibleName(name)
        inset(box)
        box.valueChanged.connect(self._show_result)
        return box

    def _read(self) -> tuple[Reading, ...]:
        """The crosses of which both offsets were typed; one offset alone counts the other as none."""
        found = []
        places = crosses(*self._size())
        for (x, y), (right, down) in zip(places, self.readings, strict=True):
            given = [box.value() if box.value() > box.minimum() else None for box in (right, down)]
            if given != [None, None]:
                found.append(Reading(x, y, given[0] or 0, given[1] or 0))
        return tuple(found)

    def _fill_known(self, chosen: str) -> None:
        box = self._form.known_box
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("New calibration"), "")
        for one in calibrating.calibrations():
            box.addItem(one.name, one.name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)
        self._show_known()

    def _show_known(self) -> None:
        form = self._form
        name = str(form.known_box.currentData() or "")
        form.delete_button.setEnabled(bool(name))
        if name:
            one = calibrating.calibration_called(name)
            form.name_edit.setText(one.name)
            form.printer_box.setEditText(one.printer)
            form.tray_edit.setText(one.tray)
            form.stock_edit.setText(one.stock)
            self.width_box.setValue(one.width)
            self.height_box.setValue(one.height)
            by_place = {(round(r.x, 3), round(r.y, 3)): r for r in one.readings}
            for (x, y), pair in zip(crosses(one.width, one.height), self.readings, strict=True):
                read = by_place.get((round(x, 3), round(y, 3)))
                for box, value in zip(pair, (read.right, read.down) if read else (None, None), strict=True):
                    box.setValue(box.minimum() if value is None else value)
        self._show_result()

    def _show_result(self) -> None:
        form, readings = self._form, self._read()
        form.error_label.hide()
        form.corrected_button.setEnabled(bool(readings))
        if not readings:
            form.result_label.setText(self.tr("Nothing is read yet: pages are printed as they are."))
            return
        try:
            correction = correction_from(readings)
        except UserError as error:
            form.result_label.setText(say_error(error))
            return
        form.result_label.setText(
            self.tr("Every page is corrected: {correction}.").format(correction=correction_words(correction))
        )

    def _write_target(self, *, corrected: bool) -> None:
        name = self.tr("Corrected target.pdf") if corrected else self.tr("Target.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save target page"), str(self._folder / name), "*.pdf")
        if chosen:
            readings = self._read() if corrected else ()
            self._try(lambda: calibrating.write_target(Path(chosen), *self._size(), readings))

    def _delete(self) -> None:
        if self._try(lambda: calibrating.delete_calibration(str(self._form.known_box.currentData()))):
            self._fill_known("")

    def _save(self) -> None:
        form = self._form
        new = Calibration(
            name=form.name_edit.text().strip(),
            printer=form.printer_box.currentText().strip(),
            tray=form.tray_edit.text().strip(),
            stock=form.stock_edit.text().strip(),
            width=self.width_box.value(),
            height=self.height_box.value(),
            readings=self._read(),
            measured_on=self._day,
        )
        if self._try(lambda: calibrating.save_calibration(new, str(form.known_box.currentData() or ""))):
            self.name = new.name
            self.accept()

    def _try(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except UserError as error:
            self._form.error_label.setText(say_error(error))
            self._form.error_label.show()
            return False
        return True


def correction_words(one: Correction) -> str:
    """What is done to a page, in words without signs: 左移 1.61 毫米、缩小 0.41%."""
    translate = QCoreApplication.translate
    right, down, percent, turned = one.numbers
    words = (
        (right, translate("Correction", "{by} mm to the right"), translate("Correction", "{by} mm to the left"), 2),
        (down, translate("Correction", "{by} mm down"), translate("Correction", "{by} mm up"), 2),
        (percent, translate("Correction", "{by} % larger"), translate("Correction", "{by} % smaller"), 2),
        (turned, translate("Correction", "turned {by}° right"), translate("Correction", "turned {by}° left"), 2),
    )
    said = [
        (more if by > 0 else less).format(by=f"{abs(by):.{digits}f}")
        for by, more, less, digits in words
        if round(abs(by), digits)
    ]
    return translate("Correction", ", ").join(said) or translate("Correction", "nothing to correct")
