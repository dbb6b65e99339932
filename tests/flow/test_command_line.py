"""The whole job by command line, on the county files as they arrive (tests/samples/ningde-2022)."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from openpyxl import Workbook

from lianbing_desktop.cli.__main__ import main

SAMPLES = Path(__file__).parent.parent / "samples" / "ningde-2022"
TRUTH = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))
ROSTERS = [str(SAMPLES / "rosters" / name) for name in TRUTH["files"]]


class Lianbing:
    """Runs commands on one contest file and keeps what they printed."""

    def __init__(self, file, capsys):
        self.file = file
        self._capsys = capsys
        self.status = None
        self.error = ""

    def __call__(self, command, *arguments, json_wanted=True):
        self.status = main([command, str(self.file), *map(str, arguments), *(["--json"] if json_wanted else [])])
        printed = self._capsys.readouterr()
        self.error = printed.err
        if not json_wanted:
            return printed.out
        return json.loads(printed.out) if printed.out else None


@pytest.fixture
def lianbing(tmp_path, capsys):
    """The command line on a contest of 宁德市."""
    run = Lianbing(tmp_path / "宁德 2022.lianbing", capsys)
    run("new", "--city", "宁德市", "--year", "2022")
    assert run.status == 0
    return run


@pytest.fixture
def with_people(lianbing):
    """After all rosters were read."""
    lianbing("import", *ROSTERS)
    return lianbing


@pytest.fixture
def with_scores(with_people):
    """After scores, study points and history were read too."""
    with_people("rounds", "--add", "笔试", "--kind", "individual", "--weight", "100")
    with_people("rounds", "--add", "现场赛", "--kind", "team", "--weight", "100")
    with_people("scores", SAMPLES / "scores" / "笔试成绩.xlsx", "--round", "笔试")
    with_people("scores", SAMPLES / "scores" / "现场赛团体成绩.xlsx", "--round", "现场赛")
    with_people("study", SAMPLES / "study" / "学习平台积分.xlsx")
    with_people("history", SAMPLES / "history" / "历年全国赛参赛名单.xlsx")
    return with_people


class TestImport:
    def test_everybody_in_the_files_comes_out_with_the_values_they_have(self, lianbing):
        found = lianbing("import", *ROSTERS, "--full-ids")
        assert lianbing.status == 1  # six findings want a question back
        taken = {(one["unit"], one["name"]): one for one in found["entrants"] if one["action"] != "left_out"}
        assert taken.keys() == {(one["unit"], one["name"]) for one in TRUTH["entrants"]}
        for wanted in TRUTH["entrants"]:
            one = taken[wanted["unit"], wanted["name"]]
            for field in ("sex", "id_number", "phone", "workplace", "title"):
                assert one[field] == (wanted[field] or ""), (wanted["name"], field)

    def test_every_planted_finding_is_reported_and_nothing_else(self, lianbing):
        found = lianbing("import", *ROSTERS)
        wanted = Counter((one["code"], one["unit"], one["name"]) for one in TRUTH["findings"])
        assert Counter((one["code"], one["unit"], one["name"]) for one in found["problems"]) == wanted
        assert all(one["message"] and one["cell"] and one["file"] for one in found["problems"])

    def test_reading_all_files_a_second_time_changes_nothing(self, with_people):
        before = with_people("verify")
        found = with_people("import", *ROSTERS)
        assert (found["new"], found["changed"], found["same"]) == (0, 0, len(TRUTH["entrants"]))
        assert with_people("verify") == before

    def test_a_dry_run_says_the_same_and_writes_nothing(self, lianbing):
        before = lianbing.file.read_bytes()
        assert lianbing("import", *ROSTERS, "--dry-run")["new"] == len(TRUTH["entrants"])
        assert lianbing.file.read_bytes() == before

    def test_id_numbers_are_masked_unless_asked_for(self, lianbing):
        printed = json.dumps(lianbing("import", *ROSTERS), ensure_ascii=False)
        assert not [one["id_number"] for one in TRUTH["entrants"] if one["id_number"] and one["id_number"] in printed]

    def test_an_unreadable_file_does_not_stop_the_others(self, lianbing, tmp_path):
        picture = tmp_path / "盖章扫描件.xlsx"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n not a workbook")
        found = lianbing("import", picture, ROSTERS[0])
        assert lianbing.status == 1
        assert [one["file"] for one in found["unreadable"]] == ["盖章扫描件.xlsx"]
        assert found["new"] == 10

    def test_a_warning_alone_asks_for_attention_too(self, lianbing, tmp_path):
        book = Workbook()
        book.active.append(["单位", "姓名", "性别", "身份证号"])
        book.active.append(["古田县", "王?宝", "男", "350199199001010015"])
        book.save(tmp_path / "古田县.xlsx")
        found = lianbing("import", tmp_path / "古田县.xlsx")
        assert {one["severity"] for one in found["problems"]} == {"warning"}
        assert (lianbing.status, found["new"]) == (1, 1)

    def test_marked_copies_are_written_beside_the_originals(self, lianbing, tmp_path):
        folder = tmp_path / "退回"
        lianbing("import", *ROSTERS, "--annotate", folder)
        assert {path.name for path in folder.iterdir()} >= {"屏南县报名表.xlsx", "寿宁县报名表.xlsx"}

    @pytest.mark.parametrize("folder", ["没有/退回", "古田县.txt"])
    def test_marked_copies_need_a_place_they_can_be_in(self, lianbing, tmp_path, folder):
        (tmp_path / "古田县.txt").write_bytes(b"")
        before = lianbing.file.read_bytes()
        lianbing("import", *ROSTERS, "--annotate", tmp_path / folder)
        assert (lianbing.status, lianbing.error.count("\n")) == (2, 1)
        assert lianbing.file.read_bytes() == before

    def test_check_tells_that_gutian_has_seven_of_eight(self, with_people):
        found = with_people("check")
        assert with_people.status == 1
        assert {one["unit"]: one["short_by"] for one in found["units"] if one["short_by"]} == {"古田县": 1}
        counts = Counter(one["unit"] for one in TRUTH["entrants"])
        assert {one["unit"]: one["entrants"] for one in found["units"]} == counts
        wanted = Counter((one["code"], one["unit"], one["name"]) for one in TRUTH["findings"])
        assert Counter((one["code"], one["unit"], one["name"]) for one in found["findings"]) == wanted


class TestScores:
    def test_a_score_sheet_is_taken_and_a_second_reading_changes_nothing(self, with_people):
        with_people("rounds", "--add", "笔试", "--kind", "individual", "--weight", "1")
        sheet = SAMPLES / "scores" / "笔试成绩.xlsx"
        found = with_people("scores", sheet, "--round", "笔试")
        assert (found["entered"], found["absent"], found["unmatched"], found["problems"]) == (98, 2, [], [])
        again = with_people("scores", sheet, "--round", "笔试")
        assert (again["entered"], again["same"], again["changed"]) == (0, 100, 0)

    def test_ranking_is_by_the_written_test_with_shared_places(self, with_scores):
        found = with_scores("ranking")
        marks = {(one["unit"], one["name"]): one["written"] for one in TRUTH["entrants"]}
        for one in found["individuals"]:
            assert float(one["total"]) == marks[one["unit"], one["name"]]
            better = sum(mark is not None and mark > float(one["total"]) for mark in marks.values())
            assert one["place"] == better + 1
        assert {one["name"] for one in found["absent"]} == {"邱平浩", "李静梅"}
        teams = sorted(TRUTH["teams"], key=lambda team: -team["total"])
        assert [(one["unit"], one["members"]) for one in found["teams"]] == [(t["unit"], t["members"]) for t in teams]

    def test_a_score_in_words_is_refused_and_named_while_the_others_are_entered(self, with_people, tmp_path):
        sheet = score_sheet(tmp_path / "成绩.xlsx", ["市本级", "蓝琴", 80], ["市本级", "苏雨", "九十"])
        with_people("rounds", "--add", "笔试", "--kind", "individual", "--weight", "1")
        found = with_people("scores", sheet, "--round", "笔试")
        assert with_people.status == 1
        assert found["entered"] == 1
        (problem,) = found["problems"]
        assert (problem["name"], problem["cell"]) == ("苏雨", "C3")
        assert "九十" in problem["message"]

    def test_a_sheet_without_one_score_that_can_be_taken_changes_nothing(self, with_people, tmp_path):
        sheet = score_sheet(tmp_path / "成绩.xlsx", ["市本级", "蓝琴", 180], ["市本级", "苏雨", "九十"])
        with_people("rounds", "--add", "笔试", "--kind", "individual", "--weight", "1")
        before = with_people.file.read_bytes()
        with_people("scores", sheet, "--round", "笔试")
        assert with_people.status == 2
        assert with_people.error.count("\n") == 1
        assert "C2" in with_people.error
        assert with_people.file.read_bytes() == before

    def test_two_scores_that_differ_are_both_left_out(self, with_people, tmp_path):
        sheet = score_sheet(
            tmp_path / "成绩.xlsx", ["市本级", "蓝琴", 80], ["市本级", "苏雨", 70], ["市本级", "蓝琴", 81]
        )
        with_people("rounds", "--add", "笔试", "--kind", "individual", "--weight", "1")
        found = with_people("scores", sheet, "--round", "笔试")
        assert (with_people.status, found["entered"]) == (1, 1)
        assert [(one["code"], one["name"]) for one in found["problems"]] == [("score_twice", "蓝琴")]


def score_sheet(path, *rows):
    book = Workbook()
    for row in (["单位", "姓名", "成绩"], *rows):
        book.active.append(row)
    book.save(path)
    return path


class TestDelegation:
    def test_an_ineligible_member_of_a_chosen_team_is_a_question(self, with_scores):
        found = with_scores("delegation")
        assert with_scores.status == 1
        assert [team["unit"] for team in found["teams"]] == ["蕉城区", "古田县"]
        assert len(found["individuals"]) == 14
        assert len(found["undecided"]) == 1
        assert "邱平浩" in found["undecided"][0]["question"]

    def test_after_the_decision_twenty_are_seated_and_everybody_else_has_a_reason(self, with_scores, tmp_path):
        out = [tmp_path / "代表队.xlsx", tmp_path / "代表队.pdf"]
        decision = "邱平浩@古田县:skip:缺考且积分不足"
        found = with_scores("delegation", "--decide", decision, "--xlsx", out[0], "--pdf", out[1])
        assert (with_scores.status, found["seats"], found["undecided"]) == (0, 20, [])
        assert all(path.stat().st_size for path in out)
        members = [member["name"] for team in found["teams"] for member in team["members"]]
        seated = members + [one["name"] for one in found["individuals"]]
        rest = [one["name"] for key in ("reserves", "passed_over") for one in found[key]]
        assert Counter(seated + rest) == Counter(one["name"] for one in TRUTH["entrants"])
        assert all(one["message"] for one in found["passed_over"])
        assert all(one["reason"] for one in found["reserves"] + found["individuals"])
        assert any("缺考且积分不足" in line["message"] for line in with_scores("log")["operations"])

    def test_without_study_data_nobody_is_seated_and_the_reason_is_said(self, with_people):
        with_people("rounds", "--add", "笔试", "--kind", "individual", "--weight", "1")
        with_people("scores", SAMPLES / "scores" / "笔试成绩.xlsx", "--round", "笔试")
        found = with_people("delegation")
        assert with_people.status == 1
        assert (found["seats"], found["shortfall"]) == (0, {"teams": 2, "individuals": 14})
        assert {one["code"] for one in found["passed_over"]} <= {"study_unknown", "absent"}

    def test_before_the_date_not_yet_eligible_people_are_seated_provisionally(self, with_people):
        with_people("rounds", "--add", "笔试", "--kind", "individual", "--weight", "1")
        with_people("scores", SAMPLES / "scores" / "笔试成绩.xlsx", "--round", "笔试")
        found = with_people("delegation", "--as-of", "2022-07-01")
        assert found["seats"] == 20
        assert all(one["provisional"] for one in found["individuals"])


class TestAwardsAndCertificates:
    def test_awards_are_given_by_place_and_certificates_follow(self, with_scores, tmp_path):
        found = with_scores(
            "awards", "--add", "一等奖:2", "--add", "二等奖:3:individual", "--add", "团体奖:1:team", "--assign"
        )
        assert with_scores.status == 0
        assert Counter(one["award"] for one in found["recipients"]) == {"一等奖": 2, "二等奖": 3, "团体奖": 1}
        made = with_scores("certificates", "--pdf", tmp_path / "证书.pdf")
        assert (with_scores.status, made["pages"], made["undrawable"]) == (0, 6, [])
        assert len({one["number"] for one in made["certificates"]}) == 6

    def test_a_certificate_made_again_keeps_its_number(self, with_scores, tmp_path):
        with_scores("awards", "--add", "一等奖:2", "--assign")
        first = with_scores("certificates", "--pdf", tmp_path / "1.pdf")
        second = with_scores("certificates", "--pdf", tmp_path / "2.pdf")
        assert first == second
        assert (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()

    def test_without_awards_there_is_one_line_and_no_file(self, with_scores, tmp_path):
        with_scores("certificates", "--pdf", tmp_path / "证书.pdf")
        assert with_scores.status == 2
        assert with_scores.error.count("\n") == 1
        assert not (tmp_path / "证书.pdf").exists()


BAD = {
    "a missing contest": (["check", "{folder}/没有.lianbing"], "没有.lianbing"),
    "a folder for a contest": (["check", "{folder}"], "文件夹"),
    "a spreadsheet for a contest": (["check", ROSTERS[0]], "市本级报名表.xlsx"),
    "a missing roster": (["import", "{file}", "{folder}/没有.xlsx"], "没有.xlsx"),
    "a folder for a roster": (["import", "{file}", "{folder}"], "文件夹"),
    "a text for a roster": (["import", "{file}", __file__], "test_command_line.py"),
    "a city that does not exist": (["new", "{folder}/新.lianbing", "--city", "大理市"], "大理市"),
    "an existing file": (["new", "{file}", "--city", "宁德市"], "已经存在"),
    "an unknown unit": (["import", "{file}", ROSTERS[0], "--unit", "大理市"], "大理市"),
    "an unknown round": (["scores", "{file}", ROSTERS[0], "--round", "笔试"], "笔试"),
    "a date that is none": (["check", "{file}", "--as-of", "八月"], "八月"),
    "an unknown command": (["frobnicate"], "frobnicate"),
    "no command": ([], "COMMAND"),
    "an unknown option": (["check", "{file}", "--frobnicate"], "--frobnicate"),
    "a half decision": (["delegation", "{file}", "--decide", "张三"], "张三"),
    "a folder that is missing": (["backup", "{file}", "{folder}/没有"], "没有"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_gives_one_line_that_says_what_to_do_and_an_untouched_file(name, lianbing, tmp_path, capsys):
    before = lianbing.file.read_bytes()
    arguments, named = BAD[name]
    status = main([part.format(file=lianbing.file, folder=tmp_path) for part in arguments])
    printed = capsys.readouterr()
    assert status == 2
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert named in printed.err
    assert "Traceback" not in printed.err
    assert lianbing.file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [lianbing.file.name]


@pytest.mark.parametrize(("change", "said"), [((60, b"\x00\x00\x00\x63"), "更新版本"), ((8192, bytes(2000)), "已损坏")])
def test_a_newer_or_damaged_contest_is_refused_with_one_line_and_left_as_it_is(with_people, change, said):
    place, content = change
    changed = bytearray(with_people.file.read_bytes())
    changed[place : place + len(content)] = content
    with_people.file.write_bytes(changed)
    for command in (("check",), ("import", ROSTERS[0]), ("ranking",)):
        with_people(*command)
        assert with_people.status == 2
        assert with_people.error.count("\n") == 1
        assert said in with_people.error
        assert with_people.file.read_bytes() == bytes(changed)


def test_the_installed_command_and_the_headless_demo_run_as_programs_of_their_own(tmp_path):
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"HOME": str(tmp_path), "XDG_DOCUMENTS_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "lianbing_desktop", "--demo"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\n") == 1
    made = [word.rstrip("，") for word in done.stdout.split() if word.startswith(("/", "\\"))] or done.stdout
    assert ".lianbing" in str(made)
    assert len([path for path in tmp_path.rglob("*") if path.suffix in {".lianbing", ".pdf", ".xlsx"}]) == 3


def test_english_is_complete_enough_to_speak(lianbing, monkeypatch, capsys):
    from lianbing_desktop.services.wording import use_language

    monkeypatch.setenv("LIANBING_LANGUAGE", "en")
    try:
        main(["check", str(lianbing.file)])
        assert "Unit" in capsys.readouterr().out
    finally:
        use_language("zh_CN")


class TestWhatAFirstUserMeets:
    def test_a_pattern_the_shell_left_alone_takes_every_kind_of_spreadsheet(self, lianbing):
        found = lianbing("import", SAMPLES / "rosters" / "*报名表.*", "--dry-run")
        assert {one["file"] for one in found["entrants"]} >= {"柘荣县报名表.xls", "古田县报名表.xlsx"}

    def test_a_pattern_that_means_nothing_is_named_as_it_was_typed(self, lianbing):
        lianbing("import", SAMPLES / "没有*.xlsx")
        assert lianbing.status == 2
        assert "没有*.xlsx" in lianbing.error

    def test_certificates_say_which_award_has_open_places_and_end_with_1(self, with_scores, tmp_path):
        marks = Counter(one["written"] for one in TRUTH["entrants"] if one["written"] is not None)
        shared = max(mark for mark, count in marks.items() if count > 1)
        count = 1 + sum(how_many for mark, how_many in marks.items() if mark > shared)
        with_scores("awards", "--add", f"个人一等奖:{count}", "--assign")
        made = with_scores("certificates", "--pdf", tmp_path / "证书.pdf")
        assert (with_scores.status, made["undecided"]) == (1, [{"award": "个人一等奖", "open": 1}])
        printed = with_scores("certificates", "--pdf", tmp_path / "证书.pdf", json_wanted=False)
        assert "个人一等奖还有 1 个名额未定" in printed
        assert with_scores.status == 1

    @pytest.mark.parametrize("options", [["--weight", "40"], ["--kind", "team"], ["--max", "120"]])
    def test_a_round_without_a_name_is_asked_for_one(self, lianbing, options):
        lianbing("rounds", *options)
        assert lianbing.status == 2
        assert "--add" in lianbing.error

    def test_a_maximum_of_nought_is_refused(self, lianbing):
        lianbing("rounds", "--add", "笔试", "--max", "0")
        assert lianbing.status == 2
        assert lianbing("rounds")["rounds"] == []

    @pytest.mark.parametrize("weight", ["40", "0.4", "40%"])
    def test_weights_are_shown_in_percent_however_they_were_typed(self, lianbing, weight):
        assert "40%" in lianbing("rounds", "--add", "笔试", "--weight", weight, json_wanted=False)

    def test_changed_scores_are_listed_with_what_they_were(self, with_scores, tmp_path):
        book = Workbook()
        for row in (["单位", "姓名", "成绩"], ["市本级", "蓝琴", 1], ["市本级", "苏雨", "缺考"]):
            book.active.append(row)
        book.save(tmp_path / "更正.xlsx")
        marks = {one["name"]: one["written"] for one in TRUTH["entrants"] if one["unit"] == "市本级"}
        printed = with_scores("scores", tmp_path / "更正.xlsx", "--round", "笔试", json_wanted=False)
        assert f"市本级 蓝琴：{marks['蓝琴']:g} → 1" in printed
        assert f"市本级 苏雨：{marks['苏雨']:g} → 缺考" in printed

    def test_more_than_twenty_changed_scores_are_counted(self, with_scores, tmp_path):
        book = Workbook()
        book.active.append(["单位", "姓名", "成绩"])
        for one in [one for one in TRUTH["entrants"] if one["written"] is not None][:23]:
            book.active.append([one["unit"], one["name"], 1])
        book.save(tmp_path / "更正.xlsx")
        printed = with_scores("scores", tmp_path / "更正.xlsx", "--round", "笔试", json_wanted=False)
        assert (printed.count("→"), "还有 3 项" in printed) == (20, True)

    def test_the_delegation_begins_with_how_far_it_is(self, with_scores):
        printed = with_scores("delegation", json_wanted=False)
        assert "已定 19/20，1 项待决定" in printed.splitlines()[0]

    def test_people_seated_for_the_time_being_are_marked(self, with_scores):
        assert "（暂未符合）" in with_scores("delegation", "--as-of", "2022-07-01", json_wanted=False)

    def test_a_decision_that_cannot_take_effect_stands_in_the_result(self, with_scores):
        found = with_scores("delegation", "--decide", "@市本级:seat:经研究")
        assert with_scores.status == 1
        assert [(one["name"], one["code"]) for one in found["unapplied"]] == [("市本级", "decision_no_team")]
        assert "市本级" in found["unapplied"][0]["message"]

    def test_a_template_without_an_output_is_refused(self, with_scores, tmp_path):
        with_scores("delegation", "--template", tmp_path / "模板.xlsx")
        assert with_scores.status == 2
        assert "--xlsx" in with_scores.error

    def test_before_there_are_scores_that_is_what_is_said(self, with_people):
        assert with_people("ranking", json_wanted=False) == "还没有成绩，请先录入。\n"
        assert "还没有成绩" in with_people("awards", "--add", "一等奖:2", "--assign", json_wanted=False)

    def test_a_team_award_names_the_unit_once_and_its_members(self, with_scores):
        printed = with_scores("awards", "--add", "团体一等奖:1:team", "--assign", json_wanted=False)
        best = max(TRUTH["teams"], key=lambda team: team["total"])
        assert f"团体一等奖  {best['unit']}  {'、'.join(best['members'])}\n" in printed

    def test_no_findings_is_said_in_words(self, lianbing):
        assert "没有需要核实的问题。" in lianbing("check", json_wanted=False)

    @pytest.mark.parametrize("date", ["2022-08-18", "2022/8/18", "2022.8.18", "2022/08/18"])
    def test_a_date_may_be_typed_as_people_do(self, lianbing, date):
        assert lianbing("eligibility", "--as-of", date)["as_of"] == "2022-08-18"

    def test_reasons_are_joined_without_doubled_stops(self, with_people):
        assert "。；" not in with_people("eligibility", json_wanted=False)

    def test_an_unknown_command_is_named_and_the_others_are_left_to_the_help(self, capsys):
        assert main(["announce"]) == 2
        assert capsys.readouterr().err == "没有 announce 这个命令。运行 lianbing --help 查看全部命令。\n"

    @pytest.mark.parametrize("words", [["--help"], ["delegation", "--help"], ["certificates", "--help"]])
    def test_the_help_is_in_chinese_from_its_first_word(self, words, capsys):
        with pytest.raises(SystemExit) as ended:
            main(words)
        printed = capsys.readouterr().out
        assert ended.value.code == 0
        assert printed.startswith("用法：")
        assert not [word for word in ("usage", "positional", "options", "show this") if word in printed]

    def test_the_version_is_told(self, capsys):
        with pytest.raises(SystemExit) as ended:
            main(["--version"])
        assert ended.value.code == 0
        assert capsys.readouterr().out.startswith("lianbing ")

    def test_an_interruption_while_loading_is_one_line(self, monkeypatch, capsys):
        def interrupted(*_):
            raise KeyboardInterrupt

        monkeypatch.setattr("lianbing_desktop.cli.run.parser", interrupted)
        assert main(["check"]) == 2
        assert capsys.readouterr().err == "已中止，没有写入。\n"
