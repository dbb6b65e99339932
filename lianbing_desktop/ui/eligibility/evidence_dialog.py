"""Lines of a study sheet or a history list that found nobody, or several people, each with what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.services.intake.evidence import EvidenceResult
from lianbing_desktop.services.scoring.score_import import UnmatchedLine
from lianbing_desktop.services.wording import say_problem
from lianbing_desktop.ui.forms.ui_evidence_dialog import Ui_EvidenceDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One line as the dialog shows it."""

    state: str
    tone: Tone
    unit: str
    name: str
    what_to_do: str
    place: str


class EvidenceDialog(QDialog):
    """To read and to copy; what found its person is in the file already. `history` chooses the words."""

    def __init__(self, result: EvidenceResult, *, history: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._form = Ui_EvidenceDialog()
        self._form.setupUi(self)
        self.resize(900, 500)
        self.setWindowTitle(self.tr("Lines that need a look"))
        columns: list[Column[EvidenceLine]] = [
            Column("", lambda line: line.state, width=92, tone=lambda line: line.tone, pill=True),
            Column(self.tr("Unit"), lambda line: line.unit, width=92),
            Column(self.tr("Name"), lambda line: line.name, width=96),
            Column(self.tr("What to do"), lambda line: line.what_to_do, width=0, tip=lambda line: line.what_to_do),
            Column(self.tr("Stands at"), lambda line: line.place, width=210, tip=lambda line: line.place),
        ]
        self.model = TableModel(columns, parent=self)
        form = self._form
        form.lines_table.set_table(self.model, "")
        self.model.set_rows(self._lines(result))
        form.summary_label.setText(
            self.tr("{matched} lines found their person, {left} did not.").format(
                matched=result.matched, left=len(result.unmatched) + len(result.ambiguous)
            )
        )
        form.hint_label.setText(
            self.tr("A history list reaches beyond this contest: people who are no entrants need nothing done.")
            if history
            else self.tr("What found its person is on record. Mend the lines below in the sheet and import it again.")
        )
        form.copy_button.clicked.connect(self._copy)
        form.close_button.clicked.connect(self.accept)
        form.close_button.setFocus()

    def _copy(self) -> None:
        self._form.lines_table.selectAll()
        self._form.lines_table.copy()

    def _lines(self, result: EvidenceResult) -> list[EvidenceLine]:
        lines = [
            EvidenceLine(self.tr("problem"), Tone.ERROR, one.unit, one.name, say_problem(one), str(one.place))
            for one in result.problems
        ]
        lines += [self._line(one, self.tr("ambiguous"), Tone.ACCENT) for one in result.ambiguous]
        tone = Tone.NEUTRAL if self._history else Tone.WARNING
        return lines + [self._line(one, self.tr("not found"), tone) for one in result.unmatched]

    def _line(self, one: UnmatchedLine, state: str, tone: Tone) -> EvidenceLine:
        if one.candidates:
            text = self.tr("Could be {who}. Add the ID number or the unit to the list.").format(
                who="、".join(one.candidates)
            )
        elif self._history:
            text = self.tr("No entrant. Nothing to do unless the name is misspelt.")
        else:
            text = self.tr("No entrant of this name in the unit. Check the name and the unit.")
        return EvidenceLine(state, tone, one.unit, one.name, text, str(one.place))
