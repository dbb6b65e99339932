"""A signed round stays as it was signed, whatever path is tried; a correction is the only way, and says who moves."""

import random
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.scoring.questions import QuestionEvent
from lianbing_desktop.domain.scoring.round_form import EntryRule, Outcome, RoundForm, RoundSettings
from lianbing_desktop.domain.scoring.sheets import SheetScope
from lianbing_desktop.domain.scoring.sign_off import OpenKind, Signatures
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.contest import Contest, operation_words
from lianbing_desktop.services.safekeeping.log_chain import log_head
from lianbing_desktop.services.scoring import appeals, double_entry, question_entry, sheets, sign_off
from lianbing_desktop.services.scoring.appeals import AppealOutcome
from lianbing_desktop.services.scoring.rounds import add_round, change_round, delete_round, enter_score, save_team
from lianbing_desktop.services.scoring.score_entry import enter_typed
from lianbing_desktop.services.scoring.score_import import apply_scores, plan_scores
from lianbing_desktop.services.scoring.sheet_printing import print_sheets
from lianbing_desktop.services.scoring.sign_off import Amendment
from lianbing_desktop.services.scoring.summary_sheet import write_summary
from lianbing_desktop.storage import operations, question_events
from tests.builders import add_person, clock, new_contest, unit_id

NAMES = Signatures("王芳", "李芳", "陈红", "林主任")
MARKS = {"周一": "90", "李三": "85.5", "王四": "77", "赵六": "60"}


def scored(value):
    return Score(ScoreState.SCORED, Decimal(value))


@pytest.fixture
def some(contest):
    """A round with four scores, ready to be signed."""
    made = add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    for name, value in MARKS.items():
        enter_score(contest, made.id, add_person(contest, name).id, scored(value))
    return made


def who(contest, name):
    return next(one.id for one in contest.snapshot().entrants if one.name == name)


def values(contest, some):
    return {
        one.name: contest.snapshot().scores.get((one.id, some.id), Score()).value for one in contest.snapshot().entrants
    }


def test_a_round_is_signed_by_all_four_and_its_fingerprint_can_be_taken_again(contest, some):
    with pytest.raises(UserError, match="sign_off_names"):
        sign_off.sign(contest, some.id, Signatures("王芳", "", "陈红", "林主任"))
    signed = sign_off.sign(contest, some.id, NAMES)
    assert signed.signatures == NAMES
    again = Contest.open(contest.path)
    assert sign_off.fingerprint_now(again, some.id) == signed.fingerprint
    assert sign_off.version_of(again.snapshot(), some.id) == 1
    again.close()
    with pytest.raises(UserError, match="round_signed"):
        sign_off.sign(contest, some.id, NAMES)


def test_what_is_open_is_listed_and_stops_the_signature_unless_a_reason_is_given(contest, some, tmp_path):
    (sheet,) = print_sheets(contest, some, SheetScope.ALL, tmp_path / "a.pdf")
    late = add_person(contest, "迟到")
    points = sign_off.open_points(contest, some)
    assert [(point.kind, point.subject_id or point.serial) for point in points] == [
        (OpenKind.NOT_ENTERED, late.id),
        (OpenKind.SHEET_OUT, sheet.serial),
    ]
    sheets.check_in(contest, sheet, {"": "300"})
    kinds = [(point.kind, point.detail) for point in sign_off.open_points(contest, some)]
    assert kinds == [(OpenKind.NOT_ENTERED, ""), (OpenKind.SUM_DIFFERS, "-12.5")]
    with pytest.raises(UserError, match="sign_off_open"):
        sign_off.sign(contest, some.id, NAMES)
    signed = sign_off.sign(contest, some.id, NAMES, "迟到一人不计成绩")
    assert (len(signed.open_points), signed.open_reason) == (2, "迟到一人不计成绩")


def test_mismatches_and_values_of_one_clerk_stop_the_signature(contest):
    for name in ("周一", "李三"):
        add_person(contest, name)
    some = add_round(contest, "笔试", RoundKind.INDIVIDUAL, settings=RoundSettings(entry_rule=EntryRule.DOUBLE))
    for operator, typed in (("王芳", ("90", "80")), ("李芳", ("99", ""))):
        contest.operator = operator
        for line, text in zip(double_entry.blind_sheet(contest, some, operator).lines, typed, strict=True):
            double_entry.type_blind(contest, line.cell, text)
    assert [point.kind for point in sign_off.open_points(contest, some)] == [OpenKind.MISMATCH, OpenKind.TYPED_ONCE]
    words = [sign_off.open_words(contest.snapshot(), point) for point in sign_off.open_points(contest, some)]
    assert words[0].endswith("两遍录入不一致")


