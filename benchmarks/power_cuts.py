"""Power cuts for real: ext4 on a loop device, cut off by the shutdown ioctl while scores are entered. Root only.

The cut throws away whatever has not reached the device, as pulling the plug does. Every entry that was acknowledged
before it must be there after the file system has been mounted again. The control enters rows the way the standard
library does by default (DELETE + FULL): it must lose some, or the test has no teeth.

uv run python -m benchmarks.power_cuts [CUTS]
"""

from __future__ import annotations

import fcntl
import os
import random
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.trust_contest import Contest, base, enter, entered, say, whole

SHUTDOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN
WITHOUT_FLUSH = 2


def cut(folder: Path) -> None:
    """Pull the plug of a mounted file system."""
    descriptor = os.open(folder, os.O_RDONLY)
    fcntl.ioctl(descriptor, SHUTDOWN, struct.pack("I", WITHOUT_FLUSH))
    os.close(descriptor)


def mount(image: Path, folder: Path) -> None:
    subprocess.run(["mount", "-o", "loop", image, folder], check=True, capture_output=True)


def unmount(folder: Path) -> None:
    for _ in range(50):
        if subprocess.run(["umount", folder], check=False, capture_output=True).returncode == 0:
            return
        time.sleep(0.05)
    raise SystemExit("the file system stays busy")


def enter_scores(path: Path, start: int, acknowledge: int) -> None:
    """The child: the real way of a score, one acknowledgement each."""
    contest = Contest.open(path)
    for value in range(start, start + 10_000):
        enter(contest, value % 100)
        os.write(acknowledge, struct.pack("I", value))


def enter_rows(path: Path, start: int, acknowledge: int) -> None:
    """The control's child: one row a transaction, DELETE + FULL."""
    connection = sqlite3.connect(path, isolation_level=None)
    for value in range(start, start + 10_000):
        connection.execute("INSERT INTO rows VALUES (?)", (value,))
        os.write(acknowledge, struct.pack("I", value))


def trial(image: Path, folder: Path, path: Path, start: int, work, chance: random.Random) -> int:
    """One cut; the last value acknowledged before it."""
    mount(image, folder)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            work(path, start, writing)
        finally:
            os._exit(0)
    os.close(writing)
    last = start - 1
    first = os.read(reading, 4)  # it has begun
    if first:
        last = struct.unpack("I", first)[0]
    until = time.monotonic() + chance.uniform(0, 0.03)
    os.set_blocking(reading, False)
    while time.monotonic() < until:
        last = _drain(reading, last)
    cut(folder)
    # what is acknowledged after the cut returned cannot have been on disk: only what came before counts
    last_before = _drain(reading, last)
    os.kill(child, 9)
    os.waitpid(child, 0)
    os.close(reading)
    unmount(folder)
    return last_before


def _drain(reading: int, last: int) -> int:
    try:
        content = os.read(reading, 65536)
    except BlockingIOError:
        return last
    return struct.unpack("I", content[-4:])[0] if content else last


def main(cuts: int) -> None:
    if os.geteuid() or not shutil.which("mkfs.ext4"):
        say("not run: needs root and mkfs.ext4")
        return
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for kind in ("contest", "control"):
            image, folder = work / f"{kind}.img", work / kind
            folder.mkdir()
            with image.open("wb") as file:
                file.truncate(96 << 20)
            subprocess.run(["mkfs.ext4", "-q", "-F", image], check=True)
            mount(image, folder)
            path = folder / "比武.lianbing"
            if kind == "contest":
                base(folder)
            else:
                connection = sqlite3.connect(path, isolation_level=None)
                connection.execute("CREATE TABLE rows (value INTEGER)")
                connection.close()
            unmount(folder)
            lost_cuts = lost = damaged = acknowledged = 0
            start = 1
            for number in range(cuts):
                last = trial(image, folder, path, start, enter_scores if kind == "contest" else enter_rows, chance)
                mount(image, folder)
                if kind == "contest":
                    if number % 10 == 0 or number == cuts - 1:
                        damaged += not whole(path)
                    contest = Contest.open(path)
                    values = entered(contest)[10:]
                    contest.close()
                    there = len(values)
                else:
                    connection = sqlite3.connect(path)
                    there = connection.execute("SELECT COUNT(*) FROM rows").fetchone()[0]
                    connection.close()
                acknowledged += last - start + 1
                missing = max(0, last - there) if last >= start else 0
                lost += missing
                lost_cuts += missing > 0
                start = there + 1
                unmount(folder)
            say(
                f"{'this program' if kind == 'contest' else 'DELETE + FULL'}  {cuts} cuts  "
                f"{acknowledged} acknowledged  lost {lost} in {lost_cuts} cuts  damaged {damaged}"
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
