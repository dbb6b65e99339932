"""Cards on sheets to cut: passes, desk cards, seat labels, each drawn by a layout as certificates are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lianbing_desktop.domain.certificates.certificate import Box, CertificateEntry, Rectangle, Template
from lianbing_desktop.domain.certificates.layout import MM_PER_POINT
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf import certificate_art as art
from lianbing_desktop.exchange.pdf.certificate_pdf import PageReport, PageWriting
from lianbing_desktop.exchange.pdf.face_check import find_undrawable
from lianbing_desktop.exchange.pdf.imposition import CardSize, Imposition, draw_cut_marks, impose
from lianbing_desktop.exchange.pdf.pdf_sheets import PdfSheets, Pen
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing


def write_cards(
    path: Path,
    template: Template,
    entries: Sequence[CertificateEntry],
    faces: Typefaces,
    title: str,
    *,
    pictures: Path | None = None,
    one_a_sheet: bool = False,
) -> tuple[PageReport, ...]:
    """Write a card for each entry, as many on a sheet of A4 as it holds, and say what each was drawn with.

    `page` of a report is the sheet, `pictures` the folder of the layout's and the people's pictures. The same cards
    give the same bytes. Raises UserError card_undrawable, card_layout_undrawable, certificate_picture_missing; nothing
    is written then.
    """
    for problem in find_undrawable(entries, template, faces)[:1]:
        code = problem.code.replace("certificate_template", "card_layout").replace("certificate", "card")
        raise UserError(code, unit=problem.unit, name=problem.name, **problem.params)
    plan = impose(CardSize(template.width, template.height), one_a_sheet=one_a_sheet)
    sheets = PdfSheets(faces, title)
    writing = PageWriting(sheets, template, faces, pictures)
    count = len(plan.places)
    reports = []
    for page, start in enumerate(range(0, len(entries), count), start=1):
        pen = Pen(sheets, plan.sheet)
        some = entries[start : start + count]
        for entry, (left, top) in zip(some, plan.places, strict=False):
            content, report = writing.draw(entry, page)
            reports.append(report)
            _place(pen, content, plan, left, top)
        draw_cut_marks(pen, plan, len(some))
        sheets.add_page(plan.sheet, pen.content)
    with replacing(path) as temporary:
        sheets.save(temporary)
    return tuple(reports)


def _place(pen: Pen, content: str, plan: Imposition, left: float, top: float) -> None:
    """Put a card's operators where it stands on the sheet, with lines to cut along where marks would not print."""
    x, y = left / MM_PER_POINT, (plan.sheet.height - top - plan.card.height) / MM_PER_POINT
    pen.add(f"q 1 0 0 1 {x:.4f} {y:.4f} cm\n{content}Q")
    if plan.framed:
        art.draw_rectangle(pen, Rectangle(Box(left, top, plan.card.width, plan.card.height), 0.1, "#8a8a8a"))
