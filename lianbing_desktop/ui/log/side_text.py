"""Texts of the log page's side cards, and folders opened from there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

SCROLL_BAR = 14
_TEXT_WIDTH = 238 - SCROLL_BAR
"""What the side leaves for text between the margins of its cards and beside its scroll bar."""


def show_whole(label: QLabel) -> None:
    """Give a text that wraps the height of all its lines; what scrolls asks for one line only."""
    label.setMinimumHeight(label.heightForWidth(_TEXT_WIDTH))


def open_folder(folder: Path) -> None:
    """Show a folder, or a file in its program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
