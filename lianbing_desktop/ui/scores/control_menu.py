"""The ways from the score page to what controls the scores: two clerks, the desk, paper, signatures, appeals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from lianbing_desktop.domain.score import Round
from lianbing_desktop.domain.scoring.round_form import EntryRule
from lianbing_desktop.services.scoring import double_entry
from lianbing_desktop.services.scoring.parts import round_parts
from lianbing_desktop.services.scoring.sign_off import version_of
from lianbing_desktop.ui.scores.appeals_dialog import AppealsDialog
from lianbing_desktop.ui.scores.attendance_dialog import AttendanceDialog
from lianbing_desktop.ui.scores.blind_entry_dialog import BlindEntryDialog
from lianbing_desktop.ui.scores.desk_dialog import DeskDialog
from lianbing_desktop.ui.scores.sheets_dialog import SheetsDialog
from lianbing_desktop.ui.scores.sign_off_dialog import SignOffDialog
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.reading import writes


class ControlMenu(QPushButton):
    """A button with a menu; its keys F7 to F11 work on the whole page. `some` says which round is in view."""

    def __init__(self, desk: Desk, some: Callable[[], Round | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._some = some
        self.setText(self.tr("Check and sign"))
        menu = QMenu(self)
        self.blind_action = self._action(menu, parent, self.tr("Blind double entry…"), "F7", self._open_blind)
        self.desk_action = self._action(menu, parent, self.tr("Settling desk…"), "F8", self._open_desk)
        self.sheets_action = self._action(menu, parent, self.tr("Score sheets…"), "F9", self._open_sheets)
        menu.addSeparator()
        self.sign_action = self._action(menu, parent, self.tr("Sign off…"), "F10", self._open_sign_off)
        self.appeals_action = self._action(menu, parent, self.tr("Appeals…"), "F11", self._open_appeals)
        menu.addSeparator()
        self.attendance_action = self._action(menu, parent, self.tr("Check-in…"), "F12", self._open_attendance)
        self.setMenu(menu)
        writes(self.blind_action, self.desk_action, self.sheets_action, self.sign_action, self.appeals_action)
        writes(self.attendance_action)

    def refresh(self) -> None:
        """Offer what the round in view has use for."""
        some = self._some()
        signed = some is not None and some.id in self._desk.contest.snapshot().sign_offs
        typed = some is not None and bool(round_parts(some))
        self.blind_action.setEnabled(typed and not signed)
        self.desk_action.setEnabled(typed and not signed)
        self.sheets_action.setEnabled(typed)
        self.sign_action.setEnabled(some is not None)
        if self._desk.contest.task is not None:  # the main file's business
            for action in (self.desk_action, self.sign_action, self.appeals_action, self.attendance_action):
                action.setVisible(False)
        self.sign_action.setText(self.tr("Signed: versions, corrections…") if signed else self.tr("Sign off…"))

    def state_words(self) -> str:
        """What the page's heading adds about the round in view: two clerks and the desk, or the signature."""
        some = self._some()
        if some is None:
            return ""
        contest = self._desk.contest
        version = version_of(contest.snapshot(), some.id)
        if version:
            locked = self.tr("signed and locked, version {version}").format(version=version)
            return "  ·  ".join((locked, self.tr("changes by corrections only (F10)")))
        if some.settings.entry_rule is not EntryRule.DOUBLE or not round_parts(some):
            return ""
        state = double_entry.entry_state(contest, some)
        parts = [self.tr("two clerks (F7)")]
        if state.untouched:
            parts.append(self.tr("{count} not typed").format(count=state.untouched))
        if state.once:
            parts.append(self.tr("{count} typed once").format(count=state.once))
        if state.mismatches:
            parts.append(self.tr("{count} at the desk (F8)").format(count=state.mismatches))
        if state.recorded == state.expected:
            parts.append(self.tr("all on the record"))
        return "  ·  ".join(parts)

    def _action(self, menu: QMenu, page: QWidget, text: str, keys: str, slot: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: slot())
        menu.addAction(action)
        page.addAction(action)
        return action

    def _open_blind(self) -> None:
        some = self._some()
        if some is not None and self._typed_by_two(some):
            double_entry.adopt_agreed(self._desk.contest, some.id)
            self._run(BlindEntryDialog(self._desk, some, self.window()))

    def _typed_by_two(self, some: Round) -> bool:
        """Whether the round is typed by two clerks; if not, a key that seems dead would only puzzle: say where to."""
        if some.settings.entry_rule is EntryRule.DOUBLE:
            return True
        self._desk.messages.info(
            self.tr(
                "“{round}” is typed by one clerk. Choose blind double entry in the round's settings to have it typed "
                "twice."
            ).format(round=some.name)
        )
        return False

    def _open_desk(self) -> None:
        some = self._some()
        if some is not None and self._typed_by_two(some):
            double_entry.adopt_agreed(self._desk.contest, some.id)
            self._run(DeskDialog(self._desk, some, self.window()))

    def _open_sheets(self) -> None:
        some = self._some()
        if some is not None:
            self._run(SheetsDialog(self._desk, some, self.window()))

    def _open_sign_off(self) -> None:
        some = self._some()
        if some is not None:
            double_entry.adopt_agreed(self._desk.contest, some.id)
            self._run(SignOffDialog(self._desk, some, self.window()))

    def _open_attendance(self) -> None:
        some = self._some()
        if some is not None:
            self._run(AttendanceDialog(self._desk, some, self.window()))

    def _open_appeals(self) -> None:
        self._run(AppealsDialog(self._desk, self.window()))

    def _run(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
        self.refresh()
