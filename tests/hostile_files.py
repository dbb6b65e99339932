"""Makes files that break readers: damaged, lying, renamed, swelling or simply something else.

Each maker writes one file into a folder. EXPECTED says what must come of it: the code of the one sentence the
user gets, or ANY where several answers are right, or READS where it must be read in full.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

READS = "reads"
ANY = "any"

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True, slots=True)
class Hostile:
    """One file: its name, what it holds, and the code that must be the answer."""

    name: str
    content: bytes
    expected: str


def cell(reference: str, text: str = "甲") -> str:
    """An inline string cell."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{text}</t></is></c>'


ROW = f'<row r="1">{cell("A1", "姓名")}{cell("B1", "单位")}</row>'
ROWS = ROW + f'<row r="2">{cell("A2", "张三")}{cell("B2", "古田县")}</row>'


def worksheet(rows: str = ROWS, before: str = "", after: str = "", head: str = _HEAD) -> str:
    """The XML of a sheet."""
    return f'{head}<worksheet xmlns="{_MAIN}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def parts(sheet: str | bytes | None = None, sheets: int = 1) -> dict[str, str | bytes]:
    """The parts of a plain workbook, ready to be spoilt."""
    entries = "".join(f'<sheet name="表{n}" sheetId="{n}" r:id="rId{n}"/>' for n in range(1, sheets + 1))
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n in range(1, sheets + 1)
    )
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        for n in range(1, sheets + 1)
    )
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        f"{types}</Types>",
        "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f"<sheets>{entries}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>',
    }
    for number in range(1, sheets + 1):
        made[f"xl/worksheets/sheet{number}.xml"] = worksheet() if sheet is None else sheet
    return made


def pack(entries: dict[str, str | bytes], *more: tuple[str, str | bytes]) -> bytes:
    """A zip package; `more` may repeat names."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (*entries.items(), *more):
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.flag_bits |= 0x800
            package.writestr(info, content)
    return target.getvalue()


def book(rows: str = ROWS, **around: str) -> bytes:
    """A workbook with one sheet of these rows."""
    return pack(parts(worksheet(rows, **around)))


def with_parts(**changes: str | bytes | None) -> bytes:
    """A plain workbook with parts changed or, for None, left out. Names: workbook, links, types, styles, strings."""
    names = {
        "workbook": "xl/workbook.xml",
        "links": "xl/_rels/workbook.xml.rels",
        "types": "[Content_Types].xml",
        "styles": "xl/styles.xml",
        "strings": "xl/sharedStrings.xml",
        "sheet": "xl/worksheets/sheet1.xml",
    }
    made = parts()
    for key, content in changes.items():
        if content is None:
            del made[names[key]]
        else:
            made[names[key]] = content
    return pack(made)


def compound(streams: dict[str, bytes]) -> bytes:
    """An OLE2 compound file; every stream is padded to the size that keeps it out of the small sectors."""
    sectors: list[bytes] = []
    table: list[int] = []
    entries = [_entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1 if streams else 0xFFFFFFFF)]
    for number, (name, content) in enumerate(streams.items(), start=1):
        padded = content.ljust(max(4096, -(-len(content) // 512) * 512), b"\0")
        first, count = len(sectors), len(padded) // 512
        sectors += [padded[at : at + 512] for at in range(0, len(padded), 512)]
        table += [*range(first + 1, first + count), 0xFFFFFFFE]
        after = number + 1 if number < len(streams) else 0xFFFFFFFF
        entries.append(_entry(name, 2, first, len(padded), right=after))
    directory = b"".join(entries).ljust(-(-len(entries) * 128 // 512) * 512, b"\0")
    start = len(sectors)
    blocks = [directory[at : at + 512] for at in range(0, len(directory), 512)]
    sectors += blocks
    table += [*range(start + 1, start + len(blocks)), 0xFFFFFFFE]
    place = len(sectors)
    table.append(0xFFFFFFFD)
    sectors.append(struct.pack("<128I", *table, *[0xFFFFFFFF] * (128 - len(table))))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, start, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", place, *[0xFFFFFFFF] * 108)
    return header + b"".join(sectors)


def _entry(name: str, kind: int, start: int, size: int, right: int = 0xFFFFFFFF, child: int = 0xFFFFFFFF) -> bytes:
    encoded = (name + "\0").encode("utf-16-le")
    return (
        encoded.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(encoded), kind, 1, 0xFFFFFFFF, right, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def xls(*records: tuple[int, bytes], globals_more: tuple[tuple[int, bytes], ...] = ()) -> bytes:
    """A BIFF8 workbook with one sheet of these records."""

    def record(kind: int, body: bytes) -> bytes:
        return struct.pack("<HH", kind, len(body)) + body

    bof = struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0)
    head = record(0x0809, bof) + b"".join(record(*each) for each in globals_more)
    offset = len(head) + 4 + 8 + 4 + 4
    head += record(0x0085, struct.pack("<IBBBB", offset, 0, 0, 4, 0) + b"List")[: -0 or None]
    head = head.ljust(offset - 4, b"\0")[: offset - 4] + record(0x000A, b"")
    sheet = record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0))
    sheet += b"".join(record(*each) for each in records) + record(0x000A, b"")
    return compound({"Workbook": head + sheet})


def number(row: int, column: int, value: float) -> tuple[int, bytes]:
    """A BIFF8 NUMBER record."""
    return 0x0203, struct.pack("<HHHd", row, column, 0, value)


_ODS = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
    "<office:body><office:spreadsheet>{}</office:spreadsheet></office:body></office:document-content>"
)


def ods(tables: str, manifest: str = "") -> bytes:
    """An OpenDocument spreadsheet with these tables."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            zipfile.ZipInfo("mimetype"), "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED
        )
        package.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f"{manifest}</manifest:manifest>",
        )
        package.writestr("content.xml", _HEAD + _ODS.format(tables))
    return target.getvalue()


