"""A contest to work on while things go wrong, what is done to it, and whether it is whole afterwards."""

from __future__ import annotations

import gzip
import sys
from decimal import Decimal
from pathlib import Path

from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.safekeeping.log_chain import verify_file
from lianbing_desktop.services.scoring.rounds import enter_score
from lianbing_desktop.storage import scores
from tests.builders import add_person, id_number, new_contest, roster_file, written_test

SAMPLE = Path(__file__).parent / "samples" / "version-1.lianbing.gz"
ROWS = 60


def base(folder: Path) -> Path:
    """A contest of ten people with scores; closed."""
    folder.mkdir(parents=True, exist_ok=True)
    contest = new_contest(folder)
    people = [add_person(contest, f"选手{place}", id_number=id_number(place)) for place in range(10)]
    written_test(contest, {person.id: 50 + place for place, person in enumerate(people)})
    contest.close()
    return contest.path


def roster(path: Path) -> Path:
    """A roster of ROWS people nobody has seen yet."""
    rows = [
        ("霞浦县", f"新人{place}", "男", id_number(20 + place), "某局", "科员", f"138000{place:05d}")
        for place in range(ROWS)
    ]
    return roster_file(path, *rows)


def version_1(path: Path) -> Path:
    """A file written by version 1."""
    path.write_bytes(gzip.decompress(SAMPLE.read_bytes()))
    return path


def entered(contest: Contest) -> list[str]:
    """The values of every entry, in order."""
    return [str(entry.score.value) for entry in scores.entries(contest.file)]


def enter(contest: Contest, value: int) -> None:
    """Enter a score for the first person of the first round."""
    snapshot = contest.snapshot()
    enter_score(contest, snapshot.rounds[0].id, snapshot.entrants[0].id, Score(ScoreState.SCORED, Decimal(value)))


def take_in(contest: Contest, sheet: Path) -> None:
    """Import the roster."""
    apply_import(contest, plan_import(contest, [sheet]))


def whole(path: Path) -> bool:
    """Whether a file opens, is sound and is what its log says."""
    contest = Contest.open(path)
    contest.snapshot()
    contest.close()
    return verify_file(path).sound


def say(text: str) -> None:
    """One line of the table, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
