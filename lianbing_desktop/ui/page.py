"""What a page of the window is, and what it is given to work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lianbing_desktop.ui.jobs import Jobs
from lianbing_desktop.ui.messages import Messages
from lianbing_desktop.ui.theme import Tone


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


class Contest(Protocol):
    """What the shell asks of the open contest; pages know the real class and ask for more."""

    @property
    def title(self) -> str:
        """The contest's name as printed on paper."""
        ...

    @property
    def path(self) -> Path:
        """The contest file."""
        ...

    def undo_title(self) -> str:
        """What undo would take back, in the user's words; "" when there is nothing."""
        ...

    def undo(self) -> Changes:
        """Take the last step back. Raises UserError when that is no longer possible."""
        ...


class ChangeBridge(QObject):
    """The one way from a write to the screen: services return Changes, whoever called them announces it."""

    announced = Signal(object)

    def announce(self, changes: Changes) -> None:
        """Let every visible page, badge and the status bar take notice of a committed write."""
        self.announced.emit(changes)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a page works with. `go_to` opens another page by its stage key."""

    contest: Any
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
    def badge(contest: Any) -> Badge | None:
        """What is left to do, asked without making the page; must be quick. None shows nothing."""
        return None

    def refresh(self, changes: Changes) -> None:
        """Show the contest as it is now. `changes` is everything since the last call."""

    def search(self) -> None:
        """Ctrl+F: put the cursor into the page's search box if it has one."""
