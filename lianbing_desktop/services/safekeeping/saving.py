"""Whether what was typed is on disk: what the status bar says, and means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from lianbing_desktop.domain.problem import UserError

NOT_SAVED = frozenset(
    {
        "contest_is_busy",
        "contest_cannot_be_written",
        "contest_cannot_be_opened",
        "contest_is_damaged",
        "contest_gone",
        "contest_taken_over",
    }
)
"""Codes of errors after which the last change is not in the file."""


class Saving:
    """One open contest's state of saving, shared by its connections. `at` is None until something was saved.

    `backup_at` and `backup_version` are of the last backup made by this program, the version being the number of
    the last operation in it. `backs_up` is False while a contest is made by the program itself.
    """

    def __init__(self) -> None:
        self.backs_up = True
        self.at: dt.datetime | None = None
        self.trouble: UserError | None = None
        self.backup_at: dt.datetime | None = None
        self.backup_version = 0
        self.backup_trouble: UserError | None = None
        self.journal_trouble: UserError | None = None
        self._listeners: list[Callable[[], None]] = []

    def saved(self, at: dt.datetime, journal_trouble: UserError | None = None) -> None:
        """A change is on disk: called after COMMIT has returned; the entry journal may be behind."""
        self.at, self.trouble, self.journal_trouble = at, None, journal_trouble
        self._tell()

    def failed(self, error: UserError) -> None:
        """A change is not on disk, and why."""
        self.trouble = error
        self._tell()

    def backed_up(self, at: dt.datetime, version: int) -> None:
        """A verified backup has been made."""
        self.backup_at, self.backup_version, self.backup_trouble = at, version, None
        self._tell()

    def backup_failed(self, error: UserError) -> None:
        """A backup could not be made, and why."""
        self.backup_trouble = error
        self._tell()

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` after each change of state, in the thread that wrote."""
        self._listeners.append(listener)

    def _tell(self) -> None:
        for listener in tuple(self._listeners):
            listener()
