"""A way out for a damaged file: what is intact goes into a new file, what is not is listed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import free_name
from lianbing_desktop.services.contest import SUFFIX
from lianbing_desktop.services.safekeeping.backups import folder_of
from lianbing_desktop.services.safekeeping.log_chain import table_name
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import backup, backup_folder, recovery
from lianbing_desktop.storage.entry_journal import journal_path
from lianbing_desktop.storage.recovery import Recovered

_NAMED = 5
"""So many kinds of damaged content are named; of a file cut in half it would be all of them."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """The new file and what to say of it, line by line. `complete`: nothing that anything knows of is missing."""

    path: Path
    complete: bool
    found: Recovered
    lines: tuple[str, ...]


def recover(path: Path, out: Path) -> Recovery:
    """Make `out` from what is left of `path`, its entry journal and its backups. Raises UserError."""
    copies = [one.path for one in backup_folder.backups_in(folder_of(path), path.stem)]
    found = recovery.recover(path, out, copies)
    return Recovery(out, found.complete, found, tuple(_lines(found)))


def has_remains(path: Path) -> bool:
    """Whether a journal or backups of a contest lie where it should be."""
    return journal_path(path).exists() or bool(backup_folder.backups_in(folder_of(path), path.stem))


def may_be_recovered(path: Path, error: UserError) -> bool:
    """Whether `recover` is worth a try on a contest that was refused, or is not there, for this reason."""
    if error.code == "file_missing":
        return has_remains(path)
    return error.code == "contest_is_damaged" or (error.code == "contest_not_a_contest" and path.suffix == SUFFIX)


def recovered_name(path: Path) -> Path:
    """Where the window puts the new file: beside the damaged one."""
    return free_name(path.with_name(f"{path.stem}.{backup.RECOVERED}{path.suffix}"))


def _lines(found: Recovered) -> list[str]:
    rows = found.rows
    lines = [say("recovery_held", {"entrants": rows["entrants"], "scores": rows["score_entries"]})]
    origins = [
        say(f"recovery_from_{source}", {"count": found.sources[source], "backup": found.backup})
        for source in ("log", "journal", "backup")
        if found.sources[source]
    ]
    lines += origins
    if found.rounds_named:
        lines.append(say("recovery_rounds", {"count": found.rounds_named, "name": recovery.STAND_IN}))
    if found.damaged:
        names = sorted({table_name(table) for table in found.damaged})
        code = "recovery_damaged" if len(names) <= _NAMED else "recovery_damaged_more"
        lines.append(say(code, {"tables": "、".join(names[:_NAMED]), "count": len(names)}))
    if found.log_kept < found.log_known:
        lines.append(say("recovery_log_lost", {"kept": found.log_kept, "known": found.log_known}))
    counts: dict[str, int] = {}
    for table, _ in found.lost:
        counts[table] = counts.get(table, 0) + 1
    lines += [say("recovery_lost", {"table": table_name(table), "count": count}) for table, count in counts.items()]
    if found.complete:
        lines.append(say("recovery_complete"))
    return lines
