"""Saves the record of a draw as a PDF to sign."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from lianbing_desktop.services import list_files
from lianbing_desktop.services.selection.ties import SettledTie
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.save_file import save_file


def save_lot_record(desk: Desk, settled: SettledTie, parent: QWidget) -> None:
    """Ask for a name and write the record in a job."""
    name = QCoreApplication.translate("LotRecord", "Record of the draw")
    save_file(desk, parent, name, "pdf", lambda contest, path: list_files.write_lot_record(contest, settled, path))
