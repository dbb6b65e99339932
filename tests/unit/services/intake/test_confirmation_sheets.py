"""选手确认表: every unit on pages of its own, names large, numbers masked unless asked for."""

import datetime as dt

import pytest

from lianbing_desktop.domain.entrant import Role
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.services.intake.confirmation_sheets import NAME_SIZE, write_confirmation_sheets
from lianbing_desktop.services.intake.intake_board import set_deadline
from lianbing_desktop.services.intake.roster_edit import withdraw
from tests.builders import add_person, id_number, unit_id


def texts(path):
    """The words of every page."""
    with PdfPages(path) as pages:
        return [pages.text(number) for number in range(len(pages))]


def test_each_unit_has_its_own_pages_counted_apart_with_the_header_on_each(contest, tmp_path):
    for number in range(50):
        add_person(contest, f"古一{chr(0x4E00 + number)}", id_number=id_number(number), phone=f"139000000{number:02d}")
    add_person(contest, "屏一", "屏南县")
    path = tmp_path / "确认表.pdf"
    units = [unit_id(contest, name) for name in ("古田县", "屏南县", "寿宁县")]
    count = write_confirmation_sheets(contest, units, path)
    pages = texts(path)
    assert len(pages) == count == 4
    for number, page in enumerate(pages[:3], start=1):
        assert f"古田县 第 {number} 页 共 3 页" in page.replace("\u3000", " ")
        assert "身份证号" in page
    assert "屏南县 第 1 页 共 1 页" in pages[3].replace("\u3000", " ")
    assert sum(page.count("古一") for page in pages) == 50


def test_the_sheet_says_what_to_check_where_to_sign_and_by_when(contest, tmp_path):
    add_person(contest, "薛思", id_number=id_number(1), phone="13900000001")
    add_person(contest, "郑和", role=Role.LEADER)
    gone = add_person(contest, "吴涵")
    withdraw(contest, gone.id, "调离")
    set_deadline(contest, dt.date(2022, 7, 15))
    write_confirmation_sheets(contest, [unit_id(contest, "古田县")], tmp_path / "确认表.pdf")
    (page,) = texts(tmp_path / "确认表.pdf")
    words = "".join(page.split())
    for expected in (
        "参赛单位：古田县参赛选手1人，其他人员1人",
        "单位负责人（签字）：",
        "单位（盖章）：",
        "请于2022年7月15日前签字盖章后报送宁德市人力资源和社会保障局。",
        "领队",
        "139****0001",
    ):
        assert expected in words
    assert "吴涵" not in words
    assert id_number(1) not in words
    assert NAME_SIZE >= 22


def test_full_numbers_stand_on_the_sheet_when_asked_for(contest, tmp_path):
    add_person(contest, "薛思", id_number=id_number(1), phone="13900000001")
    unit = unit_id(contest, "古田县")
    write_confirmation_sheets(contest, [unit], tmp_path / "确认表.pdf", full_numbers=True)
    assert id_number(1) in texts(tmp_path / "确认表.pdf")[0]


def test_without_people_there_is_no_sheet_and_no_file(contest, tmp_path):
    with pytest.raises(UserError, match="confirm_nobody_at_all"):
        write_confirmation_sheets(contest, [unit_id(contest, "古田县")], tmp_path / "确认表.pdf")
    assert not (tmp_path / "确认表.pdf").exists()
