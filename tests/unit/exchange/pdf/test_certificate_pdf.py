"""Certificates in the PDF: names, faces, places, sameness."""

import io
import re
import zlib

import pytest
from fontTools.ttLib import TTFont

from lianbing_desktop.domain.certificates.calibration import Correction
from lianbing_desktop.domain.certificates.certificate import (
    Box,
    CertificateEntry,
    Code,
    Photo,
    Picture,
    Rectangle,
    SealBox,
    Template,
    TextField,
)
from lianbing_desktop.domain.certificates.certificate_text import Recipient, certificate_values
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.certificate_pdf import write_certificates
from lianbing_desktop.exchange.pdf.certificate_templates import find_template
from lianbing_desktop.exchange.pdf.face_check import find_undrawable
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.exchange.pdf.typefaces import Typefaces

NAMES = ("林晓燕", "陈䶮㛃𬭎𫖯", "张三", "欧阳𣇉", "阿卜杜热依木·买买提", "𬭎𫖯")
UNDRAWABLE = "\ue863"


@pytest.fixture(scope="module")
def faces():
    return Typefaces()


def entry(name, unit="古田县", award="个人一等奖", **values):
    contest = "2022年宁德市人社窗口单位业务技能练兵比武"
    issuer = "宁德市人力资源和社会保障局"
    made = certificate_values(
        Recipient.PERSON, contest=contest, award=award, unit=unit, issuer=issuer, date="2022年7月15日", name=name
    )
    return CertificateEntry(f"id-{name}", name, made | values)


def written(tmp_path, faces, names=NAMES, template="honour-a4", **options):
    path = tmp_path / "证书.pdf"
    chosen = find_template(template) if isinstance(template, str) else template
    reports = write_certificates(path, chosen, [entry(name) for name in names], faces, **options)
    return path, reports


def page_texts(path):
    with PdfPages(path) as pages:
        return [pages.text(number) for number in range(len(pages))]


def objects(path):
    """Every dictionary of the file as text, streams left out."""
    return re.sub(rb"stream\n.*?endstream", b"", path.read_bytes(), flags=re.S).decode("latin-1")


def font_programs(path):
    """The embedded TrueType files."""
    streams = re.findall(rb"/Length1 \d+.*?stream\n(.*?)endstream", path.read_bytes(), re.S)
    return [TTFont(io.BytesIO(zlib.decompress(stream))) for stream in streams]


@pytest.mark.parametrize("template", ["honour-a4", "text-only-a4"])
def test_every_name_extracts_as_it_was_typed(tmp_path, faces, template):
    path, _ = written(tmp_path, faces, template=template)
    for name, text in zip(NAMES, page_texts(path), strict=True):
        assert f"{name}同志（古田县）：" in text


def test_every_face_is_embedded_as_a_subset_and_nothing_else_is_listed(tmp_path, faces):
    path, _ = written(tmp_path, faces)
    names = re.findall(r"/BaseFont /(\S+)", objects(path))
    assert names
    assert all(re.fullmatch(r"[A-Z]{6}\+Lianbing\w+-\w+", name) for name in names)
    assert objects(path).count("/FontFile2") == len(set(names))
    programs = font_programs(path)
    assert len(programs) == len(set(names))
    assert all("glyf" in program and program["maxp"].numGlyphs < 200 for program in programs)


def test_rare_characters_are_drawn_with_their_own_outlines(tmp_path, faces):
    rare = "䶮㛃𬭎𫖯𣇉"
    assert all(faces.face(faces.resolve("kai", character)[0]).glyph(character) for character in rare)
    drawn = {ink(tmp_path, faces, character).pixels for character in rare}
    assert len(drawn) == len(rare)
    assert all(min(pixels) < 50 for pixels in drawn)


def ink(tmp_path, faces, text):
    template = Template("t", "t", 40, 40, fields=(TextField(Box(5, 5, 30, 30), text, "kai", 60),))
    path = tmp_path / "one.pdf"
    write_certificates(path, template, [entry("林")], faces)
    with PdfPages(path) as pages:
        return pages.image(0, 2)


