"""A recovery code is copied by hand from paper: every slip is found, and where."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.recovery_code import ALPHABET, WrongCode, read, spell

SECRETS = st.binary(min_size=16, max_size=16)
PLACES = st.integers(0, 34)


def characters(secret):
    return list(spell(secret).replace("-", ""))


@given(SECRETS)
def test_a_code_read_gives_what_was_spelled(secret):
    assert read(spell(secret)) == secret


@given(SECRETS)
def test_it_may_be_typed_small_spaced_and_with_letters_taken_for_digits(secret):
    told = spell(secret).lower().replace("-", "  ").replace("0", "o").replace("1", "l").replace("v", "u")
    assert read(told) == secret


@given(SECRETS, PLACES, st.sampled_from(ALPHABET))
def test_a_wrong_character_is_found_and_its_group_named(secret, place, other):
    told = characters(secret)
    if told[place] == other:
        return
    told[place] = other
    with pytest.raises(WrongCode) as caught:
        read("".join(told))
    assert caught.value.group == place // 5 + 1


@given(SECRETS, PLACES.filter(lambda place: place % 5 < 4))
def test_two_neighbours_in_the_wrong_order_are_found(secret, place):
    told = characters(secret)
    if told[place] == told[place + 1]:
        return
    told[place], told[place + 1] = told[place + 1], told[place]
    with pytest.raises(WrongCode) as caught:
        read("".join(told))
    assert caught.value.group == place // 5 + 1


@settings(max_examples=30)
@given(SECRETS, st.permutations(range(7)))
def test_groups_in_the_wrong_order_are_found(secret, order):
    groups = spell(secret).split("-")
    told = [groups[place] for place in order]
    if told == groups:
        return
    with contextlib.suppress(WrongCode):
        assert read("-".join(told)) != secret  # one order in 4096 passes the check of the whole


@pytest.mark.parametrize("told", ["", "ABC", "12345-12345", "练兵比武", "!" * 35])
def test_what_is_no_code_is_refused(told):
    with pytest.raises(WrongCode):
        read(told)


def test_a_group_too_many_is_refused():
    code = spell(bytes(range(16)))
    with pytest.raises(WrongCode):
        read(f"{code}-{code[:5]}")


def test_a_code_looks_as_it_always_did():
    assert spell(bytes(range(16))) == "000G5-40R4D-0M30X-E209S-185GB-R38ER-1ZJ5V"
