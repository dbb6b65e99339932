"""The papers of the day in the window: which there are, and their choices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from lianbing_desktop.services.arrangements import card_papers, emergency_papers, room_papers
from lianbing_desktop.services.arrangements.room_papers import SignInBy
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.ui.intake.paper_dialog import PaperDialog
from lianbing_desktop.ui.shell.page import Desk

Writer = Callable[[Contest, Path], int]
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DayPaper:
    """A paper one can choose. `needs` says what must be there first: "people", "rooms", "seats" or "draws"."""

    key: str
    name: str
    text: str
    needs: str = "people"


def day_papers() -> tuple[DayPaper, ...]:
    """The papers in the order they are needed."""
    return (
        DayPaper(
            "passes",
            translate("DayPapers", "Passes"),
            translate("DayPapers", "number, photo, room, seat, rules; four on A4"),
        ),
        DayPaper(
            "sign_in",
            translate("DayPapers", "Sign-in sheets"),
            translate("DayPapers", "by room or unit, to sign, with a box for who is absent"),
        ),
        DayPaper(
            "plan",
            translate("DayPapers", "Seating plans for the door"),
            translate("DayPapers", "the seats as they stand, the door marked"),
            "seats",
        ),
        DayPaper(
            "names",
            translate("DayPapers", "Names with room and seat"),
            translate("DayPapers", "by strokes, for the entrance"),
            "seats",
        ),
        DayPaper(
            "desk",
            translate("DayPapers", "Desk cards"),
            translate("DayPapers", "any size in mm, flat or folded"),
        ),
        DayPaper(
            "labels",
            translate("DayPapers", "Seat labels"),
            translate("DayPapers", "one a seat, to cut"),
            "seats",
        ),
        DayPaper(
            "record",
            translate("DayPapers", "Room records"),
            translate("DayPapers", "one a room, for the invigilators"),
            "rooms",
        ),
        DayPaper(
            "draw",
            translate("DayPapers", "Records of draws"),
            translate("DayPapers", "to be signed before the supervisor"),
            "draws",
        ),
        DayPaper(
            "blank",
            translate("DayPapers", "Emergency forms"),
            translate("DayPapers", "sign-in, draw, room record and score sheets for a dead computer"),
        ),
    )


class DayPaperView(QObject):
    """Shows one paper with its choices; every choice makes it anew."""

    def __init__(self, desk: Desk, paper: DayPaper, parent: QWidget, draw_id: str = "") -> None:
        super().__init__(parent)
        self._paper = paper
        self.dialog = PaperDialog(desk, paper.name, parent)
        self._snapshot = desk.contest.snapshot()
        self._by_box, self._draw_box = QComboBox(self.dialog), QComboBox(self.dialog)
        self._width_spin, self._height_spin = QSpinBox(self.dialog), QSpinBox(self.dialog)
        self._folded_check = QCheckBox(self.tr("&Folded"), self.dialog)
        self._alone_check = QCheckBox(self.tr("&One a sheet"), self.dialog)
        self._add_choices(draw_id)
        self._make()

    def exec(self) -> None:
        """Show the dialog until it is closed."""
        self.dialog.exec()
        self.deleteLater()

    def _add_choices(self, draw_id: str) -> None:
        shown: tuple[QWidget, ...] = ()
        if self._paper.key == "sign_in":
            self._by_box.addItem(self.tr("By room"), SignInBy.ROOM)
            self._by_box.addItem(self.tr("By unit"), SignInBy.UNIT)
            if not self._snapshot.seats:
                self._by_box.setCurrentIndex(1)
            shown = (self._by_box,)
        elif self._paper.key == "draw":
            for held in reversed(self._snapshot.draws):
                self._draw_box.addItem(held.title, held.id)
            self._draw_box.setCurrentIndex(max(0, self._draw_box.findData(draw_id)))
            shown = (self._draw_box,)
        elif self._paper.key == "desk":
            for spin, value, words in (
                (self._width_spin, card_papers.DESK.width, self.tr("Width")),
                (self._height_spin, card_papers.DESK.height, self.tr("Height")),
            ):
                spin.setRange(20, 400)
                spin.setValue(int(value))
                spin.setSuffix(" mm")
                spin.setPrefix(f"{words} ")
                spin.setKeyboardTracking(False)
                spin.setAccessibleName(words)
            shown = (self._width_spin, self._height_spin, self._folded_check, self._alone_check)
        boxes: tuple[QWidget, ...] = (self._by_box, self._draw_box, self._width_spin, self._height_spin)
        for widget in (*boxes, self._folded_check, self._alone_check):
            widget.setVisible(widget in shown)
        for choice in shown:
            self.dialog.add_choice(choice)
        for box in (self._by_box, self._draw_box):
            box.setMinimumWidth(180)
            box.currentIndexChanged.connect(lambda _index: self._make())
        for spin in (self._width_spin, self._height_spin):
            spin.valueChanged.connect(lambda _value: self._make())
        for check in (self._folded_check, self._alone_check):
            check.toggled.connect(lambda _on: self._make())

    def _make(self) -> None:
        self.dialog.make(self._writer(), f"{self._paper.name}.pdf")

    def _writer(self) -> Writer:
        simple: dict[str, Writer] = {
            "passes": card_papers.write_passes,
            "plan": room_papers.write_seat_plan,
            "names": room_papers.write_name_list,
            "labels": card_papers.write_seat_labels,
            "record": room_papers.write_room_record,
            "blank": emergency_papers.write_emergency_forms,
        }
        if self._paper.key in simple:
            return simple[self._paper.key]
        if self._paper.key == "sign_in":
            by = SignInBy(self._by_box.currentData())
            return lambda contest, path: room_papers.write_sign_in(contest, path, by)
        if self._paper.key == "draw":
            held = next(one for one in self._snapshot.draws if one.id == self._draw_box.currentData())
            return lambda contest, path: room_papers.write_draw_record(contest, held, path)
        width, height = self._width_spin.value(), self._height_spin.value()
        folded, alone = self._folded_check.isChecked(), self._alone_check.isChecked()
        return lambda contest, path: card_papers.write_desk_cards(
            contest, path, width, height, folded=folded, one_a_sheet=alone
        )
