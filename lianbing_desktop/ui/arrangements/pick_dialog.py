"""Picks pieces of a paper: people to make cards of, rooms, units."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from lianbing_desktop.domain.arrangements.papers import PaperItem
from lianbing_desktop.ui.forms.ui_pick_dialog import Ui_PickDialog
from lianbing_desktop.ui.models.name_search import search_words

_KEY, _WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class PickDialog(QDialog):
    """`picked` holds the keys that are ticked, in the paper's order."""

    def __init__(self, items: Sequence[PaperItem], picked: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form = Ui_PickDialog()
        form.setupUi(self)
        self.resize(520, 520)
        for item in items:
            row = QListWidgetItem(item.label, form.pieces_list)
            row.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked if item.key in picked else Qt.CheckState.Unchecked)
            row.setData(_KEY, item.key)
            row.setData(_WORDS, search_words(item.facts.get("姓名", item.label), item.label).casefold())
        form.search_edit.textChanged.connect(self._filter)
        form.pieces_list.itemChanged.connect(lambda _item: self._count())
        form.pieces_list.itemActivated.connect(self._turn)
        form.all_button.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        form.none_button.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        form.ok_button.clicked.connect(self.accept)
        form.cancel_button.clicked.connect(self.reject)
        self._count()
        form.search_edit.setFocus()

    @property
    def picked(self) -> tuple[str, ...]:
        """The keys that are ticked."""
        return tuple(str(row.data(_KEY)) for row in self._rows() if row.checkState() is Qt.CheckState.Checked)

    def _rows(self) -> list[QListWidgetItem]:
        pieces = self._form.pieces_list
        return [pieces.item(number) for number in range(pieces.count())]

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in self._rows():
            row.setHidden(wanted not in str(row.data(_WORDS)))

    def _turn(self, row: QListWidgetItem) -> None:
        ticked = row.checkState() is Qt.CheckState.Checked
        row.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _tick(self, state: Qt.CheckState) -> None:
        for row in self._rows():
            if state is Qt.CheckState.Unchecked or not row.isHidden():
                row.setCheckState(state)

    def _count(self) -> None:
        count = len(self.picked)
        self._form.count_label.setText(self.tr("{count} ticked").format(count=count))
        self._form.ok_button.setEnabled(bool(count))
