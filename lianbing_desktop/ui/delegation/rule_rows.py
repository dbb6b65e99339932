"""Rows of the delegation's rules: a limit, or a group of units with its own seats."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from lianbing_desktop.domain.delegation.delegation_rules import GroupQuota
from lianbing_desktop.domain.delegation.limits import OLDER, YOUNG, Limit, Scope, Trait
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.services.selection.limit_words import what_words
from lianbing_desktop.ui.shell.theme import Space

_MOST = 200


class RuleRow(QWidget):
    """A row with a button that takes it away. `changed` after every edit, `removed` when it is to go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.S)

    def _finish(self) -> None:
        remove_button = QPushButton(self.tr("Remove"), self)
        remove_button.setAutoDefault(False)
        remove_button.clicked.connect(self.removed)
        self._layout.addStretch(1)
        self._layout.addWidget(remove_button)

    def _number(self, value: int, name: str, none: str = "") -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(0, _MOST)
        box.setSpecialValueText(none)
        box.setValue(value)
        box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.setAccessibleName(name)
        box.valueChanged.connect(lambda _value: self.changed.emit())
        self._layout.addWidget(QLabel(name, self))
        self._layout.addWidget(box)
        return box


class LimitRow(RuleRow):
    """Whom it counts, at least, at most (0 is no bound), and which seats."""

    def __init__(self, rules: RuleSet, limit: Limit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who_box = QComboBox(self)
        self._who_box.setAccessibleName(self.tr("Whom the limit counts"))
        self._who_box.setMinimumWidth(220)
        offered = [Limit(trait, values) for trait, values in _offered(rules)]
        if not any((one.trait, one.values) == (limit.trait, limit.values) for one in offered):
            offered.append(Limit(limit.trait, limit.values))
        self._offered = offered
        for number, one in enumerate(offered):
            self._who_box.addItem(what_words(rules, one))
            if (one.trait, one.values) == (limit.trait, limit.values):
                self._who_box.setCurrentIndex(number)
        self._who_box.currentIndexChanged.connect(self._on_who)
        self._layout.addWidget(self._who_box)
        self._least_box = self._number(limit.minimum, self.tr("at least"), "–")
        self._most_box = self._number(limit.maximum or 0, self.tr("at most"), "–")
        self._scope_box = QComboBox(self)
        self._scope_box.setAccessibleName(self.tr("Which seats count"))
        for text in (self.tr("of the whole list"), self.tr("of the single seats")):
            self._scope_box.addItem(text)
        self._scope_box.setCurrentIndex(0 if limit.scope is Scope.DELEGATION else 1)
        self._scope_box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._layout.addWidget(self._scope_box)
        self._finish()
        self._on_who()

    @property
    def limit(self) -> Limit | None:
        """The limit as it stands; None while it bounds nothing."""
        kind = self._offered[self._who_box.currentIndex()]
        least = 0 if kind.each_unit else self._least_box.value()
        most = self._most_box.value() or None
        if not least and most is None:
            return None
        scope = Scope.INDIVIDUALS if self._scope_box.currentIndex() else Scope.DELEGATION
        return Limit(kind.trait, kind.values, least, most, scope)

    def _on_who(self) -> None:
        self._least_box.setEnabled(not self._offered[self._who_box.currentIndex()].each_unit)
        self.changed.emit()


class GroupRow(RuleRow):
    """A group's name, its units (with 、 between them), and how many of them at least and at most."""

    def __init__(self, group: GroupQuota, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name_edit = QLineEdit(group.name, self)
        self._units_edit = QLineEdit("、".join(group.units), self)
        for edit, name, width in (
            (self._name_edit, self.tr("Group"), 140),
            (self._units_edit, self.tr("Units of the group, 、 between them"), 250),
        ):
            edit.setAccessibleName(name)
            edit.setPlaceholderText(name)
            edit.setMinimumWidth(width)
            edit.textChanged.connect(lambda _text: self.changed.emit())
            self._layout.addWidget(edit)
        self._least_box = self._number(group.minimum, self.tr("at least"))
        self._most_box = self._number(group.maximum, self.tr("at most"))
        self._finish()

    @property
    def group(self) -> GroupQuota:
        """The group as it stands."""
        units = tuple(unit.strip() for unit in self._units_edit.text().replace(",", "、").split("、") if unit.strip())
        return GroupQuota(self._name_edit.text().strip(), units, self._least_box.value(), self._most_box.value())


def _offered(rules: RuleSet) -> list[tuple[Trait, tuple[str, ...]]]:
    """Whom a limit can count, in the order offered."""
    found: list[tuple[Trait, tuple[str, ...]]] = [
        (Trait.UNIT, ()),
        (Trait.SEX, ("女",)),
        (Trait.SEX, ("男",)),
        (Trait.AGE, (YOUNG,)),
        (Trait.AGE, (OLDER,)),
    ]
    found += [(Trait.LEVEL, (level,)) for level in rules.roster.levels]
    return found + [(Trait.LINE, (line,)) for line in rules.roster.lines]
