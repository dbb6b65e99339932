"""Study exports and history lists in: looked at first, then written; facts keep their source, older values stay."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.facts import HistoryFact, StudyFact
from lianbing_desktop.domain.intake.history_sheet import HistoryRow, read_history
from lianbing_desktop.domain.intake.sheet import Workbook
from lianbing_desktop.domain.intake.study_sheet import StudyRow, read_study
from lianbing_desktop.domain.problem import Place, Problem, UserError
from lianbing_desktop.domain.text import match_key
from lianbing_desktop.exchange.spreadsheets.workbook_reader import Progress, read_workbooks
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.header_wordings import headers as vocabulary
from lianbing_desktop.services.intake.roster_reading import unit_names
from lianbing_desktop.services.people import People
from lianbing_desktop.services.safekeeping.backups import backup_at
from lianbing_desktop.services.scoring.score_import import UnmatchedLine
from lianbing_desktop.services.snapshot import Snapshot
from lianbing_desktop.storage import decisions, facts

PERSON_TOPIC = "evidence:person"
NOBODY = "nobody"


class LineState(StrEnum):
    """What becomes of a line. KNOWN says what is on record already; NOBODY was told before to be no entrant."""

    NEW = "new"
    KNOWN = "known"
    AMBIGUOUS = "ambiguous"
    UNMATCHED = "unmatched"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One line of a list. `fact` has the entrant it is about, "" while nobody knows whom it means.

    `candidates` are the ids of those it could mean; `remembered` tells that a person said so before; `falls` that
    a counter would be lower than it was read earlier.
    """

    key: str
    place: Place
    name: str
    unit: str
    state: LineState
    fact: StudyFact | HistoryFact
    candidates: tuple[str, ...] = ()
    remembered: bool = False
    falls: bool = False


@dataclass(frozen=True, slots=True)
class EvidencePlan:
    """What lists would add. Nothing is written."""

    version: int
    history: bool
    files: str
    lines: tuple[EvidenceLine, ...]
    problems: tuple[Problem, ...]

    def count(self, state: LineState) -> int:
        """How many lines are so."""
        return sum(line.state is state for line in self.lines)


@dataclass(frozen=True, slots=True)
class EvidenceResult:
    """How many lines found their person, and those that found none or several."""

    matched: int
    unmatched: tuple[UnmatchedLine, ...]
    ambiguous: tuple[UnmatchedLine, ...]
    problems: tuple[Problem, ...]


def plan_study(
    contest: Contest, paths: Sequence[Path], as_of: dt.date | None = None, progress: Progress | None = None
) -> EvidencePlan:
    """Read study sheets. `as_of` is the date they were read at where a sheet does not say.

    Raises UserError for an unreadable file, evidence_nothing_usable for one that is no study list, and
    study_date_missing when no date is known for a line.
    """
    snapshot = contest.snapshot()
    names = unit_names(snapshot)
    plan = _Planning(snapshot)
    for workbook in _readable(paths, progress):
        reading = read_study(workbook, vocabulary(snapshot), names)
        if all(row.stars is None and row.points is None for row in reading.rows):
            raise UserError("evidence_nothing_usable", file=workbook.file)
        plan.problems.extend(reading.problems)
        for row in reading.rows:
            entrant = plan.start(row)
            date = row.as_of or as_of
            if date is None and (entrant is not None or plan.asks):
                raise UserError("study_date_missing", file=workbook.file, place=row.place)
            day = date or dt.date.min
            plan.add(row, StudyFact("", row.stars, row.points, day, row.place.file, row.place.row))
    return plan.done(history=False, files=_file_names(paths))


def plan_history(contest: Contest, paths: Sequence[Path], progress: Progress | None = None) -> EvidencePlan:
    """Read lists of earlier national participation and titles.

    Raises UserError for an unreadable file, and evidence_nothing_usable for one that is no such list.
    """
    snapshot = contest.snapshot()
    names = unit_names(snapshot)
    plan = _Planning(snapshot)
    for workbook in _readable(paths, progress):
        reading = read_history(workbook, vocabulary(snapshot), names)
        if not reading.people or any(problem.code == "history_column_missing" for problem in reading.problems):
            raise UserError("evidence_nothing_usable", file=workbook.file)
        plan.problems.extend(reading.problems)
        for row in reading.rows:
            plan.start(row)
            stage = "".join(part for part in (row.stage, f"（{row.role}）" if row.role else "") if part)
            plan.add(row, HistoryFact("", row.year, row.event, stage, row.title, row.place.file, row.place.row))
    return plan.done(history=True, files=_file_names(paths))


