"""Several PCs that work on copies of one contest and join at random, beside an oracle that knows only who saw what."""

from __future__ import annotations

import contextlib
import json
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path

from lianbing_desktop.domain.packets.versions import join
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import RoundKind, Team
from lianbing_desktop.domain.scoring.questions import in_force
from lianbing_desktop.domain.scoring.round_form import EntryRule, RoundForm, RoundSettings
from lianbing_desktop.domain.scoring.round_form import Outcome as Ended
from lianbing_desktop.domain.scoring.sign_off import Signatures
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.roster_edit import change_entrant, reinstate, withdraw
from lianbing_desktop.services.packets.deciding import decide, open_differences
from lianbing_desktop.services.packets.merging import Arrived, Choice, merge
from lianbing_desktop.services.packets.packing import everything, manifest_of
from lianbing_desktop.services.scoring import double_entry, question_entry
from lianbing_desktop.services.scoring.rounds import add_round, delete_team, save_team
from lianbing_desktop.services.scoring.score_entry import enter_typed
from lianbing_desktop.services.scoring.sign_off import sign
from lianbing_desktop.storage import scores
from lianbing_desktop.storage.joining.carried import from_data, to_data
from lianbing_desktop.storage.joining.histories import EXISTS, RowHistory, histories
from tests.builders import add_person

FIELDS = ("title", "workplace", "line")
VALUES = ("甲", "乙", "丙")
MARKS = ("60", "70", "80")
HERE, GONE = "1", "0"
PAPER, BUZZER, BLIND, SIGNED = range(4)
"""The rounds: one to type into, one of questions, one typed blind, one that somebody signs."""
_LOGS = ("score_entries", "question_events", "sign_offs")

About = tuple[str, str]
"""A row and its field, "row" for whether it is there; of a score the subject and the round."""


@dataclass(frozen=True)
class Event:
    """One write: what it says of what, and every write its PC had taken the place of."""

    number: int
    about: About
    value: str
    past: frozenset[int]


@dataclass
class Oracle:
    """What one PC knows, what it shows of each field, and what was signed with what."""

    known: dict[int, Event] = field(default_factory=dict)
    shown: dict[About, str] = field(default_factory=dict)
    lines: set[tuple[str, int]] = field(default_factory=set)
    reversed: set[int] = field(default_factory=set)
    signed: frozenset[int] | None = None

    def heads(self, about: About) -> list[Event]:
        events = [one for one in self.known.values() if one.about == about]
        if self.signed is not None and about[1] == f"score {SIGNED}":
            events = [one for one in events if one.number in self.signed]
        gone = frozenset[int]().union(*(one.past for one in events))
        return [one for one in events if one.number not in gone]

    def showing(self, about: About) -> list[Event]:
        """The writes that say what stands there."""
        return [one for one in self.heads(about) if one.value == self.shown.get(about)]

    def write(self, number: int, about: About, value: str, seen: list[Event]) -> None:
        past = frozenset[int]().union(*({one.number} | one.past for one in seen))
        self.known[number] = Event(number, about, value, past)
        self.shown[about] = value

    def abouts(self) -> set[About]:
        return {one.about for one in self.known.values()}

    def learn(self, other: Oracle) -> None:
        self.known.update(other.known)
        self.lines |= other.lines
        self.reversed |= other.reversed
        self.signed = self.signed if other.signed is None else other.signed


@dataclass
class Outcome:
    """What was found over all runs; everything but `merges`, `differences` and `kinds` must be 0."""

    merges: int = 0
    differences: int = 0
    lost: int = 0
    unlike_oracle: int = 0
    not_alike: int = 0
    again_changed: int = 0
    kinds: dict[str, int] = field(default_factory=dict)

    def did(self, kind: str) -> None:
        self.kinds[kind] = self.kinds.get(kind, 0) + 1


def make_start(folder: Path) -> Path:
    """The contest everybody has a copy of."""
    path = folder / "比武.lianbing"
    contest = Contest.create(path, "宁德市", 2022)
    people = [add_person(contest, name, title="", workplace="", line="") for name in ("周甲", "周乙")]
    for one in people:
        save_team(contest, Team("", one.unit_id, f"{one.name}队", (one.id,)))
    add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    add_round(contest, "抢答", RoundKind.TEAM, form=RoundForm.BUZZER)
    add_round(contest, "盲录", RoundKind.INDIVIDUAL, settings=RoundSettings(entry_rule=EntryRule.DOUBLE))
    add_round(contest, "实操", RoundKind.INDIVIDUAL)
    contest.close()
    return path


