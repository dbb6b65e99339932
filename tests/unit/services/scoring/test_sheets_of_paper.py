"""Score sheets from the printer and back: every serial can be scanned, and what is out, back or wrong is known."""

from decimal import Decimal

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.scoring.round_form import EntryRule, RoundForm, RoundSettings
from lianbing_desktop.domain.scoring.sheets import SheetScope, SumHint, read_serial
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.services.contest import operation_words
from lianbing_desktop.services.scoring import double_entry, sheets
from lianbing_desktop.services.scoring.rounds import add_round, enter_score, save_team
from lianbing_desktop.services.scoring.sheet_printing import print_blank, print_sheets
from lianbing_desktop.services.scoring.sheets import SheetState
from lianbing_desktop.storage import operations
from tests.builders import add_person, unit_id


@pytest.fixture
def some(contest):
    """A written round of two units with 3 and 23 people."""
    for number in range(3):
        add_person(contest, f"古田{number}")
    for number in range(23):
        add_person(contest, f"福安{number:02d}", "福安市")
    return add_round(contest, "笔试", RoundKind.INDIVIDUAL)


def scanned(path, page):
    """The code a scanner reads on a page."""
    import zxingcpp
    from PIL import Image

    with PdfPages(path) as pages:
        image = pages.image(page, 3)
    picture = Image.frombytes("RGBX", (image.width, image.height), image.pixels, "raw", "BGRX", image.stride)
    return zxingcpp.read_barcode(picture.convert("L")).text


def test_every_unit_has_its_sheets_each_page_with_a_serial_that_scans(contest, some, tmp_path):
    path = tmp_path / "评分表.pdf"
    printed = print_sheets(contest, some, SheetScope.UNIT, path)
    assert [(sheet.group, len(sheet.subject_ids)) for sheet in printed] == [
        ("古田县", 3),
        ("福安市", 19),
        ("福安市", 4),
    ]
    for number, sheet in enumerate(printed):
        assert scanned(path, number) == sheet.serial == read_serial(sheet.serial)
        assert sheets.sheet_called(contest, sheet.serial).id == sheet.id
    with PdfPages(path) as pages:
        assert len(pages) == 3
        words = pages.text(2)
        assert ("第 2 页 共 2 页" in words, "本页合计" in words, "复核人：" in words) == (True, True, True)
        assert "20" in words  # numbered on from the page before


def ink_below(path, page, top):
    """Whether anything stands lower than `top` mm on a page."""
    from PIL import Image

    with PdfPages(path) as pages:
        image, height = pages.image(page, 2), pages.size(page).height
    picture = Image.frombytes("RGBX", (image.width, image.height), image.pixels, "raw", "BGRX", image.stride)
    strip = picture.convert("L").crop((0, int(top / height * image.height), image.width, image.height))
    return strip.getextrema()[0] < 128


@pytest.mark.parametrize(("judges", "lowest"), [(0, 297), (7, 210)])
def test_a_full_sheet_has_its_signature_lines_above_the_page_number_and_on_the_paper(contest, tmp_path, judges, lowest):
    form = RoundForm.JUDGED if judges else RoundForm.WRITTEN
    some = add_round(contest, "某轮", RoundKind.INDIVIDUAL, form=form, settings=RoundSettings(judges=judges))
    path = tmp_path / "空白.pdf"
    print_blank(contest, some, path)
    assert not ink_below(path, 0, lowest - 8)
    assert ink_below(path, 0, lowest - 14)
    with PdfPages(path) as pages:
        assert "复核人：" in pages.text(0)


def test_printing_again_gives_new_serials(contest, some, tmp_path):
    first = print_sheets(contest, some, SheetScope.ALL, tmp_path / "a.pdf")
    again = print_sheets(contest, some, SheetScope.ALL, tmp_path / "b.pdf")
    assert not {sheet.serial for sheet in first} & {sheet.serial for sheet in again}


def test_a_sheet_that_cannot_be_written_takes_no_serial(contest, some, tmp_path):
    with pytest.raises(UserError):
        print_sheets(contest, some, SheetScope.ALL, tmp_path / "none" / "a.pdf")
    assert sheets.standings(contest) == ()


def test_every_judge_has_a_sheet_of_their_own(contest, tmp_path):
    add_person(contest, "周一")
    settings = RoundSettings(judges=5, drop_from=5, timed=True)
    some = add_round(contest, "情景模拟", RoundKind.INDIVIDUAL, form=RoundForm.JUDGED, settings=settings)
    path = tmp_path / "a.pdf"
    printed = print_sheets(contest, some, SheetScope.ALL, path, by_judge=True)
    assert [(sheet.judge, sheet.parts) for sheet in printed] == [(n, (f"judge:{n}",)) for n in range(1, 6)]
    together = print_sheets(contest, some, SheetScope.ALL, path)
    assert together[0].parts == tuple(f"judge:{n}" for n in range(1, 6))


def test_blank_forms_have_no_serial(contest, some, tmp_path):
    path = tmp_path / "空白.pdf"
    assert print_blank(contest, some, path, pages=2) == 2
    with PdfPages(path) as pages:
        assert "编号" not in pages.text(0)
    assert sheets.standings(contest) == ()


