"""What is handed out: read back from disk and held against the list, with whole ID numbers only where they belong."""

import datetime as dt

import openpyxl
import pytest

from lianbing_desktop.domain.delegation.delegation import Choice
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.exchange.spreadsheets import delegation_template, delegation_workbook
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from lianbing_desktop.services import standing
from lianbing_desktop.services.log import log
from lianbing_desktop.services.selection import delegation_sheet, freezing
from lianbing_desktop.services.selection.control_page import LOOK, control_lines
from lianbing_desktop.services.selection.delegation_sheet import Copy
from tests.sample_contest import sample_contest

DATE = dt.date(2022, 8, 18)


@pytest.fixture
def sample(tmp_path):
    made = sample_contest(tmp_path)
    question = standing.delegation(made.snapshot()).undecided[0]
    standing.decide_seat(made, question.subject_id, Choice.SKIP, "本人放弃")
    yield made
    made.close()


@pytest.fixture
def listed(sample):
    return freezing.freeze(sample, DATE, "局党组会研究同意", "人社函〔2022〕12号")


def cells(path):
    return [
        str(value) for sheet in read_workbook(path).sheets for row in sheet.rows for value in row if value is not None
    ]


def test_the_list_for_the_province_has_everything_and_a_control_page(sample, listed, tmp_path):
    path = tmp_path / "报送.xlsx"
    delegation_sheet.write_xlsx(sample, listed, path)
    book = read_workbook(path)
    assert [sheet.name for sheet in book.sheets] == ["代表队名单", "候补名单", "未入选说明", "核对页"]
    found = cells(path)
    assert all(seat.id_number in found for seat in listed.seats if seat.id_number)
    assert any("第 1 版" in text and listed.fingerprint in text for text in found)
    assert log(sample)[0].text == "导出含完整身份证号的文件：报送.xlsx"


def test_the_control_page_counts_twenty_people_three_and_three_of_two_units(sample, listed):
    lines = {line.item: line for line in control_lines(sample.snapshot(), listed)}
    assert lines["总人数"].value == "20 人（名额 20 人），不同的人 20 名"
    assert lines["A 队"].value == "蕉城区 3 人"
    assert lines["B 队"].value == "古田县 3 人"
    assert lines["个人名额"].value == "14（应有 14）"
    assert lines["省赛资格"].value == "符合 20 人"
    assert lines["名单校验码"].value == listed.fingerprint
    wrong = {line.item for line in lines.values() if line.verdict == LOOK}
    assert wrong <= {"身份证号"}


def test_the_control_page_asks_for_a_look_at_a_list_with_open_questions(tmp_path):
    contest = sample_contest(tmp_path)
    snapshot = contest.snapshot()
    lines = control_lines(snapshot, freezing.as_list(snapshot, standing.delegation(snapshot)))
    contest.close()
    looks = {line.item for line in lines if line.verdict == LOOK}
    assert {"总人数", "B 队", "尚未确定的事项"} <= looks


def test_the_public_copy_names_who_goes_and_shows_no_number(sample, listed, tmp_path):
    path = tmp_path / "公示.xlsx"
    before = len(log(sample))
    delegation_sheet.write_xlsx(sample, listed, path, Copy.PUBLIC)
    found = cells(path)
    assert [sheet.name for sheet in read_workbook(path).sheets] == ["代表队名单"]
    assert all(seat.name in found for seat in listed.seats)
    hidden = [text for seat in (*listed.seats, *listed.reserves) for text in (seat.id_number, seat.phone) if text]
    assert not [text for text in hidden if any(text in cell for cell in found)]
    assert not [one.name for one in listed.reserves if one.name in found]
    assert len(log(sample)) == before


def test_the_copy_of_who_goes_leaves_reserves_and_others_out(sample, listed, tmp_path):
    path = tmp_path / "入选.xlsx"
    delegation_sheet.write_xlsx(sample, listed, path, Copy.SEATED)
    assert [sheet.name for sheet in read_workbook(path).sheets] == ["代表队名单", "核对页"]


@pytest.mark.parametrize("copy", list(Copy))
def test_each_copy_can_be_printed(sample, listed, tmp_path, copy):
    path = tmp_path / "名单.pdf"
    delegation_sheet.write_pdf(sample, listed, path, copy)
    with PdfPages(path) as pages:
        assert len(pages) >= 1


def test_the_control_page_can_be_printed(sample, listed, tmp_path):
    delegation_sheet.write_control_page(sample, listed, tmp_path / "核对.pdf")
    assert (tmp_path / "核对.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_that_does_not_read_back_as_the_contest_says_is_not_there(sample, listed, tmp_path, monkeypatch):
    real = delegation_workbook.write_tables

    def spoil(path, sheets):
        real(path, sheets)
        book = openpyxl.load_workbook(path)
        book["代表队名单"]["F8"].value = "350199199003071234"
        book.save(path)

    monkeypatch.setattr(delegation_workbook, "write_tables", spoil)
    with pytest.raises(UserError, match="workbook_differs_after_writing") as error:
        delegation_sheet.write_xlsx(sample, listed, tmp_path / "报送.xlsx")
    assert error.value.params["cell"] == "F8"
    assert not (tmp_path / "报送.xlsx").exists()


def test_a_template_filled_with_another_value_than_the_contest_s_is_not_there(sample, listed, tmp_path, monkeypatch):
    book = openpyxl.Workbook()
    book.active.append(["序号", "姓名", "身份证号"])
    book.save(tmp_path / "模板.xlsx")
    real = delegation_template.put

    def spoil(cell, value, *, as_text=False):
        real(cell, "张三" if value == listed.seats[4].name else value, as_text=as_text)

    monkeypatch.setattr(delegation_template, "put", spoil)
    with pytest.raises(UserError, match="workbook_differs_after_writing"):
        delegation_sheet.fill_template(sample, listed, tmp_path / "模板.xlsx", tmp_path / "填好.xlsx")
    assert not (tmp_path / "填好.xlsx").exists()


def test_overrides_are_marked_on_the_printed_list(sample, tmp_path):
    snapshot = sample.snapshot()
    out = next(one for one in standing.delegation(snapshot).passed_over if one.place and one.place < 10)
    standing.decide_seat(sample, out.entrant_id, Choice.SEAT, "省厅同意")
    snapshot = sample.snapshot()
    listed = freezing.as_list(snapshot, standing.delegation(snapshot))
    name = snapshot.entrant_by_id[out.entrant_id].name
    assert f"※ {name}：" in " ".join(delegation_sheet._marks_explained(listed))
    assert "省厅同意" in " ".join(delegation_sheet._marks_explained(listed))
    decided = next(line for line in control_lines(snapshot, listed) if line.item == "经决定列入或替换")
    assert name in decided.value.split("、")
