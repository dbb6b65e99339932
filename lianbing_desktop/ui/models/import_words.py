"""The words of an import's preview: what becomes of a row, what a column is read as, numbers half hidden."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lianbing_desktop.domain import personal
from lianbing_desktop.domain.entrant import ROSTER_FIELDS, EntrantStatus
from lianbing_desktop.domain.intake.headers import OTHER
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.intake.roster import RosterTable
from lianbing_desktop.domain.problem import Severity
from lianbing_desktop.services.intake.import_plan import Action, FieldChange, ImportPlan, PlannedRow
from lianbing_desktop.services.wording import say_problem
from lianbing_desktop.ui.shell.theme import Tone

translate = QCoreApplication.translate
_CUT_NUMBER = re.compile(r"(\d\.\d)(\d{4,})(e\+\d+)", re.IGNORECASE)
_TONES = {Action.NEW: Tone.DONE, Action.CHANGED: Tone.ACCENT, Action.SAME: Tone.NEUTRAL, Action.LEFT_OUT: Tone.ERROR}


def action_words(action: Action) -> str:
    """What becomes of a row, in a word."""
    return {
        Action.NEW: translate("ImportModel", "new"),
        Action.CHANGED: translate("ImportModel", "changed"),
        Action.SAME: translate("ImportModel", "same"),
        Action.LEFT_OUT: translate("ImportModel", "left out"),
    }[action]


def action_tone(action: Action) -> Tone:
    """The colour of its pill."""
    return _TONES[action]


def row_tone(planned: PlannedRow) -> Tone:
    """How much a row wants a look."""
    if any(problem.severity is Severity.ERROR for problem in planned.problems):
        return Tone.ERROR
    return Tone.WARNING if planned.problems else Tone.NEUTRAL


def finding_words(planned: PlannedRow) -> str:
    """Every finding's sentence, in one line."""
    parts = [say_problem(problem) for problem in planned.problems]
    if not parts and planned.action is Action.CHANGED and not planned.changes:
        parts.append(translate("ImportModel", "An open question about this person is settled by the new row."))
    return " ".join(parts)


def change_words(change: FieldChange, *, masked: bool = True) -> str:
    """Old → new. Of masked numbers the digits that differ are shown, or one could not see what changes."""
    before, after = change_texts(change, masked=masked)
    empty = translate("ImportModel", "(empty)")
    return f"{before or empty} → {after or empty}"


def change_texts(change: FieldChange, *, masked: bool = True) -> tuple[str, str]:
    """Old and new, each as it is shown."""
    if change.field == "status":
        return status_words(change.before), status_words(change.after)
    if not masked:
        return change.before, change.after
    before, after = value_words(change.field, change.before), value_words(change.field, change.after)
    if before == after and len(change.before) == len(change.after) == len(before):
        pairs = tuple(zip(change.before, change.after, strict=True))
        before = "".join(old if old != new else shown for (old, new), shown in zip(pairs, before, strict=True))
        after = "".join(new if old != new else shown for (old, new), shown in zip(pairs, after, strict=True))
    return before, after


def value_words(field: str, value: str, *, masked: bool = True) -> str:
    """A value as it is shown: numbers with their middle hidden."""
    if not masked or not value:
        return value
    if field == "id_number":
        return mask_id_number(value)
    return mask_phone(value) if field == "phone" else mask_long_numbers(value)


def status_words(status: str) -> str:
    """Whether a person takes part."""
    withdrawn = status == EntrantStatus.WITHDRAWN
    return translate("ImportModel", "withdrawn") if withdrawn else translate("ImportModel", "takes part")


def mask_long_numbers(text: str) -> str:
    """A cell's text with every ID and phone number in it masked; one that Excel has cut is still seen to be cut."""
    if "e+" in text.lower():
        return _CUT_NUMBER.sub(lambda found: found[1] + "*" * len(found[2]) + found[3], text)
    return personal.masked(text)


def field_words(field: str) -> str:
    """A field of an entrant as the rosters call it."""
    return {
        "name": translate("ImportModel", "Name"),
        "sex": translate("ImportModel", "Sex"),
        "id_number": translate("ImportModel", "ID number"),
        "birth": translate("ImportModel", "Born"),
        "workplace": translate("ImportModel", "Workplace"),
        "title": translate("ImportModel", "Position"),
        "line": translate("ImportModel", "Line of work"),
        "level": translate("ImportModel", "Grade"),
        "phone": translate("ImportModel", "Phone"),
        "role": translate("ImportModel", "Role"),
        "window_staff": translate("ImportModel", "Window staff"),
        "note": translate("ImportModel", "Note"),
        "unit": translate("ImportModel", "Unit"),
        "status": translate("ImportModel", "Status"),
    }.get(field, field)


def mapping_words(field: str) -> str:
    """What a column is read as; columns that are known and not needed are said to be so."""
    words = {
        "unit": translate("ImportModel", "Unit"),
        "unit_or_workplace": translate("ImportModel", "Unit or workplace"),
        "workplace_and_title": translate("ImportModel", "Workplace and position"),
        "member": translate("ImportModel", "Team member"),
        "leader": translate("ImportModel", "Leader"),
        "coach": translate("ImportModel", "Coach"),
        "liaison": translate("ImportModel", "Liaison"),
        "number": translate("ImportModel", "number, unused"),
        OTHER: translate("ImportModel", "not read"),
        "": translate("ImportModel", "not understood"),
    }
    if field in ROSTER_FIELDS:
        return field_words(field)
    return words.get(field) or translate("ImportModel", "not read")


def unit_source_words(table: RosterTable) -> str:
    """Where the unit of a table's rows was found."""
    if "unit" in table.columns.values():
        return translate("ImportModel", "unit column")
    return {
        "section": translate("ImportModel", "line above the rows"),
        "form": translate("ImportModel", "the line “unit”"),
        "title": translate("ImportModel", "the title"),
        "sheet": translate("ImportModel", "the sheet's name"),
        "given": translate("ImportModel", "your choice"),
        "file": translate("ImportModel", "the file's name"),
    }.get(table.unit_source) or translate("ImportModel", "not said")


def files_of(plan: ImportPlan) -> Sequence[tuple[int, str]]:
    """The files by their place in the plan; files of one name are told apart by their folder."""
    names = [planned.path.name for planned in plan.files]
    return [
        (
            place,
            f"{planned.path.parent.name}/{planned.path.name}" if names.count(planned.path.name) > 1 else names[place],
        )
        for place, planned in enumerate(plan.files)
    ]


def silent_files(plan: ImportPlan) -> frozenset[int]:
    """The files with rows of which nothing says whose they are, by their place in the plan."""
    return frozenset(
        planned.source for planned in plan.rows if planned.row.reason == "unknown_unit" and not planned.row.unit_text
    )
