"""The check before the list is trusted: every finding, put right on the spot or accepted with a reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidgetItem, QMenu, QPushButton

from lianbing_desktop.domain.file_name import file_stem
from lianbing_desktop.domain.problem import Problem, Severity, UserError
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.intake.findings import (
    KINDS,
    Finding,
    accept_findings,
    findings,
    findings_text,
    reopen_finding,
    write_findings,
    write_findings_pdf,
)
from lianbing_desktop.services.wording import say, say_error, say_problem
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.forms.ui_checks_page import Ui_ChecksPage
from lianbing_desktop.ui.intake.field_fix import FieldFix
from lianbing_desktop.ui.intake.paper_dialog import PaperDialog
from lianbing_desktop.ui.models.checks_model import checks_model
from lianbing_desktop.ui.roster.entrant_dialog import EntrantDialog
from lianbing_desktop.ui.roster.left_out_dialog import LeftOutDialog
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.heading import PageHeading

_OPEN, _ACCEPTED = range(2)


class ChecksPage(Page):
    """Kinds at the left, findings in the middle, the one chosen below with what can be done about it."""

    stage = "checks"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_ChecksPage()
        self._form.setupUi(self)
        form = self._form
        self._rows: tuple[Finding, ...] = ()
        self._heading = PageHeading(self.tr("Check"), self)
        form.page_layout.insertWidget(0, self._heading)
        copy_button = QPushButton(icon("copy"), self.tr("Copy"), self)
        copy_button.setToolTip(self.tr("The findings in view as text, unit by unit"))
        copy_button.clicked.connect(self._copy)
        export_button = QPushButton(icon("save"), self.tr("Export"), self)
        menu = QMenu(self)
        menu.addAction(self.tr("As a workbook…")).triggered.connect(lambda _checked: self._export())
        menu.addAction(self.tr("To look at and print…  Ctrl+P")).triggered.connect(lambda _checked: self._show_paper())
        export_button.setMenu(menu)
        self._list_actions = (copy_button, export_button)
        for button in self._list_actions:
            self._heading.add_action(button)
        self._empty = EmptyState(
            "checks",
            self.tr("Nobody is in the list yet"),
            self.tr("Import the rosters first; what wants a question back is listed here."),
            self,
        )
        self._empty.add_action(self.tr("To the rosters"), lambda: self.desk.go_to("intake"))
        form.page_layout.addWidget(self._empty, 1)
        for text in (self.tr("To do"), self.tr("Accepted")):
            form.state_box.addItem(text)
        self._model = checks_model(self)
        form.table.set_table(self._model, "")
        self._fix = FieldFix(form.fix_label, form.fix_edit, form.fix_box)
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.unit_box.currentIndexChanged.connect(lambda _index: self._narrow())
        form.state_box.currentIndexChanged.connect(lambda _index: self._narrow())
        form.kind_list.currentRowChanged.connect(lambda _row: self._narrow())
        form.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_finding())
        self._model.modelReset.connect(self._show_finding)
        form.table.opened.connect(lambda _row: self._begin())
        form.fix_edit.returnPressed.connect(self._save)
        form.save_button.clicked.connect(self._save)
        form.person_button.clicked.connect(self._open)
        form.accept_button.clicked.connect(self._accept)
        form.reopen_button.clicked.connect(self._reopen)
        writes(form.save_button, form.person_button, form.accept_button, form.reopen_button)
        for key, slot in (
            ("F2", self._open),
            ("F4", self._accept),
            ("F8", lambda: self._step(1)),
            ("Shift+F8", lambda: self._step(-1)),
            ("Ctrl+P", self._show_paper),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(slot)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), form.fix_card)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(form.table.setFocus)

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        snapshot = contest.snapshot()
        if not snapshot.entrants:
            return None
        checked = check(snapshot)
        found = (*checked.short, *checked.findings)
        errors = any(finding.severity is Severity.ERROR for finding in found)
        return Badge(str(len(found)), Tone.ERROR if errors else Tone.WARNING) if found else Badge("", Tone.DONE)

    def refresh(self, changes: Changes) -> None:
        snapshot = self.desk.contest.snapshot()
        anybody = bool(snapshot.entrants or snapshot.left_out)
        form = self._form
        self._empty.setVisible(not anybody)
        for widget in (form.unit_box, form.state_box, form.kind_list, form.table, *self._list_actions):
            widget.setVisible(anybody)
        form.page_layout.setStretchFactor(form.body_layout, int(anybody))
        self._rows = findings(snapshot) if anybody else ()
        opened = [row for row in self._rows if row.accepted is None]
        errors = sum(row.problem.severity is Severity.ERROR for row in opened)
        if not anybody:
            form.fix_card.hide()
            self._heading.set_state("")
            return
        self._heading.set_state(
            self.tr("{errors} to settle, {warnings} to look at, {accepted} accepted").format(
                errors=errors, warnings=len(opened) - errors, accepted=len(self._rows) - len(opened)
            )
        )
        self._fill_units()
        self._narrow()

    def show_finding(self, finding: Problem) -> None:
        """Choose a finding among all that are open."""
        form = self._form
        form.state_box.setCurrentIndex(_OPEN)
        form.unit_box.setCurrentIndex(0)
        form.kind_list.setCurrentRow(0)
        for place in range(self._model.rowCount()):
            if self._model.row_at(place).problem == finding:
                form.table.selectRow(place)
                form.table.setFocus()

    def _fill_units(self) -> None:
        """Units with how many findings of the chosen state each has."""
        box, state = self._form.unit_box, self._form.state_box.currentIndex()
        counts = Counter(row.unit_id for row in self._rows if (row.accepted is None) == (state == _OPEN))
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("All units"), "")
        for unit in self.desk.contest.snapshot().units:
            count = counts[unit.id]
            box.addItem(f"{unit.name}（{count}）" if count else unit.name, unit.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _fill_kinds(self, rows: list[Finding]) -> None:
        """Kinds of which there is something, with how many; the first line is for all of them."""
        kinds = self._form.kind_list
        counts = Counter(row.kind for row in rows)
        lines = [("", self.tr("All"), len(rows))]
        lines += [(kind, say(f"finding_kind_{kind}"), counts[kind]) for kind in KINDS if counts[kind]]
        chosen = kinds.currentItem().data(Qt.ItemDataRole.UserRole) if kinds.currentItem() else ""
        kinds.blockSignals(True)
        kinds.clear()
        for kind, title, count in lines:
            item = QListWidgetItem(f"{title}　{count}", kinds)
            item.setData(Qt.ItemDataRole.UserRole, kind)
            if kind == chosen:
                kinds.setCurrentItem(item)
        if kinds.currentRow() < 0:
            kinds.setCurrentRow(0)
        kinds.blockSignals(False)

    def _narrow(self) -> None:
        form = self._form
        unit_id, accepted = form.unit_box.currentData(), form.state_box.currentIndex() == _ACCEPTED
        rows = [
            row
            for row in self._rows
            if (row.accepted is not None) == accepted and (not unit_id or row.unit_id == unit_id)
        ]
        self._fill_kinds(rows)
        kind = form.kind_list.currentItem().data(Qt.ItemDataRole.UserRole)
        form.table.set_empty_text(
            self.tr("Nothing was accepted here.") if accepted else self.tr("Nothing in the list wants a question back.")
        )
        at = form.table.currentIndex().row()
        self._model.set_rows([row for row in rows if not kind or row.kind == kind])
        if self._model.rowCount() and self._chosen() is None:
            form.table.selectRow(min(max(at, 0), self._model.rowCount() - 1))

    def _chosen(self) -> Finding | None:
        row = self._form.table.currentIndex().row()
        return self._model.row_at(row) if 0 <= row < self._model.rowCount() else None

    def _selected(self) -> list[Finding]:
        rows = sorted(index.row() for index in self._form.table.selectionModel().selectedRows())
        return [self._model.row_at(row) for row in rows]

    def _show_finding(self) -> None:
        form, row = self._form, self._chosen()
        form.fix_card.setVisible(row is not None)
        form.error_label.hide()
        if row is None:
            return
        form.sentence_label.setText(say_problem(row.problem))
        accepted = row.accepted
        form.accepted_label.setVisible(accepted is not None)
        if accepted is not None:
            form.accepted_label.setText(
                self.tr("Accepted {date} by {operator}: {reason}").format(
                    date=accepted.accepted_at[:10], operator=accepted.operator, reason=accepted.reason
                )
            )
        person = self.desk.contest.snapshot().entrant_by_id.get(row.problem.subject_id)
        fixable = self._fix.show(person, row.problem, self.desk.contest.snapshot().rules.roster) and accepted is None
        form.save_button.setVisible(fixable)
        for widget in (form.fix_label, form.fix_edit, form.fix_box):
            widget.setVisible(fixable and self._fix.uses(widget))
        form.accept_button.setVisible(accepted is None)
        form.reopen_button.setVisible(accepted is not None)
        form.person_button.setText(self._open_words(row))

    def _open_words(self, row: Finding) -> str:
        if row.kind == "short":
            return self.tr("&Unit…  F2")
        if row.kind == "left_out":
            return self.tr("&Row…  F2")
        return self.tr("&Team…  F2") if row.kind == "team" else self.tr("&Person…  F2")

    def _begin(self) -> None:
        """Enter in the list: to the field that is wrong, or to what the finding is about where there is none."""
        row = self._chosen()
        if row is None:
            return
        if not self._form.save_button.isHidden():
            self._fix.focus()
        else:
            self._open()

    def _save(self) -> None:
        """Keep what was typed; the next finding is chosen when this one is settled by it."""
        row, form = self._chosen(), self._form
        if row is None or form.save_button.isHidden():
            return
        after = self._key_after(row)
        try:
            self._fix.save(self.desk.contest)
        except UserError as error:
            form.error_label.setText(say_error(error))
            form.error_label.show()
            self._fix.focus()
            return
        self._go_on(row, after)

    def _key_after(self, row: Finding) -> Hashable:
        """The key of the next finding about something else, None at the end."""
        place = self._form.table.currentIndex().row()
        for later in range(place + 1, self._model.rowCount()):
            other = self._model.row_at(later).problem
            if (other.subject_id, other.field) != (row.problem.subject_id, row.problem.field):
                return self._model.key_at(later)
        return None

    def _go_on(self, row: Finding, after: Hashable) -> None:
        form, problem = self._form, row.problem
        for place in range(self._model.rowCount()):
            still = self._model.row_at(place).problem
            if (still.code, still.subject_id, still.field) == (problem.code, problem.subject_id, problem.field):
                form.table.selectRow(place)
                form.error_label.setText(self.tr("Saved, but the question stands."))
                form.error_label.show()
                self._fix.focus()
                return
        place = self._model.place_of(after) if after is not None else -1
        if self._model.rowCount():
            form.table.selectRow(
                place if place >= 0 else min(max(form.table.currentIndex().row(), 0), self._model.rowCount() - 1)
            )
        if form.save_button.isHidden() or form.fix_card.isHidden():
            form.table.setFocus()
        else:
            self._fix.focus()

    def _step(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            table = self._form.table
            table.selectRow((table.currentIndex().row() + by) % count)
            table.setFocus()

    def _open(self) -> None:
        row = self._chosen()
        if row is None:
            return
        snapshot, problem = self.desk.contest.snapshot(), row.problem
        person = snapshot.entrant_by_id.get(problem.subject_id)
        if person is not None:
            after = self._key_after(row)
            dialog = EntrantDialog(self.desk.contest, person, person.unit_id, self)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._go_on(row, after)
        elif row.kind == "left_out":
            LeftOutDialog(self.desk, problem.subject_id, self).exec()
        elif row.kind == "team":
            self.desk.go_to("scores")
        else:
            self.desk.go_to("intake")
            page = getattr(self.window(), "page", None)
            if isinstance(page, Page) and hasattr(page, "show_unit"):
                page.show_unit(row.unit_id)

    def _accept(self) -> None:
        rows = [row for row in self._selected() if row.accepted is None]
        if not rows:
            return
        who = f"{rows[0].problem.unit} {rows[0].problem.name}".strip()
        if len(rows) > 1:
            intro = self.tr("{count} findings stand as they are and are not asked about any more.").format(
                count=len(rows)
            )
        else:
            intro = say_problem(rows[0].problem)
        intro += "\n" + self.tr("A finding comes back when the value it is about changes.")
        dialog = SeatDecisionDialog(
            self.tr("Accept as it is"), intro, [(rows[0].problem.subject_id, who)], self.tr("Accept"), self
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            try:
                accept_findings(self.desk.contest, rows, dialog.reason)
            except UserError as error:
                self.desk.messages.error(error)
            self._form.table.setFocus()

    def _reopen(self) -> None:
        row = self._chosen()
        if row is not None and row.accepted is not None:
            reopen_finding(self.desk.contest, row)

    def _in_view(self) -> list[Finding]:
        return [self._model.row_at(place) for place in range(self._model.rowCount())]

    def _copy(self) -> None:
        rows = self._in_view()
        QGuiApplication.clipboard().setText(findings_text(rows))
        self.desk.messages.done(self.tr("{count} findings copied, unit by unit.").format(count=len(rows)))

    def _export(self) -> None:
        contest, rows = self.desk.contest, self._in_view()
        stem = self.tr("{title} findings").format(title=contest.title)
        proposed = contest.path.with_name(f"{file_stem(stem)}.xlsx")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the findings"), str(proposed), self.tr("Workbooks (*.xlsx)")
        )
        if not name:
            return
        path = Path(name) if name.lower().endswith(".xlsx") else Path(f"{name}.xlsx")
        try:
            count = write_findings(contest, rows, path)
        except UserError as error:
            self.desk.messages.error(error)
            return
        self.desk.messages.done(
            self.tr("{count} findings written to {file}").format(count=count, file=path.name),
            self.tr("Open folder"),
            lambda: _open(path.parent),
        )

    def _show_paper(self) -> None:
        rows = self._in_view()
        if not rows:
            return
        dialog = PaperDialog(self.desk, self.tr("Findings"), self)
        title = self.tr("{title} findings").format(title=self.desk.contest.title)
        dialog.make(lambda contest, path: write_findings_pdf(contest, rows, path), f"{title}.pdf")
        dialog.exec()


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
