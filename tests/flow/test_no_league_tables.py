"""Study points prove a condition and are never a ranking: not in a list, not on paper, not on the command line."""

import datetime as dt
import json

import pytest
from openpyxl import load_workbook

from lianbing_desktop.cli.run import run
from lianbing_desktop.domain.facts import StudyFact
from lianbing_desktop.services import list_files
from lianbing_desktop.services.list_files import ListChoice, ListOrder
from lianbing_desktop.services.pdf_preview import PdfPreview
from lianbing_desktop.services.selection.eligibility_list import eligibility_lines
from lianbing_desktop.storage import facts
from tests.builders import add_person, new_contest, written_test

DAY = dt.date(2022, 8, 18)
POINTS = {"周一": 8101, "陈二": 9202, "李三": 7303}


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    people = {name: add_person(made, name) for name in POINTS}
    with made.operation("study_imported", files="积分.xlsx", count=3) as write:
        for name, person in people.items():
            facts.add_study_fact(write, StudyFact(person.id, 3, POINTS[name], DAY, "积分.xlsx", 2))
    written_test(made, {people["周一"].id: 90, people["陈二"].id: 80, people["李三"].id: 70})
    yield made
    made.close()


@pytest.mark.parametrize("public", [False, True])
@pytest.mark.parametrize("order", list(ListOrder))
def test_no_list_on_paper_or_in_a_workbook_carries_study_points(contest, tmp_path, order, public):
    choices = list_files.list_choices(contest, order, public=public)
    list_files.write_list_xlsx(contest, choices, tmp_path / "名单.xlsx")
    said = [str(cell) for sheet in load_workbook(tmp_path / "名单.xlsx") for row in sheet.values for cell in row]
    list_files.write_list_pdf(contest, ListChoice(order=order, public=public), tmp_path / "名单.pdf")
    said.append(PdfPreview(tmp_path / "名单.pdf").text(0))
    text = "\n".join(said)
    assert "周一" in text
    for points in POINTS.values():
        assert str(points) not in text
    assert "周周练" not in text
    assert "日日学" not in text


def test_the_eligibility_list_stands_by_unit_and_name_whatever_the_points(contest):
    names = [line.name for line in eligibility_lines(contest.snapshot(), DAY)]
    assert names == sorted(POINTS)
    assert names != sorted(POINTS, key=POINTS.get)
    assert names != sorted(POINTS, key=POINTS.get, reverse=True)


@pytest.mark.parametrize("command", [["ranking"], ["eligibility"], ["delegation"], ["check"]])
def test_the_command_line_ranks_nobody_by_study_points(contest, capsys, command):
    run([command[0], str(contest.path), "--json"])
    said = json.loads(capsys.readouterr().out)
    text = json.dumps(said, ensure_ascii=False)
    for points in POINTS.values():
        assert f'"{points}' not in text
        assert f": {points}" not in text
