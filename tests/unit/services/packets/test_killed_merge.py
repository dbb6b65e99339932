"""kill -9 while packets are joined: all of it is in the file, or nothing."""

import os
import shutil
import signal
import time

from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.packets.merging import merge, read_packets
from lianbing_desktop.services.packets.packing import everything
from lianbing_desktop.services.safekeeping.log_chain import verify
from tests.builders import add_person
from tests.merging_pcs import make_start


def test_a_merge_that_is_killed_is_there_as_a_whole_or_not_at_all(tmp_path):
    start = make_start(tmp_path)
    other = tmp_path / "副本.lianbing"
    shutil.copy(start, other)
    contest = Contest.open(other)
    for number in range(60):
        add_person(contest, f"选手{chr(0x4E00 + number)}")
    contest.close()
    found = set()
    for number in range(8):
        path = tmp_path / f"试{number}.lianbing"
        shutil.copy(start, path)
        child = os.fork()
        if child == 0:
            try:
                contest = Contest.open(path)
                merge(contest, read_packets(contest, [other], ""))
            finally:
                os._exit(0)
        time.sleep(0.02 * number)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        contest = Contest.open(path)
        found.add(len(contest.snapshot().entrants))
        assert verify(contest).sound
        assert everything(contest).rows
        contest.close()
    assert found <= {2, 62}
