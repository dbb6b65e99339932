"""排名: the tables by the rule set, shared places with what hangs on them, those without a place, the spread."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDialog, QPushButton

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import Ranking, RankingKind
from lianbing_desktop.services import lists, standing
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.lists import RankingTable
from lianbing_desktop.services.scoring.differing import blocked_rounds, open_scores
from lianbing_desktop.services.selection import ties
from lianbing_desktop.services.selection.ties import SettledTie, Tie
from lianbing_desktop.ui.delegation.what_if_action import offer_what_if
from lianbing_desktop.ui.forms.ui_ranking_page import Ui_RankingPage
from lianbing_desktop.ui.models.ranking_model import RankRow, UnplacedRow, ranking_model, unplaced_model
from lianbing_desktop.ui.models.table_model import ROW_ROLE, TableModel
from lianbing_desktop.ui.ranking.list_dialog import ListDialog
from lianbing_desktop.ui.ranking.lot_record import save_lot_record
from lianbing_desktop.ui.ranking.ranking_rules_dialog import RankingRulesDialog
from lianbing_desktop.ui.ranking.tie_dialog import TieDialog
from lianbing_desktop.ui.shell.icons import icon, pixmap
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import Colour, Tone
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.heading import PageHeading
from lianbing_desktop.ui.widgets.search_box import SearchBox

_TABLES = ("scores", "score_entries", "rounds", "entrants", "units", "teams", "team_members", "decisions", "awards",
           "rule_sets", "study_facts", "history_facts")  # fmt: skip
_UNPLACED, _SPREAD = "unplaced", "spread"


class RankingPage(Page):
    """Tabs: individuals, teams (when a team round counts), units, those without a place, the spread of the scores."""

    stage: ClassVar[str] = "ranking"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._tables: dict[RankingKind, RankingTable] = {}
        self._rankings: dict[RankingKind, Ranking] = {}
        self._ties: tuple[Tie, ...] = ()
        self._model: TableModel[RankRow] | None = None
        self._tabs: list[RankingKind | str] = []
        self._form = Ui_RankingPage()
        self._form.setupUi(self)
        self._make_heading()
        self._make_empty_state()
        self._make_tables()

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        """How many shared places an award or a seat waits for; others are nobody's work."""
        snapshot = contest.snapshot()
        try:
            ranked = standing.rankings(snapshot)
            waiting = len(ties.open_ties(snapshot, ranked))
        except UserError:
            return Badge("!", Tone.ERROR)
        if waiting:
            return Badge(str(waiting), Tone.ERROR)
        return Badge("", Tone.DONE) if ranked.individuals.placed and not ranked.individuals.unplaced else None

    @property
    def kind(self) -> RankingKind:
        """The ranking in view, or the one last looked at."""
        tab = self._tabs[self._form.tabs.currentIndex()] if self._tabs else RankingKind.INDIVIDUAL
        return tab if isinstance(tab, RankingKind) else RankingKind.INDIVIDUAL

    def refresh(self, changes: Changes) -> None:
        if changes.touches(*_TABLES):
            self._show()

    def search(self) -> None:
        if self.search_box.isVisible():
            self.search_box.start()

    def _make_heading(self) -> None:
        self.heading = PageHeading(self.tr("Ranking"), self)
        self.rules_button = QPushButton(self.tr("Ranking rules…"), self)
        self.rules_button.clicked.connect(self._change_rules)
        self.list_button = QPushButton(icon("print", Colour.SURFACE), self.tr("Save lists…"), self)
        self.list_button.setProperty("role", "primary")
        self.list_button.clicked.connect(self._save_lists)
        self.heading.add_action(self.rules_button)
        self.heading.add_action(self.list_button)
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
        form.ties_icon.setPixmap(pixmap("warning", Colour.ERROR, 18, self.devicePixelRatioF()))
        form.tie_button.clicked.connect(self._settle)
        writes(self.rules_button, form.tie_button)
        form.table.opened.connect(self._open)
        offer_what_if(self, form.table, self.desk.contest, self._chosen_subject)
        self.unplaced = unplaced_model(self._kind_names(), self)
        form.unplaced_table.set_table(self.unplaced, self.tr("Everyone has a place."))

    def _show(self) -> None:
        form, snapshot = self._form, self.desk.contest.snapshot()
        try:
            ranked = standing.rankings(snapshot)
            self._ties = ties.ties(snapshot, ranked)
        except UserError as error:
            self.desk.messages.error(error)
            ranked, self._ties = standing.Rankings(Ranking(), None, Ranking()), ()
        self._rankings = dict(ties.tables(ranked))
        self._tables = {kind: lists.ranking_table(snapshot, one, kind) for kind, one in self._rankings.items()}
        anything = any(table.lines for table in self._tables.values())
        form.spread_page.show_contest(snapshot, ranked.individuals)
        form.stack.setCurrentWidget(form.ranking_body if anything else form.empty_page)
        self.list_button.setVisible(anything)
        self._show_state(anything)
        self._show_tabs()
        self._show_units(snapshot)
        self._show_tab()

    def _show_state(self, anything: bool) -> None:
        snapshot = self.desk.contest.snapshot()
        differ = ""
        if differing := blocked_rounds(snapshot):
            words = self.tr("{count} scores of {rounds} differ between PCs: not final, decide on Several PCs")
            differ = words.format(count=open_scores(snapshot), rounds="、".join(differing))
        if differ or not anything:  # what is not final is not counted in front of it
            self.heading.set_state(differ)
            return
        table = self._tables[RankingKind.INDIVIDUAL]
        parts = [self.tr("{count} placed").format(count=len(table.lines))]
        if table.unplaced:
            parts.append(self.tr("{count} without a place").format(count=len(table.unplaced)))
        waiting = sum(bool(tie.touches) for tie in self._ties)
        if waiting:
            parts.append(self.tr("{count} shared places to settle").format(count=waiting))
        self.heading.set_state("  ·  ".join(parts))

    def _show_tabs(self) -> None:
        tabs = self._form.tabs
        before = self._tabs[tabs.currentIndex()] if self._tabs else None
        unplaced = sum(len(table.unplaced) for kind, table in self._tables.items() if kind is not RankingKind.UNIT)
        shown: list[tuple[RankingKind | str, str]] = [
            (kind, name) for kind, name in self._kind_names().items() if kind in self._tables
        ]
        shown.append((_UNPLACED, self.tr("Without a place  {count}").format(count=unplaced)))
        shown.append((_SPREAD, self.tr("Spread")))
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

    def _show_tab(self) -> None:
        form = self._form
        tab = self._tabs[form.tabs.currentIndex()] if self._tabs else RankingKind.INDIVIDUAL
        if isinstance(tab, RankingKind):
            form.tab_stack.setCurrentWidget(form.table_page)
            form.unit_box.setVisible(tab is RankingKind.INDIVIDUAL)
            self._show_ranking(self._tables[tab])
        elif tab == _UNPLACED:
            form.tab_stack.setCurrentWidget(form.unplaced_page)
            self.unplaced.set_rows(
                [
                    UnplacedRow(line, kind)
                    for kind, table in self._tables.items()
                    for line in table.unplaced
                    if kind is not RankingKind.UNIT
                ]
            )
        else:
            form.tab_stack.setCurrentWidget(form.spread_page)

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
        unit = self._form.unit_box.currentData() if table.kind is RankingKind.INDIVIDUAL else ""
        rows = [RankRow(line, of.get(line.subject_id)) for line in table.lines if not unit or line.unit_id == unit]
        self._form.table.set_empty_text(self._empty_words(table))
        self._model.set_rows(rows)
        self._show_count()
        self._show_ties()

    def _empty_words(self, table: RankingTable) -> str:
        """Why nothing is there: the search found nothing, or a round is still to be entered."""
        if table.lines or not table.unplaced:
            return self.tr("Nobody found.")
        return self.tr("Nobody has a place yet: a round that counts is not entered. See “Without a place”.")

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
        """The bar above the table: the shared places something waits for. Others are marked in the table alone."""
        form = self._form
        waiting = [tie for tie in self._ties if tie.kind is self.kind and tie.touches]
        form.ties_bar.setVisible(bool(waiting))
        text = self.tr("Shared places: {places}. To be settled for: {what}.")
        form.ties_label.setText(
            text.format(
                places="、".join(str(tie.place) for tie in waiting),
                what="、".join(dict.fromkeys(what for tie in waiting for what in tie.touches)),
            )
        )
        self._offer_tie()

    def _offer_tie(self) -> None:
        row = self._row()
        settled = row is not None and row.tie is None and self._settled(row) is not None
        words = self.tr("Change the order…") if settled else self.tr("Settle the order…")
        self._form.tie_button.setText(words)
        shared = any(tie.kind is self.kind for tie in self._ties)
        self._form.tie_button.setVisible(settled or shared)

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

    def _chosen_subject(self) -> str:
        row: Any = self._form.table.currentIndex().data(ROW_ROLE)
        return row.line.subject_id if isinstance(row, RankRow) else ""

    def _open(self, row: RankRow) -> None:
        """Enter or a double click: settle a shared place, or look at how it was settled."""
        if row.tie is not None:
            self._ask(row.tie, None)
        elif (settled := self._settled(row)) is not None:
            places = [line.place for line in self._tables[self.kind].lines if line.subject_id in settled.subject_ids]
            self._ask(Tie(self.kind, min(places), settled.subject_ids), settled)

    def _ask(self, tie: Tie, settled: SettledTie | None) -> None:
        dialog = TieDialog(self.desk.contest, tie, settled, self)
        accepted, record = dialog.exec() == QDialog.DialogCode.Accepted, dialog.record_wanted
        dialog.deleteLater()
        if record and settled is not None:
            self._save_record(settled)
        elif accepted:
            self._say_settled(tie)

    def _say_settled(self, tie: Tie) -> None:
        said = self.tr("The order is kept in the log. Ctrl+Z takes it back.")
        now = ties.settled_tie(self.desk.contest.snapshot(), tie.kind, tie.subject_ids[0])
        if now is not None and now.lots:
            self.desk.messages.done(said, self.tr("Save the record of the draw…"), lambda: self._save_record(now))
        else:
            self.desk.messages.done(said)

    def _save_record(self, settled: SettledTie) -> None:
        save_lot_record(self.desk, settled, self)

    def _change_rules(self) -> None:
        dialog = RankingRulesDialog(self.desk.contest, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.changed:
            self.desk.messages.done(self.tr("The rules are kept as a new version. Ctrl+Z takes them back."))
        dialog.deleteLater()

    def _save_lists(self) -> None:
        dialog = ListDialog(self.desk, self.kind, self)
        dialog.exec()
        dialog.deleteLater()

    def _kind_names(self) -> dict[RankingKind, str]:
        return {
            RankingKind.INDIVIDUAL: self.tr("Individuals"),
            RankingKind.TEAM: self.tr("Teams"),
            RankingKind.UNIT: self.tr("Units"),
        }
