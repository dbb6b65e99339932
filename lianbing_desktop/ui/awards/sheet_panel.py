"""The numbers and choices of the designer's sheet itself: name, paper, size, and the stock under it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.domain.certificates.certificate import Template
from lianbing_desktop.domain.certificates.paper_sizes import PAPER_SIZES, paper_named
from lianbing_desktop.ui.awards.panel_rows import PanelRows, number_box


class SheetPanel(QWidget):
    """`changed` carries fields of the layout with new values; `paper_chosen` a width and height everything goes along
    with.
    """

    changed = Signal(object)
    paper_chosen = Signal(float, float)
    stock_wanted = Signal()
    stock_removed = Signal()
    overprint_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        rows = PanelRows(self)
        layout.addLayout(rows)
        self.name_edit = QLineEdit(self)
        self.name_edit.textEdited.connect(lambda text: self.changed.emit({"name": text}))
        rows.add("name", self.tr("&Name"), self.name_edit)
        self.paper_box = QComboBox(self)
        self.paper_box.addItem(self.tr("Any other size"), None)
        for one in PAPER_SIZES:
            self.paper_box.addItem(f"{one.name}  {one.width:g}×{one.height:g}", one)
        self.paper_box.currentIndexChanged.connect(self._choose_paper)
        rows.add("paper", self.tr("&Paper"), self.paper_box)
        self.width_box, self.height_box = number_box(20, 1200, 1), number_box(20, 1200, 1)
        self.width_box.valueChanged.connect(lambda value: self.changed.emit({"width": value}))
        self.height_box.valueChanged.connect(lambda value: self.changed.emit({"height": value}))
        rows.add_pair("size", self.tr("W&idth"), self.width_box, self.tr("H&eight"), self.height_box)
        self.along_flag = QCheckBox(self.tr("Take what is on it along to another &format"), self)
        self.along_flag.setChecked(True)
        rows.addWidget(self.along_flag, rows.rowCount(), 0, 1, 4)
        self.stock_button = QPushButton(self.tr("&Stock from a file…"), self)
        self.stock_button.clicked.connect(self.stock_wanted)
        self.remove_stock_button = QPushButton(self.tr("Remove"), self)
        self.remove_stock_button.clicked.connect(self.stock_removed)
        row = rows.rowCount()
        rows.addWidget(self.stock_button, row, 0, 1, 3)
        rows.addWidget(self.remove_stock_button, row, 3)
        self.overprint_flag = QCheckBox(self.tr("Show &only what bought sheets get"), self)
        self.overprint_flag.toggled.connect(self.overprint_shown)
        rows.addWidget(self.overprint_flag, row + 1, 0, 1, 4)
        note = QLabel(
            self.tr(
                "The stock is the bought sheet, as a scan or PDF: it is shown here and on a proof and never printed."
            )
            + "\n"
            + self.tr(
                "Tab goes through the elements. Arrows move them by 0.5 mm, with Shift by 5 mm; with Ctrl they change "
                "the size."
            ),
            self,
        )
        note.setProperty("role", "caption")
        note.setWordWrap(True)
        layout.addWidget(note)

    def show_sheet(self, template: Template) -> None:
        """Show the values of this layout."""
        named = paper_named(template.width, template.height)
        with (
            QSignalBlocker(self.name_edit),
            QSignalBlocker(self.paper_box),
            QSignalBlocker(self.width_box),
            QSignalBlocker(self.height_box),
        ):
            if self.name_edit.text() != template.name:
                self.name_edit.setText(template.name)
            self.paper_box.setCurrentIndex(PAPER_SIZES.index(named) + 1 if named else 0)
            self.width_box.setValue(template.width)
            self.height_box.setValue(template.height)
        self.remove_stock_button.setEnabled(bool(template.stock))

    def _choose_paper(self) -> None:
        chosen = self.paper_box.currentData()
        if chosen is None:
            return
        if self.along_flag.isChecked():
            self.paper_chosen.emit(chosen.width, chosen.height)
        else:
            self.changed.emit({"width": chosen.width, "height": chosen.height})
