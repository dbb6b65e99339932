"""Everything a contest holds at one moment, as values, and keeping it up to date by what operations touched.

A new table is a field of `Snapshot` and a line of `_READERS`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from typing import Any, TypeVar

from lianbing_desktop.domain.arrangements.draws import Draw
from lianbing_desktop.domain.arrangements.papers import PaperPrint
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.awards.awards import Award, Recipient
from lianbing_desktop.domain.awards.publication import Publication
from lianbing_desktop.domain.delegation.frozen import FrozenDelegation
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.facts import HistoryFact, StudyFact
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, Team
from lianbing_desktop.domain.scoring.questions import QuestionEvent, running_totals
from lianbing_desktop.domain.scoring.round_result import STATED, round_result
from lianbing_desktop.domain.unit import Unit
from lianbing_desktop.services.collector import collector_at_rest
from lianbing_desktop.storage import (
    appeals,
    arrangements,
    awards,
    board,
    contests,
    decisions,
    delegations,
    entrants,
    facts,
    imports,
    operations,
    photos,
    publications,
    question_events,
    rounds,
    scores,
    sign_offs,
    units,
)
from lianbing_desktop.storage.appeals import Appeal
from lianbing_desktop.storage.arrangements import SeatMove, SeatTaken
from lianbing_desktop.storage.board import AcceptedFinding, Confirmation, UnitContact
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.contests import ContestFacts
from lianbing_desktop.storage.decisions import StoredDecision
from lianbing_desktop.storage.imports import ColumnMapping, ImportFile, LeftOutRow
from lianbing_desktop.storage.scores import ScoreEntry, SubjectRound
from lianbing_desktop.storage.sign_offs import Correction, SignOff

Key = TypeVar("Key")
Value = TypeVar("Value")


@dataclass(frozen=True)
class Snapshot:
    """Everything the contest holds at one moment, as values. Two reads of the same version are the same object.

    `scores` are the results of rounds, `entered` the official entries they are made of (by part), `events` the
    question events by round, reversed ones too. A part two PCs say different things of stands in `contradictions`,
    and its subject has no score until a person settles it.
    """

    version: int
    facts: ContestFacts
    rules: RuleSet
    units: tuple[Unit, ...]
    entrants: tuple[Entrant, ...]
    rounds: tuple[Round, ...]
    teams: tuple[Team, ...]
    scores: Mapping[SubjectRound, Score]
    entered: Mapping[SubjectRound, Mapping[str, Score]]
    contradictions: Mapping[SubjectRound, Mapping[str, tuple[ScoreEntry, ...]]]
    events: Mapping[str, tuple[QuestionEvent, ...]]
    study: tuple[StudyFact, ...]
    history: tuple[HistoryFact, ...]
    awards: tuple[Award, ...]
    recipients: tuple[Recipient, ...]
    publications: tuple[Publication, ...]
    decisions: tuple[StoredDecision, ...]
    imports: tuple[ImportFile, ...]
    left_out: tuple[tuple[LeftOutRow, str], ...]
    column_mappings: tuple[ColumnMapping, ...]
    settings: Mapping[str, str]
    contacts: Mapping[str, UnitContact]
    confirmations: Mapping[str, Confirmation]
    accepted: tuple[AcceptedFinding, ...]
    rules_version: int
    frozen: tuple[FrozenDelegation, ...]
    photo_ids: Mapping[str, str]
    """The digest of each entrant's photo; `services.intake.photos.photo_of` reads the picture itself."""
    sign_offs: Mapping[str, SignOff]
    """By round id: a round in it is locked."""
    corrections: tuple[Correction, ...]
    appeals: tuple[Appeal, ...]
    exam_numbers: Mapping[str, str]
    """By entrant id, of withdrawn people too."""
    rooms: tuple[Room, ...]
    seats: Mapping[str, SeatTaken]
    """By entrant id, of withdrawn people too."""
    draws: tuple[Draw, ...]
    seat_moves: tuple[SeatMove, ...]
    """Seats changed by hand since all were drawn."""
    prints: tuple[PaperPrint, ...]
    """The papers of the day as they were printed, the oldest first."""
    scored_at: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)
    """Per round the version its scores changed at last, as far as this object's forerunners saw it."""
    handed_on: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)
    """Values worked out from a part of the contest that later snapshots share, with what they depend on."""

    trail: tuple[tuple[int, int, frozenset[SubjectRound]], ...] = field(default=(), compare=False, repr=False)
    """The newest steps in which nothing but single scores changed: from version, to version, whose in which round."""

    def changed_since(self, version: int) -> frozenset[SubjectRound] | None:
        """Whose scores changed since a version, and in which round; None where something else may have changed too."""
        found: set[SubjectRound] = set()
        at = self.version
        for begin, end, pairs in reversed(self.trail):
            if at == version:
                break
            if end != at:
                return None
            found |= pairs
            at = begin
        return frozenset(found) if at == version else None

    @cached_property
    def worked_out(self) -> dict[str, object]:
        """What follows from this snapshot and was worked out already, by name; only values, for others use them too."""
        return {}

    @cached_property
    def unit_by_id(self) -> Mapping[str, Unit]:
        """Units by id."""
        return {unit.id: unit for unit in self.units}

    @cached_property
    def entrant_by_id(self) -> Mapping[str, Entrant]:
        """People by id, withdrawn ones too."""
        return {entrant.id: entrant for entrant in self.entrants}

    @cached_property
    def team_by_id(self) -> Mapping[str, Team]:
        """Teams by id."""
        return {team.id: team for team in self.teams}

    @cached_property
    def round_by_id(self) -> Mapping[str, Round]:
        """Rounds by id."""
        return {some.id: some for some in self.rounds}

    @cached_property
    def competing(self) -> tuple[Entrant, ...]:
        """The people who count as entrants now."""
        return tuple(entrant for entrant in self.entrants if entrant.competes)

    def unit_name(self, unit_id: str) -> str:
        """The unit's name, "" when there is none."""
        unit = self.unit_by_id.get(unit_id)
        return unit.name if unit else ""

    def decided(self, topic: str) -> tuple[StoredDecision, ...]:
        """The decisions of one topic."""
        return tuple(decision for decision in self.decisions if decision.topic == topic)


