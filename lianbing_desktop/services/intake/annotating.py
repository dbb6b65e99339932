"""退回单: each county's own workbook back with every problem marked in its cell."""

from __future__ import annotations

from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.roster_annotation import CellMark
from lianbing_desktop.exchange.spreadsheets.roster_annotation import annotate as mark
from lianbing_desktop.services.intake.import_plan import ImportPlan
from lianbing_desktop.services.wording import say, say_problem


def annotate(plan: ImportPlan, folder: Path) -> list[Path]:
    """Write a marked copy of each planned file that has a problem into `folder`; the copies' paths.

    Files of two units that bear the same name get copies of their own: the later ones carry their folder's name.
    Raises UserError annotation_over_original when a copy would replace what the county sent.
    """
    written: list[Path] = []
    for source, planned in enumerate(plan.files):
        problems = [*planned.reading.problems, *(one for row in plan.rows_of(source) for one in row.problems)]
        if not problems:
            continue
        marks = [CellMark(one.place.sheet, one.place.cell, say_problem(one)) for one in problems]
        target = _free(folder / planned.path.with_suffix(".xlsx").name, planned.path, written)
        if any(target.exists() and target.samefile(each.path) for each in plan.files):
            raise UserError("annotation_over_original", file=target.name, folder=folder.name)
        written.append(mark(planned.path, target, marks, (say("annotation_request", {"count": len(marks)}),)))
    return written


def _free(target: Path, original: Path, written: list[Path]) -> Path:
    """`target`, or the first name like it that no copy of this batch has."""
    names = [target.stem, f"{target.stem}（{original.absolute().parent.name}）"]
    names += [f"{names[-1]}{number}" for number in range(2, len(written) + 3)]
    return next(free for name in names if (free := target.with_stem(name)) not in written)
