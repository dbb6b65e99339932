"""The chain over the log: its head for signed papers."""

from __future__ import annotations

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import seals


def log_head(contest: Contest) -> str:
    """The head to print on a signed paper, "128-7F3A-91C2-0B4D-55E1": the number of the last operation, and its seal.

    Whatever is changed later in what the contest held then no longer leads to these digits.
    """
    return seals.head(contest.file.connection)
