"""The delegation's rules in the organiser's words: its shape, who may send teams, limits, groups; with a preview."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.delegation.delegation_rules import DelegationProfile, Formation, GroupQuota, TeamQuota
from lianbing_desktop.domain.delegation.limits import Limit, Scope, Trait
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.rule_table import RuleTable
from lianbing_desktop.domain.unit import UnitKind
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.selection import explaining, rule_changes
from lianbing_desktop.services.selection.list_places import places_of
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.delegation.rule_rows import GroupRow, LimitRow, RuleRow
from lianbing_desktop.ui.forms.ui_delegation_rules_dialog import Ui_DelegationRulesDialog

_NAMES_TOLD = 6


class DelegationRulesDialog(QDialog):
    """Accepted, the rules are in force as a new version of the rule set, with the reason in the log."""

    def __init__(self, contest: Contest, as_of: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._as_of = as_of
        self._rows: list[RuleRow] = []
        self._form = Ui_DelegationRulesDialog()
        self._form.setupUi(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(150)
        self._later.timeout.connect(self._preview)
        self._set_up()
        self._fill(contest.snapshot().rules.delegation)
        self._form.shape_box.setFocus()

    @property
    def profile(self) -> DelegationProfile:
        """The shape as it stands in the fields. Raises UserError rules_… when it makes no sense."""
        form = self._form
        teams = None
        if form.team_count_box.value():
            boxes = (
                (form.county_box, UnitKind.COUNTY),
                (form.municipal_box, UnitKind.MUNICIPAL),
                (form.zone_box, UnitKind.ZONE),
            )
            current = self._contest.snapshot().rules.delegation.teams
            bureaus = {UnitKind.BUREAU} & (current.unit_kinds if current else frozenset())
            teams = TeamQuota(
                form.team_count_box.value(),
                form.team_size_box.value(),
                frozenset(kind for box, kind in boxes if box.isChecked()) | bureaus,
                form.distinct_box.isChecked(),
                Formation(form.formation_box.currentData()),
            )
        least = form.least_box.value()
        made = DelegationProfile(
            form.name_edit.text().strip(),
            teams,
            form.singles_box.value(),
            tuple(row.group for row in self._rows if isinstance(row, GroupRow)),
            None if least == form.singles_box.value() else least,
            tuple(row.limit for row in self._rows if isinstance(row, LimitRow) and row.limit is not None),
            form.reserves_box.value() or None,
        )
        return DelegationProfile.from_table(RuleTable(made.to_mapping(), "delegation"))

    def _set_up(self) -> None:
        form = self._form
        for label, field in (
            (form.shape_label, form.shape_box),
            (form.teams_label, form.team_count_box),
            (form.singles_label, form.singles_box),
            (form.reserves_label, form.reserves_box),
            (form.reason_label, form.reason_edit),
        ):
            label.setBuddy(field)
        form.shape_box.addItem(self.tr("as it is"))
        for shape in rule_changes.shapes():
            form.shape_box.addItem(shape.name)
        form.name_edit.setAccessibleName(self.tr("Name of the shape"))
        for box, name in (
            (form.team_size_box, self.tr("People in a team")),
            (form.least_box, self.tr("Single seats at least")),
        ):
            box.setAccessibleName(name)
        for text, formation in (
            (self.tr("Teams by the team event, without one each unit's best"), Formation.TEAM_EVENT_ELSE_BEST),
            (self.tr("Teams by the team event only"), Formation.TEAM_EVENT),
            (self.tr("Each unit's best individuals form its team"), Formation.BEST_MEMBERS),
        ):
            form.formation_box.addItem(text, str(formation))
        form.formation_box.setAccessibleName(self.tr("How teams are found"))
        form.team_size_box.setRange(1, 20)
        form.reason_edit.setPlaceholderText(self.tr("Who decided it and when; it goes into the log"))
        form.error_label.hide()
        form.rows_layout.addStretch(1)
        form.shape_box.activated.connect(self._take_shape)
        for spin in (form.team_count_box, form.team_size_box, form.singles_box, form.least_box, form.reserves_box):
            spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
            spin.valueChanged.connect(self._changed)
        for check in (form.county_box, form.municipal_box, form.zone_box, form.distinct_box):
            check.toggled.connect(self._changed)
        form.singles_box.valueChanged.connect(form.least_box.setValue)
        form.name_edit.textChanged.connect(self._changed)
        form.formation_box.currentIndexChanged.connect(self._changed)
        form.add_limit_button.clicked.connect(
            lambda: self._add(
                LimitRow(self._contest.snapshot().rules, Limit(Trait.UNIT, (), 0, 3, Scope.INDIVIDUALS), self)
            ).setFocus()
        )
        form.add_group_button.clicked.connect(lambda: self._add(GroupRow(GroupQuota("", (), 1, 4), self)).setFocus())
        form.cancel_button.clicked.connect(self.reject)
        form.adopt_button.clicked.connect(self._adopt)
        form.reason_edit.textChanged.connect(form.error_label.hide)

    def _take_shape(self, index: int) -> None:
        self._fill(rule_changes.shapes()[index - 1] if index else self._contest.snapshot().rules.delegation)

    def _fill(self, profile: DelegationProfile) -> None:
        form, teams = self._form, profile.teams
        for row in tuple(self._rows):
            self._drop(row)
        form.name_edit.setText(profile.name)
        form.team_count_box.setValue(teams.count if teams else 0)
        form.team_size_box.setValue(teams.size if teams else 3)
        kinds = teams.unit_kinds if teams else frozenset({UnitKind.COUNTY})
        form.county_box.setChecked(UnitKind.COUNTY in kinds)
        form.municipal_box.setChecked(UnitKind.MUNICIPAL in kinds)
        form.zone_box.setChecked(UnitKind.ZONE in kinds)
        form.distinct_box.setChecked(teams.distinct_units if teams else True)
        formation = teams.formation if teams else Formation.TEAM_EVENT_ELSE_BEST
        form.formation_box.setCurrentIndex(form.formation_box.findData(str(formation)))
        form.singles_box.setValue(profile.individuals)
        form.least_box.setValue(profile.least_individuals)
        form.reserves_box.setValue(profile.reserves or 0)
        for group in profile.groups:
            self._add(GroupRow(group, self))
        for limit in profile.limits:
            self._add(LimitRow(self._contest.snapshot().rules, limit, self))
        self._preview()

    def _add(self, row: RuleRow) -> RuleRow:
        self._rows.append(row)
        self._form.rows_layout.insertWidget(self._form.rows_layout.count() - 1, row)
        row.changed.connect(self._changed)
        row.removed.connect(lambda: self._drop(row))
        self._changed()
        return row

    def _drop(self, row: RuleRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._changed()

    def _changed(self) -> None:
        form = self._form
        has_teams = bool(form.team_count_box.value())
        for widget in (
            form.team_size_box,
            form.county_box,
            form.municipal_box,
            form.zone_box,
            form.formation_box,
            form.distinct_box,
        ):
            widget.setEnabled(has_teams)
        form.least_box.setMaximum(max(0, form.singles_box.value()))
        self._later.start()

    def _preview(self) -> None:
        """Say who would come in and who would go by these rules."""
        self._later.stop()
        form, snapshot = self._form, self._contest.snapshot()
        try:
            profile = self.profile
        except UserError as error:
            form.preview_label.setText(say_error(error))
            return
        built = rule_changes.proposed(snapshot, profile, self._as_of)
        before, after = places_of(standing.delegation(snapshot, self._as_of)), places_of(built)
        entered = [id_ for id_, place in after.items() if place.seated and not before[id_].seated]
        left = [id_ for id_, place in before.items() if place.seated and not after[id_].seated]
        words = [self.tr("{count} of {seats} seats would be filled.").format(count=built.seats, seats=profile.seats)]
        if entered:
            words.append(self.tr("In: {names}.").format(names=self._names(entered)))
        if left:
            words.append(self.tr("Out: {names}.").format(names=self._names(left)))
        if not entered and not left:
            words.append(self.tr("The same people as now."))
        supposed = rule_changes.with_shape(snapshot, profile)
        collide = [one for one in built.undecided if one.code == "limits_collide"]
        if collide:
            words = [explaining.question(supposed, collide[0])]
        elif built.undecided:
            words.append(self.tr("{count} to decide.").format(count=len(built.undecided)))
        if built.shortfall.wishes:
            words.append(explaining.shortfall_limits(supposed, built.shortfall))
        form.preview_label.setText(self.tr(" ").join(words))

    def _names(self, ids: list[str]) -> str:
        people = self._contest.snapshot().entrant_by_id
        names = "、".join(people[id_].name for id_ in ids[:_NAMES_TOLD])
        more = len(ids) - _NAMES_TOLD
        return names if more <= 0 else self.tr("{names} and {count} more").format(names=names, count=more)

    def _adopt(self) -> None:
        form = self._form
        try:
            profile = self.profile
            rule_changes.adopt(self._contest, profile, form.reason_edit.text(), self._difference(profile))
        except UserError as error:
            form.error_label.setText(say_error(error))
            form.error_label.show()
            form.reason_edit.setFocus()
            return
        self.accept()

    def _difference(self, profile: DelegationProfile) -> str:
        """What is different, in words for the log."""
        current = self._contest.snapshot().rules.delegation
        words = []
        if profile.teams != current.teams:
            words.append(self.tr("teams"))
        if (profile.individuals, profile.groups) != (current.individuals, current.groups):
            words.append(self.tr("seats"))
        if profile.limits != current.limits:
            words.append(self.tr("limits"))
        if replace(profile, teams=None, individuals=1, groups=(), limits=()) != replace(
            current, teams=None, individuals=1, groups=(), limits=()
        ):
            words.append(self.tr("name, minimum and reserves"))
        return "、".join(words)
