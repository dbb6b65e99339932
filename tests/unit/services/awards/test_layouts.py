"""The contest's own layouts: copied from ready ones, changed, handed on with their pictures, taken over."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.certificates.certificate import Box, Picture
from lianbing_desktop.domain.certificates.editing import Layer, Place, add, move
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.services.awards import awarding, certificate_ledger, certifying, layouts
from tests.builders import add_person, new_contest, written_test


def png(colour="red"):
    out = io.BytesIO()
    Image.new("RGB", (40, 20), colour).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def badge(tmp_path):
    """A picture file."""
    path = tmp_path / "局徽.png"
    path.write_bytes(png())
    return path


def with_picture(contest, badge, name="自用版式"):
    file, content = layouts.read_picture(badge)
    template, _ = add(layouts.layout(contest, "honour-a4"), Layer.FIELDS, Picture(Box(20, 20, 30, 15), file))
    return layouts.save(contest, replace(template, name=name), {file: content})


def test_a_ready_layout_is_copied_when_changed_and_stays_ready(contest):
    ready = layouts.layout(contest, "honour-a4")
    own = layouts.save(contest, replace(move(ready, [Place(Layer.FIELDS, 0)], 5, 0), name="加宽称谓"))
    assert next((one.name, one.own) for one in layouts.names(contest)) == ("加宽称谓", True)
    assert layouts.layout(contest, own.id).fields[0].box.left == ready.fields[0].box.left + 5
    assert layouts.layout(contest, "加宽称谓") == layouts.layout(contest, own.id)
    assert layouts.layout(contest, "honour-a4") == ready
    again = layouts.save(contest, replace(own, name="改名"))
    assert again.id == own.id
    contest.undo()
    assert layouts.layout(contest, own.id).name == "加宽称谓"


@pytest.mark.parametrize(("name", "code"), [("  ", "layout_name_missing"), ("甲", "layout_exists")])
def test_a_layout_without_a_name_or_with_a_taken_one_is_refused(contest, name, code):
    layouts.save(contest, replace(layouts.layout(contest, "honour-a4"), name="甲"))
    with pytest.raises(UserError, match=code):
        layouts.save(contest, replace(layouts.layout(contest, "team-a4"), name=name))


def test_pictures_are_printed_from_the_contest_file_alone(contest, badge, tmp_path):
    someone = add_person(contest, "林志远")
    written_test(contest, {someone.id: 90})
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.assign(contest)
    own = with_picture(contest, badge)
    badge.unlink()
    batch = certifying.prepare(contest, template=own.id)
    made = certifying.make_certificates(contest, batch, tmp_path / "证书.pdf")
    with PdfPages(tmp_path / "证书.pdf") as pages:
        image = pages.image(0, 1)
    x, y = round(35 / 25.4 * 72), round(27 / 25.4 * 72)
    place = y * image.stride + x * 4
    assert tuple(image.pixels[place : place + 3]) == (0, 0, 255), "red, written blue first"
    certificate_ledger.record_prints(contest, [made.pages[0].certificate_id])
    layouts.delete(contest, own.id)
    again = certifying.prepare(contest, template="honour-a4")
    certifying.make_certificates(contest, again, tmp_path / "重印.pdf")
    with PdfPages(tmp_path / "重印.pdf") as pages:
        assert pages.image(0, 1).pixels == image.pixels


def test_a_layout_is_handed_on_as_a_file_with_its_pictures_and_taken_over_by_another_contest(contest, badge, tmp_path):
    own = with_picture(contest, badge)
    folder = tmp_path / "转交"
    folder.mkdir()
    layouts.export(contest, own.id, folder / "自用版式.json")
    assert len(list(folder.iterdir())) == 2
    other_folder = tmp_path / "别市"
    other_folder.mkdir()
    other = new_contest(other_folder, "三明市")
    taken = layouts.take_over(other, folder / "自用版式.json")
    second = layouts.take_over(other, folder / "自用版式.json")
    assert (taken.name, second.name) == ("自用版式", "自用版式（2）")
    assert replace(taken, id="") == replace(own, id="")
    with layouts.pictures(other, taken) as found:
        assert [path.read_bytes() for path in found.iterdir()] == [png()]
    other.close()


def test_a_layout_whose_picture_did_not_come_along_is_refused_with_its_name(contest, badge, tmp_path):
    own = with_picture(contest, badge)
    folder = tmp_path / "转交"
    folder.mkdir()
    layouts.export(contest, own.id, folder / "版式.json")
    next(folder.glob("*.png")).unlink()
    before = contest.snapshot()
    with pytest.raises(UserError, match="certificate_picture_missing"):
        layouts.take_over(contest, folder / "版式.json")
    assert contest.snapshot() == before


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"<svg/>", b"\x89PNG" + bytes(9_000_000)])
def test_what_is_no_picture_or_too_large_is_refused(tmp_path, content):
    path = tmp_path / "图.png"
    path.write_bytes(content)
    with pytest.raises(UserError, match="picture_unreadable"):
        layouts.read_picture(path)
