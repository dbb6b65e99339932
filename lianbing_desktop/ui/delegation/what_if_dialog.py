"""Suppose that somebody withdraws or a score is another: everything that would follow, before anything is saved."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QWidget

from lianbing_desktop.domain.intake.score_value import read_score
from lianbing_desktop.domain.ranking.ranking import sort_entrants
from lianbing_desktop.domain.score import NOT_ENTERED, RoundKind, Score, ScoreState
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.selection.what_if import Supposition, consequences, issued
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.forms.ui_what_if_dialog import Ui_WhatIfDialog
from lianbing_desktop.ui.models.delegation_lists import team_name
from lianbing_desktop.ui.models.reading_lists import consequence_rows, consequences_model

_WITHDRAW, _SCORE = "withdraw", "score"


class WhatIfDialog(QDialog):
    """Suppositions add up until one starts over. `subject_id` is whom it begins with. Nothing is ever written."""

    def __init__(
        self, contest: Contest, subject_id: str = "", as_of: dt.date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contest = contest
        self._as_of = as_of
        self._supposed = Supposition()
        self._words: list[str] = []
        self._form = Ui_WhatIfDialog()
        self._form.setupUi(self)
        form = self._form
        form.intro_label.setText(
            self.tr(
                "Suppose somebody withdraws or a score is another. What would follow stands below; nothing is saved."
            )
        )
        self._fill_subjects(subject_id)
        for text, data in (
            (self.tr("withdraws"), _WITHDRAW),
            (self.tr("has the score"), _SCORE),
            (self.tr("is absent in"), ScoreState.ABSENT),
            (self.tr("forfeits"), ScoreState.FORFEIT),
            (self.tr("has a void result in"), ScoreState.VOID),
        ):
            form.act_box.addItem(text, str(data))
        form.act_box.setAccessibleName(self.tr("What happens"))
        form.round_box.setAccessibleName(self.tr("Round"))
        form.value_edit.setAccessibleName(self.tr("Score"))
        form.value_edit.setPlaceholderText(self.tr("Score"))
        form.value_edit.setFixedWidth(96)
        self._model = consequences_model(self)
        form.table.set_table(self._model, self.tr("Choose who and what, then press Enter."))
        form.error_label.hide()
        form.act_box.currentIndexChanged.connect(self._offer)
        form.subject_box.currentIndexChanged.connect(self._offer)
        form.add_button.clicked.connect(self._add)
        form.value_edit.returnPressed.connect(self._add)
        form.clear_button.clicked.connect(self._start_over)
        form.close_button.clicked.connect(self.reject)
        self._offer()
        self._show()
        (form.act_box if subject_id else form.subject_box).setFocus()

    def _fill_subjects(self, subject_id: str) -> None:
        box, snapshot = self._form.subject_box, self._contest.snapshot()
        for entrant in sort_entrants(snapshot.competing, snapshot.units):
            box.addItem(f"{snapshot.unit_name(entrant.unit_id)} {entrant.name}", entrant.id)
        for team in snapshot.teams:
            box.addItem(team_name(snapshot, team.id), team.id)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(box.model(), box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.setCompleter(completer)
        box.setAccessibleName(self.tr("Who"))
        box.setCurrentIndex(max(0, box.findData(subject_id)))

    def _offer(self) -> None:
        """Only rounds the subject has a score in, and a score only where one is asked for."""
        form, snapshot = self._form, self._contest.snapshot()
        is_team = form.subject_box.currentData() in snapshot.team_by_id
        act = form.act_box.currentData()
        chosen = form.round_box.currentData()
        form.round_box.clear()
        for some in snapshot.rounds:
            if (some.kind is RoundKind.TEAM) == is_team:
                form.round_box.addItem(some.name, some.id)
        form.round_box.setCurrentIndex(max(0, form.round_box.findData(chosen)))
        form.round_box.setVisible(act != _WITHDRAW)
        form.value_edit.setVisible(act == _SCORE)

    def _add(self) -> None:
        form, snapshot = self._form, self._contest.snapshot()
        form.error_label.hide()
        at = form.subject_box.findText(form.subject_box.currentText())
        subject_id = form.subject_box.itemData(at) if at >= 0 else None
        if subject_id is None:
            self._refuse(self.tr("Nobody is called that. Type a part of the name and choose."), form.subject_box)
            return
        act, name = form.act_box.currentData(), subject_name(snapshot, subject_id)
        if act == _WITHDRAW:
            if subject_id in snapshot.team_by_id:
                self._refuse(self.tr("A team does not withdraw as one; suppose it forfeits a round."), form.act_box)
                return
            self._supposed = replace(self._supposed, withdrawn=self._supposed.withdrawn | {subject_id})
            self._words.append(self.tr("{name} withdraws").format(name=name))
        else:
            round_id, round_name = form.round_box.currentData(), form.round_box.currentText()
            if round_id is None:
                self._refuse(self.tr("There is no round for this yet."), form.act_box)
                return
            score = read_score(form.value_edit.text()) if act == _SCORE else Score(ScoreState(act))
            if score is None or score == NOT_ENTERED:
                self._refuse(self.tr("Type a score."), form.value_edit)
                return
            self._supposed = replace(self._supposed, scores={**self._supposed.scores, (subject_id, round_id): score})
            value = str(score.value) if score.state is ScoreState.SCORED else say(f"state_{score.state}")
            words = self.tr("{name} has {value} in {round}").format(name=name, value=value, round=round_name)
            self._words.append(words)
        form.value_edit.clear()
        self._show()

    def _show(self) -> None:
        form, snapshot = self._form, self._contest.snapshot()
        form.suppositions_label.setText(self.tr("Supposed: {what}").format(what="；".join(self._words)))
        form.suppositions_label.setVisible(bool(self._words))
        form.clear_button.setEnabled(bool(self._words))
        if not self._supposed:
            self._model.set_rows(())
            return
        found = consequences(snapshot, self._supposed, self._as_of, issued(self._contest))
        form.table.set_empty_text(self.tr("Nothing would change."))
        self._model.set_rows(consequence_rows(snapshot, found))

    def _start_over(self) -> None:
        self._supposed, self._words = Supposition(), []
        self._form.table.set_empty_text(self.tr("Choose who and what, then press Enter."))
        self._show()
        self._form.subject_box.setFocus()

    def _refuse(self, text: str, widget: QWidget) -> None:
        self._form.error_label.setText(text)
        self._form.error_label.show()
        widget.setFocus()
