"""What goes wrong at venues, for real: full disks, folders that become read-only or go away, sticks pulled, clocks.

Scores are typed, lists exported, backups made and a roster taken in before, during and after each trouble. It shows
what was acknowledged and is not there, exports made before that are not byte for byte what they were, and in which
words the trouble was told. The troubles that need mounts need root on Linux.

uv run python -m benchmarks.venue
"""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.venue import Found, Morning, folder_moved_away, odd_clock

EXT4_SHUTDOWN = 0x8004587D
WITHOUT_FLUSH = 2


def run(*words: object) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True)


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[Path]:
    """A file system of its own: `-t tmpfs …`, or an image."""
    folder.mkdir()
    run("mount", *options, folder)
    try:
        yield folder
    finally:
        for _ in range(50):
            if subprocess.run(["umount", folder], check=False, capture_output=True).returncode == 0:
                break
            time.sleep(0.05)
        else:
            run("umount", "-l", folder)


@contextmanager
def ext4(work: Path, name: str, megabytes: int) -> Iterator[Path]:
    """A small ext4 on a loop device."""
    image = work / f"{name}.img"
    with image.open("wb") as file:
        file.truncate(megabytes << 20)
    run("mkfs.ext4", "-q", "-F", "-m", "0", image)
    with mounted(work / name, "-o", "loop", str(image)) as folder:
        (folder / "比武").mkdir()
        yield folder / "比武"


def fill_up(folder: Path) -> Path:
    """Write until the disk is full to the last byte."""
    filler = folder / "视频.mp4"
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 20, 4096, 512, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue
    return filler


def full_disk(kind: str) -> Callable[[Path], Found]:
    def trouble(work: Path) -> Found:
        holder = (
            ext4(work, "disk", 24)
            if kind == "ext4"
            else mounted(work / "disk", "-t", "tmpfs", "-o", "size=12m", "tmpfs")
        )
        with holder as folder:
            stick = work / "stick"
            stick.mkdir()
            morning = Morning(folder, stick)
            morning.everything("早上")
            filler = fill_up(folder)
            morning.everything("满了")
            filler.unlink()
            morning.everything("腾空以后")
            morning.open_again()
            morning.everything("下午")
            return morning.end()

    return trouble


def full_stick(work: Path) -> Found:
    folder = work / "folder"
    folder.mkdir()
    with mounted(work / "stick", "-t", "tmpfs", "-o", "size=3m", "tmpfs") as stick:
        morning = Morning(folder, stick)
        morning.everything("早上")
        filler = fill_up(stick)
        morning.everything("优盘满了")
        filler.unlink()
        morning.everything("下午")
        return morning.end()


def read_only(work: Path) -> Found:
    with ext4(work, "disk", 24) as folder:
        stick = work / "stick"
        stick.mkdir()
        morning = Morning(folder, stick)
        morning.everything("早上")
        run("mount", "-o", "remount,abort", folder.parent)  # as the system does by itself when a disk fails
        morning.everything("只读")
        morning.contest.close()
        image = work / "disk.img"
        run("umount", folder.parent)
        run("mount", "-o", "loop", image, folder.parent)
        morning.open_again()
        morning.everything("可写以后")
        morning.open_again()
        morning.everything("下午")
        return morning.end()


def stick_unplugged(way: str) -> Callable[[Path], Found]:
    """The stick with the second backup folder and exports goes away, and is plugged in again."""

    def trouble(work: Path) -> Found:
        folder, stick = work / "比武", work / "stick"
        folder.mkdir()
        image = work / "stick.img"
        with image.open("wb") as file:
            file.truncate(16 << 20)
        run("mkfs.ext4", "-q", "-F", "-m", "0", image)
        stick.mkdir()
        run("mount", "-o", "loop", image, stick)
        morning = Morning(folder, stick)
        morning.everything("早上")
        os.sync()
        if way == "lazily":
            run("umount", "-l", stick)
            stick.rmdir()  # as where sticks get their folder from the system
            morning.everything("拔掉")
            stick.mkdir()
        else:
            _shut_down(stick)
            morning.everything("拔掉")
            run("umount", stick)
        run("mount", "-o", "loop", image, stick)
        try:
            morning.everything("插回以后")
            return morning.end()
        finally:
            run("umount", stick)

    return trouble


def contest_on_a_stick(work: Path) -> Found:
    """The contest itself lies on the stick that is pulled while scores are typed."""
    image = work / "stick.img"
    with image.open("wb") as file:
        file.truncate(24 << 20)
    run("mkfs.ext4", "-q", "-F", "-m", "0", image)
    place, second = work / "disk", work / "second"
    place.mkdir()
    second.mkdir()
    run("mount", "-o", "loop", image, place)
    folder = place / "比武"
    folder.mkdir()
    morning = Morning(folder, second)
    morning.everything("早上")
    _shut_down(place)
    morning.everything("拔掉")
    morning.contest.close()
    run("umount", place)
    run("mount", "-o", "loop", image, place)
    try:
        morning.open_again()
        morning.everything("插回以后")
        return morning.end()
    finally:
        run("umount", place)


def _shut_down(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    fcntl.ioctl(descriptor, EXT4_SHUTDOWN, struct.pack("I", WITHOUT_FLUSH))
    os.close(descriptor)


TROUBLES: dict[str, tuple[Callable[[Path], Found], bool]] = {
    "disk full (ext4)": (full_disk("ext4"), True),
    "disk full (tmpfs)": (full_disk("tmpfs"), True),
    "stick full": (full_stick, True),
    "disk turns read-only": (read_only, True),
    "folder moved away and back": (folder_moved_away, False),
    "stick pulled (second backups, exports)": (stick_unplugged("lazily"), True),
    "stick dies (second backups, exports)": (stick_unplugged("dead"), True),
    "stick with the contest dies": (contest_on_a_stick, True),
    "clock at 1975, set right, stepping back": (odd_clock, False),
}


def main() -> int:
    """Print the table and the sentences; 1 when anything was not kept."""
    bad = 0
    with_mounts = sys.platform == "linux" and os.geteuid() == 0 and shutil.which("mkfs.ext4")
    for title, (trouble, needs_mounts) in TROUBLES.items():
        if needs_mounts and not with_mounts:
            print(f"{title:42} not run: needs root on Linux")
            continue
        with tempfile.TemporaryDirectory() as name:
            os.environ["XDG_CONFIG_HOME"] = str(Path(name) / "config")
            found = trouble(Path(name))
        bad += not found.holds
        print(
            f"{title:42} acknowledged {found.acknowledged:3}  lost {found.lost}  twice {found.twice}  "
            f"exports changed {found.changed_exports}  torn {found.torn}  refused {found.refused:2}  "
            f"bugs {len(found.bugs)}  left over {len(found.left_over)}",
            flush=True,
        )
        for what, sentences in found.said.items():
            for sentence in sentences:
                print(f"    {what}: {sentence}")
        for bug in (*found.bugs, *found.left_over):
            print(f"    !! {bug}")
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