class Pcs:
    """One contest on two to five PCs: random work, random joining, and everybody with everybody at the end."""

    def __init__(self, start: Path, folder: Path, chance: random.Random, found: Outcome) -> None:
        self.chance, self.found = chance, found
        self.contests: list[Contest] = []
        for number in range(chance.randint(2, 5)):
            path = folder / f"{number}.lianbing"
            shutil.copy(start, path)
            contest = Contest.open(path)
            contest.operator = f"录入员{number}"
            contest.saving.backs_up = False
            self.contests.append(contest)
        self.oracles = [Oracle() for _ in self.contests]
        self.numbers = iter(range(1_000_000))
        self.keys: dict[str, int] = {}
        snapshot = self.contests[0].snapshot()
        self.people = [one.id for one in snapshot.competing]
        self.teams = [one.id for one in snapshot.teams]
        self.rounds = [one.id for one in snapshot.rounds]
        self.signer = chance.randrange(len(self.contests))
        self.steps: tuple[tuple[Callable[[Contest, Oracle], str], int], ...] = (
            (self._score, 6), (self._field, 6), (self._withdrawal, 2), (self._team_name, 3), (self._team_gone, 2),
            (self._question, 4), (self._take_back, 2), (self._blind, 3), (self._other_round, 3), (self._decide, 6),
        )  # fmt: skip
        for oracle in self.oracles:
            self._begin(oracle, snapshot)

    def _begin(self, oracle: Oracle, snapshot) -> None:
        """What everybody knows from the start has one number on every PC."""
        numbers = iter(range(-10_000, 0))
        for team in snapshot.teams:
            for about, value in (((team.id, "row"), HERE), ((team.id, "name"), team.name)):
                oracle.write(next(numbers), about, value, [])

    def work(self) -> None:
        """Somebody does something, or joins what another PC sends."""
        place = self.chance.randrange(len(self.contests))
        if self.chance.random() < 0.35:
            other = self.chance.choice([one for one in range(len(self.contests)) if one != place])
            self.join(place, other)
            return
        if place == self.signer and self.chance.random() < 0.2 and self.oracles[place].signed is None:
            self.found.did(self._sign(self.contests[place], self.oracles[place]))
            return
        step = self.chance.choices([one for one, _ in self.steps], [weight for _, weight in self.steps])[0]
        self.found.did(step(self.contests[place], self.oracles[place]))

    def finish(self) -> None:
        """Everybody joins everybody, twice; then all must hold the same, and what the oracle says."""
        order = [
            (one, other) for one in range(len(self.contests)) for other in range(len(self.contests)) if one != other
        ]
        for _ in range(2):
            self.chance.shuffle(order)
            for one, other in order:
                self.join(one, other)
        oracle = self.oracles[0]
        wanted = {about: {one.value for one in oracle.heads(about)} for about in oracle.abouts()}
        gone = {about[0] for about, values in wanted.items() if about[1] == "row" and values != {HERE}}
        wanted = {about: values for about, values in wanted.items() if about[1] == "row" or about[0] not in gone}
        states = [self._state(contest, set(wanted)) for contest in self.contests]
        self.found.not_alike += sum(state != states[0] for state in states)
        self.found.unlike_oracle += sum(state != wanted for state in states)
        for contest in self.contests:
            lines = sum(contest.file.query(f"SELECT COUNT(*) AS n FROM {log}")[0]["n"] for log in _LOGS)
            self.found.lost += abs(lines - len(oracle.lines))
            events = contest.snapshot().events.get(self.rounds[BUZZER], ())
            standing = sum(one.reverses == "" and one.key in in_force(events) for one in events)
            asked = sum(log == "question" for log, _ in oracle.lines)
            self.found.unlike_oracle += standing != asked - len(oracle.reversed)

    def close(self, folder: Path) -> None:
        """Let go of the files and remove them."""
        for number, contest in enumerate(self.contests):
            contest.close()
            for left in folder.glob(f"{number}.*"):
                left.unlink()

    # what somebody does

    def _score(self, contest: Contest, oracle: Oracle) -> str:
        return self._type(contest, oracle, PAPER)

    def _other_round(self, contest: Contest, oracle: Oracle) -> str:
        """The round that is signed some time: nobody who knows of it types there any more."""
        return "signed" if oracle.signed is not None else self._type(contest, oracle, SIGNED)

    def _type(self, contest: Contest, oracle: Oracle, place: int) -> str:
        subject, value = self.chance.choice(self.people), self.chance.choice(MARKS)
        about = (subject, f"score {place}")
        heads = oracle.heads(about)
        if [one.value for one in heads] != [value]:
            enter_typed(contest, self.rounds[place], subject, value)
            number = next(self.numbers)
            oracle.write(number, about, value, heads)  # whoever types a score settles what stands there
            oracle.lines.add(("score", number))
        return "score"

    def _field(self, contest: Contest, oracle: Oracle) -> str:
        person = contest.snapshot().entrant_by_id[self.chance.choice(self.people)]
        name, value = self.chance.choice(FIELDS), self.chance.choice(VALUES)
        if getattr(person, name) != value and person.competes:
            change_entrant(contest, replace(person, **{name: value}))
            self._wrote(oracle, (person.id, name), value)
        return "field"

    def _withdrawal(self, contest: Contest, oracle: Oracle) -> str:
        """Somebody withdraws, or comes back."""
        person = contest.snapshot().entrant_by_id[self.chance.choice(self.people)]
        before = contest.file.query("SELECT status, status_reason FROM entrants WHERE id = ?", (person.id,))[0]
        if person.competes:
            withdraw(contest, person.id, self.chance.choice(VALUES))
        else:
            reinstate(contest, person.id)
        after = contest.file.query("SELECT status, status_reason FROM entrants WHERE id = ?", (person.id,))[0]
        for name in ("status", "status_reason"):
            if after[name] != before[name]:
                self._wrote(oracle, (person.id, name), after[name])
        return "withdrawal"

    def _team_name(self, contest: Contest, oracle: Oracle) -> str:
        team = contest.snapshot().team_by_id.get(self.chance.choice(self.teams))
        value = f"{self.chance.choice(VALUES)}{self.teams.index(team.id)}" if team is not None else ""
        if team is not None and team.name != value:
            save_team(contest, replace(team, name=value))
            self._wrote(oracle, (team.id, "name"), value)
            self._wrote(oracle, (team.id, "row"), HERE)
        return "team name"

    def _team_gone(self, contest: Contest, oracle: Oracle) -> str:
        """A team is taken away by somebody who saw all that stands in its row."""
        team = contest.snapshot().team_by_id.get(self.chance.choice(self.teams))
        if team is not None:
            try:
                delete_team(contest, team.id)
            except UserError:  # it has answered
                return "team kept"
            seen = [*oracle.showing((team.id, "row")), *oracle.showing((team.id, "name"))]
            oracle.write(next(self.numbers), (team.id, "row"), GONE, seen)
            return "team gone"
        return "team kept"

    def _question(self, contest: Contest, oracle: Oracle) -> str:
        snapshot = contest.snapshot()
        if snapshot.teams:
            some, team = snapshot.round_by_id[self.rounds[BUZZER]], self.chance.choice(snapshot.teams)
            outcome = self.chance.choice((Ended.RIGHT, Ended.WRONG))
            key = question_entry.answer(contest, some, team.id, Decimal(10), outcome)
            number = next(self.numbers)
            oracle.lines.add(("question", number))
            self.keys[key] = number
        return "question"

    def _take_back(self, contest: Contest, oracle: Oracle) -> str:
        some = contest.snapshot().round_by_id[self.rounds[BUZZER]]
        events = contest.snapshot().events.get(some.id, ())
        standing = [one.key for one in events if not one.reverses and one.key in in_force(events)]
        if standing:
            key = self.chance.choice(standing)
            question_entry.take_back(contest, some, key, "记错")
            oracle.reversed.add(self.keys[key])
            oracle.lines.add(("reversal", next(self.numbers)))
        return "take back"

    def _blind(self, contest: Contest, oracle: Oracle) -> str:
        """A clerk types blind; that adds a line whenever it says something new of this clerk's."""
        before = len(scores.entries(contest.file, self.rounds[BLIND]))
        cell = (self.rounds[BLIND], self.chance.choice(self.people), "")
        with contextlib.suppress(UserError):  # agreed, settled or typed by this clerk
            double_entry.type_blind(contest, cell, self.chance.choice(MARKS))
        for _ in range(len(scores.entries(contest.file, self.rounds[BLIND])) - before):
            oracle.lines.add(("blind", next(self.numbers)))
        return "blind"

    def _decide(self, contest: Contest, oracle: Oracle) -> str:
        """Somebody decides on something that was left open before, without the packet."""
        found = [one for one in open_differences(contest) if not one.blocked and one.table in {"entrants", "teams"}]
        if not found:
            return "nothing to decide"
        one = self.chance.choice(found)
        theirs = self.chance.random() < 0.5
        about = (one.key, one.field)
        decide(contest, {(one.table, one.key, one.field): Choice(one.ours.value, one.theirs.value, theirs, "核对")})
        value = str(one.theirs.value if theirs else one.ours.value)
        oracle.write(next(self.numbers), about, value, oracle.heads(about))
        self._look(contest, oracle)
        return "decision"

    def _sign(self, contest: Contest, oracle: Oracle) -> str:
        if any(len({one.value for one in oracle.heads((who, f"score {SIGNED}"))}) > 1 for who in self.people):
            return "not signed"
        if not any(oracle.heads((who, f"score {SIGNED}")) for who in self.people):
            return "not signed"
        sign(contest, self.rounds[SIGNED], Signatures("甲", "乙", "丙", "丁"), "现场签字")
        oracle.signed = frozenset(one.number for who in self.people for one in oracle.heads((who, f"score {SIGNED}")))
        oracle.lines.add(("sign-off", next(self.numbers)))
        return "sign-off"

    # joining

    def join(self, place: int, other: int) -> None:
        """One PC takes in what another sends; once more changes nothing; all that shows agrees with the oracle."""
        source, contest, mine = self.contests[other], self.contests[place], self.oracles[place]
        content = from_data(json.loads(json.dumps(to_data(everything(source)))))
        arrived = [Arrived(source.path, manifest_of(source), content)]
        mine.learn(self.oracles[other])
        merged = merge(contest, arrived)
        self.found.merges += 1
        version = contest.snapshot().version
        again = merge(contest, arrived)
        self.found.again_changed += bool(again.added or again.updated or contest.snapshot().version != version)
        told = {
            (one.key.split("/")[1], f"score {self.rounds.index(one.key.split('/')[0])}")
            if one.table == "score_entries"
            else (one.key, one.field)
            for one in open_differences(contest)
            if one.table in {"score_entries", "entrants", "teams"}
        }
        wanted = {about for about in mine.abouts() if len({one.value for one in mine.heads(about)}) > 1}
        there = {team.id for team in contest.snapshot().teams}
        wanted = {about for about in wanted if about[0] not in self.teams or about[1] == "row" or about[0] in there}
        self.found.differences += len(told)
        self.found.unlike_oracle += told != wanted
        self.found.unlike_oracle += self._look(contest, mine)
        self.found.unlike_oracle += len(merged.differences) < len(
            [one for one in told if one[1] in FIELDS and one not in wanted]
        )

    def _look(self, contest: Contest, oracle: Oracle) -> int:
        """Take over what the PC shows; how much of it is not what the oracle allows."""
        wrong = 0
        snapshot = contest.snapshot()
        for about in oracle.abouts():
            row, name = about
            if name.startswith("score"):
                continue
            if row in self.teams:
                team = snapshot.team_by_id.get(row)
                now = (HERE if team else GONE) if name == "row" else team.name if team else None
            else:
                found = contest.file.query(f'SELECT "{name}" AS value FROM entrants WHERE id = ?', (row,))
                now = found[0]["value"]
            if now is None:
                continue
            live = {one.value for one in oracle.heads(about)}
            before = oracle.shown.get(about)
            wrong += now not in live or (before in live and now != before and name != "name")
            oracle.shown[about] = now
        return wrong

    def _state(self, contest: Contest, abouts: set[About]) -> dict[About, set[str]]:
        """Every value that is live in a file."""
        known = histories(contest.file, {"entrants", "teams"}).rows
        rows = {
            row["id"]: row for table in ("entrants", "teams") for row in contest.file.query(f"SELECT * FROM {table}")
        }
        places = {round_id: place for place, round_id in enumerate(self.rounds)}
        entered = {
            (cell[0], f"score {places[cell[1]]}"): live for cell, live in scores.official_heads(contest.file).items()
        }
        found: dict[About, set[str]] = {}
        for about in abouts:
            row_id, name = about
            if name.startswith("score"):
                found[about] = {str(one.score.value) for one in entered.get(about, ())}
                continue
            history = known.get(("teams" if row_id in self.teams else "entrants", row_id), RowHistory())
            row = rows.get(row_id)
            column = EXISTS if name == "row" else name
            shown = int(row is not None) if name == "row" else (row or {}).get(name)
            found[about] = {str(one.value) for one in join(history.versions(column, shown), ())}
        return found

    def _wrote(self, oracle: Oracle, about: About, value: str) -> None:
        oracle.write(next(self.numbers), about, value, oracle.showing(about))


def run(start: Path, folder: Path, chance: random.Random, found: Outcome) -> None:
    """One contest on its PCs from beginning to end."""
    pcs = Pcs(start, folder, chance, found)
    try:
        for _ in range(chance.randint(8, 24)):
            pcs.work()
        pcs.finish()
    finally:
        pcs.close(folder)
