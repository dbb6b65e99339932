"""The guard in the file itself: whatever writes, a signed round takes nothing but what a correction names."""

import sqlite3
from decimal import Decimal

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState
from lianbing_desktop.domain.scoring.sign_off import Signatures
from lianbing_desktop.storage import rounds, scores, sign_offs
from lianbing_desktop.storage.sign_offs import ScoreChange
from tests.builders import current_scores

NAMES = Signatures("王芳", "李芳", "陈红", "林主任")


def scored(value):
    return Score(ScoreState.SCORED, Decimal(value))


@pytest.fixture
def signed(contest_file, write):
    """A file with one signed round in which zhou has 85.5."""
    with write() as step:
        rounds.add_round(step, Round("r", "笔试", RoundKind.INDIVIDUAL))
        scores.enter(step, "r", "zhou", scored("85.5"))
    with write(kind="round_signed") as step:
        sign_offs.sign(step, "r", NAMES, "F", (), (), "")
    return contest_file


def raw_entry(device, sequence, value, supersedes="[]"):
    return (
        "INSERT INTO score_entries (device, sequence, round_id, subject_id, state, value, entered_at, operator, source,"
        " supersedes, reason) VALUES (?, ?, 'r', 'zhou', 'scored', ?, '2022-07-01T08:00:00+08:00', 'x', '', ?, '')",
        (device, sequence, value, supersedes),
    )


def test_an_entry_of_a_signed_round_is_refused_with_a_sentence(signed, write):
    with pytest.raises(UserError, match="round_signed_here"), write() as step:
        scores.enter(step, "r", "zhou", scored("90"))
    assert current_scores(signed) == {("zhou", "r"): scored("85.5")}


def test_even_plain_sql_cannot_write_into_a_signed_round(signed):
    sql, parameters = raw_entry("z", 1, "99")
    with pytest.raises(sqlite3.IntegrityError, match="signed round"):
        signed.connection.execute(sql, parameters)
    event = (
        "INSERT INTO question_events (device, sequence, round_id, team_id, entrant_id, question, value, outcome, at,"
        " operator, reverses, reason) VALUES ('z', 1, 'r', 't', '', '1', '10', 'right', '', '', '', '')"
    )
    for sql in (
        event,
        "UPDATE rounds SET maximum = '10'",
        "DELETE FROM rounds",
        "UPDATE sign_offs SET round_id = 'other'",
        "DELETE FROM sign_offs",
        "INSERT OR REPLACE INTO score_entries SELECT device, sequence, round_id, subject_id, state, '1', seconds,"
        " entered_at, operator, source, supersedes, reason, part, entry_pass, sheet FROM score_entries",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            signed.connection.execute(sql)
    assert current_scores(signed) == {("zhou", "r"): scored("85.5")}


def test_weight_and_order_of_a_signed_round_are_not_what_was_signed(signed, write):
    some = rounds.all_rounds(signed)[0]
    with write() as step:
        rounds.change_round(step, Round("r", "笔试", RoundKind.INDIVIDUAL, Decimal("0.4"), some.maximum, 3))
    assert rounds.all_rounds(signed)[0].weight == Decimal("0.4")


def test_undo_of_what_was_signed_is_refused(signed, write):
    with pytest.raises(UserError, match="round_signed_here"), write(kind="undo") as step:
        scores.reverse_entry(step, "a:1")


def test_a_correction_lets_in_exactly_what_it_names(signed, write):
    change = ScoreChange("zhou", "", scored("85.5"), scored("58.5"))
    with write(kind="round_corrected") as step:
        sign_offs.correct(step, "r", 2, "记错一行", "林主任", (change,), (), "G")
        scores.enter(step, "r", "zhou", change.after, reason="记错一行")
    assert current_scores(signed) == {("zhou", "r"): scored("58.5")}
    assert sign_offs.all_corrections(signed)[0].changes == (change,)
    with pytest.raises(UserError, match="round_signed_here"), write() as step:
        scores.enter(step, "r", "zhou", scored("90"))


@pytest.mark.parametrize("blank", ["reason", "approver"])
def test_a_correction_without_reason_or_approver_is_refused_by_the_file(signed, write, blank):
    words = {"reason": "记错一行", "approver": "林主任"} | {blank: ""}
    with pytest.raises(sqlite3.IntegrityError), write(kind="round_corrected") as step:
        sign_offs.correct(step, "r", 2, **words, changes=(), moves=(), fingerprint="G")


def test_what_comes_late_from_another_pc_is_kept_and_counts_for_nothing(signed, write):
    with write(kind="merged") as step:
        sign_offs.accept_late(step, "score_entries", ["z:1"])
        sql, parameters = raw_entry("z", 1, "99", '["a:1"]')
        step.append(sql, parameters, "score_entries", "z:1", {})
    assert [entry.key for entry in scores.entries(signed)] == ["z:1", "a:1"]
    assert current_scores(signed) == {("zhou", "r"): scored("85.5")}
    assert sign_offs.late_count(signed, "r") == 1


def test_a_question_that_comes_late_is_counted_with_the_late_entries(signed, write):
    with write(kind="merged") as step:
        sign_offs.accept_late(step, "question_events", ["z:1"])
        sql = """INSERT INTO question_events (device, sequence, round_id, team_id, entrant_id, question, value, outcome,
            at, operator, reverses, reason) VALUES ('z', 1, 'r', 't', '', '1', '10', 'right', '', '', '', '')"""
        step.append(sql, (), "question_events", "z:1", {})
    assert sign_offs.late_count(signed, "r") == 1
    assert sign_offs.late_count(signed, "another") == 0


def test_of_two_signatures_of_joined_files_the_earlier_counts(signed, write):
    with write(kind="round_signed") as step:
        sign_offs.sign(step, "r", Signatures("甲", "乙", "丙", "丁"), "H", (), (), "")
    assert [one.signatures for one in sign_offs.all_sign_offs(signed)] == [NAMES]


def test_taking_back_a_recorded_agreement_leaves_nothing_entered(contest_file, write):
    with write() as step:
        scores.append(step, ("zhou", "r", "", "first"), scored("80"))
        scores.append(step, ("zhou", "r", "", ""), scored("80"), supersedes=("a:1",))
    with write(kind="undo") as step:
        scores.reverse_entry(step, "a:2")
    assert current_scores(contest_file) == {}
    assert scores.entries(contest_file)[-1].score == NOT_ENTERED
