"""An import plan made ready to be shown: its rows grouped by file, sheet and unit, and counted.

`prepare` does what takes long and may run in a job.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lianbing_desktop.domain.entrant import ROSTER_FIELDS
from lianbing_desktop.services.intake.import_plan import Action, ImportPlan, PlannedRow
from lianbing_desktop.ui.models.import_words import (
    action_words,
    files_of,
    finding_words,
    silent_files,
    translate,
)
from lianbing_desktop.ui.models.name_search import search_words

QUESTIONS = "questions"
"""What stands beside the actions for rows with something to ask."""


@dataclass(frozen=True, slots=True)
class Section:
    """What heads the rows of one unit in one sheet of one file."""

    source: int
    title: str
    counts: str


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A row of the preview. `number` is its place in the plan; `search` what the filter looks through."""

    number: int
    planned: PlannedRow
    section: int
    search: str

    @property
    def name(self) -> str:
        """Whom the row is about; a dash where no name was found."""
        return self.planned.row.name or "–"

    @property
    def unit(self) -> str:
        """The unit, or what the sheet says in its place."""
        return self.planned.unit or self.planned.row.unit_text

    @property
    def findings(self) -> str:
        """What to ask, in one line."""
        return finding_words(self.planned)


@dataclass(frozen=True)
class Preview:
    """A plan made ready to be shown: lines grouped, the columns they need.

    `counts` gives for each file (-1: all) how many lines have each fate, "" (any) and QUESTIONS included; `silent` are
    the files with rows of which nothing says whose they are.
    """

    plan: ImportPlan
    sections: tuple[Section, ...]
    lines: tuple[PreviewLine, ...]
    fields: tuple[str, ...]
    counts: Mapping[int, Mapping[str, int]]
    silent: frozenset[int]
    has_questions: bool

    def matching(self, source: int, fate: str, search: str) -> Iterator[PreviewLine]:
        """The lines of a file (-1: of all) with a fate as in `counts` that hold every word of a search."""
        needles = search.casefold().split()
        for line in self.lines:
            planned = line.planned
            fits = bool(planned.problems) if fate == QUESTIONS else not fate or planned.action == fate
            if fits and source in {-1, planned.source} and all(needle in line.search for needle in needles):
                yield line


def prepare(plan: ImportPlan) -> Preview:
    """Group a plan's rows by file, sheet and unit, each group in the sheet's order."""
    groups: dict[tuple[int, str, str], list[int]] = {}
    shown: set[str] = {"name"}
    unit_matters = False
    for number, planned in enumerate(plan.rows):
        row = planned.row
        groups.setdefault((planned.source, row.place.sheet, planned.unit or row.unit_text), []).append(number)
        shown.update(field for field, raw in row.raw.items() if raw)
        shown.update(change.field for change in planned.changes)
        unit_matters = unit_matters or row.reason == "unknown_unit"
    if not unit_matters and not any(change.field == "unit" for planned in plan.rows for change in planned.changes):
        shown.discard("unit")
    names = dict(files_of(plan))
    sections: list[Section] = []
    lines: list[PreviewLine] = []
    for (source, sheet, unit), numbers in sorted(groups.items(), key=lambda item: item[0][0]):
        said = unit or translate("ImportModel", "unit not known")
        counts = [plan.rows[number].action for number in numbers]
        words = [f"{action_words(action)} {counts.count(action)}" for action in Action if action in counts]
        title = "  ·  ".join(part for part in (names[source], sheet, said) if part)
        for number in numbers:
            planned = plan.rows[number]
            lines.append(PreviewLine(number, planned, len(sections), _search_text(planned, title)))
        sections.append(Section(source, title, "   ".join(words)))
    fields = tuple(field for field in ("unit", "status", *ROSTER_FIELDS) if field in shown)
    return Preview(plan, tuple(sections), tuple(lines), fields, _counts(plan), silent_files(plan), bool(plan.problems))


def _counts(plan: ImportPlan) -> Mapping[int, Mapping[str, int]]:
    found = {source: dict.fromkeys(("", *Action, QUESTIONS), 0) for source in range(-1, len(plan.files))}
    for planned in plan.rows:
        for source in (-1, planned.source):
            found[source][""] += 1
            found[source][planned.action] += 1
            found[source][QUESTIONS] += bool(planned.problems)
    return found


def _search_text(planned: PlannedRow, section: str) -> str:
    row = planned.row
    numbers = (row.values.get("id_number", ""), row.values.get("phone", ""))
    words = search_words(row.name, planned.unit or row.unit_text)
    return "\n".join((words, section, finding_words(planned), *numbers)).casefold()
