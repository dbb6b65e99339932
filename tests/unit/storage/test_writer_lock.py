"""One writer at a time: who holds a file, who is gone, and who was taken over."""

import json
import os
import subprocess
import sys

import pytest

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.storage import entrants, writer_lock
from lianbing_desktop.storage.contest_file import ContestFile
from lianbing_desktop.storage.writer_lock import WriterLock, lock_path

ELSEWHERE = """
import sys
from pathlib import Path
from lianbing_desktop.storage.writer_lock import WriterLock
WriterLock.acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def held_elsewhere(contest_file):
    """Another process has the file open; it says "held" first."""
    contest_file.close()
    process = subprocess.Popen(
        [sys.executable, "-c", ELSEWHERE, contest_file.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout.readline() == b"held\n"
    yield process
    process.kill()
    process.communicate()


def refused(path):
    with pytest.raises(UserError) as caught:
        ContestFile.open(path)
    return caught.value


def leave_behind(contest_file, **changes):
    """A lock file nobody holds, as a program that crashed leaves it."""
    contest_file.close()
    words = {
        "host": "财政局-3",
        "user": "小陈",
        "pid": 4,
        "since": "2022-07-01T09:12:00+08:00",
        "token": "t",
        "beat": 7,
    }
    lock_path(contest_file.path).write_text(json.dumps(words | changes), encoding="utf-8")


def test_a_file_open_in_another_program_says_by_whom_and_since_when(contest_file, held_elsewhere):
    error = refused(contest_file.path)
    assert error.code == "contest_open_elsewhere"
    assert error.params["host"] == os.uname().nodename
    assert error.params["user"]
    assert error.params["since"][:2] == "20"


def test_a_file_open_elsewhere_can_be_looked_at_and_not_changed(contest_file, held_elsewhere):
    with ContestFile.open(contest_file.path, reading=True) as file:
        assert file.query("SELECT name FROM units") == [{"name": "古田县"}]
        with pytest.raises(UserError, match="contest_reading"), file.write("x", {}, device="b", operator=""):
            pass


def test_when_the_other_program_was_killed_the_file_opens_at_once(contest_file, held_elsewhere):
    held_elsewhere.kill()
    held_elsewhere.wait()
    ContestFile.open(contest_file.path).close()
    assert not lock_path(contest_file.path).exists()


def test_a_pc_that_gave_a_sign_of_life_just_now_keeps_the_file(contest_file):
    leave_behind(contest_file)
    error = refused(contest_file.path)
    assert (error.code, error.params["user"], error.params["host"]) == ("contest_open_elsewhere", "小陈", "财政局-3")
    assert error.params["since"] == "2022-07-01 09:12"


def test_a_pc_that_has_been_silent_for_long_loses_the_file(contest_file):
    leave_behind(contest_file)
    silent = lock_path(contest_file.path).stat().st_mtime - writer_lock.SILENCE - 1
    os.utime(lock_path(contest_file.path), (silent, silent))
    ContestFile.open(contest_file.path).close()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"host": 1}', b"\xff\xfe"])
def test_a_lock_file_without_sense_keeps_nobody_out(contest_file, content):
    contest_file.close()
    lock_path(contest_file.path).write_bytes(content)
    ContestFile.open(contest_file.path).close()


def test_without_locks_of_the_system_a_living_process_of_this_pc_keeps_the_file(contest_file, monkeypatch):
    leave_behind(contest_file, host=os.uname().nodename, pid=os.getppid())
    monkeypatch.setattr(writer_lock, "_lock", lambda descriptor: None)
    assert refused(contest_file.path).code == "contest_open_elsewhere"
    leave_behind(contest_file, host=os.uname().nodename, pid=2**22 + 1)
    ContestFile.open(contest_file.path).close()


def test_a_pc_that_slept_while_another_took_the_file_over_writes_nothing_more(contest_file, write, monkeypatch):
    monkeypatch.setattr(contest_file._lock, "_system_lock", False)
    words = json.loads(lock_path(contest_file.path).read_text(encoding="utf-8"))
    lock_path(contest_file.path).write_text(json.dumps(words | {"token": "另一台"}), encoding="utf-8")
    with pytest.raises(UserError, match="contest_taken_over"), write() as operation:
        entrants.add(operation, Entrant("e1", "u1", "薛思"))


def test_two_connections_of_one_program_share_the_right_to_write(contest_file):
    other = contest_file.again()
    contest_file.close()
    assert lock_path(contest_file.path).exists()
    with other.write("entrant_added", {}, device="b", operator="") as operation:
        entrants.add(operation, Entrant("e1", "u1", "薛思"))
    other.close()
    assert not lock_path(contest_file.path).exists()


def test_a_heartbeat_changes_the_file_and_keeps_the_name(contest_file, monkeypatch):
    before = lock_path(contest_file.path).read_bytes()
    writer_lock._write(contest_file._lock._descriptor, contest_file._lock.holder, 12)
    assert lock_path(contest_file.path).read_bytes() != before
    assert writer_lock.holder_of(contest_file.path) == contest_file._lock.holder


def test_a_folder_that_takes_no_file_can_only_be_looked_at(contest_file, monkeypatch):
    contest_file.close()
    monkeypatch.setattr(writer_lock, "lock_path", lambda contest: contest.parent / "没有" / "锁")
    assert refused(contest_file.path).code == "contest_read_only"
    with ContestFile.open(contest_file.path, reading=True) as file:
        assert file.reading


def test_a_folder_taken_away_under_the_program_is_noticed_before_saved_is_said(contest_file, write, tmp_path):
    moved = tmp_path / "别处"
    moved.mkdir()
    contest_file.path.rename(moved / "比武.lianbing")
    with pytest.raises(UserError, match="contest_gone"), write() as operation:
        entrants.add(operation, Entrant("e1", "u1", "薛思"))


def test_taking_the_right_twice_needs_giving_it_back_twice(tmp_path):
    path = tmp_path / "a.lianbing"
    first, second = WriterLock.acquire(path), WriterLock.acquire(path)
    first.release()
    assert second.is_held()
    second.release()
    assert not lock_path(path).exists()
