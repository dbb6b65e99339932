"""What a study sheet or a history list would add, line by line; whom a line is about is asked here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.problem import Place
from lianbing_desktop.services.intake.evidence import (
    NOBODY,
    EvidenceLine,
    EvidencePlan,
    LineState,
    candidate_words,
)
from lianbing_desktop.services.selection.eligibility_list import fact_words
from lianbing_desktop.services.snapshot import Snapshot
from lianbing_desktop.services.wording import say, say_problem
from lianbing_desktop.ui.forms.ui_evidence_dialog import Ui_EvidenceDialog
from lianbing_desktop.ui.models.table_model import ROW_ROLE, Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone

_TONES = {
    LineState.NEW: Tone.DONE,
    LineState.KNOWN: Tone.NEUTRAL,
    LineState.AMBIGUOUS: Tone.ACCENT,
    LineState.UNMATCHED: Tone.WARNING,
    LineState.NOBODY: Tone.NEUTRAL,
}
_ASKED = (LineState.AMBIGUOUS, LineState.UNMATCHED)


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One line as the dialog shows it; `line` is None for a problem that is no line."""

    state: str
    tone: Tone
    unit: str
    name: str
    what: str
    place: Place
    line: EvidenceLine | None = None


class EvidenceDialog(QDialog):
    """Accepted, `chosen` says whom the lines are about that somebody answered; nothing is written here."""

    def __init__(self, plan: EvidencePlan, snapshot: Snapshot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: dict[str, str] = {}
        self._plan = plan
        self._snapshot = snapshot
        self._form = Ui_EvidenceDialog()
        self._form.setupUi(self)
        self.resize(960, 540)
        columns: list[Column[EvidenceRow]] = [
            Column("", lambda row: row.state, width=92, tone=lambda row: row.tone, pill=True),
            Column(self.tr("Unit"), lambda row: row.unit, width=92),
            Column(self.tr("Name"), lambda row: row.name, width=84),
            Column(self.tr("What it says"), lambda row: row.what, width=0, tip=lambda row: row.what),
            Column(self.tr("Stands at"), lambda row: str(row.place), width=210, tip=lambda row: str(row.place)),
        ]
        self.model = TableModel(columns, key=lambda row: (row.place, row.what), parent=self)
        form = self._form
        form.lines_table.set_table(self.model, "")
        form.lines_table.setSortingEnabled(False)  # points are never a league table, not even here
        form.lines_table.horizontalHeader().setSectionsClickable(False)
        form.lines_table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_answer())
        form.answer_box.activated.connect(self._answer)
        form.copy_button.clicked.connect(self._copy)
        form.cancel_button.clicked.connect(self.reject)
        form.import_button.clicked.connect(self.accept)
        self._show()
        form.lines_table.selectRow(0)

    def _show(self) -> None:
        form = self._form
        rows = [self._row(line) for line in self._plan.lines]
        rows.sort(key=lambda row: row.line is not None and row.line.state not in _ASKED)
        problems = [
            EvidenceRow(self.tr("problem"), Tone.ERROR, one.unit, one.name, say_problem(one), one.place)
            for one in self._plan.problems
        ]
        current = form.lines_table.currentIndex().row()
        self.model.set_rows([*problems, *rows])
        if current >= 0:
            form.lines_table.selectRow(current)
        states = [row.line.state for row in rows if row.line is not None]
        parts = [f"{say(f'evidence_state_{state}')} {states.count(state)}" for state in LineState if state in states]
        form.summary_label.setText("  ·  ".join([self._plan.files, *parts]))
        form.hint_label.setText(self._hint())
        form.import_button.setText(self.tr("Import {count} lines").format(count=states.count(LineState.NEW)))

    def _hint(self) -> str:
        if self._plan.history:
            return self.tr("A history list reaches beyond this contest: people who are no entrants need nothing done.")
        return self.tr("Choose whom an open line is about below; it is remembered. Older readings stay on record.")

    def _row(self, line: EvidenceLine) -> EvidenceRow:
        answer = self.chosen.get(line.key, "")
        if line.state in _ASKED and answer:
            if answer == NOBODY:
                line = replace(line, state=LineState.NOBODY)
            else:
                line = replace(line, state=LineState.NEW, fact=replace(line.fact, entrant_id=answer))
        tone = _TONES[line.state]
        if line.state is LineState.UNMATCHED and self._plan.history:
            tone = Tone.NEUTRAL
        what = fact_words(line.fact)
        if line.falls:
            what, tone = self.tr("lower than read before: {what}").format(what=what), Tone.WARNING
        if line.state is LineState.NEW and (answer or line.remembered):
            what = self.tr("about {who}: {what}").format(
                who=candidate_words(self._snapshot, line.fact.entrant_id), what=what
            )
        return EvidenceRow(say(f"evidence_state_{line.state}"), tone, line.unit, line.name, what, line.place, line)

    def _line(self) -> EvidenceLine | None:
        row: Any = self._form.lines_table.currentIndex().data(ROW_ROLE)
        return row.line if isinstance(row, EvidenceRow) else None

    def _show_answer(self) -> None:
        """Below the table: whom the chosen line could be about."""
        form, line = self._form, self._line()
        asked = line is not None and next(one.state for one in self._plan.lines if one.key == line.key) in _ASKED
        form.answer_row.setEnabled(asked)
        box = form.answer_box
        with QSignalBlocker(box):
            box.clear()
            if line is None or not asked:
                return
            box.addItem(self.tr("not settled yet"), "")
            for id_ in line.candidates or self._others(line):
                box.addItem(candidate_words(self._snapshot, id_), id_)
            box.addItem(self.tr("no entrant of this contest"), NOBODY)
            box.setCurrentIndex(max(0, box.findData(self.chosen.get(line.key, ""))))

    def _others(self, line: EvidenceLine) -> list[str]:
        """For a name nobody bears: everyone of the unit named, for it may be misspelt."""
        competing = self._snapshot.competing
        return [one.id for one in competing if self._snapshot.unit_name(one.unit_id) == line.unit]

    def _answer(self) -> None:
        line, answer = self._line(), self._form.answer_box.currentData()
        if line is None:
            return
        self.chosen.pop(line.key, None)
        if answer:
            self.chosen[line.key] = answer
        self._show()

    def _copy(self) -> None:
        self._form.lines_table.selectAll()
        self._form.lines_table.copy()
