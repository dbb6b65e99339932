"""A preview holds its pages in memory: nothing stays behind, and what is saved is what was shown."""

import pytest

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.awards import awarding, certifying
from lianbing_desktop.services.pdf_preview import PdfPreview, preview_certificates
from tests.builders import add_person, written_test


@pytest.fixture
def preview(contest):
    written_test(contest, {add_person(contest, "陈晓岚").id: 90})
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.assign(contest)
    made, shown = preview_certificates(contest, certifying.prepare(contest), proof=True)
    assert [page.name for page in made.pages] == ["陈晓岚"]
    yield shown
    shown.close()


def test_pages_are_in_points_and_pictures_in_pixels(preview):
    assert preview.page_count == 1
    width, height = preview.page_size(0)
    assert (round(width), round(height)) == (842, 595)
    picture = preview.picture(0, 0.5)
    assert (picture.width, picture.height) == (421, 298)
    assert len(picture.pixels) == picture.stride * picture.height


def test_the_words_of_a_page_can_be_read(preview):
    assert "陈晓岚" in preview.text(0).replace("\u3000", "")


def test_what_is_saved_opens_again(preview, tmp_path):
    preview.save(tmp_path / "证书.pdf")
    again = PdfPreview(tmp_path / "证书.pdf")
    assert again.page_count == 1
    again.close()


def test_a_folder_that_is_not_there_is_named(preview, tmp_path):
    with pytest.raises(UserError) as caught:
        preview.save(tmp_path / "没有" / "证书.pdf")
    assert caught.value.code == "folder_missing"