def apply_plan(contest: Contest, plan: EvidencePlan, chosen: Mapping[str, str] | None = None) -> EvidenceResult:
    """Write the new facts of a plan. `chosen` says by a line's key whom it is about (an entrant's id, or NOBODY); it
    is remembered for the next list.

    Raises UserError import_plan_outdated when the contest has changed since the plan was made, study_date_missing for
    a chosen line without a date.
    """
    snapshot = contest.snapshot()
    if snapshot.version != plan.version:
        raise UserError("import_plan_outdated")
    chosen = chosen or {}
    lines = [_answered(line, chosen, snapshot) for line in plan.lines]
    undated = next((line for line in lines if line.fact.entrant_id and _undated(line.fact)), None)
    if undated is not None:
        raise UserError("study_date_missing", file=undated.place.file, place=undated.place)
    known = _known(snapshot)
    fresh = list(dict.fromkeys(line.fact for line in lines if line.fact.entrant_id and _bare(line.fact) not in known))
    backup_at(contest, "import")
    kind = "history_imported" if plan.history else "study_imported"
    with contest.operation(kind, files=plan.files, count=len(fresh)) as write:
        for key, answer in chosen.items():
            decisions.decide(write, PERSON_TOPIC, key, answer, plan.files)
        for fact in fresh:
            if isinstance(fact, StudyFact):
                facts.add_study_fact(write, fact)
            else:
                facts.add_history_fact(write, fact)
    return _result(snapshot, lines, plan.problems)


def import_study(
    contest: Contest, paths: Sequence[Path], as_of: dt.date | None = None, progress: Progress | None = None
) -> EvidenceResult:
    """Take in study sheets without looking at them first. Raises UserError as `plan_study` does."""
    return apply_plan(contest, plan_study(contest, paths, as_of, progress))


def import_history(contest: Contest, paths: Sequence[Path], progress: Progress | None = None) -> EvidenceResult:
    """Take in history lists without looking at them first. Raises UserError as `plan_history` does."""
    return apply_plan(contest, plan_history(contest, paths, progress))


