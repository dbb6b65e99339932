"""Two clerks type the same paper blind: what is alike counts, what differs comes up, in whatever order logs arrive."""

import random
from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.intake.score_value import read_score
from lianbing_desktop.domain.score import NOT_ENTERED, Score, ScoreState
from lianbing_desktop.domain.scoring.double_entry import (
    Agreement,
    EntryPass,
    TypedEntry,
    agreement_rate,
    compare,
    pass_for,
    same_person,
)
from tests.typing_errors import MISTAKES, marks, planted

CELL = ("笔试", "周一", "")


def scored(value):
    return Score(ScoreState.SCORED, Decimal(str(value)))


def typed(key, value, operator, **fields):
    """A blind entry, the first pass unless told otherwise."""
    score = value if isinstance(value, Score) else scored(value)
    found = {"cell": CELL, "entry_pass": EntryPass.FIRST, "entered_at": "2022-07-01T09:00:00+08:00", **fields}
    return TypedEntry(key, score=score, operator=operator, **found)


def second(key, value, operator="李芳", **fields):
    return typed(key, value, operator, entry_pass=EntryPass.SECOND, **fields)


def official(key, value, *on, operator="李芳", **fields):
    return typed(key, value, operator, entry_pass=EntryPass.OFFICIAL, supersedes=on, **fields)


def agreement(*log):
    return compare(log)[CELL].agreement


def test_one_persons_word_waits_for_a_second():
    assert agreement(typed("a:1", 85.5, "王芳")) is Agreement.ONCE


def test_two_people_who_typed_the_same_agree_however_they_wrote_the_number():
    assert agreement(typed("a:1", "85.5", "王芳"), second("b:1", "85.50")) is Agreement.AGREED


def test_different_values_are_a_mismatch():
    assert agreement(typed("a:1", 85.5, "王芳"), second("b:1", 58.5)) is Agreement.MISMATCH


def test_absent_and_zero_are_a_mismatch():
    assert agreement(typed("a:1", 0, "王芳"), second("b:1", Score(ScoreState.ABSENT))) is Agreement.MISMATCH


def test_the_same_score_with_another_time_is_a_mismatch():
    log = (
        typed("a:1", Score(ScoreState.SCORED, Decimal(80), 61), "王芳"),
        second("b:1", Score(ScoreState.SCORED, Decimal(80), 16)),
    )
    assert agreement(*log) is Agreement.MISMATCH


def test_whoever_typed_first_does_not_become_the_second_pair_of_eyes():
    assert agreement(typed("a:1", 85.5, "王芳"), second("b:1", 85.5, " 王 芳")) is Agreement.ONCE


def test_whoever_typed_first_may_stand_in_for_the_second_with_a_reason():
    assert agreement(typed("a:1", 85.5, "王芳"), second("b:1", 85.5, "王芳", reason="只有一人")) is Agreement.AGREED


def test_two_different_values_of_one_person_never_pass():
    assert agreement(typed("a:1", 85.5, "王芳"), typed("b:1", 58.5, "王芳")) is Agreement.MISMATCH


def test_two_people_who_both_typed_first_on_two_pcs_are_two_hands():
    assert agreement(typed("a:1", 85.5, "王芳"), typed("b:1", 85.5, "李芳")) is Agreement.AGREED


def test_a_slip_noticed_by_the_clerk_is_replaced_and_no_mismatch():
    log = typed("a:1", 58.5, "王芳"), typed("a:2", 85.5, "王芳", supersedes=("a:1",)), second("b:1", 85.5)
    assert agreement(*log) is Agreement.AGREED


def test_what_two_agreed_on_is_recorded_once_the_record_names_both():
    log = typed("a:1", 85.5, "王芳"), second("b:1", 85.5), official("b:2", 85.5, "a:1", "b:1")
    assert agreement(*log) is Agreement.RECORDED


def test_a_mismatch_is_settled_by_the_record_that_names_both():
    log = typed("a:1", 85.5, "王芳"), second("b:1", 58.5), official("c:1", 85.5, "a:1", "b:1", operator="陈主任")
    found = compare(log)[CELL]
    assert found.agreement is Agreement.SETTLED
    assert found.official.operator == "陈主任"
    assert [hand.operator for hand in found.hands] == ["王芳", "李芳"]


def test_a_later_correction_of_the_record_leaves_the_comparison_as_it_was():
    log = (
        typed("a:1", 85.5, "王芳"), second("b:1", 85.5), official("b:2", 85.5, "a:1", "b:1"),
        official("b:3", 90, "b:2"),
    )  # fmt: skip
    assert agreement(*log) is Agreement.RECORDED


def test_typing_something_else_after_the_record_was_made_comes_up():
    log = (
        typed("a:1", 85.5, "王芳"), second("b:1", 85.5), official("b:2", 85.5, "a:1", "b:1"),
        typed("a:2", 88.5, "王芳", supersedes=("a:1",)),
    )  # fmt: skip
    assert agreement(*log) is Agreement.MISMATCH


