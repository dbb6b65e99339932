"""Certificates as one PDF: the sheet's drawing once, per person only the text that differs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lianbing_desktop.domain.certificates.calibration import Correction
from lianbing_desktop.domain.certificates.certificate import (
    Align,
    Box,
    CertificateEntry,
    Code,
    Element,
    Photo,
    Picture,
    Rectangle,
    SealBox,
    Template,
    TextField,
    Vertical,
)
from lianbing_desktop.domain.certificates.certificate_text import Span, fill, plain
from lianbing_desktop.domain.certificates.layout import Fit, SetText, set_text
from lianbing_desktop.domain.problem import Problem, Severity, UserError
from lianbing_desktop.exchange.pdf import certificate_art as art
from lianbing_desktop.exchange.pdf.face_check import find_undrawable, wanted_face
from lianbing_desktop.exchange.pdf.pdf_sheets import PdfSheets, Pen, Size, text_operators, turned_over
from lianbing_desktop.exchange.pdf.qr_code import qr_rows
from lianbing_desktop.exchange.pdf.typefaces import Typefaces
from lianbing_desktop.files import replacing

Progress = Callable[[int, int], None]
"""Called with pages done and pages in all. May raise to give up: nothing is written then."""

_ART, _STOCK, _PROOF = "Art", "Stock", "Proof"
_PHOTO_PLACE = "#8a8378"
_PROGRESS_EVERY = 50


@dataclass(frozen=True, slots=True)
class PageReport:
    """What was drawn on one page.

    `page` counts from 1; `fonts` are the faces that drew the recipient's text, by name; `fallbacks` the
    characters the wanted face lacked, with the face that drew them; `problems` texts that did not fit.
    """

    entry_id: str
    page: int
    fonts: tuple[str, ...]
    fallbacks: Mapping[str, str]
    problems: tuple[Problem, ...]


def write_certificates(
    path: Path,
    template: Template,
    entries: Sequence[CertificateEntry],
    faces: Typefaces,
    *,
    kept: Mapping[str, Template] | None = None,
    text_only: bool = False,
    proof: bool = False,
    pictures: Path | None = None,
    correction: Correction | None = None,
    progress: Progress | None = None,
) -> tuple[PageReport, ...]:
    """Write one page for each entry, in order, and say what each page was drawn with. `kept` are the layouts, by
    entry id, of pages drawn with another one.

    `text_only` leaves out the sheet's own drawing, for bought cores. `proof` shows the stock and the seal's
    place and sets 样张 across the sheet. `pictures` is the folder of the template's image files, `correction`
    moves every page for a printer. The same arguments give the same bytes. Raises UserError certificates_none,
    certificate_picture_missing, or the first of `find_undrawable`; nothing is written then.
    """
    if not entries:
        raise UserError("certificates_none")
    layouts = [(kept or {}).get(entry.id, template) for entry in entries]
    by_layout: dict[int, tuple[Template, list[CertificateEntry]]] = {}
    for entry, layout in zip(entries, layouts, strict=True):
        by_layout.setdefault(id(layout), (layout, []))[1].append(entry)
    for layout, own in by_layout.values():
        for problem in find_undrawable(own, layout, faces)[:1]:
            raise UserError(problem.code, **{"unit": problem.unit, "name": problem.name, **problem.params})
    sheets = PdfSheets(faces, template.name)
    writing = {
        key: PageWriting(sheets, layout, faces, pictures, text_only, proof, correction, mark=str(number or ""))
        for number, (key, (layout, _)) in enumerate(by_layout.items())
    }
    reports = []
    for index, (entry, layout) in enumerate(zip(entries, layouts, strict=True)):
        if progress and index % _PROGRESS_EVERY == 0:
            progress(index, len(entries))
        reports.append(writing[id(layout)].add(entry, index + 1))
    with replacing(path) as temporary:
        sheets.save(temporary)
    if progress:
        progress(len(entries), len(entries))
    return tuple(reports)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A field set and drawn once, for every recipient whose text is the same."""

    operators: str
    fonts: tuple[str, ...]
    fallbacks: Mapping[str, str]
    fit: Fit
    size: float


