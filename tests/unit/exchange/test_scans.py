"""Scans of bought sheets."""

import io

import pytest
from PIL import Image

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.scans import LONGEST, read_scan


def test_a_scan_larger_than_a_screen_is_made_small(tmp_path):
    path = tmp_path / "扫描.png"
    Image.effect_noise((3508, 2480), 40).convert("RGB").save(path, "PNG")
    assert path.stat().st_size > 8_000_000
    content, width, height = read_scan(path)
    assert (width, height) == (LONGEST, round(LONGEST * 2480 / 3508))
    assert len(content) < 3_000_000
    with Image.open(io.BytesIO(content)) as found:
        assert (found.format, found.size) == ("JPEG", (width, height))


def test_a_scan_the_camera_held_sideways_is_turned_upright(tmp_path):
    path = tmp_path / "拍照.jpg"
    notes = Image.Exif()
    notes[0x0112] = 6  # to be turned by a quarter
    Image.new("RGB", (80, 60), "white").save(path, "JPEG", exif=notes)
    assert read_scan(path)[1:] == (60, 80)


@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff broken"])
def test_what_is_no_picture_is_refused(tmp_path, content):
    path = tmp_path / "坏.jpg"
    path.write_bytes(content)
    with pytest.raises(UserError, match="picture_unreadable"):
        read_scan(path)


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(UserError, match="file_missing"):
        read_scan(tmp_path / "没有.png")
