"""清理个人信息 after the season: what goes, what stays, and which copies still hold it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import remove_for_good
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.packets.envelope import ENDING, look_into
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.services.safekeeping.copies import copies_of, remove_left_behind
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import certificates, cleaning, operations


@dataclass(frozen=True, slots=True)
class CleaningPlan:
    """What a cleaning would do. `goes` and `stays` count things by a code, see `say("cleaning_goes_…")`.

    `copies` are files that hold the same people and can be removed; `unreachable` folders that are not there now;
    `exports` names of files with whole numbers that were written from here, wherever they lie by now.
    """

    goes: Mapping[str, int]
    stays: Mapping[str, int]
    copies: tuple[Path, ...]
    unreachable: tuple[str, ...]
    exports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What was done. `left` are copies that still hold numbers: not removed, or not reachable."""

    removed: tuple[Path, ...]
    left: tuple[str, ...]


def phrase() -> str:
    """The words to type before anything is cleared."""
    return say("cleaning_phrase")


def plan(contest: Contest) -> CleaningPlan:
    """Look at what there is; nothing is changed."""
    snapshot = contest.snapshot()
    stays = {
        "people": len(snapshot.entrants),
        "scores": len(snapshot.entered),
        "recipients": len(snapshot.recipients),
        "certificates": len(certificates.issued(contest.file)),
    }
    copies, unreachable = _copies(contest)
    return CleaningPlan(cleaning.counts(contest.file), stays, copies, unreachable, exported(contest))


def clean(
    contest: Contest,
    typed: str,
    *,
    remove_copies: bool,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Cleaned:
    """Clear people's numbers, photos, contacts and notes from the file, its log, its free pages and its journal.

    Names, units, scores, awards and certificates stay, and the chain of the log can still be verified. There is no
    way back. Raises UserError cleaning_not_confirmed when `typed` is not `phrase()`.
    """
    if typed.strip() != phrase():
        raise UserError("cleaning_not_confirmed", phrase=phrase())
    copies, unreachable = _copies(contest)
    counted = cleaning.counts(contest.file)
    with contest.operation(
        "personal_data_cleaned",
        undoable=False,
        id_numbers=counted["id_numbers"],
        phones=counted["phones"],
        photos=counted["photos"],
    ) as write:
        cleaning.forget(contest.file, write, progress)
        contest.read_anew()
    contest.file.shed()
    removed, left = [], [*unreachable, *(str(path) for path in remove_left_behind(contest))]
    for path in copies:
        if not remove_copies:
            left.append(str(path))
            continue
        try:
            remove_for_good(path)
            removed.append(path)
        except OSError:
            left.append(str(path))
    if remove_copies and contest.saving.backs_up:
        backups.backup_at(contest, "cleaned")
    return Cleaned(tuple(removed), tuple(left))


def _copies(contest: Contest) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Copies, and packets beside the contest that hold all of it; those of tasks hold no numbers."""
    found, unreachable = copies_of(contest)
    packets = [one for one in sorted(contest.path.parent.glob(f"*{ENDING}")) if _is_packet_of(one, contest)]
    return (*found, *packets), unreachable


def _is_packet_of(path: Path, contest: Contest) -> bool:
    try:
        manifest = look_into(path).manifest
    except UserError:
        return False
    return manifest.kind == "copy" and manifest.contest == contest.snapshot().facts.id


def exported(contest: Contest) -> tuple[str, ...]:
    """The names of files with whole numbers that were written, the newest first."""
    names = (one.params.get("file", "") for one in operations.of_kind(contest.file, "full_ids_exported"))
    return tuple(dict.fromkeys(name for name in names if name))
