"""Finds forms: sheets where each title has its value beside it, one person a form (参赛选手登记表)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lianbing_desktop.domain.intake.headers import OTHER, Headers
from lianbing_desktop.domain.intake.sheet import CellValue, Sheet
from lianbing_desktop.domain.intake.tables import Table
from lianbing_desktop.domain.text import compact, is_blank, text_of

_MOST_CELLS = 20_000  # a form is a page or a few; a longer sheet is none
_FEWEST_TITLES = 3
_WORDS_FOR_VALUES = frozenset(("role", "level"))
_TOGETHER = re.compile(r"\s*([^:：]{2,12})[:：]\s*(\S.*)", re.DOTALL).fullmatch


@dataclass(frozen=True, slots=True)
class Form:
    """One person's form laid out as a table of one row.

    `sheet` is that table; `cells` gives for each of its columns the 0-based row and column of the value in the file.
    """

    sheet: Sheet
    table: Table
    cells: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    row: int
    column: int
    field: str
    title: str
    value: CellValue


def find_forms(sheet: Sheet, headers: Headers) -> tuple[Form, ...]:
    """The forms of a sheet from top to bottom; none where a title has several values, as in a list."""
    if sum(map(len, sheet.rows)) > _MOST_CELLS:
        return ()
    groups: list[list[_Entry]] = []
    abreast = False
    for row in range(len(sheet.rows)):
        entries = _entries(sheet, row, headers)
        if entries is None or len({entry.field for entry in entries} - {OTHER}) < sum(
            entry.field != OTHER for entry in entries
        ):
            return ()
        abreast = abreast or len(entries) > 1
        for entry in entries:
            begun = groups and {each.field for each in groups[-1]}
            if not groups or (begun and entry.field in begun and entry.field in ("name", groups[-1][0].field)):
                groups.append([])
            groups[-1].append(entry)
    if not abreast:  # one title a row: a list written sideways
        return ()
    return tuple(_form(sheet, group) for group in groups if _is_a_person(group))


def _entries(sheet: Sheet, row: int, headers: Headers) -> list[_Entry] | None:
    """The titles of a row with their values; None when a name has two of them."""
    cells = [(column, value) for column, value in enumerate(sheet.rows[row]) if not is_blank(value)]
    entries: list[_Entry] = []
    at = 0
    while at < len(cells):
        column, value = cells[at]
        at += 1
        field = _title(value, headers)
        if not field:
            entries += _in_one_cell(row, column, value, headers)
            continue
        entry = _Entry(row, column + 1, field, compact(text_of(value)), None)
        if at < len(cells):
            beside, own = cells[at]
            # 角色 | 选手, 层级 | 县: a value may be a title itself where it stands right behind its own one.
            if not _title(own, headers) or (field in _WORDS_FOR_VALUES and beside == column + 1):
                entry = _Entry(row, beside, field, entry.title, own)
                at += 1
                if field == "name" and at < len(cells) and not _title(cells[at][1], headers):
                    return None
        entries.append(entry)
    return entries


def _in_one_cell(row: int, column: int, value: CellValue, headers: Headers) -> Iterator[_Entry]:
    """姓名：张三 in one cell."""
    found = _TOGETHER(value) if isinstance(value, str) else None
    field = headers.whole_field_of(found[1]) if found else None
    if found and field:
        yield _Entry(row, column, field, compact(found[1]), found[2])


def _title(value: CellValue, headers: Headers) -> str | None:
    return headers.field_of(value) if isinstance(value, str) else None


def _is_a_person(group: list[_Entry]) -> bool:
    filled = {entry.field for entry in group if not is_blank(entry.value)} - {OTHER}
    return "name" in filled and 2 * len(filled) >= len({entry.field for entry in group} - {OTHER}) >= _FEWEST_TITLES


def _form(sheet: Sheet, group: list[_Entry]) -> Form:
    columns: dict[str, tuple[int, ...]] = {}
    for at, entry in enumerate(group):
        if entry.field != OTHER:
            columns[entry.field] = (*columns.get(entry.field, ()), at)
    hidden = any(entry.field == "name" and entry.row in sheet.hidden_rows for entry in group)
    laid_out = Sheet(
        sheet.name,
        (tuple(entry.title for entry in group), tuple(entry.value for entry in group)),
        hidden=sheet.hidden,
        hidden_rows=frozenset((1,)) if hidden else frozenset(),
    )
    titles = {at: entry.title for at, entry in enumerate(group)}
    unread = frozenset(at for at, entry in enumerate(group) if entry.field == OTHER)
    table = Table(range(1), range(1, 2), 0, len(group), titles, columns, unread)
    return Form(laid_out, table, tuple((entry.row, entry.column) for entry in group))
