"""What the organiser corrects in the preview: cells, columns, units; checked at once, kept with the import."""

from pathlib import Path

import pytest

from lianbing_desktop.services.intake.import_plan import Action, Answers
from lianbing_desktop.services.intake.roster_import import apply_import, plan_files, plan_import
from lianbing_desktop.services.intake.roster_reading import RosterFiles
from lianbing_desktop.storage import imports
from tests.builders import id_number, roster_file

PERSON = ("古田县", "薛思", "男", 3.50199197001011e17, "县人社局", "科员", "19900000001")


@pytest.fixture
def replan(contest):
    """Plan files that have been read, with answers."""
    return lambda files, **answers: plan_files(contest.snapshot(), files, Answers(**answers))


def test_a_cell_typed_over_is_checked_like_any_other_and_kept_beside_what_stood_there(contest, tmp_path, replan):
    path = roster_file(tmp_path / "古田县.xlsx", PERSON)
    files = RosterFiles([path])
    (line,) = replan(files).rows
    assert [problem.code for problem in line.problems] == ["id_number_lost_digits"]
    at = (path, line.row.place.sheet, line.row.cells["id_number"])
    (wrong,) = replan(
        files, corrections={at: f"{id_number(1)[:-1]}{(int(id_number(1)[-1].replace('X', '0')) + 1) % 10}"}
    ).rows
    assert [problem.code for problem in wrong.problems] == ["id_number_check_digit"]
    plan = replan(files, corrections={at: id_number(1)})
    (right,) = plan.rows
    assert (right.problems, right.row.values["id_number"]) == ((), id_number(1))
    assert right.corrected == {"id_number": "3.50199197001011e+17"}
    apply_import(contest, plan)
    (kept,) = imports.cell_corrections(contest.file)
    assert (kept.cell, kept.field, kept.raw, kept.corrected) == (
        "D2", "id_number", "3.50199197001011e+17", id_number(1),
    )  # fmt: skip
    assert kept.entrant_id == contest.snapshot().entrants[0].id
    contest.undo()
    assert contest.snapshot().entrants == ()
    assert imports.cell_corrections(contest.file) == []


def test_a_cell_of_a_file_read_before_can_still_be_corrected(contest, tmp_path, replan):
    path = roster_file(tmp_path / "古田县.xlsx", PERSON)
    apply_import(contest, plan_import(contest, [path]))
    plan = replan(RosterFiles([path]), corrections={(path, "Sheet", "D2"): id_number(1)})
    assert [line.action for line in plan.rows] == [Action.CHANGED]
    apply_import(contest, plan)
    assert contest.snapshot().entrants[0].id_number == id_number(1)
    assert len(contest.snapshot().imports) == 1


def test_a_unit_nobody_knows_is_corrected_in_its_cell(tmp_path, replan):
    path = roster_file(tmp_path / "名单.xlsx", ("古甜县", *PERSON[1:]))
    files = RosterFiles([path])
    (line,) = replan(files).rows
    assert (line.action, line.row.cells["unit"]) == (Action.LEFT_OUT, "A2")
    (line,) = replan(files, corrections={(path, "Sheet", "A2"): "古田县"}).rows
    assert (line.action, line.unit) == (Action.NEW, "古田县")


HEADERS = ("参赛单位", "姓名", "性别", "身份证号", "具体内容", "职务", "手机号码")


def business_is_line(plan):
    """The mapping of the plan's only table with 具体内容 read as the line of work."""
    (table,) = plan.files[0].reading.tables
    return {**{column: field for column, field in table.columns.items() if field}, 4: "line"}


def test_corrected_columns_are_read_at_once_and_remembered_for_the_unit_and_the_header(contest, tmp_path, replan):
    path = roster_file(tmp_path / "一.xlsx", PERSON, headers=HEADERS)
    files = RosterFiles([path])
    plain = replan(files)
    assert plain.rows[0].row.values["line"] == ""
    (table,) = plain.files[0].reading.tables
    mappings = {(path, table.sheet, table.shape): business_is_line(plain)}
    plan = replan(files, mappings=mappings)
    assert plan.rows[0].row.values["line"] == "县人社局"
    apply_import(contest, plan)
    second = roster_file(tmp_path / "二.xlsx", PERSON, ("古田县", "吴涵娜", *PERSON[2:]), headers=HEADERS)
    again = plan_import(contest, [second])
    assert again.rows[1].row.values["line"] == "县人社局"
    assert again.files[0].remembered == {table.shape}
    other_unit = roster_file(tmp_path / "三.xlsx", ("霞浦县", *PERSON[1:]), headers=HEADERS)
    assert plan_import(contest, [other_unit]).rows[0].row.values["line"] == ""
    contest.undo()
    assert contest.snapshot().column_mappings == ()
    assert plan_import(contest, [second]).rows[0].row.values["line"] == ""


def test_a_mapping_corrected_twice_keeps_the_later_one(contest, tmp_path, replan):
    path = roster_file(tmp_path / "一.xlsx", PERSON, headers=HEADERS)
    files = RosterFiles([path])
    for field in ("line", "workplace"):
        plain = replan(files)
        (table,) = plain.files[0].reading.tables
        chosen = {**business_is_line(plain), 4: field}
        apply_import(contest, replan(files, mappings={(path, table.sheet, table.shape): chosen}))
    (kept,) = contest.snapshot().column_mappings
    assert kept.columns[4] == "workplace"
    assert contest.snapshot().entrants[0].workplace == "县人社局"


def test_an_answer_taken_back_leaves_the_others_and_a_unit_alone_is_no_answer_to_lose():
    file, cell = Path("古田县.xlsx"), (Path("古田县.xlsx"), "名单", "D2")
    answers = Answers().with_unit([file], "古田县")
    assert (answers.settled, answers.units) == (0, {file: "古田县"})
    answers = (
        answers.with_cell(cell, "1")
        .with_person((file, "名单", "B2"), "new")
        .with_mapping((file, "", "姓名"), {0: "name"})
    )
    assert answers.settled == 3
    assert answers.with_cell(cell, None) == Answers(
        answers.unit_name, answers.units, answers.mappings, {}, answers.persons
    )
    assert answers.corrections == {cell: "1"}


def test_typing_over_ones_own_line_of_a_shared_cell_leaves_the_other_people_in_it_as_they_are(tmp_path, replan):
    path = roster_file(
        tmp_path / "古田县.xlsx",
        (
            "古田县",
            "薛思\n林然",
            "男",
            f"{id_number(1)[:-1]}\n{id_number(2)}",
            "县人社局",
            "科员",
            "19900000001\n19900000002",
        ),
    )
    files = RosterFiles([path])
    plan = replan(files)
    first, second = plan.rows
    assert [problem.code for problem in first.problems] == ["id_number_malformed"]
    assert plan.key_of(first) != plan.key_of(second)
    whole = plan.whole_cell(first, "id_number", id_number(1))
    plan = replan(files, corrections={plan.cell_of(first, "id_number"): whole})
    assert [(line.row.name, line.row.values["id_number"], line.problems) for line in plan.rows] == [
        ("薛思", id_number(1), ()),
        ("林然", id_number(2), ()),
    ]
    assert [bool(line.corrected) for line in plan.rows] == [True, False]
