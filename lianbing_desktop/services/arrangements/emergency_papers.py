"""断电备用: one PDF of blank forms for the day the computer fails; printed before, in a folder at the venue."""

from __future__ import annotations

from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.list_pdf import add_lists
from lianbing_desktop.exchange.pdf.pdf_sheets import PdfSheets
from lianbing_desktop.exchange.pdf.score_sheet_pdf import add_score_sheets
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing
from lianbing_desktop.services.arrangements.room_papers import (
    SignInBy,
    blank_draw,
    blank_room_record,
    blank_sign_in,
    sign_in_sheets,
)
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.scoring.parts import round_parts
from lianbing_desktop.services.scoring.sheet_printing import blank_sheet


def write_emergency_forms(contest: Contest, path: Path, copies: int = 2) -> int:
    """Sign-in sheets as filled in as they can be, blank ones, a blank draw, a room record, and blank score sheets of
    every round that has some; the number of pages. Raises UserError list_undrawable, file_cannot_be_written."""
    documents = []
    for by in (SignInBy.ROOM, SignInBy.UNIT):
        try:
            documents += sign_in_sheets(contest, by)
        except UserError:
            continue
        break
    documents += [blank_sign_in(contest), blank_draw(contest), blank_room_record(contest)]
    faces = Typefaces()
    sheets = PdfSheets(faces, f"{contest.title}断电备用")
    count = add_lists(sheets, documents, faces)
    snapshot = contest.snapshot()
    for some in snapshot.rounds:
        if not round_parts(some):
            continue  # questions make the score, there is no sheet to fill in
        pages = [blank_sheet(snapshot, some)] * copies
        add_score_sheets(sheets, pages, faces)
        count += copies
    with replacing(path) as temporary:
        sheets.save(temporary)
    return count
