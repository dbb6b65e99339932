"""Rosters in: what a batch of files would change, shown before it is written, and undone as one step."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.domain.intake.contact_line import read_contact
from lianbing_desktop.domain.intake.roster import RosterReading
from lianbing_desktop.domain.intake.roster_rows import RosterRow
from lianbing_desktop.domain.intake.shared_cells import lines_of
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.text import match_key, raw_of
from lianbing_desktop.services.collector import collector_at_rest
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.intake.import_plan import Action, Answers, ImportPlan, PlannedFile, PlannedRow
from lianbing_desktop.services.intake.intake_board import note_contact
from lianbing_desktop.services.intake.missing_people import missing_people
from lianbing_desktop.services.intake.person_matching import PersonMatcher, SourceFile
from lianbing_desktop.services.intake.roster_reading import Progress, RosterFiles, unit_of_table
from lianbing_desktop.services.safekeeping.backups import backup_at
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import entrants, imports
from lianbing_desktop.storage.imports import CellCorrection, ColumnMapping, ImportFile, LeftOutRow
from lianbing_desktop.storage.write import Write


def plan_import(
    contest: Contest,
    paths: Sequence[Path],
    unit_name: str = "",
    progress: Progress | None = None,
    file_units: Mapping[Path, str] | None = None,
) -> ImportPlan:
    """Read rosters and work out what they would change; nothing is written.

    `unit_name` is the unit of files that do not name theirs, `file_units` that of single ones; a file given twice is
    read once. Raises UserError unknown_unit_given for a unit that is none of the contest's. A file that cannot be
    read is in `unreadable` and stops no other.
    """
    answers = Answers(unit_name, file_units or {})
    return plan_files(contest.snapshot(), RosterFiles(paths, progress), answers)


@collector_at_rest()
def plan_files(snapshot: Snapshot, files: RosterFiles, answers: Answers) -> ImportPlan:
    """Work out what files that have been read would change, with the organiser's answers.

    Raises UserError unknown_unit_given.
    """
    read = files.readings(snapshot, answers)
    matcher = PersonMatcher(snapshot)
    rows: list[PlannedRow] = []
    for place, planned in enumerate(read):
        in_order = _in_order(planned.reading)
        matcher.begin(SourceFile(place, planned.path, planned.read_before, in_order))
        for row in in_order:
            answer = ""
            if answers.persons:
                key = row.place.sheet, row.cells.get("name", "") or str(row.place.row)
                answer = answers.persons.get((planned.path, *key), "")
            corrected = _corrected(planned, row, answers) if answers.corrections else {}
            rows.append(matcher.place(row, answer, corrected))
    missing = missing_people(snapshot, read, rows)
    return ImportPlan(snapshot.version, read, tuple(rows), tuple(files.unreadable), missing, answers)


def apply_import(contest: Contest, plan: ImportPlan, withdrawn: Collection[str] = ()) -> str:
    """Write a plan as one operation; its id, for undoing it.

    `withdrawn` are the missing people (by id) who shall be taken out of the list, with the file as the reason.
    Raises UserError import_plan_outdated when the contest changed since.
    """
    snapshot = contest.snapshot()
    if snapshot.version != plan.version:
        raise UserError("import_plan_outdated")
    gone = [one for one in plan.missing if one.entrant.id in withdrawn]
    corrected = sum(len(row.corrected) for row in plan.rows if row.entrant is not None)
    words = {
        "files": "、".join(planned.path.name for planned in plan.files),
        "new": str(plan.count(Action.NEW)),
        "changed": str(plan.count(Action.CHANGED)),
    }
    by_hand = {"withdrawn": str(len(gone)), "corrected": str(corrected)} if gone or corrected else {}
    kind = "rosters_imported_by_hand" if by_hand else "rosters_imported"
    backup_at(contest, "import")
    with contest.operation(kind, undoable=True, undoes=None, **words, **by_hand) as write:
        for source, planned in enumerate(plan.files):
            rows = plan.rows_of(source)
            for row in rows:
                if row.action is Action.NEW and row.entrant is not None:
                    entrants.add(write, row.entrant)
                elif row.action is Action.CHANGED and row.entrant is not None:
                    entrants.change(write, row.entrant)
            file_id = _file_id(write, snapshot, planned, rows)
            _record_corrections(write, planned, rows, file_id)
            _note_contact(write, snapshot, planned, rows)
        for one in gone:
            reason = say("withdrawn_not_in_file", {"files": one.files})
            entrants.change(write, replace(one.entrant, status=EntrantStatus.WITHDRAWN, status_reason=reason))
        _keep_mappings(write, plan)
        _settle_taken(write, snapshot, plan)
    return write.operation_id


def _in_order(reading: RosterReading) -> list[RosterRow]:
    """Rows taken and rows left out, sheet by sheet as they stand in the file."""
    sheets = {table.sheet: position for position, table in enumerate(reading.tables)}
    rows = [*reading.rows, *reading.left_out]
    return sorted(rows, key=lambda row: (sheets.get(row.place.sheet, len(sheets)), row.place.sheet, row.place.row))


def _corrected(planned: PlannedFile, row: RosterRow, answers: Answers) -> Mapping[str, str]:
    """What stood in the cells of a row that were typed over, by field."""
    sheet = row.place.sheet
    return {
        field: raw_of(planned.cell(sheet, cell))
        for field, cell in row.cells.items()
        if (planned.path, sheet, cell) in answers.corrections and not _is_line_as_it_stood(planned, row, field)
    }


def _is_line_as_it_stood(planned: PlannedFile, row: RosterRow, field: str) -> bool:
    """Whether a cell several people share was typed over in somebody else's line."""
    stood = lines_of(raw_of(planned.cell(row.place.sheet, row.cells[field]))) if row.line else []
    return len(stood) >= row.line > 0 and stood[row.line - 1] == row.raw.get(field)


