"""A contest from first roster to clean-up with numbers nobody else has, and where they are found afterwards."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import re
import tempfile
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from lianbing_desktop.cli.run import run as command
from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.paths import log_folder
from lianbing_desktop.services import crash_report, preferences, standing
from lianbing_desktop.services.awards import award_papers, awarding
from lianbing_desktop.services.awards.award_papers import Order, PublicNotice
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.findings import findings, write_findings
from lianbing_desktop.services.intake.roster_edit import add_entrant, change_entrant, withdraw
from lianbing_desktop.services.intake.roster_list import write_roster
from lianbing_desktop.services.list_files import ListOrder, list_choices, write_list_pdf, write_list_xlsx
from lianbing_desktop.services.log import write_log
from lianbing_desktop.services.safekeeping import backups, cleaning, protecting
from lianbing_desktop.services.safekeeping.recovering import recover
from lianbing_desktop.services.scoring.score_entry import enter_score
from lianbing_desktop.services.selection import delegation_sheet, freezing
from lianbing_desktop.services.wording import say_error
from tests.builders import add_person, id_number
from tests.sample_contest import sample_contest

_PASSWORD = "练兵比武 2022"
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


def run_with_password(folder: Path) -> dict[str, list[str]]:
    """Set a password, go on working, and search every byte of every file for numbers and names, also as UTF-16.

    "before" is the control. What is exported on purpose is a person's choice and not made here.
    """
    (folder / "tmp").mkdir()
    tempfile.tempdir = str(folder / "tmp")
    try:
        contest = sample_contest(folder)
        snapshot = contest.snapshot()
        planted = {one for person in snapshot.entrants for one in (person.id_number, person.phone) if one}
        planted |= {person.name for person in snapshot.entrants if len(person.name) > 2}
        backups.keep(contest, "auto")
        found = {"before": _bytes_with(_files(folder), planted)}
        plan = protecting.plan(contest, _PASSWORD)
        contest.close()
        assert protecting.carry_out(plan).left == ()
        found["with a password: contest, journal, backups, temporary files"] = _bytes_with(_files(folder), planted)
        contest = Contest.open(contest.path)
        added = add_person(contest, "欧阳甲乙丙", id_number=id_number(777), phone="13899997777")
        planted |= {added.name, added.id_number, added.phone}
        _errors(contest, contest.snapshot())
        enter_score(contest, snapshot.rounds[0].id, added.id, Score(ScoreState.SCORED, Decimal(88)))
        withdraw(contest, added.id, f"来电 {added.phone}")
        copy = backups.keep(contest, "auto")
        connection = contest.file.connection
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE entrants SET note = phone || id_number")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("UPDATE entrants SET note = name || note")
        assert contest.path.with_name(f"{contest.path.name}-journal").stat().st_size
        found["in the middle of a write, its journal beside it"] = _bytes_with(_files(folder), planted)
        connection.execute("ROLLBACK")
        _crash(added.name, sorted(planted))
        contest.close()
        backups.restore(copy, contest.path)
        contest.path.write_bytes(contest.path.read_bytes()[:-8192])
        recover(contest.path, contest.path.with_name("找回.lianbing"))
        found["after restore, damage and recovery"] = _bytes_with(_files(folder), planted)
        found["profile: logs, settings, crash reports"] = _bytes_with(_files(profile()), planted)
        return found
    finally:
        tempfile.tempdir = None
        protecting.forget()


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


def _bytes_with(paths, planted):
    """The files that hold one of the texts in any of the ways a program writes text."""
    ways = [one.encode(way) for one in planted for way in ("utf-8", "utf-16-le", "utf-16-be", "gb18030")]
    wanted = re.compile(b"|".join(re.escape(one) for one in ways))
    return [path.name for path in paths if wanted.search(path.read_bytes())]


def _text(path):
    """What can be read in a file: also inside of its packed parts and pages."""
    if path.suffix == ".pdf":
        with PdfPages(path) as pages:
            return "".join(pages.text(number) for number in range(len(pages)))
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as package:
            return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())
    return path.read_bytes().decode("utf-8", "replace")
