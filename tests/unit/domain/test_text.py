"""Cells typed in any way come out in one spelling."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.intake.private_use import REAL_CHARACTERS, is_private_use
from lianbing_desktop.domain.intake.sheet import CellError
from lianbing_desktop.domain.text import clean, compact, is_blank, match_key, raw_of, text_of


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("  张三\t", "张三"),
        ("张\u3000三", "张 三"),
        ("张\xa0\xa0三", "张 三"),
        ("张\u200b三\ufeff", "张三"),
        ("身份证\r\n号码", "身份证 号码"),
        ("身份证_x000D_\n号码", "身份证 号码"),
        ("３５０１９９Ｘ", "350199X"),
        ("（盖章）：甲，乙", "（盖章）：甲，乙"),
        ("司徒芳\ue863", "司徒芳䶮"),
        ("\u2f65中", "田中"),
        ("e\u0301", "é"),
    ],
)
def test_text_comes_out_in_one_spelling(typed: str, meant: str) -> None:
    assert clean(typed) == meant


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(alphabet=" \t\n\u3000\xa0\u200b\ufeffA张", max_size=6))
def test_a_blank_cell_is_one_that_shows_nothing(text: str) -> None:
    assert is_blank(text) == (clean(text) == "")


def test_private_use_characters_are_those_the_codec_has_at_the_same_codes() -> None:
    trail_bytes = [byte for byte in range(0x50, 0xA1) if byte != 0x7F]
    for position, trail in enumerate(trail_bytes):
        of_2000 = bytes((0xFE, trail)).decode("gb18030")
        private = 0xE815 + position
        if ord(of_2000) == private:  # without a character in the edition the codec follows
            assert not is_private_use(REAL_CHARACTERS[private])
        else:
            assert REAL_CHARACTERS[private] == of_2000


@pytest.mark.parametrize(
    ("private", "real"),
    [(0xE863, "䶮"), (0xE81E, "\u9fb4"), (0xE864, "\u9fbb"), (0xE816, "\U00020087"), (0xE831, "\U000215d7")],
)
def test_known_private_use_characters_are_the_ones_of_gb_18030(private: int, real: str) -> None:
    assert REAL_CHARACTERS[private] == real


def test_values_are_shown_as_a_person_would_write_them() -> None:
    assert text_of(13800000000.0) == "13800000000"
    assert text_of(95.5) == "95.5"
    assert text_of(None) == ""
    assert text_of(dt.datetime(2022, 8, 18)) == "2022-08-18"
    assert text_of(dt.datetime(2022, 8, 18, 9, 30)) == "2022-08-18 09:30:00"
    assert text_of(CellError("#REF!")) == ""
    assert text_of(True) == "是"
    assert text_of(dt.timedelta(minutes=5)) == "0:05:00"
    assert raw_of(CellError("#REF!")) == "#REF!"
    assert raw_of(" 张三") == " 张三"
    assert raw_of(None) == ""


def test_names_that_differ_in_spaces_and_dots_only_have_one_key() -> None:
    assert match_key("阿依古丽•买买提") == match_key("阿依古丽·买买提") == match_key("阿依古丽 买买提")
    assert match_key("张　三") == match_key("张三")
    assert match_key("葛\U000e0100城") == match_key("葛城")
    assert compact("合 计") == "合计"
