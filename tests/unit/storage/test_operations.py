"""Undo and redo: each edit is on disk when made, and can be taken back as one step."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState
from lianbing_desktop.storage import backup, entrants, operations, rounds, scores
from tests.builders import current_scores


def names(file):
    return [entrant.name for entrant in entrants.all_entrants(file)]


def take_back(file, operation):
    changes = operations.changes_of(file, operations.standing_form(file, operation.id))
    with file.write("undo", {}, device="a", operator="", undoable=False, undoes=operation.id) as write:
        operations.reverse(write, changes)


def undo(file):
    take_back(file, operations.undoable(file))


def redo(file):
    undone = operations.redoable(file)
    with file.write("redo", {}, device="a", operator="", undoable=False, undoes=undone.id) as write:
        operations.reverse(write, operations.changes_of(file, undone.id))


@pytest.fixture
def paper(write):
    """A round with one person in it."""
    with write("round_added") as operation:
        rounds.add_round(operation, Round("r1", "笔试", RoundKind.INDIVIDUAL))
        entrants.add(operation, Entrant("e1", "u1", "薛思"))
    return "r1"


def test_undo_takes_back_the_newest_step_and_redo_does_it_again(contest_file, write):
    for name in ("薛思", "吴涵娜"):
        with write() as operation:
            entrants.add(operation, Entrant(name, "u1", name))
    undo(contest_file)
    assert names(contest_file) == ["薛思"]
    redo(contest_file)
    assert names(contest_file) == ["薛思", "吴涵娜"]
    undo(contest_file)
    undo(contest_file)
    assert names(contest_file) == []


def test_after_a_new_step_there_is_nothing_to_redo(contest_file, write):
    with write() as operation:
        entrants.add(operation, Entrant("e1", "u1", "薛思"))
    undo(contest_file)
    with write() as operation:
        entrants.add(operation, Entrant("e2", "u1", "吴涵娜"))
    assert operations.redoable(contest_file) is None


def test_making_the_contest_itself_cannot_be_undone(contest_file):
    assert operations.undoable(contest_file) is None


def test_an_undo_never_overwrites_a_later_edit(contest_file, write):
    with write() as operation:
        entrants.add(operation, Entrant("e1", "u1", "薛思"))
    first = operations.undoable(contest_file)
    with write() as operation:
        entrants.change(operation, Entrant("e1", "u1", "薛思思"))
    with pytest.raises(UserError, match="undo_changed_since"):
        take_back(contest_file, first)
    assert names(contest_file) == ["薛思思"]


def test_a_score_is_taken_back_by_a_further_entry_and_none_is_erased(contest_file, write, paper):
    for value in ("88", "98"):
        with write("score_entered") as operation:
            scores.enter(operation, paper, "e1", Score(ScoreState.SCORED, Decimal(value)))
    undo(contest_file)
    assert current_scores(contest_file)["e1", paper].value == Decimal(88)
    undo(contest_file)
    assert ("e1", paper) not in current_scores(contest_file)
    assert [entry.score.value for entry in scores.entries(contest_file)] == [
        Decimal(88),
        Decimal(98),
        Decimal(88),
        None,
    ]


def test_the_same_score_twice_is_one_entry(contest_file, write, paper):
    for _ in range(2):
        with write("score_entered") as operation:
            scores.enter(operation, paper, "e1", Score(ScoreState.ABSENT))
    assert len(scores.entries(contest_file)) == 1


def test_score_entries_cannot_be_changed_or_erased_even_by_sql(contest_file, write, paper):
    with write("score_entered") as operation:
        scores.enter(operation, paper, "e1", Score(ScoreState.SCORED, Decimal(90)))
    for sql in ("UPDATE score_entries SET value = '99'", "DELETE FROM score_entries"):
        with pytest.raises(Exception, match="append-only"):
            contest_file.connection.execute(sql)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(st.tuples(st.integers(0, 4), st.sampled_from(["88", "0", "77.5", "absent", "clear"])), max_size=8)
)
def test_undoing_every_step_brings_back_what_stood_before_them(contest_file, write, steps):
    if not rounds.all_rounds(contest_file):
        with write("round_added") as operation:
            rounds.add_round(operation, Round("r1", "笔试", RoundKind.INDIVIDUAL))
    before = (current_scores(contest_file), names(contest_file))
    made = 0
    for number, what in steps:
        count = len(operations.all_operations(contest_file))
        with write("step") as operation:
            if number == 4:
                entrants.add(operation, Entrant(f"{operation.operation_id}", "u1", what))
            else:
                score = {"absent": Score(ScoreState.ABSENT), "clear": NOT_ENTERED}.get(what)
                scores.enter(operation, "r1", f"s{number}", score or Score(ScoreState.SCORED, Decimal(what)))
        made += len(operations.all_operations(contest_file)) - count
    for _ in range(made):
        undo(contest_file)
    assert (current_scores(contest_file), names(contest_file)) == before
    for _ in range(made):
        redo(contest_file)
    assert backup.contents(contest_file.connection).rows["operations"] > 0
    for _ in range(made):
        undo(contest_file)
    assert (current_scores(contest_file), names(contest_file)) == before
