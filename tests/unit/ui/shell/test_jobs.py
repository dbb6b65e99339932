"""One job at a time; a value, a UserError or a bug comes back on the GUI thread."""

import threading

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.ui.shell.theme import Tone


class Gate:
    """Work that waits until it is let through."""

    def __init__(self):
        self.started, self.open = threading.Event(), threading.Event()

    def __call__(self, progress):
        self.started.set()
        while not self.open.wait(0.005):
            progress.check()
        return "through"


def test_a_value_arrives_on_the_gui_thread(qtbot, jobs):
    got = []
    jobs.run(
        "count", lambda _: threading.current_thread().name, lambda name: got.append((name, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got == [("job", threading.main_thread())]


def test_jobs_run_one_after_the_other_in_the_order_asked(qtbot, jobs):
    running, most, order = [], [], []

    def work(number):
        def run(progress):
            running.append(number)
            most.append(len(running))
            running.remove(number)
            return number

        return run

    for number in range(20):
        jobs.run(str(number), work(number), order.append)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))
    assert set(most) == {1}


def test_progress_is_told_and_the_end_hides_it(qtbot, jobs):
    states, got = [], []
    jobs.state_changed.connect(states.append)

    def work(progress):
        for step in range(1, 4):
            progress(step, 3, f"file {step}")

    jobs.run("read", work, lambda _: got.append(1))
    qtbot.waitUntil(lambda: bool(got))
    assert ("read", 3, 3, "file 3") in [(s.title, s.done, s.total, s.detail) for s in states if s]
    assert states[-1] is None


def test_a_user_error_becomes_a_message(qtbot, jobs, posted):
    def work(progress):
        raise UserError("file_missing", file="a.xls")

    jobs.run("read", work, lambda _: pytest.fail("no value"))
    qtbot.waitUntil(lambda: bool(posted))
    assert (posted[0].tone, "a.xls" in posted[0].text) == (Tone.ERROR, True)


def test_a_user_error_goes_to_the_job_s_own_handler_where_there_is_one(qtbot, jobs, posted):
    got = []

    def work(progress):
        raise UserError("file_missing", file="a.xls")

    jobs.run("read", work, lambda _: None, failed=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert (got[0].code, posted) == ("file_missing", [])


def test_a_bug_goes_to_the_exception_hook_and_the_next_job_runs(qtbot, jobs):
    got = []
    with qtbot.capture_exceptions() as raised:
        jobs.run("bug", lambda _: 1 // 0, got.append)
        jobs.run("next", lambda _: "fine", got.append)
        qtbot.waitUntil(lambda: bool(got))
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert got == ["fine"]


def test_cancelling_stops_the_running_job_only(qtbot, jobs):
    gate, got = Gate(), []
    jobs.run("long", gate, got.append, cancelled=lambda: got.append("cancelled"))
    jobs.run("short", lambda _: "fine", got.append)
    assert gate.started.wait(5)
    assert jobs.state.waiting == 1
    jobs.cancel()
    assert jobs.state.cancelling
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got == ["cancelled", "fine"]


def test_closing_stops_what_runs_drops_what_waits_and_calls_nobody(qtbot, jobs):
    gate, got = Gate(), []
    jobs.run("long", gate, got.append, cancelled=lambda: got.append("cancelled"))
    jobs.run("short", lambda _: "fine", got.append)
    assert gate.started.wait(5)
    assert jobs.close(5)
    jobs.run("late", lambda _: "late", got.append)
    qtbot.wait(30)
    assert got == []


def test_closing_gives_up_on_work_that_never_asks_whether_to_stop(qtbot, messages):
    from lianbing_desktop.ui.shell.jobs import Jobs

    jobs, let_go = Jobs(messages), threading.Event()
    jobs.run("deaf", lambda _: let_go.wait(5), lambda _: None)
    assert not jobs.close(0.02)
    let_go.set()
    assert jobs.close(5)
