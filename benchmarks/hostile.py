"""What becomes of spoilt workbooks, 10,000 by lot or those of a folder: read, refused with a sentence, or worse."""

from __future__ import annotations

import argparse
import itertools
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from lianbing_desktop.domain.intake.roster import read_roster
from lianbing_desktop.domain.intake.sheet import Workbook
from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.workbook_reader import SECONDS_PER_FILE, read_workbooks
from lianbing_desktop.services import reference
from lianbing_desktop.services.wording import say_error
from tests.held_out_sets import build_set
from tests.hostile_files import READS, hostile_files
from tests.mutated_files import mutations, originals_in

AT_ONCE = 100
ENDINGS = {".xlsx", ".xlsm", ".xls", ".et", ".ods", ".xlsb", ".xlt", ".xltx", ".xlam", ".fods", ".biff"}


def main() -> int:
    """Print what became of the files; the exit status is 1 when anything else than reading or refusing did."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", nargs="?", type=Path, help="read the spreadsheets below this folder instead")
    arguments.add_argument("--count", type=int, default=10_000)
    arguments.add_argument("--seed", type=int, default=2022)
    given = arguments.parse_args()
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        if given.folder:
            report.take(path for path in sorted(given.folder.rglob("*")) if path.suffix.lower() in ENDINGS)
        else:
            report.take(_spoilt(Path(folder), given.count, given.seed))
    return report.print()


class Report:
    """Counts outcomes; everything out of the ordinary is kept with its name."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.faults: list[str] = []
        self.slowest = (0.0, "")
        city = reference.city("宁德市")
        self._units = UnitNames(city.units, city.name, reference.unit_vocabulary())

    def take(self, paths: Iterable[Path]) -> None:
        """Read files, some at a time in one process as an import does."""
        batch: list[Path] = []
        for path in paths:
            batch.append(path)
            if len(batch) == AT_ONCE:
                self._read(batch)
                batch = []
        self._read(batch)

    def print(self) -> int:
        """The table; 1 when there were faults."""
        for outcome, count in self.outcomes.most_common():
            print(f"{count:>7}  {outcome}")
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
        print(f"{self.outcomes.total():>7}  files; slowest {self.slowest[0]:.1f} s ({self.slowest[1]});", end=" ")
        print(f"a reading process at most {memory} MiB; faults: {len(self.faults)}")
        for fault in self.faults[:40]:
            print("  ", fault)
        return int(bool(self.faults))

    def _read(self, paths: list[Path]) -> None:
        try:
            began = [time.perf_counter()]
            results = read_workbooks(paths, lambda *_: began.append(time.perf_counter()))
        except Exception as error:
            if len(paths) > 1:
                for path in paths:
                    self._read([path])
                return
            self.outcomes["FAULT OF THE PROGRAM"] += 1
            self.faults.append(f"{paths[0].name}: {error!r}"[-600:])
            return
        began.append(time.perf_counter())
        for path, result, seconds in zip(paths, results, _between(began[1:]), strict=True):
            self.slowest = max(self.slowest, (seconds, path.name))
            if seconds > SECONDS_PER_FILE + 1:
                self.faults.append(f"{path.name}: {seconds:.1f} s")
            self._note(path, result)

    def _note(self, path: Path, result: Workbook | UserError) -> None:
        if isinstance(result, UserError):
            self.outcomes[result.code] += 1
            if path.name not in say_error(result) or result.code == "workbook_takes_too_long":
                self.faults.append(f"{path.name}: {say_error(result)}")
            return
        self.outcomes["read"] += 1
        try:
            read_roster(result, self._units, reference.headers())
        except Exception as error:
            self.faults.append(f"{path.name}: as a roster {error!r}"[-600:])


def _between(times: list[float]) -> Iterator[float]:
    return (later - earlier for earlier, later in itertools.pairwise(times))


def _spoilt(folder: Path, count: int, seed: int) -> Iterator[Path]:
    (folder / "sound").mkdir()
    for city in ("quanzhou", "zhangzhou", "putian"):
        (folder / "sound" / city).mkdir()
        build_set(city, folder / "sound" / city)
    originals = originals_in(folder / "sound")
    originals += [one.content for one in hostile_files() if one.expected == READS and len(one.content) < 60_000]
    for number, (name, content) in enumerate(mutations(originals, count, seed)):
        path = folder / f"{number:05}_{name}.xlsx"
        path.write_bytes(content)
        yield path


if __name__ == "__main__":
    sys.exit(main())
