"""Two people change places, or somebody goes to an empty seat."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.arrangements.seating import Seat, seats_in_order
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.arrangements import reseating
from lianbing_desktop.services.arrangements.arranging import SeatLine, seat_lines, seating_seed
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_seat_move_dialog import Ui_SeatMoveDialog


class SeatMoveDialog(QDialog):
    """Changes the seats when accepted; `person` and `seat` are proposed. What it does is said before it is done."""

    def __init__(
        self, contest: Contest, person: str = "", seat: Seat | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = form = Ui_SeatMoveDialog()
        form.setupUi(self)
        snapshot = contest.snapshot()
        drawn = bool(seating_seed(snapshot))
        lines = sorted(seat_lines(snapshot), key=lambda line: line.room is not None)
        sitting = {(line.room.id, line.seat): line for line in lines if line.room}
        rooms = {room.id: room.name for room in snapshot.rooms}
        for line in lines:
            form.person_box.addItem(f"{line.name}　{line.unit}　{self._place(line)}", line.entrant_id)
        for room_id, number in seats_in_order(snapshot.rooms):
            who = sitting.get((room_id, number))
            shown = f"{who.name}（{who.unit}）" if who else self.tr("empty")
            form.seat_box.addItem(f"{self._words(rooms[room_id], number)}　{shown}", (room_id, number))
        form.intro_label.setText(
            self.tr(
                "The seats were drawn by lot: a change is kept with its reason and stands on the record of the seating."
            )
            if drawn
            else self.tr("Nobody else moves.")
        )
        form.rows.add(self.tr("&Who"), form.person_box)
        form.rows.add(self.tr("&To"), form.seat_box)
        form.rows.add(self.tr("&Reason"), form.reason_edit, " ")
        form.person_box.setCurrentIndex(max(0, form.person_box.findData(person)))
        chosen = self._index_of(seat)
        form.seat_box.setCurrentIndex(chosen if chosen >= 0 else self._first_empty(sitting))
        form.person_box.currentIndexChanged.connect(lambda _index: self._show_effect())
        form.seat_box.currentIndexChanged.connect(lambda _index: self._show_effect())
        form.reason_edit.textChanged.connect(lambda _text: form.rows.set_error(form.reason_edit, ""))
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        self._show_effect()
        (form.reason_edit if person and seat else form.seat_box if person else form.person_box).setFocus()

    @property
    def _person(self) -> str:
        return str(self._form.person_box.currentData() or "")

    @property
    def _seat(self) -> Seat:
        room_id, number = self._form.seat_box.currentData()
        return str(room_id), int(number)

    def _index_of(self, seat: Seat | None) -> int:
        box = self._form.seat_box
        return next((at for at in range(box.count()) if seat and tuple(box.itemData(at)) == seat), -1)

    def _first_empty(self, sitting: dict[Seat, SeatLine]) -> int:
        box = self._form.seat_box
        return next((at for at in range(box.count()) if tuple(box.itemData(at)) not in sitting), 0)

    def _show_effect(self) -> None:
        form, snapshot = self._form, self._contest.snapshot()
        form.rows.set_error(form.seat_box, "")
        form.save_button.setEnabled(False)
        form.effect_label.setText("")
        if not self._person or not form.seat_box.count():
            return
        try:
            planned = reseating.plan_move(snapshot, self._person, self._seat)
        except UserError as error:
            form.rows.set_error(form.seat_box, say_error(error))
            return
        rooms = {room.id: room.name for room in snapshot.rooms}

        def place(seat: Seat | None) -> str:
            return self._words(rooms[seat[0]], seat[1]) if seat else self.tr("no seat")

        said = "；".join(
            f"{snapshot.entrant_by_id[step.person].name}　{place(step.before)} → {place(step.after)}"
            for step in planned.steps
        )
        if planned.pairs_before != planned.pairs_after:
            said += "\n" + self.tr("People of one unit side by side: {before} → {after}").format(
                before=planned.pairs_before, after=planned.pairs_after
            )
        form.effect_label.setText(said)
        form.save_button.setEnabled(True)

    def _save(self) -> None:
        form = self._form
        try:
            reseating.move(self._contest, self._person, self._seat, form.reason_edit.text())
        except UserError as error:
            field = form.reason_edit if error.code == "seat_reason_missing" else form.seat_box
            form.rows.set_error(field, say_error(error))
            field.setFocus()
            return
        self.accept()

    def _place(self, line: SeatLine) -> str:
        return self._words(line.room.name, line.seat) if line.room else self.tr("no seat")

    def _words(self, room: str, number: int) -> str:
        return self.tr("{room} seat {number}").format(room=room, number=number)
