"""The chain over the log: its head for signed papers, and whether a file is still what it was."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import verification
from lianbing_desktop.storage.verification import Break


@dataclass(frozen=True, slots=True)
class Verified:
    """What a file that SQLite finds sound holds, its head, and in words every place where it was changed."""

    entrants: int
    scores: int
    operations: int
    fingerprint: str
    head: str
    breaks: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether the file is what its log says, and what the printed head says if there was one."""
        return not self.breaks


def log_head(contest: Contest) -> str:
    """The head to print on a signed paper, "128-7F3A-91C2-0B4D-55E1": the number of the last operation, and its seal.

    Whatever is changed later in what the contest held then no longer leads to these digits.
    """
    return contest.file.head


def verify(contest: Contest, head: str = "") -> Verified:
    """Go along the chain, hold every table against the log, and both against a printed `head`.

    Raises UserError when `head` is not one.
    """
    return _verified(contest.file.connection, head)


def verify_file(path: Path, head: str = "") -> Verified:
    """The same for a file that is not open, also one that is too damaged to be opened. Raises UserError."""
    with verification.to_verify(path) as connection:
        return _verified(connection, head)


def _verified(connection: verification.Connection, head: str) -> Verified:
    found = verification.breaks(connection, head)
    if any(one.code == "verify_head_unreadable" for one in found):
        raise UserError("verify_head_unreadable", head=head)
    held = verification.held(connection)
    return Verified(
        held.rows.get("entrants", 0),
        held.rows.get("score_entries", 0),
        held.rows.get("operations", 0),
        held.fingerprint,
        held.head,
        tuple(break_words(one) for one in found),
    )


def break_words(one: Break) -> str:
    """Where a file was changed, in words."""
    what = say(f"log_{one.kind}") if one.kind else ""
    return say(
        one.code,
        {
            "operation": one.operation,
            "at": one.at[:16].replace("T", " "),
            "operator": one.operator,
            "what": what.partition("：")[0].partition(":")[0],
            "table": table_name(one.table),
            "row": one.row_id,
        },
    )


def table_name(table: str) -> str:
    """A table in the organiser's words."""
    words = say(f"table_{table}")
    return table if words == f"table_{table}" else words
