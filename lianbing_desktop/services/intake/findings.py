"""Working through the findings of the check: by kind and unit, accepted with a reason, listed on paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.certificates.certificate_text import arabic_date
from lianbing_desktop.domain.problem import Problem, Severity, UserError
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.checks import UNIT_SHORT, about, check
from lianbing_desktop.services.intake.name_faces import printable
from lianbing_desktop.services.intake.roster_edit import settle_left_out
from lianbing_desktop.services.wording import say, say_problem
from lianbing_desktop.storage import board
from lianbing_desktop.storage.board import AcceptedFinding

KINDS = (
    "short", "left_out", "identity", "double", "name", "sex", "birth", "phone", "character", "window", "missing",
    "team", "other",
)  # fmt: skip
"""Kinds of findings in the order they are worked through; `say("finding_kind_…")` names them."""

_KIND_OF_CODE = {
    UNIT_SHORT: "short",
    "id_number_shared": "double",
    "same_name_in_unit": "double",
    "same_name_elsewhere": "double",
    "phone_shared": "double",
    "sex_contradicts_id_number": "sex",
    "age_unusual": "birth",
    "character_without_meaning": "character",
    "name_undrawable": "character",
    "name_in_other_face": "character",
    "not_window_staff": "window",
    "team_size": "team",
    "team_member_gone": "team",
}
_KIND_OF_FIELD = {
    "id_number": "identity",
    "name": "name",
    "sex": "sex",
    "birth": "birth",
    "phone": "phone",
    "window_staff": "window",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check. `unit_id` is "" for a row whose unit nobody knows; `accepted` is None while open."""

    problem: Problem
    unit_id: str
    kind: str
    accepted: AcceptedFinding | None = None


def findings(snapshot: Snapshot) -> tuple[Finding, ...]:
    """Everything there is to look at, in the units' order, within a unit what matters most first; accepted ones too."""
    checked = check(snapshot)
    rows = [
        Finding(one, _unit_id(snapshot, one), kind_of(snapshot, one)) for one in (*checked.short, *checked.findings)
    ]
    rows += [
        Finding(one.finding, _unit_id(snapshot, one.finding), kind_of(snapshot, one.finding), one.record)
        for one in checked.accepted
    ]
    places = {unit.id: place for place, unit in enumerate(snapshot.units)}
    return tuple(
        sorted(
            rows,
            key=lambda row: (places.get(row.unit_id, len(places)), row.kind != "short", KINDS.index(row.kind)),
        )
    )


def kind_of(snapshot: Snapshot, problem: Problem) -> str:
    """The kind a finding is sorted under, one of KINDS."""
    if problem.code in _KIND_OF_CODE:
        return _KIND_OF_CODE[problem.code]
    if problem.subject_id not in snapshot.entrant_by_id:
        return "left_out"
    if problem.code.startswith("roster_") and problem.code.endswith("_missing"):
        return "missing"
    return _KIND_OF_FIELD.get(problem.field, "other")


def accept_findings(contest: Contest, rows: Sequence[Finding], reason: str) -> None:
    """Accept findings as they stand; rows left out are put aside with the same reason. One operation for the former.

    Raises UserError without a reason.
    """
    reason = clean(reason)
    if not reason:
        raise UserError("reason_missing")
    snapshot = contest.snapshot()
    left_out = [row for row in rows if row.kind == "left_out"]
    others = [row for row in rows if row.kind != "left_out"]
    if others:
        with contest.operation("finding_accepted", name=_who(others), reason=reason) as write:
            for row in others:
                one = row.problem
                board.accept(write, one.code, one.subject_id, one.field, about(snapshot, one), reason)
    for row in left_out:
        settle_left_out(contest, row.problem.subject_id, reason)


def reopen_finding(contest: Contest, row: Finding) -> None:
    """Let an accepted finding be open again."""
    one = row.accepted
    if one is None:
        return
    with contest.operation("acceptance_withdrawn", name=_who([row])) as write:
        board.withdraw_acceptance(write, one.code, one.subject_id, one.field, one.about)


