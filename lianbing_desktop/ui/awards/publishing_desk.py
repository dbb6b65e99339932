"""Makes a list of recipients public, opens it for a correction, and writes the lists people ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import award_papers, awarding, publishing
from lianbing_desktop.services.awards.award_papers import Order
from lianbing_desktop.services.awards.renaming import Renamed, renamed
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.differing import refuse_while_open
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.awards.public_notice_dialog import PublicNoticeDialog
from lianbing_desktop.ui.awards.publish_dialog import PublishDialog, moves_words
from lianbing_desktop.ui.delegation.seat_decision_dialog import SeatDecisionDialog
from lianbing_desktop.ui.shell.page import Desk
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.save_file import save_file
from lianbing_desktop.ui.shell.theme import Tone
from lianbing_desktop.ui.widgets.question_card import QuestionCard

_MOVES_SHOWN = 6


class PublishingDesk(QObject):
    """Two buttons for the recipients' heading, and the cards that say what state the list is in."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.lists_button = QPushButton(self.tr("&Lists"), page)
        self.lists_button.setMenu(self._lists_menu())
        self.publish_button = QPushButton(self.tr("&Publish…"), page)
        self.publish_button.clicked.connect(self._publish)
        writes(self.publish_button)

    def refresh(self, snapshot: Snapshot) -> None:
        """Offer what can be done now."""
        there = bool(snapshot.recipients)
        self.lists_button.setEnabled(there)
        self.publish_button.setEnabled(there and awarding.published(snapshot) is None)

    def cards(self, snapshot: Snapshot, parent: QWidget) -> list[QuestionCard]:
        """What is to be said about the list, most urgent first."""
        found = []
        if awarding.is_stale(snapshot):
            found.append(self._stale_card(snapshot, parent))
        if others := renamed(self._desk.contest):
            found.append(QuestionCard(self._renamed_words(others), Tone.WARNING, parent))
        if (public := awarding.published(snapshot)) is not None:
            text = self.tr(
                "Public: version {version} of {date}, {count} recipients, fingerprint {fingerprint}. It stays as it is."
            ).format(
                version=public.version,
                date=public.published_on,
                count=len(public.recipients),
                fingerprint=public.fingerprint,
            )
            card = QuestionCard(text, Tone.DONE, parent)
            card.add_answer(self.tr("Correct…"), self._reopen)
            found.append(card)
        elif snapshot.publications:
            last = snapshot.publications[-1]
            text = self.tr(
                "Version {version} is being corrected: {reason}. Assign the awards and publish them again."
            ).format(version=last.version, reason=last.reopened)
            found.append(QuestionCard(text, Tone.WARNING, parent))
        return found

    def _renamed_words(self, others: Sequence[Renamed]) -> str:
        line = self.tr("No. {number}: “{printed}” on the paper, “{now}” in the list")
        words = [
            self.tr("Certificates that bear another name than the list does now. Make these again, collect the old:")
        ]
        words += [line.format(number=one.number, printed=one.printed, now=one.now) for one in others[:_MOVES_SHOWN]]
        if len(others) > _MOVES_SHOWN:
            words.append(self.tr("… and {count} more").format(count=len(others) - _MOVES_SHOWN))
        return "\n".join(words)

    def _stale_card(self, snapshot: Snapshot, parent: QWidget) -> QuestionCard:
        try:
            refuse_while_open(snapshot)
        except UserError as error:  # what would move is not known before
            return QuestionCard(say_error(error), Tone.WARNING, parent)
        found = publishing.consequences(self._desk.contest)
        waiting = {one for question in awarding.proposal(snapshot).undecided for one in question.candidates}
        if found.moves:
            words = [self.tr("Scores or entrants have changed since the awards were assigned. Assigned again:")]
            words.append(moves_words(found.moves[:_MOVES_SHOWN], waiting))
        else:
            words = [self.tr("Places have changed since the awards were assigned; everybody keeps the same award.")]
        if len(found.moves) > _MOVES_SHOWN:
            words.append(self.tr("… and {count} more").format(count=len(found.moves) - _MOVES_SHOWN))
        if found.recalls:
            numbers = "、".join(one.number for one in found.recalls)
            words.append(self.tr("Certificates to collect: {numbers}").format(numbers=numbers))
        if awarding.published(snapshot) is not None:
            words.append(self.tr("The list is public: choose “Correct” first. Until then nothing is printed."))
        else:
            words.append(self.tr("Certificates wait until the awards are assigned again."))
        return QuestionCard("\n".join(words), Tone.WARNING, parent)

    def _lists_menu(self) -> QMenu:
        menu = QMenu(self._page)
        for text, name, write in (
            (
                self.tr("Calling order for the ceremony (PDF)…"),
                self.tr("Calling order.pdf"),
                award_papers.write_ceremony,
            ),
            (self.tr("Annex of the notice, by place (PDF)…"), self.tr("Recipients by place.pdf"), _annex(Order.PLACE)),
            (
                self.tr("Annex of the notice, as equals (PDF)…"),
                self.tr("Recipients as equals.pdf"),
                _annex(Order.STROKE),
            ),
            (self.tr("Workbook of all lists…"), self.tr("Recipients.xlsx"), _workbook),
        ):
            menu.addAction(text, partial(self._save, name, write))
        menu.insertAction(menu.actions()[1], menu.addAction(self.tr("Public notice (PDF)…"), self._public_notice))
        menu.addSeparator()
        menu.addAction(self.tr("Copy text, by place"), lambda: self._copy(Order.PLACE))
        menu.addAction(self.tr("Copy text, as equals"), lambda: self._copy(Order.STROKE))
        return menu

    def _public_notice(self) -> None:
        dialog = PublicNoticeDialog(self._desk.contest, self._page)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        notice, order = dialog.notice, dialog.order

        self._save(
            self.tr("Public notice.pdf"),
            lambda contest, path: award_papers.write_public_notice(contest, notice, order, path),
        )

    def _save(self, name: str, write: Callable[[Contest, Path], object]) -> None:
        stem, _, suffix = name.rpartition(".")
        save_file(self._desk, self._page, stem, suffix, write)

    def _copy(self, order: Order) -> None:
        try:
            text = award_papers.annex_text(self._desk.contest, order)
        except UserError as error:
            self._desk.messages.error(error)
            return
        QGuiApplication.clipboard().setText(text)
        self._desk.messages.done(self.tr("Copied. Paste it into the notice."))

    def _publish(self) -> None:
        snapshot = self._desk.contest.snapshot()
        if awarding.is_stale(snapshot):
            self._desk.messages.error(UserError("awards_stale"))
            return
        if PublishDialog(self._desk.contest, self._page).exec() == QDialog.DialogCode.Accepted:
            self._desk.messages.done(self.tr("Published."))

    def _reopen(self) -> None:
        dialog = SeatDecisionDialog(
            self.tr("Correct the public list"),
            self.tr(
                "The version that is public stays in the file. Awards can be changed, assigned and published again."
            ),
            (("", ""),),
            self.tr("Correct"),
            self._page,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            try:
                publishing.reopen(self._desk.contest, dialog.reason)
            except UserError as error:
                self._desk.messages.error(error)


def _annex(order: Order) -> Callable[[Contest, Path], object]:
    return lambda contest, path: award_papers.write_annex(contest, order, path)


def _workbook(contest: Contest, path: Path) -> None:
    award_papers.write_workbook(contest, Order.PLACE, path)
