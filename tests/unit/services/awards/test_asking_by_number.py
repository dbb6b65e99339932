"""Somebody on the phone reads out a number or a name: what the ledger answers."""

import json
from dataclasses import replace

import pytest

from lianbing_desktop.cli.run import run
from lianbing_desktop.domain.certificates.numbering import reads_as
from lianbing_desktop.services.awards import verifying
from lianbing_desktop.services.awards.verifying import Verdict
from lianbing_desktop.services.intake.roster_edit import change_entrant
from tests.unit.services.awards.test_certificate_ledger import awarded, make


@pytest.mark.parametrize(
    "said", ["练兵〔2022〕002号", "练兵[2022]002号", "练兵（２０２２） 002 号", "002", "2", "第2号"]
)
def test_a_number_is_found_however_it_is_typed(said):
    assert reads_as("练兵〔2022〕002号", said)


@pytest.mark.parametrize("said", ["", "号", "12", "022", "练兵〔2021〕002号", "2022", "练兵", "LB1ABC"])
def test_what_only_resembles_a_number_is_not_taken_for_it(said):
    assert not reads_as("练兵〔2022〕002号", said)


def test_a_number_in_force_names_whom_and_what_for_and_asks_to_compare(contest, tmp_path):
    awarded(contest)
    make(contest, tmp_path / "证书.pdf")
    (found,) = verifying.check_typed(contest, "练兵〔2022〕002号")
    assert found.verdict is Verdict.LISTED
    words = verifying.verdict_words(found)
    assert all(part in words for part in ("林志远", "一等奖", "核对"))


def test_a_name_finds_every_paper_of_that_name_also_the_recalled_one(contest, tmp_path):
    ids = awarded(contest, ("王小明", "林志远"))
    make(contest, tmp_path / "一.pdf")
    change_entrant(contest, replace(contest.snapshot().entrant_by_id[ids[0]], name="王晓明"))
    make(contest, tmp_path / "二.pdf")
    assert [one.verdict for one in verifying.check_typed(contest, "王小明")] == [Verdict.RECALLED]
    assert [one.number for one in verifying.check_typed(contest, " 王晓明 ")] == ["练兵〔2022〕003号"]


def test_a_number_never_given_out_is_said_to_be_so_and_not_called_unreadable(contest, tmp_path):
    awarded(contest)
    make(contest, tmp_path / "证书.pdf")
    (found,) = verifying.check_typed(contest, "练兵〔2022〕099号")
    assert found.verdict is Verdict.UNLISTED
    assert "099" in verifying.verdict_words(found)


def test_a_code_is_still_checked_as_a_code(contest, tmp_path):
    awarded(contest, ("王小明",))
    make(contest, tmp_path / "证书.pdf")
    (code,) = verifying.codes_in(tmp_path / "证书.pdf")
    assert [one.verdict for one in verifying.check_typed(contest, code)] == [Verdict.GENUINE]
    assert [one.verdict for one in verifying.check_typed(contest, "LB1QQ")] == [Verdict.UNREADABLE]


def test_the_command_line_answers_a_number_too_and_needs_the_file_for_it(contest, tmp_path, capsys):
    awarded(contest)
    make(contest, tmp_path / "证书.pdf")
    key = verifying.public_key(contest)
    contest.close()
    file = str(contest.path)
    assert run(["verify-certificate", "练兵〔2022〕002号", "--file", file, "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["certificates"]
    assert (found["verdict"], found["name"], found["award"]) == ("listed", "林志远", "一等奖")
    assert run(["verify-certificate", "练兵〔2022〕099号", "--file", file]) == 1
    capsys.readouterr()
    assert run(["verify-certificate", "练兵〔2022〕002号", "--key", key]) == 2
    assert "--file" in capsys.readouterr().err
    assert run(["verify-certificate", "没有的照片.png", "--file", file]) == 2
