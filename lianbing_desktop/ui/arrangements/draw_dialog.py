"""Draws lots here by a seed, or takes what people drew from paper lots."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidgetItem, QWidget

from lianbing_desktop.domain.arrangements.draws import DrawKind, DrawMethod, DrawSubjects
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.arrangements import drawing
from lianbing_desktop.services.arrangements.arranging import new_seed
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.forms.ui_draw_dialog import Ui_DrawDialog
from lianbing_desktop.ui.shell.theme import Colour

_NO_NUMBER = -1
"""What a text that is no number counts as: it is outside of what can be drawn."""


class DrawDialog(QDialog):
    """Accepted, the draw is in the file. Typed results are looked at as they are typed: doubles turn red."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = form = Ui_DrawDialog()
        form.setupUi(self)
        for kind, words in (
            (DrawKind.ORDER, self.tr("Order of appearance")),
            (DrawKind.TABLE, self.tr("Table number")),
            (DrawKind.QUESTION_SET, self.tr("Question set")),
        ):
            form.kind_box.addItem(words, kind)
        for subjects, words in (
            (DrawSubjects.UNITS, self.tr("Units")),
            (DrawSubjects.TEAMS, self.tr("Teams")),
            (DrawSubjects.PEOPLE, self.tr("Entrants")),
        ):
            form.subjects_box.addItem(words, subjects)
        form.method_box.addItem(self.tr("drawn from paper lots, typed in here"), DrawMethod.TYPED)
        form.method_box.addItem(self.tr("by the program, with a seed"), DrawMethod.SEED)
        form.intro_label.setText(
            self.tr("What is drawn is kept with its seed or as it was typed, and printed as a record to sign.")
        )
        form.rows.add(self.tr("&What for"), form.title_edit, " ")
        form.rows.add(self.tr("D&rawn"), form.kind_box, half=1)
        form.rows.add(self.tr("&Who draws"), form.subjects_box)
        shared = self.tr("fewer than lots: they are shared evenly")
        form.rows.add(self.tr("&Numbers from 1 to"), form.sets_spin, shared, half=1)
        form.rows.add(self.tr("&How"), form.method_box)
        form.rows.add(self.tr("S&eed"), form.seed_edit, self.tr("or the number the supervisor names"), half=1)
        form.seed_edit.setText(new_seed())
        table = form.results_table
        table.setColumnCount(2)
        table.setHorizontalHeaderLabels([self.tr("Who"), self.tr("Drew")])
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        form.kind_box.currentIndexChanged.connect(self._name_it)
        form.subjects_box.currentIndexChanged.connect(self._list)
        form.method_box.currentIndexChanged.connect(self._choose_way)
        form.sets_spin.valueChanged.connect(self._check)
        table.itemChanged.connect(lambda _item: self._check())
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        self._name_it()
        self._list()
        self._choose_way()
        form.title_edit.setFocus()
        form.title_edit.selectAll()

    @property
    def _subjects(self) -> DrawSubjects:
        return DrawSubjects(self._form.subjects_box.currentData())

    def _name_it(self) -> None:
        form = self._form
        if not form.title_edit.isModified():
            form.title_edit.setText(drawing.KIND_WORDS[DrawKind(form.kind_box.currentData())])

    def _list(self) -> None:
        form, table = self._form, self._form.results_table
        lines = drawing.draw_lines(self._contest.snapshot(), self._subjects)
        table.blockSignals(True)
        table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            who = QTableWidgetItem(line.line)
            who.setFlags(Qt.ItemFlag.ItemIsEnabled)
            who.setData(Qt.ItemDataRole.UserRole, line.subject_id)
            table.setItem(row, 0, who)
            table.setItem(row, 1, QTableWidgetItem(""))
        table.blockSignals(False)
        form.sets_spin.setValue(max(1, len(lines)))
        if lines:
            table.setCurrentCell(0, 1)

    def _choose_way(self) -> None:
        form = self._form
        typed = DrawMethod(form.method_box.currentData()) is DrawMethod.TYPED
        form.rows.set_visible(form.seed_edit, not typed)
        form.results_table.setVisible(typed)
        form.save_button.setText(self.tr("Keep the results") if typed else self.tr("Draw now"))
        self.adjustSize()

    def _results(self) -> list[tuple[str, QTableWidgetItem]]:
        """The cells to type into, with whose they are."""
        table = self._form.results_table
        rows = [(table.item(row, 0), table.item(row, 1)) for row in range(table.rowCount())]
        return [(str(who.data(Qt.ItemDataRole.UserRole)), cell) for who, cell in rows if who and cell]

    def _typed(self) -> dict[str, int]:
        texts = {subject_id: cell.text().strip() for subject_id, cell in self._results()}
        return {subject_id: int(text) if text.isdecimal() else _NO_NUMBER for subject_id, text in texts.items() if text}

    def _check(self) -> None:
        form, table = self._form, self._form.results_table
        wrong = drawing.typed_faults(self._contest.snapshot(), self._subjects, form.sets_spin.value(), self._typed())
        table.blockSignals(True)
        for subject_id, cell in self._results():
            said = wrong.get(subject_id, "")
            cell.setForeground(Colour.ERROR.q if said else Colour.INK.q)
            cell.setToolTip(said)
        table.blockSignals(False)
        table.viewport().update()
        form.rows.set_error(form.title_edit, next(iter(wrong.values()), ""))

    def _save(self) -> None:
        form = self._form
        typed = DrawMethod(form.method_box.currentData()) is DrawMethod.TYPED
        try:
            drawing.hold(
                self._contest,
                form.title_edit.text(),
                DrawKind(form.kind_box.currentData()),
                self._subjects,
                form.sets_spin.value(),
                seed=form.seed_edit.text(),
                typed=self._typed() if typed else None,
            )
        except UserError as error:
            field = form.seed_edit if error.code == "draw_seed_missing" else form.title_edit
            form.rows.set_error(field, say_error(error))
            return
        self.accept()
