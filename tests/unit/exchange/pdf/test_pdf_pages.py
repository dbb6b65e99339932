"""Pages of a PDF as images."""

import pytest

from lianbing_desktop.domain.certificates.certificate import Box, CertificateEntry, Rectangle, Template, TextField
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.certificate_pdf import write_certificates
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.exchange.pdf.typefaces import Typefaces


@pytest.fixture(scope="module")
def document(tmp_path_factory):
    path = tmp_path_factory.mktemp("pdf") / "证书.pdf"
    red = Rectangle(Box(0, 0, 50, 50), 0, fill="#ff0000")
    template = Template("t", "t", 100, 200, art=(red,), fields=(TextField(Box(60, 60, 30, 9), "{姓名}"),))
    entries = [CertificateEntry(name, name, {"姓名": name}) for name in ("林", "陈", "张")]
    write_certificates(path, template, entries, Typefaces())
    return path


def test_pages_and_their_size_in_mm(document):
    with PdfPages(document) as pages:
        assert len(pages) == 3
        assert (pages.size(2).width, pages.size(2).height) == pytest.approx((100, 200), abs=0.01)


def test_a_page_is_rendered_blue_green_red_at_the_scale(document):
    with PdfPages(document) as pages:
        image = pages.image(1, 2)
    assert (image.width, image.height) == pytest.approx((100 / 25.4 * 144, 200 / 25.4 * 144), abs=1)
    assert len(image.pixels) == image.stride * image.height
    assert image.pixels[:3] == b"\x00\x00\xff"
    corner = image.stride * (image.height - 1) + (image.width - 1) * 4
    assert image.pixels[corner : corner + 3] == b"\xff\xff\xff"


def test_a_scale_beyond_memory_is_reduced(document):
    with PdfPages(document) as pages:
        image = pages.image(0, 60)
    assert image.width * image.height < 125_000_000


def test_text_is_what_was_typed(document):
    with PdfPages(document) as pages:
        assert [pages.text(number).strip() for number in range(3)] == ["林", "陈", "张"]


def test_a_page_that_is_not_there_is_a_mistake_of_ours(document):
    with PdfPages(document) as pages, pytest.raises(IndexError):
        pages.image(3, 1)


@pytest.mark.parametrize("content", [b"", b"not a pdf", b"%PDF-1.5\n%%EOF", b"%PDF-1.4\n" + bytes(500)])
def test_what_is_no_pdf_is_refused(tmp_path, content):
    path = tmp_path / "坏.pdf"
    path.write_bytes(content)
    with pytest.raises(UserError, match="pdf_damaged"):
        PdfPages(path)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
def test_half_a_pdf_is_refused_or_shown_but_never_brings_the_program_down(tmp_path, document, share):
    path = tmp_path / "half.pdf"
    path.write_bytes(document.read_bytes()[: int(document.stat().st_size * share)])
    codes = []
    try:
        with PdfPages(path) as pages:
            pages.image(0, 1)
    except UserError as error:
        codes.append(error.code)
    assert codes in ([], ["pdf_damaged"])


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UserError, match="file_missing"):
        PdfPages(tmp_path / "none.pdf")


def test_a_folder_is_not_read(tmp_path):
    with pytest.raises(UserError, match="file_cannot_be_read"):
        PdfPages(tmp_path)


def test_closing_twice_does_nothing(document):
    pages = PdfPages(document)
    pages.close()
    pages.close()
