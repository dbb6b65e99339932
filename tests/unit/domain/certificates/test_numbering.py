"""Certificate numbers by the office's own pattern."""

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates.numbering import DEFAULT, Series, check_pattern, number_of
from lianbing_desktop.domain.problem import UserError


@pytest.mark.parametrize(
    ("pattern", "running", "number"),
    [
        (DEFAULT, 7, "练兵〔2022〕007号"),
        (DEFAULT, 1234, "练兵〔2022〕1234号"),
        ("宁人社证字[{年}]第{序号}号", 7, "宁人社证字[2022]第7号"),
        ("{序号:5}", 42, "00042"),
    ],
)
def test_the_running_number_stands_where_the_pattern_says(pattern, running, number):
    assert number_of(check_pattern(pattern), 2022, running) == number


@pytest.mark.parametrize(
    "pattern", ["", "练兵〔2022〕", "{序号}{序号}", "{序号}{姓名}", "{序号:0}", "{序号", "序号}", "{{序号}}"]
)
def test_a_pattern_without_a_running_number_is_refused(pattern):
    with pytest.raises(UserError, match="certificate_pattern_invalid"):
        check_pattern(pattern)


def test_with_the_award_in_the_pattern_every_award_counts_from_one():
    series = Series("练兵〔{年}〕{奖项}{序号:2}号", 2022, ())
    assert [series.next(award) for award in ("一等奖", "二等奖", "一等奖")] == [
        "练兵〔2022〕一等奖01号",
        "练兵〔2022〕二等奖01号",
        "练兵〔2022〕一等奖02号",
    ]


def test_another_pattern_begins_at_one_and_going_back_goes_on():
    given_out = ["甲001", "甲002", "乙1"]
    assert Series("甲{序号:3}", 2022, given_out).next("一等奖") == "甲003"
    assert Series("乙{序号}", 2022, given_out).next("一等奖") == "乙2"
    assert Series("丙{序号}", 2022, given_out).next("一等奖") == "丙1"


AWARDS = ("一等奖", "二等奖", "优秀组织奖（1组）")
PATTERNS = (DEFAULT, "{年}{奖项}{序号}", "宁〔{年}〕{奖项}第{序号:4}号", "{序号:2}.{奖项}+{年}", "({序号})")


@given(st.lists(st.tuples(st.sampled_from(PATTERNS), st.lists(st.sampled_from(AWARDS), max_size=6)), max_size=8))
def test_numbers_run_from_one_without_gaps_in_every_series_and_never_twice(runs):
    """Runs of one pattern each, tiers mixed, patterns changed to and fro. What was voided since stays in the ledger, so
    its number is not given out again and leaves no gap."""
    ledger = []
    for pattern, awards in runs:
        series = Series(pattern, 2022, [number for number, _ in ledger])
        ledger += [(series.next(award), (pattern, award if "{奖项}" in pattern else "")) for award in awards]
    numbers = [number for number, _ in ledger]
    assert len(set(numbers)) == len(numbers)
    for (pattern, award), group in groupby(sorted(ledger, key=lambda one: one[1]), key=lambda one: one[1]):
        given_out = {number for number, _ in group}
        assert given_out == {number_of(pattern, 2022, running + 1, award) for running in range(len(given_out))}
