"""退回单: each county's own workbook back with every question marked in its cell, and the reply that goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.problem import Problem, UserError
from lianbing_desktop.exchange.spreadsheets.roster_annotation import CellMark, ReturnSheet
from lianbing_desktop.exchange.spreadsheets.roster_annotation import annotate as mark
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.import_plan import ImportPlan, PlannedFile
from lianbing_desktop.services.intake.roster_reading import unit_of_table
from lianbing_desktop.services.wording import finding_code, say, say_problem
from lianbing_desktop.storage import contests

RETURN_CONTACT = "return_contact"
"""The setting that says whom a county may call: name and phone as they stand on the 退回单."""

_FOR_THE_ORGANISER = frozenset({"newer_values_kept", "id_number_changed", "name_changed"})
"""Findings about what an import does; there is nothing for the county to mend."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A marked copy that was written, and the text to send it with. `converted` tells that it had to be made anew."""

    path: Path
    unit: str
    count: int
    reply: str
    converted: bool


def return_contact(contest: Contest) -> str:
    """Whom a county may call, as typed; "" while nobody is named."""
    return contest.snapshot().settings.get(RETURN_CONTACT, "")


def name_contact(contest: Contest, words: str) -> None:
    """Put name and phone on the 退回单 from now on."""
    with contest.operation("return_contact_named", contact=words) as write:
        contests.set_setting(write, RETURN_CONTACT, words)


def annotate(contest: Contest, plan: ImportPlan, folder: Path, source: int = -1) -> list[Returned]:
    """Write a marked copy of each planned file that has a question into `folder`, or of the one at `source` only.

    Files of two units that bear the same name get copies of their own: the later ones carry their folder's name.
    Raises UserError annotation_over_original when a copy would replace what the county sent.
    """
    written: list[Returned] = []
    for place, planned in enumerate(plan.files):
        problems = questions_for_county(plan, place) if source in {-1, place} else []
        if not problems:
            continue
        target = _free(folder / planned.path.with_suffix(".xlsx").name, planned.path, [one.path for one in written])
        if any(target.exists() and target.samefile(each.path) for each in plan.files):
            raise UserError("annotation_over_original", file=target.name, folder=folder.name)
        unit = _unit_of(contest, plan, planned, place)
        sheet = _return_sheet(contest, unit, planned, len(problems))
        path = mark(planned.path, target, [_mark(one) for one in problems], sheet)
        reply = _reply(contest, unit, planned, path.name, problems)
        written.append(Returned(path, unit, len(problems), reply, planned.workbook.kind != "xlsx"))
    return written


def write_replies(folder: Path, written: Sequence[Returned]) -> None:
    """Put the reply of each copy into a text file beside it. Raises UserError file_cannot_be_written."""
    for one in written:
        path = folder / f"{one.path.stem}（{say('return_replies_file')}）.txt"
        try:
            path.write_text(one.reply, encoding="utf-8-sig")
        except OSError as error:
            raise UserError("file_cannot_be_written", file=path.name, reason=error.strerror or "") from error


def questions_for_county(plan: ImportPlan, source: int) -> list[Problem]:
    """What the county has to answer about a file, each once: of the file and its sheets first, then row by row."""
    found = [*plan.files[source].reading.problems, *(one for row in plan.rows_of(source) for one in row.problems)]
    told = {(one.place, say_problem(one)): one for one in found if one.code not in _FOR_THE_ORGANISER}
    return list(told.values())


def what_is_wrong(problem: Problem) -> str:
    """A finding in the words for the county."""
    return _county_words("return_wrong", problem) or say_problem(problem)


def what_to_do(problem: Problem) -> str:
    """What the county shall do about it; "" where the finding says it all."""
    return _county_words("return_do", problem)


def _county_words(kind: str, problem: Problem) -> str:
    code = finding_code(problem, f"{kind}_")
    words = say(code, {"unit": problem.unit, "name": problem.name, **problem.params})
    return "" if words == code else words


def _mark(problem: Problem) -> CellMark:
    place = problem.place
    return CellMark(place.sheet, place.cell, place.row, problem.name, what_is_wrong(problem), what_to_do(problem))


def _return_sheet(contest: Contest, unit: str, planned: PlannedFile, count: int) -> ReturnSheet:
    facts = contest.snapshot().facts
    params = {
        "unit": unit,
        "file": planned.path.name,
        "count": count,
        "people": len(planned.reading.rows),
        "date": arabic_date(contest.today()),
        "organiser": facts.organiser,
        "contact": return_contact(contest),
    }
    above = [say("return_sheet_about", params), say("return_sheet_how", params)]
    if planned.workbook.kind != "xlsx":
        above.append(say("return_sheet_converted", params))
    return ReturnSheet(
        title=say("return_sheet_title", {"title": facts.title}),
        above=tuple(above),
        below=(
            *([say("return_sheet_contact", params)] if params["contact"] else []),
            say("return_sheet_signed", params),
        ),
    )


def _reply(contest: Contest, unit: str, planned: PlannedFile, copy: str, problems: Sequence[Problem]) -> str:
    """Plain text to paste into a message: what was found, number by number, what to do, whom to call."""
    params = {
        "unit": unit or say("return_reply_nobody"),
        "file": planned.path.name,
        "copy": copy,
        "count": len(problems),
        "people": len(planned.reading.rows),
        "date": arabic_date(contest.today()),
        "organiser": contest.snapshot().facts.organiser,
        "contact": return_contact(contest),
    }
    lines = [say("return_reply_head", params)]
    for number, problem in enumerate(problems, start=1):
        place = problem.place
        where = "!".join(filter(None, (place.sheet, place.cell or (str(place.row) if place.row else ""))))
        text = f"{what_is_wrong(problem)}{what_to_do(problem)}"
        line = say("return_reply_line", {"number": number, "where": where, "text": text})
        lines.append(line if where else f"{number}. {text}")
    lines.append(say("return_reply_end", params))
    if planned.workbook.kind != "xlsx":
        lines.append(say("return_reply_converted", params))
    lines.append(say("return_reply_contact" if params["contact"] else "return_reply_signed", params))
    return "\n".join(lines)


def _unit_of(contest: Contest, plan: ImportPlan, planned: PlannedFile, place: int) -> str:
    """The only unit of a file, "" for one of several."""
    units = {unit_of_table(planned.reading, table) for table in planned.reading.tables}
    units |= {row.row.unit_id for row in plan.rows_of(place) if row.row.unit_id}
    units.discard(None)
    return contest.snapshot().unit_name(units.pop() or "") if len(units) == 1 else ""


def _free(target: Path, original: Path, written: Sequence[Path]) -> Path:
    """`target`, or the first name like it that no copy of this batch has."""
    names = [target.stem, f"{target.stem}（{original.absolute().parent.name}）"]
    names += [f"{names[-1]}{number}" for number in range(2, len(written) + 3)]
    taken = {path.name.casefold() for path in written}  # Windows does not tell capitals from small letters
    return next(free for name in names if (free := target.with_stem(name)).name.casefold() not in taken)
