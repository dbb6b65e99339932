"""What one sees while no contest is open: make one, open one, or look around in an invented one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from lianbing_desktop.services.safekeeping.recovering import has_remains
from lianbing_desktop.ui.forms.ui_start_page import Ui_StartPage
from lianbing_desktop.ui.shell.icons import icon, program_icon
from lianbing_desktop.ui.shell.theme import Colour

_RECENT_SHOWN = 5


class StartPage(QWidget):
    """Announces what was chosen; it opens nothing itself."""

    create_requested = Signal()
    open_requested = Signal()
    demo_requested = Signal()
    recent_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_StartPage()
        self._form.setupUi(self)
        form = self._form
        form.program_icon.setPixmap(program_icon().pixmap(52, 52))
        form.create_button.set_choice(
            "new", self.tr("New contest"), self.tr("Choose the city and year; units and rules are filled in."), "Ctrl+N"
        )
        form.open_button.set_choice(
            "open",
            self.tr("Open contest"),
            self.tr("Go on with a contest file, or open a packet handed out to you."),
            "Ctrl+O",
        )
        form.demo_button.set_choice(
            "demo",
            self.tr("Look around"),
            self.tr("A finished contest with invented people, to try everything on."),
            "",
        )
        form.create_button.clicked.connect(self.create_requested)
        form.open_button.clicked.connect(self.open_requested)
        form.demo_button.clicked.connect(self.demo_requested)
        form.recent_list.setAccessibleName(form.recent_label.text())
        form.recent_list.itemActivated.connect(self._on_recent)
        form.recent_list.itemClicked.connect(self._on_recent)
        self.set_recent(())

    def set_recent(self, files: Sequence[Path]) -> None:
        """List contest files opened before, newest first; missing ones are greyed if nothing can bring them back."""
        form = self._form
        form.recent_list.clear()
        for file in files:
            item = QListWidgetItem(icon("open", Colour.INK_FAINT), f"{file.stem}    {file.parent}")
            item.setData(Qt.ItemDataRole.UserRole, str(file))
            item.setToolTip(str(file))
            if not file.exists():
                if has_remains(file):
                    words = self.tr("{name}    is gone, choose it to recover it from what lies beside it")
                    item.setText(words.format(name=file.stem))
                else:
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
            form.recent_list.addItem(item)
        form.recent_list.setFixedHeight(14 + 38 * min(len(files), _RECENT_SHOWN))
        form.recent_list.setVisible(bool(files))
        form.no_recent_label.setVisible(not files)

    def _on_recent(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.recent_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
