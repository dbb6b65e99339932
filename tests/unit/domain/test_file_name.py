"""Whatever a unit or a person is called, its file has a valid name inside its folder, and no two share one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.file_name import MOST_BYTES, file_stem, file_stems

NASTY = (
    "CON", "con", "PRN", "AUX", "NUL", "nul.txt", "COM1", "COM¹", "lpt9", "CONIN$", "a/b", "a\\b", "../../etc",
    "..", ".", "C:", "a:b", "a*b", "a?b", 'a"b', "a<b>c", "a|b", "古田县.", "古田县 ", "古田县...", " 古田县", "",
    "   ", "县" * 300, "x" * 400, "\u202e县田古", "古\u200b田县", "古\ufeff田县", "👨\u200d👩", "😀" * 100, "a\nb",
    "a\tb", "a\0b", "e\u0301", "\u00e9", "\ud800", "~$锁",
)  # fmt: skip


def is_valid(name):
    return (
        name
        and not set(name) & set('<>:"/\\|?*')
        and not any(unicodedata.category(one) in {"Cc", "Cf", "Cs"} for one in name)
        and name.strip(" .") == name
        and name.split(".")[0].strip().casefold() not in {"con", "prn", "aux", "nul", "com1", "com¹", "lpt9", "conin$"}
        and len(name.encode()) <= MOST_BYTES + 1
    )


def test_nasty_names_become_valid_ones_that_do_not_collide():
    made = file_stems(NASTY)
    assert [name for name in made if not is_valid(name)] == []
    assert len({unicodedata.normalize("NFKC", name).casefold() for name in made}) >= len(NASTY) - 1  # COM1, COM¹
    assert len({name.casefold() for name in made}) == len(NASTY)


def test_nasty_names_stay_inside_their_folder_on_a_real_disk(tmp_path):
    for name in file_stems(NASTY):
        path = tmp_path / f"{name}-报名表（空白）.xlsx"
        path.write_text(name, encoding="utf-8")
        assert path.resolve().parent == tmp_path
    assert len(list(tmp_path.iterdir())) == len(NASTY)


@pytest.mark.parametrize("name", ["古田县", "鼓楼区（直属）", "市本级 2022"])
def test_an_ordinary_name_stays_as_it_is(name):
    assert file_stem(name) == name


@given(st.lists(st.text(max_size=20), max_size=6))
def test_any_texts_become_valid_names_unlike_each_other(texts):
    made = file_stems(texts)
    assert all(is_valid(name) for name in made)
    assert len({name.casefold() for name in made}) == len(texts)
