"""Each write, sync, truncate, delete, rename and link of a scenario fails once: nothing torn, nothing wrongly "saved".

The scenario opens a contest, enters a score, imports a roster, makes a backup, restores one, enters another score. What
fails is tried again once, as a person would. Linux with gcc; a small library (fault.c) stands before the C library.

uv run python -m benchmarks.faults [EVERY NTH WRITE]
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.intake import roster_reading
from lianbing_desktop.services.safekeeping import backups
from tests.trust_contest import ROWS, Contest, base, enter, entered, roster, say, take_in, whole

HERE = Path(__file__).resolve().parent
STEPS = ("score", "import", "backup", "restore", "score after")


def scenario(path: Path, log: Path) -> None:
    """Do each step, once more where it was refused; the log lies outside of the folder that fails."""
    contest: Contest | None = None

    def opened() -> Contest:
        nonlocal contest
        if contest is None:
            contest = Contest.open(path)
        return contest

    def close() -> None:
        nonlocal contest
        if contest is not None:
            contest.close()
            contest = None

    def restore() -> None:
        close()
        backups.restore(path.with_name("备份.lianbing"), path)

    steps = {
        "score": lambda: enter(opened(), 77),
        "import": lambda: take_in(opened(), path.with_name("名单.xlsx")),
        "backup": lambda: backups.keep(opened(), "auto"),
        "restore": restore,
        "score after": lambda: enter(opened(), 78),
    }
    with log.open("a", encoding="utf-8") as said:
        for name, step in steps.items():
            for attempt in ("first", "again"):
                try:
                    step()
                except UserError as error:
                    said.write(f"{name}\t{attempt}\trefused\t{error.code}\n")
                    said.flush()
                    if attempt == "first" and name != "restore":
                        state(path, name, "refused", said)
                    continue
                said.write(f"{name}\t{attempt}\tsaved\t\n")
                said.flush()
                break
        close()


def state(path: Path, name: str, what: str, said) -> None:
    """What a second reader sees after a refusal: none of it, or all of it."""
    try:
        contest = Contest.look(path)
        said.write(f"{name}\tseen\t{len(entered(contest))}\t{len(contest.snapshot().entrants)}\n")
        contest.close()
    except UserError as error:
        said.write(f"{name}\tseen\t{error.code}\t{what}\n")


def child(folder: Path, step: int) -> None:
    """Runs with the library before the C library: one fork a fault, every `step`th write and everything else."""
    shim = ctypes.CDLL(os.environ["LD_PRELOAD"])
    shim.fault_what.restype = ctypes.c_char_p
    results: Counter[str] = Counter()
    read = roster_reading.read_workbooks([folder / "start" / "名单.xlsx"], None)
    roster_reading.read_workbooks = lambda _paths, _progress: read  # the reading changes no file: once is enough
    for error, writes in ((errno.EIO, 0), (errno.EIO, 1), (errno.ENOSPC, 1)):
        number = 0
        while True:
            place = folder / "trial"
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(folder / "start", place)
            log = folder / "said.txt"
            log.write_text("")
            pid = os.fork()
            if pid == 0:
                shim.fault_arm(str(place).encode(), number, error, writes)
                status = 0
                try:
                    scenario(place / "比武.lianbing", log)
                except Exception as bug:
                    (folder / "bug.txt").open("a").write(f"{number} {shim.fault_what().decode()}: {bug!r}\n")
                    status = 1
                (folder / "what.txt").write_text(f"{shim.fault_what().decode()}|{shim.fault_seen()}")
                os._exit(status)
            _, status = os.waitpid(pid, 0)
            what, _ = (folder / "what.txt").read_text().split("|")
            if not what:
                break
            results["faults"] += 1
            results[f"  of them {what.split()[0]}"] += 1
            if status:
                results["ended in a bug"] += 1
            check(place, log, results, f"{number} {what}")
            number += step if writes else 1
    for name, count in results.items():
        say(f"{name:34} {count}")
    bugs = folder / "bug.txt"
    if bugs.exists():
        say(bugs.read_text())


def check(place: Path, log: Path, results: Counter, what: str) -> None:
    """Nothing torn, everything that was said to be saved there, nothing twice."""
    path = place / "比武.lianbing"
    said = [line.split("\t") for line in log.read_text(encoding="utf-8").splitlines()]
    saved = {line[0] for line in said if line[2] == "saved"}
    results["refused with a reason"] += sum(line[2] == "refused" for line in said)
    kept = [one for one in place.glob("*.lianbing") if "恢复前" in one.name]
    for one in (path, *kept, *backups.folder_of(path).glob("[!.]*.lianbing")):
        if not one.exists() or not whole(one):
            results["torn"] += 1
            say(f"torn after fault {what}: {one.name}")
    latest, earlier = path, path
    if "restore" in saved:
        earlier = min(kept, key=lambda one: len(one.name), default=path)  # the first one, not a second try's
    for name, file, value in (("score", earlier, "77"), ("score after", latest, "78")):
        contest = Contest.look(file)
        count = entered(contest).count(value)
        people = len(contest.snapshot().entrants)
        contest.close()
        if count > 1 or (name in saved and count == 0):
            results["lost or twice"] += 1
            say(f"{name} is there {count} times after fault {what}")
        if name == "score" and (people not in {10, 10 + ROWS} or ("import" in saved and people == 10)):
            results["lost or twice"] += 1
            say(f"{people} people after fault {what}")
    left = [one.name for one in place.rglob(".lianbing-*")]
    results["temporary files left"] += len(left)
    results["steps done in the end"] += len(saved)


def main(step: int) -> None:
    if sys.platform != "linux" or not shutil.which("gcc"):
        say("not run: needs Linux and gcc")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = folder / "fault.so"
        subprocess.run(["gcc", "-O1", "-shared", "-fPIC", "-o", library, HERE / "fault.c", "-ldl"], check=True)
        start = base(folder / "start")
        roster(folder / "start" / "名单.xlsx")
        shutil.copy(start, folder / "start" / "备份.lianbing")
        environment = {**os.environ, "LD_PRELOAD": str(library)}
        subprocess.run(
            [sys.executable, "-m", "benchmarks.faults", "--child", folder, str(step)], env=environment, check=False
        )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
