"""The shell: navigation, the open contest's name, messages, the running job, and the pages between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QThread, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Changes as Written
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.packets.packing import task_words
from lianbing_desktop.ui.forms.ui_main_window import Ui_MainWindow
from lianbing_desktop.ui.shell.badges import Badges
from lianbing_desktop.ui.shell.file_drops import DropVeil, contest_in, spreadsheets_in
from lianbing_desktop.ui.shell.icons import icon, program_icon
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.page import ChangeBridge, Changes, Desk, Everything, Page
from lianbing_desktop.ui.shell.reading import ReadingGuard
from lianbing_desktop.ui.shell.stages import Stage, stage_keys, stages_of
from lianbing_desktop.ui.shell.start_page import StartPage
from lianbing_desktop.ui.shell.theme import Size
from lianbing_desktop.ui.widgets.saved_label import SavedLabel

_FRAME = (16, 48)
"""Room in logical pixels that a window manager takes beside and above a window, generously."""


def wants_whole_screen(room: QSize) -> bool:
    """Whether the window in its usual size would not fit with its frame into this much of a screen."""
    return room.width() < Size.WINDOW[0] + _FRAME[0] or room.height() < Size.WINDOW[1] + _FRAME[1]


class MainWindow(QMainWindow):
    """Give it the page classes by stage key; stages without a page are left out of the navigation.

    The window opens no files: it announces what the user asks for, and shows the contest it is given.
    """

    create_requested = Signal()
    open_requested = Signal()
    demo_requested = Signal()
    recent_chosen = Signal(str)
    restore_requested = Signal(str)
    protect_requested = Signal(object)
    """A `Protecting` to be carried out while the contest is closed."""
    closing = Signal()

    def __init__(self, pages: Mapping[str, type[Page]], messages: Messages, jobs: Jobs) -> None:
        super().__init__()
        self.messages = messages
        self.jobs = jobs
        self.changes = ChangeBridge(self)
        self._pages = pages
        self._made: dict[str, Page] = {}
        self._news: dict[str, list[Changes]] = {}
        self._contest: Contest | None = None
        self._dropped: list[Path] = []
        self._warned = ""
        self._form = Ui_MainWindow()
        self._form.setupUi(self)
        self.setWindowIcon(program_icon())
        self.resize(*Size.WINDOW)
        form = self._form
        form.mark_icon.setPixmap(program_icon().pixmap(26, 26))
        self.start_page = StartPage(self)
        form.stack.addWidget(self.start_page)
        self._saved_label = SavedLabel(self)
        form.status_bar.addWidget(self._saved_label, 1)
        self._guard: ReadingGuard | None = None
        self._stages = self._stages_of("")
        self._navigation = form.navigation.set_stages(self._stages)
        self._badges = Badges(pages, self._navigation, jobs, self)
        self._veil = DropVeil(self)
        self.setAcceptDrops(True)
        self._connect()
        self._make_shortcuts()
        self.close_contest()

    def _connect(self) -> None:
        form = self._form
        for action, button, name, slot in (
            (form.new_action, form.new_button, "new", self.create_requested.emit),
            (form.open_action, form.open_button, "open", self.open_requested.emit),
            (form.undo_action, form.undo_button, "undo", self._undo),
            (form.redo_action, form.redo_button, "redo", self._redo),
        ):
            action.setIcon(icon(name))
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            self.addAction(action)
            button.setDefaultAction(action)
        for action in (form.new_action, form.open_action):
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()}  {shortcut}")
        self.start_page.create_requested.connect(self.create_requested)
        self.start_page.open_requested.connect(self.open_requested)
        self.start_page.demo_requested.connect(self.demo_requested)
        self.start_page.recent_chosen.connect(self.recent_chosen)
        form.navigation.chosen.connect(self._show_page)
        form.message_bar.float_over(self, form.side_bar, self._offered_in_status_bar)
        self.messages.posted.connect(form.message_bar.show_message)
        self.jobs.state_changed.connect(form.job_strip.show_state)
        self.jobs.state_changed.connect(lambda _state: self._show_saving())
        self._saved_label.write_button.clicked.connect(
            lambda: self.recent_chosen.emit(str(self._contest.path)) if self._contest else None
        )
        form.job_strip.cancel_requested.connect(self.jobs.cancel)
        self.changes.announced.connect(self._on_changes)

    def _make_shortcuts(self) -> None:
        for number in range(1, 11):
            shortcut = QShortcut(QKeySequence(stage_keys(number)), self)
            shortcut.activated.connect(lambda number=number: self._go_to_number(number))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search)

    @property
    def contest(self) -> Contest | None:
        """The open contest."""
        return self._contest

    @property
    def page(self) -> Page | None:
        """The page in view; None on the start page."""
        shown = self._form.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def show_contest(self, contest: Contest, why_reading: str = "") -> None:
        """Open the first stage on a contest; pages of a contest open before are dropped.

        `why_reading` says why a contest that is open for reading cannot be changed.
        """
        self.close_contest()
        self._contest = contest
        self._stages = self._stages_of(contest.task.role if contest.task else "")
        self._navigation.set_stages(self._stages)
        if contest.file.reading:
            self._guard = ReadingGuard(why_reading, self)
            self._saved_label.show_reading(why_reading)
        else:
            contest.subscribe(self.changes.announce)
            contest.saving.subscribe(self._show_saving)
            self._show_saving()
        self._navigation.set_enabled(True)
        self._show_title()
        self._badges.watch(contest, [stage.key for stage in self._stages])
        self._show_undo()
        if self._stages:
            self.go_to(self._stages[0].key)
        if self._dropped:
            QTimer.singleShot(0, self, self._import_dropped)

    def close_contest(self) -> None:
        """Back to the start page."""
        self._contest = None
        self._badges.watch(None)
        self._stages = self._stages_of("")
        self._navigation.set_stages(self._stages)
        for page in self._made.values():
            self._form.stack.removeWidget(page)
            page.deleteLater()
        self._made.clear()
        self._news.clear()
        self._form.message_bar.clear()  # what they offer to do is about this contest
        self._form.navigation.clearSelection()
        self._form.navigation.setCurrentIndex(self._navigation.index(-1))
        self._navigation.set_enabled(False)
        self._form.stack.setCurrentWidget(self.start_page)
        self._saved_label.show_nothing_open()
        self._guard = None
        self._show_title()
        self._show_undo()

    def appear(self) -> None:
        """Show the window; over the whole screen where its usual size and a title bar would not fit.

        Otherwise the lower edge, where the program says what is saved, would lie under the taskbar.
        """
        if wants_whole_screen(self.screen().availableSize()):
            self.showMaximized()
        else:
            self.show()

    def may_close(self) -> bool:
        """Whether nothing typed would be lost; said once, so that whoever asks again closes all the same."""
        unstored = self.page.unstored() if self.page is not None else ""
        if not unstored or unstored == self._warned:
            return True
        self._warned = unstored
        QApplication.beep()
        self.messages.warning(unstored)
        return False

    def set_leaving(self, leaving: bool) -> None:
        """While the last backup is made nothing can be worked on; the strip at the foot says how far it is."""
        for part in (self._form.side_bar, self._form.stack):
            part.setEnabled(not leaving)
        for action in (self._form.new_action, self._form.open_action):
            action.setEnabled(not leaving)
        self.setAcceptDrops(not leaving)
        if leaving:
            self._form.undo_action.setEnabled(False)
            self._form.redo_action.setEnabled(False)
        else:
            self._show_undo()

    def set_recent(self, files: list[Path]) -> None:
        """List the files opened before on the start page, newest first."""
        self.start_page.set_recent(files)

    def go_to(self, key: str) -> None:
        """Open the page of a stage and go to what one works with there.

        Whoever walks through the navigation itself with the arrow keys stays in it.
        """
        self._form.navigation.choose(key)
        if self.page is not None and self.page.stage == key:
            first = self.page.first_focus() or self._form.navigation
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stages_of(self, role: str) -> tuple[Stage, ...]:
        return tuple(stage for stage in stages_of(role) if stage.key in self._pages)

    def _go_to_number(self, number: int) -> None:
        if number <= len(self._stages):
            self.go_to(self._stages[number - 1].key)

    def _offered_in_status_bar(self) -> int:
        """The status bar's height while it offers something to press."""
        return self._form.status_bar.height() if self._saved_label.write_button.isVisible() else 0

    def _show_saving(self) -> None:
        """Say what is on disk. Writes of a job are told by the job's end, on this thread."""
        if self._contest is not None and not self._contest.file.reading and QThread.isMainThread():
            self._saved_label.show_saving(self._contest.saving)

    def _show_page(self, key: str) -> None:
        if self._contest is None:
            return
        if key not in self._made:
            page = self._pages[key](self._desk(self._contest))
            self._made[key] = page
            self._news[key] = [Everything()]
            self._form.stack.addWidget(page)
        if self._form.stack.currentWidget() is not self._made[key]:
            self._form.message_bar.clear_news()
        self._form.stack.setCurrentWidget(self._made[key])
        self._bring_up_to_date(key)

    def _desk(self, contest: Contest) -> Desk:
        return Desk(contest, self.messages, self.jobs, self.changes, self.go_to)

    def _bring_up_to_date(self, key: str) -> None:
        news = self._news.get(key)
        if news:
            self._news[key] = []
            self._made[key].refresh(_Together(news))
            if self._guard is not None:
                self._guard.hold(self._made[key])

    def _on_changes(self, changes: Changes) -> None:
        """A write has been committed: the page in view takes notice now, the others when they are visited.

        What was said of the step before, and the offer to take that back, is out of date then.
        """
        self._form.message_bar.clear_news()
        for news in self._news.values():
            news.append(changes)
        self._show_saving()
        in_view = self.page.stage if self.page is not None else ""
        if isinstance(changes, Written) and changes.is_entry:
            self._badges.refresh_later(in_view)
        else:
            self._show_title()
            self._badges.refresh(in_view)
        self._show_undo()
        if self.page is not None:
            self._bring_up_to_date(self.page.stage)

    def _undo(self) -> None:
        if self._contest is not None and (what := self._contest.undo_title()):
            self._reverse(self._contest.undo, self.tr("Undone: {what}").format(what=what))

    def _redo(self) -> None:
        if self._contest is not None and (what := self._contest.redo_title()):
            self._reverse(self._contest.redo, self.tr("Done again: {what}").format(what=what))

    def _reverse(self, step: Callable[[], object], said: str) -> None:
        try:
            step()
        except UserError as error:
            self.messages.error(error)
        else:
            self.messages.done(said)

    def _search(self) -> None:
        if self.page is not None:
            self.page.search()

    def _show_title(self) -> None:
        contest = self._contest
        form = self._form
        form.contest_label.setText(contest.title if contest else self.tr("No contest open"))
        form.file_label.setText(contest.path.name if contest else self.tr("Create or open one to begin"))
        form.file_label.setToolTip(str(contest.path) if contest else "")
        name = self.tr("Skills Contest")
        task = task_words(contest) if contest else ""
        form.task_label.setText(task)
        form.task_label.setVisible(bool(task))
        read_only = self.tr(" (read-only)") if contest and contest.file.reading else ""
        self.setWindowTitle(f"{contest.title}{read_only} – {name}" if contest else name)

    def _show_undo(self) -> None:
        form, contest = self._form, self._contest
        writes = contest is not None and not contest.file.reading
        undo = contest.undo_title() if contest is not None and writes else ""
        redo = contest.redo_title() if contest is not None and writes else ""
        self._offer(form.undo_action, self.tr("Undo"), undo, 240)
        self._offer(form.redo_action, self.tr("Redo"), redo, 0)
        form.undo_button.setVisible(contest is not None)
        form.redo_button.setVisible(bool(redo))

    def _offer(self, action: QAction, word: str, what: str, room: int) -> None:
        """Name on the button what it would do, as far as there is room, and in full in its tip."""
        action.setEnabled(bool(what))
        full = f"{word} {what}".strip()
        metrics = self._form.undo_button.fontMetrics()
        shown = metrics.elidedText(full, Qt.TextElideMode.ElideRight, room) if room else word
        action.setText(shown)
        action.setIconText(shown)  # what the button shows; made from the text it would lose the dots
        action.setToolTip(f"{full}  {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}")

    def _import(self, files: list[Path]) -> None:
        """Rosters that were dropped: previewed at once, or as soon as a contest is open."""
        if self._contest is None:
            self._dropped = files
            said = self.tr("Create or open a contest; the {count} rosters you dropped are previewed then.")
            self.messages.info(said.format(count=len(files)))
            return
        from lianbing_desktop.ui.roster.roster_files import choose_and_import  # noqa: PLC0415 - only when asked for

        choose_and_import(self._desk(self._contest), self, files)

    def _import_dropped(self) -> None:
        files, self._dropped = self._dropped, []
        if files and self._contest is not None:
            self._import(files)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files, contest = spreadsheets_in(event.mimeData()), contest_in(event.mimeData())
        if files:
            said = self.tr("Let go to preview {count} rosters.\nNothing is written before you confirm.")
            self._veil.show_text(said.format(count=len(files)))
        elif contest is not None:
            self._veil.show_text(self.tr("Let go to open the contest “{name}”.").format(name=contest.stem))
        else:
            return
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._veil.hide()
        files, contest = spreadsheets_in(event.mimeData()), contest_in(event.mimeData())
        event.acceptProposedAction()
        # The program that was dragged from waits until this returns: dialogs open afterwards.
        if files:
            QTimer.singleShot(0, self, lambda: self._import(files))
        elif contest is not None:
            QTimer.singleShot(0, self, lambda: self.recent_chosen.emit(str(contest)))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.jobs.close()
        self.close_contest()  # its pages go while it can still be read; whoever hears of the closing closes it
        self.closing.emit()
        event.accept()


class _Together:
    """Several changes seen as one."""

    def __init__(self, parts: list[Changes]) -> None:
        self._parts = tuple(parts)

    def touches(self, *kinds: str) -> bool:
        return any(part.touches(*kinds) for part in self._parts)
