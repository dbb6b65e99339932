"""Numbers without gaps, pages kept as they were, blanks that add up, codes that can be checked."""

import datetime as dt
import json
import random
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import Image

from lianbing_desktop.cli.run import run
from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.certificates.certificate_text import Wording
from lianbing_desktop.domain.certificates.ledger import MoveKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from lianbing_desktop.services.awards import (
    awarding,
    certificate_ledger,
    certificate_words,
    certifying,
    layouts,
    verifying,
)
from lianbing_desktop.services.awards.certifying import PageOrder
from lianbing_desktop.services.awards.verifying import Verdict
from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.services.scoring.rounds import enter_score
from lianbing_desktop.storage import certificates
from tests.builders import add_person, new_contest, written_test

GOLDEN = Path(__file__).parents[3] / "golden" / "certificates" / "ledger.txt"
NAMES = ("王小明", "林志远", "丁一", "陈䶮")


def awarded(contest, names=NAMES):
    ids = [add_person(contest, name, "古田县" if number % 2 else "霞浦县").id for number, name in enumerate(names)]
    written_test(contest, {entrant_id: 95 - number for number, entrant_id in enumerate(ids)})
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, len(names))
    awarding.assign(contest)
    return ids


def make(contest, path, **options):
    batch = certifying.prepare(contest, **options)
    assert not batch.undrawable
    return certifying.make_certificates(contest, batch, path)


def text_of(path):
    with PdfPages(path) as pages:
        return [pages.text(number).replace("\r\n", "\n") for number in range(len(pages))]


def test_numbers_run_in_the_order_of_the_list_whatever_the_order_of_the_pages(contest, tmp_path):
    awarded(contest)
    made = make(contest, tmp_path / "证书.pdf", order=PageOrder.STROKE)
    assert [(page.name, page.number[-4:-1]) for page in made.pages] == [
        ("丁一", "003"), ("王小明", "001"), ("陈䶮", "004"), ("林志远", "002"),
    ]  # fmt: skip
    by_unit = make(contest, tmp_path / "按单位.pdf", order=PageOrder.UNIT)
    units = [entry.fields["单位"] for page in by_unit.pages for entry in certificates.issued(contest.file)
             if entry.number == page.number]  # fmt: skip
    assert units == sorted(units, key=["霞浦县", "古田县"].index)


def test_a_range_makes_only_its_pages_and_gives_out_only_their_numbers(contest, tmp_path):
    awarded(contest)
    made = make(contest, tmp_path / "证书.pdf", first=2, last=3)
    assert [page.name for page in made.pages] == ["林志远", "丁一"]
    make(contest, tmp_path / "其余.pdf", order=PageOrder.STROKE, first=1, last=2)
    make(contest, tmp_path / "全部.pdf")
    assert [(one.number[-4:-1], one.fields["姓名"]) for one in certificates.issued(contest.file)] == [
        ("001", "林志远"), ("002", "丁一"), ("003", "王小明"), ("004", "陈䶮"),
    ]  # fmt: skip
    with pytest.raises(UserError, match="certificate_range_empty"):
        certifying.prepare(contest, first=9, last=12)


def test_the_offices_own_pattern_date_and_words_stand_on_new_certificates(contest, tmp_path):
    awarded(contest, NAMES[:1])
    certificate_words.set_number_pattern(contest, "宁人社证〔{年}〕第{序号:2}号")
    certificate_words.set_certificate_date(contest, dt.date(2022, 7, 15), certificate_words.DateStyle.CHINESE)
    warned = certificate_words.set_wording(
        contest, AwardKind.INDIVIDUAL, Wording("授予{姓名}同志：", "{赛事}{奖项}，以资鼓励。")
    )
    assert warned == ()
    make(contest, tmp_path / "证书.pdf")
    (words,) = text_of(tmp_path / "证书.pdf")
    for expected in ("宁人社证〔2022〕第01号", "二〇二二年七月十五日", "授予王小明同志：", "以资鼓励"):
        assert expected in words


