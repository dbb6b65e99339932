"""Score sheets in: what a sheet says, whose it is, and what it would change, before anything is written."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.intake.score_sheet import read_individual_scores, read_team_scores
from lianbing_desktop.domain.intake.sheet import Workbook
from lianbing_desktop.domain.problem import Place, Problem, Severity, UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.scoring.round_result import judge_part, round_result
from lianbing_desktop.exchange.spreadsheets.workbook_reader import Progress, read_workbooks
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.header_wordings import headers as vocabulary
from lianbing_desktop.services.intake.roster_reading import unit_names
from lianbing_desktop.services.people import People
from lianbing_desktop.services.safekeeping.backups import backup_at
from lianbing_desktop.storage import rounds, scores


@dataclass(frozen=True, slots=True)
class PlannedScore:
    """A score a sheet gives to a subject. `team` is set for a team round and may be new or changed.

    `marks` are those of the judges by part, where the sheet has them; `score` is then what they come to.
    """

    subject_id: str
    name: str
    unit: str
    score: Score
    place: Place
    before: Score
    team: Team | None = None
    marks: tuple[tuple[str, Score], ...] = ()

    @property
    def changes(self) -> bool:
        """Whether the score differs from what stands in the file."""
        return self.score != self.before


@dataclass(frozen=True, slots=True)
class UnmatchedLine:
    """A line that is about nobody in the contest, about several people (`candidates`), or about one who withdrew."""

    name: str
    unit: str
    place: Place
    candidates: tuple[str, ...] = ()
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class ScorePlan:
    """What score sheets would do to one round.

    `problems` of severity error are scores that cannot be taken: they are not among `scores`, and whoever they are of
    keeps what is on record.
    """

    version: int
    round: Round
    files: tuple[str, ...]
    scores: tuple[PlannedScore, ...]
    unmatched: tuple[UnmatchedLine, ...]
    problems: tuple[Problem, ...]

    @property
    def refused(self) -> tuple[Problem, ...]:
        """The scores that cannot be taken."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)


def plan_scores(contest: Contest, paths: Sequence[Path], some: Round, progress: Progress | None = None) -> ScorePlan:
    """Read score sheets for a round. Raises UserError for a file that cannot be read; nothing is written.

    `progress` is told before each file: its number, how many there are, its name.
    """
    snapshot = contest.snapshot()
    workbooks = read_workbooks(paths, progress)
    for workbook in workbooks:
        if isinstance(workbook, UserError):
            raise workbook
    planner = _IndividualSheets if some.kind is RoundKind.INDIVIDUAL else _TeamSheets
    sheets = planner(snapshot, some)
    for workbook in workbooks:
        if isinstance(workbook, Workbook):
            sheets.read(workbook)
    return ScorePlan(
        snapshot.version,
        some,
        tuple(path.name for path in paths),
        tuple(sheets.scores.values()),
        tuple(sheets.unmatched),
        tuple(sheets.problems),
    )


def apply_scores(contest: Contest, plan: ScorePlan) -> None:
    """Write a plan as one operation.

    Raises UserError scores_refused when no score in the sheets can be taken, and import_plan_outdated when the
    contest changed since the sheets were read.
    """
    if plan.refused and not plan.scores:
        first = plan.refused[0]
        raise UserError(
            "scores_refused",
            place=first.place,
            name=first.name,
            raw=first.params.get("raw", ""),
            count=len(plan.refused),
        )
    if contest.snapshot().version != plan.version:
        raise UserError("import_plan_outdated")
    known = contest.snapshot().team_by_id
    source = "、".join(plan.files)
    backup_at(contest, "import")
    with contest.operation("scores_imported", round=plan.round.name, files=source, count=len(plan.scores)) as write:
        for planned in plan.scores:
            if planned.team is not None and planned.team.id in known:
                rounds.change_team(write, planned.team)
            elif planned.team is not None:
                rounds.add_team(write, planned.team)
            file = planned.place.file
            for part, mark in planned.marks:
                scores.enter(write, plan.round.id, planned.subject_id, mark, source=file, part=part)
            if planned.marks:
                scores.enter(write, plan.round.id, planned.subject_id, NOT_ENTERED, source=file)
            elif planned.score != NOT_ENTERED:
                scores.enter(write, plan.round.id, planned.subject_id, planned.score, source=file)


