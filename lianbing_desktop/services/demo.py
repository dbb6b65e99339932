"""A ready contest with invented people: county rosters that ship with the program, taken all the way through."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.files import free_name
from lianbing_desktop.paths import documents_folder, resource
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding, certificate_words, certifying
from lianbing_desktop.services.contest import SUFFIX, Contest
from lianbing_desktop.services.intake.evidence import import_history, import_study
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.scoring.rounds import add_round
from lianbing_desktop.services.scoring.score_import import apply_scores, plan_scores
from lianbing_desktop.services.selection.delegation_sheet import write_xlsx
from lianbing_desktop.services.selection.freezing import as_list
from lianbing_desktop.services.wording import say

_CITY = "莆田市"
_CERTIFICATE_DATE = dt.date(2022, 7, 15)
_AWARDS = (
    ("团体一等奖", AwardKind.TEAM, 1),
    ("团体二等奖", AwardKind.TEAM, 2),
    ("个人一等奖", AwardKind.INDIVIDUAL, 3),
    ("个人二等奖", AwardKind.INDIVIDUAL, 6),
    ("个人三等奖", AwardKind.INDIVIDUAL, 10),
)


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made, as absolute paths."""

    contest: Path
    certificates: Path
    delegation: Path


def make_demo(path: Path) -> Demo:
    """Make the demonstration at `path`, its papers beside it. Raises UserError when something is there already."""
    if path.suffix != SUFFIX:
        path = path.with_name(path.name + SUFFIX)
    contest = Contest.create(path, _CITY, 2022)
    contest.saving.backs_up = False  # it can be made again at any time
    try:
        apply_import(contest, plan_import(contest, _files("rosters")))
        written = add_round(contest, "笔试", RoundKind.INDIVIDUAL)
        live = add_round(contest, "现场赛", RoundKind.TEAM, maximum=None)
        for some, file in ((written, "笔试成绩.xlsx"), (live, "现场赛团体成绩.xlsx")):
            apply_scores(contest, plan_scores(contest, [resource("demo", "scores", file)], some))
        import_study(contest, _files("study"))
        import_history(contest, _files("history"))
        for name, kind, count in _AWARDS:
            awarding.add_award(contest, name, kind, count)
        awarding.assign(contest)
        certificate_words.set_certificate_date(contest, _CERTIFICATE_DATE)
        pdf, sheet = path.with_name(f"{path.stem}-证书.pdf"), path.with_name(f"{path.stem}-省赛代表队.xlsx")
        certifying.make_certificates(contest, certifying.prepare(contest), pdf)
        snapshot = contest.snapshot()
        write_xlsx(contest, as_list(snapshot, standing.delegation(snapshot)), sheet)
    finally:
        contest.close()
    return Demo(path.absolute(), pdf.absolute(), sheet.absolute())


def make_demo_in_documents() -> Demo:
    """Make the demonstration in a folder of its own among the user's documents, never over an earlier one."""
    folder = documents_folder() / say("demo_folder")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("file_cannot_be_written", file=folder.name, reason=error.strerror or "") from error
    return make_demo(free_name(folder / f"{say('demo_folder')}{SUFFIX}"))


def _files(folder: str) -> list[Path]:
    return sorted(resource("demo", folder).glob("*.xlsx"))
