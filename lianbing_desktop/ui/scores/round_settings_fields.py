"""The right half of the round dialog: the settings a form of round has, and only those."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.scoring.round_form import EntryRule, Outcome, RoundSettings
from lianbing_desktop.domain.text import compact
from lianbing_desktop.services.scoring.round_forms import (
    FormOffer,
    grades_words,
    read_grades,
    read_values,
    values_words,
)
from lianbing_desktop.services.scoring.rounds import MOST_DECIMALS, MOST_JUDGES
from lianbing_desktop.ui.widgets.form_rows import FormRows

_COSTED = (Outcome.WRONG, Outcome.TIMEOUT, Outcome.FOUL)


class RoundSettingsFields(QObject):
    """Fills `rows` with fields. `show_form` says which are seen; `read` raises UserError for what makes no sense."""

    def __init__(self, rows: FormRows) -> None:
        super().__init__(rows)
        self._rows = rows
        parent: QWidget = rows
        self.judges_box = QSpinBox(parent)
        self.judges_box.setMaximum(MOST_JUDGES)
        self.drop_box = QSpinBox(parent)
        self.drop_box.setMaximum(MOST_JUDGES)
        self.decimals_box = QSpinBox(parent)
        self.decimals_box.setMaximum(MOST_DECIMALS)
        self.round_mean_check = QCheckBox(self.tr("Round the mean before weighting"), parent)
        self.grades_edit = QLineEdit(parent)
        self.values_edit = QLineEdit(parent)
        self.base_edit = QLineEdit(parent)
        self.cost_boxes = {outcome: QComboBox(parent) for outcome in _COSTED}
        for box in self.cost_boxes.values():
            box.addItem(self.tr("Nothing is taken"), "0")
            box.addItem(self.tr("Half the question's points"), "0.5")
            box.addItem(self.tr("The question's points"), "1")
        self.timed_check = QCheckBox(self.tr("The time used is recorded"), parent)
        self.entry_box = QComboBox(parent)
        self.entry_box.addItem(self.tr("One clerk types"), EntryRule.SINGLE)
        self.entry_box.addItem(self.tr("One types, one reads back"), EntryRule.READ_BACK)
        self.entry_box.addItem(self.tr("Two clerks type blind"), EntryRule.DOUBLE)
        self._fields: dict[str, tuple[QWidget, ...]] = {}
        self._add(
            "grades",
            self.tr("&Grades"),
            self.grades_edit,
            self.tr("A=100, B=90, C=80"),
        )
        self._add(
            "judges",
            self.tr("&Judges"),
            self.judges_box,
            self.tr("0: one score is typed"),
        )
        self._add(
            "drop_from",
            self.tr("&Drop from"),
            self.drop_box,
            self.tr("From so many judges on one highest and one lowest are dropped; 0: none"),
        )
        self._add(
            "mean_decimals",
            self.tr("De&cimals"),
            self.decimals_box,
            self.tr("Of the mean, half up"),
        )
        self._add(
            "round_mean",
            "",
            self.round_mean_check,
            self.tr("Not ticked: only the total is rounded"),
        )
        self._add(
            "values",
            self.tr("&Values"),
            self.values_edit,
            self.tr("What questions are worth: 10, 20, 30; empty: anything"),
        )
        self._add(
            "base",
            self.tr("&Base score"),
            self.base_edit,
            self.tr("What everybody begins with"),
        )
        for outcome, title in (
            (Outcome.WRONG, self.tr("Wrong answer")),
            (Outcome.TIMEOUT, self.tr("Time-out")),
            (Outcome.FOUL, self.tr("Foul")),
        ):
            self._add("costs", title, self.cost_boxes[outcome])
        self._add(
            "timed",
            "",
            self.timed_check,
            self.tr("Typed beside the score: 35.20 is 35 min 20 s"),
        )
        self._add("entry_rule", self.tr("&Entry"), self.entry_box)

    def show_form(self, offer: FormOffer) -> None:
        """Show the fields of a form and hide the others; without any the whole half is hidden."""
        for name, fields in self._fields.items():
            for field in fields:
                self._rows.show_row(field, name in offer.fields)
        self._rows.setVisible(bool(offer.fields))

    def fill(self, settings: RoundSettings) -> None:
        """Show these settings."""
        self.judges_box.setValue(settings.judges)
        self.drop_box.setValue(settings.drop_from)
        self.decimals_box.setValue(settings.mean_decimals)
        self.round_mean_check.setChecked(settings.round_mean)
        self.grades_edit.setText(grades_words(settings))
        self.values_edit.setText(values_words(settings))
        self.base_edit.setText(f"{settings.base:f}")
        costs = dict(settings.costs)
        for outcome, box in self.cost_boxes.items():
            factor = f"{costs.get(outcome, Decimal(0)):f}"
            if box.findData(factor) < 0:
                box.addItem(self.tr("{factor} times the question's points").format(factor=factor), factor)
            box.setCurrentIndex(box.findData(factor))
        self.timed_check.setChecked(settings.timed)
        self.entry_box.setCurrentIndex(self.entry_box.findData(settings.entry_rule))

    def read(self, offer: FormOffer) -> RoundSettings:
        """The settings as typed; what a form does not have is at its default. Raises UserError."""
        has = offer.fields
        plain = RoundSettings()
        typed = ((outcome, Decimal(box.currentData())) for outcome, box in self.cost_boxes.items())
        costs = tuple((outcome, factor) for outcome, factor in typed if factor)
        return RoundSettings(
            judges=self.judges_box.value() if "judges" in has else 0,
            drop_from=self.drop_box.value() if "drop_from" in has else 0,
            mean_decimals=self.decimals_box.value() if "mean_decimals" in has else plain.mean_decimals,
            round_mean=self.round_mean_check.isChecked() if "round_mean" in has else plain.round_mean,
            grades=read_grades(self.grades_edit.text()) if "grades" in has else (),
            values=read_values(self.values_edit.text()) if "values" in has else (),
            base=self._base() if "base" in has else plain.base,
            costs=costs if "costs" in has else (),
            timed=self.timed_check.isChecked() if "timed" in has else False,
            entry_rule=EntryRule(self.entry_box.currentData()) if "entry_rule" in has else plain.entry_rule,
        )

    def field_of(self, code: str) -> QWidget | None:
        """The field an error is about; None when it is none of these."""
        words = {
            "grades": self.grades_edit,
            "values": self.values_edit,
            "judge": self.judges_box,
            "drop": self.drop_box,
            "decimals": self.decimals_box,
            "number_unreadable": self.base_edit,
        }
        return next((field for word, field in words.items() if word in code), None)

    def clear_errors(self) -> None:
        """Nothing is wrong any more."""
        for fields in self._fields.values():
            for field in fields:
                self._rows.set_error(field, "")

    def _add(self, name: str, title: str, field: QWidget, hint: str = "") -> None:
        self._rows.add(title, field, hint)
        self._fields[name] = (*self._fields.get(name, ()), field)

    def _base(self) -> Decimal:
        typed = compact(self.base_edit.text())
        try:
            number = Decimal(typed or "0")
        except InvalidOperation as error:
            raise UserError("round_number_unreadable", raw=typed, example="100") from error
        if not number.is_finite():
            raise UserError("round_number_unreadable", raw=typed, example="100")
        return number
