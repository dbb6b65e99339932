"""After the season: numbers, photos and contacts are gone from the file, its log and what lies beside it."""

import dataclasses
import datetime as dt
import io
import shutil
import sqlite3

import pytest
from PIL import Image

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.intake.confirming import BY_PHONE, confirm_unit, confirmation_state
from lianbing_desktop.services.intake.intake_board import set_contact
from lianbing_desktop.services.intake.photos import photo_from_clipboard, set_photo
from lianbing_desktop.services.intake.roster_edit import change_entrant, withdraw
from lianbing_desktop.services.intake.roster_list import write_roster
from lianbing_desktop.services.packets.packing import pack, pack_task
from lianbing_desktop.services.safekeeping import backups, cleaning
from lianbing_desktop.services.safekeeping.log_chain import log_head, verify_file
from lianbing_desktop.storage.entry_journal import journal_path
from tests.builders import add_person, id_number, new_contest, unit_id, written_test

PHRASE = "清理个人信息"
PHONES = ("13800001111", "13900002222", "0593-8761234", "13700003333")


@pytest.fixture
def season(tmp_path):
    """A contest in which numbers stand everywhere they can; and every number that was planted."""
    contest = new_contest(tmp_path)
    ids = [id_number(place) for place in range(5)]
    people = [
        add_person(contest, name, id_number=ids[place], phone=PHONES[0], note=f"身份证{ids[4]}、微信{PHONES[1]}")
        for place, name in enumerate("赵钱孙李")
    ]
    written_test(contest, {one.id: 80 + place for place, one in enumerate(people)})
    change_entrant(contest, dataclasses.replace(people[0], phone=PHONES[1], workplace=f"窗口 {PHONES[2]}"))
    withdraw(contest, people[3].id, f"来电{PHONES[3]}请假")
    picture = io.BytesIO()
    Image.new("RGB", (295, 413), "white").save(picture, "JPEG")
    set_photo(contest, people[1].id, photo_from_clipboard(picture.getvalue()))
    set_contact(contest, unit_id(contest, "古田县"), "联络员甲", PHONES[3])
    confirm_unit(contest, unit_id(contest, "古田县"), dt.date(2022, 7, 1), BY_PHONE, f"甲 {PHONES[3]}")
    backups.keep(contest, "auto")
    yield contest, people, [*ids, *PHONES, *(number[6:14] for number in ids)]
    contest.close()


def hits(path, planted):
    content = path.read_bytes()
    return [number for number in planted if number.encode() in content]


def test_no_number_is_left_in_file_log_free_pages_journal_or_known_copies(season):
    contest, _people, planted = season
    folder = contest.path.parent
    assert hits(contest.path, planted)
    backups.back_up(contest, folder)  # 立即备份 offers the contest's own folder
    done = cleaning.clean(contest, PHRASE, remove_copies=True)
    assert len(done.removed) == 2
    assert done.left == ()
    contest.close()
    found = {path.name: hits(path, planted) for path in folder.rglob("*") if path.is_file()}
    assert not any(found.values()), found
    assert journal_path(contest.path).name in found
    rows = sqlite3.connect(contest.path).execute(
        "SELECT (SELECT COUNT(*) FROM photo_files), (SELECT COUNT(*) FROM unit_contacts)"
    )
    assert rows.fetchone() == (0, 0)


def test_results_names_and_confirmations_stay(season):
    contest, people, _planted = season
    before = contest.snapshot()
    cleaning.clean(contest, PHRASE, remove_copies=False)
    for after in (contest.snapshot(), contest.again().snapshot()):
        assert after.scores == before.scores
        assert [one.name for one in after.entrants] == [one.name for one in before.entrants]
        assert {(one.id_number, one.phone, one.birth, one.note) for one in after.entrants} == {("", "", "", "")}
        assert confirmation_state(after, people[0].unit_id).stands


def test_nobody_is_asked_for_a_number_that_was_cleared(season):
    contest, _people, _planted = season
    cleaning.clean(contest, PHRASE, remove_copies=False)
    assert {one.field for one in check(contest.snapshot()).findings}.isdisjoint({"id_number", "phone", "birth"})
    assert check(contest.snapshot()).short


