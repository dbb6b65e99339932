"""The layout of an .xlsx workbook, streamed from its XML (ECMA-376 part 1, 18.3).

The stored dimension is ignored: WPS writes wrong ones. So is every count a part gives of itself.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from xml.parsers import expat

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.package_check import Package
from lianbing_desktop.exchange.spreadsheets.plain_sheet import MAX_COLUMNS, Columns, plain_layout, row_index
from lianbing_desktop.exchange.spreadsheets.sheet_layout import SheetLayout

MAX_SHEETS = 500

_WORKBOOK = "xl/workbook.xml"
_CHINESE_DATES = frozenset({*range(27, 37), *range(50, 59)})
"""Built-in number formats that are dates in Chinese Excel and WPS (18.8.30), unknown to the library."""

_DIGITS = "0123456789"
_TRUE = ("1", "true")


class _LocalNames(dict[str, str]):
    """x:row → row. A dictionary, because this is asked once a cell."""

    def __missing__(self, name: str) -> str:
        local = self[name] = name.rpartition(":")[2]
        return local


_local = _LocalNames()


def xlsx_layouts(path: str, file: str) -> list[SheetLayout]:
    """The layouts of all worksheets, in workbook order. Also checks every other part the library reads.

    Raises UserError for a package or XML that cannot be trusted.
    """
    with Package(path, file) as package:
        sheets = _sheet_parts(package)
        if len(sheets) > MAX_SHEETS:
            raise UserError("workbook_has_too_many_sheets", file=file, limit=MAX_SHEETS)
        if "xl/sharedstrings.xml" in package:
            _check_shared_strings(package)
        dates, struck = _styles(package) if "xl/styles.xml" in package else (frozenset(), frozenset())
        return [_scan(package, name, part, dates, struck) for name, part in sheets]


def _sheet_parts(package: Package) -> list[tuple[str, str]]:
    """(sheet name, part) of every worksheet; chart sheets and the like are no worksheets."""
    targets: dict[str, str] = {}
    named: list[tuple[str, str]] = []

    def relationship(name: str, attributes: dict[str, str]) -> None:
        if _local[name] == "Relationship" and attributes.get("Type", "").endswith("/worksheet"):
            target = attributes.get("Target", "")
            targets[attributes.get("Id", "")] = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")

    def sheet(name: str, attributes: dict[str, str]) -> None:
        if _local[name] == "sheet":
            reference = next((attributes[key] for key in attributes if key.endswith(":id")), "")
            named.append((attributes.get("name", ""), reference))

    _run(package, "xl/_rels/workbook.xml.rels", relationship)
    _run(package, _WORKBOOK, sheet)
    return [(name, targets[reference]) for name, reference in named if reference in targets]


def _run(package: Package, part: str, start: Callable[[str, dict[str, str]], None]) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    package.parse(part, parser)


def _check_shared_strings(package: Package) -> None:
    """Refuse a count of strings that the part cannot hold: the library would reserve memory for it."""
    claimed = 0
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal claimed
        if _local[name] == "sst":
            claimed = int(attributes.get("uniqueCount") or attributes.get("count") or 0)
        parser.StartElementHandler = None

    parser.StartElementHandler = start
    package.parse("xl/sharedStrings.xml", parser)
    # The shortest entry, <si/>, has five bytes.
    if not 0 <= claimed <= parser.CurrentByteIndex // 5 + 1:
        raise package.damaged()


def _styles(package: Package) -> tuple[frozenset[str], frozenset[str]]:
    """The cell styles whose number format is one of the Chinese built-in dates, and those that strike text through."""
    own: set[str] = set()
    styles: list[str] = []
    fonts: list[str] = []
    struck_fonts: set[str] = set()
    fonts_seen = 0
    inside = in_fonts = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside, in_fonts, fonts_seen
        tag = _local[name]
        if tag == "cellXfs":
            inside = True
        elif tag == "fonts":
            in_fonts = True
        elif tag == "font" and in_fonts:
            fonts_seen += 1
        elif tag == "strike" and in_fonts and attributes.get("val", "1") in _TRUE:
            struck_fonts.add(str(fonts_seen - 1))
        elif tag == "numFmt":
            own.add(attributes.get("numFmtId", ""))
        elif tag == "xf" and inside:
            styles.append(attributes.get("numFmtId", ""))
            fonts.append(attributes.get("fontId", ""))

    def end(name: str) -> None:
        nonlocal inside, in_fonts
        if _local[name] == "cellXfs":
            inside = False
        elif _local[name] == "fonts":
            in_fonts = False

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    package.parse("xl/styles.xml", parser)
    chinese = {str(number) for number in _CHINESE_DATES} - own
    dates = frozenset(str(index) for index, number in enumerate(styles) if number in chinese)
    return dates, frozenset(str(index) for index, font in enumerate(fonts) if font in struck_fonts)


def _scan(
    package: Package, name: str, part: str, date_styles: frozenset[str], struck_styles: frozenset[str]
) -> SheetLayout:
    layout = None
    if not struck_styles:
        with package.tentatively() as keep:
            layout = plain_layout(package, name, part, date_styles)
            keep(layout is not None)
    if layout is None:
        parser = expat.ParserCreate()
        scan = _Scan(SheetLayout(name, part=part), date_styles, struck_styles)
        scan.follow(parser)
        scan.listen = lambda: setattr(parser, "CharacterDataHandler", scan.text)
        package.parse(part, parser)
        layout = scan.layout
    layout.filled_rows.update(row for row, _ in layout.errors)
    layout.last_row = max(layout.filled_rows, default=-1)
    layout.last_column = max(layout.last_column, max((column for _, column in layout.errors), default=-1))
    return layout


class _Scan:
    """Follows one worksheet. A cell reference that is none, or that contradicts its row, is a ValueError."""

    def __init__(
        self,
        layout: SheetLayout,
        date_styles: frozenset[str] = frozenset(),
        struck_styles: frozenset[str] = frozenset(),
    ) -> None:
        self.layout = layout
        self._struck_styles = struck_styles
        self.listen: Callable[[], None] = lambda: None
        self._date_styles = date_styles
        self._columns = Columns()
        self._row = self._column = -1
        self._row_text: str | None = None
        self._kind: str | None = None
        self._style: str | None = None
        self._uncomputed = self._in_error = False
        self._handlers = {
            "c": self._cell,
            "v": self._value,
            "is": self._value,
            "row": self._start_row,
            "f": self._formula,
            "col": self._hide_columns,
        }

    @property
    def row(self) -> int:
        """The row that is being read."""
        return self._row

    @property
    def points(self) -> bool:
        """Whether the cell that is being read points to a shared string."""
        return self._kind == "s"

    def follow(self, parser: expat.XMLParserType) -> None:
        """Listen to a parser until the rows end: what comes behind has <f> and <v> of its own (lists, bars)."""

        def end(name: str) -> None:
            if _local[name] == "sheetData":
                parser.StartElementHandler = parser.EndElementHandler = None

        parser.StartElementHandler = self.start
        parser.EndElementHandler = end

    def start(self, name: str, attributes: dict[str, str]) -> None:
        handler = self._handlers.get(_local[name])
        if handler is not None:
            handler(attributes)

    def text(self, text: str) -> None:
        """Called for all text of the sheet once `listen` was: only an error's or a formula's value counts."""
        if self._in_error:
            self.layout.errors[self._row, self._column] = text
        elif self._uncomputed:
            self.layout.errors.pop((self._row, self._column), None)
        self._in_error = self._uncomputed = False

    def _cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        if reference is None:
            self._column += 1
        else:
            letters = reference.rstrip(_DIGITS)
            self._column = self._columns[letters]
            if self._row_text is None:
                self._row = row_index(reference[len(letters) :])
            elif reference[len(letters) :] != self._row_text:
                raise ValueError(reference)
        self._kind = attributes.get("t")
        self._style = attributes.get("s")
        self._uncomputed = self._in_error = False

    def _value(self, _attributes: dict[str, str]) -> None:
        layout, place = self.layout, (self._row, self._column)
        layout.filled_rows.add(self._row)
        layout.last_column = max(layout.last_column, self._column)
        if self._style in self._struck_styles:
            layout.struck.append(place)
        if place in layout.errors:
            if self._kind == "str":
                del layout.errors[place]
            else:
                # An empty value after a formula is how openpyxl leaves one that nobody has computed.
                self._uncomputed = True
        if self._kind == "e":
            self._in_error = True
            layout.errors[place] = "#ERR!"
            self.listen()
        elif self._style in self._date_styles and self._kind in (None, "n"):
            layout.dates.append(place)

    def _formula(self, _attributes: dict[str, str]) -> None:
        """Until a value follows, the cell shows nothing: not empty, but not known either."""
        self.layout.errors[self._row, self._column] = "=?"
        self.listen()

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._row_text = attributes.get("r")
        self._row = self._row + 1 if self._row_text is None else row_index(self._row_text)
        self._column = -1
        if attributes.get("hidden") in _TRUE:
            self.layout.hidden_rows.add(self._row)

    def _hide_columns(self, attributes: dict[str, str]) -> None:
        if attributes.get("hidden") in _TRUE:
            first, last = int(attributes["min"]) - 1, int(attributes["max"])
            self.layout.hidden_columns.update(range(max(first, 0), min(last, MAX_COLUMNS)))


def rows_with_content(path: str, file: str, part: str) -> tuple[set[int], set[int]]:
    """Rows with text in a cell of their own, and rows with cells that point to shared strings.

    The second, slower look at a sheet: only when some row that is there was read as empty.
    """
    with_text: set[int] = set()
    with_pointer: set[int] = set()
    scan = _Scan(SheetLayout(""))

    inside = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside
        scan.start(name, attributes)
        inside = _local[name] in ("v", "t")

    def text(words: str) -> None:
        if inside and words.strip():
            (with_pointer if scan.points else with_text).add(scan.row)

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.CharacterDataHandler = text
    with Package(path, file) as package:
        package.parse(part, parser)
    return with_text, with_pointer
