"""The layout of an OpenDocument spreadsheet (ODF 1.3 part 3, 9.1), where runs of equal rows and cells are
written once with a count. Programs fill a sheet's empty end with one run of a million rows.
"""

from __future__ import annotations

from xml.parsers import expat

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.package_check import Package
from lianbing_desktop.exchange.spreadsheets.sheet_layout import MAX_CELLS, SheetLayout, check_size

_CONTENT = "content.xml"
_MAX_RUN = 1_048_576


def ods_layouts(path: str, file: str) -> list[SheetLayout]:
    """The layouts of all tables in document order, with their merged areas.

    Raises UserError for a package that needs a password or whose XML cannot be trusted.
    """
    with Package(path, file) as package:
        if "META-INF/manifest.xml" in package:
            _refuse_encrypted(package)
        scan = _Scan(file)
        parser = expat.ParserCreate()
        parser.StartElementHandler = scan.start
        parser.EndElementHandler = scan.end
        parser.CharacterDataHandler = scan.text
        package.parse(_CONTENT, parser)
    return scan.layouts


def _refuse_encrypted(package: Package) -> None:
    def start(name: str, _attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == "encryption-data":
            raise UserError("workbook_encrypted", file=package.file)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    package.parse("META-INF/manifest.xml", parser)


class _Scan:
    """Follows the tables of one document. A row's cells are kept until its end, when its run is known."""

    def __init__(self, file: str) -> None:
        self.layouts: list[SheetLayout] = []
        self._file = file
        self._depth = 0
        self._row = self._row_run = 0
        self._column = self._columns = 0
        self._filled: list[int] = []
        self._cells: list[tuple[int, int]] = []
        self._waiting: int | None = None
        self._is_error = False
        self._words = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rpartition(":")[2]
        if tag == "table" and name.startswith("table:"):
            self._depth += 1
            if self._depth == 1:
                self.layouts.append(SheetLayout(attributes.get("table:name", "")))
                self._row = self._columns = 0
            return
        if self._depth != 1:
            return
        if tag == "table-column":
            run = _run(attributes, "table:number-columns-repeated")
            if attributes.get("table:visibility") in ("collapse", "filter"):
                self.layouts[-1].hidden_columns.update(range(self._columns, min(self._columns + run, 16_384)))
            self._columns += run
        elif tag == "table-row":
            self._start_row(attributes)
        elif tag in ("table-cell", "covered-table-cell"):
            self._start_cell(attributes)

    def end(self, name: str) -> None:
        if name == "table:table":
            self._depth -= 1
        elif self._depth == 1 and name == "table:table-row":
            self._end_row()
        elif self._depth == 1 and name == "table:table-cell" and self._is_error:
            self._is_error = False
            for column in range(*self._cells[-1]):
                self.layouts[-1].errors[self._row, column] = self._words.strip() or "#ERR!"

    def text(self, words: str) -> None:
        if self._is_error:
            self._words += words
        elif self._waiting is not None and words.strip():
            self._filled.append(self._waiting)
            self._waiting = None

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._row_run = _run(attributes, "table:number-rows-repeated")
        self._column = 0
        self._filled = []
        self._cells = []
        if attributes.get("table:visibility") in ("collapse", "filter"):
            # An empty end of a million hidden rows tells nothing.
            self.layouts[-1].hidden_rows.update(range(self._row, self._row + min(self._row_run, 65_536)))

    def _start_cell(self, attributes: dict[str, str]) -> None:
        run = _run(attributes, "table:number-columns-repeated")
        if "office:value-type" in attributes:
            self._waiting = self._column + run - 1
            if attributes["office:value-type"] != "string":
                self._filled.append(self._waiting)
            self._cells.append((self._column, self._column + run))
            self._is_error = attributes.get("calcext:value-type") == "error"
            if self._is_error:
                self._filled.append(self._waiting)
            self._words = ""
        else:
            self._waiting = None
        down = _run(attributes, "table:number-rows-spanned")
        right = _run(attributes, "table:number-columns-spanned")
        if down > 1 or right > 1:
            self.layouts[-1].merges.append((self._row, self._column, self._row + down - 1, self._column + right - 1))
        self._column += run

    def _end_row(self) -> None:
        layout = self.layouts[-1]
        if self._filled:
            layout.last_row = self._row + self._row_run - 1
            layout.last_column = max(layout.last_column, *self._filled)
            if layout.last_row >= MAX_CELLS or layout.last_column >= MAX_CELLS:
                raise ValueError(layout.last_row)
            check_size(self.layouts, self._file)
            layout.filled_rows.update(range(self._row, self._row + self._row_run))
        self._row += self._row_run


def _run(attributes: dict[str, str], name: str) -> int:
    run = int(attributes.get(name, 1))
    if not 1 <= run <= _MAX_RUN:
        raise ValueError(name)
    return run
