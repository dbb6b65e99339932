"""Takes in what another PC sent: a union of the logs, and field by field of the rows. Nothing is overwritten.

A field two PCs wrote without knowing of each other keeps the value shown here; the other stays open beside it, in
`arrived_writes`, until a person decides. A row that cannot stand here (its name is taken, what it refers to is not
there) is left out and named; everything that does not depend on it goes in.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from lianbing_desktop.domain.packets.versions import Value, Versions, join, settled
from lianbing_desktop.storage import sign_offs
from lianbing_desktop.storage.joining.carried import (
    Carried,
    CarriedRow,
    in_order,
    key_columns,
    key_of,
    last_image,
    with_open_versions,
)
from lianbing_desktop.storage.joining.histories import (
    ARRIVED,
    EXISTS,
    Asks,
    Hand,
    Histories,
    Row,
    RowHistory,
    dump_marks,
    dump_opens,
    hands_of,
    histories,
)
from lianbing_desktop.storage.joining.score_counts import ENTRIES, cell_of, counted, standing
from lianbing_desktop.storage.write import LOG_TABLES, UNDOABLE_TABLES, Write

_GUARDED = {"score_entries": "entry_keys", "question_events": "event_keys"}
_EMPTY = {"doubts": "{}"}
ROW = "row"
"""The field of a difference that is about the row as a whole."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of two values with who wrote it."""

    value: Value
    hand: Hand | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """What a person has to decide: `ours` stands here, `theirs` came. `base` is what both knew, None for nothing.

    `blocked` says that it cannot be taken over as it is.
    """

    table: str
    key: str
    field: str
    base: Value
    ours: Side
    theirs: Side
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A person's decision on a difference: only while both values are still these."""

    ours: Value
    theirs: Value
    take_theirs: bool
    reason: str


@dataclass(slots=True)
class Joined:
    """What came of it: keys of rows and lines added, changed, and known before, by table.

    Of scores, whose every entry is a line, `scores_added` and `scores_updated` count those that are new and changed.
    """

    added: dict[str, list[str]] = field(default_factory=dict)
    updated: dict[str, list[str]] = field(default_factory=dict)
    same: int = 0
    late: int = 0
    scores_added: int = 0
    scores_updated: int = 0
    differences: list[Difference] = field(default_factory=list)

    @property
    def counts(self) -> tuple[int, int]:
        """How many were added and changed; who wrote is no content."""
        added = sum(len(keys) for table, keys in self.added.items() if table not in ("devices", ENTRIES))
        updated = sum(len(keys) for keys in self.updated.values())
        return added + self.scores_added, updated + self.scores_updated

    @property
    def arrived(self) -> int:
        """How many rows and lines were not here before, each entry of a score among them."""
        return sum(len(keys) for table, keys in self.added.items() if table != "devices")


Choices = Mapping[tuple[str, str, str], Choice]


def take_in(write: Write, carried: Carried, choices: Choices) -> Joined:
    """Join one packet's content with this file, inside an operation."""
    arrival = _Arrival(write, choices)
    for table, lines in carried.kept.items():
        for row in lines:
            write.keep(table, row)
    rows: dict[str, list[CarriedRow]] = {}
    for one in carried.rows:
        rows.setdefault(one.table, []).append(one)
    for table in in_order(write):
        if table in carried.logs:
            arrival.take_lines(table, carried.logs[table])
        if table in rows:
            arrival.take_rows(rows[table])
    arrival.take_waiting()
    return arrival.joined


def still_open(asks: Asks) -> list[Difference]:
    """What earlier joinings left open: `theirs` is a version beside the one shown."""
    found = []
    for one in with_open_versions(asks):
        history = RowHistory(dict(one.marks), dict(one.opens))
        gone = one.values is None
        for name, others in one.opens.items():
            if gone and name != EXISTS:
                continue
            shown = history.versions(name, _shown(one.values, name))[0]
            ours = Side(shown.value, _hand(hands_of(asks, one.hands, shown.ids)))
            for other in others:
                if other is not shown:
                    theirs = Side(other.value, _hand(hands_of(asks, one.hands, other.ids)))
                    found.append(Difference(one.table, one.id, name or ROW, None, ours, theirs))
    return found


def settle(write: Write, choices: Choices) -> Joined:
    """Take over what a person decided on differences that were left open, inside an operation."""
    wanted = {(table, key) for table, key, _ in choices}
    return take_in(
        write, Carried(tuple(one for one in with_open_versions(write) if (one.table, one.id) in wanted)), choices
    )


