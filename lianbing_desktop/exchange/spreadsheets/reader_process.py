"""The process that opens spreadsheets. It is expected to die on some of them, and the program is not.

`workbook_reader` starts it, sends one file name a line and gets one line of JSON back for each: plain values,
so that nothing a file makes this process say can run in the program. It limits its own memory before it
opens anything.
"""

from __future__ import annotations

import datetime as dt
import errno
import gc
import json
import math
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import BinaryIO

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.file_kind import spreadsheet_kind
from lianbing_desktop.exchange.spreadsheets.ods_layout import ods_layouts
from lianbing_desktop.exchange.spreadsheets.sheet_layout import SheetLayout, check_size
from lianbing_desktop.exchange.spreadsheets.xls_layout import xls_layouts
from lianbing_desktop.exchange.spreadsheets.xlsx_layout import rows_with_content, xlsx_layouts

MEMORY_LIMIT = 1 << 30
"""Bytes of address space, on Windows of committed memory."""

MAX_FILE = 100 * 1024 * 1024
SPEND_SECONDS = 30
"""Processor time for one file, should nobody be left to end this process."""

Json = None | str | int | float | bool | Sequence["Json"] | Mapping[str, "Json"]

_LAYOUTS: dict[str, Callable[[str, str], list[SheetLayout]]] = {
    "xlsx": xlsx_layouts,
    "xls": xls_layouts,
    "ods": ods_layouts,
}
_EXACT = 10**15
_EPOCH = dt.datetime(1899, 12, 30)  # noqa: DTZ001 - a date in a sheet has no zone


