"""分发与汇总: what was handed out to other PCs, what came back, and what differs until a person decides."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.packets.deciding import decide, open_count, open_differences
from lianbing_desktop.services.packets.difference_words import Told, tell
from lianbing_desktop.services.packets.hand_outs import HandOut, hand_outs
from lianbing_desktop.services.packets.merging import Choice
from lianbing_desktop.services.packets.packing import role_words
from lianbing_desktop.services.packets.stepping_back import newest_joining, step_back
from lianbing_desktop.services.scoring.differing import blocked_rounds
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.packets.difference_panel import DifferencePanel, key_of
from lianbing_desktop.ui.packets.packet_work import PacketWork
from lianbing_desktop.ui.packets.step_back_dialog import StepBackDialog
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.shell.theme import Colour, Space, Tone
from lianbing_desktop.ui.widgets.card import Card
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.heading import PageHeading, SectionHeading


class PacketsPage(Page):
    """The main file's side of working on several PCs."""

    stage: ClassVar[str] = "packets"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.work = PacketWork(desk, self)
        self.heading = PageHeading(self.tr("Several PCs"), self)
        self.back_button = QPushButton(icon("undo"), self.tr("Back to before joining…"), self)
        self.back_button.clicked.connect(self._step_back)
        self.hand_out_button = QPushButton(self.tr("&Hand out…"), self)
        self.hand_out_button.setToolTip(self.tr("Work for a clerk at another PC, without a network"))
        self.hand_out_button.clicked.connect(self.work.hand_out)
        self.join_button = QPushButton(icon("import", Colour.SURFACE), self.tr("&Join…"), self)
        self.join_button.setProperty("role", "primary")
        self.join_button.setToolTip(self.tr("Take in what came back, and see what differs"))
        self.join_button.clicked.connect(self.work.join)
        writes(self.back_button, self.hand_out_button, self.join_button)
        for button in (self.back_button, self.hand_out_button, self.join_button):
            self.heading.add_action(button)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self._make_empty())
        self.stack.addWidget(self._make_body())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.heading)
        layout.addWidget(self.stack, 1)

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        """How many differences wait for a decision."""
        count = open_count(contest)
        return Badge(str(count), Tone.WARNING) if count else None

    def refresh(self, changes: Changes) -> None:
        contest = self.desk.contest
        snapshot = contest.snapshot()
        tasks = hand_outs(snapshot)
        differences = open_differences(contest)
        self.tasks_model.set_rows(tasks)
        self.panel.show_rows(tell(contest, differences, ()))
        rounds = blocked_rounds(snapshot)
        waits = self.tr("Until then {rounds} has no final ranking; everything else goes on.")
        self.differences_heading.set_note(waits.format(rounds="、".join(rounds)) if rounds else "")
        self.differences_heading.set_title(
            self.tr("Differences to decide: {count}").format(count=len(differences))
            if differences
            else self.tr("Differences to decide: none")
        )
        out = sum(not one.returned for one in tasks)
        self.heading.set_state(
            self.tr("{count} tasks handed out, {out} not back yet").format(count=len(tasks), out=out) if tasks else ""
        )
        joined = newest_joining(contest)
        self.back_button.setVisible(bool(joined))
        self.stack.setCurrentIndex(1 if tasks or differences or joined else 0)
        self._offer()

    def first_focus(self) -> QWidget | None:
        if self.stack.currentIndex() == 0:
            return self.hand_out_button
        return self.panel.table if self.panel.model.rowCount() else self.tasks_table

    def _make_empty(self) -> QWidget:
        empty = EmptyState(
            "packets",
            self.tr("Several PCs without a network"),
            "\n".join(
                (
                    self.tr("1. Hand out: rounds and units for a clerk become a packet on a stick."),
                    self.tr("2. The clerk opens it on another PC, types, and gives a packet back."),
                    self.tr("3. Join: see what is new, what agrees and what differs, then take it in."),
                )
            ),
        )
        empty.add_action(self.tr("Hand out…"), self.work.hand_out)
        return empty

    def _make_body(self) -> QWidget:
        body = QWidget(self)
        self.tasks_model = TableModel(self._columns(), key=lambda one: one.packet, parent=self)
        tasks_card = Card(parent=body)
        heading = SectionHeading(self.tr("Handed out"), tasks_card)
        self.password_button = QPushButton(icon("copy"), self.tr("Copy &password"), tasks_card)
        self.password_button.clicked.connect(self._copy_password)
        heading.add_action(self.password_button)
        self.tasks_table = TableView(tasks_card)
        self.tasks_table.setAccessibleName(self.tr("Tasks handed out"))
        self.tasks_table.set_table(self.tasks_model, self.tr("Nothing was handed out from this file."))
        self.tasks_table.selectionModel().selectionChanged.connect(lambda _now, _before: self._offer())
        tasks_card.body.addWidget(heading)
        tasks_card.body.addWidget(self.tasks_table, 1)
        differences_card = Card(parent=body)
        self.differences_heading = SectionHeading("", differences_card)
        self.panel = DifferencePanel(None, self.tr("Nothing differs."), differences_card)
        self.panel.decided.connect(self._decide)
        differences_card.body.addWidget(self.differences_heading)
        differences_card.body.addWidget(self.panel, 1)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(tasks_card, 2)
        layout.addWidget(differences_card, 3)
        return body

    def _columns(self) -> list[Column[HandOut]]:
        return [
            Column(self.tr("For whom"), lambda one: one.person, width=90),
            Column(self.tr("Task"), lambda one: role_words(one.role), width=110),
            Column(self.tr("Rounds"), self._rounds, width=0, tip=self._rounds),
            Column(self.tr("Units"), self._units, width=150, tip=self._all_units),
            Column(self.tr("Handed out at"), lambda one: _moment(one.made_at), width=120),
            Column(self.tr("Came back"), self._returned, width=190, tone=_tone, tip=self._returned),
        ]

    def _rounds(self, one: HandOut) -> str:
        known = self.desk.contest.snapshot().round_by_id
        return "、".join(known[id_].name for id_ in one.rounds if id_ in known) or "–"

    def _units(self, one: HandOut) -> str:
        names = self._unit_names(one)
        return names[0] if len(names) == 1 else self.tr("{count} units").format(count=len(names))

    def _all_units(self, one: HandOut) -> str:
        return "、".join(self._unit_names(one))

    def _unit_names(self, one: HandOut) -> list[str]:
        snapshot = self.desk.contest.snapshot()
        return [unit.name for unit in snapshot.units if unit.id in one.units]

    def _returned(self, one: HandOut) -> str:
        if not one.returned:
            return self.tr("not yet")
        last = one.returned[-1]
        new = sum(back.new for back in one.returned)
        return self.tr("{at}, {new} new").format(at=_moment(last.at), new=new)

    def _offer(self) -> None:
        self.password_button.setEnabled(self._chosen() is not None)

    def _chosen(self) -> HandOut | None:
        row = self.tasks_table.currentIndex().row()
        return self.tasks_model.row_at(row) if 0 <= row < self.tasks_model.rowCount() else None

    def _copy_password(self) -> None:
        one = self._chosen()
        if one is not None:
            QGuiApplication.clipboard().setText(one.password)
            self.desk.messages.done(
                self.tr("The password of {person}'s packet is copied: {password}").format(
                    person=one.person, password=one.password
                )
            )

    def _decide(self, one: Told, take_theirs: bool, reason: str) -> None:
        found = one.difference
        choice = Choice(found.ours.value, found.theirs.value, take_theirs, reason)
        try:
            left = decide(self.desk.contest, {key_of(one): choice})
        except UserError as error:
            self.desk.messages.error(error)
            return
        words = self.tr("Decided: {about} {field} is {value}.").format(
            about=one.about, field=one.field, value=one.theirs if take_theirs else one.ours
        )
        rest = self.tr("{count} still open.").format(count=left) if left else self.tr("Nothing is open any more.")
        self.desk.messages.done(f"{words} {rest}")
        self.panel.reason_edit.clear()

    def _step_back(self) -> None:
        try:
            found = step_back(self.desk.contest)
        except UserError as error:
            self.desk.messages.error(error)
            return
        dialog = StepBackDialog(found, self)
        window = self.window()
        if dialog.exec() == StepBackDialog.DialogCode.Accepted and isinstance(window, MainWindow):
            window.restore_requested.emit(str(found.backup))


def _moment(text: str) -> str:
    return text[5:16].replace("T", " ")


def _tone(one: HandOut) -> Tone:
    return Tone.DONE if one.returned else Tone.WARNING
