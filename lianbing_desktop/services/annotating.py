"""退回单: each county's own workbook back with every problem marked in its cell."""

from __future__ import annotations

from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.roster_annotation import CellMark
from lianbing_desktop.exchange.roster_annotation import annotate as mark
from lianbing_desktop.services.intake import ImportPlan
from lianbing_desktop.services.wording import say, say_problem


def annotate(plan: ImportPlan, folder: Path) -> list[Path]:
    """Write a marked copy of each planned file that has a problem into `folder`; the copies' paths.

    Raises UserError annotation_over_original when a copy would replace what the county sent.
    """
    written = []
    for planned in plan.files:
        marks = [
            CellMark(problem.place.sheet, problem.place.cell, say_problem(problem))
            for problem in plan.problems
            if problem.place.file == planned.path.name
        ]
        target = folder / planned.path.with_suffix(".xlsx").name
        if not marks:
            continue
        if target.exists() and target.samefile(planned.path):
            raise UserError("annotation_over_original", file=target.name, folder=folder.name)
        written.append(mark(planned.path, target, marks, (say("annotation_request", {"count": len(marks)}),)))
    return written
