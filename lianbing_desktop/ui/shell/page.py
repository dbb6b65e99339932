"""What a page of the window is, and what it is given to work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QTableView, QWidget

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.messages import Messages
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.search_box import SearchBox


class Changes(Protocol):
    """What an operation changed; services return one from every write."""

    def touches(self, *kinds: str) -> bool:
        """Whether anything of one of these kinds ("entrants", "scores", …) is different now."""
        ...


class Everything:
    """The changes of a contest that has just been opened."""

    def touches(self, *kinds: str) -> bool:
        """Everything is new."""
        return True


class ChangeBridge(QObject):
    """The one way from a write to the screen.

    The window subscribes it to the open contest. Work done over `contest.again()` in a job is not heard of that
    way: the job's `done` handler announces what it returned.
    """

    announced = Signal(object)

    def announce(self, changes: Changes) -> None:
        """Let every visible page, badge and the status bar take notice of a committed write."""
        self.announced.emit(changes)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a page works with. `go_to` opens another page by its stage key."""

    contest: Contest
    messages: Messages
    jobs: Jobs
    changes: ChangeBridge
    go_to: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Badge:
    """What is left to do in a stage: a count, or a tick when `text` is "" and the tone is DONE."""

    text: str
    tone: Tone = Tone.NEUTRAL


class Page(QWidget):
    """One stage of the work. Made when first visited, refreshed when visible and something has changed."""

    stage: ClassVar[str]
    """The key of its stage in `stages.STAGES`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        """What is left to do, asked without making the page; must be quick. None shows nothing."""
        return None

    def refresh(self, changes: Changes) -> None:
        """Show the contest as it is now. `changes` is everything since the last call."""

    def unstored(self) -> str:
        """A sentence about what has been typed here and would be lost if the window closed now; "" when nothing."""
        return ""

    def first_focus(self) -> QWidget | None:
        """What one works with first on coming here: a table or list with rows, the search box, or an empty table."""
        views: list[QAbstractItemView] = [*self.findChildren(QTableView), *self.findChildren(QListView)]
        filled = [view for view in views if view.model() is not None and view.model().rowCount()]
        for widget in (*filled, *self.findChildren(SearchBox), *views):
            if widget.isVisibleTo(self) and widget.isEnabled():
                return widget
        return None

    def search(self) -> None:
        """Ctrl+F: put the cursor into the page's search box if it has one."""
