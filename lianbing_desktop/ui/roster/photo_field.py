"""The photo of one person in a dialog: chosen from a file, pasted, removed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.photos import PhotoReading, photo_from_clipboard, photo_from_file
from lianbing_desktop.services.wording import say, say_error
from lianbing_desktop.ui.roster.photo_pixmaps import pixmap_of
from lianbing_desktop.ui.shell.theme import Space, set_property

_WIDTH, _HEIGHT = 110, 154
_FIELD = 136


class PhotoField(QWidget):
    """`chosen` is the photo to keep, None for none; `changed` tells whether it is another than the one shown first."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content: bytes | None = None
        self.reading: PhotoReading | None = None
        self.source_file = ""
        self.changed = False
        self._picture_label = QLabel(self)
        self._picture_label.setFixedSize(_WIDTH, _HEIGHT)
        self._picture_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture_label.setWordWrap(True)
        self._picture_label.setAccessibleName(self.tr("Photo"))
        set_property(self._picture_label, "role", "photo")
        self._note_label = QLabel(self)
        self._note_label.setProperty("role", "caption")
        self._note_label.setWordWrap(True)
        choose_button = QPushButton(self.tr("Choose photo (&D)…"), self)
        paste_button = QPushButton(self.tr("P&aste photo"), self)
        self._remove_button = QPushButton(self.tr("Remove photo (&X)"), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self._picture_label, 0, Qt.AlignmentFlag.AlignHCenter)
        for button, slot in (
            (choose_button, self._choose),
            (paste_button, self.paste),
            (self._remove_button, self._remove),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
            layout.addWidget(button)
        layout.addWidget(self._note_label)
        layout.addStretch(1)
        self.setFixedWidth(_FIELD)
        self._show()

    def set_photo(self, content: bytes | None) -> None:
        """Show the photo kept for the person, None for none."""
        self.content, self.reading, self.changed = content, None, False
        self._show()

    def paste(self) -> None:
        """Take the picture on the clipboard."""
        image: QImage = QGuiApplication.clipboard().image()
        if image.isNull():
            self._note_label.setText(self.tr("There is no picture on the clipboard."))
            return
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        self._take(lambda: photo_from_clipboard(bytes(buffer.data().data())), "")

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a photo"), "", self.tr("Pictures (*.jpg *.jpeg *.png)")
        )
        if name:
            self._take(lambda: photo_from_file(Path(name)), Path(name).name)

    def _take(self, read: Callable[[], PhotoReading], source_file: str) -> None:
        try:
            reading = read()
        except UserError as error:
            self._note_label.setText(say_error(error))
            return
        self.reading, self.content, self.source_file, self.changed = reading, reading.content, source_file, True
        self._show()
        self._note_label.setText("".join(say(remark) for remark in reading.remarks))
        self.edited.emit()

    def _remove(self) -> None:
        self.content, self.reading, self.changed = None, None, True
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self._note_label.clear()
        self._remove_button.setEnabled(self.content is not None)
        if self.content is None:
            self._picture_label.clear()
            self._picture_label.setText(self.tr("No photo"))
        else:
            self._picture_label.setPixmap(pixmap_of(self.content, _WIDTH, _HEIGHT, self.devicePixelRatioF()))
