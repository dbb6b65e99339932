"""评分表: printed, handed out, scanned when they come back; which are still out, and whose sums differ."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QInputDialog, QLabel, QLineEdit, QPushButton, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Round
from lianbing_desktop.domain.scoring.sheets import Sheet, SheetEventKind, SumCheck, SumHint, serial_words
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring import sheets
from lianbing_desktop.services.scoring.parts import part_words
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.services.scoring.sheet_printing import print_blank, print_sheets
from lianbing_desktop.services.scoring.sheets import SheetStanding, SheetState
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_sheets_dialog import Ui_SheetsDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.scores.sheet_print_dialog import SheetPrintDialog
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.save_file import save_file
from lianbing_desktop.ui.shell.theme import Tone, set_property

_TONES = {
    SheetState.OUT: Tone.WARNING, SheetState.BACK: Tone.ACCENT, SheetState.TYPED: Tone.ACCENT,
    SheetState.DIFFERS: Tone.ERROR, SheetState.COMPLETE: Tone.DONE, SheetState.LOST: Tone.NEUTRAL,
}  # fmt: skip
_ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class SheetsDialog(QDialog):
    """The scanner's field has the keyboard: a serial, the sums on the paper, Enter, the next sheet."""

    def __init__(self, desk: Desk, some: Round, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = some
        self._scanned: Sheet | None = None
        self._sum_edits: dict[str, QLineEdit] = {}
        self._all: tuple[SheetStanding, ...] = ()
        self._form = Ui_SheetsDialog()
        self._form.setupUi(self)
        self.setWindowTitle(self.tr("Score sheets: {round}").format(round=some.name))
        self.resize(1020, 570)
        self._make_table()
        self._make_card()
        self._connect()
        self.refresh()
        self._form.serial_edit.setFocus()

    def refresh(self) -> None:
        """Show where every sheet is now."""
        self._all = sheets.standings(self._desk.contest, self._round.id)
        self._show_rows()
        out = len(sheets.still_out(self._all))
        count = len(self._all)
        words = self.tr("{out} of {count} still out").format(out=out, count=count) if out else self.tr("all back")
        self._form.state_label.setText(words if count else "")

    def _make_table(self) -> None:
        columns: list[Column[SheetStanding]] = [
            Column(self.tr("Sheet"), lambda one: serial_words(one.sheet.serial), width=104),
            Column(self.tr("About"), self._about, width=0, tip=self._about),
            Column(self.tr("Rows"), lambda one: len(one.sheet.subject_ids), align="right", width=64),
            Column(self.tr("Where"), self._where, width=190, tip=self._where),
            Column(self.tr("Typed"), lambda one: one.recorded, text=self._typed, align="right", width=90),
            Column(self.tr("Sum"), self._sum, width=140, tone=_sum_tone, tip=self._sum),
            Column(self.tr("State"), lambda one: list(SheetState).index(one.state), text=self._state, width=110,
                   tone=lambda one: _TONES[one.state], pill=True),
        ]  # fmt: skip
        self.model = TableModel(columns, key=lambda one: one.sheet.id, parent=self)
        table = self._form.sheets_table
        table.set_table(
            self.model,
            self.tr("No sheets yet. Print them here: each page gets a serial that is scanned when it is back."),
        )
        table.opened.connect(lambda row: self._open(row.sheet))
        table.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_buttons())

    def _make_card(self) -> None:
        body = self._form.sheet_card_layout
        self.title_label = QLabel(self)
        self.title_label.setProperty("role", "section")
        self.sums_layout = QHBoxLayout()
        self.sums_layout.setSpacing(8)
        self.verdict_label = QLabel(self)
        self.verdict_label.setWordWrap(True)
        self.back_button = QPushButton(self.tr("It is back"), self)
        self.back_button.setProperty("role", "primary")
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self._check_in)
        row = QHBoxLayout()
        row.addLayout(self.sums_layout)
        row.addWidget(self.back_button)
        row.addStretch(1)
        body.addWidget(self.title_label)
        body.addLayout(row)
        body.addWidget(self.verdict_label)
        self._form.sheet_card.hide()

    def _connect(self) -> None:
        form = self._form
        form.filter_box.addItems(
            [self.tr("All sheets"), self.tr("Still out"), self.tr("Sum differs"), self.tr("Not complete")]
        )
        form.filter_box.setAccessibleName(self.tr("Which sheets"))
        form.filter_box.currentIndexChanged.connect(lambda _index: self._show_rows())
        form.serial_edit.returnPressed.connect(self._scan)
        form.serial_edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        form.print_button.clicked.connect(self._print)
        form.blank_button.clicked.connect(self._print_blank)
        form.hand_out_button.clicked.connect(self._hand_out)
        form.give_up_button.clicked.connect(self._give_up)
        form.close_button.clicked.connect(self.accept)

    def _show_rows(self) -> None:
        wanted: tuple[Callable[[SheetStanding], bool], ...] = (
            lambda _one: True,
            lambda one: one in sheets.still_out((one,)),
            lambda one: one.sums_agree is False,
            lambda one: one.state not in {SheetState.COMPLETE, SheetState.LOST},
        )
        keep = wanted[max(0, self._form.filter_box.currentIndex())]
        self.model.set_rows([one for one in self._all if keep(one)])
        self._show_buttons()

    def _show_buttons(self) -> None:
        chosen = bool(self._chosen())
        self._form.hand_out_button.setEnabled(chosen)
        self._form.give_up_button.setEnabled(chosen)

    def _chosen(self) -> list[SheetStanding]:
        return [self.model.row_at(index.row()) for index in self._form.sheets_table.selectionModel().selectedRows()]

    def _scan(self) -> None:
        try:
            found = sheets.sheet_called(self._desk.contest, self._form.serial_edit.text())
        except UserError as error:
            QApplication.beep()
            self._note(say_error(error), Tone.ERROR)
            self._form.serial_edit.selectAll()
            return
        self._open(found)

    def _open(self, sheet: Sheet) -> None:
        """Show a sheet below the table and put the cursor on the first of its sums."""
        self._note("")
        self._scanned = sheet
        standing = next(
            (one for one in sheets.standings(self._desk.contest, sheet.round_id) if one.sheet.id == sheet.id), None
        )
        if standing is None:
            return
        for edit in self._sum_edits.values():
            edit.deleteLater()
        while item := self.sums_layout.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._sum_edits = {}
        self.title_label.setText(f"{serial_words(sheet.serial)}  {sheets.sheet_title(standing)}")
        for column in standing.sums:
            words = part_words(column.part)
            label = QLabel(self.tr("{judge} sum on the paper").format(judge=words).strip(), self)
            label.setProperty("role", "field")
            edit = QLineEdit(self)
            edit.setFixedWidth(110)
            edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
            edit.setAccessibleName(label.text())
            edit.setText("" if column.check is None else f"{column.check.written:f}")
            edit.returnPressed.connect(lambda part=column.part: self._next_sum(part))
            self.sums_layout.addWidget(label)
            self.sums_layout.addWidget(edit)
            self._sum_edits[column.part] = edit
        self._show_verdict(standing)
        self._form.sheet_card.show()
        first = next(iter(self._sum_edits.values()), None)
        (first or self.back_button).setFocus()
        if first is not None:
            first.selectAll()

    def _next_sum(self, part: str) -> None:
        parts = list(self._sum_edits)
        at = parts.index(part) + 1
        if at < len(parts):
            self._sum_edits[parts[at]].setFocus()
        else:
            self._check_in()

    def _check_in(self) -> None:
        sheet = self._scanned
        if sheet is None:
            return
        try:
            sheets.check_in(self._desk.contest, sheet, {part: edit.text() for part, edit in self._sum_edits.items()})
        except UserError as error:
            QApplication.beep()
            self.verdict_label.setText(say_error(error))
            set_property(self.verdict_label, "tone", Tone.ERROR.value)
            return
        self.refresh()
        standing = next((one for one in self._all if one.sheet.id == sheet.id), None)
        if standing is not None:
            self._form.sheets_table.selectRow(self.model.place_of(sheet.id))
            self._show_verdict(standing)
        self._note(self.tr("{serial} is back.").format(serial=serial_words(sheet.serial)), Tone.DONE)
        self._form.serial_edit.clear()
        self._form.serial_edit.setFocus()

    def _show_verdict(self, standing: SheetStanding) -> None:
        lines = [
            self._verdict(standing, column.part, column.check) for column in standing.sums if column.check is not None
        ]
        self.verdict_label.setText("\n".join(lines))
        tone = {True: Tone.DONE, False: Tone.ERROR, None: Tone.NEUTRAL}[standing.sums_agree]
        set_property(self.verdict_label, "tone", tone.value)
        self.verdict_label.setVisible(bool(lines))

    def _verdict(self, standing: SheetStanding, part: str, check: SumCheck) -> str:
        judge = part_words(part)
        if check.agrees:
            return self.tr("{judge} The sums agree: {sum}").format(judge=judge, sum=f"{check.written:f}").strip()
        snapshot = self._desk.contest.snapshot()
        names = "、".join(subject_name(snapshot, standing.sheet.subject_ids[row]) for row in check.rows[:5])
        words = self.tr("{judge} Paper {written}, typed {typed}: {difference} apart.").format(
            judge=judge, written=f"{check.written:f}", typed=f"{check.typed:f}", difference=f"{check.difference:+f}"
        )
        hints = {
            SumHint.NONE: "",
            SumHint.SWAPPED_DIGITS: self.tr("A multiple of nine: two digits may have changed places."),
            SumHint.ROW_LEFT_OUT: self.tr("As much as one row: is it missing in the sum on the paper?"),
            SumHint.ROW_MISSING: self.tr("It is compared when every row has a score."),
        }
        look = self.tr("Look at: {names}").format(names=names) if names else ""
        return " ".join(part for part in (words, hints[check.hint], look) if part).strip()

    def _print(self) -> None:
        dialog = SheetPrintDialog(self._round, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        scope, by_judge = dialog.scope, dialog.by_judge
        dialog.deleteLater()
        if not accepted:
            return
        some = self._round

        def write(contest: Contest, path: Path) -> object:
            return print_sheets(contest, some, scope, path, by_judge=by_judge)

        name = self.tr("{round} score sheets").format(round=some.name)
        save_file(self._desk, self, name, "pdf", write, touches=frozenset({"score_sheets"}), then=self.refresh)

    def _print_blank(self) -> None:
        some = self._round
        name = self.tr("{round} blank sheet").format(round=some.name)
        save_file(self._desk, self, name, "pdf", lambda contest, path: print_blank(contest, some, path))

    def _hand_out(self) -> None:
        person, given = QInputDialog.getText(self, self.tr("Hand out"), self.tr("Who takes the sheets?"))
        if given:
            self._do(lambda: sheets.hand_out(self._desk.contest, [one.sheet for one in self._chosen()], person))

    def _give_up(self) -> None:
        reason, given = QInputDialog.getText(
            self, self.tr("Lost or spoilt"), self.tr("What happened? The sheet counts no longer; print a new one.")
        )
        if given:
            chosen = [one.sheet for one in self._chosen()]

            def give_up() -> None:
                for sheet in chosen:
                    sheets.give_up(self._desk.contest, sheet, reason)

            self._do(give_up)

    def _do(self, step: Callable[[], None]) -> None:
        try:
            step()
        except UserError as error:
            self._note(say_error(error), Tone.ERROR)
            return
        self.refresh()

    def _note(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        self._form.note_label.setText(text)
        set_property(self._form.note_label, "tone", tone.value)

    def _about(self, one: SheetStanding) -> str:
        judge = part_words(one.sheet.parts[0]) if one.sheet.judge else ""
        return "  ".join(part for part in (one.sheet.group or self.tr("everybody"), judge) if part)

    def _where(self, one: SheetStanding) -> str:
        place = one.place
        if place.kind is None:
            return self.tr("printed {time}").format(time=one.sheet.printed_at[11:16])
        words = {
            SheetEventKind.HANDED_OUT: self.tr("with {person}, {time}"),
            SheetEventKind.BACK: self.tr("here since {time}"),
            SheetEventKind.LOST: self.tr("given up: {note}"),
        }
        return words[place.kind].format(person=place.person, time=place.at[11:16], note=place.note)

    def _typed(self, one: SheetStanding) -> str:
        return f"{one.recorded} / {one.cells}"

    def _sum(self, one: SheetStanding) -> str:
        if one.sums_agree is False:
            parts = [
                column.check.difference
                for column in one.sums
                if column.check and not column.check.agrees and not column.check.waits
            ]
            return self.tr("differs by {difference}").format(difference="、".join(f"{part:+f}" for part in parts))
        if one.sums and all(column.check is not None for column in one.sums):
            return self.tr("agrees") if one.sums_agree else self.tr("waits for rows")
        return ""

    def _state(self, one: SheetStanding) -> str:
        return {
            SheetState.OUT: self.tr("out"),
            SheetState.BACK: self.tr("to be typed"),
            SheetState.TYPED: self.tr("typed once") if one.once else self.tr("in part"),
            SheetState.DIFFERS: self.tr("at the desk"),
            SheetState.COMPLETE: self.tr("complete"),
            SheetState.LOST: self.tr("given up"),
        }[one.state]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) not in _ENTER:  # Enter goes on in the fields, it does not close
            super().keyPressEvent(event)


def _sum_tone(one: SheetStanding) -> Tone:
    return {True: Tone.DONE, False: Tone.ERROR, None: Tone.NEUTRAL}[one.sums_agree]
