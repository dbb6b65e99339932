"""Random work and random joining on 2 to 5 PCs until so many merges were made, beside an independent oracle.

uv run python -m benchmarks.merges [MERGES] [SEED]
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

from tests.merging_pcs import Outcome, make_start, run


def main() -> int:
    """Run and print; the exit status is 1 when anything was lost or differs."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    chance = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 2022)
    begun, found, runs = time.perf_counter(), Outcome(), 0
    with tempfile.TemporaryDirectory() as name:
        start = make_start(Path(name))
        while found.merges < wanted:
            run(start, Path(name), chance, found)
            runs += 1
    print(f"{found.merges} merges in {runs} contests, each made twice; {found.differences} differences told")
    print(f"{found.lost} entries lost, {found.unlike_oracle} unlike the oracle, {found.not_alike} files not alike")
    print(", ".join(f"{count} {kind}" for kind, count in sorted(found.kinds.items())))
    print(f"{found.again_changed} repetitions changed something; {time.perf_counter() - begun:.0f} s")
    return int(bool(found.lost or found.unlike_oracle or found.not_alike or found.again_changed))


if __name__ == "__main__":
    raise SystemExit(main())