def findings_text(rows: Sequence[Finding]) -> str:
    """The findings as text to paste, a unit's together under its name."""
    lines: list[str] = []
    unit = None
    number = 0
    for row in rows:
        if row.problem.unit != unit:
            unit, number = row.problem.unit, 0
            lines.append(say("findings_of_unit", {"unit": unit or say("unit_unknown")}))
        number += 1
        lines.append(f"{number}. {_sentence(row)}")
    return "\n".join(lines)


def write_findings(contest: Contest, rows: Sequence[Finding], path: Path) -> int:
    """Write the findings as a workbook, numbers masked as in the sentences; how many. Raises UserError."""
    from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, write_tables  # noqa: PLC0415

    headers = ("序号", "参赛单位", "姓名", "类别", "轻重", "问题", "出处", "认可理由", "核实结果")
    lines = [
        (
            number,
            row.problem.unit,
            row.problem.name,
            say(f"finding_kind_{row.kind}"),
            say(f"severity_{row.problem.severity}"),
            say_problem(row.problem),
            str(row.problem.place),
            row.accepted.reason if row.accepted else "",
            "",
        )
        for number, row in enumerate(rows, start=1)
    ]
    sheet = TableSheet(
        title=f"{contest.title}参赛名单核对表",
        name="核对表",
        headers=headers,
        rows=lines,
        text_columns=frozenset(range(1, len(headers))),
        widths={5: 46, 6: 22, 7: 18, 8: 18},
        landscape=True,
        notes_above=(_counts(contest, rows),),
    )
    write_tables(path, [sheet])
    return len(lines)


def write_findings_pdf(contest: Contest, rows: Sequence[Finding], path: Path) -> int:
    """Write the findings on A4 with room for the answers; the number of pages. Raises UserError list_undrawable."""
    from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, write_list  # noqa: PLC0415
    from lianbing_desktop.exchange.pdf.typefaces import Typefaces  # noqa: PLC0415

    document = ListDocument(
        title=f"{contest.title}参赛名单核对表",
        columns=(
            Column("序号", 0.6),
            Column("参赛单位", 1.1),
            Column("姓名", 1.1),
            Column("类别", 1.2),
            Column("问题", 6.4, Align.LEFT),
            Column("核实结果", 2.4),
        ),
        rows=tuple(
            (
                str(number),
                row.problem.unit,
                printable(row.problem.name),
                say(f"finding_kind_{row.kind}"),
                printable(_sentence(row)),
                "",
            )
            for number, row in enumerate(rows, start=1)
        ),
        above=(_counts(contest, rows),),
        signatures=("核对人：", "复核人："),
        landscape=True,
        size=10.5,
    )
    return write_list(path, document, Typefaces())


def _counts(contest: Contest, rows: Sequence[Finding]) -> str:
    errors = sum(row.problem.severity is Severity.ERROR and row.accepted is None for row in rows)
    counted = say("findings_counts", {"count": len(rows), "errors": errors})
    return f"{counted}　{say('printed_on', {'date': arabic_date(contest.today())})}"


def _sentence(row: Finding) -> str:
    said = say_problem(row.problem)
    return f"{said}{say('finding_accepted_because', {'reason': row.accepted.reason})}" if row.accepted else said


def _who(rows: Sequence[Finding]) -> str:
    first = f"{rows[0].problem.unit}{rows[0].problem.name}"
    return first if len(rows) == 1 else say("and_others", {"first": first, "count": len(rows)})


def _unit_id(snapshot: Snapshot, problem: Problem) -> str:
    subject = problem.subject_id
    if subject in snapshot.entrant_by_id:
        return snapshot.entrant_by_id[subject].unit_id
    if subject in snapshot.team_by_id:
        return snapshot.team_by_id[subject].unit_id
    if subject in snapshot.unit_by_id:
        return subject
    return next((row.unit_id or "" for row, _ in snapshot.left_out if row.id == subject), "")