def _note_contact(write: Write, snapshot: Snapshot, planned: PlannedFile, rows: Sequence[PlannedRow]) -> None:
    """Whom the roster of one unit names to be asked; of a file of several units nobody knows whose that is."""
    units = {row.row.unit_id for row in rows if row.row.unit_id}
    contact = read_contact(planned.workbook) if len(units) == 1 else None
    if contact is not None:
        note_contact(write, snapshot, units.pop(), contact.person, contact.phone, planned.path.name)


def _file_id(write: Write, snapshot: Snapshot, planned: PlannedFile, rows: Sequence[PlannedRow]) -> str:
    """The record of a file: its own, or the one of the same name and content that is there already."""
    for done in snapshot.imports:
        if (done.kind, done.file, done.sha256) == ("roster", planned.path.name, planned.sha256):
            return done.id
    counts = {action: sum(row.action is action for row in rows) for action in Action}
    imported = ImportFile(
        id=uuid.uuid4().hex,
        kind="roster",
        file=planned.path.name,
        sha256=planned.sha256,
        imported_at=write.at,
        unit_ids=tuple(dict.fromkeys(row.row.unit_id for row in rows if row.row.unit_id)),
        new=counts[Action.NEW],
        changed=counts[Action.CHANGED],
        same=counts[Action.SAME],
        left_out=counts[Action.LEFT_OUT],
    )
    imports.add_file(write, imported)
    for row in rows:
        if row.action is Action.LEFT_OUT:
            imports.add_left_out(write, _left_out(row, imported.id))
    return imported.id


def _left_out(planned: PlannedRow, import_file_id: str) -> LeftOutRow:
    row = planned.row
    last = planned.problems[-1] if planned.problems else None
    return LeftOutRow(
        id=uuid.uuid4().hex,
        import_file_id=import_file_id,
        sheet=row.place.sheet,
        row=row.place.row,
        unit_text=row.unit_text,
        unit_id=row.unit_id or None,
        name=row.name,
        code=row.reason or (last.code if last else ""),
        params=dict(last.params) if last else {},
    )


def _record_corrections(write: Write, planned: PlannedFile, rows: Sequence[PlannedRow], file_id: str) -> None:
    for row in rows:
        if row.entrant is None:
            continue
        for field, raw in row.corrected.items():
            cell = row.row.cells[field]
            typed = row.row.raw.get(field, "")
            imports.add_correction(
                write,
                CellCorrection(uuid.uuid4().hex, file_id, row.entrant.id, row.row.place.sheet, cell, field, raw, typed),
            )


def _keep_mappings(write: Write, plan: ImportPlan) -> None:
    """Remember corrected columns for the unit whose table it was."""
    for planned in plan.files:
        for table in planned.reading.tables:
            chosen = plan.answers.mappings.get((planned.path, table.sheet, table.shape))
            if chosen:
                unit = unit_of_table(planned.reading, table)
                imports.keep_mapping(write, ColumnMapping(uuid.uuid4().hex, unit, table.shape, chosen))


def _settle_taken(write: Write, snapshot: Snapshot, plan: ImportPlan) -> None:
    """A row left out earlier whose person has come in now is no open question any more."""
    taken = {
        (row.row.unit_id, match_key(row.row.name))
        for row in plan.rows
        if row.action in {Action.NEW, Action.CHANGED} and row.row.unit_id
    }
    shas = {planned.sha256: place for place, planned in enumerate(plan.files)}
    places = {
        (row.source, row.row.place.sheet, row.row.place.row) for row in plan.rows if row.action is not Action.LEFT_OUT
    }
    sources = {done.id: shas.get(done.sha256, -1) for done in snapshot.imports}
    for row, file in snapshot.left_out:
        by_name = row.name and row.unit_id and (row.unit_id, match_key(row.name)) in taken
        by_place = (sources.get(row.import_file_id, -1), row.sheet, row.row) in places
        if not row.settled and (by_name or by_place):
            imports.settle_left_out(write, row.id, say("left_out_taken_later", {"file": file}))
