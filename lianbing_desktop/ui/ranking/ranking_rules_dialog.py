"""The rules of the ranking: rounding, what counts, ties, teams and units; who would move is shown before saving."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDoubleSpinBox, QListWidgetItem, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking_rules import RankingRules, TeamTotal
from lianbing_desktop.domain.score import RoundKind, ScoreState
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring.score_entry import state_words
from lianbing_desktop.services.selection import ranking_rules
from lianbing_desktop.services.selection.consequences import Area, Consequence, summary
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_ranking_rules_dialog import Ui_RankingRulesDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel

_A_MOMENT = 200
"""Milliseconds after the last change before what follows is worked out."""

_ZERO_STATES = (ScoreState.ABSENT, ScoreState.FORFEIT, ScoreState.VOID)
translate = QCoreApplication.translate


class RankingRulesDialog(QDialog):
    """Accepted, the rules are in force. `changed` tells whether anything was different."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.changed = False
        self._contest = contest
        self._snapshot = contest.snapshot()
        self._form = Ui_RankingRulesDialog()
        self._form.setupUi(self)
        self.resize(960, 540)
        self._make_rows()
        self._make_preview()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_A_MOMENT)
        self._later.timeout.connect(self._look_ahead_if_open)
        self._fill(self._snapshot.rules.ranking)
        self._connect()
        self._show_shares()
        self.look_ahead()

    @property
    def rules(self) -> RankingRules:
        """The rules as the dialog stands."""
        form = self._form
        basis = [form.basis_list.item(row) for row in range(form.basis_list.count())]
        chosen = tuple(item.text() for item in basis if item.checkState() is Qt.CheckState.Checked)
        return replace(
            self._snapshot.rules.ranking,
            decimals=form.decimals_box.value(),
            round_parts=form.round_parts_box.isChecked(),
            individual_basis=chosen,
            zero_states=frozenset(state for state, box in self._zero_boxes.items() if box.isChecked()),
            ties=form.ties_list.rules,
            team_ties=form.team_ties_list.rules,
            team_total=TeamTotal(form.team_total_box.currentData()),
            team_share=_share(form.team_share_box),
            unit_total=TeamTotal(form.unit_total_box.currentData()),
            unit_share=_share(form.unit_share_box),
        )

    def _make_rows(self) -> None:
        form = self._form
        form.total_rows.add(
            self.tr("&Decimals"), form.decimals_box, self.tr("Rounded half up (四舍五入), once at the end")
        )
        form.total_rows.add(self.tr("Rounding"), form.round_parts_box)
        self._zero_boxes = {state: QCheckBox(state_words(state), form.zero_row) for state in _ZERO_STATES}
        for box in self._zero_boxes.values():
            form.zero_layout.addWidget(box)
        form.zero_layout.addStretch(1)
        form.total_rows.add(
            self.tr("Counts as 0"), form.zero_row, self.tr("Otherwise they have no place. Not entered is never a 0.")
        )
        form.total_rows.add(
            self.tr("&Rounds"),
            form.basis_list,
            self.tr("Individual totals are made of these. None ticked: all that count."),
        )
        form.team_rows.add(self.tr("&Team total"), form.team_total_box)
        form.team_rows.add(
            self.tr("Share"), form.team_share_box, self.tr("Of the team rounds; the rest is the members' mean")
        )
        form.team_rows.add(
            self.tr("&Units by"), form.unit_total_box, self.tr("A unit with several teams stands by the best of them")
        )
        form.team_rows.add(
            self.tr("Share"), form.unit_share_box, self.tr("Of the team rounds; the rest is the members' mean")
        )

    def _make_preview(self) -> None:
        columns: list[Column[Consequence]] = [
            Column(self.tr("What"), lambda one: _area_words(one.area), width=72),
            Column(self.tr("Who"), lambda one: one.name, width=96, tip=lambda one: f"{one.unit} {one.name}".strip()),
            Column(self.tr("Now"), lambda one: one.before, width=110, tip=lambda one: one.before),
            Column(self.tr("Then"), lambda one: one.after, width=0, tip=lambda one: one.after),
        ]
        self.model = TableModel(columns, key=lambda one: (one.area, one.subject_id), parent=self)
        self._form.preview_table.set_table(self.model, self.tr("Nobody moves."))

    def _fill(self, rules: RankingRules) -> None:
        form, snapshot = self._form, self._snapshot
        form.decimals_box.setValue(rules.decimals)
        form.round_parts_box.setChecked(rules.round_parts)
        for state, box in self._zero_boxes.items():
            box.setChecked(state in rules.zero_states)
        for some in snapshot.rounds:
            if some.kind is RoundKind.INDIVIDUAL:
                item = QListWidgetItem(some.name, form.basis_list)
                ticked = some.name in rules.individual_basis
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        form.basis_list.setCurrentRow(0)
        form.ties_list.set_rules(rules.ties, ranking_rules.possible_ties(snapshot, RoundKind.INDIVIDUAL))
        form.team_ties_list.set_rules(rules.team_ties, ranking_rules.possible_ties(snapshot, RoundKind.TEAM))
        for combo, total in ((form.team_total_box, rules.team_total), (form.unit_total_box, rules.unit_total)):
            for one in TeamTotal:
                combo.addItem(ranking_rules.total_words(one), one)
            combo.setCurrentIndex(combo.findData(total))
        form.team_share_box.setValue(float(rules.team_share * 100))
        form.unit_share_box.setValue(float(rules.unit_share * 100))
        form.error_label.hide()
        form.version_label.setText(
            self.tr("Rules in force: version {version}").format(version=self._snapshot.rules.version)
        )

    def _connect(self) -> None:
        form = self._form
        form.decimals_box.valueChanged.connect(self._later.start)
        form.round_parts_box.toggled.connect(self._later.start)
        for box in self._zero_boxes.values():
            box.toggled.connect(self._later.start)
        form.basis_list.itemChanged.connect(self._later.start)
        form.ties_list.changed.connect(self._later.start)
        form.team_ties_list.changed.connect(self._later.start)
        for combo in (form.team_total_box, form.unit_total_box):
            combo.currentIndexChanged.connect(self._show_shares)
            combo.currentIndexChanged.connect(self._later.start)
        for share in (form.team_share_box, form.unit_share_box):
            share.valueChanged.connect(self._later.start)
        form.cancel_button.clicked.connect(self.reject)
        form.save_button.clicked.connect(self._save)

    def _show_shares(self) -> None:
        form = self._form
        form.team_share_box.setEnabled(_is_weighted(form.team_total_box))
        form.unit_share_box.setEnabled(_is_weighted(form.unit_total_box))

    def look_ahead(self) -> None:
        """Show who would move by the rules as they stand in the dialog, or what is wrong with them."""
        form = self._form
        try:
            changes = ranking_rules.rule_changes(self._snapshot.rules.ranking, self.rules)
            found = ranking_rules.rule_consequences(self._snapshot, self.rules)
        except UserError as error:
            form.error_label.setText(say_error(error))
            form.error_label.show()
            form.save_button.setEnabled(False)
            self.model.set_rows(())
            form.summary_label.setText("")
            return
        form.error_label.hide()
        form.save_button.setEnabled(bool(changes))
        self.model.set_rows(found)
        form.summary_label.setText(summary(found) if changes else self.tr("Nothing changed yet."))

    def _look_ahead_if_open(self) -> None:
        if self.isVisible():
            self.look_ahead()

    def _save(self) -> None:
        try:
            self.changed = bool(ranking_rules.change_ranking_rules(self._contest, self.rules))
        except UserError as error:
            self._form.error_label.setText(say_error(error))
            self._form.error_label.show()
            return
        self.accept()


def _share(box: QDoubleSpinBox) -> Decimal:
    """Percent with two places as an exact share."""
    return Decimal(f"{box.value():.2f}") / 100


def _is_weighted(box: QComboBox) -> bool:
    return TeamTotal(box.currentData()) is TeamTotal.WEIGHTED


def _area_words(area: Area) -> str:
    return {
        Area.PLACE: translate("RankingRulesDialog", "Place"),
        Area.TEAM_PLACE: translate("RankingRulesDialog", "Team"),
        Area.UNIT_PLACE: translate("RankingRulesDialog", "Unit"),
        Area.AWARD: translate("RankingRulesDialog", "Award"),
        Area.SEAT: translate("RankingRulesDialog", "Seat"),
    }[area]
