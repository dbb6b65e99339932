"""Files dragged onto the window: which of them are rosters or contests, and a veil that says what letting go does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lianbing_desktop.services.contest import SUFFIX
from lianbing_desktop.services.packets.envelope import ENDING
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.theme import Colour, Size

SPREADSHEETS = (".xlsx", ".xlsm", ".xls", ".et", ".ods")
"""What counties send. Whether a file is a spreadsheet at all is told from its content when it is read."""


def spreadsheets_in(data: QMimeData) -> list[Path]:
    """The spreadsheets among dragged files and in dragged folders."""
    return [path for path in _files_in(data) if path.suffix.lower() in SPREADSHEETS and not path.name.startswith("~$")]


def contest_in(data: QMimeData) -> Path | None:
    """The contest file that is dragged; None for none or several."""
    found = [path for path in _files_in(data) if path.suffix.lower() in {SUFFIX, ENDING}]
    return found[0] if len(found) == 1 else None


class DropVeil(QWidget):
    """Lies over the window while files are dragged over it; it takes no part in the dragging."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_text(self, text: str) -> None:
        """Cover the parent and say this."""
        self._text = text
        self.setAccessibleName(text)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = Colour.ACCENT_SOFT.q
        ground.setAlpha(232)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(Colour.ACCENT.q, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(14, 14, -14, -14), 12, 12)
        painter.setFont(theme.font(Size.TITLE, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)
        painter.end()


def _files_in(data: QMimeData) -> list[Path]:
    found: list[Path] = []
    for url in data.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None:
            found += sorted(path.iterdir()) if path.is_dir() else [path]
    return [path for path in found if not path.is_dir()]
