"""The papers of the day in the window: which there are, and their choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QPushButton, QSpinBox, QWidget

from lianbing_desktop.domain.arrangements.papers import DayPaper, PrintWay
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.arrangements import card_papers, paper_making, printing
from lianbing_desktop.services.arrangements.card_papers import CardChoice, PaperMade
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.wording import say, say_error, say_problem
from lianbing_desktop.ui.arrangements.guests_dialog import GuestsDialog
from lianbing_desktop.ui.arrangements.pick_dialog import PickDialog
from lianbing_desktop.ui.awards.designer_dialog import DesignerDialog
from lianbing_desktop.ui.intake.paper_dialog import PaperDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.page import Desk

translate = QCoreApplication.translate
_PROBLEMS_SHOWN = 4
_LAYOUT_WIDTH, _SIDE_WIDTH = 248, 92  # px: everything in one line


def paper_text(paper: DayPaper) -> str:
    """What a paper is, in a line."""
    return {
        DayPaper.PASSES: translate("DayPapers", "number, photo, room, seat, rules; several on A4, to cut"),
        DayPaper.SIGN_IN_ROOM: translate("DayPapers", "to sign at the room, with a box for who is absent"),
        DayPaper.SIGN_IN_UNIT: translate("DayPapers", "to sign at the entrance, a sheet a unit"),
        DayPaper.SEAT_PLAN: translate("DayPapers", "the seats as they stand, for the door"),
        DayPaper.NAME_LIST: translate("DayPapers", "everybody by strokes with room and seat, for the entrance"),
        DayPaper.DESK_CARDS: translate("DayPapers", "name and unit to stand on the table, flat or folded, any size"),
        DayPaper.SEAT_LABELS: translate("DayPapers", "one a seat, to cut and stick on"),
        DayPaper.ROOM_RECORD: translate("DayPapers", "one a room, for the invigilators to fill in"),
        DayPaper.SEATING_RECORD: translate("DayPapers", "seed, list and changes since, to be signed"),
        DayPaper.DRAW_RECORD: translate("DayPapers", "what was drawn, to be signed before the supervisor"),
        DayPaper.EMERGENCY: translate("DayPapers", "all it takes to run the day on paper when the computer fails"),
    }[paper]


@dataclass(frozen=True, slots=True)
class _Scope:
    """What of a paper is printed. `picked` and `guests` ask: whom of the entrants, and who else."""

    new: bool = False
    picked: bool = False
    guests: bool = False
    unit: str = ""
    room: str = ""
    key: str = ""


class DayPaperView(QObject):
    """Shows one paper with its choices; every choice makes it anew, and what is given out is kept as printed."""

    def __init__(self, desk: Desk, paper: DayPaper, parent: QWidget, key: str = "") -> None:
        super().__init__(parent)
        self._desk, self._paper = desk, paper
        self.dialog = PaperDialog(desk, say(f"paper_{paper}"), parent)
        self._snapshot = desk.contest.snapshot()
        self._made: PaperMade | None = None
        self._made_of: Snapshot = self._snapshot
        self._picked: tuple[str, ...] = ()
        self._scope_box, self._layout_box = QComboBox(self.dialog), QComboBox(self.dialog)
        self._design_button = QPushButton(self.tr("&Design…"), self.dialog)
        self._width_spin, self._height_spin = QSpinBox(self.dialog), QSpinBox(self.dialog)
        self._alone_check = QCheckBox(self.tr("&One a sheet"), self.dialog)
        self._add_scopes(key)
        self._add_layouts()
        self.dialog.printed.connect(self._on_printed)
        self.dialog.saved.connect(lambda _name: self._note(PrintWay.SAVED, None))
        self._make()

    def exec(self) -> None:
        """Show the dialog until it is closed."""
        self.dialog.exec()
        self.deleteLater()

    def _add_scopes(self, key: str) -> None:
        box, snapshot, paper = self._scope_box, self._snapshot, self._paper
        items = printing.items_of(snapshot, paper)
        stand = printing.standing_of(snapshot, paper)
        box.setAccessibleName(self.tr("What to print"))
        box.addItem(self.tr("All ({count})").format(count=len(items)), _Scope())
        if stand.ever:
            box.addItem(self.tr("New or changed since ({count})").format(count=len(stand.to_print)), _Scope(new=True))
        if paper is DayPaper.DESK_CARDS:
            box.addItem(self.tr("Judges and others…"), _Scope(guests=True))
        if len(items) > 1:
            box.addItem(self.tr("Pick…"), _Scope(picked=True))
            groups = paper.is_cards
            if groups:
                box.insertSeparator(box.count())
                for unit in snapshot.units:
                    if count := sum(item.unit_id == unit.id for item in items):
                        box.addItem(f"{unit.name}（{count}）", _Scope(unit=unit.id))
                box.insertSeparator(box.count())
                for room in snapshot.rooms:
                    if count := sum(item.room_id == room.id for item in items):
                        box.addItem(f"{room.name}（{count}）", _Scope(room=room.id))
            else:
                box.insertSeparator(box.count())
                for item in items:
                    box.addItem(item.label, _Scope(key=item.key))
        found = next((at for at in range(box.count()) if key and self._scope(at).key == key), -1)
        if found >= 0:
            box.setCurrentIndex(found)
        elif stand.ever and stand.to_print:
            box.setCurrentIndex(1)
        box.setMinimumWidth(170)
        box.setMaxVisibleItems(20)
        box.setVisible(box.count() > 1)
        self.dialog.add_choice(box)
        box.activated.connect(self._choose_scope)

    def _add_layouts(self) -> None:
        cards = self._paper.is_cards
        for widget in (
            self._layout_box, self._design_button, self._width_spin, self._height_spin, self._alone_check
        ):  # fmt: skip
            widget.setVisible(cards)
            if cards:
                self.dialog.add_choice(widget)
        if not cards:
            return
        self._layout_box.setAccessibleName(self.tr("Layout"))
        self._layout_box.setMinimumWidth(_LAYOUT_WIDTH)
        self._layout_box.setMaximumWidth(_LAYOUT_WIDTH)
        self._design_button.setAutoDefault(False)
        self._design_button.setToolTip(
            self.tr("Change the layout in the designer; a copy of the contest's own is kept")
        )
        for spin, words in ((self._width_spin, self.tr("Width")), (self._height_spin, self.tr("Height"))):
            spin.setRange(20, 400)
            spin.setSuffix(" mm")
            spin.setMaximumWidth(_SIDE_WIDTH)
            theme.inset(spin)
            spin.setKeyboardTracking(False)
            spin.setAccessibleName(words)
            spin.setToolTip(self.tr("{side} of a card; everything on it goes along").format(side=words))
        self._fill_layouts(card_papers.chosen_layout(self._desk.contest, self._paper))
        self._layout_box.activated.connect(self._choose_layout)
        self._design_button.clicked.connect(self._design)
        for spin in (self._width_spin, self._height_spin):
            spin.valueChanged.connect(lambda _value: self._make())
        self._alone_check.toggled.connect(lambda _on: self._make())

    def _fill_layouts(self, chosen: str) -> None:
        box = self._layout_box
        box.clear()
        for one in card_papers.layouts_for(self._desk.contest, self._paper):
            box.addItem(one.name, one.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        width, height = card_papers.layout_size(self._desk.contest, str(box.currentData()))
        for spin, value in ((self._width_spin, width), (self._height_spin, height)):
            blocked = spin.blockSignals(True)
            spin.setValue(round(value))
            spin.blockSignals(blocked)

    def _choose_layout(self) -> None:
        chosen = str(self._layout_box.currentData())
        try:
            card_papers.choose_layout(self._desk.contest, self._paper, chosen)
        except UserError as error:  # open for reading only: it holds for this print
            self._desk.messages.error(error)
        self._fill_layouts(chosen)
        self._make()

    def _design(self) -> None:
        dialog = DesignerDialog(self._desk.contest, str(self._layout_box.currentData()), self.dialog)
        dialog.exec()
        if dialog.saved:
            self._fill_layouts(dialog.saved)
            self._choose_layout()

    def _scope(self, at: int) -> _Scope:
        found = self._scope_box.itemData(at)
        return found if isinstance(found, _Scope) else _Scope()

    def _choose_scope(self) -> None:
        if self._scope(self._scope_box.currentIndex()).guests:
            if GuestsDialog(self._desk.contest, self.dialog).exec() != QDialog.DialogCode.Accepted:
                self._scope_box.setCurrentIndex(0)
        elif self._scope(self._scope_box.currentIndex()).picked:
            items = printing.items_of(self._desk.contest.snapshot(), self._paper)
            dialog = PickDialog(items, self._picked, self.dialog)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                if not self._picked:
                    self._scope_box.setCurrentIndex(0)
            else:
                self._picked = dialog.picked
                at = self._scope_box.currentIndex()
                self._scope_box.setItemText(at, self.tr("Picked ({count})…").format(count=len(self._picked)))
        self._make()

    def _keys(self) -> Sequence[str]:
        scope, snapshot = self._scope(self._scope_box.currentIndex()), self._desk.contest.snapshot()
        picked = self._picked if scope.picked else (scope.key,) if scope.key else None
        return paper_making.keys_of(
            snapshot, self._paper, new=scope.new, units=[scope.unit] if scope.unit else (),
            rooms=[scope.room] if scope.room else (), picked=picked,
        )  # fmt: skip

    def _choice(self) -> CardChoice | None:
        if not self._paper.is_cards:
            return None
        layout = str(self._layout_box.currentData())
        sides = (self._width_spin.value(), self._height_spin.value())
        own = card_papers.layout_size(self._desk.contest, layout)
        if sides == tuple(map(round, own)):
            return CardChoice(layout, one_a_sheet=self._alone_check.isChecked())
        return CardChoice(layout, *sides, one_a_sheet=self._alone_check.isChecked())

    def _make(self) -> None:
        paper, keys, choice = self._paper, self._keys(), self._choice()
        snapshot = self._desk.contest.snapshot()
        guests = self._scope(self._scope_box.currentIndex()).guests
        if not keys and not guests:
            self.dialog.clear(self.tr("Nothing is new or changed since: everything printed is in order."))
            return

        def write(contest: Contest, path: Path) -> PaperMade:
            if guests:
                people = card_papers.read_guests(card_papers.guests(contest))
                return card_papers.write_guest_cards(contest, path, people, choice)
            return paper_making.make_paper(contest, paper, path, keys, choice)

        def made(result: object) -> None:
            if isinstance(result, PaperMade):
                self._made, self._made_of = result, snapshot
                self.dialog.say(self._words(result))

        self.dialog.make(write, f"{say(f'paper_{paper}')}.pdf", made)

    def _words(self, made: PaperMade) -> str:
        """What wants a look, in a few lines."""
        said = [say_problem(one) for one in made.problems[:_PROBLEMS_SHOWN]]
        if len(made.problems) > _PROBLEMS_SHOWN:
            said.append(self.tr("… and {count} more.").format(count=len(made.problems) - _PROBLEMS_SHOWN))
        if made.without_photo:
            said.append(
                self.tr("{count} have no photo: their pass has a frame to paste one.").format(count=made.without_photo)
            )
        return "\n".join(said)

    def _on_printed(self, pages: list[int]) -> None:
        self._note(PrintWay.PRINTED, pages)

    def _note(self, way: PrintWay, pages: list[int] | None) -> None:
        made = self._made
        if made is None or not made.keys or self._desk.contest.file.reading:
            return  # nothing yet, cards of people who are no entrants, or a file that is only looked at
        keys = made.keys if pages is None else made.keys_on(pages)
        try:
            printing.note_print(
                self._desk.contest, self._paper, keys, way,
                pages=made.pages if pages is None else len(pages), layout=made.layout, snapshot=self._made_of,
            )  # fmt: skip
        except UserError as error:
            self.dialog.say(say_error(error), wrong=True)
