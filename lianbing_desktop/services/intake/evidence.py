"""Study exports and history lists in: facts with their source, older values stay."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.facts import HistoryFact, StudyFact
from lianbing_desktop.domain.intake.history_sheet import HistoryRow, read_history
from lianbing_desktop.domain.intake.sheet import Workbook
from lianbing_desktop.domain.intake.study_sheet import StudyRow, read_study
from lianbing_desktop.domain.problem import Problem, UserError
from lianbing_desktop.exchange.spreadsheets.workbook_reader import Progress, read_workbooks
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.header_wordings import headers as vocabulary
from lianbing_desktop.services.intake.roster_reading import unit_names
from lianbing_desktop.services.people import People
from lianbing_desktop.services.safekeeping.backups import backup_before
from lianbing_desktop.services.scoring.score_import import UnmatchedLine
from lianbing_desktop.storage import facts


@dataclass(frozen=True, slots=True)
class EvidenceResult:
    """How many lines found their person, and those that found none or several."""

    matched: int
    unmatched: tuple[UnmatchedLine, ...]
    ambiguous: tuple[UnmatchedLine, ...]
    problems: tuple[Problem, ...]


def import_study(
    contest: Contest, paths: Sequence[Path], as_of: dt.date | None = None, progress: Progress | None = None
) -> EvidenceResult:
    """Take in study sheets. `as_of` is the date they were read at where a sheet does not say.

    Raises UserError for an unreadable file, evidence_nothing_usable for one that is no study list, and
    study_date_missing when no date is known for a line.
    """
    snapshot = contest.snapshot()
    names = unit_names(snapshot)
    result = _Result(snapshot)
    new: list[StudyFact] = []
    for workbook in _readable(paths, progress):
        reading = read_study(workbook, vocabulary(snapshot), names)
        if all(row.stars is None and row.points is None for row in reading.rows):
            raise UserError("evidence_nothing_usable", file=workbook.file)
        result.problems.extend(reading.problems)
        for row in reading.rows:
            entrant = result.entrant_of(row)
            if entrant is None:
                continue
            date = row.as_of or as_of
            if date is None:
                raise UserError("study_date_missing", file=workbook.file, place=row.place)
            new.append(StudyFact(entrant.id, row.stars, row.points, date, row.place.file, row.place.row))
    known = {replace(fact, source_file="", source_row=0) for fact in snapshot.study}
    fresh = [fact for fact in new if replace(fact, source_file="", source_row=0) not in known]
    backup_before(contest, "import")
    with contest.operation("study_imported", files=_file_names(paths), count=len(fresh)) as write:
        for fact in fresh:
            facts.add_study_fact(write, fact)
    return result.done()


def import_history(contest: Contest, paths: Sequence[Path], progress: Progress | None = None) -> EvidenceResult:
    """Take in lists of earlier national participation and titles.

    Raises UserError for an unreadable file, and evidence_nothing_usable for one that is no such list.
    """
    snapshot = contest.snapshot()
    names = unit_names(snapshot)
    result = _Result(snapshot)
    new: list[HistoryFact] = []
    for workbook in _readable(paths, progress):
        reading = read_history(workbook, vocabulary(snapshot), names)
        if not reading.rows or any(problem.code == "history_column_missing" for problem in reading.problems):
            raise UserError("evidence_nothing_usable", file=workbook.file)
        result.problems.extend(reading.problems)
        for row in reading.rows:
            entrant = result.entrant_of(row)
            if entrant is None:
                continue
            stage = "".join(part for part in (row.stage, f"（{row.role}）" if row.role else "") if part)
            new.append(HistoryFact(entrant.id, row.year, row.event, stage, row.title, row.place.file, row.place.row))
    known = {replace(fact, source_file="", source_row=0) for fact in snapshot.history}
    fresh = [fact for fact in new if replace(fact, source_file="", source_row=0) not in known]
    backup_before(contest, "import")
    with contest.operation("history_imported", files=_file_names(paths), count=len(fresh)) as write:
        for fact in fresh:
            facts.add_history_fact(write, fact)
    return result.done()


class _Result:
    """Gathers what the lines of the files are about."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.problems: list[Problem] = []
        self._snapshot = snapshot
        self._people = People(snapshot.entrants)
        self._matched = 0
        self._unmatched: list[UnmatchedLine] = []
        self._ambiguous: list[UnmatchedLine] = []

    def entrant_of(self, row: StudyRow | HistoryRow) -> Entrant | None:
        """Whom a line is about; a line about nobody, or about several, is kept to be told."""
        self.problems.extend(row.problems)
        found = self._people.find(row.name, row.unit_id, row.id_number, row.unit_text, unit_needed=True)
        if found.entrant is not None:
            self._matched += 1
            return found.entrant
        unit = self._snapshot.unit_name(row.unit_id) or row.unit_text
        line = UnmatchedLine(row.name, unit, row.place, _names(self._snapshot, found.candidates))
        (self._ambiguous if line.candidates else self._unmatched).append(line)
        return None

    def done(self) -> EvidenceResult:
        return EvidenceResult(self._matched, tuple(self._unmatched), tuple(self._ambiguous), tuple(self.problems))


def _readable(paths: Sequence[Path], progress: Progress | None) -> list[Workbook]:
    """All files as workbooks. Raises the first UserError: a list of facts is taken whole or not at all."""
    workbooks = []
    for workbook in read_workbooks(paths, progress):
        if isinstance(workbook, UserError):
            raise workbook
        workbooks.append(workbook)
    return workbooks


def _names(snapshot: Snapshot, candidates: Sequence[Entrant]) -> tuple[str, ...]:
    return tuple(f"{one.name}（{snapshot.unit_name(one.unit_id)}）" for one in candidates)


def _file_names(paths: Sequence[Path]) -> str:
    return "、".join(path.name for path in paths)
