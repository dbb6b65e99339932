"""What goes wrong at venues costs no score: full disks, folders and sticks that go away, clocks that run backwards.

`benchmarks/venue.py` does the same with real disks.
"""

import os
import random

import pytest

from tests.venue import Found, folder_moved_away, no_file_grows_beyond, odd_clock, stick_pulled


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    (tmp_path / "config").mkdir()


def test_a_folder_moved_away_and_back_costs_nothing_and_is_told_with_what_to_do(tmp_path):
    found = folder_moved_away(tmp_path)
    assert found.holds, found
    assert found.acknowledged == 18
    assert "本次修改没有保存。请放回原处再试" in found.said["score"][0]
    assert "找不到文件夹“比武”" in found.said["export"][0]


def test_a_stick_pulled_costs_nothing_and_the_backups_on_this_pc_go_on(tmp_path):
    found = stick_pulled(tmp_path)
    assert found.holds, found
    assert found.acknowledged == 18
    assert "优盘没有插上" in found.said["second backup"][0]
    assert set(found.said) == {"second backup", "export"}


def test_a_clock_at_1975_and_stepping_back_costs_nothing(tmp_path):
    found = odd_clock(tmp_path)
    assert found.holds, found
    assert found.said == {}
    assert found.acknowledged == 34


@pytest.mark.parametrize("seed", range(8))
def test_a_file_that_may_not_grow_tears_nothing_and_is_never_called_saved(tmp_path, seed):
    size = random.Random(seed).choice((random.Random(seed).randrange(30_000), random.Random(-seed).randrange(600_000)))
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            found = no_file_grows_beyond(tmp_path, size)
            os.write(writing, repr(found).encode()[:60_000])
        finally:
            os._exit(0)
    os.close(writing)
    said = b""
    while piece := os.read(reading, 65_536):
        said += piece
    os.close(reading)
    os.waitpid(child, 0)
    assert said, "the child ended without a word"
    found = eval(said.decode(), {"Found": Found})
    assert found.holds, found
    assert found.acknowledged >= 9
    assert found.refused or size > 300_000