class _Arrival:
    def __init__(self, write: Write, choices: Choices) -> None:
        self._write = write
        self._choices = choices
        self._known: Histories = histories(write, UNDOABLE_TABLES)
        self._waiting: list[tuple[CarriedRow, Row | None]] = []
        self._number = int(write.query(f"SELECT COUNT(*) AS count FROM {ARRIVED}")[0]["count"])  # noqa: S608 - constant
        self._blanks: dict[str, dict[str, Any]] = {}
        self.joined = Joined()

    # lines of the logs

    def take_lines(self, table: str, lines: Iterable[Row]) -> None:
        """Add the lines that are not there yet."""
        if table not in LOG_TABLES:
            raise KeyError(table)
        keys = key_columns(self._write, table)
        there = {key_of(row, keys): row for row in self._write.query(f'SELECT * FROM "{table}"')}  # noqa: S608
        new: dict[str, Row] = {}
        for line in lines:
            key = key_of(line, keys)
            found = there.get(key)
            if found is None:
                new[key] = line
            elif table != "devices" and found != dict(line):
                self._report_changed_line(table, key, found, line)
            elif table != "devices":
                self.joined.same += 1
        late = self._accept_late(table, new) if table in _GUARDED else frozenset()
        counting = {cell_of(line) for key, line in new.items() if key not in late} if table == ENTRIES else set()
        before = standing(self._write, counting)
        for key in sorted(new, key=_by_number):
            self._add_line(table, key, new[key])
        if table == ENTRIES:
            added, updated, same = counted(before, standing(self._write, counting))
            self.joined.scores_added += added + len(late)
            self.joined.scores_updated += updated
            self.joined.same += same
        if table == "sign_offs":
            self._accept_unsigned({str(line["round_id"]) for line in new.values()})

    def _add_line(self, table: str, key: str, line: Row) -> None:
        columns = ", ".join(f'"{name}"' for name in line)
        places = ", ".join("?" * len(line))
        sql = f'INSERT INTO "{table}" ({columns}) VALUES ({places})'  # noqa: S608 - a known table
        try:
            with self._write.attempt():
                self._write.append(sql, tuple(line.values()), table, key, line)
        except sqlite3.IntegrityError:
            self._block(table, key, _text(line), None)
            return
        self.joined.added.setdefault(table, []).append(key)

    def _report_changed_line(self, table: str, key: str, ours: Row, theirs: Row) -> None:
        for name in sorted(ours.keys() | theirs.keys()):
            if ours.get(name) != theirs.get(name):
                sides = (Side(ours.get(name)), Side(theirs.get(name)))
                self.joined.differences.append(Difference(table, key, name, None, *sides, blocked=True))

    def _accept_late(self, table: str, lines: Mapping[str, Row]) -> frozenset[str]:
        """What was signed without these entries stays as it was signed: they are kept and count for nothing. Which."""
        named = self._named(table, {str(line["round_id"]) for line in lines.values()})
        late = [key for key, line in lines.items() if key not in named.get(str(line["round_id"]), {key})]
        sign_offs.accept_late(self._write, table, late)
        self.joined.late += len(late)
        return frozenset(late)

    def _accept_unsigned(self, rounds: Iterable[str]) -> None:
        """A signature that came in did not know the entries made here: from now on they are late."""
        for table in _GUARDED:
            for round_id, named in self._named(table, rounds).items():
                sql = f"SELECT device, sequence FROM {table} WHERE round_id = ?"  # noqa: S608 - constant name
                here = [key_of(row, ("device", "sequence")) for row in self._write.query(sql, (round_id,))]
                sign_offs.accept_late(self._write, table, [key for key in here if key not in named])

    def _named(self, table: str, rounds: Iterable[str]) -> dict[str, set[str]]:
        """The keys that were signed or corrected, by round; a round that is not signed is not in it."""
        found: dict[str, set[str]] = {}
        column = _GUARDED[table]
        for round_id in rounds:
            sql = f"SELECT {column} AS keys FROM sign_offs WHERE round_id = ?"  # noqa: S608 - constant names
            signed = self._write.query(sql, (round_id,))
            if signed:
                sql = f"SELECT {column} AS keys FROM corrections WHERE round_id = ?"  # noqa: S608 - constant names
                corrected = self._write.query(sql, (round_id,))
                found[round_id] = {key for row in (*signed, *corrected) for key in json.loads(row["keys"])}
        return found

    # rows

    def take_rows(self, rows: Iterable[CarriedRow]) -> None:
        """Join rows of one table."""
        for one in rows:
            here = self._write.query(f'SELECT * FROM "{one.table}" WHERE id = ?', (one.id,))  # noqa: S608 - known
            self._join_row(one, here[0] if here else None)

    def take_waiting(self) -> None:
        """Try again what stood in each other's way, all of it at once; what still cannot stand is named."""
        waiting, self._waiting = self._waiting, []
        again: list[CarriedRow] = []
        try:
            with self._write.attempt():
                for one, here in waiting:  # two rows that change places
                    if here is not None:
                        self._write.delete(one.table, one.id)
                for one, here in waiting:
                    merged = self._merged(one, here)[1]
                    if merged is not None:
                        self._write.insert(one.table, merged)
            done = True
        except (sqlite3.IntegrityError, KeyError):
            done = False
        for one, here in waiting:
            if not done and not self._put(one, here):
                again.append(one)
            else:
                self._count(one, here)
        for one in again:
            here = next((row for waiting_one, row in waiting if waiting_one is one), None)
            self._block(one.table, one.id, _text(one.values), here)

    def _join_row(self, one: CarriedRow, here: Row | None) -> None:
        history = self._known.rows.get((one.table, one.id), RowHistory())
        if here is None and one.values is None and not history.marks:
            return  # made and taken away elsewhere
        if self._put(one, here):
            self._count(one, here)
        else:
            self._waiting.append((one, here))

    def _put(self, one: CarriedRow, here: Row | None) -> bool:
        """Write what the row is now. False, and nothing written, when it cannot stand here (yet)."""
        _, merged = self._merged(one, here)
        try:
            with self._write.attempt():
                if here is None and merged is not None:
                    self._write.insert(one.table, merged)
                elif here is not None and merged is None:
                    self._write.delete(one.table, one.id)
                elif here is not None and merged is not None:
                    self._write.update(one.table, one.id, merged)
        except sqlite3.IntegrityError:
            return False
        return True

    def _merged(self, one: CarriedRow, here: Row | None) -> tuple[dict[str, Versions], Row | None]:
        """Every field's versions, and the row as it is to be shown; None: not there."""
        ours = self._known.rows.get((one.table, one.id), RowHistory())
        standing = here if here is not None else last_image(self._write, one.table, one.id)
        found: dict[str, Versions] = {}
        for name in {**one.marks, **one.opens, **ours.marks, **ours.opens}:
            mine = _versions(ours, standing, here, name)
            theirs = _versions(_history(one), one.values, one.values, name)
            versions = join(mine, theirs)
            if versions:
                found[name] = self._decided(one, name, versions)
        exists = found[EXISTS][0].value if EXISTS in found else int(here is not None or one.values is not None)
        if not exists:
            return found, None
        row = {**self._blank(one.table), **(one.values or {}), **(standing or {})}
        row.update({name: versions[0].value for name, versions in found.items() if name != EXISTS})
        return found, {**row, "id": one.id}

    def _decided(self, one: CarriedRow, name: str, versions: Versions) -> Versions:
        if len(versions) < 2:
            return versions
        choice = self._choices.get((one.table, one.id, name or ROW))
        if choice is None or (versions[0].value, versions[1].value) != (choice.ours, choice.theirs):
            return versions
        write_id = f"{self._write.operation_id}/{one.table}.{one.id}.{name}"
        return settled(versions, write_id, versions[1 if choice.take_theirs else 0].value)

    def _count(self, one: CarriedRow, here: Row | None) -> None:
        """Keep what is known now, and say what became of the row."""
        ours = self._known.rows.get((one.table, one.id), RowHistory())
        found, merged = self._merged(one, here)
        now = RowHistory()
        for name, versions in found.items():
            if merged is None and name != EXISTS:
                now.opens[name] = versions  # nothing of it is shown; it is there for whoever decides that the row stays
            else:
                now.put(name, versions)
        hands = {**self._known.hands, **one.hands}
        self._keep(one, ours, now, hands)
        if here is None and merged is not None:
            self.joined.added.setdefault(one.table, []).append(one.id)
        elif (here is None) != (merged is None) or (here is not None and here != merged):
            self.joined.updated.setdefault(one.table, []).append(one.id)
        else:
            self.joined.same += 1
        self._known.rows[one.table, one.id] = now
        self._known.hands.update(one.hands)
        for name, versions in found.items():
            if merged is None and name != EXISTS:
                continue
            for other in versions[1:]:
                base = self._base(one, name, versions)
                sides = [
                    Side(version.value, _hand(hands_of(self._write, hands, version.ids)))
                    for version in (versions[0], other)
                ]
                self.joined.differences.append(Difference(one.table, one.id, name or ROW, base, sides[0], sides[1]))

    def _keep(self, one: CarriedRow, before: RowHistory, now: RowHistory, hands: Mapping[str, Hand]) -> None:
        changed = {
            name
            for name in {**now.marks, **now.opens}
            if (name in now.marks and before.marks.get(name) != now.marks[name])
            or before.opens.get(name) != now.opens.get(name)
        }
        if not changed:
            return
        marks = {name: mark for name, mark in now.marks.items() if name in changed}
        opens = {name: found for name, found in now.opens.items() if name in changed}
        ids = {one_id for mark in marks.values() for one_id in mark.ids}
        ids |= {one_id for found in opens.values() for version in found for one_id in version.ids}
        operations = {one_id.rpartition("/")[0] for one_id in ids}
        kept = {operation: hand for operation, hand in hands.items() if operation in operations}
        reasons = [self._choices[key].reason for key in self._choices if key[:2] == (one.table, one.id)]
        self._number += 1
        row = {
            "id": f"{self._write.operation_id}/{self._number}",
            "table_name": one.table,
            "row_id": one.id,
            "marks": dump_marks(marks),
            "open_versions": dump_opens(opens),
            "hands": json.dumps({key: [h.at, h.operator, h.host] for key, h in kept.items()}, ensure_ascii=False),
            "reason": "；".join(reasons),
        }
        self._write.append_row(ARRIVED, str(row["id"]), row)

    def _base(self, one: CarriedRow, name: str, versions: Versions) -> Value:
        """What the field held before the writes that differ, where this file's log still says so."""
        common = versions[0].past & versions[1].past
        found: Value = None
        for row in self._write.query(
            """SELECT o.id AS operation_id, c.position AS position, c.after AS after FROM row_changes c
               JOIN operations o ON o.id = c.operation_id WHERE c.table_name = ? AND c.row_id = ?
               ORDER BY o.sequence""",
            (one.table, one.id),
        ):
            if f"{row['operation_id']}/{row['position']}" in common:
                found = _shown(json.loads(row["after"]) if row["after"] else None, name)
        return found

    def _block(self, table: str, key: str, theirs: str, here: Row | None) -> None:
        self.joined.differences.append(
            Difference(table, key, ROW, None, Side(None if here is None else _text(here)), Side(theirs), blocked=True)
        )

    def _blank(self, table: str) -> dict[str, Any]:
        """What a column holds that the packet did not carry."""
        if table in self._blanks:
            return self._blanks[table]
        found = self._blanks.setdefault(table, {})
        for column in self._write.query(f'PRAGMA table_info("{table}")'):
            empty = 0 if column["type"] == "INTEGER" else _EMPTY.get(column["name"], "")
            found[column["name"]] = empty if column["notnull"] else None
            if column["dflt_value"] is not None:
                found[column["name"]] = self._write.query(f"SELECT {column['dflt_value']} AS value")[0]["value"]
        return found


def _history(one: CarriedRow) -> RowHistory:
    return RowHistory(dict(one.marks), dict(one.opens))


def _versions(history: RowHistory, values: Row | None, here: Row | None, name: str) -> Versions:
    """A field's versions where the row is `here`; of one that is gone, by the `values` it held, None where unknown."""
    if name == EXISTS:
        return history.versions(name, int(here is not None))
    if values is None:
        return history.opens.get(name, ())
    return history.versions(name, values.get(name))


def _shown(row: Row | None, name: str) -> Value:
    if name == EXISTS:
        return int(row is not None)
    value: Value = (row or {}).get(name)
    return value


def _hand(hands: Mapping[str, Hand]) -> Hand | None:
    return max(hands.values(), key=lambda hand: hand.at, default=None)


def _text(row: Row | None) -> str:
    return "" if row is None else json.dumps(dict(row), ensure_ascii=False, sort_keys=True)


def _by_number(key: str) -> tuple[str, int, str]:
    """Lines of one device in the order it numbered them."""
    device, _, number = key.rpartition(":")
    return (device, int(number), "") if number.isdigit() else ("", 0, key)
