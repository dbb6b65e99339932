"""The entry journal beside the file: level with it after every entry, whatever happened in between."""

from decimal import Decimal

import pytest

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState
from lianbing_desktop.storage import backup, entrants, entry_journal, rounds, scores
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.entry_journal import journal_path


@pytest.fixture
def paper(write):
    with write("round_added") as operation:
        rounds.add_round(operation, Round("r1", "笔试", RoundKind.INDIVIDUAL))
        entrants.add(operation, Entrant("e1", "u1", "薛思", id_number="350199198001010019", phone="13800000000"))
    return "r1"


def enter(file, value, reason=""):
    with file.write("score_entered", {}, device="a", operator="小林") as operation:
        scores.enter(operation, "r1", "e1", Score(ScoreState.SCORED, Decimal(value)), reason=reason)


def values(file):
    return [row["value"] for row in entry_journal.read(journal_path(file.path)).rows.values()]


def test_every_entry_is_a_line_and_nothing_else_is(contest_file, paper, key):
    assert not journal_path(contest_file.path).exists()
    for value in ("88", "98"):
        enter(contest_file, value)
    assert values(contest_file) == ["88", "98"]
    assert len(journal_path(contest_file.path).read_bytes().splitlines()) == (3 if key is None else 4)


def test_a_line_holds_no_name_number_or_free_text(contest_file, paper):
    enter(contest_file, "88", reason="薛思 350199198001010019 复核")
    said = journal_path(contest_file.path).read_text(encoding="utf-8")
    assert not any(word in said for word in ("薛思", "350199", "13800000000", "复核"))


def test_a_journal_that_was_lost_is_written_again(contest_file, paper):
    enter(contest_file, "88")
    journal_path(contest_file.path).unlink()
    contest_file.close()
    with ContestFile.open(contest_file.path) as again:
        assert values(again) == ["88"]


@pytest.mark.parametrize("kept", range(0, 200, 13))
def test_a_line_torn_by_a_power_cut_costs_no_entry(contest_file, paper, kept):
    for value in ("88", "98"):
        enter(contest_file, value)
    path = journal_path(contest_file.path)
    path.write_bytes(path.read_bytes()[:-kept] if kept else path.read_bytes())
    contest_file.close()
    with ContestFile.open(contest_file.path) as again:
        enter(again, "77")
        assert sorted(values(again)) == ["77", "88", "98"]


def test_a_changed_line_is_seen_and_not_believed(contest_file, paper):
    enter(contest_file, "88")
    path = journal_path(contest_file.path)
    lines = path.read_bytes().split(b"\n")
    lines[-2] = lines[-2].replace(b'"88"', b'"98"') if b'"88"' in lines[-2] else b"A" + lines[-2][1:-1] + b"0"
    path.write_bytes(b"\n".join(lines))
    found = entry_journal.read(path)
    assert (list(found.rows), found.torn) == ([], [len(lines) - 1])


def test_while_the_journal_cannot_be_written_scores_are_kept_and_it_says_so(contest_file, paper):
    path = journal_path(contest_file.path)
    path.mkdir()
    enter(contest_file, "88")
    assert contest_file.journal_trouble.code == "journal_cannot_be_written"
    path.rmdir()
    enter(contest_file, "98")
    assert contest_file.journal_trouble is None
    assert values(contest_file) == ["88", "98"]


def test_a_restored_file_begins_a_journal_and_the_old_one_is_kept_with_the_old_file(contest_file, paper, tmp_path):
    enter(contest_file, "88")
    backup.back_up(contest_file.connection, contest_file.path, tmp_path / "备份.lianbing")
    enter(contest_file, "98")
    contest_file.close()
    kept = backup.restore(tmp_path / "备份.lianbing", contest_file.path)
    with ContestFile.open(contest_file.path) as restored:
        assert values(restored) == ["88"]
    assert [row["value"] for row in entry_journal.read(journal_path(kept)).rows.values()] == ["88", "98"]


def test_the_journal_of_another_contest_of_the_same_name_is_put_aside(contest_file, paper):
    enter(contest_file, "88")
    path = journal_path(contest_file.path)
    with contest_file.write("x", {}, device="a", operator="") as operation:
        operation.update("contest", "c", {"title": "另一场"})
    contest_file.connection.execute("UPDATE contest SET id = 'another'")
    contest_file.close()
    with ContestFile.open(contest_file.path) as other:
        assert entry_journal.read(path).contest_id == "another"
        assert values(other) == ["88"]
    assert len(list(path.parent.glob("*.jsonl"))) == 2
