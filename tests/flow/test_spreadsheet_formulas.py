"""Whatever a county types, no workbook this program writes holds a formula or a link."""

import ast
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

import lianbing_desktop
from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.exchange.spreadsheets.roster_template import TemplateFacts, write_roster_template
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import award_papers, awarding, certificate_ledger
from lianbing_desktop.services.awards.award_papers import Order
from lianbing_desktop.services.intake.annotating import annotate
from lianbing_desktop.services.intake.blank_rosters import write_blank_rosters
from lianbing_desktop.services.intake.findings import findings, write_findings
from lianbing_desktop.services.intake.roster_import import plan_import
from lianbing_desktop.services.intake.roster_list import write_roster
from lianbing_desktop.services.list_files import ListOrder, list_choices, write_list_xlsx
from lianbing_desktop.services.log import write_log
from lianbing_desktop.services.selection import delegation_sheet, freezing
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.table_view import TableView
from tests.builders import id_number, roster_file
from tests.sample_contest import sample_contest

PAYLOADS = (
    "=1+1", "=cmd|' /C calc'!A0", "+1+1", "+cmd|' /C calc'!A0", "-1+1", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)", "@A1",
    "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "'=1+1", '="a"&"b"', '=HYPERLINK("http://x.invalid","点这里")',
    '=DDE("cmd";"/C calc";"1")', '=WEBSERVICE("http://x.invalid")', '=IMPORTXML("http://x.invalid","//a")',
    "{=1+1}", "＝1+1", "http://x.invalid/a", "mailto:a@x.invalid", "#REF!", "%0A=1+1",
)  # fmt: skip
"""24 of the openings by which a cell becomes a formula, a DDE call or a link."""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """The sample contest with one of the payloads in every text of every person, unit, round and award."""
    contest = sample_contest(tmp_path_factory.mktemp("payloads"))
    with contest.operation("entrant_changed", unit="", name="") as write:
        for place, one in enumerate(contest.snapshot().entrants):
            text = PAYLOADS[place % len(PAYLOADS)]
            columns = ("name", "workplace", "title", "line", "level", "note", "phone", "source_file")
            write.update("entrants", one.id, dict.fromkeys(columns, text))
        for place, unit in enumerate(contest.snapshot().units):
            write.update("units", unit.id, {"name": f"{PAYLOADS[place]}{' ' * place}"})
        for place, some in enumerate(contest.snapshot().rounds):
            write.update("rounds", some.id, {"name": PAYLOADS[place + 4]})
        write.update("contest", contest.snapshot().facts.id, {"title": PAYLOADS[0], "organiser": PAYLOADS[6]})
    awarding.add_award(contest, PAYLOADS[14], AwardKind.INDIVIDUAL, 24)
    awarding.assign(contest)
    yield contest
    contest.close()


def active_parts(path):
    """Formulas, links and calls in a workbook's parts."""
    with zipfile.ZipFile(path) as package:
        found = [name for name in package.namelist() if re.search(r"externalLink|connections|activeX|vba", name)]
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                words = package.read(name).decode("utf-8")
                found += re.findall(r"<(?:\w+:)?(?:f|ddeLink|oleLink)[ >/][^<]*", words)
                found += re.findall(
                    r"<hyperlink (?![^>]*location=\"'?#?[^:\"]*!)[^>]*>", words
                )  # not inside the workbook
                found += re.findall(r'TargetMode="External"', words)
    return found


