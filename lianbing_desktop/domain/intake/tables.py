"""Finds the tables in a sheet: where a header of one to three rows stands and what each column holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from lianbing_desktop.domain.intake.columns import Choices, chosen_fields
from lianbing_desktop.domain.intake.headers import OTHER, Headers, title_key
from lianbing_desktop.domain.intake.sheet import CellValue, MergedRange, Sheet
from lianbing_desktop.domain.text import clean, compact, is_blank, text_of

_MOST_HEADER_ROWS = 3
_LONGEST_TITLE = 24
_WIDEST = 512
_STAFF = frozenset(("leader", "coach", "liaison", "contact"))
_BRACKETED = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]")
_SHORT_NAME = re.compile(r"[\u3400-\u9fff·]{2,4}|[\u3400-\u9fff] {1,2}[\u3400-\u9fff]").fullmatch
_NO_LONE_TITLE = frozenset(
    ("选手", "参赛选手", "参赛人员", "人员", "名单", "人员名单")
)  # these head the rows of a table
_LONG_NUMBER = re.compile(r"\d{7}")

_CALLED_BY_ROLE = frozenset(("leader", "coach", "liaison", "member", "name"))
_PROVES_A_PERSON = frozenset(("id_number", "phone"))


@dataclass(frozen=True, slots=True)
class Table:
    """A table in a sheet; rows and columns count from 0.

    `columns` gives for each field its columns from left to right; `titles` the header texts of all columns;
    `unread` are columns that are known and not needed; `chosen` says that somebody chose what the columns hold.
    `body` runs to the next header or the end of the sheet, so notes and titles of a next table are in it.
    """

    header: range
    body: range
    left: int
    right: int
    titles: Mapping[int, str]
    columns: Mapping[str, tuple[int, ...]]
    unread: frozenset[int] = frozenset()
    chosen: bool = False

    def field_by_column(self) -> dict[int, str]:
        """The field of each column with a title or a meaning, "" for none."""
        taken = dict.fromkeys(self.unread, OTHER)
        for field, columns in self.columns.items():
            # What was settled to be 单位 is still the column that could be either.
            taken |= {column: field for column in columns if taken.get(column) != "unit_or_workplace"}
        return {column: taken.get(column, "") for column in sorted({*self.titles, *taken})}


def find_tables(
    sheet: Sheet,
    headers: Headers,
    anchors: frozenset[str],
    choices: Choices | None = None,
    *,
    nameless: bool = False,
) -> tuple[Table, ...]:
    """Every table whose header has a column of one of the `anchors` fields and at least one more known column.

    Two tables side by side are two tables with the same rows. With `nameless` also those that only lack such a
    column, since its title is not in the vocabulary or somebody chose another field for it.
    """
    merged = _merged_header_cells(sheet)
    blocks: list[range] = []
    for row in range(len(sheet.rows)):
        if blocks and row < blocks[-1].stop:
            continue
        if _is_header(sheet, row, headers, anchors, nameless=nameless):
            block = _header_block(sheet, row, headers, merged, blocks[-1].stop if blocks else 0)
            blocks.append(block)
    tables: list[Table] = []
    for index, block in enumerate(blocks):
        end = blocks[index + 1].start if index + 1 < len(blocks) else len(sheet.rows)
        found = _tables_under(sheet, block, range(block.stop, end), headers, anchors, merged, choices or {})
        tables += [table for table in found if nameless or anchors.intersection(table.columns)]
    return tuple(tables)


def transposed(sheet: Sheet) -> Sheet | None:
    """The sheet with rows and columns exchanged, or None when it is too wide to be a list written sideways."""
    width = max(map(len, sheet.rows), default=0)
    if len(sheet.rows) > _WIDEST or width > _WIDEST:
        return None
    return replace(
        sheet,
        rows=tuple(tuple(sheet.value(row, column) for row in range(len(sheet.rows))) for column in range(width)),
        merges=tuple(MergedRange(each.left, each.top, each.right, each.bottom) for each in sheet.merges),
        hidden_rows=sheet.hidden_columns,
        hidden_columns=sheet.hidden_rows,
        struck=frozenset((column, row) for row, column in sheet.struck),
    )


def _is_header(sheet: Sheet, row: int, headers: Headers, anchors: frozenset[str], *, nameless: bool) -> bool:
    values = sheet.rows[row][:_WIDEST]
    if any(isinstance(value, str) and len(value) > 10 and value.isascii() and value.isalnum() for value in values):
        return False  # an ID or phone number: the quick way past most rows
    cells = [(column, value) for column, value in enumerate(values) if value not in (None, "")]
    known = {column: field for column, value in cells if (field := _label(value, headers))}
    if not anchors.intersection(known.values()) or _is_row_of_roles(list(known.values())):
        return nameless and _lacks_only_a_name(cells, known)
    if 2 * len(known) < len(cells) or _looks_like_data(cells, known):
        return False
    if len(set(known.values())) >= 2 or list(known.values()).count("member") >= 2:
        return not _is_form_line(cells, known)
    if len(cells) == 1:
        return _heads_names(sheet, row, *cells[0], headers)
    # A group title above may hold the other columns' titles: 单位 | 姓名 under merged cells.
    below = row + 1 < len(sheet.rows) and any(_label(value, headers) for value in sheet.rows[row + 1])
    above = row > 0 and sum(bool(_label(value, headers)) for value in sheet.rows[row - 1]) >= 1
    return below or above


def _is_row_of_roles(fields: list[str]) -> bool:
    """角色 | 领队 | 队员 | 队员: a row of a list on its side, not titles."""
    return len(fields) > 2 and fields[0] == "role" and _CALLED_BY_ROLE.issuperset(fields[1:])


def _heads_names(sheet: Sheet, row: int, column: int, title: CellValue, headers: Headers) -> bool:
    """Whether a title alone in its row, 姓名, stands on top of a column of names and nothing else."""
    if not isinstance(title, str) or headers.whole_field_of(title) != "name" or title_key(title) in _NO_LONE_TITLE:
        return False
    for values in sheet.rows[row + 1 : row + 3]:
        cells = [(at, value) for at, value in enumerate(values[:_WIDEST]) if not is_blank(value)]
        if cells:
            at, value = cells[0]
            return len(cells) == 1 and at == column and isinstance(value, str) and _SHORT_NAME(clean(value)) is not None
    return False


def _lacks_only_a_name(cells: Sequence[tuple[int, CellValue]], known: Mapping[int, str]) -> bool:
    """参赛同志 | 性别 | 身份证号: a header but for the one title that is in no vocabulary."""
    fields = set(known.values()) - {OTHER}
    if len(fields) < 2 or not _PROVES_A_PERSON.intersection(fields):
        return False
    unknown = len(cells) - len(known)
    enough = len(fields) >= 3 or (unknown == 1 and "id_number" in fields)
    return enough and unknown <= len(known) and not _looks_like_data(cells, known) and not _is_form_line(cells, known)


def _label(value: CellValue, headers: Headers) -> str | None:
    if not isinstance(value, str) or len(value) > 2 * _LONGEST_TITLE or (value.isascii() and len(value) > 8):
        return None
    return headers.field_of(value)


def _looks_like_data(cells: Sequence[tuple[int, CellValue]], known: Mapping[int, str]) -> bool:
    others = [value for column, value in cells if column not in known]
    if any(isinstance(value, str) and _LONG_NUMBER.search(value) for value in others):
        return True
    return len(set(known.values())) < 3 and any(not isinstance(value, str) for value in others)


def _is_form_line(cells: Sequence[tuple[int, CellValue]], known: Mapping[int, str]) -> bool:
    """姓名 | 张三 | 性别 | 男: each known title is followed by something that is none.

    A last one that is not read needs nothing behind it: the photo belongs under or over 照片.
    """
    columns = [column for column, value in cells if not is_blank(value)]
    following = dict(pairwise(columns))
    asked = [column for column, field in known.items() if field != OTHER or column != columns[-1]]
    return len(asked) >= 2 and all(column in following and following[column] not in known for column in asked)


def _header_block(
    sheet: Sheet, row: int, headers: Headers, merged: Mapping[tuple[int, int], MergedRange], floor: int
) -> range:
    """The rows of the header around the one that was recognised, three at most."""
    top = bottom = row
    while top > floor and bottom - top + 1 < _MOST_HEADER_ROWS and _belongs_above(sheet, top, headers, merged):
        top -= 1
    for column in range(min(len(sheet.rows[row]), _WIDEST)):  # a title merged downwards says how far it goes
        area = merged.get((row, column))
        title = area and _label(sheet.value(area.top, area.left), headers)
        if area and title and area.bottom > bottom and area.bottom - top < _MOST_HEADER_ROWS:
            bottom = min(area.bottom, len(sheet.rows) - 1)
    while bottom - top + 1 < _MOST_HEADER_ROWS and _belongs_below(sheet, row, bottom + 1, headers, merged):
        bottom += 1
    return range(top, bottom + 1)


def _belongs_above(sheet: Sheet, row: int, headers: Headers, merged: Mapping[tuple[int, int], MergedRange]) -> bool:
    above = [(column, clean(value)) for column, value in _texts(sheet, row - 1)]
    if not above or len(above) < sum(not is_blank(value) for value in sheet.rows[row - 1]):
        return False
    if any(len(text) > 12 or "：" in text or ":" in text for _, text in above):
        return False
    width = sum(not is_blank(value) for value in sheet.rows[row])
    for column, text in above:
        area = merged.get((row - 1, column))
        if area and area.right > area.left and area.right - area.left + 1 < width and len(above) > 1:
            return True
        if headers.whole_field_of(text) and is_blank(sheet.value(row, column)):
            return True
    return False


def _belongs_below(
    sheet: Sheet, anchor: int, row: int, headers: Headers, merged: Mapping[tuple[int, int], MergedRange]
) -> bool:
    """A row of subtitles: nothing under titles that end there, and only words."""
    below = _texts(sheet, row)
    if row >= len(sheet.rows) or not below or len(below) < sum(not is_blank(each) for each in sheet.rows[row]):
        return False
    if any(len(value) > 12 or "：" in value for _, value in below):
        return False
    known = [column for column, value in below if headers.field_of(value)]
    # （18位） and （必填） under two titles are remarks on them; 【霞浦县】 alone heads the rows that follow.
    remarks = len(below) > 1
    split = any(_completes(sheet, anchor, column, value, headers, remarks=remarks) for column, value in below)
    groups = [column for column, _ in below if (area := merged.get((anchor, column))) and area.right > area.left]
    if not split and not groups and not any(is_blank(sheet.value(anchor, column)) for column in known):
        return False  # 领队 under 序号 heads the rows that follow, it is no subtitle
    own = [column for column, value in below if _label(sheet.value(anchor, column), headers) == "name"]
    return not own and (len(known) >= 2 or (split and 2 * len(known) >= len(below) - 1) or len(known) == len(below))


def _completes(sheet: Sheet, anchor: int, column: int, value: str, headers: Headers, *, remarks: bool) -> bool:
    """身份证 above 号码: the two make a known title together."""
    above = sheet.value(anchor, column)
    only_remark = not _BRACKETED.sub("", clean(value)).strip()
    return isinstance(above, str) and (remarks or not only_remark) and headers.whole_field_of(above + value) is not None


def _texts(sheet: Sheet, row: int) -> list[tuple[int, str]]:
    values = sheet.rows[row][:_WIDEST] if 0 <= row < len(sheet.rows) else ()
    return [(column, value) for column, value in enumerate(values) if isinstance(value, str) and not is_blank(value)]


def _merged_header_cells(sheet: Sheet) -> dict[tuple[int, int], MergedRange]:
    """The merged area of each cell in one that is not tall: what a header can be made of."""
    cells: dict[tuple[int, int], MergedRange] = {}
    for area in sheet.merges:
        if area.bottom - area.top < _MOST_HEADER_ROWS and area.right - area.left < _WIDEST:
            for row in range(area.top, area.bottom + 1):
                for column in range(area.left, area.right + 1):
                    cells[row, column] = area
    return cells


def _tables_under(
    sheet: Sheet,
    header: range,
    body: range,
    headers: Headers,
    anchors: frozenset[str],
    merged: Mapping[tuple[int, int], MergedRange],
    choices: Choices,
) -> Iterator[Table]:
    width = min(max(len(sheet.rows[row]) for row in header), _WIDEST)
    stacks = {column: _stack(sheet, header, column, merged) for column in range(width)}
    titles = {column: "".join(stack) for column, stack in stacks.items() if stack}
    fields = {column: _field(stack, column, stacks, headers) for column, stack in stacks.items() if stack}
    blocks = tuple(_side_by_side(fields, width, anchors))
    for left, edge in blocks:
        right = edge
        own_titles = {column: title for column, title in titles.items() if left <= column < right}
        chosen = chosen_fields(choices, sheet.name, own_titles)
        if chosen is None:
            own = _without_staff_phones({column: fields[column] for column in own_titles})
        else:
            # Behind the last title there may be columns without one; between two tables there is no such room.
            end = _WIDEST if edge == blocks[-1][1] else edge
            own = {column: field for column, field in chosen.items() if left <= column < end}
            right = max(right, max(own, default=-1) + 1)
        unread = frozenset(column for column, field in own.items() if field == OTHER)
        yield Table(header, body, left, right, own_titles, columns_by_field(own), unread, chosen is not None)


def columns_by_field(fields: Mapping[int, str]) -> dict[str, tuple[int, ...]]:
    """Each field's columns from left to right, from the field of each column."""
    columns: dict[str, tuple[int, ...]] = {}
    for column, field in sorted(fields.items()):
        if field and field != OTHER:
            columns[field] = (*columns.get(field, ()), column)
    return columns


