"""One field of one person, typed over where a finding about it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from lianbing_desktop.domain.entrant import Entrant, Role
from lianbing_desktop.domain.problem import Problem
from lianbing_desktop.domain.rules import RosterRules
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.roster_edit import change_entrant
from lianbing_desktop.services.wording import say

_TYPED = frozenset({"name", "id_number", "birth", "phone", "workplace", "title", "note"})
_WINDOW = {"是": True, "否": False, "": None}


class FieldFix:
    """Fills a label and either a line to type in or a box to choose from; `save` stores what stands there."""

    def __init__(self, label: QLabel, edit: QLineEdit, box: QComboBox) -> None:
        self._label, self._edit, self._box = label, edit, box
        self._person: Entrant | None = None
        self._field = ""

    def show(self, person: Entrant | None, problem: Problem, rules: RosterRules) -> bool:
        """Show the field a finding is about; False when it is about none that can be typed over."""
        field = problem.field
        choices = _choices(field, rules)
        self._person, self._field = person, field
        if person is None or (field not in _TYPED and not choices):
            return False
        self._label.setText(say(f"field_{field}"))
        if choices:
            self._box.clear()
            self._box.addItems(choices)
            self._box.setCurrentText(_text(getattr(person, field)))
        else:
            doubt = person.doubts.get(field)
            self._edit.setText(_text(getattr(person, field)))
            self._edit.setPlaceholderText(doubt.raw if doubt is not None else "")
        return True

    def uses(self, widget: QWidget) -> bool:
        """Whether a widget is part of the field in view."""
        return widget is self._label or (widget is self._edit) == (self._field in _TYPED)

    def focus(self) -> None:
        """Put the cursor into the field with what stands there selected."""
        if self._field in _TYPED:
            self._edit.setFocus()
            self._edit.selectAll()
        else:
            self._box.setFocus()

    def save(self, contest: Contest) -> None:
        """Store the value. Raises UserError as `change_entrant` does."""
        person = self._person
        if person is None:
            return
        value: Any = self._edit.text() if self._field in _TYPED else self._box.currentText()
        if self._field == "role":
            value = Role(value)
        elif self._field == "window_staff":
            value = _WINDOW[value]
        changes: dict[str, Any] = {self._field: value}
        change_entrant(contest, replace(person, **changes))


def _choices(field: str, rules: RosterRules) -> tuple[str, ...]:
    return {
        "sex": ("", "男", "女"),
        "window_staff": ("", "是", "否"),
        "role": tuple(role.value for role in Role),
        "line": ("", *rules.lines),
        "level": ("", *rules.levels),
    }.get(field, ())


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "是" if value else "否"
    return str(value)
