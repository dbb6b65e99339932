"""A file with a password: what opens it, what does not, and what it says."""

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage import cipher, contests, entry_journal, file_key
from lianbing_desktop.storage.connection import SCHEMA_VERSION, check_header, connect
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.contests import ContestFacts

PASSWORD = "练兵比武 2022"


@pytest.fixture
def locked(tmp_path):
    """A closed contest with a password nobody has given yet."""
    key = file_key.new_key(PASSWORD)
    with (
        ContestFile.create(tmp_path / "宁德.lianbing", key=key) as file,
        file.write("contest_created", {}, device="a", operator="小林", undoable=False) as write,
    ):
        contests.add_facts(write, ContestFacts("c", "宁德市", 2022, "比武", "市人社局", "2022-07-01"))
    file_key.forget()
    yield file.path
    file_key.forget()


def head(path):
    found = file_key.head_of(path)
    assert found is not None
    return found


def test_without_the_password_it_is_refused_untouched(locked):
    before = locked.read_bytes()
    with pytest.raises(UserError, match="contest_needs_password"):
        ContestFile.open(locked)
    assert locked.read_bytes() == before


def test_the_password_opens_it_in_full_width_digits_too(locked):
    key = file_key.by_password(head(locked), "练兵比武　２０２２")
    assert key is not None
    file_key.remember(key)
    with ContestFile.open(locked) as file:
        assert contests.facts(file).title == "比武"


@pytest.mark.parametrize("wrong", ["", "练兵比武 2023", "练兵比武2022", PASSWORD + " "])
def test_another_password_does_not(locked, wrong):
    assert file_key.by_password(head(locked), wrong) is None


def test_the_seed_alone_opens_it_when_the_password_is_forgotten(locked):
    key = file_key.by_password(head(locked), PASSWORD)
    assert file_key.by_seed(head(locked), key.seed) == key
    assert file_key.by_seed(head(locked), bytes(16)) is None


def test_the_same_password_set_twice_gives_two_keys():
    one, other = (file_key.new_key(PASSWORD) for _ in range(2))
    assert one.seed != other.seed
    assert one.page_key != one.journal_key


def test_nothing_shows_the_key():
    key = file_key.new_key(PASSWORD)
    assert key.seed.hex() not in repr(key)
    assert repr(key.seed) not in repr(key)


def test_where_the_encrypting_part_is_missing_it_says_what_to_do(locked, monkeypatch):
    file_key.remember(file_key.by_password(head(locked), PASSWORD))
    monkeypatch.setattr(cipher, "_library", lambda: None)
    with pytest.raises(UserError, match="password_not_here"):
        ContestFile.open(locked)


def test_a_password_of_a_later_program_is_refused(locked):
    content = bytearray(locked.read_bytes())
    content[4] = 9
    locked.write_bytes(content)
    with pytest.raises(UserError, match="password_form_is_newer"):
        ContestFile.open(locked)


def test_a_damaged_first_page_is_damage_and_no_wrong_password(locked):
    content = bytearray(locked.read_bytes())
    content[40] ^= 1
    locked.write_bytes(content)
    file_key.remember(file_key.by_password(head(locked), PASSWORD))
    with pytest.raises(UserError, match="contest_is_damaged"):
        ContestFile.open(locked)


def test_a_page_changed_anywhere_is_found(locked):
    file_key.remember(file_key.by_password(head(locked), PASSWORD))
    content = locked.read_bytes()
    for page in range(0, len(content) // 4096, 7):
        changed = bytearray(content)
        changed[page * 4096 + 2000] ^= 1
        locked.write_bytes(changed)
        with pytest.raises(UserError, match="contest_is_damaged"):
            ContestFile.open(locked)


def test_a_first_page_torn_by_a_power_cut_is_settled_when_the_file_is_opened(locked, tmp_path):
    key = file_key.by_password(head(locked), PASSWORD)
    file_key.remember(key)
    connection = connect(locked, key=key)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("PRAGMA user_version = 1")
    connection.execute("UPDATE contest SET title = 'x'")
    connection.execute("PRAGMA cache_spill = 1")
    connection.execute("CREATE TABLE t (a)")
    copy = tmp_path / "later.lianbing"
    _spill(connection)
    content = bytearray(locked.read_bytes())
    content[:2048] = content[:16] + bytes(2032)
    copy.write_bytes(content)
    journal = locked.with_name(f"{locked.name}-journal")
    copy.with_name(f"{copy.name}-journal").write_bytes(journal.read_bytes())
    connection.execute("ROLLBACK")
    connection.close()
    assert check_header(copy) == SCHEMA_VERSION
    with ContestFile.open(copy) as file:
        assert contests.facts(file).title == "比武"


def _spill(connection):
    """Make SQLite write pages of the transaction to the file before its end, its journal flushed."""
    connection.execute("PRAGMA cache_size = 1")
    for number in range(2000):
        connection.execute("INSERT INTO t VALUES (?)", (str(number) * 100,))


def test_the_entry_journal_opens_with_the_key_only(locked):
    key = file_key.by_password(head(locked), PASSWORD)
    entry = {"device": "a", "sequence": 1, "value": "88.25"}
    path = locked.with_name("宁德.成绩流水.jsonl")
    journal = entry_journal.EntryJournal(locked)
    journal.key = key
    journal._write([("score_entries", entry)], [{"head": key.head.hex()}, {"contest": "c"}])
    assert b"88.25" not in path.read_bytes()
    assert entry_journal.read(path).locked
    assert entry_journal.read(path, key).rows == {("score_entries", "a:1"): entry}
    assert entry_journal.head_of(path) == key.head
