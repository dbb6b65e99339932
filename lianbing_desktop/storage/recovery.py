"""Makes a new contest file of what is left of a damaged one, its log, its entry journal and its backups.

Every row is taken from the first that has it: a log entry whose seal holds, the table itself, any log entry, the entry
journal, the newest sound backup. The part of the log whose chain holds is carried over as it is; what the file holds
beyond it is one operation of its own, so the new file is again what its log says.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import replacing
from lianbing_desktop.storage import entry_journal, file_key, replay, schema, seals
from lianbing_desktop.storage.connection import check_contents, connect, connect_known, disconnect
from lianbing_desktop.storage.copying import table_names
from lianbing_desktop.storage.entry_journal import journal_path
from lianbing_desktop.storage.file_key import FileKey
from lianbing_desktop.storage.salvage import Salvaged, salvage

_LOG = ("operations", "row_changes", "seals")
STAND_IN = "找回的轮次"
"""What rounds are called whose own name is gone; the organiser gives them theirs again."""

_Row = dict[str, Any]
_State = dict[str, dict[str, _Row]]


@dataclass(slots=True)
class Recovered:
    """What came back. `sources` counts rows by where they came from: table, log, journal, backup.

    `lost` are rows, as (table, key), that are known of and have no content or no place any more; `damaged` the tables
    of which a part could not be read; `log_kept` of `log_known` operations were carried over with their seals.
    """

    rows: Counter[str] = field(default_factory=Counter)
    sources: Counter[str] = field(default_factory=Counter)
    lost: list[tuple[str, str]] = field(default_factory=list)
    damaged: set[str] = field(default_factory=set)
    log_known: int = 0
    log_kept: int = 0
    backup: str = ""
    rounds_named: int = 0

    @property
    def complete(self) -> bool:
        """Whether everything anything knows of is back."""
        return not self.lost and not self.rounds_named and self.log_kept == self.log_known


def recover(path: Path, out: Path, backups: Sequence[Path] = ()) -> Recovered:
    """Write `out` from what is left of `path`; `backups` the newest first. `path` is not touched and may be missing.

    A file with a password stays one. Raises UserError recovery_nothing when no contest is left anywhere,
    contest_exists when `out` is there, contest_needs_password when none of the passwords that can be meant is known.
    """
    if out.exists():
        raise UserError("contest_exists", file=out.name)
    key = _key(path, backups)
    try:
        left = salvage(path, backups, key) if path.is_file() else Salvaged()
        journal = entry_journal.read(journal_path(path), key)
    except OSError as error:
        raise UserError("file_cannot_be_read", file=path.name, reason=error.strerror or "") from error
    result = Recovered(damaged=left.damaged)
    prefix = _sound_prefix(left)
    state = _gather(left, journal, result)
    _add_backup(state, left, backups, result)
    _stand_in_rounds(state, journal, result)
    if not state.get("contest"):
        raise UserError("recovery_nothing", file=path.name)
    with replacing(out) as temporary:
        connection = connect(temporary, create=True, key=key)
        try:
            schema.bring_up_to_date(connection)
            _fill(connection, left, prefix, state, result)
            check_contents(connection, out)
        finally:
            disconnect(connection)
    return result


def password_head(path: Path, backups: Sequence[Path] = ()) -> bytes | None:
    """The head of a file with a password, where its beginning is gone that of its journal or newest backup."""
    head = file_key.head_of(path)
    if head is not None or (path.is_file() and _is_plain(path)):
        return head
    return entry_journal.head_of(journal_path(path)) or next(
        (head for copy in backups if (head := file_key.head_of(copy)) is not None), None
    )


def _key(path: Path, backups: Sequence[Path]) -> FileKey | None:
    head = password_head(path, backups)
    if head is None:
        return None
    key = file_key.known(head)
    if key is None:
        raise UserError("contest_needs_password", file=path.name, path=path)
    return key


def _is_plain(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(16) == b"SQLite format 3\0"


def _sound_prefix(left: Salvaged) -> list[_Row]:
    """The operations from the first on whose chain holds."""
    changes = _changes_by_operation(left)
    kept = {row["sequence"]: row for row in left.tables.get("seals", {}).values()}
    sound: list[_Row] = []
    before = seals.FIRST
    for operation in sorted(left.tables.get("operations", {}).values(), key=lambda row: row["sequence"]):
        seal = kept.get(operation["sequence"])
        if operation["sequence"] != len(sound) + 1 or seal is None or not _holds(before, operation, seal, changes):
            break
        sound.append(operation)
        before = seal["hash"]
    return sound


def _holds(before: str, operation: _Row, seal: _Row, changes: dict[str, list[_Row]]) -> bool:
    made = seals.Seal(before, operation, (seal["salt"], seal["personal_salt"]), json.loads(seal["withheld"]))
    try:
        for one in changes.get(operation["id"], ()):
            made.add(one["position"], one["table_name"], one["row_id"], _load(one["before"]), _load(one["after"]))
    except (ValueError, TypeError):
        return False
    return made.hash() == str(seal["hash"])


def _changes_by_operation(left: Salvaged) -> dict[str, list[_Row]]:
    found: dict[str, list[_Row]] = {}
    for row in left.tables.get("row_changes", {}).values():
        found.setdefault(row["operation_id"], []).append(row)
    for rows in found.values():
        rows.sort(key=lambda row: row["position"])
    return found


def _gather(left: Salvaged, journal: entry_journal.Found, result: Recovered) -> _State:
    """The rows as they stood last, from the log, the tables and the journal."""
    changes = _changes_by_operation(left)
    kept = {row["sequence"]: row for row in left.tables.get("seals", {}).values()}
    last: dict[tuple[str, str], tuple[_Row | None, bool]] = {}
    operations = sorted(left.tables.get("operations", {}).values(), key=lambda row: row["sequence"])
    result.log_known = max((row["sequence"] for row in operations), default=0)
    for operation in operations:
        seal, before = kept.get(operation["sequence"]), kept.get(operation["sequence"] - 1)
        starts = seals.FIRST if operation["sequence"] == 1 else before["hash"] if before else ""
        sound = bool(seal and starts and _holds(starts, operation, seal, changes))
        for one in changes.pop(operation["id"], ()):
            with contextlib.suppress(ValueError):
                last[one["table_name"], one["row_id"]] = (_load(one["after"]), sound)
    for of_unknown in changes.values():  # of operations that cannot be read: better than nothing
        for one in of_unknown:
            with contextlib.suppress(ValueError):
                last.setdefault((one["table_name"], one["row_id"]), (_load(one["after"]), False))
    state: _State = {}
    for table, rows in left.tables.items():
        if table in _LOG:
            continue
        for key, row in rows.items():
            image, sound = last.pop((table, key), (None, False))
            trusted = image is not None and sound and any(row.get(name) != value for name, value in image.items())
            state.setdefault(table, {})[key] = {**row, **(image or {})} if trusted else row
            result.sources["log" if trusted else "table"] += 1
    for (table, key), (image, _) in last.items():
        if image is not None:
            state.setdefault(table, {})[key] = image
            result.sources["log"] += 1
    for (table, key), row in journal.rows.items():
        if key not in state.setdefault(table, {}):
            state[table][key] = row
            result.sources["journal"] += 1
    return state


def _add_backup(state: _State, left: Salvaged, backups: Iterable[Path], result: Recovered) -> None:
    """What only the newest sound backup has; a whole log knows better what was taken away since."""
    if state.get("contest") and not left.damaged:
        return
    for path in backups:
        try:
            connection = connect_known(path, reading=True)
        except UserError:
            continue
        try:
            check_contents(connection, path)
            for table in table_names(connection):
                if table in _LOG or table == "_sqlite_migrations":
                    continue
                known = state.setdefault(table, {})
                removed = _removed(left, table)
                for key, row in replay.rows(connection, table):
                    if key not in known and key not in removed:
                        known[key] = row
                        result.sources["backup"] += 1
        except (UserError, sqlite3.DatabaseError):
            continue
        finally:
            connection.close()
        result.backup = path.name
        return


def _stand_in_rounds(state: _State, journal: entry_journal.Found, result: Recovered) -> None:
    """A round that only the journal's scores know gets a name to go by: else nobody would see them."""
    rounds = state.setdefault("rounds", {})
    wanted = {
        row["round_id"]: row["subject_id"] for (table, _), row in journal.rows.items() if table == "score_entries"
    }
    for round_id, subject_id in wanted.items():
        if round_id in rounds:
            continue
        result.rounds_named += 1
        kind = "team" if subject_id in state.get("teams", {}) else "individual"
        name = f"{STAND_IN}{result.rounds_named}"
        rounds[round_id] = {
            "id": round_id, "name": name, "kind": kind, "weight": "1", "maximum": None, "counts": 0,
            "position": 900 + result.rounds_named,
        }  # fmt: skip