def test_no_payload_becomes_a_formula_or_a_link_in_any_workbook(hostile, tmp_path):
    snapshot = hostile.snapshot()
    listed = freezing.as_list(snapshot, standing.delegation(snapshot))
    write_roster(hostile, tmp_path / "名单.xlsx")
    write_roster(hostile, tmp_path / "完整.xlsx", full_numbers=True)
    write_list_xlsx(hostile, list_choices(hostile, ListOrder.PLACE), tmp_path / "排名.xlsx")
    write_findings(hostile, findings(snapshot), tmp_path / "问题.xlsx")
    write_log(hostile, tmp_path / "日志.xlsx")
    award_papers.write_workbook(hostile, Order.PLACE, tmp_path / "获奖.xlsx")
    certificate_ledger.write_ledger(hostile, tmp_path / "台账.xlsx")
    delegation_sheet.write_xlsx(hostile, listed, tmp_path / "代表队.xlsx")
    template = province_template(tmp_path / "省里的模板.xlsx")
    delegation_sheet.fill_template(hostile, listed, template, tmp_path / "报省.xlsx")
    template.unlink()
    (tmp_path / "各单位").mkdir()
    blank = write_blank_rosters(snapshot, tmp_path / "各单位")
    facts = TemplateFacts(*PAYLOADS[:5], PAYLOADS[5:15], PAYLOADS[15:])
    write_roster_template(tmp_path / "空白.xlsx", facts)
    written = sorted(tmp_path.rglob("*.xlsx"))
    assert len(written) == 10 + len(blank)
    found = {path.name: active_parts(path) for path in written}
    assert not any(found.values()), found
    names = {one.name for one in snapshot.entrants}
    assert len(names) == len(PAYLOADS)


def province_template(path):
    book = openpyxl.Workbook()
    book.active.append(["序号", "姓名", "单位", "身份证号", "职务"])
    book.save(path)
    return path


COVERED = {
    "awards.award_papers", "awards.certificate_ledger", "intake.annotating", "intake.blank_rosters", "intake.findings",
    "intake.roster_list", "list_files", "log", "selection.delegation_sheet",
}  # fmt: skip
"""The services that write workbooks; each of them is run above or below."""


def test_every_service_that_writes_a_workbook_is_run_with_the_payloads():
    writers = {
        f"lianbing_desktop.exchange.spreadsheets.{module}.{function}"
        for module, tree in trees("exchange/spreadsheets")
        for function in functions_that_save(tree)
    }
    assert {one.rpartition(".")[2] for one in writers} >= {"write_tables", "fill_template", "write_roster_template"}
    found = {module for module, tree in trees("services") if imports(tree) & writers}
    assert found == COVERED
    outside = {module for layer in ("cli", "ui") for module, tree in trees(layer) if imports(tree) & writers}
    assert outside == set()  # the window and the command line write through services


def trees(folder):
    root = Path(lianbing_desktop.__file__).parent / folder
    for path in sorted(root.rglob("*.py")):
        name = ".".join(path.relative_to(root).with_suffix("").parts)
        yield name, ast.parse(path.read_text(encoding="utf-8"))


def functions_that_save(tree):
    """Functions that put a workbook on disk, themselves or through another writer."""
    for function in (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)):
        for call in (one for one in ast.walk(function) if isinstance(one, ast.Call)):
            called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if called in {"save", "save_book", "write_tables", "mark_package", "_marked_in_package"}:
                yield function.name


def imports(tree):
    return {
        f"{one.module}.{name.name}" for one in ast.walk(tree) if isinstance(one, ast.ImportFrom) for name in one.names
    }


def test_rows_copied_to_a_sheet_bring_no_formula_along(qtbot):
    model = TableModel([Column("x", lambda one: one)])
    table = TableView()
    qtbot.addWidget(table)
    table.set_table(model, "")
    model.set_rows([*PAYLOADS, "-2.5", "+3", "88"])
    table.selectAll()
    table.copy()
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == len(PAYLOADS) + 3
    assert not [one for one in lines[:-3] if one[:1] in set("=+-@")]
    assert lines[-3:] == ["-2.5", "+3", "88"]


def test_marks_on_a_countys_own_file_are_no_formulas(hostile, tmp_path):
    rows = [
        ("古田县", text, "男", id_number(place)[:-1] + "0", text, text, "1380000")
        for place, text in enumerate(PAYLOADS)
    ]
    sent = roster_file(tmp_path / "报名表.xlsx", *rows)
    before = sorted(active_parts(sent))
    folder = tmp_path / "退回"
    folder.mkdir()
    written = annotate(hostile, plan_import(hostile, [sent]), folder)
    assert before  # the county's own stay as they are
    assert sorted(active_parts(written[0].path)) == before
