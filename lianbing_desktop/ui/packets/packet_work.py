"""Handing out, giving back and joining packets: the files, the password, the work off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLineEdit, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest import SUFFIX
from lianbing_desktop.services.contest import Changes as Written
from lianbing_desktop.services.packets import packing
from lianbing_desktop.services.packets.difference_words import Told, tell
from lianbing_desktop.services.packets.envelope import ENDING
from lianbing_desktop.services.packets.merging import Arrived, Merged, merge, preview, sort_out
from lianbing_desktop.services.wording import say, say_error
from lianbing_desktop.ui.packets.hand_out_dialog import HandOutDialog
from lianbing_desktop.ui.packets.join_dialog import JoinDialog
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.unlock_dialog import unlocked


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was found in packets before anything is joined; `locked` want another password."""

    arrived: list[Arrived]
    refused: list[str]
    locked: list[Path]
    found: Merged
    told: list[Told]


class PacketWork(QObject):
    """What the buttons of several PCs do."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def hand_out(self) -> None:
        """Make a packet for a clerk."""
        dialog = HandOutDialog(self._desk.contest.snapshot(), self._page)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        out = self._ask_name(packing.packet_name(self._desk.contest, dialog.person))
        if out is None:
            return
        contest, person, password, role = self._desk.contest, dialog.person, dialog.password, dialog.role
        rounds, units = dialog.rounds, dialog.units

        def work(_progress: Progress) -> None:
            own = contest.again()
            try:
                packing.pack_task(own, out, person, password, role=role, rounds=rounds, units=units)
            finally:
                own.close()

        def done(_nothing: None) -> None:
            self._desk.changes.announce(Written(frozenset({"settings", "operations"}), "packet_handed_out"))
            words = say("packet_done_task", {"file": out.name, "person": person})
            told = self.tr("Password: {password}").format(password=password)
            self._desk.messages.done(f"{words} {told}", self.tr("Open folder"), lambda: open_folder(out))

        self._desk.jobs.run(self.tr("Making the packet"), work, done)

    def give_back(self) -> None:
        """Make the packet that goes back; it is locked as the one that came."""
        contest = self._desk.contest
        out = self._ask_name(packing.packet_name(contest, "", given_back=True))
        if out is None:
            return

        def work(_progress: Progress) -> None:
            own = contest.again()
            try:
                packing.pack(own, out, "", "")
            finally:
                own.close()

        def done(_nothing: None) -> None:
            words = say("packet_done_return", {"file": out.name})
            self._desk.messages.done(words, self.tr("Open folder"), lambda: open_folder(out))

        self._desk.jobs.run(self.tr("Making the packet"), work, done)

    def join(self) -> None:
        """Look at packets that came back, let a person decide, then join them."""
        kinds = self.tr("Packets (*{packet} *{suffix})").format(packet=ENDING, suffix=SUFFIX)
        names, _ = QFileDialog.getOpenFileNames(
            self._page, self.tr("Packets that came back"), str(self._desk.contest.path.parent), kinds
        )
        paths = [Path(name) for name in names]
        if paths and all(unlocked(path, self._page) for path in paths):
            self.look_into(paths)

    def look_into(self, paths: list[Path]) -> None:
        """Open these packets and show what joining them would do."""
        self._look(paths, "", _Looked([], [], [], Merged(), []))

    def _look(self, paths: list[Path], password: str, before: _Looked) -> None:
        contest = self._desk.contest

        def work(_progress: Progress) -> _Looked:
            own = contest.again()
            try:
                arrived, refused = sort_out(own, paths, password)
                locked = [path for path, error in refused if error.code == "packet_password_wrong"]
                words = [say_error(error) for path, error in refused if path not in locked]
                arrived = [*before.arrived, *arrived]
                found = preview(own, arrived)
                told = tell(own, found.differences, arrived)
                return _Looked(arrived, [*before.refused, *words], locked, found, told)
            finally:
                own.close()

        self._desk.jobs.run(self.tr("Looking into the packets"), work, self._show)

    def _show(self, looked: _Looked) -> None:
        if looked.locked:
            names = "、".join(path.name for path in looked.locked)
            password = self._ask_password(self.tr("Password of {files}:").format(files=names))
            if password:
                self._look(looked.locked, password, looked)
                return
            wrong = [say_error(UserError("packet_password_wrong", file=path.name)) for path in looked.locked]
            looked = _Looked(looked.arrived, [*looked.refused, *wrong], [], looked.found, looked.told)
        if not looked.arrived:
            self._desk.messages.error("\n".join(looked.refused))
            return
        dialog = JoinDialog(looked.found, looked.told, looked.arrived, looked.refused, self._page)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        choices = dict(dialog.choices)
        dialog.deleteLater()
        if not accepted:
            return
        contest, arrived = self._desk.contest, looked.arrived

        def work(_progress: Progress) -> Merged:
            own = contest.again()
            try:
                return merge(own, arrived, choices)
            finally:
                own.close()

        self._desk.jobs.run(self.tr("Joining"), work, self._on_joined)

    def _on_joined(self, found: Merged) -> None:
        changed = frozenset(found.by_table) | {"operations", "settings", "arrived_writes"}
        self._desk.changes.announce(Written(changed, "packets_merged"))
        words = say("merge_done", {"added": found.added, "updated": found.updated, "same": found.same})
        left_out = [one for one in found.differences if one.blocked]
        open_now = len(found.differences) - len(left_out)
        if left_out:
            words += " " + self.tr("{count} things could not be taken in.").format(count=len(left_out))
        if open_now:
            words += " " + self.tr("{count} differences are open below; what they concern waits for you.").format(
                count=open_now
            )
        (self._desk.messages.warning if found.differences else self._desk.messages.done)(words)

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


def open_folder(file: Path) -> None:
    """Show where a file lies."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
