"""What has to be printed again."""

from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.arrangements.papers import DayPaper, PaperItem, PaperPrint, PrintWay, standing

PIECES = st.dictionaries(st.sampled_from("甲乙丙丁戊"), st.sampled_from(["1号", "2号", "3号"]), max_size=5)


def items(pieces):
    return tuple(PaperItem(key, f"林{key}", {"座位": seat}) for key, seat in pieces.items())


def printed(pieces, number=1):
    at = f"2022-07-14T20:{number:02d}"
    known = {one.key: one for one in pieces}
    return PaperPrint(f"{number}", at, "", DayPaper.PASSES, PrintWay.PRINTED, 1, "", known)


def test_a_paper_never_printed_is_out_of_date_in_nothing():
    stand = standing(items({"甲": "1号"}), [])
    assert not stand.ever
    assert stand.to_print == ("甲",)


def test_what_came_changed_and_went_since_the_print_is_told_apart():
    before = items({"甲": "1号", "乙": "2号", "丙": "3号"})
    stand = standing(items({"甲": "1号", "乙": "3号", "丁": "2号"}), [printed(before)])
    assert [one.key for one in stand.new] == ["丁"]
    assert [(one.item.key, one.facts) for one in stand.changed] == [("乙", (("座位", "2号", "3号"),))]
    assert [one.key for one in stand.gone] == ["丙"]
    assert stand.printed_at == "2022-07-14T20:01"


def test_what_was_taken_away_is_not_asked_for_again():
    gone = PaperPrint("2", "2022-07-14T21:00", "", DayPaper.PASSES, PrintWay.MARKED, 0, "", {"甲": None})
    assert standing((), [printed(items({"甲": "1号"})), gone]).in_order


@given(PIECES, PIECES)
@settings(max_examples=60)
def test_after_printing_what_is_named_everything_is_in_order(before, after):
    first = printed(items(before))
    stand = standing(items(after), [first])
    pieces = {one.key: one for one in items(after) if one.key in stand.to_print}
    second = PaperPrint(
        "2", "2022-07-14T21:00", "", DayPaper.PASSES, PrintWay.PRINTED, 1, "",
        {**pieces, **dict.fromkeys((one.key for one in stand.gone), None)},
    )  # fmt: skip
    assert standing(items(after), [first, second]).in_order
    assert set(stand.to_print) == {key for key in after if before.get(key) != after[key]}
    assert {one.key for one in stand.gone} == before.keys() - after.keys()
