from __future__ import annotations

import pytest
from openpyxl import load_workbook

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake.blank_rosters import write_blank_rosters
from lianbing_desktop.services.intake.roster_import import plan_import


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