ODS_CELL = '<table:table-cell office:value-type="string"><text:p>甲</text:p></table:table-cell>'
_REPEATED = ODS_CELL.replace(" office", ' table:number-columns-repeated="16384" office')

_LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
    + "]>"
)


def _lying_sizes(content: bytes) -> bytes:
    """The same package, its directory claiming every part unpacks to 10 bytes."""
    spoilt = bytearray(content)
    at = content.find(b"PK\x01\x02")
    while at >= 0:
        spoilt[at + 24 : at + 28] = struct.pack("<I", 10)
        at = content.find(b"PK\x01\x02", at + 4)
    return bytes(spoilt)


def _marked_encrypted(content: bytes) -> bytes:
    spoilt = bytearray(content)
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = content.find(mark)
        while at >= 0:
            spoilt[at + place] |= 1
            at = content.find(mark, at + 4)
    return bytes(spoilt)


def _bomb() -> bytes:
    """A sheet that unpacks to 300 MiB of spaces, made without holding them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    head, tail = (piece.encode() for piece in worksheet("@").split("@"))
    spaces = b" " * (1 << 20)
    packed, checksum, size = bytearray(), 0, 0
    for piece in (head, *[spaces] * 300, tail):
        packed += packer.compress(piece)
        checksum = zlib.crc32(piece, checksum)
        size += len(piece)
    packed += packer.flush()
    made = parts()
    del made["xl/worksheets/sheet1.xml"]
    plain = pack(made)
    name = b"xl/worksheets/sheet1.xml"
    fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, checksum, len(packed), size, len(name), 0)
    directory, end = plain.index(b"PK\x01\x02"), plain.index(b"PK\x05\x06")
    central = plain[directory:end] + b"PK\x01\x02\x14\x00" + fields
    central += struct.pack("<HHHII", 0, 0, 0, 0, directory) + name
    local = b"PK\x03\x04" + fields + name + bytes(packed)
    count = len(made) + 1
    closing = struct.pack("<HHHHIIH", 0, 0, count, count, len(central), directory + len(local), 0)
    return plain[:directory] + local + central + b"PK\x05\x06" + closing


_CIRCLE = (("A", "B1"), ("B", "C1"), ("C", "A1"))


def _boundaries(content: bytes) -> list[int]:
    """Where the parts of a package begin and end: one byte before, at and behind each header."""
    signatures = (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06")
    places = [at for at in range(1, len(content)) if content[at : at + 4] in signatures]
    return sorted({at + by for at in places for by in (-1, 0, 1) if at + by < len(content) - 22})[::3]


def _lying_zip64(content: bytes) -> bytes:
    """The same package with extra fields that claim sizes of eight bytes each."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w") as lying:
        for info in source.infolist():
            info.extra = struct.pack("<HHQQ", 1, 16, 2**62, 2**62)
            lying.writestr(info, source.read(info))
    return target.getvalue()


