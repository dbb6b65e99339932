"""The ready templates: what they print and how it looks, kept as text that shows a change line by line.

After a deliberate change: LIANBING_GOLDEN=write uv run pytest tests/unit/exchange/test_certificate_templates.py
"""

import itertools
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates.certificate import CertificateEntry, TextField, faces_of
from lianbing_desktop.domain.certificates.certificate_text import SAMPLES, claims_beyond_the_city, fill
from lianbing_desktop.domain.certificates.layout import Fit, set_text
from lianbing_desktop.domain.certificates.template_file import template_to_mapping
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.certificate_pdf import write_certificates
from lianbing_desktop.exchange.pdf.certificate_templates import (
    find_template,
    read_template,
    ready_templates,
    write_template,
)
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.exchange.pdf.typefaces import BUNDLED, Typefaces

GOLDEN = Path(__file__).parents[3] / "golden" / "certificates"
TEMPLATES = (
    "badge",
    "citation-a4-upright",
    "citation-a4",
    "desk-card-folded",
    "desk-card",
    "honour-a4",
    "pass",
    "seat-label",
    "team-a4",
    "text-only-a4",
)
WHO = {"shortest": "张三", "longest": "阿卜杜热依木·买买提艾力", "rarest": "陈䶮㛃𬭎𫖯"}


def described(template, faces):
    """One line for each line of text: size, place, faces and words."""
    out = []
    for title, name in WHO.items():
        out.append(f"# {title}")
        for field in (one for one in template.fields if isinstance(one, TextField)):
            setting = set_text(field, fill(field.text, {**SAMPLES, "姓名": name}), faces)
            for line in setting.lines:
                drawn = "+".join(dict.fromkeys(piece.face for piece in line.pieces))
                where = f"{line.left:7.2f} {line.baseline:7.2f} {line.width:7.2f}"
                out.append(f"{setting.size:5.1f} pt {where} {drawn:10} {line.text}")
    return "\n".join(out) + "\n"


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_ready_template_prints_what_it_printed_before(name):
    text = described(find_template(name), Typefaces())
    golden = GOLDEN / f"{name}.txt"
    if os.environ.get("LIANBING_GOLDEN") == "write":
        golden.write_text(text, encoding="utf-8", newline="\n")
    assert text.splitlines() == golden.read_text(encoding="utf-8").splitlines()


def pictured(path):
    """The page as rows of digits, 0 (dark) to 9 (white) with red weighing most, one for four points each way."""
    with PdfPages(path) as pages:
        image = pages.image(0, 0.25)
    rows = []
    for row in range(image.height):
        line = image.pixels[row * image.stride : row * image.stride + image.width * 4]
        rows.append(
            "".join(str((line[at] + 3 * line[at + 1] + 6 * line[at + 2]) // 256) for at in range(0, len(line), 4))
        )
    return rows


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_ready_template_looks_as_it_looked_before(tmp_path, name):
    entry = CertificateEntry("1", "样例", SAMPLES)
    write_certificates(tmp_path / "a.pdf", find_template(name), [entry], Typefaces(), proof=True)
    found = pictured(tmp_path / "a.pdf")
    golden = GOLDEN / f"{name}-proof.txt"
    if os.environ.get("LIANBING_GOLDEN") == "write":
        golden.write_text("\n".join(found) + "\n", encoding="utf-8", newline="\n")
    kept = golden.read_text(encoding="utf-8").splitlines()
    assert [len(row) for row in found] == [len(row) for row in kept]
    marks = [
        "".join(" " if abs(int(a) - int(b)) < 2 else a for a, b in zip(*rows, strict=True))
        for rows in zip(found, kept, strict=True)
    ]
    different = sum(len(row.replace(" ", "")) for row in marks)
    assert different <= len(found) * len(found[0]) * 0.002, "\n".join(marks)


def test_the_ready_templates_are_these():
    assert tuple(ready_templates()) == TEMPLATES


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_ready_template_fits_its_samples_uses_own_faces_and_stays_on_the_sheet(name):
    template = find_template(name)
    assert template.id == name
    assert set(faces_of(template)) <= set(BUNDLED)
    assert claims_beyond_the_city(str(template_to_mapping(template))) == ()
    faces = Typefaces()
    for element in (*template.stock, *template.art, *template.fields):
        box = element.box
        assert box.left >= 0
        assert box.top >= 0
        assert box.left + box.width <= template.width
        assert box.top + box.height <= template.height
        if isinstance(element, TextField):
            assert set_text(element, fill(element.text, SAMPLES), faces).fit is Fit.WHOLE


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_ready_template_prints_its_samples(tmp_path, name):
    entry = CertificateEntry("1", "样例", SAMPLES)
    (report,) = write_certificates(tmp_path / "a.pdf", find_template(name), [entry], Typefaces())
    assert report.problems == ()


def test_a_template_written_to_a_file_reads_back(tmp_path):
    template = find_template("honour-a4")
    write_template(template, tmp_path / "自制.json")
    assert find_template(str(tmp_path / "自制.json")) == template


def test_an_unknown_name_says_which_there_are():
    with pytest.raises(UserError) as raised:
        find_template("honor")
    assert raised.value.code == "certificate_template_unknown"
    assert "honour-a4" in raised.value.params["known"]
    assert "荣誉证书（A4 横向，彩色） honour-a4" in raised.value.params["known"]


def test_a_ready_template_is_found_by_the_name_it_is_shown_with():
    shown = find_template("text-only-a4")
    assert find_template(shown.name) == find_template(shown.name_en) == shown


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe{}", b"", b"[" * 100_000])
def test_a_file_that_is_no_json_is_refused(tmp_path, content):
    path = tmp_path / "坏.json"
    path.write_bytes(content)
    with pytest.raises(UserError, match="certificate_template_invalid"):
        read_template(path)


def test_a_missing_template_file_is_named(tmp_path):
    with pytest.raises(UserError, match="file_missing"):
        read_template(tmp_path / "none.json")


_LONG_BODY = "在{赛事}中表现突出，业务熟练，服务热情，经市级赛组织委员会评定，荣获{奖项}，特发此证，以资鼓励。"


@given(
    st.sampled_from(TEMPLATES),
    st.sampled_from(
        ["王", "张三", "欧阳娜娜", "陈䶮㛃𬭎", "迪丽·买提", "阿卜杜热依木·买买提艾力", "买买提·阿卜杜热依木·艾力"]
    ),
    st.sampled_from(
        ["古田县", "宁德市东侨经济技术开发区社会事务管理局", "福建省宁德市人力资源和社会保障局公共就业服务中心"]
    ),
    st.sampled_from(["在{赛事}中荣获{奖项}，特发此证。", _LONG_BODY]),
)
@settings(max_examples=60, deadline=None)
def test_long_names_units_and_texts_stay_in_their_boxes_and_overlap_nothing(name, who, unit, body):
    template, faces = find_template(name), Typefaces()
    values = {**SAMPLES, "姓名": who, "单位": unit, "正文": body}
    fields = [one for one in template.fields if isinstance(one, TextField)]
    for field in fields:
        setting = set_text(field, fill(field.text, values), faces)
        assert setting.fit is not Fit.OVER
        for line in setting.lines:
            assert line.left >= field.box.left - 0.01
            assert line.left + line.width <= field.box.left + field.box.width + 0.01
    for one, other in itertools.combinations([field.box for field in fields], 2):
        apart = (
            one.left + one.width <= other.left
            or other.left + other.width <= one.left
            or one.top + one.height <= other.top
            or other.top + other.height <= one.top
        )
        assert apart
