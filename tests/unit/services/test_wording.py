"""Every sentence exists in both languages and asks for the same parameters."""

from string import Formatter

import pytest

from lianbing_desktop.services import wording


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_both_languages_know_the_same_codes():
    assert set(wording.messages("zh_CN")) == set(wording.messages("en"))


@pytest.mark.parametrize("code", sorted(wording.messages("zh_CN")))
def test_a_sentence_has_the_same_places_in_both_languages(code):
    assert places(wording.messages("zh_CN")[code]) == places(wording.messages("en")[code])
