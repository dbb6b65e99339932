"""Awards and certificates by command: taken over, decided, drawn, published, printed again, counted."""

import json

import pytest

from lianbing_desktop.cli.run import run
from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.certificates.calibration import Reading
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from lianbing_desktop.paths import config_folder
from lianbing_desktop.services.awards import awarding, calibrating
from lianbing_desktop.services.awards.calibrating import Calibration
from tests.builders import add_person, new_contest, team_event, written_test


@pytest.fixture
def path(tmp_path):
    """Four people of two units; the first two have the same marks, and so have the two units."""
    made = new_contest(tmp_path)
    ids = [add_person(made, name, unit).id for name, unit in
           (("陈晓岚", "古田县"), ("林志远", "霞浦县"), ("黄𣇉", "古田县"), ("吴小芳", "霞浦县"))]  # fmt: skip
    written_test(made, dict(zip(ids, (95, 95, 80, 80), strict=True)))
    team_event(made, {"古田县": (300, [ids[0], ids[2]])})
    made.close()
    return made.path


@pytest.fixture(autouse=True)
def _calibrations():
    yield
    (config_folder() / "calibrations.json").unlink(missing_ok=True)


def lianbing(capsys, *words):
    status = run([str(word) for word in words])
    said = capsys.readouterr()
    return status, json.loads(said.out) if said.out.startswith("{") else said.out + said.err


def names(found):
    return [(one["award"], one["name"]) for one in found["recipients"]]


def test_a_tie_is_settled_by_a_decision_or_a_lot_and_the_list_is_published(path, capsys, tmp_path):
    status, found = lianbing(
        capsys, "awards", path, "--add", "个人一等奖:1", "--add", "团体奖:1:unit",
        "--add", "优秀组织奖:1:unit:hand:both", "--assign", "--json",
    )  # fmt: skip
    assert (status, names(found), len(found["undecided"])) == (1, [], 3)
    status, found = lianbing(
        capsys, "awards", path, "--decide", "个人一等奖:林志远@霞浦县:加赛胜出", "--lot", "团体奖:20220715:监督员报号",
        "--decide", "优秀组织奖:@古田县:组织有力", "--assign", "--json",
    )  # fmt: skip
    (lot,) = found["lots"]
    assert status == 0
    assert names(found) == [("个人一等奖", "林志远"), ("团体奖", lot["order"][0]), ("优秀组织奖", "古田县")]
    assert [one["reason"] for one in found["recipients"]] == ["加赛胜出", "", "组织有力"]
    assert lianbing(capsys, "awards", path, "--lot", "团体奖:1:再抽")[0] == 2
    status, found = lianbing(
        capsys, "awards", path, "--publish", "--date", "2022-07-15", "--document", "宁人社〔2022〕8号", "--json",
        "--calling-order", tmp_path / "颁奖.pdf", "--annex", tmp_path / "附件.pdf", "--xlsx", tmp_path / "名单.xlsx",
    )  # fmt: skip
    assert (found["published"]["version"], found["published"]["date"]) == (1, "2022-07-15")
    assert all((tmp_path / name).exists() for name in ("颁奖.pdf", "附件.pdf", "名单.xlsx"))
    status, said = lianbing(capsys, "awards", path, "--add", "二等奖:1")
    assert status == 2
    assert "更正" in said
    status, found = lianbing(
        capsys, "awards", path, "--correct", "登分有误", "--withhold", "林志远@霞浦县:替考",
        "--assign", "--publish", "--json",
    )  # fmt: skip
    assert ("个人一等奖", "陈晓岚") in names(found)
    assert found["published"]["version"] == 2


def test_awards_are_copied_from_an_earlier_file(path, capsys, tmp_path):
    (tmp_path / "去年").mkdir()
    last_year = new_contest(tmp_path / "去年")
    awarding.add_award(last_year, "一等奖", AwardKind.INDIVIDUAL, 2)
    last_year.close()
    status, found = lianbing(capsys, "awards", path, "--copy-from", last_year.path, "--json")
    assert [one["name"] for one in found["awards"]] == ["一等奖"]
    assert status == 0


def test_names_are_checked_before_and_pages_come_in_the_order_asked_for(path, capsys, tmp_path):
    lianbing(capsys, "awards", path, "--add", "一等奖:4", "--assign")
    status, found = lianbing(capsys, "certificates", path, "--check-names", "--json")
    assert (status, found["names"], found["replaced"][0]["codepoint"]) == (1, 4, "U+231C9")
    calibrating.save_calibration(
        Calibration("HP 手动", "HP", "手动", "A4 内芯", 297, 210, (Reading(20, 20, 4, -6),), "2022-07-15")
    )
    status, found = lianbing(
        capsys, "certificates", path, "--pdf", tmp_path / "证书.pdf", "--order", "unit", "--pages", "1-3",
        "--calibration", "HP 手动", "--json",
    )  # fmt: skip
    assert [one["name"] for one in found["certificates"]] == ["林志远", "吴小芳", "陈晓岚"]
    assert found["calibration"] == "HP 手动"
    assert lianbing(capsys, "certificates", path, "--pdf", tmp_path / "x.pdf", "--calibration", "没有")[0] == 2
    assert lianbing(capsys, "certificates", path, "--pdf", tmp_path / "x.pdf", "--pages", "8-3")[0] == 2
    assert lianbing(capsys, "certificates", path)[0] == 2


def test_sheets_are_counted_spoiled_ones_noted_and_printed_again_as_they_were(path, capsys, tmp_path):
    lianbing(capsys, "awards", path, "--add", "一等奖:2", "--assign")
    pdf = tmp_path / "证书.pdf"
    status, said = lianbing(capsys, "certificates", path, "--pdf", pdf, "--stock", "A4内芯")
    assert (status, pdf.exists()) == (2, False)
    assert "登记领入" in said
    lianbing(capsys, "certificates", path, "--blanks", "A4内芯:received:3:文具店")
    assert lianbing(capsys, "certificates", path, "--pdf", pdf, "--stock", "A4内芯")[0] == 0
    number = "练兵〔2022〕001号"
    status, said = lianbing(capsys, "certificates", path, "--again", number, "--pdf", pdf, "--stock", "A4内芯")
    assert (status, "重印" in said) == (2, True)
    _, found = lianbing(capsys, "certificates", path, "--spoiled", number, "--reason", "卡纸", "--json")
    assert found["stocks"] == [{"stock": "A4内芯", "received": 3, "issued": 1, "spoiled": 1, "left": 1, "missing": 0}]
    status, found = lianbing(
        capsys, "certificates", path, "--again", number, "--pdf", pdf, "--stock", "A4内芯",
        "--ledger", tmp_path / "台账.xlsx", "--json",
    )  # fmt: skip
    assert [one["number"] for one in found["certificates"]] == [number]
    rows = read_workbook(tmp_path / "台账.xlsx").sheets
    assert [sheet.name for sheet in rows] == ["证书", "证书纸", "结存"]
    status, said = lianbing(capsys, "certificates", path, "--spoiled", "没有这号", "--reason", "卡纸")
    assert (status, "没有编号" in said) == (2, True)