def test_a_correction_names_who_moves_before_and_after(contest, some):
    award = awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    sign_off.sign(contest, some.id, NAMES)
    amendment = Amendment(who(contest, "李三"), "95.5")
    plan = sign_off.plan_correction(contest, some.id, [amendment])
    assert values(contest, some)["李三"] == Decimal("85.5"), "looking ahead writes nothing"
    assert {(one.area, one.name, one.before, one.after) for one in plan.moves} >= {
        ("award", "李三", "无", award.name),
        ("award", "周一", award.name, "无"),
        ("place", "李三", "第 2 名", "第 1 名"),
        ("place", "周一", "第 1 名", "第 2 名"),
    }
    made = sign_off.correct(contest, some.id, [amendment], "评分表第 3 行抄错", "林主任")
    assert (made.version, made.moves, made.fingerprint) == (2, plan.moves, plan.fingerprint)
    assert values(contest, some)["李三"] == Decimal("95.5")
    assert sign_off.fingerprint_now(contest, some.id) == made.fingerprint
    words = operation_words(operations.all_operations(contest.file)[0])
    assert words == "更正：笔试 第 2 版，李三 85.5 → 95.5（理由：评分表第 3 行抄错；批准人：林主任）"


def test_two_swapped_rows_are_one_correction(contest, some):
    sign_off.sign(contest, some.id, NAMES)
    both = [Amendment(who(contest, "周一"), "77"), Amendment(who(contest, "王四"), "90")]
    assert sign_off.correct(contest, some.id, both, "两行抄反", "林主任").version == 2
    assert (values(contest, some)["周一"], values(contest, some)["王四"]) == (Decimal(77), Decimal(90))


@pytest.mark.parametrize(
    ("reason", "approver", "text", "code"),
    [
        ("", "林主任", "95", "reason_missing"),
        ("抄错", " ", "95", "correction_approver"),
        ("抄错", "林主任", "85.50", "correction_nothing"),
        ("抄错", "林主任", "101", "score_outside"),
        ("抄错", "林主任", "八十", "score_typed_unreadable"),
    ],
)
def test_a_correction_says_what_it_lacks(contest, some, reason, approver, text, code):
    sign_off.sign(contest, some.id, NAMES)
    with pytest.raises(UserError, match=code):
        sign_off.correct(contest, some.id, [Amendment(who(contest, "李三"), text)], reason, approver)
    assert sign_off.version_of(contest.snapshot(), some.id) == 1


def test_a_round_that_is_not_signed_needs_no_correction(contest, some):
    with pytest.raises(UserError, match="correction_not_signed"):
        sign_off.correct(contest, some.id, [Amendment(who(contest, "李三"), "95")], "抄错", "林主任")


def test_a_judges_mark_is_corrected_by_itself(contest):
    person = add_person(contest, "周一")
    rules = RoundSettings(judges=3)
    some = add_round(contest, "情景模拟", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=rules)
    for number, text in enumerate(("90", "91", "92"), start=1):
        enter_typed(contest, some.id, person.id, text, f"judge:{number}")
    sign_off.sign(contest, some.id, NAMES)
    sign_off.correct(contest, some.id, [Amendment(person.id, "95", "judge:3")], "看错", "林主任")
    assert contest.snapshot().scores[person.id, some.id].value == Decimal("92.00")


def test_the_summary_bears_names_version_and_fingerprint_and_after_a_correction_what_changed(contest, some, tmp_path):
    path = tmp_path / "汇总.pdf"
    write_summary(contest, some, path)
    with PdfPages(path) as pages:
        assert "未签字" in pages.text(0)
    signed = sign_off.sign(contest, some.id, NAMES)
    write_summary(contest, some, path)
    with PdfPages(path) as pages:
        words = pages.text(0)
    for part in ("第 1 版", signed.fingerprint, "记分员 王芳", "裁判长 林主任", "85.5", "周一", log_head(contest)):
        assert part in words
    assert "更正）" not in words
    made = sign_off.correct(contest, some.id, [Amendment(who(contest, "李三"), "95.5")], "抄错", "林主任")
    write_summary(contest, some, path)
    with PdfPages(path) as pages:
        words = pages.text(0).replace("\n", "")
    for part in (
        "（更正）",
        "第 2 版",
        made.fingerprint,
        "李三 85.5 → 95.5",
        "理由：抄错",
        "批准人：林主任",
        "第 2 名→第 1 名",
    ):
        assert part in words


