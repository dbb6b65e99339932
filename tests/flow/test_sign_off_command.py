"""`lianbing sign-off`: what is open, the signature, the summary; a signed round takes no score sheet any more."""

import json
from decimal import Decimal

import pytest
from openpyxl import Workbook

from lianbing_desktop.cli.run import run
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState
from lianbing_desktop.services.scoring.rounds import add_round, enter_score
from tests.builders import add_person, new_contest

FOUR = ["--scorer", "王芳", "--reviewer", "李芳", "--supervisor", "陈红", "--chief-judge", "林主任"]


@pytest.fixture
def file(tmp_path):
    """A contest file with a round of two, one of whom has a score."""
    contest = new_contest(tmp_path)
    people = [add_person(contest, name) for name in ("周一", "李三")]
    some = add_round(contest, "笔试", RoundKind.INDIVIDUAL)
    enter_score(contest, some.id, people[0].id, Score(ScoreState.SCORED, Decimal("85.5")))
    contest.close()
    return str(contest.path)


def said(capsys, *words):
    status = run(["sign-off", *words, "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_what_is_open_is_listed_and_asks_for_attention(file, capsys):
    status, found = said(capsys, file, "--round", "笔试")
    assert status == 1
    assert [one["code"] for one in found["open"]] == ["not_entered"]
    assert (found["version"], found["signed"]) == (0, None)


def test_signing_needs_all_four_and_a_reason_for_what_is_open(file, capsys):
    assert run(["sign-off", file, "--round", "笔试", *FOUR[:6]]) == 2
    assert "裁判长" in capsys.readouterr().err
    assert run(["sign-off", file, "--round", "笔试", *FOUR]) == 2
    assert "未完成" in capsys.readouterr().err


def test_a_signed_round_refuses_a_score_sheet_and_prints_its_summary(file, capsys, tmp_path):
    out = tmp_path / "汇总.pdf"
    status, found = said(capsys, file, "--round", "笔试", *FOUR, "--reason", "李三退赛", "--pdf", str(out))
    assert (status, found["version"], found["signed"]["scorer"]) == (0, 1, "王芳")
    assert found["signed"]["fingerprint"] == found["fingerprint"]
    assert out.read_bytes().startswith(b"%PDF")
    book = Workbook()
    book.active.append(["参赛单位", "姓名", "成绩"])
    book.active.append(["古田县", "周一", 12])
    book.save(tmp_path / "s.xlsx")
    assert run(["scores", file, str(tmp_path / "s.xlsx"), "--round", "笔试"]) == 2
    assert "签字锁定" in capsys.readouterr().err
    assert said(capsys, file, "--round", "笔试")[1]["fingerprint"] == found["fingerprint"]
