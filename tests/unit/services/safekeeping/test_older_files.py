"""A file of the first version opens in this one: nothing is lost, and either it is brought up to date or it is not."""

import gzip
import os
import signal
import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.log import log
from lianbing_desktop.services.safekeeping.log_chain import verify
from lianbing_desktop.storage import replay, schema
from lianbing_desktop.storage.connection import SCHEMA_VERSION, connect

SAMPLE = Path(__file__).parents[3] / "samples" / "version-1.lianbing.gz"
"""Six people, two rounds, a correction, a withdrawn entry, written by version 1."""


@pytest.fixture
def older(tmp_path):
    path = tmp_path / "比武.lianbing"
    path.write_bytes(gzip.decompress(SAMPLE.read_bytes()))
    return path


def version(path):
    return int.from_bytes(path.read_bytes()[60:64], "big")


def test_everything_of_the_first_version_is_there_and_sealed(older):
    contest = Contest.open(older)
    snapshot = contest.snapshot()
    assert [person.name for person in snapshot.competing] == ["林一", "陈二", "黄三", "张四", "吴五", "李六"]
    values = sorted(score.value for score in snapshot.scores.values() if score.value is not None)
    assert values == [82, 83, 84, 85, Decimal("88.5"), 230]
    assert verify(contest).sound
    assert log(contest)[0].text.startswith("文件升级")
    contest.close()
    assert version(older) == SCHEMA_VERSION


def test_a_copy_of_the_old_file_lies_beside_it(older):
    before = older.read_bytes()
    Contest.open(older).close()
    kept = older.with_name(f"比武.升级到第{SCHEMA_VERSION}版前.lianbing")
    assert version(kept) == 1
    with sqlite3.connect(kept) as copy:
        assert copy.execute("SELECT COUNT(*) FROM score_entries").fetchone()[0] == 9
    assert len(kept.read_bytes()) == len(before)


def test_a_step_taken_before_can_still_be_undone(older):
    contest = Contest.open(older)
    contest.undo()
    assert ("陈二", 81) in {
        (snapshot_name(contest, subject), score.value) for (subject, _), score in contest.snapshot().scores.items()
    }
    contest.close()


def snapshot_name(contest, subject):
    person = contest.snapshot().entrant_by_id.get(subject)
    return person.name if person else ""


@pytest.mark.parametrize("fails_at", range(0, 60, 7))
def test_a_step_that_fails_leaves_the_old_file_as_it_was(older, monkeypatch, fails_at):
    before = older.read_bytes()
    statements = [(name, statement) for name, step in schema._STEPS[1:] for statement in step]
    name, statement = statements[fails_at % len(statements)]
    steps = [
        (step, [one if (step, one) != (name, statement) else "NONSENSE" for one in known])
        for step, known in schema._STEPS
    ]
    monkeypatch.setattr(schema, "_STEPS", steps)
    with pytest.raises(UserError):
        Contest.open(older)
    assert older.read_bytes() == before
    monkeypatch.undo()
    contest = Contest.open(older)
    assert len(contest.snapshot().competing) == 6
    contest.close()


def test_an_old_file_cannot_be_looked_at_without_bringing_it_up_to_date(older):
    before = older.read_bytes()
    with pytest.raises(UserError, match="contest_is_older"):
        Contest.open(older, reading=True)
    assert older.read_bytes() == before


def test_an_old_file_is_checked_before_anything_is_done_to_it(older):
    content = bytearray(older.read_bytes())
    content[8192:12000] = bytes(12000 - 8192)
    older.write_bytes(content)
    with pytest.raises(UserError, match="contest_is_damaged"):
        Contest.open(older)
    assert older.read_bytes() == bytes(content)
    assert [path.name for path in older.parent.iterdir()] == [older.name]


def test_bringing_up_to_date_once_more_changes_nothing(older):
    Contest.open(older).close()
    before = older.read_bytes()
    Contest.open(older).close()
    assert older.read_bytes()[100:] == before[100:]


def test_an_upgrade_killed_in_the_middle_is_rolled_back_and_done_anew(older):
    child = os.fork()
    if child == 0:
        replay.differences = lambda connection: os.kill(os.getpid(), signal.SIGKILL)
        connection = connect(older)
        connection.execute("PRAGMA cache_size = 5")  # so that changed pages reach the disk before the end
        schema.bring_up_to_date(connection)
        os._exit(0)
    os.waitpid(child, 0)
    contest = Contest.open(older)
    assert len(contest.snapshot().competing) == 6
    assert verify(contest).sound
    contest.close()
    assert version(older) == SCHEMA_VERSION
