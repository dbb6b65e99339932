"""Ranking, ties, spread and eligibility in words, for the screen and for paper."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.eligibility.eligibility import EligibilityStatus
from lianbing_desktop.domain.facts import StudyFact
from lianbing_desktop.domain.ranking.ranking import RankingKind
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.domain.score import ScoreState
from lianbing_desktop.services import list_files, lists, standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.list_files import ListChoice
from lianbing_desktop.services.pdf_preview import PdfPreview
from lianbing_desktop.services.scoring import spread
from lianbing_desktop.services.selection.eligibility_list import eligibility_lines, study_words
from lianbing_desktop.services.selection.ties import revoke_tie, settled_tie, ties
from lianbing_desktop.storage import facts
from tests.builders import add_person, id_number, team_event, written_test


@pytest.fixture
def four(contest):
    """Four people: two share place 2, one was absent."""
    people = [add_person(contest, name) for name in ("周一", "陈二", "李三", "王四")]
    written_test(contest, dict(zip((one.id for one in people), (95, 90, 90, "absent"), strict=True)))
    return people


def individual(contest):
    snapshot = contest.snapshot()
    return lists.ranking_table(snapshot, standing.rankings(snapshot).individuals, RankingKind.INDIVIDUAL)


def test_the_table_says_place_parts_and_who_is_without_a_place(contest, four):
    table = individual(contest)
    assert table.part_titles == ("笔试",)
    assert [(line.place, line.name, str(line.total), line.tied) for line in table.lines] == [
        (1, "周一", "95.00", False),
        (2, "李三", "90.00", True),
        (2, "陈二", "90.00", True),
    ]
    (missing,) = table.unplaced
    assert (missing.name, missing.state, missing.reason) == ("王四", ScoreState.ABSENT, "笔试 缺考")


def test_a_shared_place_names_the_award_that_hangs_on_it(contest, four):
    awarding.add_award(contest, "个人一等奖", AwardKind.INDIVIDUAL, 2)
    snapshot = contest.snapshot()
    (tie,) = ties(snapshot, standing.rankings(snapshot))
    assert (tie.place, set(tie.subject_ids)) == (2, {four[1].id, four[2].id})
    assert "个人一等奖" in tie.touches


def test_a_settled_tie_can_be_looked_up_and_taken_back(contest, four):
    order = (four[1].id, four[2].id)
    standing.settle_tie(contest, RankingKind.INDIVIDUAL, order, TieBreak.LOT, "领队抽签")
    table = individual(contest)
    assert [(line.place, line.name) for line in table.lines] == [(1, "周一"), (2, "陈二"), (3, "李三")]
    assert table.lines[1].note == "同分，抽签确定：领队抽签"
    settled = settled_tie(contest.snapshot(), RankingKind.INDIVIDUAL, four[2].id)
    assert (settled.subject_ids, settled.by) == (order, TieBreak.LOT)
    revoke_tie(contest, RankingKind.INDIVIDUAL, settled.subject_ids)
    assert [line.tied for line in individual(contest).lines] == [False, True, True]


def test_the_pdf_carries_names_places_and_signature_lines_and_no_id_number(contest, tmp_path):
    person = add_person(contest, "䶮子轩", id_number=id_number(1))
    written_test(contest, {person.id: 88})
    path = tmp_path / "排名.pdf"
    assert list_files.write_list_pdf(contest, ListChoice(), path) == 1
    text = PdfPreview(path).text(0)
    for words in ("䶮子轩", "古田县", "88", "记分员", "监督员", "裁判长"):
        assert words in text
    assert "350199" not in text


def test_the_workbook_has_a_sheet_for_each_ranking(contest, four, tmp_path):
    team_event(contest, {"古田县": ("310.5", [one.id for one in four[:3]])})
    path = tmp_path / "排名.xlsx"
    list_files.write_list_xlsx(contest, list_files.list_choices(contest), path)
    book = load_workbook(path)
    assert book.sheetnames == ["个人成绩排名", "团体成绩排名", "单位成绩排名"]
    cells = [cell for row in book["个人成绩排名"].iter_rows(values_only=True) for cell in row if cell is not None]
    assert "周一" in cells
    assert any("王四" in str(cell) for cell in cells)


def test_a_spread_has_mean_highest_and_lowest_per_unit(contest):
    typed = (("周一", "古田县", 80), ("陈二", "古田县", "85.5"), ("李三", "市本级", 91), ("王四", "市本级", "absent"))
    written_test(contest, {add_person(contest, name, unit).id: mark for name, unit, mark in typed})
    snapshot = contest.snapshot()
    found = {snapshot.unit_name(one.unit_id): one for one in spread.round_spreads(snapshot, snapshot.rounds[0])}
    assert (len(found[""].scores), found["古田县"].mean) == (3, Decimal("82.75"))
    assert (found["古田县"].lowest, found["古田县"].highest) == (Decimal("80"), Decimal("85.5"))
    assert found["霞浦县"].mean is None


@given(st.lists(st.decimals(-500, 500, places=1), min_size=1, max_size=20))
def test_a_chart_reaches_from_below_the_lowest_to_above_the_highest_score(scores):
    low, high = spread.band_range(scores, None)
    assert low <= min(scores) <= max(scores) <= high
    assert low < high


def test_a_chart_of_a_round_ends_at_its_maximum():
    assert spread.band_range([Decimal("70.9"), Decimal("97.8")], Decimal(100)) == (Decimal(70), Decimal(100))
    assert spread.band_range([Decimal("70.9"), Decimal("117.8")], Decimal(120)) == (Decimal(70), Decimal(120))


def test_eligibility_stands_by_unit_and_name_whatever_the_points(contest):
    for name, unit, points in (("周一", "古田县", 900), ("陈二", "古田县", 3000), ("李三", "市本级", 1200)):
        person = add_person(contest, name, unit)
        with contest.operation("study_imported", files="积分.xlsx", count=1) as write:
            facts.add_study_fact(write, StudyFact(person.id, 1, points, dt.date(2022, 8, 18), "积分.xlsx", 7))
    lines = eligibility_lines(contest.snapshot(), dt.date(2022, 8, 18))
    assert [(line.unit, line.name) for line in lines] == [("市本级", "李三"), ("古田县", "周一"), ("古田县", "陈二")]
    statuses = [line.assessment.status for line in lines]
    assert statuses == [EligibilityStatus.ELIGIBLE, EligibilityStatus.NEVER, EligibilityStatus.ELIGIBLE]
    assert "900" in lines[1].reasons[0]
    assert study_words(lines[1].study[0]) == "截至 2022-08-18：日日学之星 1 次，周周练积分 900（积分.xlsx 第 7 行）"


def test_a_reading_after_the_date_asked_for_is_not_shown_as_known_before_it(contest):
    person = add_person(contest, "周一")
    with contest.operation("study_imported", files="积分.xlsx", count=2) as write:
        for points, day in ((600, dt.date(2022, 6, 1)), (1100, dt.date(2022, 8, 18))):
            facts.add_study_fact(write, StudyFact(person.id, 1, points, day, "积分.xlsx", 2))
    (early,) = eligibility_lines(contest.snapshot(), dt.date(2022, 7, 1))
    (final,) = eligibility_lines(contest.snapshot(), dt.date(2022, 8, 18))
    assert (early.reading.points, final.reading.points) == (600, 1100)
    assert len(early.study) == len(final.study) == 2
    (none,) = eligibility_lines(contest.snapshot(), dt.date(2022, 5, 1))
    assert none.reading is None