def _removed(left: Salvaged, table: str) -> set[str]:
    """Rows the log says were taken away and that did not come back."""
    return {
        row["row_id"]
        for row in left.tables.get("row_changes", {}).values()
        if row["table_name"] == table and row["after"] is None
    }


def _fill(connection: sqlite3.Connection, left: Salvaged, prefix: list[_Row], state: _State, result: Recovered) -> None:
    """Everything in one transaction, without the triggers that guard a file in use."""
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    triggers = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for trigger in triggers:
        connection.execute(f'DROP TRIGGER "{trigger[0]}"')
    changes = _changes_by_operation(left)
    sealed = {row["sequence"]: row for row in left.tables.get("seals", {}).values()}
    for operation in prefix:
        _insert(connection, "operations", operation)
        for one in changes.get(operation["id"], ()):
            _insert(connection, "row_changes", one)
        _insert(connection, "seals", sealed[operation["sequence"]])
    result.log_kept = len(prefix)
    known = set(table_names(connection))
    for table, rows in state.items():
        for key, row in rows.items():
            try:
                if table not in known:
                    raise sqlite3.IntegrityError(table)
                _insert(connection, table, {**replay.column_defaults(connection, table), **_blanks(row), **row})
            except sqlite3.Error:
                result.lost.append((table, key))
    _drop_orphans(connection, result)
    for table in known.difference(_LOG, {"_sqlite_migrations"}):
        result.rows[table] = connection.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()[0]  # noqa: S608
    schema.record(
        connection,
        dt.datetime.now().astimezone().isoformat(timespec="seconds"),
        "file_recovered",
        {"rows": str(sum(result.rows.values())), "lost": str(len(result.lost))},
    )
    for trigger in triggers:
        connection.execute(trigger[1])
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")


def _blanks(row: _Row) -> _Row:
    """What the journal leaves out of an entry."""
    return {"reason": "", "source": ""} if "supersedes" in row else {"reason": ""} if "reverses" in row else {}


def _drop_orphans(connection: sqlite3.Connection, result: Recovered) -> None:
    """Rows whose unit, person, … is gone cannot stand; taking them away may orphan others."""
    while broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, *_ in broken:
            keys = replay.key_columns(connection, table)
            row = connection.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (rowid,)).fetchone()  # noqa: S608
            if row is not None:
                result.lost.append((table, ":".join(str(row[key]) for key in keys)))
                connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))  # noqa: S608


def _insert(connection: sqlite3.Connection, table: str, row: _Row) -> None:
    columns = ", ".join(f'"{column}"' for column in row)
    places = ", ".join("?" * len(row))
    connection.execute(f'INSERT INTO "{table}" ({columns}) VALUES ({places})', tuple(row.values()))  # noqa: S608


def _load(text: str | None) -> _Row | None:
    if text is None:
        return None
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError(text)
    return found
