"""Plant numbers in a contest, run its season with errors, a crash and a clean-up, and search everything written.

uv run python benchmarks/planted_numbers.py
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR"):
            os.environ[name] = str(Path(folder) / "profile")
        season = Path(folder) / "season"
        season.mkdir()
        from tests.planted_run import run

        found = run(season)
        for where, files in found.items():
            print(f"{where:45} {len(files)} hits {' '.join(files[:5])}")
        return int(any(files for where, files in found.items() if where != "before"))


if __name__ == "__main__":
    sys.exit(main())