def test_a_team_sheet_names_the_members(contest, tmp_path):
    people = [add_person(contest, name) for name in ("周一", "李三", "王四")]
    save_team(contest, Team("", unit_id(contest, "古田县"), "", tuple(one.id for one in people)))
    some = add_round(contest, "展示", RoundKind.TEAM)
    path = tmp_path / "a.pdf"
    print_sheets(contest, some, SheetScope.ALL, path)
    with PdfPages(path) as pages:
        assert "周一、李三、王四" in pages.text(0)


@pytest.mark.parametrize("form", [RoundForm.BUZZER, RoundForm.RISK])
def test_rounds_of_questions_have_no_sheets(contest, form, tmp_path):
    some = add_round(contest, "抢答", RoundKind.TEAM, form=form)
    with pytest.raises(UserError, match="sheets_for_questions"):
        print_sheets(contest, some, SheetScope.ALL, tmp_path / "a.pdf")


def test_a_sheet_goes_out_comes_back_is_typed_and_complete(contest, some, tmp_path):
    first = print_sheets(contest, some, SheetScope.UNIT, tmp_path / "a.pdf")[0]

    def state():
        return sheets.standings(contest)[0].state

    assert state() is SheetState.OUT
    sheets.hand_out(contest, [first], "陈评委")
    assert sheets.standings(contest)[0].place.person == "陈评委"
    assert len(sheets.still_out(sheets.standings(contest))) == 3
    sheets.check_in(contest, first, {"": "250"})
    assert state() is SheetState.BACK
    for subject, value in zip(first.subject_ids, ("90", "80", "80"), strict=True):
        enter_score(contest, some.id, subject, Score(ScoreState.SCORED, Decimal(value)))
    assert state() is SheetState.COMPLETE
    assert sheets.standings(contest)[0].sums_agree
    assert len(sheets.still_out(sheets.standings(contest))) == 2
    assert operation_words(operations.all_operations(contest.file)[3]).startswith("收回评分表：")


def test_a_sum_that_differs_shows_the_difference_and_where_digits_may_have_changed_places(contest, some, tmp_path):
    first = print_sheets(contest, some, SheetScope.UNIT, tmp_path / "a.pdf")[0]
    for subject, value in zip(first.subject_ids, ("58", "80", "80"), strict=True):
        enter_score(contest, some.id, subject, Score(ScoreState.SCORED, Decimal(value)))
    assert sheets.standings(contest)[0].sums_agree is None
    sheets.check_in(contest, first, {"": "245"})
    standing = sheets.standings(contest)[0]
    assert standing.sums_agree is False
    check = standing.sums[0].check
    assert (check.difference, check.hint, check.rows) == (Decimal(27), SumHint.SWAPPED_DIGITS, (0,))


def test_a_sheet_shows_whether_it_was_typed_once_or_differs(contest, tmp_path):
    for name in ("周一", "李三"):
        add_person(contest, name)
    some = add_round(contest, "笔试", RoundKind.INDIVIDUAL, settings=RoundSettings(entry_rule=EntryRule.DOUBLE))
    (sheet,) = print_sheets(contest, some, SheetScope.ALL, tmp_path / "a.pdf")
    sheets.check_in(contest, sheet, {"": "165.5"})
    for operator, values, expected in (
        ("王芳", ("85.5", "80"), SheetState.TYPED),
        ("李芳", ("58.5", "80"), SheetState.DIFFERS),
    ):
        contest.operator = operator
        for line, value in zip(double_entry.blind_sheet(contest, some, operator, sheet).lines, values, strict=True):
            double_entry.type_blind(contest, line.cell, value, serial=sheet.serial)
        assert sheets.standings(contest)[0].state is expected
    assert sheets.standings(contest)[0].sums_agree is None  # one row is at the desk
    double_entry.settle(contest, double_entry.desk_cases(contest, some.id)[0].cell, "85.5", "陈主任")
    standing = sheets.standings(contest)[0]
    assert (standing.state, standing.sums_agree) == (SheetState.COMPLETE, True)


def test_a_lost_sheet_is_no_longer_waited_for(contest, some, tmp_path):
    (first, *_) = print_sheets(contest, some, SheetScope.UNIT, tmp_path / "a.pdf")
    with pytest.raises(UserError, match="reason_missing"):
        sheets.give_up(contest, first, "")
    sheets.give_up(contest, first, "打翻茶水")
    assert sheets.standings(contest)[0].state is SheetState.LOST
    assert len(sheets.still_out(sheets.standings(contest))) == 2


@pytest.mark.parametrize(
    ("text", "code"), [("4700018", "sheet_serial_wrong"), ("12", "sheet_serial_wrong"), ("4700019", "sheet_unknown")]
)
def test_a_mistyped_serial_is_told_apart(contest, some, text, code):
    with pytest.raises(UserError, match=code):
        sheets.sheet_called(contest, text)


def test_what_happened_to_paper_cannot_be_undone(contest, some, tmp_path):
    sheet = print_sheets(contest, some, SheetScope.ALL, tmp_path / "a.pdf")[0]
    sheets.check_in(contest, sheet, {"": "1"})
    title = contest.undo_title()
    assert "评分表" not in title


def test_a_sum_that_is_no_number_is_not_kept(contest, some, tmp_path):
    sheet = print_sheets(contest, some, SheetScope.ALL, tmp_path / "a.pdf")[0]
    with pytest.raises(UserError, match="sheet_sum_unreadable"):
        sheets.check_in(contest, sheet, {"": "二百"})
    assert not sheets.standings(contest)[0].is_back
