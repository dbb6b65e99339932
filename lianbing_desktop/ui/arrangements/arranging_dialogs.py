"""Small questions of the rooms' tab: numbers, a room, the seed of the seats, the rules on passes."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.arrangements.exam_numbers import PLACES, numbers_for
from lianbing_desktop.domain.arrangements.rooms import Door, Room
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.arrangements import arranging, card_papers
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_number_dialog import Ui_NumberDialog
from lianbing_desktop.ui.forms.ui_pass_rules_dialog import Ui_PassRulesDialog
from lianbing_desktop.ui.forms.ui_room_dialog import Ui_RoomDialog
from lianbing_desktop.ui.forms.ui_seating_dialog import Ui_SeatingDialog


class NumberDialog(QDialog):
    """Gives numbers when accepted; `given` says how many."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self.given = 0
        self._form = form = Ui_NumberDialog()
        form.setupUi(self)
        snapshot = contest.snapshot()
        form.intro_label.setText(
            self.tr("Who has a number keeps it; who comes late gets the next one. Places: {places}").format(
                places="  ".join(f"{{{place}}}" for place in PLACES)
            )
        )
        form.rows.add(self.tr("&Pattern"), form.pattern_edit, " ")
        form.rows.add("", form.renew_check)
        form.renew_check.setEnabled(bool(snapshot.exam_numbers))
        form.pattern_edit.setText(arranging.number_pattern(snapshot))
        form.pattern_edit.textChanged.connect(self._show_sample)
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        self._show_sample()

    def _show_sample(self) -> None:
        form, snapshot = self._form, self._contest.snapshot()
        form.rows.set_error(form.pattern_edit, "")
        try:
            numbers = numbers_for(form.pattern_edit.text(), snapshot.facts.year, snapshot.units, snapshot.competing[:1])
        except UserError as error:
            form.rows.set_error(form.pattern_edit, say_error(error))
            return
        for entrant_id, number in numbers.items():
            name = snapshot.entrant_by_id[entrant_id].name
            form.rows.set_hint(
                form.pattern_edit, self.tr("For example {name}: {number}").format(name=name, number=number)
            )

    def _save(self) -> None:
        form = self._form
        try:
            self.given = arranging.number_entrants(
                self._contest, form.pattern_edit.text(), renew=form.renew_check.isChecked()
            )
        except UserError as error:
            form.rows.set_error(form.pattern_edit, say_error(error))
            form.pattern_edit.setFocus()
            return
        self.accept()


class RoomDialog(QDialog):
    """Keeps a room when accepted; a new one has the id ""."""

    def __init__(self, contest: Contest, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest, self._room = contest, room
        self._form = form = Ui_RoomDialog()
        form.setupUi(self)
        form.intro_label.setText(self.tr("Seats are counted in an S from the door, seat 1 in the corner beside it."))
        for door, words in (
            (Door.FRONT_RIGHT, self.tr("in front, right")),
            (Door.FRONT_LEFT, self.tr("in front, left")),
            (Door.BACK_RIGHT, self.tr("behind, right")),
            (Door.BACK_LEFT, self.tr("behind, left")),
        ):
            form.door_box.addItem(words, door)
        form.rows.add(self.tr("&Name"), form.name_edit)
        form.rows.add(self.tr("Ro&ws"), form.rows_spin, self.tr("from the platform back"))
        form.rows.add(self.tr("&Columns"), form.columns_spin, self.tr("from left to right"))
        form.rows.add(self.tr("&Seats used"), form.capacity_spin)
        form.rows.add(self.tr("&Door"), form.door_box, self.tr("as seen by those who sit and look at the platform"))
        form.rows.add(self.tr("&Time"), form.session_edit, self.tr("as it stands on passes, for example 15 July 9:00"))
        form.name_edit.setText(room.name)
        form.rows_spin.setValue(room.rows)
        form.columns_spin.setValue(room.columns)
        form.capacity_spin.setValue(room.capacity)
        form.door_box.setCurrentIndex(form.door_box.findData(room.door))
        form.session_edit.setText(room.session)
        form.rows_spin.valueChanged.connect(self._use_all)
        form.columns_spin.valueChanged.connect(self._use_all)
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        form.name_edit.setFocus()

    def _use_all(self) -> None:
        form = self._form
        form.capacity_spin.setValue(form.rows_spin.value() * form.columns_spin.value())

    def _save(self) -> None:
        form = self._form
        try:
            arranging.save_room(
                self._contest,
                Room(
                    self._room.id,
                    form.name_edit.text(),
                    form.rows_spin.value(),
                    form.columns_spin.value(),
                    form.capacity_spin.value(),
                    Door(form.door_box.currentData()),
                    form.session_edit.text(),
                    self._room.position,
                ),
            )
        except UserError as error:
            field = form.name_edit if error.code.startswith("room_name") else form.capacity_spin
            form.rows.set_error(field, say_error(error))
            field.setFocus()
            return
        self.accept()


class SeatingDialog(QDialog):
    """Draws everybody's seat when accepted."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = form = Ui_SeatingDialog()
        form.setupUi(self)
        again = bool(contest.snapshot().seats)
        form.intro_label.setText(
            self.tr(
                "Everybody's seat is drawn anew: the seats given so far and the changes by hand are void, papers with "
                "seats must be printed again. To change a few people use Change seats."
            )
            if again
            else self.tr("Seats are drawn at random; nobody sits beside the own unit where that can be avoided.")
        )
        form.rows.add(
            self.tr("S&eed"), form.seed_edit, self.tr("It is kept and printed: the same number gives the same seats.")
        )
        form.seed_edit.setText(arranging.new_seed())
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        form.seed_edit.setFocus()

    def _save(self) -> None:
        form = self._form
        try:
            arranging.seat_everybody(self._contest, form.seed_edit.text())
        except UserError as error:
            form.rows.set_error(form.seed_edit, say_error(error))
            form.seed_edit.setFocus()
            return
        self.accept()


class PassRulesDialog(QDialog):
    """Keeps the rules printed on passes when accepted."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = form = Ui_PassRulesDialog()
        form.setupUi(self)
        form.intro_label.setText(self.tr("They stand at the foot of every pass. Empty gives the usual ones back."))
        form.rows.add(self.tr("&Rules"), form.rules_edit)
        form.rules_edit.setPlainText(card_papers.pass_rules(contest))
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        form.rules_edit.setFocus()

    def _save(self) -> None:
        card_papers.set_pass_rules(self._contest, self._form.rules_edit.toPlainText())
        self.accept()