@pytest.mark.parametrize(
    ("words", "code"),
    [(Wording("", "x"), "certificate_wording_empty"), (Wording("{身份证号}", "x"), "certificate_place_unknown"),
     (Wording("{正文}", "x"), "certificate_place_unknown")],
)  # fmt: skip
def test_words_without_content_or_with_a_place_nobody_fills_are_refused(contest, words, code):
    with pytest.raises(UserError, match=code):
        certificate_words.set_wording(contest, AwardKind.INDIVIDUAL, words)


def test_words_that_claim_more_than_a_city_gives_are_pointed_out(contest):
    words = Wording("{姓名}：", "授予全省人社知识通荣誉称号。")
    assert set(certificate_words.set_wording(contest, AwardKind.COACH, words)) == {"全省", "荣誉称号", "人社知识通"}


def test_a_printed_certificate_is_reprinted_as_it_was_with_a_reason(contest, tmp_path):
    awarded(contest, NAMES[:2])
    first = make(contest, tmp_path / "一.pdf", template="text-only-a4")
    ids = [page.certificate_id for page in first.pages]
    certificate_ledger.record_prints(contest, ids[:1], "A4 内芯")
    before, _ = text_of(tmp_path / "一.pdf")
    make(contest, tmp_path / "二.pdf", template="honour-a4")
    again, other = text_of(tmp_path / "二.pdf")
    assert again == before, "what was printed keeps its layout"
    assert "荣誉证书" in other, "what was only looked at takes the new one"
    with pytest.raises(UserError, match="reprint_needs_reason"):
        certificate_ledger.record_prints(contest, ids, "A4 内芯")
    certificate_ledger.record_prints(contest, ids, "A4 内芯", "墨迹")
    assert [[one.reason for one in line.prints] for line in certificate_ledger.lines(contest)] == [["", "墨迹"], [""]]


def test_a_changed_name_gets_a_new_number_and_the_old_line_stays_as_it_was(contest, tmp_path):
    ids = awarded(contest, NAMES[:1])
    make(contest, tmp_path / "一.pdf")
    change_entrant(contest, replace(contest.snapshot().entrant_by_id[ids[0]], name="王晓明"))
    make(contest, tmp_path / "二.pdf")
    old, new = certificate_ledger.lines(contest)
    assert (old.who, old.recalled) == ("王小明", "内容变更，已换发新编号")
    assert (new.who, new.recalled) == ("王晓明", "")
    assert [line.number[-4:-1] for line in (old, new)] == ["001", "002"]
    with pytest.raises(UserError, match="certificate_recalled"):
        certificate_ledger.mark_collected(contest, [old.certificate.id], "王小明")


def test_blanks_add_up_and_a_count_that_differs_is_seen(contest, tmp_path):
    awarded(contest)
    made = make(contest, tmp_path / "证书.pdf")
    certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.RECEIVED, 10, "文具店")
    certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.SPOILED, 1, "卡纸")
    certificate_ledger.record_prints(contest, [page.certificate_id for page in made.pages], "A4 内芯")
    certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.COUNTED, 4)
    (found,) = certificate_ledger.stock_balances(contest)
    assert (found.received, found.issued, found.spoiled, found.left, found.missing) == (10, 4, 1, 5, 1)


@pytest.mark.parametrize(
    ("kind", "quantity", "note", "code"),
    [(MoveKind.RECEIVED, 0, "", "stock_quantity_impossible"), (MoveKind.RECEIVED, -1, "", "stock_quantity_impossible"),
     (MoveKind.SPOILED, 1, " ", "reason_missing")],
)  # fmt: skip
def test_impossible_moves_of_blanks_are_refused(contest, kind, quantity, note, code):
    with pytest.raises(UserError, match=code):
        certificate_ledger.move_blanks(contest, "内芯", kind, quantity, note)


def test_sheets_spoiled_in_the_printer_are_noted_and_their_reason_is_the_reprints(contest, tmp_path):
    awarded(contest)
    made = make(contest, tmp_path / "证书.pdf")
    ids = [page.certificate_id for page in made.pages]
    with pytest.raises(UserError, match="certificate_not_printed"):
        certificate_ledger.mark_spoiled(contest, ids[:1], "卡纸")
    certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.RECEIVED, 7)
    certificate_ledger.record_prints(contest, ids, "A4 内芯")
    certificate_ledger.mark_spoiled(contest, ids[:2], "卡纸")
    (found,) = certificate_ledger.stock_balances(contest)
    assert (found.issued, found.spoiled, found.left) == (2, 2, 3)
    with pytest.raises(UserError, match="certificate_spoiled_already"):
        certificate_ledger.mark_spoiled(contest, ids[1:3], "墨迹")
    certificate_ledger.record_prints(contest, ids[:2], "A4 内芯")
    assert [one.reason for one in certificate_ledger.lines(contest)[0].prints] == ["", "卡纸"]
    with pytest.raises(UserError, match="stock_too_few"):
        certificate_ledger.check_blanks(contest, "A4 内芯", 2)
    with pytest.raises(UserError, match="stock_too_few"):
        certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.SPOILED, 2, "受潮")


