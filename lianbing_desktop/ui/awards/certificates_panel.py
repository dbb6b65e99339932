"""The certificates tab: what to print for whom, made in a job and looked at inside the program."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QObject
from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.certificates.drawn_by import DrawnBy
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import certificate_words, certifying, layouts
from lianbing_desktop.services.awards.awarding import is_stale
from lianbing_desktop.services.awards.certifying import Batch, MadeCertificates, PageOrder, read_pages
from lianbing_desktop.services.contest import Changes as ContestChanges
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.pdf_preview import PdfPreview, preview_certificates
from lianbing_desktop.services.scoring.rounds import subject_name
from lianbing_desktop.ui.awards.designer_dialog import DesignerDialog
from lianbing_desktop.ui.awards.name_guard import NameGuard
from lianbing_desktop.ui.awards.printing_desk import PrintingDesk
from lianbing_desktop.ui.awards.wording_dialog import WordingDialog
from lianbing_desktop.ui.forms.ui_awards_page import Ui_AwardsPage
from lianbing_desktop.ui.shell.jobs import Progress
from lianbing_desktop.ui.shell.page import Changes, Desk
from lianbing_desktop.ui.shell.pdf_source import PreviewSource
from lianbing_desktop.ui.shell.reading import writes
from lianbing_desktop.ui.shell.wheel import keep_rolling
from lianbing_desktop.ui.widgets.empty_state import EmptyState

_WARNINGS_SHOWN = 4
_OUTDATES = ("awards", "award_recipients", "entrants", "contest", "score_entries", "decisions", "teams", "team_members")


@dataclass(frozen=True, slots=True)
class _Order:
    """What was asked for."""

    award: str
    only: str
    template: str
    text_only: bool
    proof: bool
    order: PageOrder
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of it: characters somebody has to look at first, or the pages."""

    other_faces: Sequence[DrawnBy]
    names: int
    made: MadeCertificates | None = None
    preview: PdfPreview | None = None
    fresh: int = 0
    recalled: tuple[str, ...] = ()


