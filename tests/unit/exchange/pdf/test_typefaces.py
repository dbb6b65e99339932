"""What the faces draw, and which face draws what."""

import pytest

from lianbing_desktop.exchange.pdf.installed_fonts import InstalledFont
from lianbing_desktop.exchange.pdf.typefaces import BUNDLED, Run, Typefaces
from lianbing_desktop.paths import resource

RARE_NAMES = "䶮㛃𬭎𫖯"
UNKNOWN = chr(0x323AF)  # the last of Extension H


@pytest.fixture(scope="module")
def faces():
    return Typefaces()


def gb2312():
    for lead in range(0xB0, 0xF8):
        for trail in range(0xA1, 0xFF):
            yield from bytes((lead, trail)).decode("gb2312", errors="ignore")


@pytest.mark.parametrize("name", ["song", "title", "hei", "kai"])
def test_every_face_draws_all_of_gb2312_and_the_rare_characters_names_have(faces, name):
    face = faces.face(name)
    missing = [one for one in {*gb2312(), *RARE_NAMES, *"〇·（）〔〕，。0123456789"} if not face.draws(one)]
    assert missing == []


@pytest.mark.parametrize("file", list(BUNDLED.values()))
def test_every_face_comes_with_its_licence_and_carries_no_reserved_name(file):
    from fontTools.ttLib import TTFont

    with TTFont(resource("fonts", file), lazy=True) as font:
        own = " ".join(str(font["name"].getDebugName(number)) for number in (1, 3, 4, 6))
    assert not any(reserved in own for reserved in ("LXGW", "霞鹜", "Source", "Hana", "花園", "Noto"))
    assert "SIL Open Font License" in resource("fonts", f"OFL-{file.split('-')[0]}.txt").read_text(encoding="utf-8")


def test_a_character_the_face_lacks_comes_from_a_fallback(faces):
    assert not faces.face("kai").draws("𣇉")
    assert faces.plan_runs("陈𣇉燕", "kai") == [Run("kai", "陈"), Run("rare", "𣇉"), Run("kai", "燕")]


def test_text_the_face_has_stays_one_run(faces):
    assert faces.plan_runs("陈䶮㛃𬭎𫖯", "kai") == [Run("kai", "陈䶮㛃𬭎𫖯")]


def test_what_no_face_draws_is_reported_with_its_code_point(faces, monkeypatch):
    monkeypatch.setattr("lianbing_desktop.exchange.pdf.typefaces._installed_by_family", dict)
    private = chr(0xE863)  # 䶮 as some old files carry it
    found = Typefaces().undrawable(f"陈{private}燕{private}", "kai")
    assert [(one.character, one.codepoint) for one in found] == [(private, "U+E863")]


def test_a_family_that_is_not_installed_is_replaced_and_named(monkeypatch):
    monkeypatch.setattr("lianbing_desktop.exchange.pdf.typefaces._installed_by_family", dict)
    faces = Typefaces()
    assert faces.face("方正小标宋简体").name == "song"
    assert faces.missing == {"方正小标宋简体": "song"}


def test_an_installed_face_for_rare_characters_is_asked_last(monkeypatch):
    font = InstalledFont(resource("fonts", "LianbingRare-Regular.ttf"), 0, "SimSun-ExtB", ("SimSun-ExtB",))
    monkeypatch.setattr("lianbing_desktop.exchange.pdf.typefaces._installed_by_family", lambda: {"simsun-extb": font})
    faces = Typefaces(fallbacks=("song",))
    assert faces.plan_runs("陈𣇉", "kai") == [Run("kai", "陈"), Run("SimSun-ExtB", "𣇉")]
    assert faces.undrawable("陈𣇉", "kai") == []


def test_an_installed_family_can_be_chosen_by_its_name(monkeypatch):
    font = InstalledFont(resource("fonts", "LianbingKai-Regular.ttf"), 0, "楷体", ("楷体", "KaiTi"))
    monkeypatch.setattr("lianbing_desktop.exchange.pdf.typefaces._installed_by_family", lambda: {"kaiti": font})
    faces = Typefaces()
    assert faces.plan_runs("陈", "KaiTi") == [Run("KaiTi", "陈")]
    assert faces.missing == {}


def test_an_installed_file_that_cannot_be_embedded_is_replaced(monkeypatch, tmp_path):
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(resource("fonts", "LianbingHei-Regular.ttf").read_bytes()[:5000])
    font = InstalledFont(broken, 0, "坏", ("坏",))
    monkeypatch.setattr("lianbing_desktop.exchange.pdf.typefaces._installed_by_family", lambda: {"坏": font})
    faces = Typefaces()
    assert faces.face("坏").name == "song"
    assert faces.missing == {"坏": "song"}


def test_advances_are_in_em(faces):
    assert faces.resolve("song", "人") == ("song", 1.0)
    assert 0.4 < faces.resolve("song", "2")[1] < 0.7
