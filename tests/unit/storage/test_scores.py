"""The entry log of scores: judges' marks, blind entry, and rounds of a file made before there were forms."""

import json
from contextlib import suppress
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.score import NOT_ENTERED, Round, RoundKind, Score, ScoreState
from lianbing_desktop.domain.scoring.round_form import (
    EntryRule,
    Outcome,
    RoundForm,
    RoundSettings,
    settings_as_data,
    settings_from,
)
from lianbing_desktop.domain.scoring.sign_off import Signatures
from lianbing_desktop.storage import operations, rounds, scores, sign_offs

DECIMALS = st.decimals(-999, 999, allow_nan=False, places=2)


def scored(value):
    return Score(ScoreState.SCORED, Decimal(value))


def test_what_a_clerk_typed_blind_and_what_a_judge_gave_are_no_scores_of_the_person(contest_file, write):
    with write("score_entered") as operation:
        scores.enter(operation, "r1", "e1", scored("88"), entry_pass="first", sheet="0001")
        scores.enter(operation, "r1", "e1", scored("98"), entry_pass="second", sheet="0001")
        scores.enter(operation, "r1", "e2", scored("9.5"), part="judge:1")
    assert scores.official(contest_file).entered == {("e2", "r1"): {"judge:1": scored("9.5")}}
    live = scores.heads(scores.entries(contest_file))
    assert {cell: [entry.score.value for entry in found] for cell, found in live.items()} == {
        ("e1", "r1", "", "first"): [Decimal(88)],
        ("e1", "r1", "", "second"): [Decimal(98)],
        ("e2", "r1", "judge:1", ""): [Decimal("9.5")],
    }


def test_a_mark_of_one_judge_never_replaces_that_of_another(contest_file, write):
    for part, value in (("judge:1", "9"), ("judge:2", "8"), ("judge:1", "7")):
        with write("score_entered") as operation:
            scores.enter(operation, "r1", "e1", scored(value), part=part)
    found = scores.heads(scores.entries(contest_file))
    assert [entry.score.value for entry in found["e1", "r1", "judge:1", ""]] == [Decimal(7)]
    assert [entry.score.value for entry in found["e1", "r1", "judge:2", ""]] == [Decimal(8)]


CELLS = st.tuples(st.sampled_from("ab"), st.sampled_from("rs"), st.sampled_from(("", "judge:1")))
LINES = st.lists(
    st.tuples(
        CELLS,
        st.sampled_from([scored("1"), scored("1.0"), scored("2"), Score(ScoreState.ABSENT), NOT_ENTERED]),
        st.sampled_from(("", "", "", "first")),
        st.integers(0, 3),
    ),
    max_size=12,
)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LINES, st.integers(0, 12))
def test_reading_all_scores_at_once_gives_what_looking_at_each_line_gives(contest_file, write, lines, signed_after):
    with suppress(_OnlyLooking), write("score_entered") as operation:
        rounds.add_round(operation, Round("r", "笔试", RoundKind.INDIVIDUAL))
        known = {}
        for number, ((subject, round_id, part), score, entry_pass, back) in enumerate(lines):
            if number == signed_after:
                sign_offs.sign(operation, "r", Signatures("一", "二", "三", "四"), "F", (), (), "")
            keys = known.setdefault((subject, round_id), [])
            replaced = (keys[-1 - back],) if back < len(keys) else ()
            cell = (subject, round_id, part, entry_pass)
            keys.append(f"a:{number + 1}")
            if number >= signed_after and round_id == "r":
                sign_offs.accept_late(operation, "score_entries", [keys[-1]])
            scores.append(operation, cell, score, supersedes=replaced)
        pairs = {(subject, round_id) for (subject, round_id, _), *_ in lines}
        assert scores.official(contest_file) == scores.official(contest_file, pairs)
        raise _OnlyLooking


class _OnlyLooking(Exception):  # noqa: N818 - nothing went wrong
    pass


def test_a_round_comes_back_with_its_form_and_settings(contest_file, write):
    some = Round(
        "r1",
        "情景模拟",
        RoundKind.INDIVIDUAL,
        Decimal(40),
        form=RoundForm.JUDGED,
        settings=RoundSettings(judges=7, drop_from=5, entry_rule=EntryRule.DOUBLE),
    )
    with write("round_added") as operation:
        rounds.add_round(operation, some)
    assert rounds.all_rounds(contest_file) == [some]


def test_a_round_added_before_rounds_had_forms_can_still_be_undone(contest_file, write):
    with write("round_added") as operation:
        rounds.add_round(operation, Round("r1", "笔试", RoundKind.INDIVIDUAL))
    row = contest_file.query("SELECT after FROM row_changes WHERE table_name = 'rounds'")[0]["after"]
    old = {name: value for name, value in json.loads(row).items() if name not in {"form", "settings"}}
    contest_file.connection.execute("UPDATE row_changes SET after = ? WHERE table_name = 'rounds'", (json.dumps(old),))
    step = operations.undoable(contest_file)
    with contest_file.write("undo", {}, device="a", operator="", undoable=False, undoes=step.id) as write_undo:
        operations.reverse(write_undo, operations.changes_of(contest_file, step.id))
    assert rounds.all_rounds(contest_file) == []


@given(
    st.builds(
        RoundSettings,
        judges=st.integers(0, 11),
        drop_from=st.integers(0, 9),
        mean_decimals=st.integers(0, 4),
        round_mean=st.booleans(),
        grades=st.lists(st.tuples(st.sampled_from("ABCDE"), DECIMALS), max_size=4).map(tuple),
        values=st.lists(DECIMALS, max_size=4).map(tuple),
        base=DECIMALS,
        costs=st.lists(st.tuples(st.sampled_from(Outcome), DECIMALS), max_size=3).map(tuple),
        timed=st.booleans(),
        entry_rule=st.sampled_from(EntryRule),
    )
)
def test_settings_of_a_round_survive_being_written_and_read(settings):
    assert settings_from(json.loads(json.dumps(settings_as_data(settings)))) == settings
