"""The card of the contest: what it is called, its password, and the clean-up after the season."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lianbing_desktop.services.safekeeping import cleaning, protecting
from lianbing_desktop.services.safekeeping.cleaning import Cleaned
from lianbing_desktop.services.safekeeping.protecting import Protected
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.forms.ui_log_page import Ui_LogPage
from lianbing_desktop.ui.log.cleaning_dialog import CleaningDialog
from lianbing_desktop.ui.log.password_dialog import PasswordDialog
from lianbing_desktop.ui.log.recovery_code_dialog import RecoveryCodeDialog
from lianbing_desktop.ui.shell.contest_dialog import ContestDialog
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.page import Desk, Everything
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.unlock_dialog import unlocked


class ContestDesk(QObject):
    """What is decided about the whole file; each asks in a dialog of its own."""

    def __init__(self, form: Ui_LogPage, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        for button, work in (
            (form.facts_button, self._change_facts),
            (form.clean_button, self._clean),
            (form.password_button, self._change_password),
        ):
            button.clicked.connect(work)
            writes(button)

    def _change_facts(self) -> None:
        ContestDialog(self._desk.contest, self._page).exec()

    def _change_password(self) -> None:
        """Decide, show the new code and have it kept, then let the window carry it out."""
        contest = self._desk.contest
        dialog = PasswordDialog(contest, self._page)
        if dialog.exec() != PasswordDialog.DialogCode.Accepted:
            return
        plan, window = dialog.plan, self._page.window()
        if plan is None:
            self._bring_copies_along()
            return
        if (
            plan.key is not None
            and RecoveryCodeDialog(contest, plan, self._page).exec() != PasswordDialog.DialogCode.Accepted
        ):
            return
        if isinstance(window, MainWindow):
            window.protect_requested.emit(plan)

    def _bring_copies_along(self) -> None:
        contest = self._desk.contest
        for path in protecting.others(contest):
            if not unlocked(path, self._page):
                break

        def work(progress: Progress) -> Protected:
            own = contest.again()
            try:
                return protecting.protect_copies(own, progress)
            finally:
                own.close()

        def done(made: Protected) -> None:
            kind = "set" if protecting.has_password(contest) else "removed"
            words = [say("password_done_copies", {"copies": made.copies})]
            words += [say(f"password_left_{kind}", {"file": file}) for file in made.left[:3]]
            (self._desk.messages.warning if made.left else self._desk.messages.done)(" ".join(words))

        self._desk.jobs.run(self.tr("Bringing old copies along"), work, done)

    def _clean(self) -> None:
        contest = self._desk.contest
        dialog = CleaningDialog(cleaning.plan(contest), self._page)
        if dialog.exec() != CleaningDialog.DialogCode.Accepted:
            return
        typed, copies = dialog.typed, dialog.remove_copies

        def work(progress: Progress) -> Cleaned:
            own = contest.again()
            try:
                return cleaning.clean(own, typed, remove_copies=copies, progress=progress)
            finally:
                own.close()

        self._desk.jobs.run(self.tr("Clearing personal data"), work, self._on_cleaned)

    def _on_cleaned(self, done: Cleaned) -> None:
        self._desk.contest.read_anew()
        self._desk.changes.announce(Everything())
        words = [say("cleaning_done")]
        if done.removed:
            words.append(say("cleaning_removed", {"count": len(done.removed)}))
        words += [say("cleaning_left", {"file": file}) for file in done.left[:3]]
        tell = self._desk.messages.warning if done.left else self._desk.messages.done
        tell(" ".join(words))
