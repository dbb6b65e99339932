"""The command that asks what would follow if somebody withdrew or a score were another, for every page with people."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.ui.delegation.what_if_dialog import WhatIfDialog


def offer_what_if(page: QWidget, view: QWidget, contest: Contest, subject: Callable[[], str]) -> QAction:
    """Offer it on Ctrl+J anywhere on a page and in the menu of its list. `subject` is who is chosen, "" for nobody."""
    action = QAction(QCoreApplication.translate("WhatIf", "What if…"), page)
    action.setShortcut(QKeySequence("Ctrl+J"))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda: _ask(page, contest, subject()))
    page.addAction(action)
    view.addAction(action)
    return action


def _ask(page: QWidget, contest: Contest, subject_id: str) -> None:
    dialog = WhatIfDialog(contest, subject_id, None, page)
    dialog.exec()
    dialog.deleteLater()
