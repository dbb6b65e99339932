"""What each column of a table is taken for, and how a person's correction of it is kept and found again."""

from __future__ import annotations

from collections.abc import Mapping

from lianbing_desktop.domain.intake.headers import OTHER, title_key

ROSTER_COLUMNS = (
    "name",
    "unit",
    "id_number",
    "sex",
    "birth",
    "workplace",
    "title",
    "workplace_and_title",
    "unit_or_workplace",
    "phone",
    "line",
    "level",
    "window_staff",
    "role",
    "note",
    "leader",
    "coach",
    "liaison",
    "member",
    "number",
    OTHER,
)
"""What a column of a roster can be said to hold, in the order of a list to choose from; OTHER is not read."""

Choices = Mapping[tuple[str, str], Mapping[int, str]]
"""Corrected mappings by (sheet's name, header shape); the sheet's name "" holds for every sheet of that shape.

A mapping gives for columns, counted from the first titled one (0, untitled ones to its left are negative), the field
each holds. It is whole: a column that is not in it is not read.
"""

_LONGEST_KEY = 24


def header_shape(titles: Mapping[int, str]) -> str:
    """The key a corrected mapping is remembered under: the titles from the first column that has one to the last.

    Spaces, line breaks and punctuation do not matter, nor where in the sheet the table stands; a column without a
    title in between does, since the columns behind it stand elsewhere. "" without titles.
    """
    known = {column: title_key(title)[:_LONGEST_KEY] for column, title in titles.items() if title}
    if not known:
        return ""
    return "|".join(known.get(column, "") for column in range(min(known), max(known) + 1))


def first_titled(titles: Mapping[int, str]) -> int:
    """The column a chosen mapping counts from."""
    return min((column for column, title in titles.items() if title), default=0)


def choice_of(titles: Mapping[int, str], fields: Mapping[int, str]) -> dict[int, str]:
    """The mapping to remember, from fields by the table's own columns (0 is A)."""
    first = first_titled(titles)
    return {column - first: field for column, field in fields.items() if field}


def chosen_fields(choices: Choices, sheet: str, titles: Mapping[int, str]) -> dict[int, str] | None:
    """The fields somebody chose for a table with these titles, by its own columns; None when nobody did."""
    if not choices:
        return None
    shape = header_shape(titles)
    chosen = choices.get((sheet, shape))
    if chosen is None:
        chosen = choices.get(("", shape))
    if chosen is None:
        return None
    first = first_titled(titles)
    return {first + at: field for at, field in chosen.items() if first + at >= 0}
