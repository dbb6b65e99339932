"""赛务编排: numbers, rooms and seats, draws, and the papers of the day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from lianbing_desktop.domain.arrangements.draws import in_order
from lianbing_desktop.domain.arrangements.papers import DayPaper
from lianbing_desktop.domain.arrangements.rooms import Room
from lianbing_desktop.domain.arrangements.seating import Seat
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.arrangements import arranging, drawing, paper_making, printing
from lianbing_desktop.services.arrangements.arranging import ArrangementState
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.arrangements.arranging_dialogs import (
    NumberDialog,
    PassRulesDialog,
    RoomDialog,
    SeatingDialog,
)
from lianbing_desktop.ui.arrangements.day_papers import DayPaperView, paper_text
from lianbing_desktop.ui.arrangements.draw_dialog import DrawDialog
from lianbing_desktop.ui.arrangements.seat_move_dialog import SeatMoveDialog
from lianbing_desktop.ui.forms.ui_arrangements_page import Ui_ArrangementsPage
from lianbing_desktop.ui.models.arrangement_lists import (
    DrawRow,
    PaperRow,
    RoomRow,
    draws_model,
    papers_model,
    results_model,
    rooms_model,
)
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.heading import PageHeading

_SHOWN = 4
"""People or pieces that are named before the rest is counted."""


class ArrangementsPage(Page):
    """Three tabs: rooms and seats, draws, print. The heading offers the next step."""

    stage = "arrangements"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = form = Ui_ArrangementsPage()
        form.setupUi(self)
        self._heading = PageHeading(self.tr("Arrangements"), self)
        form.page_layout.insertWidget(0, self._heading)
        self._number_button = self._action(self.tr("&Number entrants…"), self._number)
        self._late_button = self._action(self.tr("Seat the &late ones"), self._seat_late)
        self._rooms_button = self._action(self.tr("Add the &missing rooms"), self._add_missing)
        self._seat_button = self._action(self.tr("Draw the &seats…"), self._seat)
        self._rooms, self._draws = rooms_model(self), draws_model(self)
        self._results, self._papers = results_model(self), papers_model(self)
        form.rooms_table.set_table(self._rooms, self.tr("No rooms yet. Press Ins to add one, or add the missing ones."))
        form.draws_table.set_table(
            self._draws, self.tr("Nothing drawn yet. Press Ins to draw, or to type in what was drawn from paper lots.")
        )
        form.results_table.set_table(self._results, "")
        form.papers_table.set_table(self._papers, "")
        form.rooms_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_room())
        form.draws_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_draw())
        form.rooms_table.opened.connect(lambda _row: self._edit_room())
        form.draws_table.opened.connect(lambda _row: self._show_record())
        form.papers_table.opened.connect(lambda _row: self._show_paper())
        for table, key, button, slot in (
            (form.rooms_table, "Ins", form.add_button, self._add_room),
            (form.rooms_table, "F2", form.edit_button, self._edit_room),
            (form.rooms_table, "Del", form.remove_button, self._remove_room),
            (form.draws_table, "Ins", form.draw_button, self._draw),
            (form.draws_table, "Ctrl+R", form.record_button, self._show_record),
            (form.draws_table, "Del", form.delete_button, self._delete_draw),
            (form.papers_table, "Ctrl+P", form.print_button, self._show_paper),
            (form.seat_grid, "F4", form.move_button, self._change_seats),
        ):
            button.clicked.connect(slot)
            shortcut = QShortcut(QKeySequence(key), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        form.papers_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_standing())
        form.seat_grid.move_wanted.connect(self._move)
        form.seat_grid.carrying.connect(lambda _line: self._show_room())
        form.seat_grid.current_changed.connect(lambda: self._show_unseated(self.desk.contest.snapshot()))
        form.mark_button.clicked.connect(self._mark_paper)
        form.emergency_button.clicked.connect(lambda: self._open_paper(DayPaper.EMERGENCY))
        writes(self._number_button, self._late_button, self._rooms_button, self._seat_button, form.rules_button)
        writes(form.add_button, form.edit_button, form.remove_button, form.draw_button, form.delete_button)
        writes(form.mark_button, form.move_button)
        form.rules_button.clicked.connect(lambda: PassRulesDialog(self.desk.contest, self).exec())

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        snapshot = contest.snapshot()
        if not (snapshot.rooms or snapshot.exam_numbers or snapshot.draws):
            return None
        people = {one.id for one in snapshot.competing}
        open_ones = people - snapshot.exam_numbers.keys()
        if snapshot.rooms:
            open_ones |= people - snapshot.seats.keys()
        left = len(open_ones)
        left += sum(bool(drawing.outdated(snapshot, held)) for held in snapshot.draws)
        left += len(printing.reprints(snapshot))
        return Badge(str(left), Tone.WARNING) if left else Badge("", Tone.DONE)

    def refresh(self, changes: Changes) -> None:
        snapshot = self.desk.contest.snapshot()
        state = arranging.state_of(snapshot)
        self._heading.set_state(self._state_words(snapshot, state))
        seated = Counter(snapshot.seats[one.id].room_id for one in snapshot.competing if one.id in snapshot.seats)
        pairs = Counter(pair.room_id for pair in state.pairs)
        self._rooms.set_rows([RoomRow(room, seated[room.id], pairs[room.id]) for room in snapshot.rooms])
        self._draws.set_rows([DrawRow(held, drawing.outdated(snapshot, held)) for held in snapshot.draws])
        self._papers.set_rows(self._paper_rows(snapshot))
        form = self._form
        form.pairs_label.setText(arranging.remaining_words(snapshot, state))
        form.pairs_label.setVisible(bool(state.pairs))
        for table in (form.rooms_table, form.draws_table, form.papers_table):
            if table.currentIndex().row() < 0 and table.model().rowCount():
                table.selectRow(0)
        self._number_button.setEnabled(bool(state.people))
        self._rooms_button.setVisible(state.people > state.seats)
        self._late_button.setVisible(bool(snapshot.seats) and bool(state.unseated))
        self._seat_button.setEnabled(bool(snapshot.rooms) and 0 < state.people <= state.seats)
        self._seat_button.setText(self.tr("Draw all seats anew…") if snapshot.seats else self.tr("Draw the &seats…"))
        self._offer(self._next_button(snapshot, state))
        self._show_room()
        self._show_unseated(snapshot)
        self._show_draw()
        self._show_standing()

    def _action(self, text: str, slot: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(slot)
        self._heading.add_action(button)
        return button

    def _next_button(self, snapshot: Snapshot, state: ArrangementState) -> QPushButton | None:
        """The next step, as long as there is one: drawing anew is none."""
        if state.people and state.unnumbered:
            return self._number_button
        if state.people > state.seats:
            return self._rooms_button
        if not state.unseated:
            return None
        return self._late_button if snapshot.seats else self._seat_button

    def _offer(self, chosen: QPushButton | None) -> None:
        for button in (self._number_button, self._late_button, self._rooms_button, self._seat_button):
            role = "primary" if button is chosen else ""
            if button.property("role") != role:
                button.setProperty("role", role)
                button.style().unpolish(button)
                button.style().polish(button)

    def _state_words(self, snapshot: Snapshot, state: ArrangementState) -> str:
        if not state.people:
            return self.tr("Nobody is in the list yet: import the rosters first.")
        said = [self.tr("{count} people").format(count=state.people)]
        if state.unnumbered:
            said.append(self.tr("{count} without a number").format(count=state.unnumbered))
        if state.people > state.seats:
            said.append(self.tr("{count} seats short").format(count=state.people - state.seats))
        elif state.unseated:
            said.append(self.tr("{count} without a seat").format(count=state.unseated))
        elif not state.pairs:
            said.append(self.tr("nobody beside the own unit"))
        if seed := arranging.seating_seed(snapshot) if snapshot.seats else "":
            said.append(self.tr("seed {seed}").format(seed=seed))
        return " · ".join(said)

    def _room(self) -> Room | None:
        row = self._form.rooms_table.currentIndex().row()
        return self._rooms.row_at(row).room if 0 <= row < self._rooms.rowCount() else None

    def _draw_row(self) -> DrawRow | None:
        row = self._form.draws_table.currentIndex().row()
        return self._draws.row_at(row) if 0 <= row < self._draws.rowCount() else None

    def _show_room(self) -> None:
        room, form, snapshot = self._room(), self._form, self.desk.contest.snapshot()
        for button in (form.edit_button, form.remove_button):
            button.setEnabled(room is not None)
        if room is None:
            form.room_label.setText(
                self.tr("Add the rooms first: the seats stand here as in the room.") if snapshot.competing else ""
            )
            form.seat_grid.set_room(None, {}, frozenset())
            return
        lines = {line.seat: line for line in arranging.lines_of_room(snapshot, room)}
        state = arranging.state_of(snapshot)
        paired = frozenset(
            number for pair in state.pairs if pair.room_id == room.id for number in (pair.first, pair.second)
        )
        carried = form.seat_grid.carried
        title = "　".join(part for part in (room.name, room.session) if part)
        if carried is not None:
            title = self.tr("{name} is taken up: Enter puts down, Esc lets go").format(name=carried.name)
        form.room_label.setText(title)
        vacated = {
            number: snapshot.entrant_by_id[who].name
            for (room_id, number), who in arranging.vacated_seats(snapshot).items()
            if room_id == room.id
        }
        form.seat_grid.set_room(room, lines, paired, vacated)

    def _show_unseated(self, snapshot: Snapshot) -> None:
        """Who has no seat once seats were given; while the keys are in the plan, who sits on the current one."""
        form = self._form
        left = [line for line in arranging.seat_lines(snapshot) if line.room is None] if snapshot.seats else []
        names = "、".join(f"{line.name}（{line.unit}）" for line in left[:_SHOWN])
        said = ""
        if left:
            said = self.tr("Without a seat ({count}): {names}").format(count=len(left), names=names)
            said += "…" if len(left) > _SHOWN else ""
        on_a_seat = form.seat_grid.hasFocus()
        form.unseated_label.setText(form.seat_grid.words_of(form.seat_grid.current_seat) if on_a_seat else said)
        form.move_button.setEnabled(bool(snapshot.rooms and snapshot.competing))

    def _show_draw(self) -> None:
        row, form = self._draw_row(), self._form
        for button in (form.record_button, form.delete_button):
            button.setEnabled(row is not None)
        self._results.set_rows(in_order(row.draw.lines) if row else ())
        said = ""
        if row is not None and row.outdated:
            said = self.tr("The list has changed since: {names}. Check, and draw again if it matters.").format(
                names="、".join(row.outdated)
            )
        form.draw_label.setText(said)
        form.draw_label.setVisible(bool(said))

    def _paper_rows(self, snapshot: Snapshot) -> list[PaperRow]:
        first = {
            "": "",
            "arrangements_nobody": self.tr("import rosters first"),
            "papers_no_rooms": self.tr("add rooms first"),
            "papers_no_seats": self.tr("draw the seats first"),
            "papers_no_draws": self.tr("draw first"),
        }
        return [
            PaperRow(
                paper,
                say(f"paper_{paper}"),
                paper_text(paper),
                first[paper_making.missing_for(snapshot, paper)],
                printing.standing_of(snapshot, paper),
            )
            for paper in DayPaper
        ]

    def _paper_row(self) -> PaperRow | None:
        row = self._form.papers_table.currentIndex().row()
        return self._papers.row_at(row) if 0 <= row < self._papers.rowCount() else None

    def _show_standing(self) -> None:
        """What of the chosen paper has to be printed again, piece by piece."""
        form, row = self._form, self._paper_row()
        said = printing.standing_words(row.stand) if row is not None else ()
        shown = list(said if len(said) == _SHOWN + 1 else said[:_SHOWN])
        if len(said) > len(shown):
            shown.append(self.tr("… and {count} more").format(count=len(said) - _SHOWN))
        form.reprint_label.setText("\n".join(shown))
        form.reprint_label.setVisible(bool(shown))
        form.reprint_label.setToolTip("\n".join(said))
        form.print_button.setEnabled(row is not None and not row.first)
        form.mark_button.setVisible(bool(said))

    def _mark_paper(self) -> None:
        row = self._paper_row()
        if row is not None:
            printing.mark_in_order(self.desk.contest, row.paper)
            self.desk.messages.done(self.tr("{paper}: in order as it lies there.").format(paper=row.name))

    def _number(self) -> None:
        dialog = NumberDialog(self.desk.contest, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.desk.messages.done(self.tr("{count} numbers given.").format(count=dialog.given))

    def _add_room(self) -> None:
        names = {room.name for room in self.desk.contest.snapshot().rooms}
        number = next(number for number in range(1, len(names) + 2) if f"第{number}考场" not in names)
        RoomDialog(self.desk.contest, Room("", f"第{number}考场"), self).exec()

    def _add_missing(self) -> None:
        snapshot = self.desk.contest.snapshot()
        rooms = arranging.propose_rooms(snapshot)
        if rooms:
            arranging.add_rooms(self.desk.contest, rooms)
            self.desk.messages.done(
                self.tr("{count} rooms of 30 seats added; change their names and sizes with F2.").format(
                    count=len(rooms)
                )
            )

    def _edit_room(self) -> None:
        room = self._room()
        if room is not None:
            RoomDialog(self.desk.contest, room, self).exec()

    def _remove_room(self) -> None:
        room = self._room()
        if room is not None:
            arranging.remove_room(self.desk.contest, room)
            self.desk.messages.done(
                self.tr("{room} removed; Ctrl+Z brings it back with its seats.").format(room=room.name)
            )

    def _seat(self) -> None:
        if SeatingDialog(self.desk.contest, self).exec() == QDialog.DialogCode.Accepted:
            snapshot = self.desk.contest.snapshot()
            words = arranging.remaining_words(snapshot, arranging.state_of(snapshot))
            self.desk.messages.done(words or self.tr("Everybody has a seat, nobody beside the own unit."))

    def _seat_late(self) -> None:
        try:
            lines = arranging.seat_late(self.desk.contest)
        except UserError as error:
            self.desk.messages.error(error)
            return
        where = "、".join(f"{line.name} {line.room.name if line.room else ''} {line.seat}" for line in lines)
        self.desk.messages.done(self.tr("Seated, nobody moved: {where}").format(where=where))

    def _draw(self) -> None:
        if DrawDialog(self.desk.contest, self).exec() == QDialog.DialogCode.Accepted:
            self._form.draws_table.selectRow(self._draws.rowCount() - 1)

    def _delete_draw(self) -> None:
        row = self._draw_row()
        if row is not None:
            drawing.remove(self.desk.contest, row.draw)
            self.desk.messages.done(self.tr("{title} deleted; Ctrl+Z brings it back.").format(title=row.draw.title))

    def _show_record(self) -> None:
        row = self._draw_row()
        if row is not None:
            self._open_paper(DayPaper.DRAW_RECORD, row.draw.id)

    def _show_paper(self) -> None:
        row = self._paper_row()
        if row is None:
            return
        if row.first:
            self.desk.messages.info(f"{row.name}：{row.first}")
            return
        self._open_paper(row.paper)

    def _open_paper(self, paper: DayPaper, key: str = "") -> None:
        if code := paper_making.missing_for(self.desk.contest.snapshot(), paper):
            self.desk.messages.error(UserError(code))
            return
        DayPaperView(self.desk, paper, self, key).exec()

    def _change_seats(self) -> None:
        line, room = self._form.seat_grid.current_line, self._room()
        free = line is None and room is not None
        seat = (room.id, self._form.seat_grid.current_seat) if free and room is not None else None
        self._ask_move(line.entrant_id if line else "", seat)

    def _move(self, entrant_id: str, number: int) -> None:
        room = self._room()
        if room is not None:
            self._ask_move(entrant_id, (room.id, number))

    def _ask_move(self, entrant_id: str, seat: Seat | None) -> None:
        if self.desk.contest.file.reading:
            return
        before = len(self.desk.contest.snapshot().prints)
        if SeatMoveDialog(self.desk.contest, entrant_id, seat, self).exec() != QDialog.DialogCode.Accepted:
            return
        words = self.tr("Seats changed, nobody else moved. Ctrl+Z takes it back.")
        if before and printing.reprints(self.desk.contest.snapshot()):
            words += self.tr(" Some papers have to be printed again: see Print.")
        self.desk.messages.done(words)
        self._form.seat_grid.setFocus()

    def first_focus(self) -> QWidget | None:
        return (self._form.rooms_table, self._form.draws_table, self._form.papers_table)[self._form.tabs.currentIndex()]
