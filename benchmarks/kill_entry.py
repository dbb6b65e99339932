"""Score entry killed with kill -9 at any moment, a thousand times over one file: what is lost, what is damaged.

uv run python -m benchmarks.kill_entry [KILLS] [SEED]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.killed_entry import kill_entry, make_contest


def main() -> int:
    """Run and print; the exit status is 1 when anything was lost."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 2022
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "比武.lianbing"
        make_contest(path)
        found = kill_entry(path, kills, seed)
    seconds = time.perf_counter() - start
    print(f"{found.kills} kills, {found.acknowledged} values acknowledged")
    print(f"{found.lost} values lost, {found.damaged} files damaged")
    print(f"{seconds:.0f} s")
    return 1 if found.lost or found.damaged else 0


if __name__ == "__main__":
    raise SystemExit(main())
