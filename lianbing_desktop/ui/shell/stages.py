"""The stages of the work in the order people do them: the window's navigation."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True, slots=True)
class Stage:
    """One entry of the navigation; `key` is also the name of its icon."""

    key: str
    source: object
    """The English name as Qt's marker for sentences to translate returns it."""

    @property
    def title(self) -> str:
        """The entry's name in the user's language."""
        return QCoreApplication.translate("Stage", str(self.source))


def stage_keys(number: int) -> str:
    """The keys that open the `number`th stage (from 1): Ctrl and a digit, 0 for the tenth; "" beyond."""
    return f"Ctrl+{number % 10}" if number <= 10 else ""


STAGES = (
    Stage("task", QT_TRANSLATE_NOOP("Stage", "My task")),
    Stage("overview", QT_TRANSLATE_NOOP("Stage", "Overview")),
    Stage("intake", QT_TRANSLATE_NOOP("Stage", "Rosters in")),
    Stage("roster", QT_TRANSLATE_NOOP("Stage", "Entrants")),
    Stage("checks", QT_TRANSLATE_NOOP("Stage", "Check")),
    Stage("eligibility", QT_TRANSLATE_NOOP("Stage", "Eligibility")),
    Stage("arrangements", QT_TRANSLATE_NOOP("Stage", "Arrangements")),
    Stage("scores", QT_TRANSLATE_NOOP("Stage", "Score entry")),
    Stage("ranking", QT_TRANSLATE_NOOP("Stage", "Ranking")),
    Stage("delegation", QT_TRANSLATE_NOOP("Stage", "Delegation")),
    Stage("awards", QT_TRANSLATE_NOOP("Stage", "Awards")),
    Stage("packets", QT_TRANSLATE_NOOP("Stage", "Several PCs")),
    Stage("log", QT_TRANSLATE_NOOP("Stage", "Log and backups")),
)

_OF_A_TASK = frozenset({"task", "scores"})


def stages_of(role: str) -> tuple[Stage, ...]:
    """The stages of a contest: all but the clerk's own page, or in a working contest what a clerk of that role needs.

    Scores that are typed blind, and check-ins, are begun on the clerk's own page.
    """
    if not role:
        return tuple(stage for stage in STAGES if stage.key != "task")
    return tuple(stage for stage in STAGES if stage.key in _OF_A_TASK and (stage.key == "task" or role == "typing"))
