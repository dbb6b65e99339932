"""The program dies in the middle of entry: what was acknowledged is there, and the file is sound."""

import pytest

from tests.killed_entry import Killed, kill_entry, make_contest


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_nothing_acknowledged_is_lost_when_the_program_is_killed(tmp_path, seed):
    path = tmp_path / "比武.lianbing"
    make_contest(path)
    found = kill_entry(path, 4, seed)
    assert found == Killed(4, found.acknowledged, lost=0, damaged=0)
    assert found.acknowledged >= 4
