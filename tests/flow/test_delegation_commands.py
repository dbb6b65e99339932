"""lianbing delegation beyond the proposal: freezing, replacing, comparing, other readings, suppositions, copies."""

import json

import pytest

from lianbing_desktop.cli.run import run
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from tests.sample_contest import sample_contest


@pytest.fixture
def file(tmp_path):
    contest = sample_contest(tmp_path)
    contest.close()
    return contest.path


@pytest.fixture
def lianbing(file, capsys):
    def call(*arguments):
        status = run(["delegation", str(file), *map(str, arguments), "--json"])
        captured = capsys.readouterr()
        return status, json.loads(captured.out) if captured.out else {}, captured.err

    return call


DECIDED = ("--decide", "邱平浩@古田县:skip:本人放弃")


def test_a_list_is_frozen_with_its_reason_and_letter(lianbing):
    status, result, _ = lianbing(*DECIDED, "--freeze", "局党组会研究同意", "--document", "人社函〔2022〕12号")
    assert status == 0
    (version,) = result["frozen"]
    assert (version["number"], version["reason"], version["document"]) == (1, "局党组会研究同意", "人社函〔2022〕12号")
    assert len(version["seats"]) == 20
    assert result["since_frozen"] == {"entered": [], "left": [], "changed": []}
    status, _, error = lianbing("--freeze", "再来一次")
    assert (status, "第 1 版" in error) == (2, True)


def test_somebody_who_cannot_go_is_replaced_and_the_versions_compared(lianbing):
    _, result, _ = lianbing(*DECIDED, "--freeze", "定稿")
    out = result["frozen"][0]["seats"][6]
    who = f"{out['name']}@{out['unit']}"
    status, result, _ = lianbing("--replace", f"{who}:因病", "--document", "函5号", "--compare", "1", "2")
    assert status == 0
    assert result["frozen"][1]["replaced"][0]["out_name"] == out["name"]
    compared = result["compared"]
    assert [one["name"] for one in compared["left"]] == [out["name"]]
    assert compared["left"][0]["why"] == "已替换：因病"
    assert [one["name"] for one in compared["entered"]] == [result["frozen"][1]["replaced"][0]["in_name"]]
    assert lianbing("--compare", "1", "9")[0] == 2
    assert lianbing("--replace", f"{who}:再换一次")[0] == 2


def test_other_readings_and_suppositions_are_told_and_nothing_is_written(lianbing, file):
    before = file.read_bytes()
    status, result, _ = lianbing("--readings", "--what-if", "罗杰芳@霞浦县:退出", "--what-if", "林飞俊@蕉城区:笔试=100")
    if status == 2:
        status, result, _ = lianbing("--readings", "--what-if", "罗杰芳@霞浦县:退出")
    assert status == 1
    best = next(one for one in result["readings"] if one["reading"] == "best_members")
    assert {one["name"] for one in best["left"]} == {"李飞", "薛思"}
    moved = {one["name"]: one["after"] for one in result["what_if"]["seats"]}
    assert moved["罗杰芳"] is None
    assert file.read_bytes() == before


def test_a_supposition_nobody_understands_is_refused(lianbing):
    status, _, error = lianbing("--what-if", "罗杰芳@霞浦县:也许")
    assert (status, "笔试" in error) == (2, True)
    assert lianbing("--what-if", "罗杰芳@霞浦县")[0] == 2


def test_the_public_copy_has_no_whole_id_numbers_and_the_other_says_that_it_has(lianbing, tmp_path):
    full, public = tmp_path / "报送.xlsx", tmp_path / "公示.xlsx"
    _, _, error = lianbing(*DECIDED, "--xlsx", full, "--public", public, "--pdf", tmp_path / "名单.pdf")
    assert "报送.xlsx 含完整身份证号" in error

    def numbers(path):
        texts = [str(value) for sheet in read_workbook(path).sheets for row in sheet.rows for value in row if value]
        return [text for text in texts if len(text) == 18 and text[:6] == "350199" and text[:17].isdigit()]

    assert len(numbers(full)) >= 20
    assert numbers(public) == []


def test_the_text_speaks_of_versions_and_readings(file, capsys):
    run(["delegation", str(file), *DECIDED, "--freeze", "定稿"])
    capsys.readouterr()
    assert run(["delegation", str(file), "--readings", "--what-if", "罗杰芳@霞浦县:退出"]) == 0
    out = capsys.readouterr().out
    assert "第 1 版定稿" in out
    assert "若市本级可出队（20 人）：" in out
    assert "霞浦县 罗杰芳：个人 → —" in out
