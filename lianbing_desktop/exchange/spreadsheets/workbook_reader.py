"""Reads the spreadsheets people send: xlsx, xlsm, xls, et and ods, told apart by their content.

Each file is opened in a child process with limited memory and time, because some files bring the reading
library down. One child reads many files; when it dies, that file alone is refused and a new child goes on.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from lianbing_desktop.domain.intake.sheet import CellError, CellValue, MergedRange, Sheet, Workbook
from lianbing_desktop.domain.problem import UserError

SECONDS_PER_FILE = 20.0
READ_FLAG = "--read-workbook"
"""In a bundle the program is its own interpreter: `app.main` hands this argument to `reader_process.main`."""

Progress = Callable[[int, int, str], None]
"""Told before each file: its number from 1, how many there are, its name. What it raises ends the reading."""

_LONGEST_ANSWER = 1 << 29
_ROOT = Path(__file__).resolve().parents[3]


def read_workbook(path: Path) -> Workbook:
    """The workbook at `path`. Raises UserError saying what is wrong with the file and what to do about it."""
    result = read_workbooks([path])[0]
    if isinstance(result, UserError):
        raise result
    return result


def read_workbooks(
    paths: Sequence[Path],
    on_progress: Progress | None = None,
    *,
    command: Sequence[str] | None = None,
    seconds: float = SECONDS_PER_FILE,
) -> list[Workbook | UserError]:
    """One result for each path, in order: the workbook, or why it cannot be read.

    `command` starts the reading process in place of our own; `seconds` is the time one file may take.
    """
    results: list[Workbook | UserError] = []
    with _Reader(command or reader_command(), seconds) as reader:
        for number, path in enumerate(paths, start=1):
            if on_progress:
                on_progress(number, len(paths), path.name)
            try:
                results.append(reader.read(path))
            except UserError as error:
                results.append(error)
    return results


def reader_command() -> list[str]:
    """How to start the reading process, from source and from a bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_FLAG]
    # -P: a json.py in the folder the program was started from must not be taken for the library's.
    return [sys.executable, "-P", "-m", "lianbing_desktop.exchange.spreadsheets.reader_process"]


class _Reader:
    """The reading process: started for the first file, and again after each one that brought it down."""

    def __init__(self, command: Sequence[str], seconds: float) -> None:
        self._command = command
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def read(self, path: Path) -> Workbook:
        """The workbook at `path`. Raises UserError; a fault of our own is a RuntimeError."""
        _check_readable(path)
        line = self._ask(path)
        try:
            answer = json.loads(line)
            if "workbook" in answer:
                return _workbook(path.name, answer["workbook"])
            if "error" in answer:
                raise UserError(answer["error"], **answer["params"])
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            self._end()
            raise UserError("workbook_reader_stopped", file=path.name) from error
        raise RuntimeError(f"reading {path.suffix} failed: {answer.get('bug')}")

    def _ask(self, path: Path) -> bytes:
        process = self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        late = threading.Event()

        def end_late() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(self._seconds, end_late)
        timer.start()
        try:
            request = json.dumps({"path": str(path.resolve()), "file": path.name})
            process.stdin.write(request.encode("ascii") + b"\n")
            process.stdin.flush()
            line = process.stdout.readline(_LONGEST_ANSWER)
        except BrokenPipeError:
            line = b""
        finally:
            timer.cancel()
        if line.endswith(b"\n") and not late.is_set():
            return line
        self._end()
        if late.is_set():
            raise UserError("workbook_takes_too_long", file=path.name, seconds=f"{self._seconds:g}")
        raise UserError("workbook_reader_stopped", file=path.name)

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._end()
            search = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH", ""))))
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": search},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            process, self._process = self._process, None
            process.kill()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    _close(stream)
            process.wait()


def _close(stream: Any) -> None:
    try:
        stream.close()
    except OSError:
        # What was still to be written has nobody left to read it.
        return


def _check_readable(path: Path) -> None:
    if path.is_dir():
        raise UserError("file_is_folder", file=path.name)
    try:
        with path.open("rb"):
            pass
    except FileNotFoundError as error:
        raise UserError("file_missing", file=path.name) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or ""
        raise UserError("file_cannot_be_read", file=path.name, reason=reason) from error


def _workbook(file: str, answer: dict[str, Any]) -> Workbook:
    sheets = tuple(
        Sheet(
            name=sheet["name"],
            rows=tuple(
                tuple([_cell(value) if type(value) is list else value for value in row]) for row in sheet["rows"]
            ),
            merges=tuple(MergedRange(*bounds) for bounds in sheet["merges"]),
            hidden=sheet["hidden"],
            hidden_rows=frozenset(sheet["hidden_rows"]),
            hidden_columns=frozenset(sheet["hidden_columns"]),
            struck=frozenset((row, column) for row, column in sheet["struck"]),
        )
        for sheet in answer["sheets"]
    )
    if not any(value is not None for sheet in sheets for row in sheet.rows for value in row):
        raise UserError("workbook_has_no_cells", file=file)
    return Workbook(file, answer["kind"], sheets)


def _cell(value: list[Any]) -> CellValue:
    kind, content = value
    if kind == "datetime":
        return dt.datetime.fromisoformat(content)
    if kind == "time":
        return dt.time.fromisoformat(content)
    if kind == "seconds":
        return dt.timedelta(seconds=content)
    return CellError(content)