def main() -> int:
    """Answer requests from standard input until it ends; the exit status.

    The streams are taken by number: a windowed bundle has no sys.stdin.
    """
    limit_memory()
    gc.disable()  # lists of cells have no cycles to look for, and the memory is limited
    with open(0, "rb", closefd=False) as requests, open(1, "wb", closefd=False) as answers:
        serve(requests, answers)
    return 0


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer each line {"path", "file"} with a line {"workbook"}, {"error", "params"} or {"bug"}."""
    for line in requests:
        request = json.loads(line)
        _limit_time()
        answers.write(json.dumps(_answer(request["path"], request["file"])).encode("ascii") + b"\n")
        answers.flush()


def _answer(path: str, file: str) -> dict[str, Json]:
    try:
        return {"workbook": read(path, file)}
    except UserError as error:
        return {"error": error.code, "params": dict(error.params)}
    except MemoryError:
        return {"error": "workbook_needs_too_much_memory", "params": {"file": file}}
    except OSError as error:
        if error.errno in (errno.EINVAL, None):
            # A table inside the file that points before its beginning.
            return {"error": "workbook_damaged", "params": {"file": file}}
        return {"error": "file_cannot_be_read", "params": {"file": file, "reason": error.strerror or ""}}
    except Exception:
        import traceback  # noqa: PLC0415 - only when something is wrong with the program

        return {"bug": traceback.format_exc()}


def read(path: str, file: str) -> dict[str, Json]:
    """The workbook at `path` as plain values; `file` is its name for people. Raises UserError."""
    with open(path, "rb") as source:  # noqa: PTH123 - os.PathLike is not worth its import here
        head = source.read(4096)
        size = source.seek(0, 2)
    if size > MAX_FILE:
        raise UserError("workbook_too_large", file=file, megabytes=MAX_FILE >> 20)
    kind = spreadsheet_kind(head, path, file)
    layouts = _LAYOUTS[kind](path, file)
    check_size(layouts, file)
    return {"kind": kind, "sheets": _sheets(path, file, kind, layouts)}


def _sheets(path: str, file: str, kind: str, layouts: list[SheetLayout]) -> list[Json]:
    from python_calamine import (  # noqa: PLC0415 - not needed for files that are refused
        CalamineError,
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    sheets: list[Json] = []
    by_name = {layout.name: layout for layout in layouts}
    try:
        # By path the library would believe the extension.
        with open(path, "rb") as source, CalamineWorkbook.from_filelike(source) as workbook:  # noqa: PTH123
            for index, about in enumerate(workbook.sheets_metadata):
                # A BIFF sheet name may be in any old encoding: there the order is what both sides share.
                layout = by_name.get(str(index) if kind == "xls" else about.name)
                if about.typ is not SheetTypeEnum.WorkSheet or layout is None:
                    continue
                sheet = workbook.get_sheet_by_index(index)
                rows = sheet.to_python(skip_empty_area=False)
                _compare(rows, layout, about.name, path, file)
                merges = layout.merges or [(*start, *end) for start, end in sheet.merged_cell_ranges or ()]
                visible = about.visible is SheetVisibleEnum.Visible
                sheets.append(_sheet(rows, layout, merges) | {"name": about.name, "hidden": not visible})
    except PasswordError as error:
        raise UserError("workbook_encrypted", file=file) from error
    except (CalamineError, ValueError) as error:
        raise UserError("workbook_damaged", file=file) from error
    except UserError:
        raise
    except MemoryError:
        raise
    except BaseException as error:
        # A panic of the library arrives as an exception class of its own that cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        raise UserError("workbook_damaged", file=file) from error
    if len(sheets) < len(layouts):
        raise UserError("workbook_damaged", file=file)
    return sheets


def _sheet(
    rows: Sequence[Sequence[object]], layout: SheetLayout, merges: Sequence[tuple[int, int, int, int]]
) -> dict[str, Json]:
    values: list[list[Json]] = [[cell if type(cell) is str and cell else _value(cell) for cell in row] for row in rows]
    for row, column in layout.dates:
        _set(values, row, column, _chinese_date(_get(values, row, column)))
    for (row, column), text in layout.errors.items():
        _set(values, row, column, ["error", text])
    return {
        "rows": [_without_end(row) for row in values],
        "merges": [list(bounds) for bounds in merges],
        "hidden_rows": [row for row in sorted(layout.hidden_rows) if row < len(values)],
        "hidden_columns": [column for column in sorted(layout.hidden_columns) if column <= layout.last_column],
        "struck": [list(place) for place in layout.struck],
    }


def _compare(rows: Sequence[Sequence[object]], layout: SheetLayout, name: str, path: str, file: str) -> None:
    """Every row that was read must be in the file, and every row of the file that says something must be read.

    A row of empty strings says nothing. What lies behind a shared string is not looked up here: such a row may
    be empty, but it may not be missing.
    """
    read = {index for index, row in enumerate(rows) if any(cell != "" for cell in row)}
    missing = layout.filled_rows - read - {row for row, _ in layout.errors}
    if missing and layout.part:
        with_text, with_pointer = rows_with_content(path, file, layout.part)
        missing &= with_text | {row for row in with_pointer if row >= len(rows)}
    else:
        missing = {row for row in missing if row >= len(rows)}
    if missing or read - layout.filled_rows:
        raise UserError("workbook_rows_lost", file=file, sheet=name, read=len(read), rows=len(layout.filled_rows))


def _value(cell: object) -> Json:
    """One value as JSON. Numbers of more than 15 digits stay floats: that is how one sees that digits are lost."""
    if isinstance(cell, str | bool):
        return None if cell == "" else cell
    if isinstance(cell, int | float):
        return _number(cell)
    return _tagged(cell)


def _number(cell: float) -> Json:
    if not math.isfinite(cell):
        return ["error", str(cell)]
    return int(cell) if float(cell).is_integer() and abs(cell) < _EXACT else float(cell)


def _tagged(cell: object) -> Json:
    if isinstance(cell, dt.datetime):
        return ["datetime", cell.isoformat()]
    if isinstance(cell, dt.date):
        return ["datetime", f"{cell.isoformat()}T00:00:00"]
    if isinstance(cell, dt.time):
        return ["time", cell.isoformat()]
    if isinstance(cell, dt.timedelta):
        return ["seconds", cell.total_seconds()]
    return ["error", str(cell)]


def _chinese_date(value: Json) -> Json:
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 2_958_466:
        return ["datetime", (_EPOCH + dt.timedelta(days=value)).isoformat()]
    return value


def _get(values: list[list[Json]], row: int, column: int) -> Json:
    return values[row][column] if row < len(values) and column < len(values[row]) else None


def _set(values: list[list[Json]], row: int, column: int, value: Json) -> None:
    while len(values) <= row:
        values.append([])
    values[row] += [None] * (column + 1 - len(values[row]))
    values[row][column] = value


def _without_end(row: list[Json]) -> list[Json]:
    end = len(row)
    while end and row[end - 1] is None:
        end -= 1
    return row[:end]


def limit_memory(limit: int = MEMORY_LIMIT) -> None:
    """Cap this process's memory, and let it die without writing a memory image full of people's data."""
    if sys.platform == "win32":
        _limit_windows_memory(limit)
    else:
        import resource  # noqa: PLC0415 - Windows has none

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        if hard != resource.RLIM_INFINITY:
            limit = min(limit, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        usage = resource.getrusage(resource.RUSAGE_SELF)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = int(usage.ru_utime + usage.ru_stime) + SPEND_SECONDS
        if hard != resource.RLIM_INFINITY:
            soft = min(soft, hard)
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


if sys.platform == "win32":

    def _limit_windows_memory(limit: int) -> None:
        """Put this process into a job object whose members may not commit more than `limit` bytes each."""
        import ctypes  # noqa: PLC0415 - only here
        from ctypes import wintypes  # noqa: PLC0415

        class _Limits(ctypes.Structure):
            _fields_ = (
                ("per_process_time", ctypes.c_int64),
                ("per_job_time", ctypes.c_int64),
                ("flags", wintypes.DWORD),
                ("minimum_working_set", ctypes.c_size_t),
                ("maximum_working_set", ctypes.c_size_t),
                ("active_processes", wintypes.DWORD),
                ("affinity", ctypes.c_size_t),
                ("priority", wintypes.DWORD),
                ("scheduling", wintypes.DWORD),
                ("io_counters", ctypes.c_uint64 * 6),
                ("process_memory", ctypes.c_size_t),
                ("job_memory", ctypes.c_size_t),
                ("peak_process_memory", ctypes.c_size_t),
                ("peak_job_memory", ctypes.c_size_t),
            )

        limits = _Limits(flags=0x100 | 0x2000, process_memory=limit)
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
        kernel.SetInformationJobObject(job, 9, ctypes.byref(limits), ctypes.sizeof(limits))
        kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))


if __name__ == "__main__":
    sys.exit(main())
