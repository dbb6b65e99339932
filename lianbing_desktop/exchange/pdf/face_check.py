"""Every character against its typeface before anything is printed: what another face draws, and what none can."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lianbing_desktop.domain.certificates.certificate import CertificateEntry, Element, Template, TextField
from lianbing_desktop.domain.certificates.certificate_text import Span, fill
from lianbing_desktop.domain.certificates.drawn_by import DrawnBy
from lianbing_desktop.domain.problem import Problem, Severity
from lianbing_desktop.exchange.pdf.typefaces import Typefaces


def check_faces(entries: Sequence[CertificateEntry], template: Template, faces: Typefaces) -> tuple[DrawnBy, ...]:
    """What the wanted faces lack, each character once a recipient, in order; the layout's own drawing first."""
    found: dict[tuple[str, str], DrawnBy] = {}
    known = _Known(faces)
    for element in (*template.stock, *template.art):
        for span, wanted, character, face in _other_faces(element, {}, known):
            one = DrawnBy("", "", "", span.place, character, wanted, face)
            found.setdefault(("", character), one)
    for entry in entries:
        for element in template.fields:
            for span, wanted, character, face in _other_faces(element, entry.values, known):
                unit = entry.values.get("单位", "")
                one = DrawnBy(entry.id, entry.who, unit, span.place, character, wanted, face)
                found.setdefault((entry.id, character), one)
    return tuple(found.values())


def find_undrawable(entries: Sequence[CertificateEntry], template: Template, faces: Typefaces) -> tuple[Problem, ...]:
    """What no face can draw, before anything is printed.

    certificate_undrawable for each recipient and character, in order of recipients, and before them
    certificate_template_undrawable for each character of the template's own drawing.
    """
    return tuple(as_problem(one, template) for one in check_faces(entries, template, faces) if not one.face)


def as_problem(one: DrawnBy, template: Template) -> Problem:
    """A character nothing draws, as what stops a batch."""
    params = {"character": one.character, "codepoint": one.codepoint}
    if not one.entry_id:
        params = {"template": template.name, **params}
        return Problem("certificate_template_undrawable", Severity.ERROR, field=one.place, params=params)
    return Problem("certificate_undrawable", Severity.ERROR, one.unit, one.who, one.place, params)


def wanted_face(field: TextField, span: Span) -> str:
    """The face a stretch of a field is to be drawn with."""
    emphasis = field.emphasis.get(span.place) if span.place else None
    return (emphasis.face if emphasis else "") or field.face


class _Known:
    """Looks a text up once for each face: a thousand certificates share most of theirs."""

    def __init__(self, faces: Typefaces) -> None:
        self._faces = faces
        self._found: dict[tuple[str, str], list[tuple[str, str, str]]] = {}

    def other_faces(self, text: str, face: str) -> list[tuple[str, str, str]]:
        """The wanted face, a character it lacks, and the face that draws it ("" for none)."""
        found = self._found.get((text, face))
        if found is None:
            wanted = self._faces.face(face).name
            found = self._found[text, face] = []
            for character in dict.fromkeys(text):
                chosen = self._faces.resolve(face, character)[0]
                if chosen != wanted:
                    found.append((wanted, character, chosen))
                elif not self._faces.face(face).draws(character):
                    found.append((wanted, character, ""))
        return found


def _other_faces(element: Element, values: Mapping[str, str], known: _Known) -> Iterator[tuple[Span, str, str, str]]:
    if isinstance(element, TextField):
        for span in fill(element.text, values):
            for wanted, character, face in known.other_faces(span.text.replace("\n", ""), wanted_face(element, span)):
                yield span, wanted, character, face
