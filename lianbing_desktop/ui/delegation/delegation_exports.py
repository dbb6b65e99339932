"""Writes the delegation's list to files: for the province, to sign, to put up; each in a job, none half written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from lianbing_desktop.domain.delegation.delegation import Delegation
from lianbing_desktop.domain.delegation.frozen import FrozenDelegation
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Changes as ContestChanges
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.selection import delegation_sheet
from lianbing_desktop.services.selection.delegation_sheet import Copy
from lianbing_desktop.services.selection.freezing import as_list
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Desk

Writer = Callable[[Contest, FrozenDelegation, Path], None]


class DelegationExports(QObject):
    """`as_of` gives the date the page shows the list of."""

    def __init__(self, desk: Desk, as_of: Callable[[], dt.date], page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._as_of = as_of
        self._page = page

    def entries(self) -> tuple[tuple[str, str, Callable[[], object]], ...]:
        """Words, key and act of each entry of the menu."""
        return (
            (self.tr("List for the province (xlsx)…"), "Ctrl+E", self.xlsx),
            (self.tr("List to sign (PDF)…"), "Ctrl+Shift+E", self.pdf),
            (self.tr("Fill in the province's template…"), "", self.template),
            (self.tr("Only who goes (xlsx)…"), "", self.seated),
            (self.tr("List to put up, numbers masked (PDF)…"), "", self.public),
            (self.tr("Page of control (PDF)…"), "", self.control),
        )

    def xlsx(self) -> None:
        """The list for the province."""
        self._write(self.tr("list for the province"), "xlsx", delegation_sheet.write_xlsx)

    def pdf(self) -> None:
        """The list to sign and stamp."""
        self._write(self.tr("list to sign"), "pdf", delegation_sheet.write_pdf)

    def template(self) -> None:
        """The province's template, filled in."""
        kinds = self.tr("Workbook (*.xlsx)")
        name, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("The province's template"), str(self._desk.contest.path.parent), kinds
        )
        if not name:
            return
        template = Path(name)
        path = self._ask_path(template.stem, "xlsx", kinds)
        if path is not None:
            self._export(
                path,
                lambda contest, listed, target: delegation_sheet.fill_template(contest, listed, template, target),
            )

    def seated(self) -> None:
        """Only who goes, with whole ID numbers."""
        self._write(self.tr("list of who goes"), "xlsx", partial(delegation_sheet.write_xlsx, copy=Copy.SEATED))

    def public(self) -> None:
        """The list to put up."""
        write = partial(delegation_sheet.write_pdf, copy=Copy.PUBLIC)
        self._write(self.tr("list to put up"), "pdf", write, whole=False)

    def control(self) -> None:
        """The page the list is checked by."""
        self._write(self.tr("page of control"), "pdf", delegation_sheet.write_control_page, whole=False)

    def version(self, version: FrozenDelegation) -> None:
        """A frozen list for the province."""
        what = self.tr("list for the province, version {number}").format(number=version.number)
        self._write(what, "xlsx", lambda contest, _now, path: delegation_sheet.write_xlsx(contest, version, path))

    def _write(self, what: str, suffix: str, write: Writer, *, whole: bool = True) -> None:
        kinds = self.tr("Workbook (*.xlsx)") if suffix == "xlsx" else self.tr("PDF document (*.pdf)")
        path = self._ask_path(what, suffix, kinds, whole=whole)
        if path is not None:
            self._export(path, write)

    def _ask_path(self, what: str, suffix: str, kinds: str, *, whole: bool = True) -> Path | None:
        """Where to write; the name offered says that `whole` ID numbers are inside."""
        contest = self._desk.contest
        pattern = (
            self.tr("{city} {year} {what} (with whole ID numbers).{suffix}")
            if whole
            else self.tr("{city} {year} {what}.{suffix}")
        )
        name = pattern.format(
            city=contest.snapshot().facts.city, year=contest.snapshot().facts.year, what=what, suffix=suffix
        )
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Write the list"), str(contest.path.parent / name), kinds
        )
        return Path(chosen).with_suffix(f".{suffix}") if chosen else None

    def _export(self, path: Path, write: Writer) -> None:
        as_of, contest = self._as_of(), self._desk.contest

        def work(_progress: Progress) -> Delegation:
            own = contest.again()
            try:
                built = standing.delegation(own.snapshot(), as_of)
                write(own, as_list(own.snapshot(), built), path)
            finally:
                own.close()
            return built

        def done(built: Delegation) -> None:
            self._desk.changes.announce(ContestChanges(frozenset({"operations"}), "full_ids_exported"))
            folder = QUrl.fromLocalFile(str(path.parent))
            words, show = self.tr("Written: {file}").format(file=path.name), self.tr("Open folder")
            if built.settled:
                self._desk.messages.done(words, show, lambda: _open(folder))
            else:
                left = self.tr("Not everything is settled: the list has {seats} people.").format(seats=built.seats)
                self._desk.messages.warning(f"{words} {left}", show, lambda: _open(folder))

        self._desk.jobs.run(self.tr("Writing {file}").format(file=path.name), work, done)


def _open(folder: QUrl) -> None:
    QDesktopServices.openUrl(folder)