def test_the_same_recipients_give_the_same_bytes(tmp_path, faces):
    first = written(tmp_path, faces)[0].read_bytes()
    assert written(tmp_path, Typefaces())[0].read_bytes() == first


@pytest.mark.parametrize(("left", "top"), [(50.0, 60.0), (123.4, 87.65), (200.05, 150.9)])
def test_a_field_stands_within_a_tenth_of_a_millimetre_of_its_numbers(tmp_path, faces, left, top):
    size, dpi = 72, 600
    field = TextField(Box(left, top, 60, 40), "国", "hei", size)
    path = tmp_path / "place.pdf"
    write_certificates(path, Template("t", "t", 297, 210, fields=(field,)), [entry("林")], faces)
    with TTFont(faces.face("hei").path, lazy=True) as face:
        outline = face["glyf"][face.getBestCmap()[ord("国")]]
    em = size / 72 * 25.4
    expected = (
        left + outline.xMin / 1000 * em,
        top + (880 - outline.yMax) / 1000 * em,
        left + outline.xMax / 1000 * em,
        top + (880 - outline.yMin) / 1000 * em,
    )
    assert ink_box(path, dpi) == pytest.approx(expected, abs=0.1)


def ink_box(path, dpi):
    """The ink of page 1 in mm: left, top, right, bottom."""
    with PdfPages(path) as pages:
        image = pages.image(0, dpi / 72)
    rows = [image.pixels[row * image.stride : row * image.stride + image.width * 4] for row in range(image.height)]
    white = b"\xff" * (image.width * 4)
    inked = [row for row in range(image.height) if rows[row] != white]
    blue = [rows[row][::4] for row in inked]
    lefts = [len(line) - len(line.lstrip(b"\xff")) for line in blue]
    rights = [len(line.rstrip(b"\xff")) for line in blue]
    mm = 25.4 / dpi
    return (min(lefts) * mm, inked[0] * mm, max(rights) * mm, (inked[-1] + 1) * mm)


def test_long_names_and_units_stay_inside_their_boxes(tmp_path, faces):
    long = entry("阿卜杜热依木·买买提艾力·阿卜杜拉", "福建省宁德市东侨经济技术开发区人力资源和社会保障服务中心综合窗口")
    template = find_template("honour-a4")
    field = template.fields[0]
    alone = Template("t", "t", 297, 210, fields=(field,))
    path = tmp_path / "long.pdf"
    (report,) = write_certificates(path, alone, [long], faces)
    left, top, right, bottom = ink_box(path, 150)
    assert left >= field.box.left - 0.2
    assert top >= field.box.top - 0.2
    assert right <= field.box.left + field.box.width + 0.2
    assert bottom <= field.box.top + field.box.height + 0.2
    assert [problem.code for problem in report.problems] in ([], ["certificate_text_small"])


def test_text_that_cannot_fit_is_reported_with_the_person(tmp_path, faces):
    field = TextField(Box(10, 10, 5, 3), "{姓名}同志：", "kai", 30)
    path = tmp_path / "over.pdf"
    (report,) = write_certificates(path, Template("t", "t", 100, 100, fields=(field,)), [entry("林晓燕")], faces)
    assert [(problem.code, problem.name) for problem in report.problems] == [("certificate_text_over", "林晓燕")]


def test_a_report_says_which_faces_drew_the_page_and_what_fell_back(tmp_path, faces):
    _, reports = written(tmp_path, faces, names=("林晓燕", "欧阳𣇉"))
    assert [report.page for report in reports] == [1, 2]
    assert reports[0].fallbacks == {}
    assert reports[1].fallbacks == {"𣇉": "rare"}
    assert "rare" in reports[1].fonts


