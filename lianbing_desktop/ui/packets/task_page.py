"""我的任务: what a clerk at another PC has to do in a working contest, how far it is, and how it goes back."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.domain.score import Round
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.packets.packing import role_words
from lianbing_desktop.services.packets.task import CHECK_IN, SECOND, Task
from lianbing_desktop.services.packets.task_progress import RoundToDo, UnitToDo, rounds_to_do, units_to_do
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.packets.packet_work import PacketWork
from lianbing_desktop.ui.scores.attendance_dialog import AttendanceDialog
from lianbing_desktop.ui.scores.blind_entry_dialog import BlindEntryDialog
from lianbing_desktop.ui.scores.scores_page import ScoresPage
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.shell.theme import Colour, Space, Tone, set_property
from lianbing_desktop.ui.widgets.card import Card
from lianbing_desktop.ui.widgets.heading import PageHeading


class TaskPage(Page):
    """The first page of a working contest; nothing but the task can be written there."""

    stage: ClassVar[str] = "task"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        task = desk.contest.task
        assert task is not None
        self._task: Task = task
        self.work = PacketWork(desk, self)
        self.heading = PageHeading(self.tr("{person}: {task}").format(person=task.person, task=role_words(task.role)))
        self.give_back_button = QPushButton(icon("save"), self.tr("&Give back…"), self)
        self.give_back_button.clicked.connect(self.work.give_back)
        self.heading.add_action(self.give_back_button)
        steps = Card(self.tr("Three steps"), self)
        self._rows = QGridLayout()
        self._rows.setColumnStretch(2, 1)
        self._rows.setHorizontalSpacing(Space.M)
        self._rows.setVerticalSpacing(Space.S)
        steps.body.addLayout(self._rows)
        self.round_labels: dict[str, QLabel] = {}
        self.round_buttons: dict[str, QPushButton] = {}
        self._make_steps()
        units = Card(self.tr("By unit"), self)
        self.model = TableModel(self._columns(), key=lambda one: one.unit, parent=self)
        self.table = TableView(units)
        self.table.setAccessibleName(self.tr("How far each unit is"))
        self.table.set_table(self.model, self.tr("The task has no unit with entrants."))
        units.body.addWidget(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.heading)
        layout.addWidget(steps)
        layout.addWidget(units, 1)

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        """What is left to type."""
        left = sum(one.left for one in rounds_to_do(contest))
        return Badge(str(left), Tone.ACCENT) if left else Badge("", Tone.DONE)

    def refresh(self, changes: Changes) -> None:
        contest = self.desk.contest
        found = rounds_to_do(contest)
        for one in found:
            self._show_round(one)
        self.model.set_rows(units_to_do(contest))
        left = sum(one.left for one in found)
        self.heading.set_state(
            self.tr("{left} still to do").format(left=left) if left else self.tr("All done: give it back.")
        )
        for button in (self.give_back_button, *self.round_buttons.values()):
            set_property(button, "role", "")
        first = next((self.round_buttons[one.round.id] for one in found if one.left), self.give_back_button)
        set_property(first, "role", "primary")
        primary = first is self.give_back_button
        self.give_back_button.setIcon(icon("save", Colour.SURFACE if primary else Colour.INK_SOFT))

    def first_focus(self) -> QWidget | None:
        found = rounds_to_do(self.desk.contest)
        return next((self.round_buttons[one.round.id] for one in found if one.left), self.give_back_button)

    def _make_steps(self) -> None:
        first = {SECOND: self.tr("Type blind"), CHECK_IN: self.tr("Check people in")}
        self._step(0, "1", first.get(self._task.role, self.tr("Type")))
        rounds = [one.round for one in rounds_to_do(self.desk.contest)]
        for place, some in enumerate(rounds):
            label, button = QLabel(self), QPushButton(self.tr("{round}: begin").format(round=some.name), self)
            button.clicked.connect(lambda _checked, some=some: self._begin(some))
            self._rows.addWidget(label, place, 2)
            self._rows.addWidget(button, place, 3)
            self.round_labels[some.id], self.round_buttons[some.id] = label, button
        place = max(len(rounds), 1)
        self._step(place, "2", self.tr("Give back"))
        self._rows.addWidget(
            self._words(self.tr("Makes a packet, locked by the password this one came with.")), place, 2
        )
        self._step(place + 1, "3", self.tr("Bring it"))
        self._rows.addWidget(
            self._words(self.tr("Take the packet on a stick to the main PC: Several PCs, Join.")), place + 1, 2
        )

    def _step(self, row: int, number: str, text: str) -> None:
        number_label, text_label = QLabel(number, self), QLabel(text, self)
        for label in (number_label, text_label):
            label.setProperty("role", "section")
        self._rows.addWidget(number_label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(text_label, row, 1, Qt.AlignmentFlag.AlignTop)

    def _words(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "soft")
        label.setWordWrap(True)
        return label

    def _show_round(self, one: RoundToDo) -> None:
        label = self.round_labels.get(one.round.id)
        if label is not None:
            words = self.tr("{round}: {done} of {count}")
            label.setText(words.format(round=one.round.name, done=one.done, count=one.count))

    def _begin(self, some: Round) -> None:
        if self._task.role == CHECK_IN:
            AttendanceDialog(self.desk, some, self).exec()
            return
        if self._task.role == SECOND:
            BlindEntryDialog(self.desk, some, self.window()).exec()
            return
        self.desk.go_to("scores")
        window = self.window()
        if isinstance(window, MainWindow) and isinstance(window.page, ScoresPage):
            window.page.show_round(some.id)

    def _columns(self) -> list[Column[UnitToDo]]:
        return [
            Column(self.tr("Unit"), lambda one: one.unit, width=0),
            Column(self.tr("To do"), lambda one: one.count, align="right", width=90),
            Column(self.tr("Done"), lambda one: one.done, align="right", width=90),
            Column(self.tr("Left"), lambda one: one.left, align="right", width=90, tone=_tone),
        ]


def _tone(one: UnitToDo) -> Tone:
    return Tone.WARNING if one.left else Tone.DONE