@dataclass(frozen=True, slots=True)
class _Reader:
    """How a field is read, and the tables whose change makes it out of date."""

    tables: frozenset[str]
    read: Callable[[ContestFile], Any]


def _reader(read: Callable[[ContestFile], Any], *tables: str) -> _Reader:
    return _Reader(frozenset(tables), read)


_READERS: Mapping[str, _Reader] = {
    "facts": _reader(contests.facts, "contest"),
    "rules": _reader(lambda file: RuleSet.from_mapping(tomllib.loads(contests.rules_text(file))), "rule_sets"),
    "units": _reader(lambda file: tuple(units.all_units(file)), "units"),
    "entrants": _reader(lambda file: tuple(entrants.all_entrants(file)), "entrants", "units"),
    "rounds": _reader(lambda file: tuple(rounds.all_rounds(file)), "rounds"),
    "teams": _reader(lambda file: tuple(rounds.all_teams(file)), "teams", "team_members", "units"),
    "study": _reader(lambda file: tuple(facts.study_facts(file)), "study_facts"),
    "history": _reader(lambda file: tuple(facts.history_facts(file)), "history_facts"),
    "awards": _reader(lambda file: tuple(awards.all_awards(file)), "awards"),
    "recipients": _reader(lambda file: tuple(awards.all_recipients(file)), "award_recipients", "awards"),
    "publications": _reader(lambda file: tuple(publications.all_publications(file)), "publications"),
    "decisions": _reader(lambda file: tuple(decisions.all_decisions(file)), "decisions"),
    "imports": _reader(lambda file: tuple(imports.all_files(file)), "import_files"),
    "left_out": _reader(lambda file: tuple(imports.left_out_rows(file)), "left_out_rows", "import_files"),
    "column_mappings": _reader(lambda file: tuple(imports.column_mappings(file)), "column_mappings"),
    "settings": _reader(contests.settings, "settings"),
    "contacts": _reader(lambda file: {one.unit_id: one for one in board.all_contacts(file)}, "unit_contacts"),
    "confirmations": _reader(lambda file: {one.unit_id: one for one in board.all_confirmations(file)}, "confirmations"),
    "accepted": _reader(lambda file: tuple(board.all_accepted(file)), "accepted_findings"),
    "rules_version": _reader(contests.rules_version, "rule_sets"),
    "frozen": _reader(lambda file: tuple(delegations.all_versions(file)), "delegation_versions"),
    "photo_ids": _reader(photos.photo_ids, "photos"),
    "sign_offs": _reader(lambda file: {one.round_id: one for one in sign_offs.all_sign_offs(file)}, "sign_offs"),
    "corrections": _reader(lambda file: tuple(sign_offs.all_corrections(file)), "corrections"),
    "appeals": _reader(lambda file: tuple(appeals.all_appeals(file)), "appeals"),
    "exam_numbers": _reader(arrangements.exam_numbers, "exam_numbers"),
    "rooms": _reader(lambda file: tuple(arrangements.all_rooms(file)), "rooms"),
    "seats": _reader(arrangements.all_seats, "seats"),
    "draws": _reader(lambda file: tuple(arrangements.all_draws(file)), "draws"),
    "seat_moves": _reader(lambda file: tuple(arrangements.all_moves(file)), "seat_moves"),
    "prints": _reader(lambda file: tuple(arrangements.all_prints(file)), "paper_prints"),
}

