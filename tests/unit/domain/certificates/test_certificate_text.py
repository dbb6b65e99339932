"""The words of a certificate: places, wordings, dates."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates.certificate_text import (
    SAMPLES,
    WORDINGS,
    Recipient,
    Span,
    Wording,
    arabic_date,
    certificate_values,
    chinese_date,
    claims_beyond_the_city,
    fill,
    is_wide,
    places_of,
    plain,
)


def values(recipient=Recipient.PERSON, **changes):
    given_values = {
        "contest": "2022年宁德市人社窗口单位业务技能练兵比武",
        "award": "个人一等奖",
        "unit": "古田县",
        "issuer": "宁德市人力资源和社会保障局",
        "date": "2022年7月15日",
        "name": "林晓燕",
    }
    return certificate_values(recipient, **{**given_values, **changes})


def test_a_person_is_addressed_as_comrade_with_the_unit():
    assert plain(fill("{称谓}", values())) == "林晓燕同志（古田县）："


def test_the_body_says_contest_and_award_and_that_this_is_issued():
    body = plain(fill("{正文}", values()))
    assert body == "在2022年宁德市人社窗口单位业务技能练兵比武中荣获个人一等奖，特发此证。"


def test_a_team_is_named_in_full_with_its_members():
    team = values(Recipient.TEAM, name="", members=("林晓燕", "陈䶮", "郑海峰"))
    assert plain(fill("{称谓}", team)) == "古田县代表队（林晓燕、陈䶮、郑海峰）："


def test_a_team_without_members_leaves_no_empty_bracket():
    assert plain(fill("{称谓}", values(Recipient.TEAM, name=""))) == "古田县代表队："


def test_a_unit_is_addressed_by_its_name():
    assert plain(fill("{称谓}", values(Recipient.UNIT, name=""))) == "古田县："


def test_own_wording_replaces_the_default():
    own = values(wording=Wording("{姓名}：", "荣获{奖项}，以资鼓励。"))
    assert plain(fill("{称谓}{正文}", own)) == "林晓燕：荣获个人一等奖，以资鼓励。"


def test_every_span_knows_its_place():
    assert fill("{称谓}", values())[:2] == (Span("林晓燕", "姓名"), Span("同志"))


def test_a_name_that_looks_like_a_place_stays_a_name():
    assert plain(fill("{姓名}同志", values(name="{单位}"))) == "{单位}同志"


def test_a_wording_that_names_itself_ends():
    assert plain(fill("{正文}", values(wording=Wording("", "甲{正文}乙")))) == "甲乙"


@pytest.mark.parametrize("recipient", list(Recipient))
def test_no_default_wording_claims_more_than_a_city_may(recipient):
    words = WORDINGS[recipient]
    assert claims_beyond_the_city(words.salutation + words.body) == ()


def test_words_beyond_the_city_are_found():
    assert claims_beyond_the_city("授予全省优秀荣誉称号") == ("全省", "荣誉称号")


def test_samples_cover_every_place_of_the_default_wordings():
    used = {place for words in WORDINGS.values() for place in places_of(words.salutation + words.body)}
    assert used <= set(SAMPLES)


def test_dates_have_no_leading_zeros():
    assert arabic_date(dt.date(2022, 7, 5)) == "2022年7月5日"


@pytest.mark.parametrize(
    ("date", "text"),
    [
        (dt.date(2022, 7, 15), "二〇二二年七月十五日"),
        (dt.date(2020, 10, 20), "二〇二〇年十月二十日"),
        (dt.date(2030, 12, 31), "二〇三〇年十二月三十一日"),
        (dt.date(2021, 1, 10), "二〇二一年一月十日"),
    ],
)
def test_chinese_dates_use_the_numeral_zero(date, text):
    assert chinese_date(date) == text
    assert "○" not in text
    assert "\N{IDEOGRAPHIC NUMBER ZERO}" in chinese_date(date)


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)))
@settings(max_examples=60)
def test_a_chinese_date_says_the_same_day(date):
    digits = {character: index for index, character in enumerate("〇一二三四五六七八九")}

    def number(text):
        tens, mark, ones = text.rpartition("十")
        return (digits[tens] if tens else 1 if mark else 0) * 10 + (digits[ones] if ones else 0)

    year, _, rest = chinese_date(date).partition("年")
    month, _, day = rest.removesuffix("日").partition("月")
    assert dt.date(int("".join(str(digits[one]) for one in year)), number(month), number(day)) == date


@pytest.mark.parametrize(
    ("name", "wide"), [("张三", True), ("陈𬭎", True), ("林晓燕", False), ("Li", False), ("", False)]
)
def test_only_names_of_two_chinese_characters_are_set_wide(name, wide):
    assert is_wide(name) is wide
