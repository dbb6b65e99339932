"""Entrant numbers by a pattern."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.arrangements.exam_numbers import DEFAULT_PATTERN, check_pattern, numbers_for
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.unit import Unit, UnitKind

UNITS = (
    Unit("u1", "市本级", UnitKind.MUNICIPAL, "350900"),
    Unit("u2", "古田县", UnitKind.COUNTY, "350922"),
    Unit("u3", "开发区", UnitKind.ZONE),
)


def people(*units):
    return [Entrant(f"e{number}", unit, f"林{number}") for number, unit in enumerate(units)]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (DEFAULT_PATTERN, ["01001", "02001", "02002"]),
        ("{年份}-{总序号:3}", ["2022-001", "2022-002", "2022-003"]),
        ("{城市码}{单位序号:2}{序号:3}", ["350901001", "350902001", "350902002"]),
        ("宁{单位码}{序号}", ["宁3509001", "宁3509221", "宁3509222"]),
    ],
)
def test_a_number_says_what_the_pattern_says(pattern, expected):
    assert list(numbers_for(pattern, 2022, UNITS, people("u1", "u2", "u2")).values()) == expected


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["u1", "u2", "u3"]), max_size=40), st.integers(0, 40), st.randoms())
def test_numbers_are_unique_and_a_late_entrant_changes_nobodys(units, cut, rng):
    everybody = people(*units)
    given_first = numbers_for(DEFAULT_PATTERN, 2022, UNITS, everybody[:cut])
    mixed = everybody[:]
    rng.shuffle(mixed)
    late = numbers_for(DEFAULT_PATTERN, 2022, UNITS, mixed, given_first)
    assert late.keys() == {one.id for one in everybody[cut:]}
    together = {**given_first, **late}
    assert len(set(together.values())) == len(everybody)
    for index, unit in enumerate(UNITS, start=1):
        running = sorted(int(together[one.id][2:]) for one in everybody if one.unit_id == unit.id)
        assert running == list(range(1, len(running) + 1))
        assert all(together[one.id].startswith(f"{index:02d}") for one in everybody if one.unit_id == unit.id)


@pytest.mark.parametrize(
    ("pattern", "code"),
    [
        ("{单位}{序号}", "number_pattern_place"),
        ("{单位序号:2}", "number_pattern_not_running"),
        ("{序号:3", "number_pattern_brace"),
        ("", "number_pattern_not_running"),
    ],
)
def test_a_pattern_that_cannot_number_people_is_refused(pattern, code):
    with pytest.raises(UserError) as refused:
        check_pattern(pattern)
    assert refused.value.code == code


def test_two_people_who_would_get_one_number_are_named():
    with pytest.raises(UserError) as refused:
        numbers_for("{序号}", 2022, UNITS, people("u1", "u2"))
    assert refused.value.code == "numbers_clash"
    assert refused.value.params == {"number": "1", "name": "林1", "other": "林0"}


def test_a_unit_without_a_code_is_named_when_the_pattern_asks_for_one():
    with pytest.raises(UserError) as refused:
        numbers_for("{单位码}{序号}", 2022, UNITS, people("u3"))
    assert refused.value.code == "number_needs_code"
    assert refused.value.params["unit"] == "开发区"