def test_the_chain_holds_afterwards_also_for_the_code_printed_before(season):
    contest, _people, _planted = season
    printed = log_head(contest)
    cleaning.clean(contest, PHRASE, remove_copies=False)
    add_person(contest, "周")
    cleaning.clean(contest, PHRASE, remove_copies=False)
    add_person(contest, "吴", id_number=id_number(9))
    contest.close()
    assert verify_file(contest.path, printed).breaks == ()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE row_changes SET after = json_set(after, '$.id_number', '350199198001010010')",
        "UPDATE row_changes SET after = json_set(after, '$.name', '冒名')",
        "UPDATE operations SET params = '{\"name\": \"冒名\"}' WHERE kind = 'entrant_withdrawn'",
        "UPDATE seals SET withheld = '{}' WHERE withheld <> '{}'",
        "DELETE FROM settings WHERE id = 'personal_data_cleaned'",
        "UPDATE entrants SET phone = '13800001111'",
    ],
)
def test_what_is_changed_after_the_cleaning_is_found(season, tmp_path, sql):
    contest, _people, _planted = season
    cleaning.clean(contest, PHRASE, remove_copies=False)
    contest.close()
    copy = shutil.copy(contest.path, tmp_path / "改过.lianbing")
    assert verify_file(copy).sound
    connection = sqlite3.connect(copy)
    connection.execute(sql)
    connection.commit()
    connection.close()
    assert not verify_file(copy).sound


def test_nothing_from_before_can_be_undone_and_what_comes_later_can(season):
    contest, people, _planted = season
    cleaning.clean(contest, PHRASE, remove_copies=False)
    assert contest.undo_title() == ""
    with pytest.raises(UserError, match="undo_after_cleaning"):
        contest.undo(contest.file.query("SELECT id FROM operations WHERE kind = 'entrant_withdrawn'")[0]["id"])
    withdraw(contest, people[0].id, "调离")
    contest.undo()
    assert contest.snapshot().entrant_by_id[people[0].id].status == "active"


def test_nothing_happens_without_the_words_and_copies_out_of_reach_are_named(season, tmp_path):
    contest, _people, planted = season
    preferences.choose_second_folder(contest.snapshot().facts.id, tmp_path / "拔掉的U盘")
    with pytest.raises(UserError, match="cleaning_not_confirmed"):
        cleaning.clean(contest, "好", remove_copies=True)
    assert hits(contest.path, planted)
    plan = cleaning.plan(contest)
    assert plan.goes["id_numbers"] == 4
    assert plan.goes["photos"] == 1
    assert plan.unreachable == (str(tmp_path / "拔掉的U盘"),)
    done = cleaning.clean(contest, PHRASE, remove_copies=False)
    assert {str(plan.copies[0]), str(tmp_path / "拔掉的U盘")} == set(done.left)


def test_a_cleaning_that_fails_on_the_way_changes_nothing(season, monkeypatch):
    contest, _people, planted = season
    before = contest.path.read_bytes()
    monkeypatch.setattr("lianbing_desktop.storage.cleaning._anchor", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        cleaning.clean(contest, PHRASE, remove_copies=True)
    contest.close()
    assert verify_file(contest.path).sound
    assert hits(contest.path, planted)
    assert len(before) == len(contest.path.read_bytes())
    Contest.open(contest.path).close()


def test_packets_of_the_whole_contest_go_and_exports_with_whole_numbers_are_named(season):
    contest, people, planted = season
    folder = contest.path.parent
    pack(contest, folder / "整场.lianbingbao", "李兰", "海棠")
    some = contest.snapshot().rounds
    pack_task(
        contest, folder / "任务.lianbingbao", "王芳", "海棠", role="typing",
        rounds=[one.id for one in some], units=[people[0].unit_id],
    )  # fmt: skip
    write_roster(contest, folder / "名单_含完整身份证号.xlsx", full_numbers=True)
    found = cleaning.plan(contest)
    assert "整场.lianbingbao" in {one.name for one in found.copies}
    assert "任务.lianbingbao" not in {one.name for one in found.copies}
    assert found.exports == ("名单_含完整身份证号.xlsx",)
    cleaning.clean(contest, PHRASE, remove_copies=True)
    assert not (folder / "整场.lianbingbao").exists()
    assert (folder / "名单_含完整身份证号.xlsx").exists()
    assert not hits(contest.path, planted)
    assert cleaning.plan(contest).exports == ("名单_含完整身份证号.xlsx",)
