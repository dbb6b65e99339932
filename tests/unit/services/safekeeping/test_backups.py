"""Backups are looked into without being touched, and come back beside the open contest."""

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.scoring.sign_off import Signatures
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping import backups
from lianbing_desktop.services.safekeeping.log_chain import log_head
from lianbing_desktop.services.scoring.sign_off import sign
from tests.builders import add_person, clock, written_test


def test_a_backup_says_what_it_holds_and_stays_as_it_was(contest, tmp_path):
    add_person(contest, "陈晓岚")
    copy = backups.back_up(contest, tmp_path, clock())
    before = copy.read_bytes()
    found = backups.look(copy)
    assert (found.title, found.entrants) == (contest.title, 1)
    assert found.last_change.startswith("2022-07-01")
    assert found.head == log_head(contest)
    assert copy.read_bytes() == before


def test_a_restored_backup_never_takes_the_place_of_a_file(contest, tmp_path):
    copy = backups.back_up(contest, tmp_path, clock())
    add_person(contest, "陈晓岚")
    targets = [backups.restore_beside(copy, contest.path) for _ in range(2)]
    assert [path.name for path in targets] == ["比武.另存恢复.lianbing", "比武.另存恢复-2.lianbing"]
    assert len(contest.snapshot().competing) == 1
    opened = Contest.open(targets[0])
    assert opened.snapshot().competing == ()
    opened.close()


@pytest.mark.parametrize(
    ("content", "code"), [(None, "file_missing"), (b"", "contest_not_a_contest"), (b"x" * 200, "contest_not_a_contest")]
)
def test_what_is_no_backup_is_refused(tmp_path, content, code):
    path = tmp_path / "备份.lianbing"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        backups.look(path)
    assert caught.value.code == code


def test_signing_a_round_makes_a_backup_that_holds_the_signatures(contest):
    person = add_person(contest, "陈晓岚")
    round_id = written_test(contest, {person.id: 88})
    sign(contest, round_id, Signatures("王芳", "李芳", "陈红", "林主任"))
    (listed,) = backups.list_backups(contest.path, contest.snapshot().facts.id)
    assert listed.why == "signoff"
    kept = Contest.open(backups.restore_beside(listed.path, contest.path))
    assert list(kept.snapshot().sign_offs) == [round_id]
    kept.close()
