"""City awards and certificates: what there is to give, who gets it, and the papers to print."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QPushButton

from lianbing_desktop.domain.awards.awards import Award, AwardKind, AwardQuestion, AwardResult
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.awards.renaming import renamed
from lianbing_desktop.services.contest import SUFFIX, Contest, Snapshot
from lianbing_desktop.services.selection import explaining
from lianbing_desktop.ui.awards.award_dialog import AwardDialog
from lianbing_desktop.ui.awards.certificates_panel import CertificatesPanel
from lianbing_desktop.ui.awards.ledger_panel import LedgerPanel
from lianbing_desktop.ui.awards.publishing_desk import PublishingDesk
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.forms.ui_awards_page import Ui_AwardsPage
from lianbing_desktop.ui.models.award_lists import (
    TierRow,
    recipients,
    recipients_model,
    subject_words,
    tiers,
    tiers_model,
)
from lianbing_desktop.ui.shell.icons import icon
from lianbing_desktop.ui.shell.page import Badge, Changes, Desk, Page
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.shell.unlock_dialog import unlocked
from lianbing_desktop.ui.widgets.empty_state import EmptyState
from lianbing_desktop.ui.widgets.heading import PageHeading, SectionHeading
from lianbing_desktop.ui.widgets.question_card import QuestionCard

_BUTTONS_AT_MOST = 3
_AS_RANKED = "as ranked"


class AwardsPage(Page):
    """Shows the proposal by the ranking beside the list that was kept; nothing is kept until it is assigned."""

    stage = "awards"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._form = Ui_AwardsPage()
        self._form.setupUi(self)
        form = self._form
        self._heading = PageHeading(self.tr("Awards and certificates"), self)
        form.page_layout.insertWidget(0, self._heading)
        self._tiers = tiers_model(self)
        form.awards_table.set_table(
            self._tiers, self.tr("No awards yet. Add the first one: the city decides how many of which it gives.")
        )
        form.awards_table.opened.connect(lambda _row: self._edit())
        form.awards_table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._offer_actions())
        self._recipients = recipients_model(self)
        form.recipients_table.set_table(
            self._recipients, self.tr("Recipients appear here once there are awards and scores.")
        )
        self._assign_button = QPushButton(self.tr("&Assign by score"), self)
        self._assign_button.setProperty("role", "primary")
        self._assign_button.clicked.connect(self._assign)
        writes(self._assign_button)
        self._list_heading = SectionHeading(self.tr("Recipients"), self)
        self._publishing = PublishingDesk(desk, self)
        self._calling_box = QCheckBox(self.tr("In &calling order"), self)
        self._calling_box.setToolTip(self.tr("As people are called to the stage: lowest award and last place first"))
        self._calling_box.toggled.connect(lambda _on: self._show_recipients())
        form.recipients_layout.addWidget(self._calling_box)
        self._list_heading.add_action(self._publishing.lists_button)
        self._list_heading.add_action(self._publishing.publish_button)
        self._list_heading.add_action(self._assign_button)
        form.recipients_layout.insertWidget(0, self._list_heading)
        form.recipients_table.opened.connect(lambda _row: self._change_recipient())
        form.recipients_table.setToolTip(self.tr("Enter: give somebody another award, or none, with a reason"))
        self._first_visit = self._make_first_visit()
        form.recipients_layout.insertWidget(0, self._first_visit, 1)
        self._connect_tiers()
        self.certificates = CertificatesPanel(form, desk, self, self._go_to_awards)
        self.ledger = LedgerPanel(desk, self)
        form.tabs.addTab(self.ledger, self.tr("&3 Ledger"))
        self.ledger.again_requested.connect(self._print_again)

    @staticmethod
    def badge(contest: Contest) -> Badge | None:
        snapshot = contest.snapshot()
        if not snapshot.awards:
            return None
        questions = len(awarding.proposal(snapshot).undecided)
        if questions:
            return Badge(str(questions), Tone.WARNING)
        if awarding.is_stale(snapshot) or renamed(contest):
            return Badge("!", Tone.WARNING)
        return Badge("", Tone.DONE) if snapshot.recipients else None

    def refresh(self, changes: Changes) -> None:
        snapshot = self.desk.contest.snapshot()
        result = awarding.proposal(snapshot)
        self._first_visit.setVisible(not snapshot.awards)
        self._list_heading.setVisible(bool(snapshot.awards))
        self._calling_box.setVisible(bool(snapshot.awards))
        self._form.recipients_scroll.setVisible(bool(snapshot.awards))
        self._tiers.set_rows(tiers(snapshot, result))
        self._show_recipients()
        self._assign_button.setEnabled(bool(result.recipients) and awarding.published(snapshot) is None)
        self._publishing.refresh(snapshot)
        self._show_questions(snapshot, result)
        self._heading.set_state(self._state_words(snapshot, result))
        self._offer_actions()
        self.certificates.refresh(changes, snapshot)
        self.ledger.refresh()

    def _show_recipients(self) -> None:
        snapshot = self.desk.contest.snapshot()
        calling = self._calling_box.isChecked()
        self._recipients.set_rows(recipients(snapshot, awarding.proposal(snapshot), calling=calling))

    def _make_first_visit(self) -> EmptyState:
        empty = EmptyState(
            "awards",
            self.tr("Which awards does the city give?"),
            self.tr(
                "No numbers are preset: the notice leaves them to the city. Take over the awards of an earlier "
                "contest file, or start empty."
            ),
            self,
        )
        empty.add_action(self.tr("Copy from an earlier contest…"), self._copy_awards)
        empty.add_action(self.tr("Add the first award…"), self._add)
        return empty

    def _connect_tiers(self) -> None:
        form = self._form
        form.up_button.setIcon(icon("arrow-up"))
        form.down_button.setIcon(icon("arrow-down"))
        for button, text, slot, key in (
            (form.add_button, self.tr("Add award"), self._add, "Ins"),
            (form.edit_button, self.tr("Change award"), self._edit, "F2"),
            (form.delete_button, self.tr("Delete award"), self._delete, "Del"),
            (form.up_button, self.tr("Move up"), lambda: self._move(-1), "Alt+Up"),
            (form.down_button, self.tr("Move down"), lambda: self._move(1), "Alt+Down"),
        ):
            button.clicked.connect(slot)
            writes(button)
            action = QAction(text, form.awards_table)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, slot=slot: slot())
            form.awards_table.addAction(action)
            writes(action)
            button.setToolTip(f"{text}  {action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}")
            button.setAccessibleName(text)

    def _offer_actions(self) -> None:
        form = self._form
        row = form.awards_table.currentIndex().row()
        for button in (form.edit_button, form.delete_button):
            button.setEnabled(row >= 0)
        form.up_button.setEnabled(row > 0)
        form.down_button.setEnabled(0 <= row < self._tiers.rowCount() - 1)

    def _state_words(self, snapshot: Snapshot, result: AwardResult) -> str:
        if not snapshot.awards:
            return ""
        words = [self.tr("{count} awards").format(count=len(snapshot.awards))]
        if snapshot.recipients:
            words.append(self.tr("{count} recipients assigned").format(count=len(snapshot.recipients)))
        else:
            words.append(self.tr("not assigned yet"))
        if result.undecided:
            words.append(self.tr("{count} to decide").format(count=len(result.undecided)))
        return self.tr(", ").join(words)

    def _show_questions(self, snapshot: Snapshot, result: AwardResult) -> None:
        layout = self._form.questions_layout
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        parent = self._form.questions
        for card in self._publishing.cards(snapshot, parent):
            layout.addWidget(card)
        for question in result.undecided:
            award = awarding.award_called(snapshot, question.award_id)
            asked = explaining.award_question(snapshot, question) + self._wants_coaches(snapshot, award, question)
            text = self.tr("{award}: {question}").format(award=award.name, question=asked)
            card = QuestionCard(text, Tone.WARNING, parent)
            self._add_answers(card, snapshot, award, question)
            layout.addWidget(card)
        for award_id, count in result.unfilled.items():
            award = awarding.award_called(snapshot, award_id)
            text = self.tr("{award}: {count} left over, nobody else has a place.").format(award=award.name, count=count)
            layout.addWidget(QuestionCard(text, Tone.NEUTRAL, parent))
        for stored in snapshot.decided(awarding.WITHHELD_TOPIC):
            text = self.tr("No award for {name}. Reason: {reason}").format(
                name=subject_words(snapshot, stored.subject_id)[0], reason=stored.reason
            )
            card = QuestionCard(text, Tone.DONE, parent)
            card.add_answer(self.tr("Revoke decision"), partial(self._give_again, stored.subject_id))
            layout.addWidget(card)
        self._form.questions.setVisible(layout.count() > 0)

    def _add_answers(self, card: QuestionCard, snapshot: Snapshot, award: Award, question: AwardQuestion) -> None:
        if question.code == "award_choice_unusable":
            self._add_revoke(card, award, question.candidates[0])
        elif question.code == "award_by_hand":
            offered = awarding.candidates(snapshot, award)
            if offered:
                card.add_answer(self.tr("Choose…"), lambda: self._choose(award, offered))
            elif award.kind is AwardKind.COACH:
                card.add_answer(self.tr("To the entrants"), lambda: self.desk.go_to("roster"))
        elif question.code == "award_tied_at_edge":
            if len(question.candidates) > _BUTTONS_AT_MOST:
                card.add_answer(self.tr("Choose…"), lambda: self._choose(award, question.candidates))
                return
            for subject_id in question.candidates:
                self._add_candidate(card, snapshot, award, subject_id)

    def _wants_coaches(self, snapshot: Snapshot, award: Award, question: AwardQuestion) -> str:
        if (
            question.code != "award_by_hand"
            or award.kind is not AwardKind.COACH
            or awarding.candidates(snapshot, award)
        ):
            return ""
        return self.tr(" No roster names a coach or leader yet: add them to the entrants, with that role.")

    def _add_candidate(self, card: QuestionCard, snapshot: Snapshot, award: Award, subject_id: str) -> None:
        name = subject_words(snapshot, subject_id)[0]
        card.add_answer(self.tr("Choose {name}…").format(name=name), lambda: self._choose(award, (subject_id,)))

    def _add_revoke(self, card: QuestionCard, award: Award, subject_id: str) -> None:
        card.add_answer(
            self.tr("Revoke decision"),
            lambda: self._try(lambda: awarding.revoke_choice(self.desk.contest, award.id, subject_id)),
        )

    def _choose(self, award: Award, subjects: tuple[str, ...]) -> None:
        snapshot = self.desk.contest.snapshot()
        shown = []
        for subject_id in subjects:
            name, note = subject_words(snapshot, subject_id)
            shown.append((subject_id, self.tr("{name} ({facts})").format(name=name, facts=note) if note else name))
        dialog = SeatDecisionDialog(
            award.name,
            self.tr("Choose who gets the award “{award}”.").format(award=award.name)
            if len(subjects) > 1
            else self.tr("{name} gets the award “{award}”.").format(name=shown[0][1], award=award.name),
            shown,
            self.tr("Choose"),
            self,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._try(lambda: awarding.choose_recipient(self.desk.contest, award.id, dialog.subject_id, dialog.reason))

    def _change_recipient(self) -> None:
        """Another award for the person, team or unit of the row, or none at all, with a reason."""
        index = self._form.recipients_table.currentIndex()
        if not index.isValid():
            return
        row, snapshot = self._recipients.row_at(index.row()), self.desk.contest.snapshot()
        others = [award for award in snapshot.awards if award.kind is row.award.kind and award.id != row.award.id]
        answers = [(_AS_RANKED, self.tr("Revoke decision"))] if row.reason else []
        answers.append(("", self.tr("No award; the next moves up")))
        answers += [(award.id, self.tr("“{award}” instead").format(award=award.name)) for award in others]
        dialog = SeatDecisionDialog(
            self.tr("Change by hand"),
            self.tr("{name} gets the award “{award}” by decision: {reason}").format(
                name=row.name, award=row.award.name, reason=row.reason
            )
            if row.reason
            else self.tr("{name} would get the award “{award}”. Choose what happens instead.").format(
                name=row.name, award=row.award.name
            ),
            answers,
            self.tr("Decide"),
            self,
        )
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        contest, award_id = self.desk.contest, dialog.subject_id
        if award_id == _AS_RANKED:
            self._try(lambda: awarding.revoke_choice(contest, row.award.id, row.subject_id))
        elif award_id:
            self._try(lambda: awarding.choose_recipient(contest, award_id, row.subject_id, dialog.reason))
        else:
            self._try(lambda: awarding.withhold(contest, row.subject_id, dialog.reason))

    def _give_again(self, subject_id: str) -> None:
        self._try(lambda: awarding.stop_withholding(self.desk.contest, subject_id))

    def _copy_awards(self) -> None:
        folder = str(self.desk.contest.path.parent)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Earlier contest"), folder, f"*{SUFFIX}")
        if not chosen or not unlocked(Path(chosen), self):
            return
        copied = 0

        def copy() -> None:
            nonlocal copied
            copied = awarding.copy_awards(self.desk.contest, Path(chosen))

        if self._try(copy):
            self.desk.messages.done(
                self.tr("{count} awards taken over. Check the numbers.").format(count=copied),
                self.tr("Undo"),
                self._undo,
            )

    def _chosen(self) -> TierRow | None:
        row = self._form.awards_table.currentIndex().row()
        return self._tiers.row_at(row) if row >= 0 else None

    def _add(self) -> None:
        AwardDialog(self.desk.contest, None, self).exec()

    def _edit(self) -> None:
        row = self._chosen()
        if row is not None:
            AwardDialog(self.desk.contest, row.award, self).exec()

    def _delete(self) -> None:
        row = self._chosen()
        if row is not None and self._try(lambda: awarding.delete_award(self.desk.contest, row.award.id)):
            self.desk.messages.done(
                self.tr("Deleted: {award}").format(award=row.award.name),
                self.tr("Undo"),
                self._undo,
            )

    def _undo(self) -> None:
        self._try(self.desk.contest.undo)

    def _move(self, steps: int) -> None:
        row = self._chosen()
        if row is not None:
            self._try(lambda: awarding.move_award(self.desk.contest, row.award.id, steps))

    def _assign(self) -> None:
        proposed = awarding.proposal(self.desk.contest.snapshot()).recipients
        recalled = awarding.to_recall(self.desk.contest, proposed)
        if self._try(lambda: awarding.assign(self.desk.contest)):
            if recalled:
                self.desk.messages.warning(
                    self.tr("Recalled with it; collect the papers: {numbers}").format(
                        numbers="、".join(one.number for one in recalled)
                    )
                )
            count = len(self.desk.contest.snapshot().recipients)
            self.desk.messages.done(
                self.tr("Assigned: {count} recipients.").format(count=count),
                self.tr("To the certificates"),
                lambda: self._form.tabs.setCurrentWidget(self._form.certificates_tab),
            )

    def _print_again(self, numbers: list[str]) -> None:
        self._form.tabs.setCurrentWidget(self._form.certificates_tab)
        self.certificates.make_again(numbers)

    def _go_to_awards(self) -> None:
        self._form.tabs.setCurrentWidget(self._form.awards_tab)

    def _try(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except UserError as error:
            self.desk.messages.error(error)
            return False
        return True