def test_an_appeal_is_kept_with_its_decision_and_the_correction_it_led_to(contest, some):
    sign_off.sign(contest, some.id, NAMES)
    unit = unit_id(contest, "古田县")
    with pytest.raises(UserError, match="appeal_nobody"):
        appeals.raise_appeal(contest, unit, "", "李三的分数")
    with pytest.raises(UserError, match="appeal_subject_missing"):
        appeals.raise_appeal(contest, unit, "吴领队", " ")
    raised = appeals.raise_appeal(contest, unit, "吴领队", "李三的成绩与评分表不符", some.id)
    assert [one.number for one in appeals.open_appeals(contest)] == [1]
    made = sign_off.correct(contest, some.id, [Amendment(who(contest, "李三"), "95.5")], "申诉成立", "林主任")
    with pytest.raises(UserError, match="appeal_decision_missing"):
        appeals.decide_appeal(contest, raised.id, AppealOutcome.UPHELD, "", "仲裁组")
    with pytest.raises(UserError, match="appeal_decider_missing"):
        appeals.decide_appeal(contest, raised.id, AppealOutcome.UPHELD, "更正成绩", "")
    appeals.decide_appeal(contest, raised.id, AppealOutcome.UPHELD, "更正成绩", "仲裁组", made.id)
    assert appeals.open_appeals(contest) == ()
    assert contest.snapshot().appeals[0].correction_id == made.id


def score_sheet(path, name, value):
    book = Workbook()
    book.active.append(["参赛单位", "姓名", "成绩"])
    book.active.append(["古田县", name, value])
    book.save(path)
    return path


def add_event(contest, some, person):
    """Write a question event past every check a service might make."""
    event = QuestionEvent("", some.id, "", person, "", Decimal(10), Outcome.RIGHT, None, "", "")
    with contest.operation("question_right", round=some.name, name="", points="") as write:
        question_events.add_event(write, event)


def paths_into_a_signed_round(contest, some, folder):
    """Every way there is to touch a round, by name: each is tried on a signed one."""
    person = who(contest, "李三")
    cell = (some.id, person, "")

    def sheet():
        apply_scores(contest, plan_scores(contest, [score_sheet(folder / "s.xlsx", "李三", 12)], some))

    def event():
        add_event(contest, some, person)

    def undo_everything():
        for one in operations.all_operations(contest.file):
            if one.undoable and not one.undone:
                with suppress(UserError):
                    contest.undo(one.id)

    def redo():
        with suppress(UserError):
            contest.undo()
        contest.redo()

    return {
        "grid": lambda: enter_typed(contest, some.id, person, "12"),
        "state": lambda: enter_score(contest, some.id, person, Score(ScoreState.VOID)),
        "clear": lambda: enter_score(contest, some.id, person, Score()),
        "mark": lambda: enter_score(contest, some.id, person, scored("12"), part="judge:1"),
        "import": sheet,
        "event": event,
        "blind": lambda: double_entry.type_blind(contest, cell, "12"),
        "desk": lambda: double_entry.settle(contest, cell, "12", "陈主任"),
        "adopt": lambda: double_entry.adopt_agreed(contest, some.id),
        "undo": contest.undo,
        "undo_everything": undo_everything,
        "redo": redo,
        "round_renamed": lambda: change_round(contest, type(some)(**{**_fields(some), "name": "别的"})),
        "round_maximum": lambda: change_round(contest, type(some)(**{**_fields(some), "maximum": Decimal(200)})),
        "round_judged": lambda: change_round(
            contest,
            type(some)(**{**_fields(some), "form": RoundForm.JUDGED, "settings": RoundSettings(judges=3)}),
        ),
        "round_deleted": lambda: delete_round(contest, some.id),
        "signed_again": lambda: sign_off.sign(contest, some.id, NAMES, "再签一次"),
        "no_reason": lambda: sign_off.correct(contest, some.id, [Amendment(person, "12")], "", "林主任"),
        "no_approver": lambda: sign_off.correct(contest, some.id, [Amendment(person, "12")], "抄错", ""),
        "looked_ahead": lambda: sign_off.plan_correction(contest, some.id, [Amendment(person, "12")]),
    }