def hostile_files() -> Iterator[Hostile]:
    """Every kind, one after the other: some are large, none is kept."""
    for maker in (_renamed, _packages, _cells, _numbers_and_text, _structures, _compound_files, _open_documents):
        yield from maker()


def sound_files() -> Iterator[bytes]:
    """Small files that are read in full, to be spoilt; none of the large ones is made on the way."""
    for maker in (_cells, _compound_files, _open_documents):
        yield from (each.content for each in maker() if each.expected == READS and len(each.content) < 20_000)


def _renamed() -> Iterator[Hostile]:
    yield Hostile("empty.xlsx", b"", "workbook_empty_file")
    yield Hostile("one_byte.xlsx", b"P", "workbook_is_text")
    yield Hostile("picture.xlsx", b"\x89PNG\r\n\x1a\n" + bytes(200), "workbook_is_picture_or_pdf")
    yield Hostile("photo.xls", b"\xff\xd8\xff\xe0" + bytes(200), "workbook_is_picture_or_pdf")
    yield Hostile("scan.et", b"%PDF-1.7\n" + bytes(200), "workbook_is_picture_or_pdf")
    page = "<html><head></head><body><table><tr><td>姓名</td></tr></table></body></html>"
    yield Hostile("web_page.xls", page.encode("gb18030"), "workbook_is_web_page")
    yield Hostile("csv.xls", "姓名,单位\r\n张三,古田县\r\n".encode("gb18030"), "workbook_is_text")
    yield Hostile("csv_utf16.xlsx", "姓名,单位\r\n".encode("utf-16"), "workbook_is_text")
    old = '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'
    yield Hostile("xml_2003.xls", old.encode(), "workbook_format_too_old")
    yield Hostile("excel_3.xls", b"\x09\x02\x06\x00" + bytes(60), "workbook_format_too_old")
    yield Hostile("noise.xlsx", bytes((n * 89 + 17) % 256 for n in range(3000)), "workbook_not_a_spreadsheet")
    yield Hostile("archive.xlsx", b"Rar!\x1a\x07\x00" + bytes(100), "workbook_is_archive")
    yield Hostile("photos.xlsx", pack({"1.jpg": b"x", "2.jpg": b"y"}), "workbook_is_archive")
    yield Hostile("word.xlsx", pack({"word/document.xml": "<w/>"}), "workbook_is_document")
    yield Hostile("binary.xlsx", pack({"xl/workbook.bin": b"x"}), "workbook_format_too_old")


