"""The findings of the check as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from lianbing_desktop.domain.problem import Severity
from lianbing_desktop.services.intake.findings import KINDS, Finding
from lianbing_desktop.services.wording import say, say_problem
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone


def checks_model(parent: QObject) -> TableModel[Finding]:
    """The table. A finding's key stays the same as long as it says the same."""
    translate = QCoreApplication.translate
    return TableModel(
        (
            Column(
                translate("ChecksModel", "Unit"),
                lambda row: row.problem.unit or None,
                text=lambda row: row.problem.unit or "–",
                width=88,
            ),
            Column(
                translate("ChecksModel", "Name"),
                lambda row: row.problem.name or None,
                text=lambda row: row.problem.name or "–",
                width=92,
                tip=lambda row: row.problem.name,
            ),
            Column(
                translate("ChecksModel", "Kind"),
                lambda row: KINDS.index(row.kind),
                text=lambda row: say(f"finding_kind_{row.kind}"),
                width=122,
                pill=True,
                tone=_tone,
            ),
            Column(
                translate("ChecksModel", "What was found"),
                lambda row: say_problem(row.problem),
                width=0,
                tip=lambda row: say_problem(row.problem),
            ),
        ),
        key=lambda row: (
            row.problem.code,
            row.problem.subject_id,
            row.problem.field,
            tuple(sorted(row.problem.params.items())),
        ),
        parent=parent,
    )


def _tone(row: Finding) -> Tone:
    if row.accepted is not None:
        return Tone.NEUTRAL
    return Tone.ERROR if row.problem.severity is Severity.ERROR else Tone.WARNING
