"""Photos by folder: whom a file's name means is shown before anything is kept; nothing is guessed."""

import io

import pytest
from PIL import Image

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.photos import HEIGHT, MOST_BYTES, WIDTH, read_photo, read_photo_content
from lianbing_desktop.services.intake.photos import (
    PhotoMatch,
    apply_photos,
    photo_of,
    plan_photos,
    remove_photo,
    set_photo,
)
from lianbing_desktop.services.intake.roster_edit import withdraw
from tests.builders import add_person, id_number


def picture(width=WIDTH, height=HEIGHT, colour=(90, 120, 200), kind="JPEG", **options):
    """A picture file's content: two colours, so that turning shows."""
    made = Image.new("RGB", (width, height), colour)
    made.paste((250, 250, 250), (0, 0, width, max(1, height // 4)))
    buffer = io.BytesIO()
    made.save(buffer, kind, **options)
    return buffer.getvalue()


def put(folder, **files):
    """Write pictures under these names (without suffix)."""
    for number, (name, content) in enumerate(files.items()):
        path = folder / f"{name.replace('__', '/')}.jpg"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content or picture(colour=(number * 7 % 255, 100, 150)))


@pytest.fixture
def people(contest):
    return {
        "薛思": add_person(contest, "薛思", id_number=id_number(1)),
        "王芳": add_person(contest, "王芳", id_number=id_number(2)),
        "王芳屏南": add_person(contest, "王芳", "屏南县", id_number=id_number(3)),
    }


def matches(contest, folder):
    """Per file: what becomes of it and whom it shows."""
    plan = plan_photos(contest, folder)
    return {one.file: (one.match.value, one.entrant.id if one.entrant else "") for one in plan.photos}


def test_files_are_matched_by_id_number_by_unit_and_name_and_by_a_name_one_person_bears(contest, people, tmp_path):
    put(tmp_path, **{id_number(2): None, "屏南县-王芳": None, "薛思 一寸照片": None})
    assert matches(contest, tmp_path) == {
        f"{id_number(2)}.jpg": ("matched", people["王芳"].id),
        "屏南县-王芳.jpg": ("matched", people["王芳屏南"].id),
        "薛思 一寸照片.jpg": ("matched", people["薛思"].id),
    }


@pytest.mark.parametrize("name", ["屏南县王芳", "屏南王芳", "王芳（屏南县）", "01王芳_屏南", "屏南县__王芳"])
def test_unit_and_name_are_found_however_they_are_put_together(contest, people, tmp_path, name):
    if name.startswith("01"):
        name = "01 王芳_屏南"
    put(tmp_path, **{name: None})
    assert list(matches(contest, tmp_path).values()) == [("matched", people["王芳屏南"].id)]


def test_a_name_two_people_bear_is_asked_about_and_a_strange_one_is_nobody(contest, people, tmp_path):
    put(tmp_path, **{"王芳": None, "蕉城区王芳": None, "合影": None, id_number(50): None})
    found = matches(contest, tmp_path)
    assert found["王芳.jpg"] == ("ambiguous", "")
    assert found["蕉城区王芳.jpg"] == ("nobody", "")
    assert found["合影.jpg"] == ("nobody", "")
    assert found[f"{id_number(50)}.jpg"] == ("nobody", "")


def test_two_files_of_one_person_are_both_left_to_choose_from(contest, people, tmp_path):
    put(tmp_path, 薛思=None, 古田县薛思=None)
    assert {match for match, _ in matches(contest, tmp_path).values()} == {"ambiguous"}


def test_somebody_who_withdrew_gets_no_photo(contest, people, tmp_path):
    withdraw(contest, people["薛思"].id, "调离")
    put(tmp_path, 薛思=None)
    assert matches(contest, tmp_path) == {"薛思.jpg": ("nobody", "")}


def test_nothing_is_kept_before_it_is_confirmed_and_undo_takes_the_whole_folder_back(contest, people, tmp_path):
    put(tmp_path, 薛思=None, 屏南县王芳=None)
    plan = plan_photos(contest, tmp_path)
    assert contest.snapshot().photo_ids == {}
    assert apply_photos(contest, plan) == 2
    assert photo_of(contest, people["薛思"].id).startswith(b"\xff\xd8")
    contest.undo()
    assert photo_of(contest, people["薛思"].id) is None
    contest.redo()
    assert photo_of(contest, people["薛思"].id) is not None


def test_a_photo_somebody_has_stays_unless_it_is_to_be_replaced(contest, people, tmp_path):
    first, second = tmp_path / "1", tmp_path / "2"
    put(first, 薛思=picture(colour=(1, 2, 3)))
    apply_photos(contest, plan_photos(contest, first))
    kept = photo_of(contest, people["薛思"].id)
    assert matches(contest, first)["薛思.jpg"][0] == "same"
    put(second, 薛思=picture(colour=(200, 2, 3)))
    plan = plan_photos(contest, second)
    assert plan.count(PhotoMatch.REPLACES) == 1
    assert apply_photos(contest, plan) == 0
    assert photo_of(contest, people["薛思"].id) == kept
    assert apply_photos(contest, plan_photos(contest, second), replace_known=True) == 1
    assert photo_of(contest, people["薛思"].id) != kept


def test_a_plan_made_before_a_change_is_refused(contest, people, tmp_path):
    put(tmp_path, 薛思=None)
    plan = plan_photos(contest, tmp_path)
    add_person(contest, "新来")
    with pytest.raises(UserError, match="import_plan_outdated"):
        apply_photos(contest, plan)


def test_bad_files_are_reported_and_do_not_stop_the_others(contest, people, tmp_path):
    whole = picture()
    put(tmp_path, 薛思=None, 坏的=b"no picture at all", 断的=whole[: len(whole) // 2], 空的=b" ")
    plan = plan_photos(contest, tmp_path)
    assert {one.file: one.match.value for one in plan.photos if one.match is not PhotoMatch.MATCHED} == {
        "坏的.jpg": "bad",
        "断的.jpg": "bad",
        "空的.jpg": "bad",
    }
    assert all(one.error.code == "photo_unreadable" for one in plan.photos if one.error)


def test_a_folder_without_pictures_says_so(contest, tmp_path):
    (tmp_path / "名单.txt").write_text("薛思", encoding="utf-8")
    with pytest.raises(UserError, match="photos_none_found"):
        plan_photos(contest, tmp_path)


def test_a_photo_is_set_and_removed_by_hand(contest, people):
    person = people["薛思"]
    set_photo(contest, person.id, read_photo_content(picture(), ""), "")
    assert contest.undo_title() == "更换照片：古田县 薛思"
    remove_photo(contest, person.id)
    assert photo_of(contest, person.id) is None
    remove_photo(contest, person.id)
    contest.undo()
    assert photo_of(contest, person.id) is not None


def opened(reading):
    return Image.open(io.BytesIO(reading.content))


def test_a_large_photo_is_scaled_down_and_kept_small(tmp_path):
    noisy = Image.effect_noise((2950, 4130), 90).convert("RGB")
    noisy.save(tmp_path / "a.jpg", quality=95)
    reading = read_photo(tmp_path / "a.jpg")
    assert (reading.width, reading.height) == (WIDTH, HEIGHT)
    assert len(reading.content) <= MOST_BYTES
    assert reading.remarks == ()


def test_a_photo_taken_sideways_is_turned_and_what_the_camera_noted_is_dropped():
    exif = Image.Exif()
    exif[0x0112] = 6  # turn 90° clockwise to show
    exif[0x010F] = "a camera"
    sideways = picture(HEIGHT, WIDTH, exif=exif.tobytes())
    reading = read_photo_content(sideways, "a.jpg")
    assert (reading.width, reading.height) == (WIDTH, HEIGHT)
    assert not opened(reading).getexif()
    assert b"a camera" not in reading.content


@pytest.mark.parametrize(
    ("width", "height", "remarks"),
    [
        (295, 413, ()),
        (413, 413, ("photo_ratio",)),
        (100, 140, ("photo_small",)),
        (413, 579, ()),
        (60, 60, ("photo_ratio", "photo_small")),
    ],
)
def test_proportion_and_size_are_checked_and_never_cut(width, height, remarks):
    reading = read_photo_content(picture(width, height), "a.jpg")
    assert reading.remarks == remarks
    assert abs(reading.width / reading.height - width / height) < 0.02


def test_a_png_with_a_clear_ground_gets_a_white_one_whatever_its_suffix():
    clear = Image.new("RGBA", (295, 413), (0, 0, 0, 0))
    buffer = io.BytesIO()
    clear.save(buffer, "PNG")
    assert opened(read_photo_content(buffer.getvalue(), "a.jpg")).getpixel((10, 10)) == (255, 255, 255)


def test_a_picture_that_would_swell_is_refused_unopened():
    bomb = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(bomb, "PNG")
    with pytest.raises(UserError, match="photo_too_large"):
        read_photo_content(bomb.getvalue(), "a.png")