class _Planning:
    """Gathers what the lines of the files are about."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.problems: list[Problem] = []
        self._snapshot = snapshot
        self._people = People(snapshot.entrants)
        self._remembered = {stored.subject_id: stored.choice for stored in snapshot.decided(PERSON_TOPIC)}
        self._known = _known(snapshot)
        self._highest = _highest(snapshot)
        self._lines: list[EvidenceLine] = []
        self._candidates: tuple[str, ...] = ()
        self._entrant: Entrant | None = None
        self._answer = ""

    @property
    def asks(self) -> bool:
        """Whether a person has to say whom the row that was started is about."""
        return bool(self._candidates)

    def start(self, row: StudyRow | HistoryRow) -> Entrant | None:
        """Find whom a row is about; `add` follows with what it says."""
        self.problems.extend(row.problems)
        found = self._people.find(row.name, row.unit_id, row.id_number, row.unit_text, unit_needed=True)
        self._entrant, self._answer = found.entrant, ""
        self._candidates = tuple(one.id for one in found.candidates)
        if found.entrant is None:
            self._answer = self._remembered.get(_key(row), "")
            self._entrant = self._snapshot.entrant_by_id.get(self._answer)
        return self._entrant

    def add(self, row: StudyRow | HistoryRow, fact: StudyFact | HistoryFact) -> None:
        """Keep the line of the row that was started."""
        state = LineState.AMBIGUOUS if self._candidates else LineState.UNMATCHED
        if self._entrant is not None:
            fact = replace(fact, entrant_id=self._entrant.id)
            state = LineState.KNOWN if _bare(fact) in self._known else LineState.NEW
        elif self._answer == NOBODY:
            state = LineState.NOBODY
        self._lines.append(
            EvidenceLine(
                _key(row),
                row.place,
                row.name,
                self._snapshot.unit_name(row.unit_id) or row.unit_text,
                state,
                fact,
                self._candidates,
                remembered=bool(self._answer),
                falls=isinstance(fact, StudyFact) and state is LineState.NEW and self._falls(fact),
            )
        )

    def done(self, *, history: bool, files: str) -> EvidencePlan:
        return EvidencePlan(self._snapshot.version, history, files, tuple(self._lines), tuple(self.problems))

    def _falls(self, fact: StudyFact) -> bool:
        """Whether a counter was read higher before: one of the two readings is wrong."""
        return any(
            value is not None and day <= fact.as_of and before is not None and value < before
            for day, stars, points in self._highest.get(fact.entrant_id, ())
            for value, before in ((fact.stars, stars), (fact.points, points))
        )


def _answered(line: EvidenceLine, chosen: Mapping[str, str], snapshot: Snapshot) -> EvidenceLine:
    """The line with what a person said of it."""
    answer = chosen.get(line.key, "")
    if line.state not in (LineState.AMBIGUOUS, LineState.UNMATCHED) or not answer:
        return line
    if answer in snapshot.entrant_by_id:
        return replace(line, fact=replace(line.fact, entrant_id=answer), state=LineState.NEW)
    return replace(line, state=LineState.NOBODY)


def _result(snapshot: Snapshot, lines: Sequence[EvidenceLine], problems: tuple[Problem, ...]) -> EvidenceResult:
    found = {LineState.AMBIGUOUS: [], LineState.UNMATCHED: []}  # type: dict[LineState, list[UnmatchedLine]]
    asked = set()
    for line in lines:
        row = (line.place.file, line.place.sheet, line.place.row, line.place.cell)
        if line.state in found and row not in asked:  # a line may say several things of the one person
            asked.add(row)
            names = tuple(candidate_words(snapshot, one) for one in line.candidates)
            found[line.state].append(UnmatchedLine(line.name, line.unit, line.place, names))
    matched = len({(line.place, line.key) for line in lines if line.fact.entrant_id})
    return EvidenceResult(matched, tuple(found[LineState.UNMATCHED]), tuple(found[LineState.AMBIGUOUS]), problems)


def candidate_words(snapshot: Snapshot, entrant_id: str) -> str:
    """Somebody a line could mean, with the unit."""
    entrant = snapshot.entrant_by_id[entrant_id]
    return f"{entrant.name}（{snapshot.unit_name(entrant.unit_id)}）"


def _key(row: StudyRow | HistoryRow) -> str:
    """How a line names its person: what somebody said of it holds for every line that names them so."""
    return json.dumps([match_key(row.name), row.unit_id or match_key(row.unit_text), row.id_number], ensure_ascii=False)


def _bare(fact: StudyFact | HistoryFact) -> StudyFact | HistoryFact:
    return replace(fact, source_file="", source_row=0)


def _undated(fact: StudyFact | HistoryFact) -> bool:
    return isinstance(fact, StudyFact) and fact.as_of == dt.date.min


def _known(snapshot: Snapshot) -> set[StudyFact | HistoryFact]:
    return {_bare(fact) for fact in snapshot.study} | {_bare(fact) for fact in snapshot.history}


def _highest(snapshot: Snapshot) -> dict[str, list[tuple[dt.date, int | None, int | None]]]:
    found: dict[str, list[tuple[dt.date, int | None, int | None]]] = {}
    for fact in snapshot.study:
        found.setdefault(fact.entrant_id, []).append((fact.as_of, fact.stars, fact.points))
    return found


def _readable(paths: Sequence[Path], progress: Progress | None) -> list[Workbook]:
    """All files as workbooks. Raises the first UserError: a list of facts is taken whole or not at all."""
    workbooks = []
    for workbook in read_workbooks(paths, progress):
        if isinstance(workbook, UserError):
            raise workbook
        workbooks.append(workbook)
    return workbooks


def _file_names(paths: Sequence[Path]) -> str:
    return "、".join(path.name for path in paths)
