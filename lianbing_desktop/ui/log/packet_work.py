"""Handing out, giving back and joining packets: the files, the password, the work off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLineEdit, QWidget

from lianbing_desktop.services.contest import SUFFIX
from lianbing_desktop.services.contest import Changes as Written
from lianbing_desktop.services.packets import packing
from lianbing_desktop.services.packets.difference_words import Told, tell
from lianbing_desktop.services.packets.envelope import ENDING
from lianbing_desktop.services.packets.merging import Arrived, Merged, merge, preview, read_packets
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.log.hand_out_dialog import HandOutDialog
from lianbing_desktop.ui.log.join_dialog import JoinDialog
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Desk


class PacketWork(QObject):
    """What the buttons of several PCs do."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def hand_out(self) -> None:
        """Make a packet for a clerk; in a working contest the packet that goes back."""
        if packing.task_of(self._desk.contest) is not None:
            self._give_back()
            return
        dialog = HandOutDialog(self._desk.contest.snapshot(), self._page)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        out = self._ask_name(packing.packet_name(self._desk.contest, dialog.person))
        if out is None:
            return
        contest, person, password, role = self._desk.contest, dialog.person, dialog.password, dialog.role
        rounds, units = dialog.rounds, dialog.units

        def work(_progress: Progress) -> str:
            own = contest.again()
            try:
                packing.pack_task(own, out, person, password, role=role, rounds=rounds, units=units)
            finally:
                own.close()
            return say("packet_done_task", {"file": out.name, "person": person})

        self._desk.jobs.run(self.tr("Making the packet"), work, self._desk.messages.done)

    def _give_back(self) -> None:
        password = self._ask_password(self.tr("Password of the packet that goes back (the one it came with):"))
        out = self._ask_name(packing.packet_name(self._desk.contest, "", given_back=True)) if password else None
        if out is None:
            return
        contest = self._desk.contest

        def work(_progress: Progress) -> str:
            own = contest.again()
            try:
                packing.pack(own, out, "", password)
            finally:
                own.close()
            return say("packet_done_return", {"file": out.name})

        self._desk.jobs.run(self.tr("Making the packet"), work, self._desk.messages.done)

    def join(self) -> None:
        """Look at packets that came back, let a person decide, then join them."""
        kinds = self.tr("Packets (*{packet} *{suffix})").format(packet=ENDING, suffix=SUFFIX)
        names, _ = QFileDialog.getOpenFileNames(
            self._page, self.tr("Packets that came back"), str(self._desk.contest.path.parent), kinds
        )
        paths = [Path(name) for name in names]
        if not paths:
            return
        locked = any(path.suffix != SUFFIX for path in paths)
        password = self._ask_password(self.tr("Password of the packets:")) if locked else ""
        if locked and not password:
            return
        contest = self._desk.contest

        def work(_progress: Progress) -> tuple[list[Arrived], Merged, list[Told]]:
            own = contest.again()
            try:
                arrived = read_packets(own, paths, password)
                found = preview(own, arrived)
                return arrived, found, tell(own, found.differences, arrived)
            finally:
                own.close()

        self._desk.jobs.run(self.tr("Looking into the packets"), work, self._show)

    def _show(self, looked: tuple[list[Arrived], Merged, list[Told]]) -> None:
        arrived, found, told = looked
        dialog = JoinDialog(found, told, self._page)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        contest, choices = self._desk.contest, dict(dialog.choices)

        def work(_progress: Progress) -> Merged:
            own = contest.again()
            try:
                return merge(own, arrived, choices)
            finally:
                own.close()

        self._desk.jobs.run(self.tr("Joining"), work, self._on_joined)

    def _on_joined(self, found: Merged) -> None:
        self._desk.changes.announce(Written(frozenset(found.by_table) | {"operations"}, "packets_merged"))
        words = say("merge_done", {"added": found.added, "updated": found.updated, "same": found.same})
        if found.differences:
            self._desk.messages.warning(
                f"{words} {self.tr('{count} differences are open.').format(count=len(found.differences))}"
            )
        else:
            self._desk.messages.done(words)

    def _ask_name(self, proposed: str) -> Path | None:
        folder = self._desk.contest.path.parent
        name, _ = QFileDialog.getSaveFileName(
            self._page,
            self.tr("Save the packet"),
            str(folder / proposed),
            self.tr("Packets (*{packet})").format(packet=ENDING),
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix == ENDING else path.with_name(path.name + ENDING)

    def _ask_password(self, question: str) -> str:
        text, given = QInputDialog.getText(self._page, self.tr("Password"), question, QLineEdit.EchoMode.Password)
        return text if given else ""
