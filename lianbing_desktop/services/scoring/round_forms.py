"""What is usual for each form of round, as shipped in `resources/rounds/forms.toml`, and settings in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Round, RoundKind
from lianbing_desktop.domain.scoring.round_form import RoundForm, RoundSettings, settings_from
from lianbing_desktop.domain.text import clean, compact
from lianbing_desktop.services import reference
from lianbing_desktop.services.wording import say

_PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class FormOffer:
    """A form with what is usual: who gets a score (the usual one first), the maximum, and which settings it has."""

    form: RoundForm
    kinds: tuple[RoundKind, ...]
    maximum: Decimal | None
    fields: frozenset[str]
    settings: RoundSettings


@cache
def form_offers() -> Mapping[RoundForm, FormOffer]:
    """Every form in the order it is offered."""
    offers = {}
    for name, row in reference.round_forms().items():
        form = RoundForm.PLAIN if name == _PLAIN else RoundForm(name)
        offers[form] = FormOffer(
            form,
            tuple(RoundKind(kind) for kind in row["kinds"]),
            Decimal(row["maximum"]) if row["maximum"] else None,
            frozenset(row["fields"]),
            settings_from(row["settings"]),
        )
    return offers


def form_words(form: RoundForm) -> str:
    """What a form is called in the hall."""
    return say(f"round_form_{form.value or _PLAIN}")


def rule_words(some: Round) -> str:
    """How a round's result comes about, in one line; "" for a number typed as it is."""
    settings = some.settings
    parts = []
    if settings.judges:
        parts.append(say("round_rule_judges", {"judges": settings.judges}))
        drops = settings.drop_from and settings.judges >= settings.drop_from
        parts.append(say("round_rule_drop" if drops else "round_rule_no_drop"))
    if settings.grades:
        parts.append(grades_words(settings))
    if settings.base:
        parts.append(say("round_rule_base", {"base": f"{settings.base:f}"}))
    return " ".join(parts)


def grades_words(settings: RoundSettings) -> str:
    """A grade table as it is typed: A=100、B=90."""
    return "、".join(f"{grade}={points:f}" for grade, points in settings.grades)


def values_words(settings: RoundSettings) -> str:
    """What questions may be worth, as it is typed: 10、20、30."""
    return "、".join(f"{value:f}" for value in settings.values)


def read_grades(text: str) -> tuple[tuple[str, Decimal], ...]:
    """A grade table as people write it: A=100、B=90. Raises UserError round_grades_unreadable."""
    found = []
    for piece in _pieces(text):
        grade, sign, points = piece.replace("＝", "=").replace("：", "=").replace(":", "=").partition("=")
        number = _number(points)
        if not sign or not clean(grade) or number is None or number < 0:
            raise UserError("round_grades_unreadable", piece=piece)
        found.append((clean(grade).upper(), number))
    if len({grade for grade, _ in found}) != len(found):
        raise UserError("round_grades_unreadable", piece=clean(text))
    return tuple(found)


def read_values(text: str) -> tuple[Decimal, ...]:
    """Question values as people write them: 10、20、30, smallest first. Raises UserError round_values_unreadable."""
    found = set()
    for piece in _pieces(text):
        number = _number(piece)
        if number is None or number <= 0:
            raise UserError("round_values_unreadable", piece=piece)
        found.add(number)
    return tuple(sorted(found))


def _pieces(text: str) -> list[str]:
    for sign in "，,；;／/ ":
        text = text.replace(sign, "、")
    return [piece for piece in text.split("、") if piece.strip()]


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(compact(text).removesuffix("分"))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
