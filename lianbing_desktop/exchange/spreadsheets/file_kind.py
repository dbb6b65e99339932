"""What a file is, told from its first bytes and its directory. Its extension is never believed: counties
send .et files that are BIFF8, .xls files that are web pages and pictures renamed to .xlsx.
"""

from __future__ import annotations

import re
import zipfile

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.compound_file import SIGNATURE, CompoundFile, CompoundFileError

_OLD_EXCEL = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00")
_PICTURES_AND_PDF = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"%PDF", b"RIFF")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")
_WEB_PAGE = re.compile(rb"<\s*(!doctype\s+html|html|head|body|table|meta)\b", re.IGNORECASE)
_OLD_XML = re.compile(rb"urn:schemas-microsoft-com:office:spreadsheet|<\?mso-application")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")


def spreadsheet_kind(head: bytes, path: str, file: str) -> str:
    """ "xlsx" (and xlsm), "xls" (and et) or "ods".

    `head` is at least the first 4 KiB of the file at `path`; `file` is its name for people.
    Raises UserError saying what the file is instead.
    """
    if not head:
        raise UserError("workbook_empty_file", file=file)
    if head.startswith(SIGNATURE):
        return _kind_of_compound_file(path, file)
    if head.startswith(b"PK"):
        return _kind_of_package(path, file)
    raise UserError(_what_else(head), file=file)


def _kind_of_compound_file(path: str, file: str) -> str:
    with open(path, "rb") as source:  # noqa: PTH123 - the child does without pathlib
        data = source.read()
    try:
        names = CompoundFile(data).names
    except CompoundFileError as error:
        raise UserError("workbook_damaged", file=file) from error
    if names & {"workbook", "book"}:
        return "xls"
    if "encryptedpackage" in names:
        raise UserError("workbook_encrypted", file=file)
    if names & {"worddocument", "powerpoint document"}:
        raise UserError("workbook_is_document", file=file)
    # The own formats of WPS before 2005 and other office programs are compound files as well.
    raise UserError("workbook_format_too_old", file=file)


def _kind_of_package(path: str, file: str) -> str:
    try:
        with zipfile.ZipFile(path) as package:
            names = {info.filename.lower().lstrip("/") for info in package.filelist}
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
        raise UserError("workbook_damaged", file=file) from error
    if "xl/workbook.bin" in names:
        raise UserError("workbook_format_too_old", file=file)
    if any(name.startswith("xl/") for name in names):
        return "xlsx"
    if any(name.startswith(("word/", "ppt/")) for name in names):
        raise UserError("workbook_is_document", file=file)
    if "content.xml" in names:
        return "ods"
    raise UserError("workbook_damaged" if "[content_types].xml" in names else "workbook_is_archive", file=file)


def _what_else(head: bytes) -> str:
    if head.startswith(_PICTURES_AND_PDF):
        return "workbook_is_picture_or_pdf"
    if head.startswith(_ARCHIVES):
        return "workbook_is_archive"
    if head.startswith(_OLD_EXCEL) or _OLD_XML.search(head):
        return "workbook_format_too_old"
    if _WEB_PAGE.search(head):
        return "workbook_is_web_page"
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or not _CONTROL.search(head):
        return "workbook_is_text"
    return "workbook_not_a_spreadsheet"
