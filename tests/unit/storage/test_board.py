"""What the intake board keeps is undone and done again like everything else; pictures are kept once."""

from __future__ import annotations

import pytest

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.storage import board, photos
from lianbing_desktop.storage.board import Confirmation, UnitContact
from tests.builders import add_person, new_contest, unit_id


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    yield made
    made.close()


def test_a_contact_is_kept_changed_and_taken_away(contest: Contest):
    unit = unit_id(contest, "古田县")
    for person, phone in (("郑和平", "0593-1234567"), ("郑和平", "13800000001"), ("", "")):
        with contest.operation("contact_changed", unit="古田县") as write:
            board.set_contact(write, UnitContact(unit, person, phone))
    assert unit not in contest.snapshot().contacts
    contest.undo()
    assert contest.snapshot().contacts[unit] == UnitContact(unit, "郑和平", "13800000001")


def test_a_later_confirmation_takes_the_place_of_the_earlier_one_and_undo_brings_that_back(contest: Contest):
    unit = unit_id(contest, "古田县")
    for day, how in (("2022-07-01", "phone"), ("2022-07-02", "paper")):
        with contest.operation("unit_confirmed", unit="古田县") as write:
            board.confirm(write, Confirmation(unit, day, how, "郑和平", "", {"a": {"name": "张三"}}))
    assert contest.snapshot().confirmations[unit].how == "paper"
    contest.undo()
    standing = contest.snapshot().confirmations[unit]
    assert (standing.confirmed_on, standing.how, standing.people) == ("2022-07-01", "phone", {"a": {"name": "张三"}})


def test_a_photo_is_undone_and_done_again_and_its_content_stays_out_of_the_log(contest: Contest):
    person = add_person(contest, "张三")
    with contest.operation("photo_set", name="张三") as write:
        photos.set_photo(write, person.id, b"\xff\xd8picture", "张三.jpg")
    contest.undo()
    assert photos.photo(contest.file, person.id) is None
    contest.redo()
    assert photos.photo(contest.file, person.id) == b"\xff\xd8picture"
    logged = contest.file.query("SELECT after FROM row_changes WHERE table_name LIKE 'photo%'")
    assert all("picture" not in (row["after"] or "") for row in logged)


def test_a_finding_is_accepted_once_and_can_be_opened_again(contest: Contest):
    for reason in ("已核实", "再次核实"):
        with contest.operation("finding_accepted", name="张三", reason=reason) as write:
            board.accept(write, "age_unusual", "x", "birth", "digest", reason)
    assert [one.reason for one in contest.snapshot().accepted] == ["再次核实"]
    with contest.operation("acceptance_withdrawn", name="张三") as write:
        board.withdraw_acceptance(write, "age_unusual", "x", "birth", "digest")
    assert contest.snapshot().accepted == ()
