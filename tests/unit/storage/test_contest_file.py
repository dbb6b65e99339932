"""Opening and writing a contest file: sound or refused, whole or not at all."""

import shutil
import sqlite3

import pytest

from lianbing_desktop import files
from lianbing_desktop.domain.entrant import Doubt, Entrant, Role
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage import backup, entrants, operations
from lianbing_desktop.storage.connection import APPLICATION_ID, SCHEMA_VERSION, connect_known
from lianbing_desktop.storage.contest_file import ContestFile


def person(**values):
    return Entrant(**{"id": "e1", "unit_id": "u1", "name": "薛思", **values})


def refusal_of(path):
    with pytest.raises(UserError) as refused:
        ContestFile.open(path)
    return refused.value.code


def test_every_connection_setting_is_in_force_and_the_file_says_what_it_is(contest_file):
    settings = {
        name: contest_file.query(f"PRAGMA {name}")[0] for name in ("journal_mode", "synchronous", "foreign_keys")
    }
    assert [next(iter(value.values())) for value in settings.values()] == ["truncate", 3, 1]
    assert list(contest_file.query("PRAGMA application_id")[0].values()) == [APPLICATION_ID]
    assert list(contest_file.query("PRAGMA user_version")[0].values()) == [SCHEMA_VERSION]


def test_a_person_comes_back_exactly_as_stored(contest_file, write):
    stored = person(
        name="司徒芳䶮",
        role=Role.LEADER,
        window_staff=False,
        doubts={"id_number": Doubt("id_number_missing", "")},
        source_row=7,
    )
    with write() as operation:
        entrants.add(operation, stored)
    assert entrants.all_entrants(contest_file) == [stored]


def test_what_was_written_is_there_after_closing_and_opening_again(contest_file, write):
    with write() as operation:
        entrants.add(operation, person())
    contest_file.close()
    with ContestFile.open(contest_file.path) as again:
        assert [entrant.name for entrant in entrants.all_entrants(again)] == ["薛思"]


def test_an_operation_that_fails_half_way_leaves_no_trace(contest_file, write):
    with pytest.raises(RuntimeError), write() as operation:  # noqa: PT012 - the block is what fails
        entrants.add(operation, person())
        raise RuntimeError
    assert entrants.all_entrants(contest_file) == []
    assert len(operations.all_operations(contest_file)) == 1


def test_an_operation_that_changes_nothing_is_not_logged(contest_file, write):
    with write() as operation:
        entrants.add(operation, person())
    before = len(operations.all_operations(contest_file))
    with write() as operation:
        entrants.change(operation, person())
    assert len(operations.all_operations(contest_file)) == before


def test_two_active_people_cannot_share_an_id_number(write):
    with write() as operation:
        entrants.add(operation, person(id_number="350199198001010019"))
    with pytest.raises(sqlite3.IntegrityError), write() as operation:
        entrants.add(operation, person(id="e2", id_number="350199198001010019"))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "contest_not_a_contest"),
        (b"PK\x03\x04 a workbook", "contest_not_a_contest"),
        (b"SQLite format 3\x00" + bytes(84), "contest_not_a_contest"),
    ],
)
def test_a_file_that_is_no_contest_is_refused_and_left_as_it_is(tmp_path, content, code):
    path = tmp_path / "别的.lianbing"
    path.write_bytes(content)
    assert refusal_of(path) == code
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_file_is_not_made_by_opening_it(tmp_path):
    assert refusal_of(tmp_path / "没有.lianbing") == "file_missing"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_refused(tmp_path):
    assert refusal_of(tmp_path) == "file_is_folder"


def test_a_file_of_a_newer_program_is_refused_untouched(contest_file):
    contest_file.connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    contest_file.close()
    before = contest_file.path.read_bytes()
    assert refusal_of(contest_file.path) == "contest_is_newer"
    assert contest_file.path.read_bytes() == before


@pytest.mark.parametrize("place", [110, 4096, 5 * 4096 + 3])
def test_a_damaged_file_is_refused_untouched(contest_file, write, place):
    with write() as operation:
        for number in range(200):
            entrants.add(operation, person(id=f"e{number}", name="张三" * 20))
    contest_file.close()
    damaged = bytearray(contest_file.path.read_bytes())
    damaged[place : place + 400] = bytes(400)
    contest_file.path.write_bytes(damaged)
    assert refusal_of(contest_file.path) == "contest_is_damaged"
    assert contest_file.path.read_bytes() == bytes(damaged)


