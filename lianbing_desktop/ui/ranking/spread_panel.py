"""How scores are spread: a round's or the totals', all together, unit beside unit, and in figures."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from lianbing_desktop.domain.ranking.ranking import Ranking, RankingKind
from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.scoring import spread
from lianbing_desktop.ui.models.ranking_model import SpreadRow, spread_model
from lianbing_desktop.ui.models.table_model import ROW_ROLE
from lianbing_desktop.ui.shell.table_view import TableView
from lianbing_desktop.ui.shell.theme import Space
from lianbing_desktop.ui.widgets.card import Card
from lianbing_desktop.ui.widgets.distribution_chart import DistributionChart, bands
from lianbing_desktop.ui.widgets.spread_strips import LABEL_WIDTH, MEAN_WIDTH, SpreadStrips, Strip

_BANDS = 10
_FIGURES = 372


class SpreadPanel(QWidget):
    """A chart of everybody with the chosen unit in front, a strip for each unit below, the figures beside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._totals = Ranking()
        self.source_box = QComboBox(self)
        self.source_box.setAccessibleName(self.tr("Scores of"))
        self.source_box.currentIndexChanged.connect(self._show)
        self.chart = DistributionChart(self)
        self.strips = SpreadStrips(self)
        self.strips.chosen.connect(self._choose)
        self.card = Card(self.tr("Spread of the scores"), self)
        self.card.heading.add_action(self.source_box)
        # The chart stands over the same range as the strips below it, between their names and their means.
        chart_layout = QHBoxLayout()
        chart_layout.setContentsMargins(LABEL_WIDTH, 0, MEAN_WIDTH, 0)
        chart_layout.addWidget(self.chart)
        self.card.body.addLayout(chart_layout, 2)
        self.card.body.addWidget(self.strips, 3)
        self.table = TableView(self)
        self.table.setMinimumWidth(_FIGURES)
        self.model = spread_model(self)
        self.table.set_table(self.model, self.tr("No scores yet."))
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_chart())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(self.card, 3)
        layout.addWidget(self.table, 2)

    def show_contest(self, snapshot: Snapshot, totals: Ranking) -> None:
        """Show these scores; the source that was chosen stays chosen."""
        self._snapshot, self._totals = snapshot, totals
        box = self.source_box
        chosen = box.currentText()
        with QSignalBlocker(box):
            box.clear()
            for some in snapshot.rounds:
                box.addItem(some.name, some)
            if len([some for some in snapshot.rounds if some.kind is RoundKind.INDIVIDUAL]) > 1:
                box.addItem(self.tr("Individual totals"), RankingKind.INDIVIDUAL)
            box.setCurrentIndex(max(0, box.findText(chosen)))
        self._show()

    def _show(self) -> None:
        snapshot, source = self._snapshot, self.source_box.currentData()
        if snapshot is None or source is None:
            self.model.set_rows(())
        else:
            found = (
                spread.round_spreads(snapshot, source)
                if isinstance(source, Round)
                else spread.total_spreads(snapshot, self._totals)
            )
            self.model.set_rows(
                [
                    SpreadRow(snapshot.unit_name(one.unit_id) or self.tr("All units"), one)
                    for one in found
                    if one.scores or not one.unit_id
                ]
            )
            if not self.table.currentIndex().isValid():
                self.table.selectRow(0)
        self._show_chart()

    def _show_chart(self) -> None:
        source = self.source_box.currentData()
        row: Any = self.table.currentIndex().data(ROW_ROLE)
        if not isinstance(row, SpreadRow) or not row.spread.scores or source is None:
            self.chart.set_bands(())
            self.strips.set_strips((), Decimal(0), Decimal(1))
            self.card.heading.set_note("")
            return
        # Every unit is drawn over the same range, so that they can be compared.
        everybody = self.model.row_at(max(0, self.model.place_of(""))).spread
        low, high = spread.band_range(everybody.scores, source.maximum if isinstance(source, Round) else None)
        number = _band_count(low, high)
        mean = row.spread.mean
        label = self.tr("mean {mean}").format(mean=mean)
        behind = bands(everybody.scores, low, high, number) if row.spread.unit_id else ()
        self.chart.set_bands(bands(row.spread.scores, low, high, number), mean, label, behind)
        rows = [self.model.row_at(at) for at in range(self.model.rowCount())]
        self.strips.set_strips(
            [
                Strip(one.spread.unit_id, one.unit, one.spread.scores, one.spread.mean)
                for one in rows
                if one.spread.unit_id
            ],
            low,
            high,
        )
        self.strips.set_current(row.spread.unit_id)
        self.card.heading.set_note(row.unit)

    def _choose(self, unit_id: str) -> None:
        at = self.model.place_of(unit_id)
        if at >= 0:
            self.table.selectRow(at)


def _band_count(low: Decimal, high: Decimal) -> int:
    """As many bands as there are tens (hundreds, …) between the ends, or halves of them when that is few."""
    span = high - low
    step = Decimal(10)
    while span / step > 12:
        step *= 10
    count = int((span / step).to_integral_value(ROUND_CEILING))
    return next((count * parts for parts in (5, 2) if count * parts <= _BANDS), count)
