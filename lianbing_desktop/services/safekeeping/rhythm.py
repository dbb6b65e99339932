"""When a backup is due by itself."""

from __future__ import annotations

import time
from collections.abc import Callable

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import operations

EVERY = 600.0
"""Seconds between two backups while something changes."""

AFTER_PEOPLE = 60.0
"""Seconds until the backup after the list of people has changed: only a backup knows who the ids of the journal are."""

PEOPLE = ("entrants", "rounds", "teams")
"""The tables the ids of the journal stand in."""


class Rhythm:
    """One open contest's backups in time, measured by a clock nobody can set."""

    def __init__(self, contest: Contest, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._last = now()
        self._version = operations.last_sequence(contest.file)
        self._people = False

    def people_changed(self) -> None:
        """Say that something in one of the tables PEOPLE is different now."""
        self._people = True

    def due(self, contest: Contest) -> bool:
        """Whether something has changed and it is time."""
        if operations.last_sequence(contest.file) == self._version:
            return False
        return self._now() - self._last >= (AFTER_PEOPLE if self._people else EVERY)

    def changed_since(self, contest: Contest) -> bool:
        """Whether anything has changed since the last backup."""
        return operations.last_sequence(contest.file) != self._version

    def made(self, version: int) -> None:
        """A backup of that version has been made or tried; the next one is due a while from now."""
        self._last, self._version, self._people = self._now(), version, False
