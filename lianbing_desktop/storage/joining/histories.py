"""Which write each field of each row stands on, read from the log.

The name of a write is its operation and the place in it. A row has one more field, EXISTS, that every write to the row
writes: so a row somebody took away while another PC wrote into it is found.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from lianbing_desktop.domain.packets.versions import Value, Version, Versions, written

ARRIVED = "arrived_writes"
JOINING = frozenset({"packet_opened", "packets_merged", "difference_settled"})
"""Operations whose changes of rows are other PCs' writes; what they are stands in ARRIVED."""
OPENED = "packet_opened"
EXISTS = ""
NOBODY = "000000000000"
"""The device of what the program itself did."""

Row = Mapping[str, Any]
Key = tuple[str, str]


class Asks(Protocol):
    """An open file, or an operation on it."""

    def query(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[dict[str, Any]]:
        """Rows of a SELECT."""
        ...


@dataclass(frozen=True, slots=True)
class Mark:
    """The writes a field's shown value stands on: `ids` say it, `past` were there before."""

    ids: frozenset[str]
    past: frozenset[str]


@dataclass(frozen=True, slots=True)
class Hand:
    """Who wrote: moment, name, PC."""

    at: str
    operator: str
    host: str


@dataclass(slots=True)
class RowHistory:
    """Where a row stands. `opens` are the versions of a field beside the one shown; `own` was written in this file."""

    marks: dict[str, Mark] = field(default_factory=dict)
    opens: dict[str, Versions] = field(default_factory=dict)
    own: bool = False

    def versions(self, name: str, value: Value) -> Versions:
        """Every version of a field; `value` is the one shown."""
        mark = self.marks.get(name)
        shown = () if mark is None else (Version(value, mark.ids, mark.past),)
        return (*shown, *self.opens.get(name, ()))

    def put(self, name: str, versions: Versions) -> None:
        """Take over what is known of a field."""
        first, *others = versions
        self.marks[name] = Mark(first.ids, first.past)
        if others:
            self.opens[name] = tuple(others)
        else:
            self.opens.pop(name, None)


@dataclass(slots=True)
class Histories:
    """Every row's history, and who made the writes of other PCs."""

    rows: dict[Key, RowHistory]
    hands: dict[str, Hand]


def histories(asks: Asks, tables: Iterable[str], only: Iterable[Key] | None = None) -> Histories:
    """Go through the log, of these tables or of `only` some rows. Rows that were taken away are in it too."""
    wanted = frozenset(tables)
    found = Histories({}, {})
    where, parameters = "", tuple[str, ...]()
    if only is not None:
        where = "WHERE c.table_name = ? OR c.row_id IN (SELECT value FROM json_each(?))"
        parameters = (ARRIVED, json.dumps([row_id for _, row_id in only]))
    sql = f"""SELECT o.id AS operation_id, o.kind AS kind, o.device AS device, c.position AS position,
             c.table_name AS table_name, c.row_id AS row_id, c.before AS before, c.after AS after
             FROM row_changes c JOIN operations o ON o.id = c.operation_id {where}
             ORDER BY o.sequence, c.position"""  # noqa: S608 - constant
    for change in asks.query(sql, parameters):
        table = change["table_name"]
        if table == ARRIVED:
            _take_arrived(found, json.loads(change["after"]), own=change["kind"] != OPENED)
        elif table in wanted and change["kind"] not in JOINING and change["device"] != NOBODY:
            before, after = (json.loads(change[one]) if change[one] else None for one in ("before", "after"))
            history = found.rows.setdefault((table, change["row_id"]), RowHistory())
            _take_own(history, f"{change['operation_id']}/{change['position']}", before, after)
    return found


def _take_own(history: RowHistory, write_id: str, before: Row | None, after: Row | None) -> None:
    history.own = True
    ids = frozenset({write_id})
    if before is None and not history.marks:
        history.marks = dict.fromkeys([EXISTS, *(after or ())], Mark(ids, frozenset()))
        return
    known: frozenset[str] = frozenset()
    if after is None:  # whoever takes a row away has seen all of it
        known = known.union(*(mark.ids | mark.past for mark in history.marks.values()))
        names: list[str] = []
    elif before is None:  # whoever makes a row again decides for every field of it
        names = list(after)
        for name in [one for one in history.opens if one != EXISTS]:
            known = known.union(*(one.ids | one.past for one in history.opens.pop(name)))
    else:
        names = [name for name, value in after.items() if name not in before or before[name] != value]
    for name in (EXISTS, *names):
        if name in history.opens:
            was, now = (_value(row, name) for row in (before, after))
            history.put(name, written(history.versions(name, was), write_id, now))
            continue
        mark = history.marks.get(name, Mark(frozenset(), frozenset()))
        history.marks[name] = Mark(
            ids, mark.ids | mark.past | (known if name == EXISTS or before is None else frozenset())
        )


def _value(row: Row | None, name: str) -> Value:
    if name == EXISTS:
        return int(row is not None)
    value: Value = (row or {}).get(name)
    return value


def _take_arrived(found: Histories, row: Row, *, own: bool) -> None:
    history = found.rows.setdefault((row["table_name"], row["row_id"]), RowHistory())
    history.own = history.own or own
    marks, opens = read_marks(row["marks"]), read_opens(row["open_versions"])
    for name, mark in marks.items():
        history.marks[name] = mark
        history.opens.pop(name, None)
    history.opens.update(opens)
    for operation, hand in json.loads(row["hands"]).items():
        found.hands[operation] = Hand(*hand)


def hands_of(asks: Asks, known: Mapping[str, Hand], write_ids: Iterable[str]) -> dict[str, Hand]:
    """Who made these writes, by operation."""
    found = {}
    for operation in {one.rpartition("/")[0] for one in write_ids}:
        if operation in known:
            found[operation] = known[operation]
            continue
        sql = """SELECT o.at AS at, o.operator AS operator, COALESCE(d.host, '') AS host
                 FROM operations o LEFT JOIN devices d ON d.id = o.device WHERE o.id = ?"""
        for row in asks.query(sql, (operation,)):
            found[operation] = Hand(row["at"], row["operator"], row["host"])
    return found


def dump_marks(marks: Mapping[str, Mark]) -> str:
    """Marks as text; fields of one mark together."""
    together: dict[Mark, list[str]] = {}
    for name, mark in marks.items():
        together.setdefault(mark, []).append(name)
    return json.dumps([[sorted(mark.ids), sorted(mark.past), names] for mark, names in together.items()])


def read_marks(text: str) -> dict[str, Mark]:
    """The reverse. Raises ValueError or TypeError."""
    found = {}
    for ids, past, names in json.loads(text):
        mark = Mark(frozenset(ids), frozenset(past))
        found.update(dict.fromkeys(names, mark))
    return found


def dump_opens(opens: Mapping[str, Versions]) -> str:
    """Open versions as text."""
    lines = [[name, one.value, sorted(one.ids), sorted(one.past)] for name, found in opens.items() for one in found]
    return json.dumps(lines, ensure_ascii=False)


def read_opens(text: str) -> dict[str, Versions]:
    """The reverse. Raises ValueError or TypeError."""
    found: dict[str, Versions] = {}
    for name, value, ids, past in json.loads(text):
        found[name] = (*found.get(name, ()), Version(value, frozenset(ids), frozenset(past)))
    return found
