"""Lists of recipients for the stage, for 公示 and for the 通报: names, units and awards, and nothing else."""

import datetime as dt
from dataclasses import replace

import pytest

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.stroke_order import NameOrder
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from lianbing_desktop.services.awards import award_papers, awarding, publishing
from lianbing_desktop.services.awards.award_papers import Order, PublicNotice
from lianbing_desktop.services.awards.certifying import PageOrder, prepare
from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.services.selection import name_order
from tests.builders import add_person, id_number, team_event, written_test

DAY = dt.date(2022, 7, 15)


@pytest.fixture
def given(contest):
    """王小明, 丁一 and 林志远 in this order; a first prize, two second ones and one for the team."""
    people = [
        add_person(contest, name, id_number=id_number(number), phone=f"1380000000{number}")
        for number, name in enumerate(("王小明", "林志远", "丁一"))
    ]
    ids = [one.id for one in people]
    written_test(contest, {entrant_id: 90 - number for number, entrant_id in enumerate(ids)})
    team_event(contest, {"古田县": (300, ids)})
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.add_award(contest, "二等奖", AwardKind.INDIVIDUAL, 2)
    awarding.add_award(contest, "团体奖", AwardKind.TEAM, 1)
    awarding.assign(contest)
    return contest


def text_of(path):
    with PdfPages(path) as pages:
        return "\n".join(pages.text(number) for number in range(len(pages)))


def test_nothing_is_listed_before_awards_are_assigned(contest, tmp_path):
    with pytest.raises(UserError, match="awards_unassigned"):
        award_papers.write_annex(contest, Order.PLACE, tmp_path / "附件.pdf")
    assert not list(tmp_path.glob("*.pdf"))


def test_the_stage_is_called_from_the_lowest_award_up(given, tmp_path):
    called = [(one.award, one.name) for one in award_papers.in_calling_order(given)]
    assert called == [("团体奖", "古田县"), ("二等奖", "丁一"), ("二等奖", "林志远"), ("一等奖", "王小明")]
    award_papers.write_ceremony(given, tmp_path / "颁奖.pdf")
    words = text_of(tmp_path / "颁奖.pdf")
    assert words.index("2 二等奖 丁一") < words.index("4 一等奖 王小明")
    assert "颁奖顺序表" in words


def test_equals_stand_in_the_order_of_strokes_and_the_paper_says_so(given, tmp_path):
    assert [one.name for one in award_papers.listed(given, Order.STROKE)] == [
        "王小明", "丁一", "林志远", "古田县",
    ]  # fmt: skip
    award_papers.write_annex(given, Order.STROKE, tmp_path / "附件.pdf")
    words = text_of(tmp_path / "附件.pdf")
    assert words.startswith("附件")
    assert "按姓氏笔画排列" in words
    assert words.index("丁一") < words.index("林志远")


def test_a_stroke_the_contest_corrects_moves_the_name_in_lists_of_awards_and_on_certificates(given):
    name_order.correct_strokes(given, "丁", "1" * 20)
    expected = ["王小明", "林志远", "丁一", "古田县"]
    assert [one.name for one in award_papers.listed(given, Order.STROKE)] == expected
    batch = prepare(given, award="二等奖", order=PageOrder.STROKE)
    assert [one.who for one in batch.entries] == ["林志远", "丁一"]


def test_names_of_two_characters_stand_in_lists_of_awards_as_the_contest_wants_them(given):
    for name, changed in (("林志远", "田大利"), ("丁一", "田富")):
        entrant = next(one for one in given.snapshot().entrants if one.name == name)
        change_entrant(given, replace(entrant, name=changed))
    assert [one.name for one in award_papers.listed(given, Order.STROKE)][1:3] == ["田富", "田大利"]
    name_order.set_name_order(given, NameOrder.FULL_NAME)
    assert [one.name for one in award_papers.listed(given, Order.STROKE)][1:3] == ["田大利", "田富"]


def test_the_public_notice_carries_no_number_no_phone_and_no_score(given, tmp_path):
    notice = PublicNotice(DAY, award_papers.workdays_from(DAY), "市人社局办公室 0593-2800000")
    award_papers.write_public_notice(given, notice, Order.PLACE, tmp_path / "公示.pdf")
    words = text_of(tmp_path / "公示.pdf").replace("\n", "")
    assert "2022年7月15日至2022年7月21日" in words
    assert "王小明" in words
    for secret in ("350199", "1380000", "90.00", "300.00"):
        assert secret not in words


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (dt.date(2022, 7, 18), dt.date(2022, 7, 22)),
        (dt.date(2022, 7, 15), dt.date(2022, 7, 21)),
        (dt.date(2022, 7, 16), dt.date(2022, 7, 22)),
    ],
)
def test_five_working_days_leave_weekends_out(first, last):
    assert award_papers.workdays_from(first) == last


def test_the_text_for_the_document_is_an_award_a_paragraph(given):
    assert award_papers.annex_text(given, Order.PLACE) == (
        "一、一等奖（1名）\n王小明（古田县）\n"
        "二、二等奖（2名）\n林志远（古田县）、丁一（古田县）\n"
        "三、团体奖（1个）\n古田县代表队（王小明、林志远、丁一）\n"
    )


def test_the_workbook_holds_the_list_and_the_calling_order(given, tmp_path):
    path = tmp_path / "获奖名单.xlsx"
    award_papers.write_workbook(given, Order.PLACE, path)
    assert [sheet.name for sheet in read_workbook(path).sheets] == ["获奖名单", "颁奖顺序"]


def test_a_published_list_is_printed_as_it_was_published(given):
    publishing.publish(given, DAY)
    someone = next(one for one in given.snapshot().entrants if one.name == "丁一")
    change_entrant(given, replace(someone, name="丁小一"))
    assert "丁一" in {one.name for one in award_papers.listed(given)}