def _without_staff_phones(fields: Mapping[int, str]) -> dict[int, str]:
    """领队 | 联系电话 | 姓名: a phone right behind 领队 is the leader's, unless it can only be the entrants'."""
    names = [column for column, field in fields.items() if field == "name"]
    phones = [column for column, field in fields.items() if field == "phone"]
    theirs = {
        column
        for column in phones
        if fields.get(column - 1) in _STAFF and (len(phones) > 1 or any(name > column for name in names))
    }
    return {column: "contact" if column in theirs else field for column, field in fields.items()}


def _stack(sheet: Sheet, header: range, column: int, merged: Mapping[tuple[int, int], MergedRange]) -> list[str]:
    """The titles above a column from top to bottom; a merged one counts for every column under it, once."""
    stack: list[str] = []
    seen: set[tuple[int, int]] = set()
    for row in header:
        area = merged.get((row, column))
        at = (area.top, area.left) if area and area.top in header else (row, column)
        title = compact(text_of(sheet.value(*at)))
        if title and at not in seen:
            stack.append(title)
        seen.add(at)
    return stack


def _field(stack: list[str], column: int, stacks: Mapping[int, list[str]], headers: Headers) -> str:
    """The lowest title decides, unless with the one above it it makes a known one (联系人 over 姓名)."""
    if len(stack) > 1:
        field = headers.whole_field_of(stack[-2] + stack[-1]) or headers.whole_field_of("".join(stack))
        if field:
            return field
        field = headers.field_of(stack[-1])
        if field:
            return field
        alone = sum(other[:1] == stack[:1] for other in stacks.values()) == 1
        return (headers.field_of("".join(stack)) or (headers.field_of(stack[-2]) if alone else "")) or ""
    return headers.field_of(stack[0]) or ""


