from __future__ import annotations

import datetime as dt

import pytest
from openpyxl import load_workbook

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.blank_rosters import covering_text, write_blank_rosters, write_covering_text
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.intake.intake_board import set_deadline
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from tests.builders import id_number


def test_every_unit_gets_a_roster_that_reads_as_its_own(contest, tmp_path):
    folder = tmp_path / "空白"
    folder.mkdir()
    seen = []
    paths = write_blank_rosters(contest.snapshot(), folder, lambda done, total, unit: seen.append((done, total, unit)))
    assert [path.name for path in paths] == [f"{unit.name}报名表（空白）.xlsx" for unit in contest.snapshot().units]
    assert seen[-1] == (10, 10, contest.snapshot().units[-1].name)
    sheet = load_workbook(paths[3])["报名表"]
    sheet.cell(4, 2).value = "陈一帆"
    sheet.parent.save(paths[3])
    plan = plan_import(contest, [paths[3]])
    assert [(row.entrant.name, contest.snapshot().unit_name(row.entrant.unit_id)) for row in plan.rows] == [
        ("陈一帆", contest.snapshot().units[3].name)
    ]


def test_a_roster_that_is_there_already_stops_the_others(contest, tmp_path):
    (tmp_path / "古田县报名表（空白）.xlsx").write_bytes(b"filled in")
    with pytest.raises(UserError) as caught:
        write_blank_rosters(contest.snapshot(), tmp_path)
    assert caught.value.code == "blank_rosters_exist"
    assert [path.name for path in tmp_path.glob("*.xlsx")] == ["古田县报名表（空白）.xlsx"]
    assert (tmp_path / "古田县报名表（空白）.xlsx").read_bytes() == b"filled in"


def test_what_comes_back_is_imported_without_a_question_every_field_as_it_was_filled_in(contest, tmp_path):
    set_deadline(contest, dt.date(2022, 7, 15))
    path = write_blank_rosters(contest.snapshot(), tmp_path)[3]
    book = load_workbook(path)
    sheet = book["报名表"]
    sheet["H2"].value, sheet["K2"].value = "郑和平", "0593-1234567"
    roster = contest.snapshot().rules.roster
    people = [
        (f"陈一{chr(0x4E00 + number)}", sex, id_number(number, sex), "就业局", "科员", roster.lines[number % 6],
         roster.levels[number % 5], "是", role, f"139000000{number:02d}", "无")
        for number, (sex, role) in enumerate([("男", "选手"), ("女", "选手"), ("女", "领队"), ("男", "联络员")] * 11)
    ]  # fmt: skip
    for row, values in enumerate(people, start=4):
        for column, value in enumerate(values, start=2):
            sheet.cell(row, column).value = value
    book.save(path)
    plan = plan_import(contest, [path])
    assert [problem.code for problem in plan.problems] == []
    assert not plan.unreadable
    apply_import(contest, plan)
    unit = contest.snapshot().units[3]
    stored = [
        (one.name, one.sex, one.id_number, one.workplace, one.title, one.line, one.level,
         "是" if one.window_staff else "否", one.role.value, one.phone)
        for one in contest.snapshot().entrants
    ]  # fmt: skip
    assert stored == [values[:10] for values in people]
    assert {one.unit_id for one in contest.snapshot().entrants} == {unit.id}
    assert [one.code for one in check(contest.snapshot()).findings] == []


def test_the_covering_text_says_who_sends_what_by_when_and_stands_beside_the_rosters(contest, tmp_path):
    assert "请尽快报送" in covering_text(contest.snapshot())
    set_deadline(contest, dt.date(2022, 7, 15))
    words = covering_text(contest.snapshot())
    assert "请于2022年7月15日前报送" in words
    assert "参赛选手不少于8人" in words
    assert words.endswith("宁德市人力资源和社会保障局")
    assert write_covering_text(contest.snapshot(), tmp_path).read_text(encoding="utf-8-sig") == words + "\n"
