"""Where the contest stands at a glance: what comes next, the figures, who is short, and what to ask back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QScrollArea

from lianbing_desktop.domain.problem import Problem, Severity
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.services.intake.intake_board import days_left
from lianbing_desktop.services.intake.roster_list import call_list
from lianbing_desktop.services.progress import Progress, progress
from lianbing_desktop.services.scoring.differing import blocked_rounds
from lianbing_desktop.services.wording import say
from lianbing_desktop.ui.forms.ui_overview_page import Ui_OverviewPage
from lianbing_desktop.ui.intake.checks_page import ChecksPage
from lianbing_desktop.ui.intake.intake_page import IntakePage
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.page import Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.stages import STAGES
from lianbing_desktop.ui.shell.theme import Tone, set_property
from lianbing_desktop.ui.widgets.card import Card
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.figure_button import FigureButton
from lianbing_desktop.ui.widgets.finding_list import FindingList
from lianbing_desktop.ui.widgets.heading import PageHeading
from lianbing_desktop.ui.widgets.minimum_bars import MinimumBar, MinimumBars

MOST_FINDINGS = 30
"""More would be a list to work through; that is what the list of entrants is for."""

_NAMED_UNITS = 3
_STEP_STAGE = {
    "next_import": "intake",
    "next_short": "intake",
    "next_findings": "checks",
    "next_confirmations": "intake",
    "next_rounds": "scores",
    "next_differences": "packets",
    "next_scores": "scores",
    "next_sign_off": "scores",
    "next_study": "eligibility",
    "next_delegation": "delegation",
}
"""The page where a step is done; every other step is done on the page of the awards."""


class OverviewPage(Page):
    """Everything on it leads to the page where the matter is settled."""

    stage = "overview"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_OverviewPage()
        self._form.setupUi(self)
        self._next_stage = ""
        self._make_heading()
        self._make_figures()
        columns = (self._make_bars(), self._make_findings())
        height = max(card.heading.sizeHint().height() for card in columns)
        for card in columns:  # only one has a button in its heading, and both headings stand on one line
            card.heading.setMinimumHeight(height)
            self._form.columns_layout.addWidget(card, 1)
        self._form.empty_layout.addWidget(self._make_empty_state())
        self._form.next_button.clicked.connect(lambda: self.desk.go_to(self._next_stage))
        for key, slot in (("Ctrl+I", self._import), ("Ctrl+Shift+C", self._copy_call_list)):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    def refresh(self, changes: Changes) -> None:
        snapshot = self.desk.contest.snapshot()
        facts = snapshot.facts
        self._heading.set_state(
            self.tr("{city} {year}, {units} units").format(city=facts.city, year=facts.year, units=len(snapshot.units))
            + self._deadline_words(snapshot)
        )
        self._heading.setToolTip(facts.title)
        form = self._form
        begun = bool(snapshot.entrants or snapshot.imports)
        form.stack.setCurrentWidget(form.board_page if begun else form.empty_page)
        for button in (self._blank_button, self._import_button):
            button.setVisible(begun)
        if begun:
            now = progress(snapshot)
            self._show_next(snapshot, now)
            self._show_figures(snapshot, now)
            self._show_units(snapshot, now)
            self._show_findings(now)

    def _deadline_words(self, snapshot: Snapshot) -> str:
        left = days_left(snapshot, self.desk.contest.today())
        if left is None:
            return ""
        if left < 0:
            return self.tr("; the deadline for rosters was {count} days ago").format(count=-left)
        return self.tr("; {count} days to the deadline for rosters").format(count=left)

    def _make_heading(self) -> None:
        self._heading = PageHeading(self.tr("Overview"), self)
        self._blank_button = QPushButton(icon("new"), self.tr("Make blank rosters…"), self)
        self._blank_button.clicked.connect(self._make_blank_rosters)
        self._import_button = QPushButton(icon("import"), self.tr("Import rosters…  Ctrl+I"), self)
        self._import_button.clicked.connect(self._import)
        for button in (self._blank_button, self._import_button):
            self._heading.add_action(button)
        writes(self._import_button)
        self._form.page_layout.insertWidget(0, self._heading)

    def _make_figures(self) -> None:
        self._entrants_figure = self._figure(self.tr("Competing"), "roster")
        self._short_figure = self._figure(self.tr("Units short"), "intake")
        self._findings_figure = self._figure(self.tr("Open findings"), "checks")
        self._scores_figure = self._figure(self.tr("Scores recorded"), "scores", 2)
        self._seats_figure = self._figure(self.tr("Provincial seats"), "delegation")
        self._awards_figure = self._figure(self.tr("Awarded"), "awards")

    def _figure(self, caption: str, stage: str, stretch: int = 1) -> FigureButton:
        button = FigureButton(caption, self)
        button.clicked.connect(lambda: self.desk.go_to(stage))
        self._form.figures_layout.addWidget(button, stretch)
        return button

    def _make_bars(self) -> Card:
        card = Card(self.tr("Entrants per unit"), self)
        card.heading.set_note(self.tr("Line: the minimum"))
        self._call_button = QPushButton(icon("copy"), self.tr("Copy call list  Ctrl+Shift+C"), card)
        self._call_button.setProperty("role", "link")
        self._call_button.clicked.connect(self._copy_call_list)
        card.heading.add_action(self._call_button)
        self._bars = MinimumBars()
        self._bars.chosen.connect(self._go_to_unit)
        self._units_area = QScrollArea(card)
        self._units_area.setWidgetResizable(True)
        self._units_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._units_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._units_area.setWidget(self._bars)
        self._bars.setAutoFillBackground(False)  # the area has it filled with the window's ground
        self._bars.row_chosen.connect(self._show_row)
        card.body.addWidget(self._units_area, 1)
        return card

    def _make_findings(self) -> Card:
        card = Card(self.tr("Open findings"), self)
        self._findings_heading = card.heading
        self._findings = FindingList(card)
        self._findings.setAccessibleName(self.tr("Open findings"))
        self._findings.chosen.connect(self._go_to_finding)
        self._more_button = QPushButton(card)
        self._more_button.setProperty("role", "link")
        self._more_button.clicked.connect(lambda: self.desk.go_to("checks"))
        card.body.addWidget(self._findings, 1)
        card.body.addWidget(self._more_button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _make_empty_state(self) -> EmptyState:
        empty = EmptyState(
            "roster",
            self.tr("Begin with the rosters"),
            self.tr(
                "Send every unit its blank roster. When they come back, choose all the files at once or drop them "
                "here: you see what would change before anything is kept."
            ),
            self,
        )
        empty.add_action(self.tr("Import rosters…  Ctrl+I"), self._import)
        empty.add_action(self.tr("Make blank rosters…"), self._make_blank_rosters)
        return empty

    def _show_next(self, snapshot: Snapshot, now: Progress) -> None:
        form, step = self._form, now.next_step
        self._next_stage = _STEP_STAGE.get(step, "awards")
        form.next_label.setText(say(step))
        detail = self._next_words(snapshot, now)
        form.next_detail_label.setText(detail)
        form.next_detail_label.setVisible(bool(detail))
        title = next(stage.title for stage in STAGES if stage.key == self._next_stage)
        form.next_button.setText(self.tr("Go to {page}").format(page=title))
        set_property(form.next_card, "tone", (Tone.DONE if step == "next_certificates" else Tone.ACCENT).value)

    def _next_words(self, snapshot: Snapshot, now: Progress) -> str:
        """The figures behind the step; "" when its sentence says everything."""
        words = ""
        match now.next_step:
            case "next_short":
                words = self._short_words(snapshot, now)
            case "next_findings":
                words = self._finding_words(now)
            case "next_differences":
                words = self.tr("{rounds}: {count} scores").format(
                    rounds=self.tr(", ").join(blocked_rounds(snapshot)), count=now.open_scores
                )
            case "next_scores":
                words = self.tr(", ").join(
                    (self.tr("{round}: {count} missing") if some.expected else self.tr("{round}: no team yet")).format(
                        round=some.round.name, count=some.expected - some.recorded
                    )
                    for some in now.rounds
                    if not some.complete
                )
            case "next_sign_off":
                words = self.tr("{rounds}: choose the round and press F10").format(
                    rounds=self.tr(", ").join(some.name for some in now.unsigned)
                )
            case "next_delegation":
                words = self.tr("{seats} of {wanted} seats settled, {count} questions").format(
                    seats=now.seats, wanted=now.seats_wanted, count=now.delegation_questions
                )
            case "next_awards":
                words = self._stale_words(now)
            case "next_award_questions":
                words = self.tr("{count} questions").format(count=now.award_questions)
        return words

    def _short_words(self, snapshot: Snapshot, now: Progress) -> str:
        asked = {one.subject_id for one in now.check.short}
        short = [unit for unit in now.check.units if unit.unit_id in asked]
        named = self.tr(", ").join(
            self.tr("{unit} {missing} short").format(unit=snapshot.unit_name(unit.unit_id), missing=unit.short_by)
            for unit in short[:_NAMED_UNITS]
        )
        if len(short) <= _NAMED_UNITS:
            return named
        return self.tr("{named} and more: {units} units, {missing} people in all").format(
            named=named, units=len(short), missing=sum(unit.short_by for unit in short)
        )

    def _finding_words(self, now: Progress) -> str:
        if not (now.check.findings or now.check.short):
            return ""
        errors = now.errors + len(now.check.short)  # as the page of the checks counts them
        return self.tr("{errors} to settle, {warnings} to look at").format(errors=errors, warnings=now.warnings)

    def _stale_words(self, now: Progress) -> str:
        return self.tr("Scores or awards have changed since the awards were made.") if now.awards_stale else ""

    def _show_figures(self, snapshot: Snapshot, now: Progress) -> None:
        self._entrants_figure.set_figure(str(now.entrants))
        self._short_figure.set_figure(str(now.units_short), Tone.WARNING if now.units_short else Tone.DONE)
        found = now.errors + now.warnings + len(now.check.short)
        tone = Tone.ERROR if now.check.needs_attention else Tone.WARNING if found else Tone.DONE
        self._findings_figure.set_figure(str(found), tone, tip=self._finding_words(now))
        self._show_scores(now)
        seats = f"{now.seats}/{now.seats_wanted}" if snapshot.scores else "–"
        tone = Tone.DONE if now.seats == now.seats_wanted and not now.delegation_questions else Tone.WARNING
        self._seats_figure.set_figure(seats, tone if snapshot.scores else Tone.NEUTRAL)
        awarded = str(now.recipients) if now.awards else "–"
        tone = Tone.WARNING if now.awards_stale or now.award_questions else Tone.NEUTRAL
        self._awards_figure.set_figure(awarded, tone if now.awards else Tone.NEUTRAL, tip=self._stale_words(now))

    def _show_scores(self, now: Progress) -> None:
        if not now.rounds:
            self._scores_figure.set_figure("–", caption=self.tr("No round yet"))
            return
        rounds = " · ".join(f"{some.round.name} {some.recorded}/{some.expected}" for some in now.rounds)
        if len(now.rounds) == 1:
            caption = self.tr("Scores: {rounds}").format(rounds=now.rounds[0].round.name)
        elif len(now.rounds) == 2:
            caption = rounds
        else:  # more would not fit: the first that is not whole, all of them in the tip
            waiting = next((some for some in now.rounds if not some.complete), None)
            caption = self.tr("Scores of {count} rounds").format(count=len(now.rounds))
            if waiting is not None:
                caption = f"{waiting.round.name} {waiting.recorded}/{waiting.expected}"
        recorded, expected = (sum(getattr(some, name) for some in now.rounds) for name in ("recorded", "expected"))
        complete = all(some.complete for some in now.rounds)
        self._scores_figure.set_figure(
            f"{recorded}/{expected}", Tone.DONE if complete else Tone.NEUTRAL, caption, tip=rounds
        )

    def _show_units(self, snapshot: Snapshot, now: Progress) -> None:
        bars = []
        for unit in now.check.units:
            note = ""
            if unit.short_by:
                words = self.tr("{count} short") if unit.entrants else self.tr("none yet")
                note = words.format(count=unit.short_by)
            bars.append(
                MinimumBar(unit.unit_id, snapshot.unit_name(unit.unit_id), unit.entrants, unit.minimum or 0, note)
            )
        self._bars.set_bars(bars)
        self._call_button.setVisible(now.units_short > 0)

    def _show_findings(self, now: Progress) -> None:
        """Errors first; beyond the first few the list of entrants is the better place."""
        listed = (*now.check.findings, *now.check.short)
        found = sorted(listed, key=lambda finding: finding.severity is not Severity.ERROR)
        self._findings.set_findings(found[:MOST_FINDINGS], self.tr("Nothing in the list wants a question back."))
        self._findings_heading.set_note(self._finding_words(now))
        left = len(found) - MOST_FINDINGS
        self._more_button.setVisible(left > 0)
        self._more_button.setText(self.tr("{count} more").format(count=left))

    def _go_to_unit(self, unit_id: str) -> None:
        self.desk.go_to("intake")
        if isinstance(shown := self._shown_page(), IntakePage):
            shown.show_unit(unit_id)

    def _go_to_finding(self, finding: Problem) -> None:
        self.desk.go_to("checks")
        if isinstance(shown := self._shown_page(), ChecksPage):
            shown.show_finding(finding)

    def _shown_page(self) -> Page | None:
        """The page in view, where this one stands in the window."""
        window = self.window()
        return window.page if isinstance(window, MainWindow) else None

    def _show_row(self, top: int, height: int) -> None:
        """Keep the unit the keyboard is on in view."""
        self._units_area.ensureVisible(0, top + height // 2, 0, height)

    def _copy_call_list(self) -> None:
        checked = check(self.desk.contest.snapshot())
        asked = {one.subject_id for one in checked.short}
        short = [unit for unit in checked.units if unit.unit_id in asked]
        if not short:
            self.desk.messages.info(self.tr("Every unit has enough entrants: there is nobody to call."))
            return
        QGuiApplication.clipboard().setText(call_list(self.desk.contest))
        self.desk.messages.done(
            self.tr("Call list copied: {units} units, {missing} people. Paste it into the group.").format(
                units=len(short), missing=sum(unit.short_by for unit in short)
            )
        )

    def _import(self) -> None:
        from lianbing_desktop.ui.roster.roster_files import choose_and_import  # noqa: PLC0415 - only when asked for

        choose_and_import(self.desk, self)

    def _make_blank_rosters(self) -> None:
        from lianbing_desktop.ui.intake.blank_rosters import make_blank_rosters  # noqa: PLC0415 - only when asked for

        make_blank_rosters(self.desk, self)
