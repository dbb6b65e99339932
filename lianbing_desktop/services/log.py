"""The log of a contest in words: who did what and when, what changed, filtered, on paper and as a workbook."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Align
from lianbing_desktop.domain.intake.id_number import mask_id_number
from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.personal import masked
from lianbing_desktop.domain.scoring.attendance import checked_in_for
from lianbing_desktop.services.contest import Contest, Snapshot, operation_words
from lianbing_desktop.services.safekeeping.log_chain import log_head, table_name
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import operations, scores
from lianbing_desktop.storage.operations import Operation, RowChange, Sought

_IDS = frozenset({"id", "unit_id", "round_id", "subject_id", "entrant_id", "team_id", "award_id", "device", "sequence"})
_SECRET_SETTINGS = frozenset({"certificate_key"})
_TOLD_BY_THE_STEP = frozenset(
    {"handed_out", "password_changed_at", "last_full_ids_export", "last_full_ids_shown", "personal_data_cleaned"}
)
"""Settings the program notes for itself: what the step is called says all of it."""
_MOST_ROWS = 4000
"""A paper log of more lines than this is nobody's reading: the latest are taken."""
_MOST_VALUES = 12


@dataclass(frozen=True, slots=True)
class LogLine:
    """One operation in words. `at` is ISO 8601; `undone` tells whether it has been taken back.

    `reason` is what was given with it, "" for none; `device` who wrote, see the table of devices.
    """

    id: str
    at: str
    operator: str
    kind: str
    text: str
    undone: bool
    sequence: int
    reason: str
    unit: str


