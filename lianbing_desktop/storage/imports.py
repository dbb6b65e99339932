"""What was imported from which file, and the rows of it that could not be taken in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.write import Write


@dataclass(frozen=True, slots=True)
class ImportFile:
    """One file that was read in. `kind` is "roster", "scores", "study" or "history"; `sha256` is its content's."""

    id: str
    kind: str
    file: str
    sha256: str
    imported_at: str
    unit_ids: tuple[str, ...]
    new: int
    changed: int
    same: int
    left_out: int


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """A row that names a person who was not taken in, and why. `settled` is the reason it was put aside, or ""."""

    id: str
    import_file_id: str
    sheet: str
    row: int
    unit_text: str
    unit_id: str | None
    name: str
    code: str
    params: Mapping[str, str]
    settled: str = ""

    @property
    def identity(self) -> tuple[str, ...]:
        """The same for copies of one row sent twice: by its name; without one by its place and what it says."""
        known = (self.code, self.unit_id or self.unit_text)
        if self.name:
            return (*known, self.name)
        return (*known, "", self.sheet, str(self.row), *(f"{key}={text}" for key, text in sorted(self.params.items())))


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What the columns of tables with this header were said to hold, for one unit or (None) for files of several.

    `columns` counts from the header's first titled column.
    """

    id: str
    unit_id: str | None
    shape: str
    columns: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class CellCorrection:
    """A cell typed over before its row was taken in: as it stood, and what was typed."""

    id: str
    import_file_id: str
    entrant_id: str
    sheet: str
    cell: str
    field: str
    raw: str
    corrected: str


def all_files(file: ContestFile) -> list[ImportFile]:
    """Every imported file, the newest last."""
    return [
        ImportFile(**{**row, "unit_ids": tuple(json.loads(row["unit_ids"]))})
        for row in file.query("SELECT * FROM import_files ORDER BY rowid")
    ]


def add_file(write: Write, imported: ImportFile) -> None:
    """Record a file."""
    row: dict[str, Any] = {name: getattr(imported, name) for name in ImportFile.__slots__}
    write.insert("import_files", {**row, "unit_ids": json.dumps(list(imported.unit_ids))})


def left_out_rows(file: ContestFile) -> list[tuple[LeftOutRow, str]]:
    """Every row left out so far, with the name of its file."""
    rows = file.query("SELECT r.*, f.file AS file FROM left_out_rows r JOIN import_files f ON f.id = r.import_file_id")
    return [(_left_out(row), str(row.pop("file"))) for row in rows]


def add_left_out(write: Write, left_out: LeftOutRow) -> None:
    """Record a row that was left out."""
    row: dict[str, Any] = {name: getattr(left_out, name) for name in LeftOutRow.__slots__}
    write.insert("left_out_rows", {**row, "params": json.dumps(dict(left_out.params), ensure_ascii=False)})


def people_changed_by(
    file: ContestFile, import_file_id: str, file_name: str
) -> list[tuple[dict[str, Any] | None, dict[str, Any]]]:
    """The rows of people before and after one file of an import, in its order; None before for a new person.

    Several files may have come in with one operation: a person's row names the file it was last read from.
    """
    rows = file.query(
        """SELECT c.before, c.after FROM row_changes f
           JOIN row_changes c ON c.operation_id = f.operation_id AND c.table_name = 'entrants'
           JOIN operations o ON o.id = f.operation_id
           WHERE f.table_name = 'import_files' AND f.row_id = ? AND f.before IS NULL AND c.after IS NOT NULL
             AND o.sequence = (SELECT MIN(p.sequence) FROM row_changes r JOIN operations p ON p.id = r.operation_id
                               WHERE r.table_name = 'import_files' AND r.row_id = f.row_id)
           ORDER BY c.position""",
        (import_file_id,),
    )
    found = []
    for row in rows:
        after = json.loads(row["after"])
        if after["source_file"] == file_name:
            found.append((json.loads(row["before"]) if row["before"] else None, after))
    return found


def settle_left_out(write: Write, row_id: str, reason: str) -> None:
    """Put a left-out row aside with a reason."""
    write.update("left_out_rows", row_id, {"settled": reason})


def column_mappings(file: ContestFile) -> list[ColumnMapping]:
    """Every corrected mapping of columns."""
    return [_mapping(row) for row in file.query("SELECT * FROM column_mappings ORDER BY rowid")]


def keep_mapping(write: Write, mapping: ColumnMapping) -> None:
    """Remember a mapping in place of an earlier one of the same unit and header."""
    columns = json.dumps({str(column): name for column, name in sorted(mapping.columns.items())})
    known = write.query(
        "SELECT id, columns FROM column_mappings WHERE unit_id IS ? AND shape = ?", (mapping.unit_id, mapping.shape)
    )
    if not known:
        row = {"id": mapping.id, "unit_id": mapping.unit_id, "shape": mapping.shape}
        write.insert("column_mappings", {**row, "columns": columns, "chosen_at": write.at})
    elif known[0]["columns"] != columns:
        write.update("column_mappings", known[0]["id"], {"columns": columns, "chosen_at": write.at})


def cell_corrections(file: ContestFile) -> list[CellCorrection]:
    """Every cell that was corrected by hand, in the order taken in."""
    return [CellCorrection(**row) for row in file.query("SELECT * FROM cell_corrections ORDER BY rowid")]


def add_correction(write: Write, correction: CellCorrection) -> None:
    """Record a cell that was corrected by hand."""
    write.insert("cell_corrections", {name: getattr(correction, name) for name in CellCorrection.__slots__})


def _mapping(row: Mapping[str, Any]) -> ColumnMapping:
    columns = {int(column): field for column, field in json.loads(row["columns"]).items()}
    return ColumnMapping(row["id"], row["unit_id"], row["shape"], columns)


def _left_out(row: Mapping[str, Any]) -> LeftOutRow:
    values = {name: row[name] for name in LeftOutRow.__slots__}
    return LeftOutRow(**{**values, "params": json.loads(row["params"])})
