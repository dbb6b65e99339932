import datetime as dt
from itertools import count

import pytest

from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.storage import contests, units
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.contests import ContestFacts

BEGIN = dt.datetime(2022, 7, 1, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def clock():
    """A clock that moves one second a look."""
    seconds = count()
    return lambda: BEGIN + dt.timedelta(seconds=next(seconds))


@pytest.fixture
def contest_file(tmp_path, clock):
    """An empty contest of one county."""
    file = ContestFile.create(tmp_path / "宁德 2022.lianbing", clock)
    with file.write("contest_created", {}, device="a", operator="小林", undoable=False) as write:
        contests.add_facts(write, ContestFacts("c", "宁德市", 2022, "比武", "市人社局", "2022-07-01"))
        units.add(write, Unit("u1", "古田县", UnitKind.COUNTY, "350922", 1))
    yield file
    file.close()


@pytest.fixture
def write(contest_file):
    """Starts an operation on the contest file."""

    def start(kind="entrant_changed", **params):
        return contest_file.write(kind, params, device="a", operator="小林")

    return start
