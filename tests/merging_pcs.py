"""Several PCs that work on copies of one contest and join at random, beside an oracle that knows only who saw what."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from lianbing_desktop.domain.packets.versions import join
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.services.packets.merging import Arrived, Choice, merge
from lianbing_desktop.services.packets.packing import everything, manifest_of
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.services.scoring.score_entry import enter_typed
from lianbing_desktop.storage import scores
from lianbing_desktop.storage.joining.carried import from_data, to_data
from lianbing_desktop.storage.joining.histories import histories
from tests.builders import add_person

FIELDS = ("title", "workplace", "line")
VALUES = ("甲", "乙", "丙")
MARKS = ("60", "70", "80")


@dataclass(frozen=True)
class Event:
    """One write: what it says of what, and every write its PC had taken the place of."""

    number: int
    about: tuple[str, str]
    value: str
    past: frozenset[int]


@dataclass
class Oracle:
    """What one PC knows, and what it shows of each field."""

    known: dict[int, Event] = field(default_factory=dict)
    shown: dict[tuple[str, str], str] = field(default_factory=dict)

    def heads(self, about: tuple[str, str]) -> list[Event]:
        events = [one for one in self.known.values() if one.about == about]
        gone = frozenset[int]().union(*(one.past for one in events))
        return [one for one in events if one.number not in gone]

    def write(self, number: int, about: tuple[str, str], value: str, seen: list[Event]) -> None:
        past = frozenset[int]().union(*({one.number} | one.past for one in seen))
        self.known[number] = Event(number, about, value, past)
        self.shown[about] = value

    def abouts(self) -> set[tuple[str, str]]:
        return {one.about for one in self.known.values()}


@dataclass
class Outcome:
    """What was found over all runs; everything but `merges` and `differences` must be 0."""

    merges: int = 0
    differences: int = 0
    lost: int = 0
    unlike_oracle: int = 0
    not_alike: int = 0
    again_changed: int = 0


def make_start(folder: Path) -> Path:
    """The contest everybody has a copy of."""
    path = folder / "比武.lianbing"
    contest = Contest.create(path, "宁德市", 2022)
    for name in ("周甲", "周乙"):
        add_person(contest, name, title="", workplace="", line="")
    add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    contest.close()
    return path


def run(start: Path, folder: Path, chance: random.Random, found: Outcome) -> None:
    """One contest: two to five PCs, random work and random joining, and everybody with everybody at the end."""
    count = chance.randint(2, 5)
    contests, oracles = [], [Oracle() for _ in range(count)]
    for number in range(count):
        path = folder / f"{number}.lianbing"
        shutil.copy(start, path)
        contests.append(Contest.open(path))
        contests[-1].saving.backs_up = False
    try:
        numbers = iter(range(1_000_000))
        for _ in range(chance.randint(8, 24)):
            place = chance.randrange(count)
            if chance.random() < 0.35:
                other = chance.choice([one for one in range(count) if one != place])
                _join(contests, oracles, place, other, chance, found, numbers.__next__)
            else:
                _work(contests[place], oracles[place], chance, numbers.__next__)
        order = [(one, other) for one in range(count) for other in range(count) if one != other]
        for _ in range(2):
            chance.shuffle(order)
            for one, other in order:
                _join(contests, oracles, one, other, None, found, numbers.__next__)
        states = [_state(contest, oracles[0].abouts()) for contest in contests]
        wanted = {about: {one.value for one in oracles[0].heads(about)} for about in oracles[0].abouts()}
        found.not_alike += sum(state != states[0] for state in states)
        found.unlike_oracle += sum(state != wanted for state in states)
        typed = sum(about[1] == "score" for about in (one.about for one in oracles[0].known.values()))
        found.lost += sum(abs(len(scores.entries(contest.file)) - typed) for contest in contests)
    finally:
        for number, contest in enumerate(contests):
            contest.close()
            for left in folder.glob(f"{number}.*"):
                left.unlink()


def _work(contest: Contest, oracle: Oracle, chance: random.Random, next_number: Callable[[], int]) -> None:
    person = chance.choice(contest.snapshot().entrants)
    if chance.random() < 0.5:
        about, value = (person.id, "score"), chance.choice(MARKS)
        heads = oracle.heads(about)
        if [one.value for one in heads] == [value]:
            return
        enter_typed(contest, contest.snapshot().rounds[0].id, person.id, value)
        oracle.write(next_number(), about, value, heads)  # whoever types a score settles what stands there
        return
    name, value = chance.choice(FIELDS), chance.choice(VALUES)
    about = (person.id, name)
    if getattr(person, name) == value:
        return
    change_entrant(contest, replace(person, **{name: value}))
    shown = oracle.shown.get(about)
    oracle.write(next_number(), about, value, [one for one in oracle.heads(about) if one.value == shown])


def _join(
    contests: list[Contest],
    oracles: list[Oracle],
    place: int,
    other: int,
    chance: random.Random | None,
    found: Outcome,
    next_number: Callable[[], int],
) -> None:
    source, contest = contests[other], contests[place]
    content = from_data(json.loads(json.dumps(to_data(everything(source)))))
    arrived = [Arrived(source.path, manifest_of(source), content)]
    mine = oracles[place]
    mine.known.update(oracles[other].known)
    merged = merge(contest, arrived)
    found.merges += 1
    told = {(one.key.split("/")[-1], "score" if one.field == "value" else one.field) for one in merged.differences}
    wanted = {about for about in mine.abouts() if len({one.value for one in mine.heads(about)}) > 1}
    found.differences += len(told)
    found.unlike_oracle += told != wanted
    version = contest.snapshot().version
    again = merge(contest, arrived)
    found.again_changed += bool(again.added or again.updated or contest.snapshot().version != version)
    people = contest.snapshot().entrant_by_id
    for about in mine.abouts():
        live = {one.value for one in mine.heads(about)}
        if about[1] == "score":
            continue
        now = getattr(people[about[0]], about[1])
        before = mine.shown.get(about)
        found.unlike_oracle += now not in live or (before in live and now != before)
        mine.shown[about] = now
    open_fields = [one for one in merged.differences if one.table == "entrants"]
    if chance is not None and open_fields and chance.random() < 0.5:
        one = open_fields[0]
        theirs = chance.random() < 0.5
        choice = Choice(one.ours.value, one.theirs.value, theirs, "核对")
        merge(contest, arrived, {(one.table, one.key, one.field): choice})
        about = (one.key, one.field)
        mine.write(next_number(), about, str(one.theirs.value if theirs else one.ours.value), mine.heads(about))


def _state(contest: Contest, abouts: set[tuple[str, str]]) -> dict[tuple[str, str], set[str]]:
    """Every value that is live in a file."""
    known = histories(contest.file, {"entrants"}).rows
    rows = {row["id"]: row for row in contest.file.query("SELECT * FROM entrants")}
    entered = {(cell[0], "score"): live for cell, live in scores.official_heads(contest.file).items()}
    found: dict[tuple[str, str], set[str]] = {}
    for about in abouts:
        if about[1] == "score":
            found[about] = {str(one.score.value) for one in entered.get(about, ())}
        else:
            versions = known["entrants", about[0]].versions(about[1], rows[about[0]][about[1]])
            found[about] = {str(one.value) for one in join(versions, ())}
    return found
