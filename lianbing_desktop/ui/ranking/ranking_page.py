"""排名: the tables by the rule set, shared places with what hangs on them, those without a place, the spread."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, Decimal
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QSignalBlocker, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QPushButton

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import Ranking
from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.services import lists, standing
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.lists import RankingTable
from lianbing_desktop.services.scoring import spread
from lianbing_desktop.services.selection import ties
from lianbing_desktop.services.selection.ties import SettledTie, Tie
from lianbing_desktop.ui.forms.ui_ranking_page import Ui_RankingPage
from lianbing_desktop.ui.models.ranking_model import (
    RankRow,
    SpreadRow,
    UnplacedRow,
    ranking_model,
    spread_model,
    unplaced_model,
)
from lianbing_desktop.ui.models.table_model import ROW_ROLE, TableModel
from lianbing_desktop.ui.ranking.tie_dialog import TieDialog
from lianbing_desktop.ui.shell.icons import icon, pixmap
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.theme import Colour, Tone, set_property
from lianbing_desktop.ui.widgets.card import Card
from lianbing_desktop.ui.widgets.distribution_chart import DistributionChart, bands
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.heading import PageHeading
from lianbing_desktop.ui.widgets.search_box import SearchBox

_TABLES = ("scores", "score_entries", "rounds", "entrants", "units", "teams", "team_members", "decisions", "awards",
           "rule_sets", "study_facts", "history_facts")  # fmt: skip
_BANDS = 10
Source = Round | RoundKind


class RankingPage(Page):
    """Tabs: individuals, teams (when a team round counts), those without a place, the spread of the scores."""

    stage: ClassVar[str] = "ranking"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._tables: dict[RoundKind, RankingTable] = {}
        self._rankings: dict[RoundKind, Ranking] = {}
        self._ties: tuple[Tie, ...] = ()
        self._model: TableModel[RankRow] | None = None
        self._tabs: list[RoundKind | str] = []
        self._form = Ui_RankingPage()
        self._form.setupUi(self)
        self._make_heading()
        self._make_empty_state()
        self._make_tables()
        self._make_spread()

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        """How many places are still shared."""
        try:
            ranked = standing.rankings(contest.snapshot())
        except UserError:
            return Badge("!", Tone.ERROR)
        shared = ties.tie_count(ranked)
        if shared:
            return Badge(str(shared), Tone.WARNING)
        return Badge("", Tone.DONE) if ranked.individuals.placed and not ranked.individuals.unplaced else None

    @property
    def kind(self) -> RoundKind:
        """The ranking in view, or the one last looked at."""
        tab = self._tabs[self._form.tabs.currentIndex()] if self._tabs else RoundKind.INDIVIDUAL
        return tab if isinstance(tab, RoundKind) else RoundKind.INDIVIDUAL

    def refresh(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            self._show()

    def search(self) -> None:
        if self.search_box.isVisible():
            self.search_box.start()

    def _make_heading(self) -> None:
        self.heading = PageHeading(self.tr("Ranking"), self)
        self.sheet_button = QPushButton(icon("save"), self.tr("Save as workbook…"), self)
        self.sheet_button.clicked.connect(self._save_sheet)
        self.pdf_button = QPushButton(icon("print", Colour.SURFACE), self.tr("Save as PDF list…"), self)
        self.pdf_button.setProperty("role", "primary")
        self.pdf_button.clicked.connect(self._save_pdf)
        self.heading.add_action(self.sheet_button)
        self.heading.add_action(self.pdf_button)
        self._form.page_layout.insertWidget(0, self.heading)

    def _make_empty_state(self) -> None:
        empty = EmptyState(
            "ranking",
            self.tr("No scores to rank yet"),
            self.tr("As soon as scores are entered the places stand here, and shared places are marked."),
        )
        empty.add_action(self.tr("Go to score entry"), lambda: self.desk.go_to("scores"))
        self._form.empty_page_layout.addWidget(empty)

    def _make_tables(self) -> None:
        form = self._form
        self.search_box = SearchBox(self.tr("Name, pinyin or unit"), self)
        self.search_box.setMinimumWidth(300)
        form.search_layout.addWidget(self.search_box)
        self.search_box.textChanged.connect(self._filter)
        form.unit_box.setMinimumWidth(124)
        form.unit_box.setAccessibleName(self.tr("Unit"))
        form.unit_box.currentIndexChanged.connect(self._show_rows)
        form.tabs.setExpanding(False)
        form.tabs.setDrawBase(False)
        form.tabs.currentChanged.connect(self._show_tab)
        form.ties_icon.setPixmap(pixmap("warning", Colour.WARNING, 18, self.devicePixelRatioF()))
        form.tie_button.clicked.connect(self._settle)
        form.table.opened.connect(self._open)
        self.unplaced = unplaced_model(
            {RoundKind.INDIVIDUAL: self.tr("Individuals"), RoundKind.TEAM: self.tr("Teams")}, self
        )
        form.unplaced_table.set_table(self.unplaced, self.tr("Everyone has a place."))

    def _make_spread(self) -> None:
        form = self._form
        self.source_box = QComboBox(self)
        self.source_box.setAccessibleName(self.tr("Scores of"))
        self.source_box.currentIndexChanged.connect(self._show_spread)
        self.chart = DistributionChart(self)
        self.chart_card = Card(self.tr("Spread of the scores"), self)
        self.chart_card.heading.add_action(self.source_box)
        self.chart_card.body.addWidget(self.chart, 1)
        form.chart_layout.addWidget(self.chart_card)
        self.spreads = spread_model(self)
        form.spread_table.set_table(self.spreads, self.tr("No scores yet."))
        form.spread_table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_chart())

    def _show(self) -> None:
        form, snapshot = self._form, self.desk.contest.snapshot()
        try:
            ranked = standing.rankings(snapshot)
            self._ties = ties.ties(snapshot, ranked)
        except UserError as error:
            self.desk.messages.error(error)
            ranked, self._ties = standing.Rankings(Ranking(), None, Ranking()), ()
        self._rankings = {RoundKind.INDIVIDUAL: ranked.individuals}
        if ranked.teams is not None:
            self._rankings[RoundKind.TEAM] = ranked.teams
        self._tables = {kind: lists.ranking_table(snapshot, one, kind) for kind, one in self._rankings.items()}
        anything = any(table.lines for table in self._tables.values())
        form.stack.setCurrentWidget(form.ranking_body if anything else form.empty_page)
        self.pdf_button.setVisible(anything)
        self.sheet_button.setVisible(anything)
        self._show_state(anything)
        self._show_tabs()
        self._show_units(snapshot)
        self._show_sources(snapshot)
        self._show_tab()

    def _show_state(self, anything: bool) -> None:
        if not anything:
            self.heading.set_state("")
            return
        table = self._tables[RoundKind.INDIVIDUAL]
        parts = [self.tr("{count} placed").format(count=len(table.lines))]
        if table.unplaced:
            parts.append(self.tr("{count} without a place").format(count=len(table.unplaced)))
        if self._ties:
            parts.append(self.tr("{count} shared places").format(count=len(self._ties)))
        self.heading.set_state("  ·  ".join(parts))

    def _show_tabs(self) -> None:
        tabs = self._form.tabs
        before = self._tabs[tabs.currentIndex()] if self._tabs else None
        unplaced = sum(len(table.unplaced) for table in self._tables.values())
        shown: list[tuple[RoundKind | str, str]] = [(RoundKind.INDIVIDUAL, self.tr("Individuals"))]
        if RoundKind.TEAM in self._tables:
            shown.append((RoundKind.TEAM, self.tr("Teams")))
        shown.append(("unplaced", self.tr("Without a place  {count}").format(count=unplaced)))
        shown.append(("spread", self.tr("Spread")))
        with QSignalBlocker(tabs):
            while tabs.count():
                tabs.removeTab(0)
            for _, title in shown:
                tabs.addTab(title)
            self._tabs = [key for key, _ in shown]
            if before in self._tabs:
                tabs.setCurrentIndex(self._tabs.index(before))

    def _show_units(self, snapshot: Snapshot) -> None:
        box = self._form.unit_box
        chosen = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            box.addItem(self.tr("All units"), "")
            for unit in snapshot.units:
                box.addItem(unit.name, unit.id)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def _show_sources(self, snapshot: Snapshot) -> None:
        box = self.source_box
        chosen = box.currentText()
        with QSignalBlocker(box):
            box.clear()
            for some in snapshot.rounds:
                box.addItem(some.name, some)
            if len([some for some in snapshot.rounds if some.kind is RoundKind.INDIVIDUAL]) > 1:
                box.addItem(self.tr("Individual totals"), RoundKind.INDIVIDUAL)
            box.setCurrentIndex(max(0, box.findText(chosen)))

    def _show_tab(self) -> None:
        form = self._form
        tab = self._tabs[form.tabs.currentIndex()] if self._tabs else RoundKind.INDIVIDUAL
        if isinstance(tab, RoundKind):
            form.tab_stack.setCurrentWidget(form.table_page)
            form.unit_box.setVisible(tab is RoundKind.INDIVIDUAL)
            self._show_ranking(self._tables[tab])
        elif tab == "unplaced":
            form.tab_stack.setCurrentWidget(form.unplaced_page)
            self.unplaced.set_rows(
                [UnplacedRow(line, kind) for kind, table in self._tables.items() for line in table.unplaced]
            )
        else:
            form.tab_stack.setCurrentWidget(form.spread_page)
            self._show_spread()

    def _show_ranking(self, table: RankingTable) -> None:
        """The columns follow the rounds, so another ranking may need another model."""
        titles = [column.title for column in self._model.columns] if self._model is not None else []
        wanted = ranking_model(table, self)
        if self._model is None or [column.title for column in wanted.columns] != titles:
            old, self._model = self._model, wanted
            self._form.table.set_table(wanted, self.tr("Nobody found."))
            self._form.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._offer_tie())
            if old is not None:
                old.deleteLater()
            wanted.set_filter(self.search_box.text())
        else:
            wanted.deleteLater()
        self._show_rows()

    def _show_rows(self) -> None:
        table = self._tables.get(self.kind)
        if table is None or self._model is None:
            return
        of = {id_: tie for tie in self._ties if tie.kind is table.kind for id_ in tie.subject_ids}
        unit = self._form.unit_box.currentData() if table.kind is RoundKind.INDIVIDUAL else ""
        rows = [RankRow(line, of.get(line.subject_id)) for line in table.lines if not unit or line.unit_id == unit]
        self._model.set_rows(rows)
        self._show_count()
        self._show_ties()

    def _filter(self, text: str) -> None:
        if self._model is not None:
            self._model.set_filter(text)
            self._show_count()

    def _show_count(self) -> None:
        assert self._model is not None
        shown, total = self._model.rowCount(), len(self._tables[self.kind].lines)
        text = self.tr("{shown} of {total}").format(shown=shown, total=total) if shown != total else ""
        self._form.count_label.setText(text)

    def _show_ties(self) -> None:
        """The bar above the table: how many places are shared and what hangs on them."""
        form = self._form
        own = [tie for tie in self._ties if tie.kind is self.kind]
        touched = list(dict.fromkeys(what for tie in own for what in tie.touches))
        form.ties_bar.setVisible(bool(own))
        tone = Tone.ERROR if touched else Tone.WARNING
        set_property(form.ties_bar, "tone", tone.value)
        form.ties_icon.setPixmap(
            pixmap("warning", Colour.ERROR if touched else Colour.WARNING, 18, self.devicePixelRatioF())
        )
        places = "、".join(str(tie.place) for tie in own)
        text = self.tr("Shared places: {places}. No award and no seat hangs on them.").format(places=places)
        if touched:
            text = self.tr("Shared places: {places}. To be settled for: {what}.").format(
                places=places, what="、".join(touched)
            )
        form.ties_label.setText(text)
        self._offer_tie()

    def _offer_tie(self) -> None:
        row = self._row()
        settled = row is not None and row.tie is None and self._settled(row) is not None
        words = self.tr("Change the order…") if settled else self.tr("Settle the order…")
        self._form.tie_button.setText(words)

    def _row(self) -> RankRow | None:
        found: Any = self._form.table.currentIndex().data(ROW_ROLE)
        return found if isinstance(found, RankRow) else None

    def _settled(self, row: RankRow) -> SettledTie | None:
        placed = self._rankings[self.kind].by_subject().get(row.line.subject_id)
        if placed is None or placed.tie_note not in {"lot", "decision"}:
            return None
        return ties.settled_tie(self.desk.contest.snapshot(), self.kind, row.line.subject_id)

    def _settle(self) -> None:
        """The chosen row's tie; without one the first that something hangs on."""
        row = self._row()
        if row is not None and (row.tie is not None or self._settled(row) is not None):
            self._open(row)
            return
        own = [tie for tie in self._ties if tie.kind is self.kind]
        own.sort(key=lambda tie: not tie.touches)
        if own:
            self._ask(own[0], None)

    def _open(self, row: RankRow) -> None:
        """Enter or a double click: settle a shared place, or look at how it was settled."""
        if row.tie is not None:
            self._ask(row.tie, None)
        elif (settled := self._settled(row)) is not None:
            places = [line.place for line in self._tables[self.kind].lines if line.subject_id in settled.subject_ids]
            self._ask(Tie(self.kind, min(places), settled.subject_ids), settled)

    def _ask(self, tie: Tie, settled: SettledTie | None) -> None:
        dialog = TieDialog(self.desk.contest, tie, settled, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.desk.messages.done(self.tr("The order is kept in the log. Ctrl+Z takes it back."))
        dialog.deleteLater()

    def _show_spread(self) -> None:
        snapshot, source = self.desk.contest.snapshot(), self.source_box.currentData()
        if source is None:
            self.spreads.set_rows(())
        else:
            found = (
                spread.round_spreads(snapshot, source)
                if isinstance(source, Round)
                else spread.total_spreads(snapshot, self._rankings[RoundKind.INDIVIDUAL])
            )
            self.spreads.set_rows(
                [
                    SpreadRow(snapshot.unit_name(one.unit_id) or self.tr("All units"), one)
                    for one in found
                    if one.scores or not one.unit_id
                ]
            )
            if not self._form.spread_table.currentIndex().isValid():
                self._form.spread_table.selectRow(0)
        self._show_chart()

    def _show_chart(self) -> None:
        source = self.source_box.currentData()
        row: Any = self._form.spread_table.currentIndex().data(ROW_ROLE)
        if not isinstance(row, SpreadRow) or not row.spread.scores or source is None:
            self.chart.set_bands(())
            self.chart_card.heading.set_note("")
            return
        # Every unit is drawn over the same range, so that charts can be compared.
        everybody = self.spreads.row_at(max(0, self.spreads.place_of(""))).spread
        maximum = source.maximum if isinstance(source, Round) else None
        low, high = spread.band_range(everybody.scores, maximum)
        mean = row.spread.mean
        label = self.tr("mean {mean}").format(mean=mean)
        self.chart.set_bands(bands(row.spread.scores, low, high, _band_count(low, high)), mean, label)
        self.chart_card.heading.set_note(row.unit)

    def _save_pdf(self) -> None:
        kind = self.kind
        name = self.tr("Individual ranking") if kind is RoundKind.INDIVIDUAL else self.tr("Team ranking")
        self._save(name, "pdf", lambda contest, path: lists.write_ranking_pdf(contest, kind, path))

    def _save_sheet(self) -> None:
        self._save(self.tr("Ranking"), "xlsx", lists.write_ranking_xlsx)

    def _save(self, name: str, suffix: str, write: Callable[[Contest, Path], object]) -> None:
        contest_path = self.desk.contest.path
        proposed = contest_path.with_name(f"{contest_path.stem}-{name}.{suffix}")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the ranking"), str(proposed), f"*.{suffix}")
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(f".{suffix}")

        def work(_progress: Progress) -> Path:
            contest = self.desk.contest.again()
            try:
                write(contest, path)
            finally:
                contest.close()
            return path

        def done(written: Path) -> None:
            def look() -> None:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(written)))

            self.desk.messages.done(self.tr("Saved as {file}.").format(file=written.name), self.tr("Open"), look)

        self.desk.jobs.run(self.tr("Writing the ranking"), work, done)


def _band_count(low: Decimal, high: Decimal) -> int:
    """As many bands as there are tens (hundreds, …) between the ends, or halves of them when that is few."""
    span = high - low
    step = Decimal(10)
    while span / step > 12:
        step *= 10
    count = int((span / step).to_integral_value(ROUND_CEILING))
    return next((count * parts for parts in (5, 2) if count * parts <= _BANDS), count)