def _packages() -> Iterator[Hostile]:
    whole = book()
    for hundredth in (1, 5, 20, 40, 60, 80, 95, 99):
        cut = whole[: len(whole) * hundredth // 100]
        yield Hostile(f"cut_{hundredth:02}.xlsx", cut, "workbook_damaged")
    yield Hostile("only_the_end.xlsx", b"PK\x05\x06" + bytes(18), ANY)
    yield Hostile("tail_missing.xlsx", whole[:-10], "workbook_damaged")
    yield Hostile("bytes_before.xlsx", b"PK junk" + whole, ANY)
    middle = whole.index(b"PK\x03\x04", 10) + 80
    yield Hostile("flipped.xlsx", whole[:middle] + b"\xff\xff\xff" + whole[middle + 3 :], ANY)
    yield Hostile("zip_password.xlsx", _marked_encrypted(whole), "workbook_encrypted")
    yield Hostile("lying_sizes.xlsx", _lying_sizes(whole), ANY)
    yield Hostile("bomb.xlsx", _bomb(), "workbook_swells")
    yield Hostile("lying_bomb.xlsx", _lying_sizes(_bomb()), "workbook_swells")
    many = {**parts(), **{f"xl/media/{n}": b"" for n in range(6000)}}
    yield Hostile("many_entries.xlsx", pack(many), "workbook_swells")
    twice = ("xl/worksheets/sheet1.xml", worksheet(f'<row r="1">{cell("A1", "乙")}</row>'))
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        yield Hostile("same_part_twice.xlsx", pack(parts(), twice), "workbook_damaged")
    yield Hostile("climbing_names.xlsx", pack(parts(), ("../../../tmp/evil", "x")), READS)
    nested = pack({**parts(), "xl/media/1.zip": pack({"a.zip": pack({"b": bytes(5_000_000)})})})
    yield Hostile("zips_in_zips.xlsx", nested, READS)
    yield Hostile("nul_in_a_name.xlsx", pack(parts(), ("xl/\0worksheets/sheet1.xml", "x")), ANY)
    yield Hostile("drive_letter_name.xlsx", pack(parts(), ("C:\\\\Windows\\\\a.dll", "x")), READS)
    yield Hostile("zip64_lie.xlsx", _lying_zip64(whole), ANY)
    yield Hostile("wrong_types.xlsx", with_parts(types=f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"/>'), ANY)
    yield Hostile("macros.xlsm", pack(parts(), ("xl/vbaProject.bin", bytes(range(256)) * 40)), READS)
    for number, cut in enumerate(_boundaries(whole)):
        yield Hostile(f"cut_at_boundary_{number:02}.xlsx", whole[:cut], "workbook_damaged")
    yield Hostile("upper_case_parts.xlsx", pack({k.replace("xl/w", "xl/W"): v for k, v in parts().items()}), ANY)


def _cells() -> Iterator[Hostile]:
    yield Hostile(
        "far_corner.xlsx", book(ROWS + f'<row r="1048576">{cell("XFD1048576")}</row>'), "workbook_has_far_column"
    )
    wide = f'<row r="1">{cell("A1")}{cell("XFD1")}</row>' + "".join(
        f'<row r="{n}">{cell(f"A{n}")}</row>' for n in range(2, 300)
    )
    yield Hostile("far_column.xlsx", book(wide), "workbook_has_far_column")
    tall = f'<row r="1">{"".join(cell(f"{c}1") for c in "ABCDEFGH")}</row><row r="1048576">{cell("A1048576")}</row>'
    yield Hostile("far_row.xlsx", book(tall), "workbook_has_far_row")
    styled = ROWS + '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    yield Hostile("far_but_empty.xlsx", book(styled), READS)
    for name, reference in (
        ("beyond_the_last_column", "ZZZZ1"),
        ("no_row", "A"),
        ("no_column", "1"),
        ("row_zero", "A0"),
        ("negative", "A-1"),
        ("words", "甲一"),
        ("other_row", "A9"),
        ("huge_row", "A99999999999999999999"),
        ("nothing", ""),
    ):
        yield Hostile(f"reference_{name}.xlsx", book(f'<row r="1">{cell(reference)}</row>'), "workbook_damaged")
    yield Hostile("row_number_negative.xlsx", book(f'<row r="-3">{cell("A1")}</row>'), "workbook_damaged")
    yield Hostile(
        "row_number_huge.xlsx", book('<row r="4294967297"><c r="A4294967297"><v>1</v></c></row>'), "workbook_damaged"
    )
    bare = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    yield Hostile("no_references.xlsx", book(bare), READS)
    backwards = f'<row r="5">{cell("A5")}</row><row r="2">{cell("A2")}</row>'
    yield Hostile("rows_backwards.xlsx", book(backwards), ANY)
    again = f'<row r="1">{cell("B1")}{cell("A1")}</row><row r="1">{cell("A1", "乙")}</row>'
    yield Hostile("row_twice.xlsx", book(again), ANY)
    yield Hostile("no_dimension.xlsx", book(), READS)
    for name, reference in (("one_cell", "A1"), ("too_much", "A1:XFD1048576"), ("nonsense", "?!")):
        lying = book(before=f'<dimension ref="{reference}"/>')
        yield Hostile(f"dimension_{name}.xlsx", lying, ANY if name == "nonsense" else READS)
    merge = '<mergeCells count="1"><mergeCell ref="{}"/></mergeCells>'
    yield Hostile("merge_everything.xlsx", book(after=merge.format("A1:XFD1048576")), ANY)
    yield Hostile("merge_nonsense.xlsx", book(after=merge.format("?:B")), ANY)
    yield Hostile("hidden_columns_all.xlsx", book(before='<cols><col min="1" max="16384" hidden="1"/></cols>'), READS)
    yield Hostile(
        "hidden_columns_lying.xlsx", book(before='<cols><col min="1" max="999999999" hidden="1"/></cols>'), READS
    )


def _numbers_and_text() -> Iterator[Hostile]:
    for name, value, expected in (
        ("infinite", "1e400", READS),
        ("nan", "NaN", READS),
        ("words", "九十", ANY),
        ("long", "9" * 400, READS),
    ):
        yield Hostile(f"number_{name}.xlsx", book(f'<row r="1"><c r="A1"><v>{value}</v></c></row>'), expected)
    for name, index in (("beyond", "99999999"), ("negative", "-1"), ("words", "x")):
        sheet = worksheet(f'<row r="1"><c r="A1" t="s"><v>{index}</v></c></row>')
        strings = f'{_HEAD}<sst xmlns="{_MAIN}" count="1" uniqueCount="1"><si><t>甲</t></si></sst>'
        yield Hostile(f"string_index_{name}.xlsx", with_parts(sheet=sheet, strings=strings), ANY)
    shared = worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')
    yield Hostile("strings_missing.xlsx", with_parts(sheet=shared), "workbook_damaged")
    for name, count in (("lying", "4294967295"), ("enormous", "99999999999999999999"), ("negative", "-5")):
        strings = f'{_HEAD}<sst xmlns="{_MAIN}" count="1" uniqueCount="{count}"><si><t>甲</t></si></sst>'
        yield Hostile(f"string_count_{name}.xlsx", with_parts(sheet=shared, strings=strings), "workbook_damaged")
    yield Hostile("long_string.xlsx", book(f'<row r="1">{cell("A1", "长" * 2_000_000)}</row>'), READS)
    yield Hostile("nul.xlsx", pack(parts(worksheet().encode().replace("张三".encode(), b"\0\0"))), "workbook_damaged")
    yield Hostile(
        "surrogate.xlsx",
        pack(parts(worksheet().encode().replace("张三".encode(), b"\xed\xa0\x80"))),
        "workbook_damaged",
    )
    yield Hostile("not_utf8.xlsx", pack(parts(worksheet().encode("gb18030"))), "workbook_damaged")
    yield Hostile("surrogate_reference.xlsx", book(f'<row r="1">{cell("A1", "&#xD800;")}</row>'), "workbook_damaged")
    utf16 = worksheet(head='<?xml version="1.0" encoding="UTF-16"?>').encode("utf-16")
    yield Hostile("utf16.xlsx", pack(parts(utf16)), ANY)
    unknown = worksheet(head='<?xml version="1.0" encoding="klingon"?>')
    yield Hostile("unknown_encoding.xlsx", pack(parts(unknown)), "workbook_damaged")
    yield Hostile(
        "date_beyond_time.xlsx",
        with_parts(
            sheet=worksheet('<row r="1"><c r="A1" s="1"><v>1e300</v></c><c r="B1" s="1"><v>-9e9</v></c></row>'),
            styles=f'{_HEAD}<styleSheet xmlns="{_MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
            "</styleSheet>",
        ),
        ANY,
    )
    yield Hostile("style_beyond.xlsx", book('<row r="1"><c r="A1" s="99999"><v>1</v></c></row>'), ANY)


def _structures() -> Iterator[Hostile]:
    doctype = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
    yield Hostile("doctype.xlsx", book(head=_HEAD + doctype), "workbook_has_entities")
    laughing = worksheet(f'<row r="1">{cell("A1", "&m;")}</row>', head=_HEAD + _LAUGHS)
    yield Hostile("billion_laughs.xlsx", pack(parts(laughing)), "workbook_has_entities")
    strings = f'{_HEAD}{_LAUGHS}<sst xmlns="{_MAIN}"><si><t>&m;</t></si></sst>'
    yield Hostile("laughing_strings.xlsx", with_parts(strings=strings), "workbook_has_entities")
    yield Hostile("no_workbook.xlsx", with_parts(workbook=None), "workbook_damaged")
    yield Hostile("no_links.xlsx", with_parts(links=None), "workbook_damaged")
    yield Hostile("no_sheet.xlsx", with_parts(sheet=None), "workbook_damaged")
    yield Hostile("no_types.xlsx", with_parts(types=None), ANY)
    yield Hostile("empty_sheet.xlsx", with_parts(sheet=""), "workbook_damaged")
    yield Hostile("unclosed.xlsx", with_parts(sheet=worksheet()[:-12]), "workbook_damaged")
    yield Hostile("deep.xlsx", with_parts(sheet=worksheet("<a>" * 200_000 + "</a>" * 200_000)), ANY)
    yield Hostile("nothing_in_it.xlsx", book(""), "workbook_has_no_cells")
    looped = parts()["xl/_rels/workbook.xml.rels"]
    assert isinstance(looped, str)
    yield Hostile("link_to_itself.xlsx", with_parts(links=looped.replace("worksheets/sheet1.xml", "workbook.xml")), ANY)
    yield Hostile(
        "link_outside.xlsx", with_parts(links=looped.replace("worksheets/", "../../../../etc/")), "workbook_damaged"
    )
    yield Hostile(
        "link_abroad.xlsx",
        pack(
            parts(),
            (
                "xl/externalLinks/externalLink1.xml",
                f'<externalLink xmlns="{_MAIN}"><externalBook/></externalLink>',
            ),
        ),
        READS,
    )
    yield Hostile("300_sheets.xlsx", pack(parts(sheets=300)), READS)
    yield Hostile("600_sheets.xlsx", pack(parts(sheets=600)), "workbook_has_too_many_sheets")
    uncomputed = '<row r="1"><c r="A1"><f>B1&amp;C1</f></c><c r="B1"><v>1</v></c></row>'
    shared = "".join(f'<c r="{c}1"><f t="shared" si="0" ref="A1:C1">{f}</f><v>1</v></c>' for c, f in _CIRCLE)
    yield Hostile("circling_formulas.xlsx", book(f'<row r="1">{shared}</row>'), READS)
    areas = "".join(f'<mergeCell ref="A{n}:XFD{n + 1000}"/>' for n in range(1, 30_000, 7))
    yield Hostile("merges_over_merges.xlsx", book(after=f"<mergeCells>{areas}</mergeCells>"), ANY)
    styles = f'{_HEAD}<styleSheet xmlns="{_MAIN}"><cellXfs>{"<xf/>" * 1_000_000}</cellXfs></styleSheet>'
    yield Hostile("a_million_styles.xlsx", with_parts(styles=styles), READS)
    listed = '<extLst><ext><x:f xmlns:x="x">表2!$A$1</x:f></ext></extLst>'
    yield Hostile("lists_behind_the_rows.xlsx", book(after=listed), READS)
    yield Hostile("formula_without_value.xlsx", book(uncomputed), READS)
    prefixed = (
        worksheet().replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?").replace("xmlns=", "xmlns:x=")
    )
    yield Hostile("prefixed.xlsx", pack(parts(prefixed)), READS)


def _compound_files() -> Iterator[Hostile]:
    yield Hostile("password.xlsx", compound({"EncryptedPackage": b"x", "EncryptionInfo": b"y"}), "workbook_encrypted")
    yield Hostile("word_97.xls", compound({"WordDocument": b"x"}), "workbook_is_document")
    yield Hostile("wps_2000.et", compound({"Contents": b"x"}), "workbook_format_too_old")
    plain = xls(number(0, 0, 1.0))
    yield Hostile("plain.et", plain, READS)
    for hundredth in (5, 15, 40, 70, 95):
        yield Hostile(f"cut_{hundredth:02}.xls", plain[: len(plain) * hundredth // 100], ANY)
    yield Hostile("only_signature.xls", plain[:8], "workbook_damaged")
    table = plain.rindex(struct.pack("<I", 0xFFFFFFFD)) // 512 * 512
    looping = plain[:table] + struct.pack("<I", 0) + plain[table + 4 :]
    yield Hostile("looping_sectors.xls", looping, "workbook_damaged")
    yield Hostile(
        "sectors_outside.xls", plain[:table] + struct.pack("<I", 9999) + plain[table + 4 :], "workbook_damaged"
    )
    yield Hostile(
        "password.xls",
        xls(number(0, 0, 1.0), globals_more=((0x002F, b"\1\0\1\0\1\0" + bytes(48)),)),
        "workbook_encrypted",
    )
    yield Hostile("far_corner.xls", xls(number(0, 0, 1.0), number(65535, 255, 2.0)), "workbook_has_far_row")
    yield Hostile("nan.xls", xls(number(0, 0, float("nan")), number(0, 1, float("inf"))), READS)
    yield Hostile("string_beyond.xls", xls((0x00FD, struct.pack("<HHHI", 0, 0, 0, 99999))), ANY)
    yield Hostile("short_record.xls", xls((0x0203, b"\0\0")), "workbook_damaged")
    yield Hostile("no_values.xls", xls(), "workbook_has_no_cells")
    chart = 0x0085, struct.pack("<IBBBB", 0, 0, 2, 3, 0) + b"Pie"
    yield Hostile("chart_sheet.xls", xls(number(0, 0, 1.0), globals_more=(chart,)), READS)
    for name, offset in (("beyond", 0x7FFFFFF0), ("into_itself", 0), ("odd", 33)):
        beside = 0x0085, struct.pack("<IBBBB", offset, 0, 0, 3, 0) + b"Bad"
        yield Hostile(f"sheet_offset_{name}.xls", xls(number(0, 0, 1.0), globals_more=(beside,)), ANY)
    for name, at, value in (("sector_size", 30, 31), ("directory", 48, 0x7FFFFFFF), ("tables", 44, 0xFFFFFFFF)):
        broken = plain[:at] + struct.pack("<I", value) + plain[at + 4 :]
        yield Hostile(f"header_{name}.xls", broken, ANY)


def _open_documents() -> Iterator[Hostile]:
    row = f"<table:table-row>{ODS_CELL}</table:table-row>"
    yield Hostile("plain.ods", ods(f'<table:table table:name="甲">{row}</table:table>'), READS)
    end = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>'
    yield Hostile("empty_end.ods", ods(f'<table:table table:name="甲">{row}{end}</table:table>'), READS)
    run = f'<table:table-row table:number-rows-repeated="1048576">{_REPEATED}</table:table-row>'
    yield Hostile("repeated.ods", ods(f'<table:table table:name="甲">{run}</table:table>'), "workbook_has_far_column")
    huge = run.replace("1048576", "99999999999")
    yield Hostile("repeated_beyond.ods", ods(f'<table:table table:name="甲">{huge}</table:table>'), "workbook_damaged")
    negative = run.replace("1048576", "-1")
    yield Hostile(
        "repeated_negative.ods", ods(f'<table:table table:name="甲">{negative}</table:table>'), "workbook_damaged"
    )
    entry = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    yield Hostile("password.ods", ods(row, entry), "workbook_encrypted")
    yield Hostile("no_tables.ods", ods(""), "workbook_has_no_cells")
    yield Hostile("writer.ods", ods("<text/>").replace(b"x", b"y", 1), ANY)


def write_hostile_files(folder: Path, wanted: Callable[[Hostile], bool] = lambda _: True) -> list[tuple[Path, str]]:
    """Write every wanted file into `folder`: (path, what must come of it)."""
    written = []
    for hostile in hostile_files():
        if wanted(hostile):
            path = folder / hostile.name
            path.write_bytes(hostile.content)
            written.append((path, hostile.expected))
    return written