def test_the_layout_of_ones_own_that_was_printed_last_is_offered_first(contest, tmp_path):
    awarded(contest, NAMES[:2])
    assert certifying.own_layout_last_used(contest) == ""
    own = layouts.save(contest, replace(layouts.layout(contest, "honour-a4"), name="本局版式"))
    first, rest = certifying.prepare(contest, template=own.id, last=1), tmp_path / "其余.pdf"
    certifying.make_certificates(contest, first, tmp_path / "一张.pdf")
    assert certifying.own_layout_last_used(contest) == own.id
    certifying.make_certificates(contest, certifying.prepare(contest, first=2), rest)
    assert certifying.own_layout_last_used(contest) == ""
    layouts.delete(contest, own.id)
    assert certifying.own_layout_last_used(contest) == ""


def test_a_reprint_is_the_same_bytes_whatever_was_edited_since(contest, tmp_path):
    ids = awarded(contest, NAMES[:2])
    own = layouts.save(contest, replace(layouts.layout(contest, "honour-a4"), name="本局版式"))
    batch = certifying.prepare(contest, template=own.id)
    certifying.make_certificates(contest, batch, tmp_path / "全部.pdf", text_only=True)
    number = certificates.issued(contest.file)[1].number

    def again(name):
        certifying.make_certificates(contest, certifying.prepare_again(contest, [number]), tmp_path / name)
        return (tmp_path / name).read_bytes()

    first = again("重印.pdf")
    assert text_of(tmp_path / "重印.pdf") == text_of(tmp_path / "全部.pdf")[1:]
    assert "荣誉证书" not in text_of(tmp_path / "重印.pdf")[0], "text only stays text only"
    change_entrant(contest, replace(contest.snapshot().entrant_by_id[ids[1]], name="林志高"))
    awarding.change_award(contest, replace(contest.snapshot().awards[0], name="特等奖"))
    layouts.save(contest, replace(own, fields=()))
    certificate_words.set_wording(contest, AwardKind.INDIVIDUAL, Wording("{姓名}：", "改了"))
    certificate_words.set_certificate_date(contest, dt.date(2023, 1, 1))
    assert again("再印.pdf") == first
    layouts.delete(contest, own.id)
    assert again("三印.pdf") == first
    make(contest, tmp_path / "新.pdf")
    with pytest.raises(UserError, match="certificate_void"):
        certifying.prepare_again(contest, [number])
    with pytest.raises(UserError, match="certificate_number_unknown"):
        certifying.prepare_again(contest, ["练兵〔2022〕999号"])


def test_a_certificate_whose_award_went_to_somebody_else_is_recalled_and_no_longer_genuine(contest, tmp_path):
    ids = awarded(contest)
    awarding.change_award(contest, replace(contest.snapshot().awards[0], count=3))
    awarding.assign(contest)
    make(contest, tmp_path / "证书.pdf")
    round_id = contest.snapshot().rounds[0].id
    enter_score(contest, round_id, ids[3], Score(ScoreState.SCORED, Decimal(99)))
    with pytest.raises(UserError, match="awards_stale"):
        certifying.prepare_again(contest, ["练兵〔2022〕001号"])
    awarding.assign(contest)
    lost = certificates.issued(contest.file)[2]
    assert (lost.fields["姓名"], lost.recalled) == ("丁一", "award_changed")
    assert verifying.check_code(contest, lost.fields["验证码"]).verdict is Verdict.RECALLED
    contest.undo()
    assert certificates.issued(contest.file)[2].recalled == ""


