"""Fonts found in a folder by their name tables."""

import shutil

from lianbing_desktop.exchange.pdf.installed_fonts import installed_fonts
from lianbing_desktop.paths import resource


def test_a_font_is_found_by_its_names(tmp_path):
    shutil.copy(resource("fonts", "LianbingSong-Bold.ttf"), tmp_path / "a.TTF")
    (font,) = installed_fonts([tmp_path])
    assert (font.path.name, font.index) == ("a.TTF", 0)
    assert font.names == ("Lianbing Song Bold",)


def test_a_regular_face_goes_by_its_family(tmp_path):
    shutil.copy(resource("fonts", "LianbingHei-Regular.ttf"), tmp_path)
    (font,) = installed_fonts([tmp_path])
    assert font.family == "Lianbing Hei"


def test_files_that_are_no_fonts_are_passed_over(tmp_path):
    (tmp_path / "empty.ttf").write_bytes(b"")
    (tmp_path / "text.ttf").write_text("not a font", encoding="utf-8")
    (tmp_path / "cff.ttf").write_bytes(b"OTTO" + bytes(200))
    (tmp_path / "short.ttc").write_bytes(b"ttcf\x00\x01\x00\x00\x00\x00\x00\x05")
    (tmp_path / "cut.ttf").write_bytes(resource("fonts", "LianbingHei-Regular.ttf").read_bytes()[:100])
    assert list(installed_fonts([tmp_path])) == []