_CARRIED = {"unit_by_id": "units", "entrant_by_id": "entrants", "competing": "entrants", "team_by_id": "teams"}
"""What is worked out from one field alone goes along with it."""
_ROUND_TABLES = frozenset({"rounds", "teams", "team_members", "entrants", "units"})
"""What says which subjects and settings a round has."""
_TRAIL = 15
"""Steps of single scores that are remembered: more than happen between two looks of a page in view."""
_SIGNATURES = frozenset({"sign_offs", "corrections", "late_arrivals"})
"""What says which entries count at all."""


class SnapshotReader:
    """The newest snapshot of one open file. It reads again only what was touched since, by whatever connection."""

    def __init__(self, file: ContestFile) -> None:
        self._file = file
        self._kept: Snapshot | None = None
        self._logged: Mapping[str, int] = {}

    def again(self, file: ContestFile) -> SnapshotReader:
        """The same for another connection in another thread: it begins with what was read here.

        What is worked out from one snapshot to the next is left behind, since it is changed on the way.
        """
        made = SnapshotReader(file)
        kept, logged = self._kept, self._logged
        if kept is not None:
            made._kept, made._logged = replace(kept, handed_on={}), logged
        return made

    def snapshot(self) -> Snapshot:
        """What the file holds now; the same object as long as no operation is added."""
        version = operations.last_sequence(self._file)
        kept = self._kept
        if self._file.is_writing:
            return read_snapshot(self._file, version)  # half an operation must not be taken for the whole of it later
        if kept is not None and kept.version == version:
            return kept
        logged = operations.sizes(self._file)
        found = None
        if kept is not None and version > kept.version:
            touched = operations.touched_since(self._file, kept.version)
            # Taken from a reader in another thread while it went on, the two may not belong together: it shows here.
            if touched.accounts_for(self._logged, logged) and _SIGNATURES.isdisjoint(touched.rows):
                found = _brought_forward(self._file, kept, version, touched.rows)
        self._kept = found or read_snapshot(self._file, version)
        self._logged = logged
        return self._kept


@collector_at_rest()
def read_snapshot(file: ContestFile, version: int) -> Snapshot:
    """Everything, read from the file."""
    read = {name: reader.read(file) for name, reader in _READERS.items()}
    official = scores.official(file)
    events = question_events.events(file)
    blank = Snapshot(
        version=version,
        scores={},
        entered=official.entered,
        contradictions=official.contradictions,
        events=events,
        **read,
    )
    return replace(blank, scores=_results(blank, blank.rounds), scored_at={some.id: version for some in blank.rounds})