class _Sheets:
    def __init__(self, snapshot: Snapshot, some: Round) -> None:
        self.scores: dict[str, PlannedScore] = {}
        self.unmatched: list[UnmatchedLine] = []
        self.problems: list[Problem] = []
        self._contradicted: set[str] = set()
        self._snapshot = snapshot
        self._round = some
        self._names = unit_names(snapshot)
        self._people = People(snapshot.competing)
        self._withdrawn = People(one for one in snapshot.entrants if one not in snapshot.competing)

    def _take(self, planned: PlannedScore) -> None:
        """Keep a score; of two lines on one subject that differ neither is taken."""
        if planned.subject_id in self._contradicted:
            return
        first = self.scores.get(planned.subject_id)
        if first is None or first.score == NOT_ENTERED:
            self.scores[planned.subject_id] = planned
        elif planned.score not in {first.score, NOT_ENTERED}:
            params = {"first": str(first.place), "raw": _shown(planned.score), "before": _shown(first.score)}
            self.problems.append(
                Problem("score_twice", Severity.ERROR, planned.unit, planned.name, "score", params, planned.place)
            )
            self._contradicted.add(planned.subject_id)
            del self.scores[planned.subject_id]

    def _before(self, subject_id: str) -> Score:
        return self._snapshot.scores.get((subject_id, self._round.id), NOT_ENTERED)


class _IndividualSheets(_Sheets):
    def read(self, workbook: Workbook) -> None:
        """Take in one workbook."""
        some = self._round
        words, judges = vocabulary(self._snapshot), some.settings.judges
        reading = read_individual_scores(workbook, words, self._names, some.maximum, some.name, judges)
        self.problems.extend(reading.problems)
        for row in reading.rows:
            found = self._people.find(row.name, row.unit_id, row.id_number, row.unit_text)
            if found.entrant is None:
                names = tuple(f"{one.name}（{self._snapshot.unit_name(one.unit_id)}）" for one in found.candidates)
                unit = self._snapshot.unit_name(row.unit_id) or row.unit_text
                gone = self._withdrawn.find(row.name, row.unit_id, row.id_number, row.unit_text).entrant
                withdrawn = gone is not None and not names
                self.unmatched.append(UnmatchedLine(row.name, unit, row.place, names, withdrawn))
                continue
            self.problems.extend(row.problems)
            if row.score is not None:
                entrant = found.entrant
                unit = self._snapshot.unit_name(entrant.unit_id)
                before = self._before(entrant.id)
                marks = tuple((judge_part(number), mark) for number, mark in row.marks)
                score = round_result(some, dict(marks), None) if marks else row.score
                self._take(PlannedScore(entrant.id, entrant.name, unit, score, row.place, before, marks=marks))


class _TeamSheets(_Sheets):
    def read(self, workbook: Workbook) -> None:
        """Take in one workbook."""
        some = self._round
        reading = read_team_scores(workbook, vocabulary(self._snapshot), self._names, some.maximum, some.name)
        self.problems.extend(reading.problems)
        for row in reading.rows:
            if not row.unit_id:
                self.unmatched.append(UnmatchedLine(row.team, row.unit_text, row.place))
                continue
            unit = self._snapshot.unit_name(row.unit_id)
            members = [self._people.find(name, row.unit_id) for name in row.members]
            strangers = [name for name, found in zip(row.members, members, strict=True) if found.entrant is None]
            self.unmatched.extend(UnmatchedLine(name, unit, row.place) for name in strangers)
            self.problems.extend(row.problems)
            member_ids = tuple(found.entrant.id for found in members if found.entrant is not None)
            team = self._team(row.unit_id, row.team, member_ids)
            if row.score is not None:
                planned = PlannedScore(
                    team.id, team.name or unit, unit, row.score, row.place, self._before(team.id), team
                )
                self._take(planned)

    def _team(self, unit_id: str, name: str, member_ids: tuple[str, ...]) -> Team:
        """The unit's team the line is about, with the line's members; a new one when there is none."""
        own = [team for team in self._snapshot.teams if team.unit_id == unit_id]
        same = [team for team in own if set(team.member_ids) & set(member_ids) or team.name == name]
        match = same or (own if len(own) == 1 and not member_ids else [])
        if match:
            return Team(match[0].id, unit_id, match[0].name, member_ids or match[0].member_ids)
        unit = self._snapshot.unit_name(unit_id)
        return Team(uuid.uuid4().hex, unit_id, "" if name == unit else name, member_ids)


def _shown(score: Score) -> str:
    return str(score.value) if score.state is ScoreState.SCORED else score.state.value