class CertificatesPanel(QObject):
    """Works on the widgets of the awards form's second tab."""

    def __init__(self, form: Ui_AwardsPage, desk: Desk, page: QWidget, go_to_awards: Callable[[], object]) -> None:
        super().__init__(page)
        self._form = form
        self._desk = desk
        self._page = page
        self._go_to_awards = go_to_awards
        self._preview: PdfPreview | None = None
        self._again: tuple[str, ...] = ()
        for label, field in (
            (form.template_label, form.template_box),
            (form.award_label, form.award_box),
            (form.person_label, form.person_box),
            (form.print_label, form.print_box),
            (form.date_label, form.date_edit),
            (form.order_label, form.order_box),
            (form.range_label, form.range_edit),
            (form.calibration_label, form.calibration_box),
        ):
            label.setBuddy(field)
        form.date_edit.setDisplayFormat("yyyy-MM-dd")
        form.choices_layout.setColumnStretch(1, 1)
        keep_rolling(form.options)
        form.print_box.addItem(self.tr("Everything"), False)
        form.print_box.addItem(self.tr("Text only, on printed stock"), True)
        form.order_box.addItem(self.tr("By award and place"), PageOrder.AWARD)
        form.order_box.addItem(self.tr("By unit"), PageOrder.UNIT)
        form.order_box.addItem(self.tr("By strokes of names"), PageOrder.STROKE)
        form.range_edit.setPlaceholderText(self.tr("all, or 3-8"))
        self.printing = PrintingDesk(form, desk, page, self.make_again)
        form.design_button.clicked.connect(self._design)
        form.wording_button.clicked.connect(self._change_words)
        form.award_box.currentIndexChanged.connect(self._fill_people)
        form.make_button.clicked.connect(self.make)
        self._make_words = form.make_button.text()
        form.proof_box.toggled.connect(
            lambda proof: form.make_button.setText(self.tr("&Make a proof") if proof else self._make_words)
        )
        writes(form.design_button, form.wording_button, form.make_button, form.agree_button)
        self.names = NameGuard(form, desk, page, self._go_on)
        form.pdf_view.save_requested.connect(self._save)
        page.destroyed.connect(self._let_go)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self._let_go)

    def refresh(self, changes: Changes, snapshot: Snapshot) -> None:
        """Offer what can be made now; pages that no longer say what is true are taken away."""
        form = self._form
        blocked = form.award_box.blockSignals(True)
        chosen = form.award_box.currentData()
        form.award_box.clear()
        form.award_box.addItem(self.tr("All awards"), "")
        for award in snapshot.awards:
            form.award_box.addItem(award.name, award.id)
        form.award_box.setCurrentIndex(max(0, form.award_box.findData(chosen)))
        form.award_box.blockSignals(blocked)
        self._fill_templates()
        self._fill_people()
        day = certificate_words.certificate_day(self._desk.contest)
        form.date_edit.setDate(QDate(day.year, day.month, day.day))
        count = certifying.issued_count(self._desk.contest)
        form.ledger_label.setText(self.tr("{count} certificates issued so far.").format(count=count) if count else "")
        form.make_button.setEnabled(bool(snapshot.recipients) and not is_stale(snapshot))
        if self._preview is not None and changes.touches(*_OUTDATES):
            self._show_preview(None, "")
            self._desk.messages.info(self.tr("Something has changed: please make the certificates again."))
        if self._preview is None:
            self._show_no_result(snapshot)

    def make(self, *, only_check: bool = False) -> None:
        """Make the pages in a job; with `only_check` look at the characters of the names and make nothing."""
        form, contest = self._form, self._desk.contest
        pages = read_pages(form.range_edit.text())
        if pages is None:
            self._desk.messages.error(UserError("certificate_pages_unreadable", text=form.range_edit.text()))
            form.range_edit.setFocus()
            return
        order = _Order(
            str(form.award_box.currentData() or ""),
            str(form.person_box.currentData() or ""),
            str(form.template_box.currentData() or ""),
            bool(form.print_box.currentData()),
            form.proof_box.isChecked(),
            PageOrder(form.order_box.currentData()),
            *pages,
        )
        chosen = form.date_edit.date()
        date = dt.date(chosen.year(), chosen.month(), chosen.day())
        try:
            if date != certificate_words.certificate_day(contest):
                certificate_words.set_certificate_date(contest, date)
        except UserError as error:
            self._desk.messages.error(error)
            return
        self._again = ()

        def prepare(own: Contest) -> Batch:
            return certifying.prepare(
                own,
                award=order.award,
                only=order.only,
                template=order.template,
                text_only=order.text_only,
                order=order.order,
                first=order.first,
                last=order.last,
            )

        self._run(prepare, text_only=order.text_only, proof=order.proof, only_check=only_check)

    def make_again(self, numbers: Sequence[str]) -> None:
        """Make certificates of the ledger once more as they were."""
        self._again = tuple(numbers)
        self._run(lambda own: certifying.prepare_again(own, self._again), text_only=False, proof=False)

    def _go_on(self) -> None:
        """Once more what was asked for last, now that somebody has looked at the characters."""
        if self._again:
            self.make_again(self._again)
        else:
            self.make()

    def _run(
        self, prepare: Callable[[Contest], Batch], *, text_only: bool, proof: bool, only_check: bool = False
    ) -> None:
        contest, stops = self._desk.contest, self.names.stops

        def work(progress: Progress) -> _Outcome:
            own = contest.again()
            try:
                batch = prepare(own)
                found, count = batch.other_faces, len(batch.entries)
                if only_check or stops(found):
                    return _Outcome(found, count)
                made, preview = preview_certificates(own, batch, text_only=text_only, proof=proof, progress=progress)
            finally:
                own.close()
            recalled = () if proof else tuple(one.number for one in batch.outdated)
            return _Outcome(found, count, made, preview, 0 if proof else len(batch.fresh), recalled)

        button = self._form.make_button
        button.setEnabled(False)
        self._desk.jobs.run(
            self.tr("Making certificates"),
            work,
            lambda outcome: self._on_made(outcome, proof=proof),
            self._on_failed,
            lambda: button.setEnabled(True),
        )

    def _on_made(self, outcome: _Outcome, *, proof: bool) -> None:
        form, messages = self._form, self._desk.messages
        form.make_button.setEnabled(True)
        if outcome.preview is None or outcome.made is None:
            self._show_preview(None, "")
            if outcome.other_faces:
                self.names.show(outcome.other_faces)
            else:
                messages.done(
                    self.tr("{count} certificates checked: the typefaces have every character.").format(
                        count=outcome.names
                    )
                )
            return
        facts = self._desk.contest.snapshot().facts
        name = self.tr("{city} {year} proof") if proof else self.tr("{city} {year} certificates")
        self.printing.set_pages(outcome.made.pages, proof=proof, sheet=outcome.preview.page_size(0))
        self._show_preview(outcome.preview, f"{name.format(city=facts.city, year=facts.year)}.pdf")
        pages = len(outcome.made.pages)
        if proof:
            messages.done(self.tr("{count} proof pages made.").format(count=pages))
        elif self._again:
            messages.done(self.tr("{count} certificates as they were, ready to print again.").format(count=pages))
        else:
            self._desk.changes.announce(ContestChanges(frozenset({"certificates"}), "certificates_issued"))
            messages.done(
                self.tr("{count} certificates made, {fresh} with new numbers.").format(count=pages, fresh=outcome.fresh)
            )
        if outcome.recalled:
            messages.warning(
                self.tr("To be collected, since their words have changed: {numbers}").format(
                    numbers="、".join(outcome.recalled)
                )
            )
        warnings = [warning for page in outcome.made.pages for warning in page.warnings]
        if len(warnings) > _WARNINGS_SHOWN:
            more = self.tr("… and {count} more").format(count=len(warnings) - _WARNINGS_SHOWN)
            warnings[_WARNINGS_SHOWN:] = [more]
        if warnings:
            messages.warning("\n".join(warnings))

    def _on_failed(self, error: UserError) -> None:
        self._form.make_button.setEnabled(True)
        self._desk.messages.error(error)

    def _show_preview(self, preview: PdfPreview | None, file_name: str) -> None:
        old, self._preview = self._preview, preview
        form = self._form
        if preview is None:
            self.printing.set_pages(())
        form.pdf_view.set_source(PreviewSource(preview) if preview is not None else None, file_name)
        form.result_stack.setCurrentWidget(form.pdf_view if preview is not None else form.no_result_page)
        if old is not None:
            old.close()

    def _let_go(self) -> None:
        if self._preview is not None:
            self._preview.close()

    def _show_no_result(self, snapshot: Snapshot) -> None:
        """Say what to do before there are pages to look at."""
        form = self._form
        while (item := form.no_result_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if snapshot.recipients and is_stale(snapshot):
            empty = EmptyState(
                "awards",
                self.tr("The list of recipients is not up to date"),
                self.tr("Scores or entrants have changed since it was assigned. What changes is said with the awards."),
                form.no_result_page,
            )
            empty.add_action(self.tr("To the awards"), self._go_to_awards)
        elif not snapshot.recipients:
            empty = EmptyState(
                "awards",
                self.tr("Nobody to print for yet"),
                self.tr("Add the awards and assign them by score; then the certificates can be made here."),
                form.no_result_page,
            )
            empty.add_action(self.tr("To the awards"), self._go_to_awards)
        else:
            empty = EmptyState(
                "print",
                self.tr("Ready to make certificates"),
                self.tr(
                    "Make a proof first and hold it against the stock. Every name is checked before anything is "
                    "printed."
                ),
                form.no_result_page,
            )
            empty.add_action(self.tr("Check the names…"), lambda: self.make(only_check=True))
        form.no_result_layout.addWidget(empty)
        if form.result_stack.currentWidget() is not form.trouble_page:
            form.result_stack.setCurrentWidget(form.no_result_page)

    def _fill_templates(self, chosen: str = "") -> None:
        box = self._form.template_box
        if not box.count():
            chosen = certifying.own_layout_last_used(self._desk.contest)
        chosen = chosen or str(box.currentData() or "")
        box.clear()
        box.addItem(self.tr("Chosen by award"), "")
        for one in layouts.for_certificates(self._desk.contest):
            box.addItem(one.name, one.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _fill_people(self) -> None:
        form, snapshot = self._form, self._desk.contest.snapshot()
        chosen = form.person_box.currentData()
        award_id = form.award_box.currentData()
        form.person_box.clear()
        form.person_box.addItem(self.tr("All recipients"), "")
        names = [
            subject_name(snapshot, one.subject_id)
            for one in snapshot.recipients
            if not award_id or one.award_id == award_id
        ]
        for name in dict.fromkeys(names):
            form.person_box.addItem(name, name)
        form.person_box.setCurrentIndex(max(0, form.person_box.findData(chosen)))

    def _save(self, path: str) -> None:
        if self._preview is None:
            return
        try:
            self._preview.save(Path(path))
        except UserError as error:
            self._desk.messages.error(error)
            return
        self._desk.messages.done(self.tr("Saved: {file}").format(file=Path(path).name))

    def _design(self) -> None:
        form, contest = self._form, self._desk.contest
        chosen = str(form.template_box.currentData() or "") or certifying.usual_layout(
            contest.snapshot(), str(form.award_box.currentData() or ""), text_only=bool(form.print_box.currentData())
        )
        dialog = DesignerDialog(contest, chosen, self._page)
        dialog.exec()
        self._fill_templates(dialog.saved)
        dialog.deleteLater()

    def _change_words(self) -> None:
        dialog = WordingDialog(self._desk.contest, self._page)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.claims:
            self._desk.messages.warning(
                self.tr("Kept, but check with the superior office: a city does not give {words}.").format(
                    words="、".join(dialog.claims)
                )
            )
