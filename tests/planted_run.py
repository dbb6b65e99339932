"""A contest from first roster to clean-up with numbers nobody else has, and where they are found afterwards."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import re
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path

from lianbing_desktop.cli.run import run as command
from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.paths import log_folder
from lianbing_desktop.services import crash_report, preferences, standing
from lianbing_desktop.services.awards import award_papers, awarding
from lianbing_desktop.services.awards.award_papers import Order, PublicNotice
from lianbing_desktop.services.intake.findings import findings, write_findings
from lianbing_desktop.services.intake.roster_edit import add_entrant, change_entrant, withdraw
from lianbing_desktop.services.intake.roster_list import write_roster
from lianbing_desktop.services.list_files import ListOrder, list_choices, write_list_pdf, write_list_xlsx
from lianbing_desktop.services.log import write_log
from lianbing_desktop.services.safekeeping import backups, cleaning
from lianbing_desktop.services.selection import delegation_sheet, freezing
from lianbing_desktop.services.wording import say_error
from tests.builders import add_person
from tests.sample_contest import sample_contest

DAY = dt.date(2022, 7, 15)


def run(folder: Path) -> dict[str, list[str]]:
    """Run it all in `folder`; by what was searched, the files in which a planted number (or a name) was found.

    "before" is the control: the contest file holds them all before the clean-up.
    """
    for name in ("papers", "tmp"):
        (folder / name).mkdir()
    tempfile.tempdir = str(folder / "tmp")
    try:
        contest = sample_contest(folder)
        snapshot = contest.snapshot()
        numbers = sorted({one for person in snapshot.entrants for one in (person.id_number, person.phone) if one})
        names = sorted({person.name for person in snapshot.entrants if len(person.name) > 2})
        preferences.remember_file(contest.path)
        said = _errors(contest, snapshot)
        _papers(contest, folder / "papers")
        backups.keep(contest, "auto")
        withdraw(contest, snapshot.entrants[0].id, f"来电 {numbers[0]}")
        _crash(names[0], numbers)
        contest.close()
        for name in ("check", "log", "ranking", "eligibility", "awards"):
            said += _command([name, str(contest.path)])
        said += _command(["certificates", str(contest.path), "--pdf", str(folder / "papers" / "证书.pdf")])
        found = {
            "before": _hits([contest.path], numbers),
            "screen output": [line for line in said.splitlines() if any(one in line for one in numbers)],
            "published and masked papers": _hits(sorted((folder / "papers").iterdir()), numbers),
            "profile: logs, settings, crash reports": _hits(_files(profile()), [*numbers, *names]),
            "temporary files": _hits(_files(folder / "tmp"), numbers),
        }
        _command(["clean", str(contest.path), "--confirm", cleaning.phrase(), "--delete-backups"])
        found["after the clean-up"] = _hits([one for one in _files(folder) if one.parent.name != "papers"], numbers)
        return found
    finally:
        tempfile.tempdir = None


def profile() -> Path:
    """Where settings and crash reports go."""
    return log_folder().parent


def _papers(contest, folder):
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 6)
    awarding.assign(contest)
    for place, choice in enumerate(list_choices(contest, ListOrder.PLACE, public=True)):
        write_list_pdf(contest, choice, folder / f"公示{place}.pdf")
    write_list_xlsx(contest, list_choices(contest, ListOrder.PLACE, public=True), folder / "公示.xlsx")
    notice = PublicNotice(DAY, award_papers.workdays_from(DAY), "市人社局办公室 0593-2800000")
    award_papers.write_public_notice(contest, notice, Order.PLACE, folder / "获奖公示.pdf")
    award_papers.write_annex(contest, Order.PLACE, folder / "附件.pdf")
    award_papers.write_ceremony(contest, folder / "颁奖.pdf")
    award_papers.write_workbook(contest, Order.PLACE, folder / "获奖.xlsx")
    listed = freezing.as_list(contest.snapshot(), standing.delegation(contest.snapshot()))
    delegation_sheet.write_pdf(contest, listed, folder / "代表队公示.pdf", delegation_sheet.Copy.PUBLIC)
    delegation_sheet.write_control_page(contest, listed, folder / "核对页.pdf")
    write_findings(contest, findings(contest.snapshot()), folder / "问题.xlsx")
    write_roster(contest, folder / "名单.xlsx")
    write_log(contest, folder / "日志.pdf")
    write_log(contest, folder / "日志.xlsx")


def _errors(contest, snapshot):
    """Sentences of what goes wrong with numbers in it."""
    one = next(person for person in snapshot.entrants if person.id_number and person.phone)
    said = []
    for wrong in (
        {"id_number": one.id_number[:-1] + "?"},
        {"id_number": one.id_number[:-1] + "_"},
        {"phone": one.phone + "0"},
    ):
        with contextlib.suppress(ValueError):
            try:
                change_entrant(contest, replace(one, **wrong))
            except UserError as error:
                said.append(say_error(error))
    try:
        add_entrant(contest, replace(one, id=""))
    except UserError as error:
        said.append(say_error(error))
    add_person(contest, "甲乙丙", note=one.phone)
    return "\n".join(said)


def _crash(name, numbers):
    """A bug while a person is in hand."""
    held = {"name": name, "numbers": numbers}
    try:
        raise ValueError(f"{held}")
    except ValueError as error:
        kept = crash_report.keep_report(error)
    assert kept


def _command(words):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        command(words)
    return out.getvalue() + err.getvalue()


def _files(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _hits(paths, planted):
    wanted = re.compile("|".join(re.escape(one) for one in planted))
    return [path.name for path in paths if wanted.search(_text(path)) or wanted.search(path.name)]


def _text(path):
    """What can be read in a file: also inside of its packed parts and pages."""
    if path.suffix == ".pdf":
        with PdfPages(path) as pages:
            return "".join(pages.text(number) for number in range(len(pages)))
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as package:
            return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())
    return path.read_bytes().decode("utf-8", "replace")
