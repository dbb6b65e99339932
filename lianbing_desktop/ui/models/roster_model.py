"""The people of the contest as a table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QIcon

from lianbing_desktop.domain.entrant import Entrant, EntrantStatus, Role
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.personal import masked
from lianbing_desktop.domain.problem import Problem, Severity
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.intake.checks import check
from lianbing_desktop.ui.models.name_search import pinyin_key, search_words
from lianbing_desktop.ui.models.table_model import Column, TableModel
from lianbing_desktop.ui.shell.theme import Tone


@dataclass(frozen=True, slots=True)
class Person:
    """One row: the person, the unit's name and place in the order of units, and what was found about them."""

    entrant: Entrant
    unit: str
    unit_place: int
    findings: tuple[Problem, ...]

    @property
    def withdrawn(self) -> bool:
        """Whether the person has left the contest."""
        return self.entrant.status is EntrantStatus.WITHDRAWN


NAME_COLUMN = 1
SEX_COLUMN = 3
WORKPLACE_COLUMN = 6
_WHOLE_NUMBER = re.compile(r"\d{9,17}[\dXx]?")
_APART = str.maketrans("0123456789Xx", "⓪①②③④⑤⑥⑦⑧⑨ⓧⓧ")
"""Whole numbers are searched in another writing, or two digits would find everybody."""


def people(snapshot: Snapshot) -> list[Person]:
    """Everyone in the file, in the units' order, with their findings."""
    found: dict[str, list[Problem]] = {}
    for problem in check(snapshot).findings:
        found.setdefault(problem.subject_id, []).append(problem)
    places = {unit.id: place for place, unit in enumerate(snapshot.units)}
    return [
        Person(
            entrant,
            snapshot.unit_name(entrant.unit_id),
            places.get(entrant.unit_id, 0),
            tuple(found.get(entrant.id, ())),
        )
        for entrant in snapshot.entrants
    ]


def state_of(person: Person) -> tuple[str, Tone]:
    """The word for a person's state and its tone; ("", neutral) when there is nothing to say."""
    if person.withdrawn:
        return QCoreApplication.translate("RosterModel", "Withdrawn"), Tone.NEUTRAL
    errors = sum(problem.severity is Severity.ERROR for problem in person.findings)
    if errors:
        return QCoreApplication.translate("RosterModel", "To settle"), Tone.ERROR
    if person.findings:
        return QCoreApplication.translate("RosterModel", "Look at"), Tone.WARNING
    if person.entrant.role is not Role.ENTRANT:
        return person.entrant.role.value, Tone.ACCENT
    return "", Tone.NEUTRAL


def roster_model(
    shows_full_numbers: Callable[[], bool], parent: QObject, photo: Callable[[Person], QIcon | None] | None = None
) -> TableModel[Person]:
    """The table. Numbers are masked unless `shows_full_numbers` says otherwise when rows are set.

    `photo` gives what stands before a name, None for nothing.
    """

    def id_number(person: Person) -> str:
        number = person.entrant.id_number
        return number if shows_full_numbers() else mask_id_number(number)

    def work(person: Person) -> str:
        words = f"{person.entrant.workplace} {person.entrant.title}".strip()
        return words if shows_full_numbers() else masked(words)

    def phone(person: Person) -> str:
        return person.entrant.phone if shows_full_numbers() else mask_phone(person.entrant.phone)

    return TableModel(
        (
            Column(
                QCoreApplication.translate("RosterModel", "Unit"),
                lambda person: (person.unit_place, person.unit),
                text=lambda person: person.unit,
                width=80,
                tip=lambda person: person.unit,
            ),
            Column(
                QCoreApplication.translate("RosterModel", "Name"),
                lambda person: person.entrant.name,
                width=124,
                tip=lambda person: person.entrant.name,
                sort_key=pinyin_key,
                picture=photo,
            ),
            Column(
                QCoreApplication.translate("RosterModel", "State"),
                lambda person: state_of(person)[0],
                tone=lambda person: state_of(person)[1],
                pill=True,
                width=78,
            ),
            Column(
                QCoreApplication.translate("RosterModel", "Sex"),
                lambda person: person.entrant.sex,
                align="centre",
                width=58,
            ),
            Column(
                QCoreApplication.translate("RosterModel", "ID number"),
                lambda person: person.entrant.id_number or None,
                text=id_number,
                width=150,
            ),
            Column(
                QCoreApplication.translate("RosterModel", "Phone"),
                lambda person: person.entrant.phone or None,
                text=phone,
                width=110,
            ),
            Column(
                QCoreApplication.translate("RosterModel", "Workplace and title"),
                work,
                width=0,
                tip=work,
            ),
        ),
        search_text=_search_text,
        key=lambda person: person.entrant.id,
        parent=parent,
    )


def search_query(text: str) -> str:
    """What to filter by for a typed text: few digits are the end of a number, many are the number itself."""
    return " ".join(word.translate(_APART) if _WHOLE_NUMBER.fullmatch(word) else word for word in text.split())


def _search_text(person: Person) -> str:
    entrant = person.entrant
    whole = f"{entrant.id_number}\n{entrant.phone}".translate(_APART)
    ends = f"{entrant.id_number[-6:]}\n{entrant.phone[-4:]}"
    return f"{search_words(entrant.name, person.unit)}\n{ends}\n{whole}\n{entrant.workplace}"
