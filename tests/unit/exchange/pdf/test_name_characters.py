"""Every character a name could hold is drawn with ink of its own, or told with its person before printing."""

from pathlib import Path

import pytest

from lianbing_desktop.domain.certificates.certificate import Box, CertificateEntry, Template, TextField
from lianbing_desktop.exchange.pdf.certificate_pdf import write_certificates
from lianbing_desktop.exchange.pdf.face_check import find_undrawable
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.exchange.pdf.typefaces import BUNDLED, Typefaces

CHARACTERS = Path(__file__).parents[3] / "characters"
CELL, ACROSS = 6, 40  # mm, cells a row
SCALE = 4  # pixels a point


def read(name):
    return "".join((CHARACTERS / name).read_text(encoding="utf-8").split())


GENERAL, RARE = read("general.txt"), read("rare_names.txt")


@pytest.fixture(scope="module")
def faces():
    return Typefaces()


def test_the_lists_are_whole():
    assert (len(set(GENERAL)), len(set(RARE))) == (8105, 500)
    assert not set(GENERAL) & set(RARE)


@pytest.mark.parametrize("face", sorted(set(BUNDLED) - {"rare"}))
def test_each_face_draws_all_of_the_general_table_itself(faces, face):
    assert {faces.resolve(face, character)[0] for character in GENERAL} == {face}


def reported(faces, characters):
    entry = CertificateEntry("1", "林", {"姓名": characters})
    template = Template("t", "t", 297, 210, fields=(TextField(Box(0, 0, 297, 210), "{姓名}", "kai", 8),))
    return {problem.params["character"] for problem in find_undrawable([entry], template, faces)}


def test_rare_names_are_drawn_or_reported_and_most_are_drawn(faces):
    missing = reported(faces, RARE)
    assert all(faces.undrawable(character) for character in missing)
    assert len(missing) < 25, "".join(sorted(missing))


@pytest.mark.parametrize("characters", [RARE, GENERAL[::17]], ids=["rare", "general"])
def test_each_has_ink_and_none_looks_like_another(tmp_path, faces, characters):
    drawn = "".join(character for character in characters if character not in reported(faces, characters))
    fields = tuple(
        TextField(Box(5 + CELL * (index % ACROSS), 5 + CELL * (index // ACROSS), CELL, CELL), character, "kai", 12)
        for index, character in enumerate(drawn)
    )
    path = tmp_path / "字.pdf"
    template = Template("t", "t", 297, 210, fields=fields)
    write_certificates(path, template, [CertificateEntry("1", "林", {})], faces)
    with PdfPages(path) as pages:
        image = pages.image(0, SCALE)
    seen = {}
    for field in fields:
        pixels = cell(image, field.box)
        assert min(pixels) < 128, f"blank: {field.text} U+{ord(field.text):04X}"
        twin = seen.setdefault(pixels, field.text)
        assert twin == field.text, f"{field.text} looks like {twin}: the box for missing characters"


def cell(image, box):
    """The pixels of a box."""
    unit = SCALE * 72 / 25.4
    left, top, size = round(box.left * unit), round(box.top * unit), int(box.width * unit)
    return b"".join(
        image.pixels[y * image.stride + left * 4 : y * image.stride + (left + size) * 4 : 4]
        for y in range(top, top + size)
    )