def test_two_pcs_that_recorded_different_things_meet_at_the_desk():
    log = (
        typed("a:1", 85, "王芳"), second("a:2", 85), official("a:3", 85, "a:1", "a:2"),
        typed("b:1", 86, "陈红"), second("b:2", 86, "郑云"), official("b:3", 86, "b:1", "b:2"),
    )  # fmt: skip
    assert agreement(*log) is Agreement.MISMATCH
    assert len(compare(log)[CELL].hands) == 4
    settled = official("c:1", 85, "a:1", "a:2", "b:1", "b:2", "a:3", "b:3", operator="林主任")
    assert agreement(*log, settled) is Agreement.SETTLED


def test_an_undone_entry_no_longer_counts_and_one_done_again_does():
    first, other = typed("a:1", 85.5, "王芳"), second("b:1", 58.5)
    undo = second("b:2", NOT_ENTERED, supersedes=("b:1",), reason="undo")
    redo = second("b:3", 58.5, supersedes=("b:2",), reason="undo")
    assert agreement(first, other, undo) is Agreement.ONCE
    assert agreement(first, other, undo, redo) is Agreement.MISMATCH


def test_undoing_the_agreement_leaves_two_hands_waiting():
    log = (
        typed("a:1", 85.5, "王芳"), second("b:1", 85.5), official("b:2", 85.5, "a:1", "b:1"),
        official("b:3", NOT_ENTERED, "b:2", reason="undo"),
    )  # fmt: skip
    assert agreement(*log) is Agreement.AGREED


def test_nothing_was_typed_where_everything_was_taken_back():
    log = typed("a:1", 85.5, "王芳"), typed("a:2", NOT_ENTERED, "王芳", supersedes=("a:1",), reason="undo")
    assert compare(log) == {}


def test_the_rate_counts_what_was_compared_and_never_rounds_up_to_all():
    cells = [(CELL[0], str(number), "") for number in range(3)]
    log = [typed(f"a:{number}", 80, "王芳", cell=cell) for number, cell in enumerate(cells)]
    log += [second(f"b:{number}", 80 + (number == 1), cell=cell) for number, cell in enumerate(cells[:2])]
    rate = agreement_rate(compare(log).values())
    assert (rate.compared, rate.alike, rate.permille) == (2, 1, 500)
    assert agreement_rate(()).permille == 0


@pytest.mark.parametrize(("one", "other"), [("王芳", "王　芳"), ("Wang", "wang "), ("A·B", "AB")])
def test_spelling_does_not_make_two_people_of_one(one, other):
    assert same_person(one, other)


def test_a_clerk_keeps_the_pass_they_began_with_and_the_next_gets_the_other():
    first = typed("a:1", 80, "王芳")
    assert pass_for([], "王芳") is EntryPass.FIRST
    assert pass_for([first], "王 芳") is EntryPass.FIRST
    assert pass_for([first], "李芳") is EntryPass.SECOND
    assert pass_for([second("b:1", 80)], "王芳") is EntryPass.FIRST


entry_lists = st.lists(
    st.tuples(st.sampled_from(("王芳", "李芳", "陈红")), st.sampled_from((80, 85.5, "absent")), st.booleans()),
    max_size=6,
)


@settings(max_examples=60)
@given(entry_lists, st.randoms(use_true_random=False))
def test_logs_may_be_joined_in_any_order_and_any_number_of_times(found, draw):
    log = []
    for number, (operator, value, replaces) in enumerate(found):
        own = [entry.key for entry in log if entry.operator == operator]
        log.append(
            typed(
                f"{operator}:{number}",
                Score(ScoreState.ABSENT) if value == "absent" else scored(value),
                operator,
                supersedes=tuple(own) if replaces else (),
                entered_at=f"2022-07-01T09:00:{number:02d}+08:00",
            )
        )
    shuffled = list(log)
    draw.shuffle(shuffled)
    by_cell, again = compare(log), compare(shuffled)
    assert {cell: one.agreement for cell, one in by_cell.items()} == {
        cell: one.agreement for cell, one in again.items()
    }
    assert {cell: set(one.hands) for cell, one in by_cell.items()} == {
        cell: set(one.hands) for cell, one in again.items()
    }


def log_of(column, operator, entry_pass, device):
    for row, text in enumerate(column):
        score = read_score(text or "")
        if score is not None and score != NOT_ENTERED:
            yield TypedEntry(f"{device}:{row}", ("笔试", str(row), ""), entry_pass, score, operator, "2022")


def test_a_thousand_planted_typing_errors_all_come_up():
    draw = random.Random(20220701)
    seen = Counter()
    for number in range(1000):
        paper = marks(20, draw)
        name, wrong = planted(paper, draw)
        hands = [("王芳", wrong), ("李芳", paper)] if number % 2 else [("王芳", paper), ("李芳", wrong)]
        log = [
            *log_of(hands[0][1], hands[0][0], EntryPass.FIRST, "a"),
            *log_of(hands[1][1], hands[1][0], EntryPass.SECOND, "b"),
        ]
        found = compare(log)
        passed = {cell[1] for cell, one in found.items() if one.agreement is Agreement.AGREED}
        surfaced = {str(row) for row in range(20)} - passed
        differing = {str(row) for row in range(20) if read_score(wrong[row] or "") != read_score(paper[row] or "")}
        assert differing
        assert differing == surfaced, (name, paper, wrong)
        seen[name] += 1
    assert set(seen) == {mistake.__name__ for mistake in MISTAKES}