def test_what_nothing_can_draw_is_found_with_person_character_and_code_point(faces):
    problems = find_undrawable([entry("林晓燕"), entry("陈" + UNDRAWABLE)], find_template("honour-a4"), faces)
    (problem,) = problems
    assert (problem.code, problem.name, problem.unit) == ("certificate_undrawable", "陈" + UNDRAWABLE, "古田县")
    assert problem.params == {"character": UNDRAWABLE, "codepoint": "U+E863"}


def test_what_the_template_itself_cannot_draw_is_found_too(faces):
    template = Template("t", "自制", 100, 100, art=(TextField(Box(1, 1, 90, 20), "荣" + UNDRAWABLE),))
    (problem,) = find_undrawable([entry("林晓燕")], template, faces)
    assert problem.code == "certificate_template_undrawable"
    assert problem.params == {"template": "自制", "character": UNDRAWABLE, "codepoint": "U+E863"}


def test_nothing_is_written_when_something_cannot_be_drawn(tmp_path, faces):
    path = tmp_path / "证书.pdf"
    path.write_bytes(b"earlier")
    with pytest.raises(UserError, match="certificate_undrawable"):
        write_certificates(path, find_template("honour-a4"), [entry("陈" + UNDRAWABLE)], faces)
    assert path.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [path]


def test_no_recipients_is_said_not_written(tmp_path, faces):
    with pytest.raises(UserError, match="certificates_none"):
        write_certificates(tmp_path / "a.pdf", find_template("honour-a4"), [], faces)


def test_text_only_prints_no_drawing(tmp_path, faces):
    path, _ = written(tmp_path, faces, names=("林晓燕",), text_only=True)
    assert "荣誉证书" not in page_texts(path)[0]
    assert "林晓燕同志" in page_texts(path)[0]
    assert b"/Art" not in path.read_bytes()


def test_the_bought_sheet_is_shown_on_a_proof_and_never_printed(tmp_path, faces):
    printed, _ = written(tmp_path, faces, names=("林晓燕",), template="text-only-a4")
    assert "荣誉证书" not in page_texts(printed)[0]
    proof, _ = written(tmp_path, faces, names=("林晓燕",), template="text-only-a4", proof=True)
    assert "荣誉证书" in page_texts(proof)[0]
    assert "样" in page_texts(proof)[0]


def test_the_seal_guide_shows_only_on_a_proof(tmp_path, faces):
    seal = Template("t", "t", 100, 100, fields=(SealBox(Box(20, 30, 40, 40)), TextField(Box(80, 80, 9, 9), "字")))
    printed, _ = written(tmp_path, faces, names=("林晓燕",), template=seal)
    assert ink_box(printed, 150)[0] > 79
    proof, _ = written(tmp_path, faces, names=("林晓燕",), template=seal, proof=True)
    assert ink_box(proof, 150)[0] < 21


def test_a_code_reads_back(tmp_path, faces):
    import zxingcpp
    from PIL import Image

    payload = "LB1:0001:" + "a1" * 32
    code = Template("t", "t", 60, 60, fields=(Code(Box(10, 10, 30, 30), "{验证码}"),))
    path = tmp_path / "code.pdf"
    write_certificates(path, code, [entry("林", 验证码=payload)], faces)
    with PdfPages(path) as pages:
        image = pages.image(0, 300 / 72)
    picture = Image.frombuffer("RGBX", (image.width, image.height), image.pixels, "raw", "BGRX", image.stride, 1)
    assert [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))] == [payload]


def test_a_picture_is_drawn_from_beside_the_template(tmp_path, faces):
    from PIL import Image

    Image.new("RGB", (40, 20), "#ff0000").save(tmp_path / "徽标.png")
    template = Template("t", "t", 100, 100, fields=(Picture(Box(10, 20, 40, 40), "徽标.png"),))
    path = tmp_path / "picture.pdf"
    write_certificates(path, template, [entry("林"), entry("陈")], faces, pictures=tmp_path)
    assert ink_box(path, 300) == pytest.approx((10, 30, 50, 50), abs=0.1)


