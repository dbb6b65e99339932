"""Makes packets: a task for a named clerk (分发), what a clerk gives back (回传), or all of a contest; opens tasks."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from lianbing_desktop.domain.file_name import file_stem
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.scoring.attendance import checked_in_for
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.packets.envelope import ENDING, Manifest, Sealed, seal_packet
from lianbing_desktop.services.packets.hand_outs import note_hand_out
from lianbing_desktop.services.packets.task import CHECK_IN, ROLES, SECOND, TASK, TYPING, Task, read_task
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import contests, seals
from lianbing_desktop.storage.contest_file import Clock, ContestFile, local_now
from lianbing_desktop.storage.joining.arriving import take_in
from lianbing_desktop.storage.joining.carried import Carried, Row, from_data, gather, to_data
from lianbing_desktop.storage.joining.histories import OPENED
from lianbing_desktop.storage.write import LOG_TABLES, UNDOABLE_TABLES

_OPEN_SETTINGS = frozenset(
    {"certificate_date", "certificate_date_style", "certificate_number_pattern", "roster_deadline", "name_order"}
    | {"name_order_by_hand", "stroke_corrections", "header_wordings"}
)
"""Settings that may leave the file. Keys and whatever else there is stay."""
_PRIVATE = frozenset(
    {"id_number", "phone", "birth", "doubts", "note", "status_reason", "source_file", "source_sheet", "source_row"}
)
"""Columns nobody needs for typing scores or checking people in."""
_DERIVED = frozenset({"doubts"})
"""What follows from columns a working contest does not have is worth nothing there."""
TASK_TABLES = frozenset(
    {"contest", "settings", "rule_sets", "units", "entrants", "rounds", "teams", "team_members", "score_sheets"}
    | {"exam_numbers", "rooms", "seats"}
    | {"devices", "score_entries", "question_events", "sign_offs", "corrections"}
)
"""What a task may hold, each further narrowed to its rounds and units."""
NOT_IN_A_TASK = frozenset({"sheet_events"})
"""Logs that stay in the main file: who has which paper, and the sums on it."""


def task_of(contest: Contest) -> Task | None:
    """The task of a working contest; None for the contest itself."""
    return read_task(contest.snapshot().settings)


def role_words(role: str) -> str:
    """What a task is called."""
    return say(f"role_{role}")


def task_words(contest: Contest) -> str:
    """For whom a working contest is and what is to be done in it; "" for the contest itself."""
    task = task_of(contest)
    if task is None:
        return ""
    snapshot = contest.snapshot()
    joint = say("merge_list_joint")
    return say(
        f"task_{task.role}",
        {
            "person": task.person,
            "rounds": joint.join(one.name for one in snapshot.rounds if one.id in task.rounds),
            "units": len(task.units),
        },
    )


def pack_task(
    contest: Contest, out: Path, person: str, password: str, *, role: str, rounds: Iterable[str], units: Iterable[str]
) -> Manifest:
    """Hand out work to `person`: only these rounds and units, no ID numbers, no phones, no keys.

    For a second blind typing nothing that was typed goes along. A contest open for writing keeps what it handed out.
    Raises UserError packet_for_nobody.
    """
    if not person.strip():
        raise UserError("packet_for_nobody")
    if role not in ROLES:
        raise ValueError(role)
    chosen_rounds, chosen_units = frozenset(rounds), frozenset(units)
    people = {one.id for one in contest.snapshot().entrants if one.unit_id in chosen_units}
    teams = {one.id for one in contest.snapshot().teams if one.unit_id in chosen_units}

    def typed(row: Row) -> bool:
        """For a second blind typing nothing goes along, and what others typed blind never does."""
        subjects = {row.get(name) for name in ("subject_id", "team_id", "entrant_id")}
        return role != SECOND and not row.get("entry_pass") and not subjects.isdisjoint(people | teams)

    chosen: dict[str, Callable[[Row], bool]] = {
        "settings": lambda row: _may_leave(str(row["id"])),
        "units": lambda row: row["id"] in chosen_units,
        "entrants": lambda row: row.get("unit_id") in chosen_units,
        "exam_numbers": lambda row: row["id"] in people,
        "seats": lambda row: row["id"] in people,
        "teams": lambda row: row["id"] in teams,
        "team_members": lambda row: row.get("team_id") in teams and row.get("entrant_id") in people,
        "rounds": lambda row: row["id"] in chosen_rounds,
        "score_entries": lambda row: _of_rounds(row, chosen_rounds, role) and typed(row),
        "question_events": lambda row: row["round_id"] in chosen_rounds and typed(row),
        "score_sheets": lambda row: row["round_id"] in chosen_rounds,
        "sign_offs": lambda row: row["round_id"] in chosen_rounds and role == TYPING,
        "corrections": lambda row: row["round_id"] in chosen_rounds and role == TYPING,
    }

    def wanted(table: str, row: Row) -> bool:
        return table not in chosen or chosen[table](row)

    carried = gather(contest.file, TASK_TABLES, wanted, without=_PRIVATE)
    manifest = _manifest(contest, "task", person.strip(), role, tuple(chosen_rounds), tuple(chosen_units))
    made = _write(contest, out, manifest, carried, password)
    if not contest.file.reading:
        note_hand_out(contest, made, out.name, password)
    return made


def pack(contest: Contest, out: Path, person: str, password: str) -> Manifest:
    """Give back what was done in a working contest; of any other contest everything, for whoever joins it.

    Without a `password` what goes back is locked by that of the task.
    """
    task = task_of(contest)

    carried = everything(contest)
    if task is not None:
        manifest = _manifest(contest, "return", task.person, task.role, task.rounds, task.units, task.packet)
        password = password or task.password
    else:
        manifest = _manifest(contest, "copy", person.strip(), "", (), ())
    return _write(contest, out, manifest, carried, password)


def open_task(sealed: Sealed, password: str, path: Path, clock: Clock = local_now) -> Contest:
    """Make the working contest of a task at `path`. Raises UserError."""
    manifest = sealed.manifest
    if manifest.kind != "task":
        raise UserError("packet_not_a_task", file=sealed.name)
    carried = content_of(sealed, password)
    file = ContestFile.create(path, clock)
    contest = Contest(file, manifest.person)
    try:
        task = Task(
            manifest.packet, manifest.person, manifest.role, manifest.rounds, manifest.units, manifest.made_at, password
        )
        with contest.operation(OPENED, undoable=False, person=manifest.person, title=manifest.title) as write:
            take_in(write, carried, {})
            contests.set_setting(write, TASK, task.text())
    except BaseException:
        contest.close()
        path.unlink(missing_ok=True)
        raise
    contest.task = task
    return contest


def content_of(sealed: Sealed, password: str) -> Carried:
    """What a packet holds. Raises UserError."""
    try:
        found = from_data(sealed.open(password))
        if not all(_may_leave(one.id) for one in found.rows if one.table == "settings"):
            raise ValueError("settings")
        return found
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UserError("packet_changed", file=sealed.name) from error


def _of_rounds(row: Row, rounds: frozenset[str], role: str) -> bool:
    """Whether an entry belongs to a task: scores to typing, check-ins to checking in."""
    checked_in = checked_in_for(str(row["round_id"]))
    return (checked_in or row["round_id"]) in rounds and bool(checked_in) == (role == CHECK_IN)


def packet_name(contest: Contest, person: str, *, given_back: bool = False) -> str:
    """A file name for a packet."""
    task = task_of(contest)
    who = (task.person if task else person).strip() or "数据包"
    return file_stem(f"{contest.path.stem}-{'回传' if given_back else '分发'}-{who}") + ENDING


def everything(contest: Contest) -> Carried:
    """All of a contest that may leave the file; of a working contest what was done in it."""
    working = task_of(contest) is not None

    def wanted(table: str, row: Row) -> bool:
        return table != "settings" or _may_leave(str(row["id"]))

    return gather(
        contest.file,
        UNDOABLE_TABLES | LOG_TABLES,
        wanted,
        without=_DERIVED if working else frozenset(),
        only_own=working,
        kept=not working,
    )


def manifest_of(contest: Contest) -> Manifest:
    """What a packet of all of this contest says of itself."""
    return _manifest(contest, "copy", "", "", (), ())


def _write(contest: Contest, out: Path, manifest: Manifest, carried: Carried, password: str) -> Manifest:
    if out.exists() and out.resolve() == contest.path.resolve():
        raise UserError("file_of_another_kind", file=out.name)
    content: dict[str, Any] = to_data(carried)
    seal_packet(out, manifest, content, password)
    return manifest


def _manifest(
    contest: Contest,
    kind: str,
    person: str,
    role: str,
    rounds: tuple[str, ...],
    units: tuple[str, ...],
    answers: str = "",
) -> Manifest:
    facts = contest.snapshot().facts
    sequence = contest.snapshot().version
    return Manifest(
        kind, uuid.uuid4().hex, facts.id, facts.title, person, role, tuple(sorted(rounds)), tuple(sorted(units)),
        contest.file.now().isoformat(), sequence, seals.last(contest.file.connection, sequence), answers,
    )  # fmt: skip


def _may_leave(setting: str) -> bool:
    return setting in _OPEN_SETTINGS or setting.startswith("certificate_wording_")
