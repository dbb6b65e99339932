"""`lianbing check` gives what the page of the check gives; what was accepted there is marked and needs no attention."""

import json

import pytest

from lianbing_desktop.cli.__main__ import main
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.findings import accept_findings, findings
from lianbing_desktop.services.intake.roster_list import call_list
from lianbing_desktop.services.progress import progress
from tests.builders import add_person, id_number, new_contest


@pytest.fixture
def file(tmp_path):
    """A contest where one unit is short by seven, everything else was accepted, and two people have one name."""
    contest = new_contest(tmp_path)
    try:
        for number, unit in enumerate(("古田县", "屏南县"), start=1):
            phone = f"1390000000{number}"
            add_person(contest, "王芳", unit, id_number=id_number(number), workplace="就业局", phone=phone)
        rows = [row for row in findings(contest.snapshot()) if row.problem.unit != "古田县"]
        accept_findings(contest, rows, "只办古田县")
    finally:
        contest.close()
    return contest.path


def checked(file, capsys):
    status = main(["check", str(file), "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_accepted_findings_are_marked_with_reason_day_and_person(file, capsys):
    status, found = checked(file, capsys)
    assert status == 1
    marks = {one["unit"]: one["accepted"] for one in found["findings"]}
    assert marks["古田县"] is None
    assert marks["屏南县"]["reason"] == "只办古田县"
    assert marks["屏南县"]["at"].startswith("2022-07-01")
    units = {one["unit"]: one for one in found["units"]}
    assert units["屏南县"]["accepted"]["reason"] == "只办古田县"
    assert (units["古田县"]["short_by"], units["古田县"]["accepted"]) == (7, None)


def test_nothing_wants_attention_once_all_is_accepted_and_it_is_said(file, capsys):
    contest = Contest.open(file)
    try:
        assert "古田县" in call_list(contest)
        accept_findings(contest, [row for row in findings(contest.snapshot()) if row.accepted is None], "已核实")
        assert "古田县" not in call_list(contest)
        assert progress(contest.snapshot()).units_short == 0
    finally:
        contest.close()
    assert checked(file, capsys)[0] == 0
    assert main(["check", str(file)]) == 0
    printed = capsys.readouterr().out
    assert "名单没有问题" in printed or "没有" in printed
    assert "已认可：只办古田县" in printed
