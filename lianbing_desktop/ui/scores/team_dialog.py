"""Puts together a team of one unit: up to three members in order."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Team
from lianbing_desktop.domain.text import clean
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring import rounds
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_team_dialog import Ui_TeamDialog

_USUAL_SIZE = 3


class TeamDialog(QDialog):
    """Accepted, `team` is the team as saved, or None after it was deleted."""

    def __init__(self, contest: Contest, team: Team | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.team = team
        self._contest = contest
        self._snapshot = contest.snapshot()
        self._form = Ui_TeamDialog()
        self._form.setupUi(self)
        self.setMinimumWidth(460)
        self.setWindowTitle(self.tr("Change team") if team else self.tr("Add team"))
        self._make_fields()
        form = self._form
        form.delete_button.setVisible(team is not None)
        form.delete_button.clicked.connect(self._delete)
        form.cancel_button.clicked.connect(self.reject)
        form.save_button.clicked.connect(self._save)
        self._fill(team)

    def _make_fields(self) -> None:
        self.unit_box = QComboBox(self)
        self.name_edit = QLineEdit(self)
        teams = self._snapshot.rules.delegation.teams
        size = max(teams.size if teams else _USUAL_SIZE, len(self.team.member_ids) if self.team else 0)
        self.member_boxes = [QComboBox(self) for _ in range(size)]
        rows = self._form.rows
        rows.add(self.tr("&Unit"), self.unit_box)
        for number, box in enumerate(self.member_boxes, start=1):
            rows.add(self.tr("Member {number}").format(number=number), box)
        rows.add(self.tr("Team &name"), self.name_edit, self.tr("Only when the unit enters more than one team"))
        with_people = {entrant.unit_id for entrant in self._snapshot.competing}
        with_team = {team.unit_id for team in self._snapshot.teams}
        for unit in self._snapshot.units:
            if unit.id in with_people:
                self.unit_box.addItem(unit.name, unit.id)
        without = (index for index in range(self.unit_box.count()) if self.unit_box.itemData(index) not in with_team)
        self.unit_box.setCurrentIndex(next(without, 0))
        self.unit_box.currentIndexChanged.connect(self._offer_members)

    def _fill(self, team: Team | None) -> None:
        if team is not None:
            self.unit_box.setCurrentIndex(self.unit_box.findData(team.unit_id))
            self.unit_box.setEnabled(False)
            self.name_edit.setText(team.name)
        self._offer_members()
        for box, member_id in zip(self.member_boxes, team.member_ids if team else (), strict=False):
            box.setCurrentIndex(max(0, box.findData(member_id)))

    def _offer_members(self) -> None:
        """The unit's entrants who are in no other team."""
        unit_id, own = self.unit_box.currentData(), self.team.id if self.team else ""
        taken = {member for team in self._snapshot.teams if team.id != own for member in team.member_ids}
        kept = set(self.team.member_ids) if self.team else set()
        people = [
            entrant
            for entrant in self._snapshot.entrants
            if entrant.unit_id == unit_id and entrant.id not in taken and (entrant.competes or entrant.id in kept)
        ]
        for box in self.member_boxes:
            box.clear()
            box.addItem(self.tr("– nobody yet –"), "")
            for entrant in people:
                box.addItem(entrant.name, entrant.id)

    def _save(self) -> None:
        members = tuple(box.currentData() for box in self.member_boxes if box.currentData())
        typed = Team(
            self.team.id if self.team else "", self.unit_box.currentData() or "", clean(self.name_edit.text()), members
        )
        try:
            self.team = rounds.save_team(self._contest, typed)
        except UserError as error:
            self._refuse(error)
            return
        self.accept()

    def _delete(self) -> None:
        assert self.team is not None
        try:
            rounds.delete_team(self._contest, self.team.id)
        except UserError as error:
            self._refuse(error)
            return
        self.team = None
        self.accept()

    def _refuse(self, error: UserError) -> None:
        self._form.rows.set_error(self.member_boxes[0] if self.member_boxes else self.unit_box, say_error(error))
