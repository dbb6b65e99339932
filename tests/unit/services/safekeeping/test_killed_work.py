"""kill -9 during an import, a backup, a restore and a migration: before or after, never between."""

import pytest

from tests.killed_work import WORK, kill_work, start_of


@pytest.fixture(scope="module")
def start(tmp_path_factory):
    return start_of(tmp_path_factory.mktemp("killed"))


@pytest.mark.parametrize("kind", WORK)
def test_work_that_is_killed_is_there_as_a_whole_or_not_at_all(tmp_path, start, kind):
    found = kill_work(tmp_path, start, kind, 3, seed=2022)
    assert found.holds, found
    assert sum(found.states.values()) == 3
