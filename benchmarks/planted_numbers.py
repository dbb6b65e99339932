"""Plant numbers in a contest, run its season with errors, a crash and a clean-up, and search everything written.

Then the same without a clean-up but with a password: every byte of every file is searched, also as UTF-16 and GB 18030.

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
        from tests.planted_run import run, run_with_password

        status = 0
        for title, work in (("a season and its clean-up", run), ("with a password", run_with_password)):
            season = Path(folder) / work.__name__
            season.mkdir()
            print(title)
            for where, files in work(season).items():
                print(f"  {where:65} {len(files)} hits {' '.join(files[:5])}")
                status |= bool(files) and where != "before"
        return int(status)


if __name__ == "__main__":
    sys.exit(main())
