"""Blank rosters to send out: one workbook a unit, so that what comes back names its unit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.file_name import file_stems
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.roster_template import TemplateFacts, write_roster_template
from lianbing_desktop.files import replacing
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.intake.intake_board import deadline
from lianbing_desktop.services.wording import say

Progress = Callable[[int, int, str], None]


def write_blank_rosters(snapshot: Snapshot, folder: Path, progress: Progress | None = None) -> tuple[Path, ...]:
    """Write one blank roster a unit into `folder`, in the units' order.

    Raises UserError blank_rosters_exist before anything is written when one of the names is taken: the file may have
    been filled in by now. Raises UserError file_cannot_be_written.
    """
    stems = file_stems(say("blank_roster_file", {"unit": unit.name}) for unit in snapshot.units)
    paths = {unit.id: folder / f"{stem}.xlsx" for unit, stem in zip(snapshot.units, stems, strict=True)}
    taken = sorted(path.name for path in paths.values() if path.exists())
    if taken:
        raise UserError("blank_rosters_exist", folder=folder.name, count=len(taken), file=taken[0])
    for number, unit in enumerate(snapshot.units, start=1):
        if progress is not None:
            progress(number, len(snapshot.units), unit.name)
        write_roster_template(paths[unit.id], _facts(snapshot, unit.name))
    return tuple(paths.values())


def covering_text(snapshot: Snapshot) -> str:
    """The text to send the blank rosters with, to paste into a message or a mail."""
    facts, last = snapshot.facts, deadline(snapshot)
    minimums = snapshot.rules.roster.minimum
    least = max(minimums.values(), default=0)
    return "\n".join(
        (
            say("covering_greeting"),
            say("covering_body", {"title": facts.title}),
            *((say("covering_minimum", {"minimum": least}),) if least else ()),
            say("covering_how"),
            say("covering_deadline", {"date": arabic_date(last)}) if last else say("covering_soon"),
            facts.organiser,
        )
    )


def write_covering_text(snapshot: Snapshot, folder: Path) -> Path:
    """Write the covering text beside the blank rosters, in place of an earlier one; its path.

    With a byte order mark, so that every editor of an office shows it. Raises UserError file_cannot_be_written.
    """
    path = folder / f"{say('covering_file')}.txt"
    with replacing(path) as temporary:
        temporary.write_text(covering_text(snapshot) + "\n", encoding="utf-8-sig")
    return path


def _facts(snapshot: Snapshot, unit: str) -> TemplateFacts:
    last, roster = deadline(snapshot), snapshot.rules.roster
    return TemplateFacts(
        unit,
        snapshot.facts.title,
        snapshot.facts.city,
        snapshot.facts.organiser,
        arabic_date(last) if last else "",
        roster.lines,
        roster.levels,
    )
