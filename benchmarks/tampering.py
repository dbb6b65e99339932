"""Changes to a contest file past the program, with the triggers gone and put back: how many are found.

uv run python -m benchmarks.tampering [CHANGES]
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from lianbing_desktop.services.safekeeping.log_chain import log_head, verify_file
from tests.tampering import tamper
from tests.trust_contest import Contest, base, enter, say


def main(changes: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = base(folder / "start")
        contest = Contest.open(path)
        enter(contest, 99)
        contest.undo()
        head = log_head(contest)
        contest.close()
        if not verify_file(path, head).sound:
            raise SystemExit("the untouched file is not sound")
        made: Counter[str] = Counter()
        missed: list[str] = []
        for seed in range(changes):
            copy = shutil.copy(path, folder / "copy.lianbing")
            done = tamper(copy, random.Random(seed))
            made[done.split()[0]] += 1
            if verify_file(copy, head).sound:
                missed.append(f"{seed} {done}")
        say(f"{changes} changes {dict(made)}  not found: {missed or 0}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
