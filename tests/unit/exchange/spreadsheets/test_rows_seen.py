"""Rows seen equal rows in the file's own XML, whoever wrote it and whatever it says of its own size."""

from __future__ import annotations

import random
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
import xlsxwriter
from openpyxl import Workbook

from lianbing_desktop.exchange.spreadsheets.workbook_reader import read_workbook
from tests.hostile_files import pack, parts, with_parts

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
Rows = list[list[str | int | None]]


def by_openpyxl(path: Path, rows: Rows) -> None:
    book = Workbook()
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            if value is not None:
                book.active.cell(number, column, value)
    book.save(path)


def by_openpyxl_streaming(path: Path, rows: Rows) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("名单")
    for row in rows:
        sheet.append(row)
    book.save(path)


def by_xlsxwriter(path: Path, rows: Rows, *, constant_memory: bool = False) -> None:
    book = xlsxwriter.Workbook(str(path), {"constant_memory": constant_memory})
    page = book.add_worksheet("名单")
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if value is not None:
                page.write(number, column, value)
    book.close()


def by_xlsxwriter_streaming(path: Path, rows: Rows) -> None:
    by_xlsxwriter(path, rows, constant_memory=True)


def by_libreoffice(path: Path, rows: Rows) -> None:
    """What LibreOffice Calc writes: every row with all its attributes, styled empty cells, a row to the sheet's end."""
    texts = sorted({value for row in rows for value in row if isinstance(value, str)})
    body = []
    for number, row in enumerate(rows, start=1):
        cells = ""
        for column, value in enumerate(row):
            at = f"{chr(65 + column)}{number}"
            if value is None:
                cells += f'<c r="{at}" s="1"/>'
            elif isinstance(value, str):
                cells += f'<c r="{at}" s="1" t="s"><v>{texts.index(value)}</v></c>'
            else:
                cells += f'<c r="{at}" s="2" t="n"><v>{value}</v></c>'
        attributes = (
            'customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"'
        )
        body.append(f'<row r="{number}" {attributes}>{cells}</row>')
    end = '<row r="1048576" customFormat="false" ht="12.8" hidden="false" customHeight="true" outlineLevel="0"/>'
    head = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet '
        f'xmlns="{MAIN[1:-1]}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1"/>'
        '<sheetFormatPr defaultColWidth="11.53515625" defaultRowHeight="12.8"/>'
        '<cols><col collapsed="false" hidden="false" outlineLevel="0" max="1024" min="1" width="11"/></cols>'
    )
    margins = '<pageMargins left="0.7" right="0.7" top="1" bottom="1" header="0" footer="0"/>'
    sheet = f"{head}<sheetData>{''.join(body)}{end}</sheetData>{margins}</worksheet>"
    strings = "".join(f'<si><t xml:space="preserve">{text}</t></si>' for text in texts)
    count = sum(isinstance(value, str) for row in rows for value in row)
    shared = f'<sst xmlns="{MAIN[1:-1]}" count="{count}" uniqueCount="{len(texts)}">{strings}</sst>'
    types = str(parts()["[Content_Types].xml"]).replace(
        "</Types>",
        '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'spreadsheetml.sharedStrings+xml"/></Types>',
    )
    links = str(parts()["xl/_rels/workbook.xml.rels"]).replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    )
    path.write_bytes(with_parts(sheet=sheet, strings=shared, types=types, links=links))


WRITERS = [by_openpyxl, by_openpyxl_streaming, by_xlsxwriter, by_xlsxwriter_streaming, by_libreoffice]


def drawn(seed: int) -> Rows:
    """Rows with gaps, empty rows in between and text that looks like numbers."""
    lot = random.Random(seed)
    values: list[str | int | None] = ["霞浦县", "陈一帆", "350199", "0593", 7, 19900000001, None, None, "䶮𬱖"]
    rows: Rows = [["参赛单位", "姓名", "身份证号"]]
    for _ in range(lot.randint(1, 60)):
        rows.append([lot.choice(values) for _ in range(lot.randint(0, 9))] if lot.random() < 0.8 else [])
    return rows


def rows_in_xml(path: Path) -> dict[int, int]:
    """By row, from 0, how many of its cells hold something, counted with another XML reader."""
    with zipfile.ZipFile(path) as package:
        root = ElementTree.fromstring(package.read("xl/worksheets/sheet1.xml"))
    found = {}
    for row in root.iter(f"{MAIN}row"):
        held = sum(
            any(text.strip() for part in cell if part.tag in (f"{MAIN}v", f"{MAIN}is") for text in part.itertext())
            for cell in row.iter(f"{MAIN}c")
        )
        if held:
            found[int(row.attrib["r"]) - 1] = held
    return found


def rows_seen(path: Path) -> dict[int, int]:
    sheet = read_workbook(path).sheets[0]
    held = {at: sum(value is not None for value in row) for at, row in enumerate(sheet.rows)}
    return {at: count for at, count in held.items() if count}


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_cell_a_library_wrote_is_seen(write, seed: int, tmp_path: Path) -> None:
    rows = drawn(seed)
    write(tmp_path / "a.xlsx", rows)
    assert rows_seen(tmp_path / "a.xlsx") == rows_in_xml(tmp_path / "a.xlsx")
    meant = {at: sum(value is not None for value in row) for at, row in enumerate(rows)}
    assert rows_seen(tmp_path / "a.xlsx") == {at: count for at, count in meant.items() if count}


@pytest.mark.parametrize("dimension", [None, "A1", "A1:C3", "B900:C1000", "A1:XFD1048576"])
@pytest.mark.parametrize("write", [by_openpyxl, by_xlsxwriter, by_libreoffice])
def test_what_a_sheet_says_of_its_size_changes_nothing(write, dimension: str | None, tmp_path: Path) -> None:
    write(tmp_path / "a.xlsx", drawn(4))
    said = f'<dimension ref="{dimension}"/>' if dimension else ""
    with zipfile.ZipFile(tmp_path / "a.xlsx") as package:
        entries: dict[str, str | bytes] = {info.filename: package.read(info) for info in package.infolist()}
    part = "xl/worksheets/sheet1.xml"
    sheet, replaced = re.subn(rb"<dimension [^>]*>", said.encode(), entries[part])
    assert replaced == 1
    (tmp_path / "b.xlsx").write_bytes(pack({**entries, part: sheet}))
    assert rows_seen(tmp_path / "b.xlsx") == rows_in_xml(tmp_path / "a.xlsx")
