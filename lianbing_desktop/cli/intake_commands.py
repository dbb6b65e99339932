"""lianbing import, check, study, history, rounds, scores."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from lianbing_desktop.cli.exit_status import ATTENTION
from lianbing_desktop.cli.output import (
    print_changes,
    print_json,
    print_problems,
    print_said,
    print_table,
    print_unmatched,
    problem_json,
    unmatched_json,
)
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, RoundKind, ScoreState
from lianbing_desktop.domain.scoring.round_form import EntryRule, RoundForm, settings_as_data
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.annotating import Returned, annotate, write_replies
from lianbing_desktop.services.intake.checks import UNIT_SHORT, CheckResult, check
from lianbing_desktop.services.intake.evidence import EvidenceResult, import_history, import_study
from lianbing_desktop.services.intake.findings import kind_of
from lianbing_desktop.services.intake.import_plan import Action, ImportPlan, PlannedRow
from lianbing_desktop.services.intake.roster_import import apply_import, plan_import
from lianbing_desktop.services.scoring.round_forms import form_offers, form_words, read_grades, read_values
from lianbing_desktop.services.scoring.rounds import add_round, round_called, weight_words
from lianbing_desktop.services.scoring.score_import import ScorePlan, apply_scores, plan_scores
from lianbing_desktop.services.wording import say, say_error, say_problem
from lianbing_desktop.storage.board import AcceptedFinding


def import_rosters(arguments: Namespace) -> int:
    """lianbing import."""
    contest = Contest.open(arguments.file)
    returned: list[Returned] = []
    try:
        if arguments.annotate is not None:
            _check_folder(arguments.annotate)
        plan = plan_import(contest, arguments.sheets, arguments.unit)
        if plan.unreadable and not plan.files:
            _only_unreadable(arguments, plan)
        if arguments.annotate is not None:
            arguments.annotate.mkdir(exist_ok=True)
        if not arguments.dry_run:
            apply_import(contest, plan)
        if arguments.annotate is not None:
            returned = annotate(contest, plan, arguments.annotate)
            write_replies(arguments.annotate, returned)
    finally:
        contest.close()
    if arguments.json:
        copies = [{"path": str(one.path), "unit": one.unit, "count": one.count} for one in returned]
        print_json(_import_json(plan, full_ids=arguments.full_ids) | {"returned": copies})
    else:
        _print_import(plan, dry_run=arguments.dry_run)
        for one in returned:
            print_said("import_returned", file=one.path.name, unit=one.unit, count=one.count)
    return ATTENTION if plan.problems or plan.unreadable or plan.count(Action.LEFT_OUT) else 0


def _check_folder(folder: Path) -> None:
    """Raise UserError unless a folder is there or can be made where it is wanted; made only when it is needed."""
    if not folder.parent.is_dir():
        raise UserError("folder_missing", folder=folder.parent.name)
    if folder.exists() and not folder.is_dir():
        raise UserError("folder_missing", folder=folder.name)


def _only_unreadable(arguments: Namespace, plan: ImportPlan) -> None:
    """Nothing could be read: say the first reason, and how many more there are."""
    if arguments.json:
        print_json(_import_json(plan, full_ids=False))
    first = plan.unreadable[0].error
    if len(plan.unreadable) == 1:
        raise first
    raise UserError("all_unreadable", first=say_error(first), count=len(plan.unreadable))


def check_contest(arguments: Namespace) -> int:
    """lianbing check."""
    contest = Contest.look(arguments.file)
    snapshot = contest.snapshot()
    contest.close()
    result = check(snapshot, arguments.as_of)
    if arguments.json:
        print_json(_check_json(snapshot, result))
    else:
        rows = [
            (snapshot.unit_name(one.unit_id), one.entrants, one.minimum or "", one.short_by or "")
            for one in result.units
        ]
        print_table([say(f"column_{name}") for name in ("unit", "entrants", "minimum", "short_by")], rows)
        print_said("check_findings" if result.findings else "check_no_findings", count=len(result.findings))
        print_problems(result.findings)
        if result.accepted:
            print_said("check_accepted", count=len(result.accepted))
            for one in result.accepted:
                because = say("finding_accepted_because", {"reason": one.record.reason})
                print(f"  {say_problem(one.finding)}{because}")
    return ATTENTION if result.needs_attention else 0


def read_study(arguments: Namespace) -> int:
    """lianbing study."""
    contest = Contest.open(arguments.file)
    try:
        result = import_study(contest, arguments.sheets, arguments.as_of)
    finally:
        contest.close()
    return _evidence(arguments, result)


def read_history(arguments: Namespace) -> int:
    """lianbing history."""
    contest = Contest.open(arguments.file)
    try:
        result = import_history(contest, arguments.sheets)
    finally:
        contest.close()
    return _evidence(arguments, result)


_ROUND_SETTINGS = ("form", "judges", "drop_from", "decimals", "grades", "values", "base", "timed", "entry")


def _add_round(contest: Contest, arguments: Namespace) -> None:
    """Add the round the arguments describe; what they leave open is as usual for its form."""
    form = RoundForm("" if arguments.form in {None, "plain"} else arguments.form)
    offer = form_offers()[form]
    kind = RoundKind(arguments.kind or (RoundKind.INDIVIDUAL if arguments.form is None else offer.kinds[0]))
    # A person's paper is marked out of 100 unless said otherwise; a team's live total has no usual bound.
    usual = offer.maximum if kind is RoundKind.INDIVIDUAL or form is RoundForm.JUDGED else None
    typed = {
        "judges": arguments.judges,
        "drop_from": arguments.drop_from,
        "mean_decimals": arguments.decimals,
        "grades": None if arguments.grades is None else read_grades(arguments.grades),
        "values": None if arguments.values is None else read_values(arguments.values),
        "base": arguments.base,
        "timed": arguments.timed,
        "entry_rule": None if arguments.entry is None else EntryRule(arguments.entry),
    }
    said = {name: value for name, value in typed.items() if value is not None}
    foreign = sorted(set(said) - offer.fields)
    if foreign:
        reason = say("argument_not_of_form", {"options": "、".join(foreign), "form": form_words(form)})
        raise UserError("bad_arguments", reason=reason, command="lianbing rounds")
    add_round(
        contest,
        arguments.add,
        kind,
        Decimal(1) if arguments.weight is None else arguments.weight,
        usual if arguments.maximum is None else arguments.maximum,
        form=form,
        settings=replace(offer.settings, **said),
    )


def rounds(arguments: Namespace) -> int:
    """lianbing rounds."""
    options = ("kind", "weight", "maximum", *_ROUND_SETTINGS)
    if arguments.add is None and any(getattr(arguments, name) is not None for name in options):
        raise UserError("bad_arguments", reason=say("argument_needs_add"), command="lianbing rounds")
    contest = Contest.open(arguments.file)
    try:
        if arguments.add is not None:
            _add_round(contest, arguments)
        found = contest.snapshot().rounds
    finally:
        contest.close()
    if arguments.json:
        print_json(
            {
                "rounds": [
                    {
                        "name": some.name,
                        "kind": some.kind.value,
                        "weight": str(some.weight),
                        "max": None if some.maximum is None else str(some.maximum),
                        "form": some.form.value or "plain",
                        "settings": settings_as_data(some.settings),
                    }
                    for some in found
                ]
            }
        )
    elif found:
        headers = [say(f"column_{name}") for name in ("round", "kind", "weight", "max")]
        print_table(
            headers, [(some.name, say(f"kind_{some.kind}"), weight_words(some), some.maximum or "") for some in found]
        )
    else:
        print_said("no_rounds")
    return 0


def scores(arguments: Namespace) -> int:
    """lianbing scores."""
    contest = Contest.open(arguments.file)
    try:
        plan = plan_scores(contest, arguments.sheets, round_called(contest.snapshot(), arguments.round))
        if plan.refused and not plan.scores and arguments.json:
            print_json(_scores_json(plan, written=False))
        apply_scores(contest, plan)
    finally:
        contest.close()
    result = _scores_json(plan, written=True)
    if arguments.json:
        print_json(result)
    else:
        print_said("scores_done", **{name: result[name] for name in ("entered", "absent", "same", "changed")})
        print_changes(plan.scores)
        print_unmatched(plan.unmatched)
        print_problems(plan.problems)
    return ATTENTION if plan.unmatched or plan.problems else 0


def _check_json(snapshot: Snapshot, result: CheckResult) -> dict[str, Any]:
    """Accepted findings stand behind the open ones, with who accepted them when and why."""
    records = {id(one.finding): one.record for one in result.accepted}
    short = {one.finding.subject_id: one.record for one in result.accepted if one.finding.code == UNIT_SHORT}
    accepted = [one.finding for one in result.accepted if one.finding.code != UNIT_SHORT]
    return {
        "units": [
            {
                "unit": snapshot.unit_name(unit.unit_id),
                "entrants": unit.entrants,
                "minimum": unit.minimum or 0,
                "short_by": unit.short_by,
                "accepted": _record_json(short.get(unit.unit_id)),
            }
            for unit in result.units
        ],
        "findings": [
            {
                "code": finding.code,
                "severity": finding.severity.value,
                "unit": finding.unit,
                "name": finding.name,
                "message": say_problem(finding),
                "kind": kind_of(snapshot, finding),
                "accepted": _record_json(records.get(id(finding))),
            }
            for finding in (*result.findings, *accepted)
        ],
    }


def _record_json(record: AcceptedFinding | None) -> dict[str, str] | None:
    if record is None:
        return None
    return {"reason": record.reason, "at": record.accepted_at, "by": record.operator}


def _import_json(plan: ImportPlan, *, full_ids: bool) -> dict[str, Any]:
    return {
        **{action.value: plan.count(action) for action in Action},
        "entrants": [_entrant_json(row, full_ids=full_ids) for row in plan.rows],
        "missing": [{"name": one.entrant.name, "unit": one.unit, "files": one.files} for one in plan.missing],
        "problems": [problem_json(problem) for problem in plan.problems],
        "unreadable": [{"file": one.file, "message": say_error(one.error)} for one in plan.unreadable],
    }


def _entrant_json(planned: PlannedRow, *, full_ids: bool) -> dict[str, Any]:
    row, entrant = planned.row, planned.entrant
    values = (
        row.values
        if entrant is None
        else {name: getattr(entrant, name) for name in ("sex", "id_number", "workplace", "title", "phone")}
    )
    id_number = values.get("id_number", "")
    return {
        "name": row.name,
        "unit": planned.unit or row.unit_text,
        "sex": values.get("sex", ""),
        "id_number": id_number if full_ids else mask_id_number(id_number),
        "workplace": values.get("workplace", ""),
        "title": values.get("title", ""),
        "phone": values.get("phone", ""),
        "role": row.values.get("role", ""),
        "file": planned.file,
        "sheet": row.place.sheet,
        "row": row.place.row,
        "action": planned.action.value,
    }


def _print_import(plan: ImportPlan, *, dry_run: bool) -> None:
    counts = {action.value: plan.count(action) for action in Action}
    print_said("import_planned" if dry_run else "import_done", **counts)
    print_problems(plan.problems)
    for one in plan.unreadable:
        print(f"  {say_error(one.error)}")
    for missing in plan.missing:
        print_said("import_missing", name=missing.entrant.name, unit=missing.unit, files=missing.files)


def _scores_json(plan: ScorePlan, *, written: bool) -> dict[str, Any]:
    new = [planned for planned in plan.scores if planned.before == NOT_ENTERED and written]
    states = [planned.score.state for planned in new]
    known = [planned for planned in plan.scores if NOT_ENTERED not in {planned.before, planned.score}]
    return {
        "entered": states.count(ScoreState.SCORED),
        "absent": states.count(ScoreState.ABSENT),
        "forfeit": states.count(ScoreState.FORFEIT),
        "void": states.count(ScoreState.VOID),
        "not_entered": states.count(ScoreState.NOT_ENTERED),
        "same": sum(not planned.changes for planned in known),
        "changed": sum(planned.changes for planned in known) if written else 0,
        "unmatched": [unmatched_json(line) for line in plan.unmatched],
        "problems": [problem_json(problem) for problem in plan.problems],
    }


def _evidence(arguments: Namespace, result: EvidenceResult) -> int:
    if arguments.json:
        print_json(
            {
                "matched": result.matched,
                "unmatched": [unmatched_json(line) for line in result.unmatched],
                "ambiguous": [unmatched_json(line) for line in result.ambiguous],
                "problems": [problem_json(problem) for problem in result.problems],
            }
        )
    else:
        print_said("evidence_done", matched=result.matched, unmatched=len(result.unmatched) + len(result.ambiguous))
        print_unmatched((*result.unmatched, *result.ambiguous))
        print_problems(result.problems)
    return ATTENTION if result.unmatched or result.ambiguous or result.problems else 0
