"""Text set into boxes: breaks, reduction, positions."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates.certificate import Align, Box, Emphasis, Overflow, TextField, Vertical
from lianbing_desktop.domain.certificates.certificate_text import Span
from lianbing_desktop.domain.certificates.layout import BASELINE, MM_PER_POINT, Fit, set_text

MM = MM_PER_POINT


class Squares:
    """Metrics of a face whose characters are one em wide, Latin ones half."""

    def resolve(self, face, character):
        return face, 0.5 if ord(character) < 0x80 else 1.0


def field(width=100.0, height=100.0, **changes):
    return TextField(Box(20, 30, width, height), "", **changes)


def laid(text, place="", **changes):
    return set_text(field(**changes), [Span(text, place)], Squares())


def texts(setting):
    return [line.text for line in setting.lines]


def test_the_first_baseline_stands_below_the_top_of_the_box_by_the_em_square():
    line = laid("张三", size=20).lines[0]
    assert line.left == 20
    assert line.baseline == pytest.approx(30 + BASELINE * 20 * MM)


@pytest.mark.parametrize(("align", "share"), [(Align.LEFT, 0), (Align.CENTER, 0.5), (Align.RIGHT, 1)])
def test_a_line_stands_where_its_alignment_says(align, share):
    line = laid("张三", size=20, align=align).lines[0]
    assert line.left == pytest.approx(20 + share * (100 - 2 * 20 * MM))


@pytest.mark.parametrize(("vertical", "share"), [(Vertical.TOP, 0), (Vertical.MIDDLE, 0.5), (Vertical.BOTTOM, 1)])
def test_a_block_stands_where_its_vertical_alignment_says(vertical, share):
    line = laid("张三", size=20, vertical=vertical).lines[0]
    assert line.baseline - BASELINE * 20 * MM == pytest.approx(30 + share * (100 - 20 * MM))


def test_long_text_wraps_at_the_width():
    assert texts(laid("一二三四五六七", width=4 * 20 * MM, size=20)) == ["一二三四", "五六七"]


def test_no_stop_begins_a_line():
    assert texts(laid("一二三四，五", width=4 * 20 * MM, size=20)) == ["一二三", "四，五"]


def test_no_opening_mark_ends_a_line():
    assert texts(laid("一二三（四五", width=4 * 20 * MM, size=20)) == ["一二三", "（四五"]


def test_a_number_stays_whole():
    assert texts(laid("一二三2022年", width=4 * 20 * MM, size=20)) == ["一二三", "2022年"]


def test_two_marks_in_a_row_close_up():
    setting = laid("甲（乙）：", size=20)
    assert setting.lines[0].width == pytest.approx(4.5 * 20 * MM)


def test_a_line_feed_begins_a_paragraph_with_its_own_indent():
    setting = laid("甲乙\n丙", size=20, indent=2)
    assert texts(setting) == ["甲乙", "丙"]
    assert [line.left for line in setting.lines] == pytest.approx([20 + 40 * MM] * 2)


def test_only_the_first_line_of_a_paragraph_is_indented():
    first, second = laid("一二三四五六", width=4 * 20 * MM, size=20, indent=2).lines
    assert (first.text, second.text) == ("一二", "三四五六")
    assert second.left == 20


def test_justified_lines_end_at_the_right_edge_except_the_last():
    first, last = laid("一二三四五", width=4.5 * 20 * MM, size=20, align=Align.JUSTIFY).lines
    assert first.left + first.width == pytest.approx(20 + 4.5 * 20 * MM)
    assert last.spacing == 0


def test_centred_lines_are_even():
    assert texts(laid("一二三四五", width=4 * 20 * MM, size=20, align=Align.CENTER)) == ["一二三", "四五"]


def test_a_full_box_reduces_the_type_and_says_nothing_down_to_the_floor():
    setting = laid("一二三四五六七八", width=4 * 20 * MM, height=20 * MM, size=20, floor=10)
    assert setting.fit is Fit.WHOLE
    assert setting.size == 10


def test_type_below_the_floor_is_reported():
    setting = laid("一二三四五六七八", width=4 * 20 * MM, height=20 * MM, size=20, floor=15)
    assert setting.fit is Fit.SMALL
    assert setting.size == 10


def test_shrink_keeps_one_line():
    setting = laid("一二三四五", width=4 * 20 * MM, size=20, floor=10, overflow=Overflow.SHRINK)
    assert texts(setting) == ["一二三四五"]
    assert setting.size == 16


def test_warn_changes_nothing_and_reports():
    setting = laid("一二三四五", width=4 * 20 * MM, size=20, overflow=Overflow.WARN)
    assert (setting.size, setting.fit) == (20, Fit.OVER)


def test_a_name_of_two_characters_is_set_wide_only_where_asked():
    wide = laid("张三", place="姓名", size=20, wide_names=True).lines[0]
    assert wide.width == pytest.approx(3 * 20 * MM)
    assert wide.text == "张三"
    assert laid("张三", place="姓名", size=20).lines[0].width == pytest.approx(2 * 20 * MM)
    assert laid("张三", place="单位", size=20, wide_names=True).lines[0].width == pytest.approx(2 * 20 * MM)


def test_a_wide_name_is_never_broken():
    setting = set_text(
        field(width=4 * 20 * MM, size=20, wide_names=True), [Span("甲乙"), Span("张三", "姓名")], Squares()
    )
    assert texts(setting) == ["甲乙", "张三"]


def test_emphasis_changes_face_and_colour_of_its_place():
    setting = set_text(
        field(emphasis={"奖项": Emphasis("title", "#ff0000")}), [Span("荣获"), Span("一等奖", "奖项")], Squares()
    )
    assert [(piece.text, piece.face, piece.colour) for piece in setting.lines[0].pieces] == [
        ("荣获", "song", "#000000"),
        ("一等奖", "title", "#ff0000"),
    ]


@given(
    st.text("甲乙丙丁，。（）、：2022abc·𬭎", max_size=60),
    st.floats(15, 120),
    st.floats(8, 60),
    st.sampled_from(list(Align)),
    st.sampled_from([Overflow.WRAP, Overflow.SHRINK]),
    st.floats(0, 2),
)
@settings(max_examples=150, deadline=None)
def test_nothing_leaves_its_box_unreported_and_no_character_is_lost(text, width, height, align, overflow, indent):
    there = field(width, height, size=24, floor=12, align=align, overflow=overflow, indent=indent)
    setting = set_text(there, [Span(text)], Squares())
    assert "".join(texts(setting)) == text
    if setting.fit is Fit.OVER:
        return
    for line in setting.lines:
        top = line.baseline - BASELINE * setting.size * MM
        assert line.left >= 20 - 1e-6
        assert line.left + line.width <= 20 + width + 1e-4
        assert top >= 30 - 1e-6
        assert top + setting.size * MM <= 30 + height + 1e-4


@given(st.text("甲乙丙，。（）", min_size=1, max_size=60))
@settings(max_examples=80, deadline=None)
def test_marks_keep_to_their_side_of_a_break_wherever_another_break_exists(text):
    lines = texts(laid(text, width=6 * 10 * MM, size=10))
    for before, after in itertools.pairwise(lines):
        legal = [
            index for index in range(1, len(before)) if before[index] not in "，。）" and before[index - 1] not in "（"
        ]
        if legal:
            assert after[0] not in "，。）"
            assert before[-1] not in "（"


TITLE_WORDS = ["人社", "窗口", "单位", "业务", "技能", "练兵", "比武", "获奖", "名单", "公示", "选手", "代表队", "证书"]


def test_a_centred_title_breaks_by_sense():
    title = "宁德市人社窗口单位业务技能练兵比武获奖选手和代表队名单公示"
    assert texts(laid(title, size=22, align=Align.CENTER, width=156)) == [
        "宁德市人社窗口单位业务技能练兵",
        "比武获奖选手和代表队名单公示",
    ]


@given(
    st.lists(st.sampled_from([*TITLE_WORDS, "的", "市", "和"]), min_size=1, max_size=25),
    st.floats(4, 20, allow_nan=False),
)
@settings(max_examples=150, deadline=None)
def test_no_word_of_a_centred_title_is_broken_where_a_line_can_hold_it(words, ems):
    text = "".join(words)
    setting = laid(text, size=20, align=Align.CENTER, width=ems * 20 * MM, height=1000)
    assert "".join(texts(setting)) == text
    ends = set(itertools.accumulate(map(len, words)))
    assert set(itertools.accumulate(map(len, texts(setting)))) <= ends
