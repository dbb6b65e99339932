"""A lot: the same seed and list give the same order, on any PC and by hand."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.ranking.lot import draw

LINES = ("陈二（古田县）", "李三（古田县）", "王四（霞浦县）")


def test_anybody_can_draw_it_again_with_a_sha_256_program():
    marks = {line: sha256(f"20220715|{number}|{line}".encode()).hexdigest() for number, line in enumerate(LINES, 1)}
    drawn = draw("20220715", LINES)
    assert [lot.line for lot in drawn] == sorted(LINES, key=marks.__getitem__)
    assert {lot.line: lot.mark for lot in drawn} == marks


def test_a_known_draw_stays_what_it_was():
    assert [lot.number for lot in draw("20220715", LINES)] == [3, 2, 1]


def test_two_of_one_name_are_told_apart_by_their_number():
    drawn = draw("1", ("张三（市本级）", "张三（市本级）"))
    assert {lot.number for lot in drawn} == {1, 2}
    assert drawn[0].mark != drawn[1].mark


def test_every_place_goes_to_everybody_about_as_often():
    firsts = [draw(str(seed), LINES)[0].number for seed in range(600)]
    assert all(150 < firsts.count(number) < 250 for number in (1, 2, 3))


@given(st.text(min_size=1), st.lists(st.text(), max_size=8))
def test_nobody_is_lost_in_a_draw(seed, lines):
    assert sorted(lot.number for lot in draw(seed, lines)) == list(range(1, len(lines) + 1))


def test_without_a_seed_there_is_no_draw():
    with pytest.raises(ValueError, match="seed"):
        draw("", LINES)
