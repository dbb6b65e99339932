"""Two clerks, one contest: nothing is on the record before both say the same, and neither sees the other's."""

import random
from collections import Counter
from contextlib import suppress
from decimal import Decimal

import pytest

from lianbing_desktop.domain.intake.score_value import read_score
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, RoundKind, Score, ScoreState
from lianbing_desktop.domain.scoring.double_entry import EntryPass
from lianbing_desktop.domain.scoring.round_form import EntryRule, RoundForm, RoundSettings
from lianbing_desktop.services.contest import Contest, operation_words
from lianbing_desktop.services.scoring import double_entry
from lianbing_desktop.services.scoring.rounds import add_round, enter_score
from lianbing_desktop.storage import operations, scores
from tests.builders import add_person
from tests.typing_errors import marks, planted

NAMES = ("周一", "李三", "王四", "赵六", "陈二")
DOUBLE = RoundSettings(entry_rule=EntryRule.DOUBLE)


@pytest.fixture
def some(contest):
    """A round of five people that two clerks have to type."""
    for name in NAMES:
        add_person(contest, name)
    return add_round(contest, "笔试", RoundKind.INDIVIDUAL, settings=DOUBLE)


def cells(contest, some):
    return [line.cell for line in double_entry.blind_sheet(contest, some, "谁").lines]


def typing(contest, some, operator, column, **fields):
    """Have somebody type a column; None is left empty, what is refused is left as it is."""
    contest.operator = operator
    for cell, text in zip(cells(contest, some), column, strict=True):
        with suppress(UserError):  # a number beyond the maximum, or two points in it
            double_entry.type_blind(contest, cell, text or "", **fields)


def on_record(contest, some):
    return [contest.snapshot().scores.get((subject, some.id), NOT_ENTERED) for _, subject, _ in cells(contest, some)]


def test_one_clerks_values_are_not_on_the_record(contest, some):
    typing(contest, some, "王芳", ["90", "85.5", "缺考", "77", "60"])
    assert on_record(contest, some) == [NOT_ENTERED] * 5
    state = double_entry.entry_state(contest, some)
    assert (state.once, state.mismatches, state.recorded, state.untouched) == (5, 0, 0, 0)


def test_a_value_is_on_the_record_the_moment_the_second_clerk_agrees(contest, some):
    typing(contest, some, "王芳", ["90", "85.5", "缺考", "77", "60"])
    contest.operator = "李芳"
    first = cells(contest, some)[0]
    double_entry.type_blind(contest, first, "90.0")
    assert on_record(contest, some)[0].value == Decimal(90)
    assert on_record(contest, some)[1:] == [NOT_ENTERED] * 4


def test_the_second_clerk_sees_nothing_of_the_first(contest, some):
    typing(contest, some, "王芳", ["90", "85.5", "缺考", "77", "60"])
    sheet = double_entry.blind_sheet(contest, some, "李芳")
    assert [line.own for line in sheet.lines] == [NOT_ENTERED] * 5
    assert sheet.entry_pass is EntryPass.SECOND
    told = " ".join(operation_words(one) for one in operations.all_operations(contest.file))
    assert "90" not in told
    assert "85.5" not in told


def test_whoever_typed_all_of_it_first_is_told_to_let_somebody_else(contest, some):
    typing(contest, some, "王芳", ["90", "85.5", "缺考", "77", "60"])
    assert double_entry.blind_sheet(contest, some, "王 芳").refused
    typing(contest, some, "王芳", ["90", "85.5", "缺考", "77", "60"])
    assert on_record(contest, some) == [NOT_ENTERED] * 5


def test_with_an_excuse_the_same_clerk_types_again_without_seeing_the_first_time(contest, some):
    typing(contest, some, "王芳", ["90", "85.5", "缺考", "77", "60"])
    assert [line.own for line in double_entry.blind_sheet(contest, some, "王芳", excused=True).lines] == [
        NOT_ENTERED
    ] * 5
    typing(contest, some, "王芳", ["90", "85.5", "缺考", "77", "66"], excuse="现场只有一名记分员")
    assert [score.value for score in on_record(contest, some)] == [
        Decimal(90),
        Decimal("85.5"),
        None,
        Decimal(77),
        None,
    ]
    assert {entry.reason for entry in scores.entries(contest.file) if entry.entry_pass == "second"} == {
        "现场只有一名记分员"
    }


def test_mismatches_go_to_the_desk_with_both_values_who_and_the_sheet(contest, some):
    typing(contest, some, "王芳", ["90", "85.5", None, None, None], serial="4700018")
    typing(contest, some, "李芳", ["90", "58.5", None, None, None], serial="4700018")
    (case,) = double_entry.desk_cases(contest, some.id)
    assert (case.unit, case.serial) == ("古田县", "4700018")
    assert [(hand.operator, hand.score.value) for hand in case.hands] == [
        ("王芳", Decimal("85.5")),
        ("李芳", Decimal("58.5")),
    ]
    assert double_entry.entry_state(contest, some).rate.permille == 500


