"""kill -9 at a random moment of an import, a backup, a restore, a migration and a change of the password.

Before or after, never between.

uv run python -m benchmarks.kills [KILLS] [SEED]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.killed_work import WORK, kill_work, start_of


def main() -> int:
    """Print the table; 1 when anything was found between."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 2022
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        start = start_of(Path(name) / "start")
        for kind in WORK:
            found = kill_work(Path(name), start, kind, kills // len(WORK), seed)
            bad += not found.holds
            print(
                f"{kind:10} {sum(found.states.values()):5} kills  {dict(found.states)}  ended first {found.ended}, "
                f"not there {found.lost}",
                flush=True,
            )
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