def test_a_truncated_file_is_refused(contest_file):
    contest_file.close()
    whole = contest_file.path.read_bytes()
    contest_file.path.write_bytes(whole[: len(whole) // 2])
    assert refusal_of(contest_file.path) == "contest_is_damaged"


def test_creating_over_an_existing_file_needs_consent_and_never_replaces_a_foreign_file(contest_file, tmp_path):
    with pytest.raises(UserError, match="contest_exists"):
        ContestFile.create(contest_file.path)
    letter = tmp_path / "公函.docx"
    letter.write_bytes(b"PK a letter that must not be lost, however much consent there is")
    with pytest.raises(UserError, match="contest_not_a_contest"):
        ContestFile.create(letter, replace=True)
    assert letter.read_bytes().startswith(b"PK a letter")


def test_while_another_program_writes_a_change_is_refused_with_a_reason(contest_file, write):
    contest_file.connection.execute("PRAGMA busy_timeout = 10")
    other = connect_known(contest_file.path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match="contest_is_busy"), write() as operation:
        entrants.add(operation, person())
    other.execute("ROLLBACK")
    other.close()


def test_a_backup_holds_the_same_and_opens(contest_file, write, tmp_path):
    with write() as operation:
        entrants.add(operation, person())
    target = tmp_path / "备份.lianbing"
    backup.back_up(contest_file.connection, contest_file.path, target)
    with ContestFile.open(target) as copy:
        assert backup.contents(copy.connection) == backup.contents(contest_file.connection)


def test_restoring_keeps_what_was_there(contest_file, write, tmp_path):
    target = tmp_path / "备份.lianbing"
    backup.back_up(contest_file.connection, contest_file.path, target)
    with write() as operation:
        entrants.add(operation, person())
    contest_file.close()
    kept = backup.restore(target, contest_file.path)
    with ContestFile.open(contest_file.path) as restored, ContestFile.open(kept) as earlier:
        assert entrants.all_entrants(restored) == []
        assert len(entrants.all_entrants(earlier)) == 1


def test_a_damaged_backup_changes_nothing(contest_file, tmp_path):
    contest_file.close()
    before = contest_file.path.read_bytes()
    target = tmp_path / "备份.lianbing"
    shutil.copy(contest_file.path, target)
    target.write_bytes(target.read_bytes()[:5000])
    with pytest.raises(UserError, match="contest_is_damaged"):
        backup.restore(target, contest_file.path)
    assert contest_file.path.read_bytes() == before


def test_a_restore_whose_last_sync_fails_loses_nothing(contest_file, write, tmp_path, monkeypatch):
    target = tmp_path / "备份.lianbing"
    backup.back_up(contest_file.connection, contest_file.path, target)
    with write() as operation:
        entrants.add(operation, person())
    contest_file.close()

    def fails(folder):
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(files, "sync_folder", fails)
    with pytest.raises(UserError, match="file_cannot_be_written"):
        backup.restore(target, contest_file.path)
    monkeypatch.undo()
    (kept,) = tmp_path.glob("*恢复前*.lianbing")
    with ContestFile.open(kept) as earlier:
        assert len(entrants.all_entrants(earlier)) == 1


def test_what_a_crash_left_to_be_settled_is_not_settled_into_the_restored_file(contest_file, write, tmp_path):
    target = tmp_path / "备份.lianbing"
    backup.back_up(contest_file.connection, contest_file.path, target)
    with write() as operation:
        for number in range(200):
            entrants.add(operation, person(id=f"e{number}", name="张三" * 20))
    contest_file.close()
    journal = contest_file.path.with_name(f"{contest_file.path.name}-journal")
    crashed = contest_file.path.with_name("crashed.db")
    with sqlite3.connect(crashed, isolation_level=None) as connection:
        connection.execute("CREATE TABLE t (x)")
        connection.execute("INSERT INTO t VALUES (zeroblob(9000))")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE t SET x = zeroblob(90000)")
        shutil.copy(crashed.with_name("crashed.db-journal"), journal)
    backup.restore(target, contest_file.path)
    assert not journal.exists()
    with ContestFile.open(contest_file.path) as restored:
        assert entrants.all_entrants(restored) == []
