"""Names by strokes: counts, shapes, names of two characters, characters nobody knows."""

import random

from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.ranking.stroke_order import (
    NameOrder,
    parse_strokes,
    put_by_hand,
    stroke_key,
    without_strokes,
)
from lianbing_desktop.paths import resource

STROKES = parse_strokes(resource("strokes", "strokes.txt").read_text(encoding="utf-8"))


def by_strokes(names, order=NameOrder.SURNAME):
    return sorted(names, key=lambda name: stroke_key(name, STROKES, order))


def shuffled(text, seed=7):
    mixed = list(text)
    random.Random(seed).shuffle(mixed)
    return mixed


def test_the_surnames_of_fujian_stand_as_the_rule_has_them_and_not_as_icu_does():
    expected = "丁于马王尤牛毛文方孔邓甘石卢叶田史付白包冯吕"
    assert "".join(by_strokes(shuffled(expected))) == expected


def test_longer_surnames_follow_by_count_and_then_by_shape():
    expected = "卜刁万上朱江许李陈林周郑黄曾谢蔡黎魏"
    assert "".join(by_strokes(shuffled(expected))) == expected


def test_a_name_of_two_characters_stands_first_among_its_surname():
    assert by_strokes(["田大利", "田富", "田一"]) == ["田一", "田富", "田大利"]


def test_by_full_names_the_second_character_decides_as_it_is():
    assert by_strokes(["田富", "田大利", "田一"], NameOrder.FULL_NAME) == ["田一", "田大利", "田富"]


def test_a_compound_surname_goes_by_its_first_character():
    assert by_strokes(["欧阳娜", "李娜", "卢娜", "上官云"]) == ["上官云", "卢娜", "李娜", "欧阳娜"]


def test_surnames_written_alike_do_not_mix():
    names = ["于大", "干一", "于三", "干二"]
    assert [name[0] for name in by_strokes(names)] in (list("于于干干"), list("干干于于"))


def test_a_character_without_strokes_stands_last_and_is_named():
    assert by_strokes(["龘三", "\U0003134a三", "丁\U0003134a", "丁三", "魏三"])[-1] == "\U0003134a三"
    assert by_strokes(["丁\U0003134a", "丁龘", "王三"]) == ["丁龘", "丁\U0003134a", "王三"]
    assert without_strokes("丁\U0003134a", STROKES) == "\U0003134a"


def test_rare_characters_of_names_and_dots_between_parts_are_known():
    assert [without_strokes(name, STROKES) for name in ("䶮子轩", "㛃", "𬱖", "媖", "阿依古丽·买买提")] == [""] * 5


def test_the_file_holds_each_character_once_and_only_the_five_shapes():
    text = resource("strokes", "strokes.txt").read_text(encoding="utf-8")
    characters = [character for line in text.splitlines() for character in line.partition("\t")[2]]
    assert len(characters) == len(set(characters)) == len(STROKES) > 28_000
    assert {digit for digits in STROKES.values() for digit in digits} == set("12345")
    lines = [(len(digits), digits) for digits in (line.partition("\t")[0] for line in text.splitlines())]
    assert lines == sorted(lines)


def test_corrections_go_before_the_data():
    for line in resource("strokes", "corrections.txt").read_text(encoding="utf-8").splitlines():
        if pair := line.partition("#")[0].split():
            assert STROKES[pair[0]] == pair[1]


@given(st.lists(st.text("丁于马王田富大利一二\U0003134a", min_size=1, max_size=4), max_size=8), st.randoms())
def test_the_order_does_not_depend_on_the_order_given(names, chance):
    mixed = list(names)
    chance.shuffle(mixed)
    assert by_strokes(mixed) == by_strokes(names)


def test_who_comes_later_stands_where_the_rule_puts_them_beside_the_order_set_by_hand():
    assert put_by_hand("abcd", "ba") == list("bcda")
    assert put_by_hand("xab", "ba") == list("xba")
    assert put_by_hand("abc", "czb") == list("acb")


@given(st.permutations(list("abcdef")), st.lists(st.sampled_from("abcdefgh"), unique=True))
def test_putting_by_hand_loses_nobody(ids, by_hand):
    assert sorted(put_by_hand(ids, by_hand)) == sorted(ids)
    assert [one for one in put_by_hand(ids, by_hand) if one in by_hand] == [one for one in by_hand if one in ids]
