"""What certificates say and how they are numbered, for those that are not issued yet."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.certificates.certificate_text import DAY_PLACES, SAMPLES, Wording, fill, plain
from lianbing_desktop.domain.certificates.numbering import number_of
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import certificate_words
from lianbing_desktop.services.awards.certificate_words import DateStyle
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.wording import say_error
from lianbing_desktop.ui.awards.award_dialog import kind_name
from lianbing_desktop.ui.forms.ui_wording_dialog import Ui_WordingDialog


class WordingDialog(QDialog):
    """Saves into the contest when accepted. `claims` are words that speak of more than a city gives."""

    def __init__(self, contest: Contest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contest = contest
        self._form = Ui_WordingDialog()
        self._form.setupUi(self)
        self.claims: tuple[str, ...] = ()
        form, snapshot = self._form, contest.snapshot()
        self._words = {kind: certificate_words.wording(snapshot, kind) for kind in AwardKind}
        self._shown = AwardKind.INDIVIDUAL
        form.pattern_edit.setText(certificate_words.number_pattern(snapshot))
        form.date_box.addItem("2022年7月15日", DateStyle.ARABIC)
        form.date_box.addItem("二〇二二年七月十五日", DateStyle.CHINESE)
        form.date_box.setCurrentIndex(form.date_box.findData(certificate_words.date_style(snapshot)))
        for kind in AwardKind:
            form.kind_box.addItem(kind_name(kind), kind)
        places = "  ".join(f"{{{place}}}" for place in SAMPLES if place not in {"称谓", "正文", "验证码"} | DAY_PLACES)
        form.rows.add(
            self.tr("&Number"), form.pattern_edit, self.tr("{年}  {序号:3}  {奖项}: each award counts from 1")
        )
        form.rows.add(self.tr("&Date"), form.date_box)
        form.rows.add(self.tr("&For"), form.kind_box)
        form.rows.add(self.tr("&Salutation"), form.salutation_edit)
        form.rows.add(self.tr("&Text"), form.body_edit, places)
        form.error_label.hide()
        form.kind_box.currentIndexChanged.connect(self._change_kind)
        form.pattern_edit.textChanged.connect(self._show_sample)
        form.salutation_edit.textChanged.connect(self._show_sample)
        form.body_edit.textChanged.connect(self._show_sample)
        form.save_button.clicked.connect(self._save)
        form.cancel_button.clicked.connect(self.reject)
        self._show_words()

    def _change_kind(self) -> None:
        self._words[self._shown] = self._typed()
        self._shown = AwardKind(self._form.kind_box.currentData())
        self._show_words()

    def _show_words(self) -> None:
        words = self._words[self._shown]
        self._form.salutation_edit.setText(words.salutation)
        self._form.body_edit.setPlainText(words.body)
        self._show_sample()

    def _typed(self) -> Wording:
        return Wording(self._form.salutation_edit.text().strip(), self._form.body_edit.toPlainText().strip())

    def _show_sample(self) -> None:
        words, facts = self._typed(), self._contest.snapshot().facts
        number = number_of(self._form.pattern_edit.text(), facts.year, 1, SAMPLES["奖项"])
        values = {**SAMPLES, "赛事": facts.title, "落款": facts.organiser, "编号": number}
        said = [plain(fill(text, values)) for text in (words.salutation, words.body)]
        self._form.sample_label.setText("\n".join([*said, number]))

    def _save(self) -> None:
        form, contest = self._form, self._contest
        self._words[self._shown] = self._typed()
        snapshot = contest.snapshot()
        claims: dict[str, None] = {}
        try:
            if form.pattern_edit.text().strip() != certificate_words.number_pattern(snapshot):
                certificate_words.set_number_pattern(contest, form.pattern_edit.text())
            style = DateStyle(form.date_box.currentData())
            if style is not certificate_words.date_style(snapshot):
                certificate_words.set_certificate_date(contest, certificate_words.certificate_day(contest), style)
            for kind, words in self._words.items():
                if words != certificate_words.wording(snapshot, kind):
                    claims.update(dict.fromkeys(certificate_words.set_wording(contest, kind, words)))
        except UserError as error:
            form.error_label.setText(say_error(error))
            form.error_label.show()
            return
        self.claims = tuple(claims)
        self.accept()
