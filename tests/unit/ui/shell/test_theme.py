"""The look: text can be read, tokens are known, and no character is a box."""

import pytest
from PySide6.QtGui import QColor, QRawFont

from lianbing_desktop.ui.shell import fonts, icons, theme
from lianbing_desktop.ui.shell.stages import STAGES
from lianbing_desktop.ui.shell.theme import TONES, Colour, Tone


def luminance(colour):
    parts = [part / 255 for part in QColor(colour.value).getRgb()[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


TEXT_ON_GROUND = [
    *((ink, Colour.SURFACE) for ink in (Colour.INK, Colour.INK_SOFT, Colour.INK_FAINT)),
    *((ink, Colour.CANVAS) for ink in (Colour.INK, Colour.INK_SOFT, Colour.INK_FAINT)),
    *((TONES[tone].ink, TONES[tone].soft) for tone in Tone),
    *((TONES[tone].ink, Colour.SURFACE) for tone in Tone),
    (Colour.SURFACE, Colour.ACCENT),
    (Colour.SURFACE, Colour.ACCENT_HOVER),
]


@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(ink, ground):
    assert contrast(ink, ground) >= 4.5


def test_the_stylesheet_knows_all_its_tokens(qapp):
    assert "$" not in qapp.styleSheet()


def test_the_window_is_set_in_a_face_that_has_chinese_and_rare_name_characters():
    faces = [QRawFont.fromFont(theme.font()), *(QRawFont.fromFont(face) for face in named(fonts.families()))]
    for character in "䶮㛃𬭎𫖯赛":
        assert any(face.supportsCharacter(ord(character)) for face in faces), character


def named(families):
    for family in families:
        face = theme.font()
        face.setFamilies([family])
        yield face


def test_the_shipped_faces_stand_in_where_no_known_face_is_installed(monkeypatch):
    monkeypatch.setattr(fonts, "PREFERRED", ())
    assert fonts.families.__wrapped__() == list(fonts.shipped())
    assert fonts.shipped()


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.key)
def test_every_stage_has_an_icon(stage):
    assert not icons.icon(stage.key).isNull()