def _brought_forward(
    file: ContestFile, before: Snapshot, version: int, touched: Mapping[str, frozenset[str]]
) -> Snapshot:
    read = {name: reader.read(file) for name, reader in _READERS.items() if not reader.tables.isdisjoint(touched)}
    pairs: set[SubjectRound] = set()
    if "score_entries" in touched:
        pairs = scores.subjects_of(file, touched["score_entries"])
        official = scores.official(file, pairs)
        read["entered"] = _with(before.entered, pairs, official.entered)
        read["contradictions"] = _with(before.contradictions, pairs, official.contradictions)
    happened: set[str] = set()
    if "question_events" in touched:
        happened = question_events.rounds_of(file, touched["question_events"])
        read["events"] = _with(before.events, happened, question_events.events(file, happened))
    after = replace(before, version=version, **read)
    if not _ROUND_TABLES.isdisjoint(touched):
        at = {some.id: version for some in after.rounds}
        after = replace(after, scores=_results(after, after.rounds), scored_at=at)
    elif pairs or happened:
        after = _rescored(after, pairs, happened)
    if pairs and touched.keys() == {"score_entries"}:
        after = replace(after, trail=(*before.trail[-_TRAIL:], (before.version, version, frozenset(pairs))))
    else:
        after = replace(after, trail=())
    for name, source in _CARRIED.items():
        if source not in read and name in before.__dict__:
            after.__dict__[name] = before.__dict__[name]
    return after


def _rescored(after: Snapshot, pairs: set[SubjectRound], happened: set[str]) -> Snapshot:
    """The snapshot with the scores of single subjects, and of rounds in which something happened, worked out anew."""
    by_id = {some.id: some for some in after.rounds}
    found = (
        {key: score for key, score in after.scores.items() if key[1] not in happened}
        if happened
        else (dict(after.scores))
    )
    if happened:
        found.update(_results(after, [some for some in after.rounds if some.id in happened]))
    for key in pairs:
        subject_id, round_id = key
        some = by_id.get(round_id)
        if some is None or round_id in happened:
            continue
        result = _result(after, some, subject_id, _running(after, some).get(subject_id))
        if result == NOT_ENTERED:
            found.pop(key, None)
        else:
            found[key] = result
    changed = happened | {round_id for _, round_id in pairs}
    at = {id_: after.version if id_ in changed else after.scored_at.get(id_, 0) for id_ in by_id}
    return replace(after, scores=found, scored_at=at)


def _results(snapshot: Snapshot, wanted: Iterable[Round]) -> dict[SubjectRound, Score]:
    """The scores of these rounds; who has none is left out."""
    by_id = {some.id: some for some in wanted}
    running = {some.id: _running(snapshot, some) for some in by_id.values()}
    keys = dict.fromkeys(key for key in snapshot.entered if key[1] in by_id)
    keys.update(dict.fromkeys((subject, id_) for id_, totals in running.items() for subject in totals))
    found: dict[SubjectRound, Score] = {}
    for key in keys:
        subject_id, round_id = key
        stated = snapshot.entered.get(key, {}).get(STATED)
        if stated is not None and key not in snapshot.contradictions:
            found[key] = stated  # what most of a hundred thousand are
            continue
        result = _result(snapshot, by_id[round_id], subject_id, running[round_id].get(subject_id))
        if result != NOT_ENTERED:
            found[key] = result
    return found


def _result(snapshot: Snapshot, some: Round, subject_id: str, running: Decimal | None) -> Score:
    key = (subject_id, some.id)
    if STATED in snapshot.contradictions.get(key, ()):
        return NOT_ENTERED
    return round_result(some, snapshot.entered.get(key, {}), running)


def _running(snapshot: Snapshot, some: Round) -> dict[str, Decimal]:
    """The running totals of a round of questions; nothing for any other round."""
    if not some.form.by_questions:
        return {}
    teams = some.kind is RoundKind.TEAM
    subjects = [team.id for team in snapshot.teams] if teams else [one.id for one in snapshot.entrants if one.competes]
    return running_totals(snapshot.events.get(some.id, ()), some.form, some.settings, subjects, teams=teams)


def _with(before: Mapping[Key, Value], changed: Iterable[Key], now: Mapping[Key, Value]) -> dict[Key, Value]:
    found = dict(before)
    for key in changed:
        found.pop(key, None)
    found.update(now)
    return found
