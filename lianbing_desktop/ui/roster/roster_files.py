"""Which rosters to import: given, or asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from lianbing_desktop.ui.roster.import_dialog import ImportDialog
from lianbing_desktop.ui.shell.file_drops import SPREADSHEETS
from lianbing_desktop.ui.shell.page import Desk


def choose_and_import(desk: Desk, parent: QWidget, paths: Sequence[Path] | None = None) -> None:
    """Ask for rosters unless `paths` are given, and show what they would change. Nothing chosen does nothing."""
    if paths is None:
        kinds = QCoreApplication.translate("ImportDialog", "Spreadsheets ({patterns})").format(
            patterns=" ".join(f"*{suffix}" for suffix in SPREADSHEETS)
        )
        title = QCoreApplication.translate("ImportDialog", "Choose rosters")
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(desk.contest.path.parent), kinds)
        paths = [Path(name) for name in names]
    if paths:
        dialog = ImportDialog(desk, paths, parent)
        dialog.exec()
        dialog.deleteLater()
