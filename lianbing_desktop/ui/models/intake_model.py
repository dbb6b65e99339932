"""The units of the intake board as a table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from lianbing_desktop.services.intake.intake_board import UnitLine
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone


def intake_model(longest: Callable[[], int], parent: QObject) -> TableModel[UnitLine]:
    """The table; `longest` is what a full bar stands for."""
    translate = QCoreApplication.translate
    return TableModel(
        (
            Column(
                translate("IntakeModel", "Unit"),
                lambda line: line.count.unit_id,
                text=lambda line: line.unit,
                width=92,
                sort_key=None,
                tip=lambda line: line.unit,
            ),
            Column(
                translate("IntakeModel", "Roster"),
                lambda line: line.versions[-1].file.imported_at if line.versions else None,
                text=roster_words,
                width=126,
                tip=lambda line: line.versions[-1].file.file if line.versions else "",
                tone=lambda line: Tone.NEUTRAL if line.versions or line.count.entrants else Tone.WARNING,
            ),
            Column(
                translate("IntakeModel", "Number of entrants"),
                lambda line: line.count.entrants,
                text=lambda line: (
                    f"{line.count.entrants} / {line.count.minimum}" if line.count.minimum else str(line.count.entrants)
                ),
                width=170,
                bar=lambda line: (line.count.entrants, line.count.minimum or 0, longest()),
            ),
            Column(
                translate("IntakeModel", "To ask"),
                lambda line: len(line.open),
                text=lambda line: str(len(line.open) or ""),
                width=58,
                pill=True,
                tone=lambda line: Tone.ERROR if line.errors else Tone.WARNING,
            ),
            Column(
                translate("IntakeModel", "Confirmed"),
                confirmation_words,
                width=0,
                pill=True,
                tone=confirmation_tone,
            ),
        ),
        search_text=lambda line: line.unit,
        key=lambda line: line.unit_id,
        parent=parent,
    )


def roster_words(line: UnitLine) -> str:
    """The newest version and the day it came in."""
    if not line.versions:
        nothing = QCoreApplication.translate("IntakeModel", "not yet")
        return QCoreApplication.translate("IntakeModel", "typed by hand") if line.count.entrants else nothing
    newest = line.versions[-1]
    return f"{version_words(newest.number)} · {newest.received_on.month}.{newest.received_on.day:02d}"


def version_words(number: int) -> str:
    """A roster's version: 第2版."""
    return QCoreApplication.translate("IntakeModel", "v{number}").format(number=number)


def confirmation_words(line: UnitLine) -> str:
    """Where the unit's confirmation stands, in a word or two."""
    state = line.confirmation
    if state.confirmation is None:
        return ""
    if state.outdated:
        return QCoreApplication.translate("IntakeModel", "{count} change(s) since").format(count=len(state.changes))
    month, day = (int(part) for part in state.confirmation.confirmed_on.split("-")[1:])
    return QCoreApplication.translate("IntakeModel", "{month}.{day:02d} confirmed").format(month=month, day=day)


def confirmation_tone(line: UnitLine) -> Tone:
    """Green while it stands, amber when something changed since."""
    return Tone.WARNING if line.confirmation.outdated else Tone.DONE