def test_what_another_face_draws_is_known_before_anything_is_made(contest):
    awarded(contest, ("王小明", "陈䶮", "林𣇉"))
    batch = certifying.prepare(contest)
    assert [(one.who, one.character, one.codepoint, one.wanted, one.face) for one in batch.replaced] == [
        ("林𣇉", "𣇉", "U+231C9", "kai", "rare")
    ]
    assert certificates.issued(contest.file) == []


def test_the_ledgers_workbook_tells_every_number_sheet_and_balance(contest, tmp_path):
    awarded(contest, NAMES[:3])
    ids = [page.certificate_id for page in make(contest, tmp_path / "证书.pdf").pages]
    certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.RECEIVED, 10, "文具店")
    certificate_ledger.record_prints(contest, ids, "A4 内芯")
    certificate_ledger.mark_spoiled(contest, ids[1:2], "卡纸")
    certificate_ledger.record_prints(contest, ids[1:2], "A4 内芯")
    certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.SPOILED, 1, "受潮")
    certificate_ledger.move_blanks(contest, "A4 内芯", MoveKind.COUNTED, 4)
    certificate_ledger.mark_collected(contest, ids[:1], "霞浦县 周海", dt.date(2022, 7, 20))
    certificate_ledger.write_ledger(contest, tmp_path / "台账.xlsx")
    told = []
    for sheet in read_workbook(tmp_path / "台账.xlsx").sheets:
        told.append(f"== {sheet.name}")
        told += ["|".join("" if cell is None else str(cell) for cell in row) for row in sheet.rows]
    whose = [line.replace(f"|{contest.operator}", "|经办") for line in told]
    assert "\n".join(whose) + "\n" == GOLDEN.read_text(encoding="utf-8")


def test_who_collected_stands_in_the_ledger_and_in_its_workbook(contest, tmp_path):
    awarded(contest, NAMES[:2])
    made = make(contest, tmp_path / "证书.pdf")
    certificate_ledger.mark_collected(contest, [made.pages[0].certificate_id], "霞浦县 周海")
    certificate_ledger.write_ledger(contest, tmp_path / "台账.xlsx")
    sheets = read_workbook(tmp_path / "台账.xlsx").sheets
    assert [sheet.name for sheet in sheets] == ["证书", "证书纸", "结存"]
    assert certificate_ledger.lines(contest)[0].certificate.collected_by == "霞浦县 周海"
    certificate_ledger.mark_collected(contest, [made.pages[0].certificate_id], "")
    assert certificate_ledger.lines(contest)[0].certificate.collected_on == ""