@dataclass(frozen=True, slots=True)
class LogChange:
    """One value before and after, in words; numbers are masked. `about` says of what it is a value."""

    about: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What of the log is wanted; "" is everything. `kind` is a stage of the work, days are ISO 8601; each of `words`
    stands in what the log says."""

    operator: str = ""
    kind: str = ""
    unit_id: str = ""
    day: str = ""
    person: str = ""
    words: str = ""


_STAGES: Mapping[str, tuple[str, ...]] = {
    "roster": ("rosters_", "entrant_", "left_out_", "finding_", "roster_", "unit_", "photo", "confirm", "contact"),
    "scores": ("score", "round_", "team_", "sheet", "blind_", "question_", "sign", "correction", "appeal", "check_in"),
    "evidence": ("study_", "history_", "eligib"),
    "decisions": ("tie_", "seat_", "delegation_", "award_", "awards_", "decision"),
    "certificates": ("certificate", "certificates_"),
    "packets": ("packet", "difference_"),
    "file": ("contest_", "file_", "full_ids_", "personal_", "backup", "rules_", "setting"),
    "undo": ("undo", "redo"),
}


def stages() -> tuple[str, ...]:
    """The kinds of operations one can filter by."""
    return (*_STAGES, "other")


def stage_of(kind: str) -> str:
    """Which stage of the work an operation belongs to."""
    return next((stage for stage, starts in _STAGES.items() if kind.startswith(starts)), "other")


def log(contest: Contest, wanted: LogFilter = LogFilter(), most: int = -1) -> list[LogLine]:
    """What was done, the newest first, as far as it is wanted; at most `most` lines."""
    found = operations.seek(contest.file, _sought(contest, wanted), most)
    by_id = {operation.id: operation for operation in found}
    for operation in found:
        target = operation.undoes
        while target and target not in by_id:
            by_id[target] = operations.operation(contest.file, target)
            target = by_id[target].undoes
    return [_line(operation, by_id) for operation in found]


def log_count(contest: Contest, wanted: LogFilter = LogFilter()) -> int:
    """How many lines of the log are wanted."""
    return operations.count(contest.file, _sought(contest, wanted))


@dataclass(frozen=True, slots=True)
class LogContents:
    """What occurs in the log, to filter by: who, which stages of the work, which days (the latest first)."""

    operators: tuple[str, ...]
    stages: tuple[str, ...]
    days: tuple[str, ...]
    undone: int


def log_contents(contest: Contest) -> LogContents:
    """Look over the whole log."""
    found = operations.facets(contest.file)
    there = {stage_of(kind) for kind in found.kinds}
    return LogContents(
        found.operators, tuple(one for one in stages() if one in there), tuple(reversed(found.days)), found.undone
    )


def _sought(contest: Contest, wanted: LogFilter) -> Sought:
    kinds = operations.facets(contest.file).kinds if wanted.kind or wanted.words else ()
    ids: frozenset[str] | None = None
    if wanted.unit_id or wanted.person:
        ids = frozenset(operations.touching(contest.file, _subjects(contest.snapshot(), wanted)))
    return Sought(
        wanted.operator,
        wanted.day,
        frozenset(one for one in kinds if stage_of(one) == wanted.kind) if wanted.kind else None,
        tuple((word, frozenset(one for one in kinds if word in _fixed_words(one))) for word in wanted.words.split()),
        ids,
    )


def _fixed_words(kind: str) -> str:
    """The sentence of a kind of operation without what it was about."""
    return re.sub(r"\{[^}]*\}", " ", say(f"log_{kind}"))


def changes_of(contest: Contest, operation_id: str, most: int = 200) -> list[LogChange]:
    """What an operation changed, value by value, at most `most` of them."""
    names = _Names(contest)
    found: list[LogChange] = []
    for change in operations.changes_of(contest.file, operation_id):
        if change.table == "devices":
            continue
        found += names.values(change)
        if len(found) >= most:
            break
    return found[:most]


def write_log(contest: Contest, path: Path, wanted: LogFilter = LogFilter()) -> int:
    """The log as far as it is wanted, with its values, as PDF or workbook after the name's ending; lines written.

    Numbers are masked. The head of the log stands under it.
    """
    lines = log(contest, wanted, _MOST_ROWS)
    headers = tuple(say(f"log_column_{name}") for name in ("sequence", "at", "operator", "what", "values", "reason"))
    rows = [
        (
            str(line.sequence),
            line.at[:19].replace("T", " "),
            line.operator,
            line.text + (say("log_undone_mark") if line.undone else ""),
            _values(contest, line.id),
            line.reason,
        )
        for line in lines
    ]
    title = contest.snapshot().facts.title + say("log_title_ending")
    # The code stands for the whole log; whoever reads a part of it is to know that it is one.
    code, whole = ("log_foot", len(rows)) if wanted == LogFilter() else ("log_foot_part", log_count(contest))
    foot = say(code, {"head": log_head(contest), "count": len(rows), "all": whole})
    if path.suffix.lower() == ".pdf":
        from lianbing_desktop.exchange.pdf.list_pdf import Column, ListDocument, write_list  # noqa: PLC0415 - heavy
        from lianbing_desktop.exchange.pdf.typefaces import Typefaces  # noqa: PLC0415 - heavy

        shares = (0.6, 1.7, 1.0, 3.2, 4.2, 1.8)
        columns = tuple(Column(name, share, Align.LEFT) for name, share in zip(headers, shares, strict=True))
        document = ListDocument(title, columns, tuple(rows), below=(foot,), landscape=True, size=9)
        write_list(path, document, Typefaces())
    else:
        from lianbing_desktop.exchange.spreadsheets.workbook_writer import TableSheet, write_tables  # noqa: PLC0415

        sheet = TableSheet(title, headers, rows, say("log_sheet"), landscape=True, notes_below=(foot,))
        write_tables(path, [sheet])
    return len(rows)


def _values(contest: Contest, operation_id: str) -> str:
    """The first values of a step, before and after, and how it goes on."""
    found = changes_of(contest, operation_id, _MOST_VALUES + 1)
    words = "；".join(change_words(one) for one in found[:_MOST_VALUES])
    return words + say("log_values_more") if len(found) > _MOST_VALUES else words


def _line(operation: Operation, by_id: dict[str, Operation]) -> LogLine:
    text = operation_words(operation)
    if operation.undoes:
        reversed_step = by_id[operation.undoes]
        target = by_id[reversed_step.undoes] if reversed_step.undoes else reversed_step
        text = f"{text}{operation_words(target)}"
    return LogLine(
        operation.id,
        operation.at,
        operation.operator,
        operation.kind,
        text,
        operation.undone,
        operation.sequence,
        masked(operation.params.get("reason", "")),
        operation.params.get("unit", ""),
    )


def _subjects(snapshot: Snapshot, wanted: LogFilter) -> set[str]:
    """The ids an operation must touch: of a unit and its people and teams, of people of a name."""
    found: set[str] = set()
    for entrant in snapshot.entrants:
        if (not wanted.unit_id or entrant.unit_id == wanted.unit_id) and wanted.person in entrant.name:
            found.add(entrant.id)
    if wanted.unit_id and not wanted.person:
        found.add(wanted.unit_id)
        found.update(team.id for team in snapshot.teams if team.unit_id == wanted.unit_id)
    return found


def change_words(one: LogChange) -> str:
    """One value before and after as a line."""
    about = f"{one.about} {one.field}".strip()
    if not one.before:
        return say("log_value_new", {"about": about, "after": one.after or "–"})
    return say("log_value_changed", {"about": about, "before": one.before, "after": one.after or "–"})


class _Names:
    """Puts rows of the log into words."""

    def __init__(self, contest: Contest) -> None:
        self._contest = contest
        self._snapshot = contest.snapshot()

    @cached_property
    def _known(self) -> dict[str, str]:
        snapshot = self._snapshot
        names = {unit.id: unit.name for unit in snapshot.units}
        names |= {some.id: some.name for some in snapshot.rounds}
        names |= {one.id: one.name for one in snapshot.entrants}
        names |= {team.id: team.name or snapshot.unit_name(team.unit_id) for team in snapshot.teams}
        names |= {award.id: award.name for award in snapshot.awards}
        return names

    def values(self, change: RowChange) -> list[LogChange]:
        """The values a row change altered; an added or removed row is told by what it is about."""
        row = change.after or change.before or {}
        if change.table == "settings" and row["id"] in _TOLD_BY_THE_STEP:
            return []
        about = " ".join(
            dict.fromkeys(
                self._known.get(str(row.get(column, "")), "")
                for column in ("round_id", "award_id", "unit_id", "subject_id", "entrant_id", "team_id", "id")
            )
        ).split()
        where = " ".join([table_name(change.table), *about, *([str(row["name"])] if row.get("name") else [])])
        where = " ".join(dict.fromkeys(where.split()))
        if checked_in_for(str(row.get("round_id", ""))):
            some = self._known.get(checked_in_for(str(row["round_id"])), "")
            return [LogChange(" ".join([*about, some]), "", "", _check_in_words(row))]
        if change.table in {"score_entries", "question_events"}:
            return [LogChange(where, "", self._replaced(row), _score_words(row))]
        if change.before is None or change.after is None:
            value = _setting_words(row) if change.table == "settings" else ""
            done = say("log_row_gone" if change.after is None else "log_row_added")
            return [LogChange(f"{where} {row['id']}" if value else where, "", "", value or done)]
        if change.table == "settings":
            return [LogChange(f"{where} {row['id']}", "", _setting_words(change.before), _setting_words(row))]
        return [
            LogChange(where, field_name(column), shown(column, change.before.get(column)), shown(column, value))
            for column, value in change.after.items()
            if value != change.before.get(column) and column not in _IDS
        ]

    def _replaced(self, row: Mapping[str, object]) -> str:
        """What the entries said that this one replaces."""
        keys = json.loads(str(row.get("supersedes", "[]")))
        return " / ".join(_score_words(one) for one in scores.rows_of(self._contest.file, keys))


def field_name(column: str) -> str:
    """A column in the organiser's words, its own name where there are none."""
    words = say(f"field_{column}")
    return column if words == f"field_{column}" else words


def shown(column: str, value: object) -> str:
    """A value for the log: numbers masked, nothing for none."""
    text = "" if value is None else str(value)
    if column == "id_number":
        return mask_id_number(text) if text else ""
    if column == "phone":
        return mask_phone(text) if text else ""
    if column in {"doubts", "people", "fields", "text"}:
        return "…" if text else ""
    return masked(text)


def _check_in_words(row: Mapping[str, object]) -> str:
    return say({"scored": "check_in_came", "absent": "check_in_absent"}.get(str(row["state"]), "check_in_unknown"))


def _setting_words(row: Mapping[str, object]) -> str:
    """A setting's value; of a key, a password or a structure only that there is one."""
    text = str(row.get("value") or "")
    if not text:
        return ""
    return "…" if row["id"] in _SECRET_SETTINGS or text[:1] in {"{", "["} else masked(text)


def _score_words(row: Mapping[str, object]) -> str:
    if row.get("state") in {None, "scored"}:
        return str(row.get("value") or "")
    return say(f"state_{row['state']}")
