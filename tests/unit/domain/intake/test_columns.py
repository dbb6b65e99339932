"""A corrected column mapping: found again by the header's shape, wherever the table stands, and kept to exactly."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.intake.columns import ROSTER_COLUMNS, Choices, header_shape
from lianbing_desktop.domain.intake.headers import OTHER
from lianbing_desktop.domain.intake.roster import RosterReading, read_roster
from lianbing_desktop.domain.intake.sheet import CellValue, MergedRange, Sheet
from tests.unit.domain.intake.intake_sheets import (
    ROSTER_HEADER,
    codes,
    headers,
    id_of,
    person,
    sheet,
    units_of,
    who,
    workbook,
)
from tests.unit.domain.intake.test_intake_properties import AREAS, CELLS, COLUMNS

NINGDE = units_of("宁德市")


def read(*sheets: Sheet, choices: Choices | None = None) -> RosterReading:
    return read_roster(workbook(*sheets), NINGDE, headers(), None, choices)


def found_in(reading: RosterReading) -> Choices:
    return {(table.sheet, table.shape): table.choice({}) for table in reading.tables}


class TestTheShapeOfAHeader:
    @given(st.lists(st.sampled_from(COLUMNS), min_size=1, max_size=8), st.data())
    def test_spaces_breaks_and_punctuation_do_not_matter(self, titles: list[str], data: st.DataObject) -> None:
        between = st.sampled_from(("", " ", "\n", "　", "*", "：", "、"))
        typed = [data.draw(between).join((*title, "")) for title in titles]
        shifted = {column + 3: title for column, title in enumerate(typed)}
        assert header_shape(shifted) == header_shape(dict(enumerate(titles)))

    def test_a_gap_or_another_order_is_another_shape(self) -> None:
        shapes = {
            header_shape(each) for each in ({0: "姓名", 1: "手机"}, {0: "姓名", 2: "手机"}, {0: "手机", 1: "姓名"})
        }
        assert len(shapes) == 3

    def test_no_titles_have_no_shape(self) -> None:
        assert header_shape({}) == header_shape({2: ""}) == ""


class TestCorrecting:
    def test_a_column_nobody_understood_is_read_as_it_was_chosen(self) -> None:
        rows = [["姓名", "身份证号", "何处"], ["甲一", id_of(1), "蕉城"]]
        first = read(sheet(rows))
        table = first.tables[0]
        assert (table.columns[2], table.samples[2]) == ("", ("蕉城",))
        chosen = read(sheet(rows), choices={("", table.shape): table.choice({2: "unit"})})
        assert who(chosen.rows) == [("蕉城区", "甲一")]
        assert chosen.rows[0].cells["unit"] == "C2"
        assert chosen.rows[0].raw["unit"] == "蕉城"

    def test_a_column_without_a_title_can_be_chosen(self) -> None:
        rows = [["参赛单位", "姓名", "", "手机"], ["蕉城", "甲一", id_of(1), "19900000001", "微信同号"]]
        table = read(sheet(rows)).tables[0]
        assert table.titles == {0: "参赛单位", 1: "姓名", 2: "", 3: "手机", 4: ""}
        chosen = read(sheet(rows), choices={("", table.shape): table.choice({2: "id_number", 4: "note"})})
        assert chosen.rows[0].values["id_number"] == id_of(1)
        assert chosen.rows[0].values["note"] == "微信同号"

    def test_people_under_an_unknown_title_are_left_out_and_come_in_once_it_is_chosen(self) -> None:
        rows = [["霞浦县报名表"], ["何人", "性别", "身份证号"], *([f"甲{n}", "男", id_of(n)] for n in range(1, 9))]
        first = read(sheet(rows))
        assert [problem.code for problem in first.problems] == ["name_column_missing"]
        assert [codes(row)[0] for row in first.left_out] == ["name_missing"] * 8
        assert not first.tables[0].has_names
        table = first.tables[0]
        chosen = read(sheet(rows), choices={("Sheet1", table.shape): table.choice({0: "name"})})
        assert who(chosen.rows) == [("霞浦县", f"甲{n}") for n in range(1, 9)]
        assert chosen.left_out == chosen.problems == ()

    def test_a_choice_that_takes_the_names_away_loses_nobody(self) -> None:
        rows = [["单位", *ROSTER_HEADER], *(["蕉城", *person(n, f"甲{n}")] for n in range(1, 5))]
        table = read(sheet(rows)).tables[0]
        wrong = read(sheet(rows), choices={("", table.shape): table.choice({2: "note"})})
        assert [row.reason for row in wrong.left_out] == ["name_missing"] * 4
        assert [each.shape for each in wrong.tables] == [table.shape]

    def test_the_choice_for_a_sheet_goes_before_the_one_for_every_sheet(self) -> None:
        rows = [["参赛单位", "姓名", "身份证号", "何处"], ["蕉城", "甲一", id_of(1), "二楼"]]
        book = (sheet(rows, "一"), sheet([*rows[:1], ["蕉城", "甲二", id_of(2), "三楼"]], "二"))
        table = read(*book).tables[0]
        choices = {
            ("", table.shape): table.choice({3: "note"}),
            ("二", table.shape): table.choice({3: "workplace"}),
        }
        first, second = read(*book, choices=choices).rows
        assert (first.values["note"], first.values["workplace"]) == ("二楼", "")
        assert (second.values["note"], second.values["workplace"]) == ("", "三楼")

    def test_a_remembered_choice_holds_where_the_table_stands_further_right_and_for_its_twin(self) -> None:
        head = ["序号", "姓名", "何码"]
        table = read(sheet([["蕉城"], head, [1, "甲一", id_of(1)]])).tables[0]
        choices = {("", table.shape): table.choice({2: "id_number"})}
        left, right = [1, "甲一", id_of(1)], [2, "甲二", id_of(2)]
        rows = [["蕉城"], [None, None, *head, None, *head], [None, None, *left, None, *right]]
        reading = read(sheet(rows), choices=choices)
        assert [row.values["id_number"] for row in reading.rows] == [id_of(1), id_of(2)]
        assert [row.cells["id_number"] for row in reading.rows] == ["E3", "I3"]

    def test_rows_of_a_list_on_its_side_are_chosen_like_columns(self) -> None:
        people = [["姓名", "甲一", "甲二"], ["性别", "男", "男"], ["何码", id_of(1), id_of(2)]]
        table = read(sheet([["蕉城"], *people])).tables[0]
        assert table.sideways
        chosen = read(sheet([["蕉城"], *people]), choices={("", table.shape): table.choice({3: "id_number"})})
        assert [row.values["id_number"] for row in chosen.rows] == [id_of(1), id_of(2)]

    def test_a_title_of_a_form_is_chosen_like_a_column(self) -> None:
        rows = [["姓名", "甲一", "性别", "男"], ["身份证号", id_of(1), "手机", "19900000001"], ["何地", "蕉城"]]
        rows[2] = ["单位", "蕉城", "现住", "东门"]
        table = read(sheet(rows)).tables[0]
        column = next(at for at, title in table.titles.items() if title == "手机")
        chosen = read(sheet(rows), choices={("", table.shape): table.choice({column: OTHER})})
        assert read(sheet(rows)).rows[0].values["phone"] == "19900000001"
        assert chosen.rows[0].values["phone"] == ""


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=8), max_size=8), st.lists(AREAS, max_size=3))
def test_choosing_what_was_found_changes_nothing(rows: list[list[CellValue]], areas: list[MergedRange]) -> None:
    book = Sheet("名单", tuple(map(tuple, rows)), tuple(areas))
    reading = read(book)
    assert read(book, choices=found_in(reading)) == reading


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.lists(CELLS, max_size=8), max_size=6),
    st.dictionaries(st.integers(-2, 9), st.sampled_from((*ROSTER_COLUMNS, "")), max_size=8),
)
def test_no_choice_makes_a_reader_fail_or_hides_its_table(rows: list[list[CellValue]], fields: dict[int, str]) -> None:
    reading = read(Sheet("名单", (("姓名", "身份证号", "某项"), *map(tuple, rows))))
    table = reading.tables[0]
    chosen = read(Sheet("名单", (("姓名", "身份证号", "某项"), *map(tuple, rows))), choices={("", table.shape): fields})
    if not table.sideways and len(reading.tables) == 1:
        assert table.shape in {each.shape for each in chosen.tables}
    assert all(row.name and row.unit_id for row in chosen.rows)
    assert all(row.reason and row.problems for row in chosen.left_out)


@settings(max_examples=60, deadline=None)
@given(st.permutations(COLUMNS), st.integers(0, 3), st.integers(0, 2))
def test_titles_nobody_knows_are_read_like_known_ones_once_they_are_chosen(
    columns: list[str], left: int, above: int
) -> None:
    truth = dict(zip(COLUMNS, ("unit_or_workplace", "name", "sex", "id_number", "title", "phone"), strict=True))
    people = [
        {"单位": "霞浦县", "姓名": f"陈{numeral}", "性别": "男", "身份证号": id_of(at), "职务": "科员", "手机": ""}
        for at, numeral in enumerate("一二三四", start=1)
    ]
    margin: list[str] = [""] * left

    def grid(titles: list[str]) -> Sheet:
        body = [[*margin, *(each[column] for column in columns)] for each in people]
        return sheet([*([[]] * above), [*margin, *titles], *body])

    known = read(grid(columns))
    odd = {"姓名": "何人", "手机": "何号"}
    strange = grid([odd.get(column, column) for column in columns])
    table = read(strange).tables[0]
    corrections = {left + at: truth[column] for at, column in enumerate(columns)}
    reading = read(strange, choices={("", table.shape): table.choice(corrections)})
    assert [replace(row, problems=()) for row in reading.rows] == [replace(row, problems=()) for row in known.rows]


@pytest.mark.parametrize("field", ["name", "unit", "id_number", "workplace_and_title"])
def test_every_field_a_clerk_looks_for_can_be_chosen(field: str) -> None:
    assert field in ROSTER_COLUMNS