class TestCodes:
    def test_every_certificate_carries_a_code_that_a_scan_of_the_page_confirms(self, contest, tmp_path):
        awarded(contest)
        make(contest, tmp_path / "证书.pdf")
        codes = verifying.codes_in(tmp_path / "证书.pdf")
        checked = [verifying.check_code(contest, code) for code in codes]
        assert [one.verdict for one in checked] == [Verdict.GENUINE] * 4
        assert [one.certificate.fields["姓名"] for one in checked] == list(NAMES)
        assert [verifying.check_with_key(verifying.public_key(contest), code).verdict for code in codes] == [
            Verdict.SIGNED
        ] * 4

    def test_a_crooked_noisy_office_scan_is_read_and_answered_for(self, contest, tmp_path):
        awarded(contest, NAMES[:1])
        made = make(contest, tmp_path / "证书.pdf")
        certificate_ledger.record_prints(contest, [made.pages[0].certificate_id], "")
        certificate_ledger.record_prints(contest, [made.pages[0].certificate_id], "", "墨迹")
        certificate_ledger.mark_collected(contest, [made.pages[0].certificate_id], "霞浦县 周海", dt.date(2022, 7, 20))
        with PdfPages(tmp_path / "证书.pdf") as pages:
            image = pages.image(0, 150 / 72)
        sheet = Image.frombuffer("RGB", (image.width, image.height), image.pixels, "raw", "BGRX", image.stride)
        turned = sheet.convert("L").rotate(2, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
        rng = random.Random(2022)
        grain = Image.frombytes("L", turned.size, rng.randbytes(turned.width * turned.height))
        Image.blend(turned, grain, 0.15).save(tmp_path / "扫描.jpg", quality=60)
        (code,) = verifying.codes_in(tmp_path / "扫描.jpg")
        checked = verifying.check_code(contest, code)
        assert checked.verdict is Verdict.GENUINE
        assert verifying.history_words(contest, checked) == (
            "共打印 2 次，重印原因：墨迹。2022-07-20 由霞浦县 周海领取。"
        )

    def test_of_a_recalled_certificate_the_number_in_force_is_told(self, contest, tmp_path):
        ids = awarded(contest, NAMES[:1])
        make(contest, tmp_path / "一.pdf")
        code = certificates.issued(contest.file)[0].fields["验证码"]
        change_entrant(contest, replace(contest.snapshot().entrant_by_id[ids[0]], name="王晓明"))
        make(contest, tmp_path / "二.pdf")
        words = verifying.history_words(contest, verifying.check_code(contest, code))
        assert words == "现行证书编号：练兵〔2022〕002号。"

    def test_a_recalled_certificate_is_told_from_a_genuine_one(self, contest, tmp_path):
        ids = awarded(contest, NAMES[:1])
        make(contest, tmp_path / "一.pdf")
        code = certificates.issued(contest.file)[0].fields["验证码"]
        change_entrant(contest, replace(contest.snapshot().entrant_by_id[ids[0]], name="王晓明"))
        make(contest, tmp_path / "二.pdf")
        assert verifying.check_code(contest, code).verdict is Verdict.RECALLED

    def test_one_changed_character_makes_a_code_forged_or_unreadable(self, contest, tmp_path):
        awarded(contest, NAMES[:1])
        make(contest, tmp_path / "一.pdf")
        code = certificates.issued(contest.file)[0].fields["验证码"]
        for place in range(3, len(code) - 1, 7):
            other = code[:place] + ("A" if code[place] != "A" else "B") + code[place + 1 :]
            assert verifying.check_code(contest, other).verdict not in {
                Verdict.GENUINE,
                Verdict.RECALLED,
                Verdict.SIGNED,
            }

    def test_another_contests_code_is_another_key(self, contest, tmp_path):
        awarded(contest, NAMES[:1])
        make(contest, tmp_path / "一.pdf")
        folder = tmp_path / "别市"
        folder.mkdir()
        other = new_contest(folder, "三明市")
        ids = [add_person(other, "周海峰", "永安市").id]
        written_test(other, {ids[0]: 90})
        awarding.add_award(other, "一等奖", AwardKind.INDIVIDUAL, 1)
        awarding.assign(other)
        make(other, folder / "证书.pdf")
        (code,) = verifying.codes_in(folder / "证书.pdf")
        other.close()
        assert verifying.check_code(contest, code).verdict is Verdict.OTHER_KEY
        assert verifying.check_code(contest, "随便写的").verdict is Verdict.UNREADABLE

    def test_the_command_line_checks_a_pdf_against_the_file_and_a_text_against_the_key(self, contest, tmp_path, capsys):
        awarded(contest, NAMES[:1])
        make(contest, tmp_path / "证书.pdf")
        key = verifying.public_key(contest)
        code = certificates.issued(contest.file)[0].fields["验证码"]
        contest.close()
        assert run(["verify-certificate", str(tmp_path / "证书.pdf"), "--file", str(contest.path), "--json"]) == 0
        (found,) = json.loads(capsys.readouterr().out)["certificates"]
        assert (found["verdict"], found["name"], found["award"]) == ("genuine", "王小明", "一等奖")
        assert run(["verify-certificate", code, "--key", key]) == 0
        assert run(["verify-certificate", code[:-8] + "AAAAAAAA", "--key", key]) == 1
        assert run(["verify-certificate", code]) == 2
        assert "--file" in capsys.readouterr().err


def test_the_log_names_the_paper_where_there_is_one_and_has_no_empty_brackets(contest, tmp_path):
    awarded(contest, NAMES[:1])
    made = make(contest, tmp_path / "证书.pdf")
    ids = [page.certificate_id for page in made.pages]
    certificate_ledger.record_prints(contest, ids)
    assert contest.undo_title() == "打印证书 1 张"
    certificate_ledger.record_prints(contest, ids, "A4 内芯", "卡纸")
    assert contest.undo_title() == "打印证书 1 张（A4 内芯）"
