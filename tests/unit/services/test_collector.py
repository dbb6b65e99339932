from __future__ import annotations

import gc

from lianbing_desktop.services.collector import collector_at_rest


def test_the_collector_goes_on_afterwards_even_when_the_work_fails():
    seen = []

    @collector_at_rest()
    def work(fail):
        seen.append(gc.isenabled())
        if fail:
            raise RuntimeError

    work(False)
    try:
        work(True)
    except RuntimeError:
        seen.append(gc.isenabled())
    assert seen == [False, False, True]


def test_one_that_was_off_stays_off():
    gc.disable()
    try:
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
