"""What the window tells the user, as values through one bridge: one widget shows them, tests record them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import wording
from lianbing_desktop.ui.shell.theme import Tone


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, its tone, and at most one thing to do about it.

    `lasting` messages stay until closed; the others leave by themselves after a few seconds.
    """

    text: str
    tone: Tone
    action_text: str = ""
    action: Callable[[], None] | None = None
    lasting: bool = True


class Messages(QObject):
    """The bridge. Whoever shows messages connects to `posted`."""

    posted = Signal(object)

    def info(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Something the user may want to know now; goes by itself unless it offers an action."""
        self.posted.emit(Message(text, Tone.ACCENT, action_text, action, lasting=action is not None))

    def done(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """What was asked for has been done."""
        self.posted.emit(Message(text, Tone.DONE, action_text, action, lasting=action is not None))

    def warning(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Done, but something wants a look."""
        self.posted.emit(Message(text, Tone.WARNING, action_text, action))

    def error(self, error: UserError | str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Not done, and what to do about it."""
        text = wording.say_error(error) if isinstance(error, UserError) else error
        self.posted.emit(Message(text, Tone.ERROR, action_text, action))