def _fields(some):
    return {name: getattr(some, name) for name in some.__slots__}


PATHS = (
    "grid", "state", "clear", "mark", "import", "event", "blind", "desk", "adopt", "undo", "undo_everything", "redo",
    "round_renamed", "round_maximum", "round_judged", "round_deleted", "signed_again", "no_reason", "no_approver",
    "looked_ahead",
)  # fmt: skip


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sampled_from(PATHS), min_size=1, max_size=8))
def test_no_path_changes_a_signed_round(tmp_path_factory, tried):
    folder = tmp_path_factory.mktemp("signed")
    contest = new_contest(folder)
    some = add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    for name, value in MARKS.items():
        enter_score(contest, some.id, add_person(contest, name).id, scored(value))
    signed = sign_off.sign(contest, some.id, NAMES)
    ways = paths_into_a_signed_round(contest, some, folder)
    assert set(ways) == set(PATHS)
    for name in tried:
        with suppress(UserError):
            ways[name]()
        assert sign_off.fingerprint_now(contest, some.id) == signed.fingerprint, name
        assert sign_off.version_of(contest.snapshot(), some.id) == 1, name
    again = Contest.open(contest.path, clock())
    assert sign_off.fingerprint_now(again, some.id) == signed.fingerprint
    assert again.snapshot().round_by_id[some.id] == some
    again.close()
    contest.close()


@pytest.mark.parametrize("name", [name for name in PATHS if name not in {"adopt", "undo_everything", "looked_ahead"}])
def test_each_path_into_a_signed_round_is_refused_with_a_sentence(contest, some, name, tmp_path):
    enter_score(contest, some.id, who(contest, "赵六"), scored("61"))
    sign_off.sign(contest, some.id, NAMES)
    before = values(contest, some)
    with pytest.raises(UserError) as refused:
        paths_into_a_signed_round(contest, some, tmp_path)[name]()
    assert refused.value.code in {
        "round_signed", "round_signed_here", "round_has_scores", "reason_missing", "correction_approver",
        "nothing_to_redo",
    }  # fmt: skip
    assert values(contest, some) == before


def test_questions_of_a_signed_team_round_can_neither_be_added_nor_taken_back(contest):
    people = [add_person(contest, name).id for name in ("周一", "李三", "王四")]
    team = save_team(contest, Team("", unit_id(contest, "古田县"), "", tuple(people)))
    some = add_round(contest, "抢答", RoundKind.TEAM, maximum=None, form=RoundForm.BUZZER)
    key = question_entry.answer(contest, some, team.id, Decimal(10), Outcome.RIGHT)
    sign_off.sign(contest, some.id, NAMES)
    code = sign_off.fingerprint_now(contest, some.id)
    for attempt in (
        lambda: question_entry.answer(contest, some, team.id, Decimal(10), Outcome.RIGHT),
        lambda: question_entry.take_back(contest, some, key, "误判"),
        contest.undo,
    ):
        with pytest.raises(UserError):
            attempt()
    assert sign_off.fingerprint_now(contest, some.id) == code
    sign_off.correct(contest, some.id, [Amendment(team.id, "20")], "少记一题", "林主任")
    assert contest.snapshot().scores[team.id, some.id].value == Decimal(20)


def test_each_correction_makes_a_version_with_a_fingerprint_of_its_own(contest, some):
    sign_off.sign(contest, some.id, NAMES)
    draw, codes = random.Random(5), {contest.snapshot().sign_offs[some.id].fingerprint}
    expected = {name: Decimal(value) for name, value in MARKS.items()}
    for number in range(12):
        name = draw.choice(list(expected))
        value = Decimal(draw.randrange(1, 1000)) / 10
        if value == expected[name]:
            continue
        made = sign_off.correct(
            contest, some.id, [Amendment(who(contest, name), str(value))], f"第{number}次", "林主任"
        )
        expected[name] = value
        assert made.version == len(codes) + 1
        codes.add(made.fingerprint)
        assert values(contest, some) == expected
    assert len(codes) > 10
