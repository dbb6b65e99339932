"""A file is what its log says, and whatever was changed past the program is found and placed."""

import random
import shutil
import sqlite3

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.roster_edit import withdraw
from lianbing_desktop.services.safekeeping.log_chain import log_head, verify, verify_file
from lianbing_desktop.storage import seals
from tests.builders import add_person, id_number, new_contest, team_event, written_test
from tests.tampering import tamper


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory):
    """A contest with people, scores, corrections, somebody gone and a step undone; its path and the printed head."""
    contest = new_contest(tmp_path_factory.mktemp("lived-in"))
    people = [add_person(contest, name, id_number=id_number(place)) for place, name in enumerate("赵钱孙李周吴")]
    written_test(contest, {person.id: 80 + place for place, person in enumerate(people)})
    team_event(contest, {"古田县": (230, [person.id for person in people[:3]])})
    withdraw(contest, people[5].id, "出差")
    add_person(contest, "郑王")
    contest.undo()
    head = log_head(contest)
    contest.close()
    return contest.path, head


def verified(path, head=""):
    return verify_file(path, head)


def test_an_honest_file_is_what_its_log_and_the_printed_code_say(lived_in):
    path, head = lived_in
    found = verified(path, head)
    assert (found.sound, found.breaks, found.head) == (True, (), head)


@pytest.mark.parametrize("typed", ["{}", " {} ", "lower", "spaces"])
def test_the_code_may_be_typed_as_people_type(lived_in, typed):
    path, head = lived_in
    typed = {"lower": head.lower(), "spaces": head.replace("-", " ")}.get(typed, typed.format(head))
    assert verified(path, typed).sound


def test_a_later_step_does_not_make_the_printed_code_wrong(lived_in, tmp_path):
    path, head = lived_in
    copy = shutil.copy(path, tmp_path / "比武.lianbing")
    contest = Contest.open(copy)
    add_person(contest, "后来的人")
    assert verify(contest, head).sound
    contest.close()


@pytest.mark.parametrize("typed", ["你好", "4160-2DAE-A71E", "12-7F3A-91C2-0B4D"])
def test_what_is_no_code_of_the_log_is_refused_instead_of_accusing_the_file(lived_in, typed):
    """The second is a round's own code, as it stands at the head of a signed summary."""
    with pytest.raises(UserError, match="verify_head_unreadable"):
        verified(lived_in[0], typed)


@pytest.mark.parametrize("seed", range(40))
def test_every_change_past_the_program_is_found(lived_in, tmp_path, seed):
    path, head = lived_in
    copy = shutil.copy(path, tmp_path / "比武.lianbing")
    done = tamper(copy, random.Random(seed))
    assert not verified(copy, head).sound, done


def test_a_score_changed_by_hand_is_named(lived_in, tmp_path):
    path, head = lived_in
    copy = shutil.copy(path, tmp_path / "比武.lianbing")
    change(copy, "DROP TRIGGER score_entries_stay", "UPDATE score_entries SET value = '99' WHERE value = '84'")
    found = verified(copy, head)
    assert any("成绩流水有一行与日志不符" in line for line in found.breaks)
    assert any("结构被改过" in line for line in found.breaks)


def test_a_history_written_anew_with_its_whole_chain_is_found_by_the_printed_code_alone(lived_in, tmp_path):
    path, head = lived_in
    copy = shutil.copy(path, tmp_path / "比武.lianbing")
    change(
        copy,
        "UPDATE entrants SET name = '冒名' WHERE name = '赵'",
        "UPDATE row_changes SET after = replace(after, '\"赵\"', '\"冒名\"')",
        "UPDATE row_changes SET before = replace(before, '\"赵\"', '\"冒名\"')",
        "DELETE FROM seals",
    )
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.row_factory = sqlite3.Row
    seals.seal_history(connection)
    connection.close()
    assert verified(copy).sound
    found = verified(copy, head)
    assert len(found.breaks) == 1
    assert "与纸上的不一致" in found.breaks[0]


def test_steps_cut_off_at_the_end_are_found_by_the_printed_code(lived_in, tmp_path):
    path, head = lived_in
    copy = shutil.copy(path, tmp_path / "比武.lianbing")
    last = int(head.split("-")[0])
    change(
        copy,
        f"DELETE FROM seals WHERE sequence = {last}",
        f"DELETE FROM row_changes WHERE operation_id IN (SELECT id FROM operations WHERE sequence = {last})",
        f"DELETE FROM operations WHERE sequence = {last}",
    )
    assert any("已被删去" in line for line in verified(copy, head).breaks)


def test_numbers_can_be_forgotten_and_the_chain_still_holds(lived_in, tmp_path):
    path, head = lived_in
    copy = shutil.copy(path, tmp_path / "比武.lianbing")
    connection = sqlite3.connect(copy, isolation_level=None)
    connection.row_factory = sqlite3.Row
    for row in connection.execute("SELECT id, sequence, params FROM operations").fetchall():
        values = {"operation/params": ("params", row["params"])}
        for position, _, _, before, after in seals.changes(connection, row["id"]):
            for side, image in (("before", before), ("after", after)):
                for column in seals.PERSONAL.intersection(image or ()):
                    values[f"{position}/{side}/{column}"] = (column, image[column])
        seals.withhold(connection, row["sequence"], values)
    connection.execute("UPDATE entrants SET id_number = ''")
    connection.execute(
        "UPDATE row_changes SET after = json_set(after, '$.id_number', '') WHERE table_name = 'entrants'"
    )
    connection.execute(
        "UPDATE row_changes SET before = json_set(before, '$.id_number', '') WHERE table_name = 'entrants'"
    )
    connection.close()
    found = verified(copy, head)
    assert found.breaks == ()
    change(copy, "UPDATE row_changes SET after = json_set(after, '$.name', '冒名') WHERE table_name = 'entrants'")
    assert not verified(copy, head).sound


def change(path, *statements):
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
