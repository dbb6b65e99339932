"""How the columns of each table were read, to be corrected from a list; a wording can be kept for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lianbing_desktop.domain.intake.columns import choice_of
from lianbing_desktop.services.intake.import_plan import ImportPlan
from lianbing_desktop.ui.models import import_columns
from lianbing_desktop.ui.models.import_columns import ColumnsModel, MappedColumn, MappedTable
from lianbing_desktop.ui.models.import_words import mapping_words
from lianbing_desktop.ui.roster.import_table import ColumnsTable
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.shell.theme import Space


class MappingPanel(QWidget):
    """Tables on the left, the columns of the chosen one on the right."""

    mapping_chosen = Signal(object, object)
    """MappedTable and its whole mapping, by column counted from the first titled one."""
    wording_chosen = Signal(str, str)
    """A title and the field it shall stand for from now on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tables = import_columns.tables_model(self)
        self.columns = ColumnsModel(self)
        self.tables_table = TableView(self)
        self.columns_table = ColumnsTable(self)
        self.wording_button = QPushButton(self)
        self.wording_button.setAutoDefault(False)
        self._hint_label = QLabel(
            self.tr(
                "How every header was understood. A wrong column can be chosen anew on the right (Enter); it is read "
                "that way at once, and next time for the same unit and header."
            ),
            self,
        )
        self._hint_label.setProperty("role", "caption")
        self._hint_label.setWordWrap(True)
        self._make_tables()
        self._lay_out()
        self._show_wording()

    def show_plan(self, plan: ImportPlan, source: int) -> None:
        """The tables of a file, or of all (-1)."""
        tables = import_columns.mapped_tables(plan)
        self.tables.set_rows([one for one in tables if source in {-1, one.source}])
        if self.tables.rowCount() and not self.tables_table.selectionModel().hasSelection():
            self.tables_table.selectRow(0)
        self._show_columns()

    @staticmethod
    def wants_a_look(plan: ImportPlan) -> int:
        """How many tables have a column nobody understood, or no names."""
        tables = import_columns.mapped_tables(plan)
        return sum(bool(one.open_columns) or not one.table.has_names for one in tables if not one.origin)

    def _make_tables(self) -> None:
        self.tables_table.set_table(self.tables, self.tr("No table was recognised."))
        self.columns_table.set_table(self.columns, self.tr("Choose a table on the left."))
        self.columns_table.setSortingEnabled(False)
        self.tables_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tables_table.setAccessibleName(self.tr("Tables"))
        self.columns_table.setAccessibleName(self.tr("Columns as read"))
        self.tables_table.selectionModel().selectionChanged.connect(self._show_columns)
        self.tables.modelReset.connect(self._show_columns)
        self.columns.chosen.connect(self._choose)
        self.columns.modelReset.connect(self._show_wording)
        self.columns_table.selectionModel().selectionChanged.connect(self._show_wording)
        self.wording_button.clicked.connect(self._keep_wording)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self._hint_label, 1)
        below.addWidget(self.wording_button)
        tables = QHBoxLayout()
        tables.setSpacing(Space.M)
        tables.addWidget(self.tables_table, 6)
        tables.addWidget(self.columns_table, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(tables, 1)
        column.addLayout(below)

    def _table(self) -> MappedTable | None:
        chosen = self.tables_table.selectionModel().selectedRows()
        return self.tables.row_at(chosen[0].row()) if chosen else None

    def _column(self) -> MappedColumn | None:
        chosen = self.columns_table.selectionModel().selectedRows()
        return self.columns.row_at(chosen[0].row()) if chosen else None

    def _show_columns(self, *_: object) -> None:
        table = self._table()
        self.columns.set_rows(import_columns.mapped_columns(table.table) if table else ())

    def _choose(self, column: MappedColumn, field: str) -> None:
        table = self._table()
        if table is not None:
            fields = {**table.table.columns, column.column: field}
            self.mapping_chosen.emit(table, choice_of(table.table.titles, fields))

    def _show_wording(self, *_: object) -> None:
        column = self._column()
        self.wording_button.setEnabled(column is not None and bool(column.title and column.field))
        if column is not None and column.title and column.field:
            words = self.tr("Always read “{title}” as “{field}”")
            title = column.title if len(column.title) <= 8 else f"{column.title[:8]}…"
            self.wording_button.setText(words.format(title=title, field=mapping_words(column.field)))
        else:
            self.wording_button.setText(self.tr("Always read this title that way"))

    def _keep_wording(self) -> None:
        column = self._column()
        if column is not None and column.title and column.field:
            self.wording_chosen.emit(column.title, column.field)