def test_a_missing_picture_is_named(tmp_path, faces):
    template = Template("t", "t", 100, 100, art=(Picture(Box(10, 20, 40, 40), "徽标.png"),))
    with pytest.raises(UserError, match="certificate_picture_missing"):
        write_certificates(tmp_path / "a.pdf", template, [entry("林")], faces, pictures=tmp_path)


def test_progress_ends_with_all_pages_and_giving_up_writes_nothing(tmp_path, faces):
    seen = []
    path, _ = written(
        tmp_path, faces, names=("林晓燕", "张三"), progress=lambda done, count: seen.append((done, count))
    )
    assert seen == [(0, 2), (2, 2)]
    path.unlink()

    def give_up(done, count):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        written(tmp_path, faces, progress=give_up)
    assert not path.exists()


def test_a_calibration_moves_and_enlarges_everything_exactly_so(tmp_path, faces):
    template = Template("t", "t", 100, 80, fields=(Rectangle(Box(20, 30, 50, 25), 0, fill="#000000"),))
    path = tmp_path / "place.pdf"
    write_certificates(path, template, [entry("林")], faces, correction=Correction.by_numbers(1.7, -2.3, 0.4))
    expected = (20 * 1.004 + 1.7, 30 * 1.004 - 2.3, 70 * 1.004 + 1.7, 55 * 1.004 - 2.3)
    assert ink_box(path, 600) == pytest.approx(expected, abs=0.05)


def test_a_turned_sheet_is_turned_back(tmp_path, faces):
    template = Template("t", "t", 100, 80, fields=(Rectangle(Box(20, 30, 0.5, 0.5), 0, fill="#000000"),))
    path = tmp_path / "place.pdf"
    correction = Correction(1, 0.01, -0.01, 1, 0, 0)
    write_certificates(path, template, [entry("林")], faces, correction=correction)
    x, y = correction.place(20.25, 30.25)
    left, top, right, bottom = ink_box(path, 600)
    assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx((x, y), abs=0.05)


def inked(path):
    """The box of everything drawn on the first page, in mm."""
    with PdfPages(path) as pages:
        image = pages.image(0, 4)
    rows = [image.pixels[row * image.stride : row * image.stride + image.width * 4] for row in range(image.height)]
    dark = [[at for at in range(image.width) if row[at * 4] < 128] for row in rows]
    lines = [number for number, row in enumerate(dark) if row]
    side = 25.4 / 72 / 4
    left, right = min(min(row) for row in dark if row), max(max(row) for row in dark if row)
    return left * side, lines[0] * side, (right + 1) * side, (lines[-1] + 1) * side


def test_turned_text_stands_upside_down_in_its_box(tmp_path, faces):
    box = Box(10, 10, 60, 20)
    for turned in (False, True):
        sheet = Template("t", "桌签", 100, 50, fields=(TextField(box, "{姓名}", size=30, turned=turned),))
        write_certificates(tmp_path / f"{turned}.pdf", sheet, [entry("丁")], faces)
    plain, over = inked(tmp_path / "False.pdf"), inked(tmp_path / "True.pdf")
    assert over == pytest.approx((80 - plain[2], 40 - plain[3], 80 - plain[0], 40 - plain[1]), abs=0.15)


def test_a_photo_fills_its_place_and_an_empty_place_says_so(tmp_path, faces):
    from PIL import Image

    Image.new("RGB", (30, 40), "black").save(tmp_path / "林晓燕.png")
    sheet = Template("t", "参赛证", 85, 125, fields=(Photo(Box(10, 20, 30, 40)),))
    with_photo = CertificateEntry("1", "林晓燕", {"照片": "林晓燕.png"})
    write_certificates(tmp_path / "a.pdf", sheet, [with_photo], faces, pictures=tmp_path)
    assert inked(tmp_path / "a.pdf") == pytest.approx((10, 20, 40, 60), abs=0.1)
    write_certificates(tmp_path / "b.pdf", sheet, [CertificateEntry("1", "林晓燕", {})], faces)
    with PdfPages(tmp_path / "b.pdf") as pages:
        assert pages.text(0).strip() == "照片"
