"""The code on a certificate: number and digest, and nothing of a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates.code import CertificateCode, code_text, read_code, words_digest

FIELDS = {"姓名": "陈䶮", "单位": "古田县", "奖项": "一等奖", "编号": "练兵〔2022〕001号", "验证码": ""}


def made(number="练兵〔2022〕001号"):
    return CertificateCode(b"key!", number, words_digest(FIELDS), bytes(range(64)))


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_a_code_comes_back_as_it_was(number):
    assert read_code(code_text(made(number))) == made(number)


def test_spaces_dashes_and_small_letters_do_not_matter():
    text = code_text(made())
    spread = " ".join(text[start : start + 5] for start in range(0, len(text), 5)).lower()
    assert read_code(f"\n{spread}\n") == made()


def test_it_stays_within_what_a_phone_reads_and_in_the_dense_alphabet():
    text = code_text(made())
    assert len(text) < 190
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


@pytest.mark.parametrize(
    "text", ["", "LB1", "LB1AAAA", "https://例.test", "LB2" + "A" * 160, "LB1" + "A" * 160, "LB1!!"]
)
def test_anything_else_is_no_code(text):
    assert read_code(text) is None


def test_the_digest_follows_the_words_and_not_the_code_itself():
    assert words_digest(FIELDS) == words_digest({**FIELDS, "验证码": "LB1AAAA"})
    assert words_digest(FIELDS) != words_digest({**FIELDS, "姓名": "陈龑"})