def _side_by_side(fields: Mapping[int, str], width: int, anchors: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The column ranges of tables that stand beside each other: a new one begins where 序号 or 姓名 comes again.

    What stood before 姓名 in the first one, 单位 or 名次, goes with the second 姓名 as well.
    """
    left = 0
    block: list[int] = []
    seen: dict[str, int] = {}
    for column in sorted(fields):
        field = fields[column]
        again = field in seen and column - seen[field] > 1
        starts = field in ("name", "number") and again and ("name" in seen or "name" not in anchors)
        if starts and anchors.intersection(seen):
            lead = _repeated_lead(fields, block, seen[field])
            own = block[len(block) - lead :] if lead else []
            yield left, (edge := own[0] if own else column)
            left, block = edge, own
            seen = {fields[each]: each for each in own if fields[each]}
        block.append(column)
        if field:
            seen[field] = column
    yield left, width


def _repeated_lead(fields: Mapping[int, str], block: list[int], first: int) -> int:
    """How many of a block's last columns repeat, in order, those that stand before its column `first`."""
    before = block[: block.index(first)]
    behind = block[block.index(first) + 1 :]
    lead = 0
    while lead < min(len(before), len(behind)) and fields[before[-1 - lead]] == fields[behind[-1 - lead]] != "":
        lead += 1
    return lead
