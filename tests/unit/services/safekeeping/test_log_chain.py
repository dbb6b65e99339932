"""The head of the log for signed papers, and entries that are never numbered alike."""

from decimal import Decimal

from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.services.safekeeping.log_chain import log_head
from lianbing_desktop.services.scoring.rounds import enter_score
from lianbing_desktop.storage import scores
from tests.builders import add_person, clock, written_test


def test_the_head_says_which_step_was_the_last_and_changes_with_every_step(contest):
    first = log_head(contest)
    assert first.startswith("1-")
    assert len(first) == len("1-7F3A-91C2-0B4D-55E1")
    add_person(contest, "陈晓岚")
    assert log_head(contest).startswith("2-")
    assert log_head(contest)[2:] != first[2:]


def test_a_copy_of_the_file_has_the_same_head(contest, tmp_path):
    add_person(contest, "陈晓岚")
    copy = Contest.open(backups.back_up(contest, tmp_path, clock()))
    assert log_head(copy) == log_head(contest)
    copy.close()


def test_two_copies_of_a_file_never_write_two_entries_under_one_key(contest, tmp_path):
    person = add_person(contest, "陈晓岚")
    some = written_test(contest, {person.id: 80})
    copy = Contest.open(backups.back_up(contest, tmp_path, clock()))
    for opened, value in ((contest, 81), (copy, 82)):
        enter_score(opened, some, person.id, Score(ScoreState.SCORED, Decimal(value)))
    keys = [{entry.key for entry in scores.entries(opened.file)} for opened in (contest, copy)]
    assert len(keys[0] & keys[1]) == 1
    copy.close()


def test_it_is_known_which_pc_a_device_is(contest):
    add_person(contest, "陈晓岚")
    known = contest.file.query("SELECT id, user, host FROM devices")
    assert [row["id"] for row in known] == [contest.device]
    assert known[0]["host"]
