import datetime as dt
from itertools import count

import pytest

from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.storage import contests, file_key, units
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.contests import ContestFacts

BEGIN = dt.datetime(2022, 7, 1, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def clock():
    """A clock that moves one second a look."""
    seconds = count()
    return lambda: BEGIN + dt.timedelta(seconds=next(seconds))


@pytest.fixture(params=[False, True], ids=["plain", "password"])
def key(request):
    """None, and the key of a password this process was given."""
    made = file_key.new_key("练兵比武 2022") if request.param else None
    if made is not None:
        file_key.remember(made)
    yield made
    file_key.forget()


@pytest.fixture
def contest_file(tmp_path, clock, key):
    """An empty contest of one county, without a password and with one."""
    file = ContestFile.create(tmp_path / "宁德 2022.lianbing", clock, key=key)
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
