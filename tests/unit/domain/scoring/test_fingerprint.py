"""The fingerprint of a round follows from its results alone; all four who stand for it are named."""

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.domain.scoring.sign_off import (
    ResultLine,
    Signatures,
    canonical,
    fingerprint,
)

LINES = (
    ResultLine("zhou", "", ScoreState.SCORED, Decimal("85.50"), 61),
    ResultLine("li", "", ScoreState.ABSENT),
    ResultLine("wang", "", ScoreState.SCORED, Decimal("100")),
)


def test_the_fingerprint_is_the_same_on_every_pc_and_every_day():
    assert canonical("bishi", LINES) == "bishi\nli\t\tabsent\t\t\nwang\t\tscored\t100\t\nzhou\t\tscored\t85.5\t61\n"
    assert fingerprint("bishi", LINES) == "1E63-204E-43B2"


@given(st.permutations(LINES))
def test_order_and_spelling_of_numbers_do_not_matter(lines):
    rewritten = [
        line
        if line.value is None
        else ResultLine(line.subject_id, "", line.state, line.value * Decimal("1.000"), line.seconds)
        for line in lines
    ]
    assert fingerprint("bishi", rewritten) == fingerprint("bishi", LINES)


def test_nothing_entered_is_nothing_signed():
    assert fingerprint("bishi", [*LINES, ResultLine("x", "", ScoreState.NOT_ENTERED)]) == fingerprint("bishi", LINES)


def test_a_thousand_changes_of_one_value_all_change_the_fingerprint():
    draw = random.Random(1)
    values = {f"s{number}": draw.randrange(1000) for number in range(50)}
    lines = {one: ResultLine(one, "", ScoreState.SCORED, Decimal(value) / 10) for one, value in values.items()}
    before = fingerprint("r", lines.values())
    for _ in range(1000):
        one = draw.choice(list(lines))
        other = ResultLine(one, "", ScoreState.SCORED, (Decimal(values[one]) + draw.randrange(1, 500)) / 10)
        assert fingerprint("r", (lines | {one: other}).values()) != before


@pytest.mark.parametrize("blank", ["scorer", "reviewer", "supervisor", "chief_judge"])
def test_all_four_must_be_named(blank):
    names = dict.fromkeys(("scorer", "reviewer", "supervisor", "chief_judge"), "王芳") | {blank: "　"}
    assert Signatures(**names).missing == (blank,)
