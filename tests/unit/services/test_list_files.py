"""Lists by place, unit and strokes, in full and for 公示, as paper and as workbooks; the record of a draw."""

from dataclasses import replace
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import RankingKind
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.domain.ranking.stroke_order import NameOrder
from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.services import list_files, standing
from lianbing_desktop.services.list_files import ListChoice, ListOrder
from lianbing_desktop.services.pdf_preview import PdfPreview
from lianbing_desktop.services.scoring.rounds import enter_score
from lianbing_desktop.services.selection import name_order, ranking_rules, ties
from tests.builders import add_person, id_number, team_event, written_test

BY_STROKES = ListChoice(order=ListOrder.STROKES)


@pytest.fixture
def people(contest):
    """Six people of two units in every state there is."""
    typed = (
        ("田大利", "古田县", 90),
        ("田富", "霞浦县", 80),
        ("丁一", "古田县", 90),
        ("王四", "古田县", "absent"),
        ("周五", "霞浦县", 0),
    )
    found = {name: add_person(contest, name, unit).id for name, unit, _ in typed}
    round_id = written_test(contest, dict(zip(found.values(), (mark for *_, mark in typed), strict=True)))
    for name, state in (("陈弃", ScoreState.FORFEIT), ("黄违", ScoreState.VOID)):
        found[name] = add_person(contest, name, "霞浦县").id
        enter_score(contest, round_id, found[name], Score(state))
    found["吴未"] = add_person(contest, "吴未", "霞浦县").id
    return found


def rows(contest, choice):
    made = list_files.printed_list(contest, choice)
    return [dict(zip(made.headers, row, strict=True)) for row in made.rows]


def test_absent_forfeit_void_not_entered_and_a_zero_stand_apart(contest, people):
    made = list_files.printed_list(contest, ListChoice())
    assert [(row[0], row[1], str(row[-2])) for row in made.rows][-1] == (4, "周五", "0.00")
    assert made.below == (
        "缺考 1：王四（古田县）。",
        "弃权 1：陈弃（霞浦县）。",
        "违纪 1：黄违（霞浦县）。",
        "未录入 1：吴未（霞浦县）。",
    )


def test_by_unit_everybody_stands_with_their_unit_and_the_best_first(contest, people):
    found = rows(contest, ListChoice(order=ListOrder.UNIT))
    own = [(row["姓名"], row["名次"], str(row["总分"])) for row in found if row["参赛单位"] == "古田县"]
    assert own == [("丁一", 1, "90.00"), ("田大利", 1, "90.00"), ("王四", "—", "缺考")]
    units = [row["参赛单位"] for row in found]
    assert units == sorted(units, key=units.index)


def test_by_strokes_a_name_of_two_characters_goes_first_unless_full_names_are_compared(contest, people):
    names = [row["姓名"] for row in rows(contest, BY_STROKES)]
    assert names == ["丁一", "王四", "田富", "田大利", "吴未", "陈弃", "周五", "黄违"]
    name_order.set_name_order(contest, NameOrder.FULL_NAME)
    made = list_files.printed_list(contest, BY_STROKES)
    assert [row[1] for row in made.rows][2:4] == ["田大利", "田富"]
    assert made.subtitle == "个人成绩（按姓名笔画）"


def test_a_name_without_strokes_stands_last_and_is_flagged_until_somebody_says_how_it_is_written(contest, people):
    add_person(contest, "\U0003134a三")
    found = rows(contest, BY_STROKES)
    assert (found[-1]["姓名"], found[-1]["备注"]) == (
        "\U0003134a三",
        "笔试 未录入；笔画待核",
    )
    assert "\U0003134a三" in list_files.printed_list(contest, BY_STROKES).below[-1]
    name_order.correct_strokes(contest, "\U0003134a", "11")
    assert rows(contest, BY_STROKES)[0]["姓名"] == "\U0003134a三"
    name_order.correct_strokes(contest, "\U0003134a", "")
    assert rows(contest, BY_STROKES)[-1]["姓名"] == "\U0003134a三"


@pytest.mark.parametrize(
    ("character", "strokes", "code"), [("王", "167", "strokes_not_digits"), ("", "1", "strokes_not_a_character")]
)
def test_strokes_that_make_no_sense_are_refused(contest, character, strokes, code):
    with pytest.raises(UserError) as refused:
        name_order.correct_strokes(contest, character, strokes)
    assert refused.value.code == code


def test_an_order_set_by_hand_stays_and_is_undone(contest, people):
    ordered = name_order.entrants_by_strokes(contest, contest.snapshot(), list(people.values()))
    by_hand = [ordered[-1], *ordered[:-1]]
    name_order.set_order_by_hand(contest, by_hand)
    assert rows(contest, BY_STROKES)[0]["姓名"] == "黄违"
    add_person(contest, "丁二")
    names = [row["姓名"] for row in rows(contest, BY_STROKES)]
    assert names[:3] == ["黄违", "丁一", "丁二"]
    contest.undo()
    contest.undo()
    assert rows(contest, BY_STROKES)[0]["姓名"] == "丁一"