def test_a_third_person_settles_and_is_named_in_the_log(contest, some):
    typing(contest, some, "王芳", ["85.5", None, None, None, None])
    typing(contest, some, "李芳", ["58.5", None, None, None, None])
    (case,) = double_entry.desk_cases(contest, some.id)
    with pytest.raises(UserError, match="desk_same_person"):
        double_entry.settle(contest, case.cell, "85.5", "李 芳")
    with pytest.raises(UserError, match="desk_nobody"):
        double_entry.settle(contest, case.cell, "85.5", " ")
    with pytest.raises(UserError, match="desk_nothing_typed"):
        double_entry.settle(contest, case.cell, "", "陈主任")
    double_entry.settle(contest, case.cell, "85.5", "陈主任")
    assert on_record(contest, some)[0].value == Decimal("85.5")
    assert double_entry.desk_cases(contest, some.id) == ()
    words = operation_words(operations.all_operations(contest.file)[0])
    assert words == f"核定不一致：笔试 {case.name} 定为 85.5（王芳 85.5，李芳 58.5；核定人 陈主任）"
    assert contest.operator == "李芳"
    with pytest.raises(UserError, match="desk_settled_before"):
        double_entry.settle(contest, case.cell, "58.5", "陈主任")


def test_undo_takes_the_second_value_and_the_record_back_together(contest, some):
    typing(contest, some, "王芳", ["90", None, None, None, None])
    typing(contest, some, "李芳", ["90", None, None, None, None])
    contest.undo()
    assert on_record(contest, some)[0] == NOT_ENTERED
    assert double_entry.entry_state(contest, some).once == 1
    contest.redo()
    assert on_record(contest, some)[0].value == Decimal(90)
    assert double_entry.entry_state(contest, some).recorded == 1


def test_a_round_of_two_clerks_takes_no_score_past_them(contest, some):
    _, subject, _ = cells(contest, some)[0]
    with pytest.raises(UserError, match="round_needs_two"):
        enter_score(contest, some.id, subject, Score(ScoreState.SCORED, Decimal(90)))


def test_nothing_is_typed_without_a_name(contest, some):
    contest.operator = "　"
    with pytest.raises(UserError, match="typed_nobody"):
        double_entry.type_blind(contest, cells(contest, some)[0], "90")


def test_marks_of_judges_are_compared_one_by_one(contest):
    add_person(contest, "周一")
    settings = RoundSettings(judges=3, entry_rule=EntryRule.DOUBLE)
    some = add_round(contest, "情景模拟", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=settings)
    typing(contest, some, "王芳", ["90", "91", "92"])
    typing(contest, some, "李芳", ["90", "91", "29"])
    (case,) = double_entry.desk_cases(contest, some.id)
    assert case.part == "评委3"
    double_entry.settle(contest, case.cell, "92", "陈主任")
    assert next(iter(contest.snapshot().scores.values())).value == Decimal("91.00")


def test_the_time_used_is_typed_behind_the_score_and_compared_too(contest):
    add_person(contest, "周一")
    some = add_round(
        contest, "笔试", RoundKind.INDIVIDUAL, settings=RoundSettings(timed=True, entry_rule=EntryRule.DOUBLE)
    )
    typing(contest, some, "王芳", ["90 35.20"])
    typing(contest, some, "李芳", ["90 35.02"])
    assert len(double_entry.desk_cases(contest, some.id)) == 1
    typing(contest, some, "李芳", ["90 35:20"])
    assert on_record(contest, some) == [Score(ScoreState.SCORED, Decimal(90), 35 * 60 + 20)]


def test_logs_of_two_pcs_are_joined_and_what_agrees_is_recorded_then(contest, some, tmp_path):
    other_path = tmp_path / "二号机.lianbing"
    contest.file.connection.execute("VACUUM INTO ?", (str(other_path),))
    other = Contest.open(other_path, contest.file.now)
    other.device = "f" * 12
    typing(contest, some, "王芳", ["90", "85.5", "77", None, None])
    typing(other, some, "李芳", ["90", "58.5", None, "66", None])
    for row in other.file.query("SELECT * FROM score_entries"):
        columns = ", ".join(row)
        sql = f"INSERT INTO score_entries ({columns}) VALUES ({', '.join('?' * len(row))})"
        with contest.operation("scores_imported") as write:
            write.append(sql, tuple(row.values()), "score_entries", f"{row['device']}:{row['sequence']}", row)
    other.close()
    assert double_entry.adopt_agreed(contest, some.id) == 1
    assert double_entry.adopt_agreed(contest, some.id) == 0
    assert [score.value for score in on_record(contest, some)] == [Decimal(90), None, None, None, None]
    state = double_entry.entry_state(contest, some)
    assert (state.recorded, state.mismatches, state.once, state.untouched) == (1, 1, 2, 1)


def test_planted_typing_errors_of_either_clerk_all_come_up(contest):
    for number in range(10):
        add_person(contest, f"选手{number}")
    draw, seen = random.Random(7), Counter()
    for number in range(12):
        some = add_round(contest, f"第{number}轮", RoundKind.INDIVIDUAL, settings=DOUBLE)
        paper = marks(10, draw)
        name, wrong = planted(paper, draw)
        hands = (wrong, paper) if number % 2 else (paper, wrong)
        typing(contest, some, "王芳", hands[0])
        typing(contest, some, "李芳", hands[1])
        right = [read_score(text) for text in paper]
        taken = [read_score(text or "") or NOT_ENTERED for text in wrong]
        taken = [NOT_ENTERED if one.value is not None and one.value > 100 else one for one in taken]
        for score, meant, typed in zip(on_record(contest, some), right, taken, strict=True):
            assert score == (meant if typed == meant else NOT_ENTERED), name
        seen[name] += 1
    assert len(seen) >= 6
