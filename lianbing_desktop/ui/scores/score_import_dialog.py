"""The preview of score sheets: what would be new, changed or the same, who was not found, what cannot be taken."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.score import NOT_ENTERED, ScoreState
from lianbing_desktop.services.scoring.score_entry import score_words
from lianbing_desktop.services.scoring.score_import import PlannedScore, ScorePlan
from lianbing_desktop.services.wording import say_problem
from lianbing_desktop.ui.forms.ui_score_import_dialog import Ui_ScoreImportDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.card import FigureCard


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A line of the sheets as the preview shows it. `group` is matched, unmatched or problem."""

    group: str
    state: str
    tone: Tone
    place: str
    unit: str
    name: str
    before: str
    after: str
    note: str


class ScoreImportDialog(QDialog):
    """Accepted means: write the plan. A plan with errors cannot be accepted."""

    def __init__(self, plan: ScorePlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._form = Ui_ScoreImportDialog()
        self._form.setupUi(self)
        self.resize(960, 560)
        self.setWindowTitle(self.tr("Import scores"))
        self._matched = [self._planned(one) for one in plan.scores if one.score != NOT_ENTERED]
        self._unmatched = self._unmatched_lines()
        self._problems = self._problem_lines()
        self._make_table()
        self._fill()

    @property
    def lines(self) -> tuple[PreviewLine, ...]:
        """Everything the preview shows, what needs a look first."""
        return (*self._problems, *self._unmatched, *self._matched)

    @property
    def changing(self) -> int:
        """How many scores would be different afterwards."""
        return sum(one.changes and one.score != NOT_ENTERED for one in self._plan.scores)

    @property
    def overwriting(self) -> int:
        """How many of them take the place of a score that stands there already."""
        return sum(one.changes and one.before != NOT_ENTERED for one in self._plan.scores if one.score != NOT_ENTERED)

    def _make_table(self) -> None:
        columns: list[Column[PreviewLine]] = [
            Column("", lambda line: line.state, width=92, tone=lambda line: line.tone, pill=True),
            Column(self.tr("Unit"), lambda line: line.unit, width=92),
            Column(self.tr("Name"), lambda line: line.name, width=96),
            Column(self.tr("Now"), lambda line: line.before, width=72, align="right"),
            Column(self.tr("Then"), lambda line: line.after, width=72, align="right"),
            Column(self.tr("What to do"), lambda line: line.note, width=0, tip=lambda line: line.note),
            Column(self.tr("Stands at"), lambda line: line.place, width=190, tip=lambda line: line.place),
        ]
        self.model = TableModel(columns, parent=self)
        self._form.lines_table.set_table(self.model, self.tr("Nothing of this kind in the sheets."))

    def _fill(self) -> None:
        form, plan = self._form, self._plan
        form.title_label.setText(self.tr("Import scores: {round}").format(round=plan.round.name))
        form.summary_label.setText("、".join(plan.files))
        new = self.changing - self.overwriting
        same = len(self._matched) - self.changing
        for caption, count, tone in (
            (self.tr("newly entered"), new, Tone.DONE if new else Tone.NEUTRAL),
            (self.tr("overwritten"), self.overwriting, Tone.WARNING if self.overwriting else Tone.NEUTRAL),
            (self.tr("the same as now"), same, Tone.NEUTRAL),
            (self.tr("nobody found"), len(self._unmatched), Tone.WARNING if self._unmatched else Tone.NEUTRAL),
            (self.tr("cannot be taken"), len(self._problems), Tone.ERROR if plan.refused else Tone.NEUTRAL),
        ):
            card = FigureCard(caption)
            card.set_figure(str(count), tone)
            form.figures_layout.addWidget(card)
        form.show_tabs.setExpanding(False)
        form.show_tabs.setDrawBase(False)
        self._tabs = (self.lines, tuple(self._matched), tuple(self._unmatched), tuple(self._problems))
        for title, lines in zip(
            (self.tr("All"), self.tr("Matched"), self.tr("Nobody found"), self.tr("Problems")), self._tabs, strict=True
        ):
            form.show_tabs.addTab(f"{title}  {len(lines)}")
        form.show_tabs.currentChanged.connect(lambda tab: self.model.set_rows(self._tabs[tab]))
        self.model.set_rows(self.lines)
        form.apply_button.setText(self.tr("Enter {count} scores").format(count=self.changing))
        form.apply_button.setEnabled(self.changing > 0)
        form.hint_label.setText(self._hint())
        form.cancel_button.clicked.connect(self.reject)
        form.apply_button.clicked.connect(self.accept)
        (form.apply_button if form.apply_button.isEnabled() else form.cancel_button).setFocus()

    def _hint(self) -> str:
        if self._plan.refused:
            return self.tr(
                "{count} scores cannot be taken and are left out: see Problems. Correct the sheet and import it again; "
                "what is on record by then is told as the same."
            ).format(count=len(self._plan.refused))
        if not self.changing:
            return self.tr("The sheets say what is on record already.")
        if self._unmatched:
            return self.tr(
                "Lines without a person are left out. The rest is entered as one step: Ctrl+Z takes it back."
            )
        return self.tr("Entered as one step: Ctrl+Z takes it back.")

    def _planned(self, one: PlannedScore) -> PreviewLine:
        before = "" if one.before == NOT_ENTERED else score_words(one.before)
        note = ""
        if one.changes and one.before.state not in {ScoreState.NOT_ENTERED, ScoreState.SCORED}:
            note = self.tr("Overwrites {state}: make sure that the sheet is right.").format(state=before)
        if not one.changes:
            state, tone = self.tr("same score"), Tone.NEUTRAL
        elif before:
            state, tone = self.tr("changed score"), Tone.WARNING
        else:
            state, tone = self.tr("new score"), Tone.DONE
        return PreviewLine(
            "matched", state, tone, str(one.place), one.unit, one.name, before, score_words(one.score), note
        )

    def _unmatched_lines(self) -> list[PreviewLine]:
        found = []
        for one in self._plan.unmatched:
            note = self.tr("Not in the list of entrants. Ask the county.")
            if one.candidates:
                who = "、".join(one.candidates)
                note = self.tr("Could be {who}. Add the ID number or the unit to the sheet.").format(who=who)
            elif one.withdrawn:
                note = self.tr("Has withdrawn: the score is left out.")
            state = self.tr("withdrawn from the contest") if one.withdrawn else self.tr("not found")
            found.append(
                PreviewLine("unmatched", state, Tone.WARNING, str(one.place), one.unit, one.name, "", "", note)
            )
        return found

    def _problem_lines(self) -> list[PreviewLine]:
        return [
            PreviewLine(
                "problem", self.tr("problem"), Tone.ERROR if one in self._plan.refused else Tone.WARNING,
                str(one.place), one.unit, one.name, "", one.params.get("raw", ""), say_problem(one),
            )
            for one in self._plan.problems
        ]  # fmt: skip
