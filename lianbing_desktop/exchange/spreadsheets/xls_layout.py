"""The layout of a BIFF workbook (.xls, and .et files that are the same inside): [MS-XLS] records."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.compound_file import CompoundFile, CompoundFileError
from lianbing_desktop.exchange.spreadsheets.sheet_layout import SheetLayout

_EOF, _FILEPASS, _BOUNDSHEET = 0x000A, 0x002F, 0x0085
_BOF = 0x0809
_WORKSHEET = 0  # not a chart that fills a sheet of its own, not a sheet of macros
_FORMULA, _BOOLERR, _MULRK, _ROW, _COLINFO = 0x0006, 0x0205, 0x00BD, 0x0208, 0x007D
_ONE_VALUE = frozenset({0x00FD, 0x0203, 0x0204, 0x027E, 0x00D6, _FORMULA, _BOOLERR})
_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}


def xls_layouts(path: str, file: str) -> list[SheetLayout]:
    """The layouts of all worksheets in workbook order, under their positions among all sheets as names.

    Raises UserError when the workbook needs a password or its records cannot be followed.
    """
    with open(path, "rb") as source:  # noqa: PTH123 - the child does without pathlib
        data = source.read()
    try:
        container = CompoundFile(data)
        stream = container.stream("workbook" if "workbook" in container.names else "book")
        offsets: list[int | None] = []
        for kind, body in _records(stream, 0):
            if kind == _FILEPASS:
                raise UserError("workbook_encrypted", file=file)
            if kind == _BOUNDSHEET:
                offset, _, kind_of_sheet = struct.unpack_from("<IBB", body)
                offsets.append(offset if kind_of_sheet == _WORKSHEET else None)
        return [_layout(stream, offset, str(at)) for at, offset in enumerate(offsets) if offset is not None]
    except (CompoundFileError, struct.error) as error:
        raise UserError("workbook_damaged", file=file) from error


def _records(stream: bytes, offset: int) -> Iterator[tuple[int, bytes]]:
    """The records of the part that begins at `offset`. One that stops in the middle is a struct.error.

    A chart inside a sheet is a part of its own within the sheet's and ends with an EOF of its own.
    """
    depth = 0
    while True:
        kind, size = struct.unpack_from("<HH", stream, offset)
        depth += (kind == _BOF) - (kind == _EOF)
        if kind == _EOF and depth <= 0:
            return
        if depth <= 1:
            yield kind, stream[offset + 4 : offset + 4 + size]
        offset += 4 + size


def _layout(stream: bytes, offset: int, name: str) -> SheetLayout:
    layout = SheetLayout(name)
    for kind, body in _records(stream, offset):
        if kind in _ONE_VALUE:
            row, column = struct.unpack_from("<HH", body)
            if error := _error(kind, body):
                layout.errors[row, column] = error
        elif kind == _MULRK:
            row, column = struct.unpack_from("<H", body)[0], struct.unpack_from("<H", body, len(body) - 2)[0]
        else:
            if kind == _ROW and struct.unpack_from("<I", body, 12)[0] & 0x20:
                layout.hidden_rows.add(struct.unpack_from("<H", body)[0])
            elif kind == _COLINFO and struct.unpack_from("<H", body, 8)[0] & 1:
                first, last = struct.unpack_from("<HH", body)
                layout.hidden_columns.update(range(first, min(last, 255) + 1))
            continue
        layout.filled_rows.add(row)
        layout.last_row = max(layout.last_row, row)
        layout.last_column = max(layout.last_column, column)
    return layout


def _error(kind: int, body: bytes) -> str:
    if kind == _BOOLERR and body[7:8] == b"\1":
        return _ERRORS.get(body[6], "#ERR!")
    if kind == _FORMULA and body[6:7] == b"\2" and body[12:14] == b"\xff\xff":
        return _ERRORS.get(body[8], "#ERR!")
    return ""