def test_only_people_stand_in_the_order_of_strokes(contest, people):
    with pytest.raises(UserError) as refused:
        list_files.printed_list(contest, ListChoice(RankingKind.UNIT, ListOrder.STROKES))
    assert refused.value.code == "list_strokes_individuals_only"


@pytest.mark.parametrize("order", list(ListOrder))
def test_the_list_for_the_public_holds_name_unit_and_result_and_nobody_without_one(contest, people, tmp_path, order):
    person = add_person(contest, "䶮子轩", "霞浦县", id_number=id_number(1), phone="13800138000")
    enter_score(contest, contest.snapshot().rounds[0].id, person.id, Score(ScoreState.SCORED, Decimal(70)))
    choice = ListChoice(order=order, public=True)
    made = list_files.printed_list(contest, choice)
    assert set(made.headers) - {"名次", "序号"} == {"姓名", "参赛单位", "成绩"}
    assert {"王四", "陈弃", "黄违", "吴未"}.isdisjoint(cell for row in made.rows for cell in row)
    path = tmp_path / "公示.pdf"
    list_files.write_list_pdf(contest, choice, path)
    text = PdfPreview(path).text(0)
    assert "䶮子轩" in text
    for words in ("350199", "13800138000", "王四", "缺考", "违纪", "记分员"):
        assert words not in text


def test_a_workbook_holds_the_same_rows_as_the_paper(contest, people, tmp_path):
    path = tmp_path / "名单.xlsx"
    list_files.write_list_xlsx(contest, [BY_STROKES, ListChoice(RankingKind.UNIT)], path)
    book = load_workbook(path)
    assert book.sheetnames == ["个人成绩（按姓氏笔画）", "单位成绩排名"]
    names = [row[1] for row in book.worksheets[0].iter_rows(values_only=True)]
    assert [name for name in names if name in people] == [row["姓名"] for row in rows(contest, BY_STROKES)]
    last = [cell for cell in next(reversed(list(book.worksheets[0].iter_rows(values_only=True)))) if cell]
    assert "监督员" in last[0]


def test_a_state_that_counts_as_zero_is_shown_as_what_it_is(contest, people):
    rules = replace(contest.snapshot().rules.ranking, zero_states=frozenset({ScoreState.ABSENT}))
    ranking_rules.change_ranking_rules(contest, rules)
    marks = {row["姓名"]: str(row["笔试"]) for row in rows(contest, ListChoice())}
    assert (marks["周五"], marks["王四"]) == ("0", "0（缺考）")


def test_teams_are_listed_with_their_people(contest, people, tmp_path):
    team_event(contest, {"古田县": (300, [people["丁一"], people["田大利"]])})
    (row,) = rows(contest, ListChoice(RankingKind.TEAM))
    assert (row["名次"], row["代表队"], row["队员"]) == (1, "古田县", "丁一、田大利")


def test_a_lot_drawn_here_is_kept_with_its_seed_and_printed_with_signature_lines(contest, people, tmp_path):
    snapshot = contest.snapshot()
    equals = ties.listed(snapshot, (people["田大利"], people["丁一"]))
    assert ties.lot_lines(snapshot, equals) == ("丁一（古田县）", "田大利（古田县）")
    order = ties.draw_order(snapshot, equals, "20220715")
    drawn = ("20220715", ties.lot_lines(snapshot, equals))
    standing.settle_tie(contest, RankingKind.INDIVIDUAL, order, TieBreak.LOT, "领队会当场抽签", drawn)
    settled = ties.settled_tie(contest.snapshot(), RankingKind.INDIVIDUAL, people["丁一"])
    assert [settled.lines[lot.number - 1] for lot in settled.lots] == list(ties.lot_lines(snapshot, order))
    placed = standing.rankings(contest.snapshot()).individuals.placed
    assert tuple(one.subject_id for one in placed[:2]) == order
    path = tmp_path / "抽签记录.pdf"
    assert list_files.write_lot_record(contest, settled, path) == 1
    text = PdfPreview(path).text(0)
    for words in ("20220715", "丁一（古田县）", "领队会当场抽签", "抽签人", "监督员", settled.lots[0].mark[:30]):
        assert words in text


def test_a_lot_people_drew_has_no_record_to_print(contest, people, tmp_path):
    order = (people["田大利"], people["丁一"])
    standing.settle_tie(contest, RankingKind.INDIVIDUAL, order, TieBreak.LOT, "现场抓阄")
    settled = ties.settled_tie(contest.snapshot(), RankingKind.INDIVIDUAL, people["丁一"])
    with pytest.raises(UserError) as refused:
        list_files.write_lot_record(contest, settled, tmp_path / "抽签记录.pdf")
    assert refused.value.code == "lot_not_drawn_here"
    assert not (tmp_path / "抽签记录.pdf").exists()
