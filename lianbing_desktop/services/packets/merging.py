"""Joins what came back (汇总): looked at first, then all of it at once, with a backup before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import SUFFIX, Contest
from lianbing_desktop.services.packets.envelope import Manifest, Sealed, is_packet, look_into
from lianbing_desktop.services.packets.hand_outs import known_passwords, note_returned
from lianbing_desktop.services.packets.packing import content_of, everything, manifest_of
from lianbing_desktop.services.packets.score_differences import score_differences, settle_scores
from lianbing_desktop.services.safekeeping.backups import backup_at
from lianbing_desktop.storage import seals
from lianbing_desktop.storage.joining.arriving import Choice, Choices, Difference, Joined, take_in
from lianbing_desktop.storage.joining.carried import Carried
from lianbing_desktop.storage.write import Write

__all__ = ("Arrived", "Choice", "Choices", "Difference", "Merged", "merge", "preview", "read_packets", "sort_out")


_MOST_PASSWORDS = 40
"""Trying one takes about 0.1 s, on purpose."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A packet that was opened: where it came from, what it says of itself, what is in it."""

    path: Path
    manifest: Manifest
    content: Carried


@dataclass(slots=True)
class Merged:
    """What joining did or would do. `late`: entries of signed rounds, kept without counting."""

    added: int = 0
    updated: int = 0
    same: int = 0
    late: int = 0
    by_table: dict[str, int] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)


class _OnlyLooking(Exception):  # noqa: N818 - nothing went wrong
    """Ends an operation that is not to be kept."""


def read_packets(contest: Contest, paths: Sequence[Path], password: str) -> list[Arrived]:
    """Open packets of this contest, or contest files that are copies of it. Raises UserError for the first that is
    its own, of another contest, changed, or locked by another password.

    Without a `password` what answers a task opens by the task's own."""
    return [_read(contest, path, password) for path in paths]


def sort_out(
    contest: Contest, paths: Sequence[Path], password: str
) -> tuple[list[Arrived], list[tuple[Path, UserError]]]:
    """What of these can be joined, and what was refused with the reason: one bad packet holds up no other."""
    arrived: list[Arrived] = []
    refused: list[tuple[Path, UserError]] = []
    for path in paths:
        try:
            arrived.append(_read(contest, path, password))
        except UserError as error:
            refused.append((path, error))
    return arrived, refused


def preview(contest: Contest, arrived: Sequence[Arrived], choices: Choices | None = None) -> Merged:
    """What `merge` would do; nothing is written."""
    found = Merged()
    try:
        with contest.operation("packets_merged", undoable=False, people="", count=0) as write:
            found = _take_in(contest, write, arrived, choices or {})
            raise _OnlyLooking
    except _OnlyLooking:
        pass
    return found


def merge(contest: Contest, arrived: Sequence[Arrived], choices: Choices | None = None) -> Merged:
    """Join the packets in one operation, after a backup. What differs stays as it is here until it is decided."""
    kept = backup_at(contest, "merge", required=True)
    people = "、".join(dict.fromkeys(one.manifest.person or one.path.stem for one in arrived))
    backup = kept.name if kept else ""
    with contest.operation("packets_merged", undoable=False, people=people, count=len(arrived), backup=backup) as write:
        return _take_in(contest, write, arrived, choices or {})


def _take_in(contest: Contest, write: Write, arrived: Sequence[Arrived], choices: Choices) -> Merged:
    found = Merged()
    differences: dict[tuple[str, str, str, str], Difference] = {}
    returned = []
    for one in arrived:
        joined = take_in(write, one.content, choices)
        _add(found, joined)
        returned.append((one.manifest, joined.arrived))
        for difference in joined.differences:
            key = (difference.table, difference.key, difference.field, str(difference.theirs.value))
            differences[key] = difference
    theirs = {
        f"{line['device']}:{line['sequence']}" for one in arrived for line in one.content.logs.get("score_entries", ())
    }
    settle_scores(write, choices)
    note_returned(write, contest, returned)
    found.differences = [*differences.values(), *score_differences(write, theirs)]
    return found


def _add(found: Merged, joined: Joined) -> None:
    added, updated = joined.counts
    found.added += added
    found.updated += updated
    found.same += joined.same
    found.late += joined.late
    for tables in (joined.added, joined.updated):
        for table, keys in tables.items():
            found.by_table[table] = found.by_table.get(table, 0) + len(keys)


def _read(contest: Contest, path: Path, password: str) -> Arrived:
    if path.exists() and path.resolve() == contest.path.resolve():
        raise UserError("packet_is_own", file=path.name)
    if is_packet(path) or path.suffix != SUFFIX:
        sealed = look_into(path)
        _check(contest, path, sealed.manifest)
        return Arrived(path, sealed.manifest, _content(contest, sealed, password))
    other = Contest.look(path)
    try:
        manifest = manifest_of(other)
        _check(contest, path, manifest)
        return Arrived(path, manifest, everything(other))
    finally:
        other.close()


def _content(contest: Contest, sealed: Sealed, password: str) -> Carried:
    """The content by the password given; without one by those of what was handed out. Raises UserError."""
    tried = (password,) if password else ("", *known_passwords(contest.snapshot(), sealed.manifest.answers))
    for one in tried[:_MOST_PASSWORDS]:
        try:
            return content_of(sealed, one)
        except UserError as error:
            if error.code != "packet_password_wrong":
                raise
    raise UserError("packet_password_wrong", file=sealed.name)


def _check(contest: Contest, path: Path, manifest: Manifest) -> None:
    if manifest.contest != contest.snapshot().facts.id:
        raise UserError("packet_of_another_contest", file=path.name, title=manifest.title)
    if manifest.sequence and seals.last(contest.file.connection, manifest.sequence) == manifest.head:
        raise UserError("packet_is_own", file=path.name)