class PageWriting:
    """The pages of one template in a PDF; `mark` keeps its shared drawings apart from those of another one.

    `text_only`, `proof`, `pictures` and `correction` are as in `write_certificates`.
    """

    def __init__(
        self,
        sheets: PdfSheets,
        template: Template,
        faces: Typefaces,
        pictures: Path | None,
        text_only: bool = False,
        proof: bool = False,
        correction: Correction | None = None,
        mark: str = "",
    ) -> None:
        self.sheets = sheets
        self._template = template
        self._faces = faces
        self._pictures = pictures
        self._proof = proof
        self._correction = correction
        self._size = Size(template.width, template.height)
        self._drawn: dict[tuple[int, tuple[Span, ...]], _Drawn] = {}
        self._under: list[str] = []
        if proof and template.stock:
            self._under.append(self._shared(_STOCK + mark, template.stock))
        if template.art and not text_only:
            self._under.append(self._shared(_ART + mark, template.art))
        if proof:
            self._under.append(self._shared(_PROOF + mark, [_proof_mark(self._size)]))

    def add(self, entry: CertificateEntry, page: int) -> PageReport:
        """Add the page of one recipient."""
        content, report = self.draw(entry, page)
        self.sheets.add_page(self._size, content, self._correction)
        return report

    def draw(self, entry: CertificateEntry, page: int) -> tuple[str, PageReport]:
        """The operators of one recipient's page, from its own lower left corner, for whoever puts it on a sheet."""
        pen = Pen(self.sheets, self._size)
        for form in self._under:
            pen.use(form)
        fonts: dict[str, None] = {}
        fallbacks: dict[str, str] = {}
        problems = []
        for index, element in enumerate(self._template.fields):
            if not isinstance(element, TextField):
                self._draw(pen, element, entry.values)
                continue
            drawn = self._field(index, element, fill(element.text, entry.values))
            pen.add(drawn.operators)
            fonts.update(dict.fromkeys(drawn.fonts))
            fallbacks.update(drawn.fallbacks)
            if drawn.fit is not Fit.WHOLE:
                problems.append(_misfit(entry, element, drawn))
        return pen.content, PageReport(entry.id, page, tuple(fonts), fallbacks, tuple(problems))

    def _shared(self, name: str, elements: Sequence[Element]) -> str:
        pen = Pen(self.sheets, self._size)
        for element in elements:
            self._draw(pen, element, {})
        self.sheets.add_form(name, self._size, pen.content)
        return name

    def _draw(self, pen: Pen, element: Element, values: Mapping[str, str]) -> None:
        match element:
            case TextField():
                laid = set_text(element, fill(element.text, values), self._faces)
                pen.add(self._operators(element, laid))
            case Picture():
                self._draw_picture(pen, element.file, element.box)
            case Photo():
                name = plain(fill(element.text, values))
                if name:
                    self._draw_picture(pen, name, element.box)
                else:
                    self._draw_photo_place(pen, element.box)
            case SealBox():
                if self._proof:
                    art.draw_seal_guide(pen, element)
            case Code():
                text = plain(fill(element.text, values))
                if text:
                    side = min(element.box.width, element.box.height)
                    pen.modules(qr_rows(text), element.box.left, element.box.top, side, element.colour)
            case _:
                art.draw_shape(pen, element)

    def _field(self, index: int, field: TextField, spans: tuple[Span, ...]) -> _Drawn:
        known = self._drawn.get((index, spans))
        if known is None:
            laid = set_text(field, spans, self._faces)
            operators = self._operators(field, laid)
            fonts = dict.fromkeys(piece.face for line in laid.lines for piece in line.pieces)
            fallbacks = self._fallbacks(field, spans)
            known = _Drawn(operators, tuple(fonts), fallbacks, laid.fit, laid.size)
            self._drawn[index, spans] = known
        return known

    def _operators(self, field: TextField, laid: SetText) -> str:
        operators = text_operators(self.sheets, self._size.height, laid.lines, laid.size)
        return turned_over(operators, field.box, self._size.height) if field.turned else operators

    def _fallbacks(self, field: TextField, spans: tuple[Span, ...]) -> dict[str, str]:
        found = {}
        for span in spans:
            wanted = self._faces.face(wanted_face(field, span)).name
            for run in self._faces.plan_runs(span.text.replace("\n", ""), wanted):
                if run.face != wanted:
                    found.update(dict.fromkeys(run.text, run.face))
        return found

    def _draw_picture(self, pen: Pen, file: str, box: Box) -> None:
        name = f"Picture_{_hex(file)}"
        try:
            width, height = self.sheets.add_picture(name, (self._pictures or Path()) / file)
        except OSError as error:
            raise UserError("certificate_picture_missing", file=file) from error
        scale = min(box.width / width, box.height / height)
        left = box.left + (box.width - width * scale) / 2
        top = box.top + (box.height - height * scale) / 2
        pen.picture(name, left, top, width * scale, height * scale)

    def _draw_photo_place(self, pen: Pen, box: Box) -> None:
        art.draw_rectangle(pen, Rectangle(box, 0.15, _PHOTO_PLACE))
        words = TextField(
            box, "照片", "hei", 11, align=Align.CENTER, vertical=Vertical.MIDDLE, spacing=4, colour=_PHOTO_PLACE
        )
        laid = set_text(words, (Span(words.text),), self._faces)
        pen.text(laid.lines, laid.size)


def _proof_mark(size: Size) -> TextField:
    """样张 across the sheet, pale and under the text, so that the text can still be judged."""
    return TextField(
        Box(0, 0, size.width, size.height),
        "样　张",
        face="hei",
        size=min(size.width, size.height) * 0.7,
        align=Align.CENTER,
        vertical=Vertical.MIDDLE,
        colour="#f2dcdc",
    )


def _misfit(entry: CertificateEntry, field: TextField, drawn: _Drawn) -> Problem:
    code = "certificate_text_over" if drawn.fit is Fit.OVER else "certificate_text_small"
    params = {"text": plain(fill(field.text, entry.values)), "size": f"{drawn.size:g}"}
    unit = entry.values.get("单位", "")
    return Problem(code, Severity.WARNING, unit=unit, name=entry.who, field=field.text, params=params)


def _hex(name: str) -> str:
    return name.encode().hex()
