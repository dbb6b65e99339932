"""Which rosters to import: asked for, or dropped on the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from lianbing_desktop.ui.roster.import_dialog import ImportDialog
from lianbing_desktop.ui.shell.page import Desk

SUFFIXES = (".xlsx", ".xlsm", ".xls", ".et", ".ods")
"""What counties send. Whether a file is a spreadsheet at all is told from its content when it is read."""


def choose_and_import(desk: Desk, parent: QWidget, paths: Sequence[Path] | None = None) -> None:
    """Ask for rosters unless `paths` are given, and show what they would change. Nothing chosen does nothing."""
    if paths is None:
        kinds = QCoreApplication.translate("ImportDialog", "Spreadsheets ({patterns})").format(
            patterns=" ".join(f"*{suffix}" for suffix in SUFFIXES)
        )
        title = QCoreApplication.translate("ImportDialog", "Choose rosters")
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(desk.contest.path.parent), kinds)
        paths = [Path(name) for name in names]
    if paths:
        dialog = ImportDialog(desk, paths, parent)
        dialog.exec()
        dialog.deleteLater()


def dropped_files(event: QDropEvent) -> list[Path]:
    """The spreadsheets of a drop (or of a drag that enters); of a folder, those that lie in it."""
    return spreadsheets_in(event.mimeData())


def spreadsheets_in(data: QMimeData) -> list[Path]:
    """The spreadsheets among dragged files and in dragged folders."""
    found: list[Path] = []
    for url in data.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is None:
            continue
        found += sorted(path.iterdir()) if path.is_dir() else [path]
    return [
        path
        for path in found
        if path.suffix.lower() in SUFFIXES and not path.name.startswith("~$") and not path.is_dir()
    ]
