"""Every sentence exists in both languages and asks for the same parameters."""

from string import Formatter

import pytest

from lianbing_desktop.domain.problem import Problem, Severity, UserError
from lianbing_desktop.services import wording
from lianbing_desktop.services.wording import say_error, say_problem


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_both_languages_know_the_same_codes():
    assert set(wording.messages("zh_CN")) == set(wording.messages("en"))


@pytest.mark.parametrize("code", sorted(wording.messages("zh_CN")))
def test_a_sentence_has_the_same_places_in_both_languages(code):
    assert places(wording.messages("zh_CN")[code]) == places(wording.messages("en")[code])


@pytest.mark.parametrize("reason", ["No space left on device", "database or disk is full"])
def test_a_full_disk_is_said_in_the_readers_words(reason):
    said = say_error(UserError("contest_cannot_be_written", file="宁德.lianbing", reason=OSError(reason)))
    assert said.startswith("无法写入赛事文件“宁德.lianbing”（磁盘已满），本次修改没有保存。")


def test_where_no_unit_is_written_the_sentence_does_not_quote_one():
    said = [
        say_problem(Problem("unknown_unit", Severity.ERROR, "", "林一", params={"raw": raw})) for raw in ("东侨区", "")
    ]
    assert "表中写的是“东侨区”" in said[0]
    assert said[1].startswith("林一没有写参赛单位，这一行未纳入。")


def test_a_reason_nobody_foresaw_stays_as_the_system_gave_it():
    assert "（Strange）" in say_error(UserError("contest_read_only", file="宁德.lianbing", reason="Strange"))
