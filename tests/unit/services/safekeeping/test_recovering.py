"""A damaged file gets a way out: what is intact comes back, what is not is listed, the damaged file stays."""

import random
import shutil

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping import backups, protecting
from lianbing_desktop.services.safekeeping.log_chain import log_head, table_name, verify
from lianbing_desktop.services.safekeeping.recovering import recover
from lianbing_desktop.storage import schema
from lianbing_desktop.storage.connection import connect_known
from lianbing_desktop.storage.copying import table_names
from lianbing_desktop.storage.entry_journal import journal_path
from tests.builders import add_person, id_number, new_contest, written_test


@pytest.fixture(scope="module", params=["plain", "password"])
def lived_in(request, tmp_path_factory):
    """Forty people with a score each: its folder, its scores by name, its printed code. There is one backup.

    With a password the same holds: the damaged file is decrypted in memory.
    """
    contest = new_contest(tmp_path_factory.mktemp("lived-in"))
    people = [add_person(contest, f"选手{place}", id_number=id_number(place)) for place in range(40)]
    backups.keep(contest, "auto")
    written_test(contest, {person.id: 50 + place for place, person in enumerate(people)})
    if request.param == "password":
        plan = protecting.plan(contest, "练兵比武 2022")
        contest.close()
        assert protecting.carry_out(plan).left == ()
        contest = Contest.open(contest.path)
    found, head = marks(contest), log_head(contest)
    contest.close()
    yield contest.path.parent, found, head
    protecting.forget()


@pytest.fixture
def copy(lived_in, tmp_path):
    folder = tmp_path / "比武"
    shutil.copytree(lived_in[0], folder)
    return folder / "比武.lianbing"


def marks(contest):
    snapshot = contest.snapshot()
    return {snapshot.entrant_by_id[subject].name: score.value for (subject, _), score in snapshot.scores.items()}


def recovered(path):
    made = recover(path, path.with_name("新.lianbing"))
    contest = Contest.open(made.path)
    try:
        assert verify(contest).sound
        return made, marks(contest), contest.snapshot()
    finally:
        contest.close()


def test_a_sound_file_comes_back_whole_with_its_log(copy, lived_in):
    before = copy.read_bytes()
    made, found, _ = recovered(copy)
    assert (made.complete, found) == (True, lived_in[1])
    assert "没有发现缺失" in made.lines[-1]
    contest = Contest.open(made.path)
    assert verify(contest, lived_in[2]).sound
    contest.close()
    assert made.path.read_bytes()[:5] == before[:5]  # with a password if it had one
    assert copy.read_bytes() == before


@pytest.mark.parametrize("seed", range(12))
def test_a_page_shot_to_pieces_costs_no_score(copy, lived_in, seed):
    content = bytearray(copy.read_bytes())
    chance = random.Random(seed)
    page = chance.randrange(1, len(content) // 4096)
    content[page * 4096 : page * 4096 + 4096] = chance.randbytes(4096)
    copy.write_bytes(content)
    _, found, snapshot = recovered(copy)
    assert found == lived_in[1]
    assert len(snapshot.entrants) == 40
    assert copy.read_bytes() == bytes(content)


def test_a_file_cut_in_half_comes_back_from_log_journal_and_backup(copy, lived_in):
    content = copy.read_bytes()
    copy.write_bytes(content[: len(content) // 2 // 4096 * 4096])
    _, found, _ = recovered(copy)
    assert found == lived_in[1]


def test_a_file_whose_beginning_was_overwritten_is_read_behind_it(copy, lived_in):
    content = copy.read_bytes()
    copy.write_bytes(bytes(100) + content[100:])
    made, found, _ = recovered(copy)
    assert (made.complete, found) == (True, lived_in[1])


def test_when_the_file_is_gone_the_journal_and_a_backup_give_back_every_score(copy, lived_in):
    copy.unlink()
    made, found, snapshot = recovered(copy)
    assert found == lived_in[1]
    assert len(snapshot.entrants) == 40
    assert any("从成绩流水找回" in line for line in made.lines)
    assert any("从备份" in line for line in made.lines)


def test_a_value_that_rotted_in_place_comes_back_from_the_log(copy, lived_in):
    connection = connect_known(copy)
    connection.execute("DROP TRIGGER score_entries_stay")
    connection.execute("UPDATE score_entries SET value = '99' WHERE value = '60'")
    connection.close()
    made, found, _ = recovered(copy)
    assert found == lived_in[1]
    assert any("已按日志找回" in line for line in made.lines)


def test_nothing_left_anywhere_is_said_and_no_file_is_made(tmp_path):
    path = tmp_path / "比武.lianbing"
    path.write_bytes(b"x" * 9000)
    with pytest.raises(UserError, match="recovery_nothing"):
        recover(path, tmp_path / "新.lianbing")
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_file_that_is_there_is_never_written_over(copy):
    with pytest.raises(UserError, match="contest_exists"):
        recover(copy, journal_path(copy))


def test_every_table_has_a_name_people_know():
    fresh = schema.fresh()
    names = [name for name in table_names(fresh) if name != "_sqlite_migrations"]
    fresh.close()
    assert [name for name in names if table_name(name) == name] == []
