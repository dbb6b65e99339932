"""Which list to save: table, order, in full or for 公示; how it begins is shown."""

from __future__ import annotations

from operator import itemgetter

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.ranking.ranking import RankingKind
from lianbing_desktop.domain.ranking.stroke_order import NameOrder
from lianbing_desktop.services import list_files, standing
from lianbing_desktop.services.list_files import ListChoice, ListOrder
from lianbing_desktop.services.selection import name_order, ties
from lianbing_desktop.ui.forms.ui_list_dialog import Ui_ListDialog
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.ranking.name_order_dialog import NameOrderDialog
from lianbing_desktop.ui.ranking.strokes_dialog import StrokesDialog
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.save_file import save_file

_SHOWN = 50
_Cells = tuple[str, ...]


class ListDialog(QDialog):
    """Stays open, so that one list after another can be saved."""

    def __init__(self, desk: Desk, kind: RankingKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = Ui_ListDialog()
        self._form.setupUi(self)
        self.resize(820, 540)
        self._make_rows(kind)
        self._form.kind_box.currentIndexChanged.connect(self._choose_kind)
        self._form.order_box.currentIndexChanged.connect(self._show)
        self._form.public_box.currentIndexChanged.connect(self._show)
        self._form.names_box.activated.connect(self._choose_names)
        self._form.strokes_button.clicked.connect(self._correct)
        self._form.by_hand_button.clicked.connect(self._move)
        self._form.close_button.clicked.connect(self.reject)
        self._form.workbook_button.clicked.connect(self._save_workbook)
        self._form.pdf_button.clicked.connect(self._save_pdf)
        self._choose_kind()

    @property
    def choice(self) -> ListChoice:
        """The list chosen."""
        form = self._form
        kind, order = RankingKind(form.kind_box.currentData()), ListOrder(form.order_box.currentData())
        return ListChoice(kind, order, form.public_box.currentData())

    def _make_rows(self, kind: RankingKind) -> None:
        form = self._form
        form.rows.add(self.tr("&List"), form.kind_box)
        form.rows.add(self.tr("&Order"), form.order_box)
        form.rows.add(self.tr("&For"), form.public_box, half=1)
        form.rows.add(self.tr("&Two characters"), form.names_box, half=1)
        names = {
            RankingKind.INDIVIDUAL: self.tr("Individuals"),
            RankingKind.TEAM: self.tr("Teams"),
            RankingKind.UNIT: self.tr("Units"),
        }
        for one in ties.tables(standing.rankings(self._desk.contest.snapshot())):
            form.kind_box.addItem(names[one], one)
        form.kind_box.setCurrentIndex(max(0, form.kind_box.findData(kind)))
        form.public_box.addItem(self.tr("the files: in full, with signature lines"), False)
        form.public_box.addItem(self.tr("公示: name, unit and result only"), True)
        form.names_box.addItem(self.tr("姓氏笔画: 田富 before 田大利"), NameOrder.SURNAME)
        form.names_box.addItem(self.tr("姓名笔画: 田大利 before 田富"), NameOrder.FULL_NAME)
        form.names_box.setCurrentIndex(form.names_box.findData(name_order.name_order(self._desk.contest)))

    def _choose_kind(self) -> None:
        """Strokes order people only."""
        box, kind = self._form.order_box, RankingKind(self._form.kind_box.currentData())
        chosen = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            box.addItem(self.tr("by place"), ListOrder.PLACE)
            if kind is not RankingKind.UNIT:
                box.addItem(self.tr("by unit"), ListOrder.UNIT)
            if kind is RankingKind.INDIVIDUAL:
                box.addItem(self.tr("by strokes of the surname"), ListOrder.STROKES)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self._show()

    def _choose_names(self) -> None:
        name_order.set_name_order(self._desk.contest, NameOrder(self._form.names_box.currentData()))
        self._show()

    def _show(self) -> None:
        form = self._form
        by_strokes = self.choice.order is ListOrder.STROKES
        for widget in (form.strokes_button, form.by_hand_button, form.strokes_label):
            widget.setVisible(by_strokes)
        form.names_box.setEnabled(by_strokes)
        made = list_files.printed_list(self._desk.contest, self.choice)
        columns = [
            Column[_Cells](header, itemgetter(at), width=0 if at == len(made.headers) - 1 else 96)
            for at, header in enumerate(made.headers)
        ]
        rows = [tuple("" if value is None else str(value) for value in row) for row in made.rows[:_SHOWN]]
        model: TableModel[_Cells] = TableModel(columns, parent=self)
        model.set_rows(rows)
        form.preview_table.set_table(model, self.tr("Nobody has a place yet."))
        form.preview_label.setText(self.tr("{title}: {count} lines").format(title=made.subtitle, count=len(made.rows)))
        self._show_strokes()

    def _show_strokes(self) -> None:
        contest = self._desk.contest
        snapshot = contest.snapshot()
        found = name_order.unknown_characters(contest, snapshot, [one.id for one in snapshot.competing])
        parts = []
        if found:
            parts.append(
                self.tr("No strokes known of: {characters}. They stand last.").format(characters="".join(found))
            )
        if name_order.set_by_hand(contest):
            parts.append(self.tr("Some names were moved by hand."))
        self._form.strokes_label.setText(" ".join(parts) or self.tr("The strokes of every character are known."))

    def _correct(self) -> None:
        dialog = StrokesDialog(self._desk.contest, self)
        dialog.exec()
        dialog.deleteLater()
        self._show()

    def _move(self) -> None:
        dialog = NameOrderDialog(self._desk.contest, self)
        dialog.exec()
        dialog.deleteLater()
        self._show()

    def _save_pdf(self) -> None:
        choice = self.choice
        save_file(
            self._desk,
            self,
            self._name(),
            "pdf",
            lambda contest, path: list_files.write_list_pdf(contest, choice, path),
        )

    def _save_workbook(self) -> None:
        choice = self.choice
        save_file(
            self._desk,
            self,
            self._name(),
            "xlsx",
            lambda contest, path: list_files.write_list_xlsx(contest, [choice], path),
        )

    def _name(self) -> str:
        return list_files.printed_list(self._desk.contest, self.choice).subtitle.replace("（", "-").replace("）", "")
