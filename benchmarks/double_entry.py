"""1,000 planted typing errors of one clerk of two, through the contest file: does every one come up?

    uv run python -m benchmarks.double_entry [HOW_MANY]

Each error is one sheet of twenty rows typed blind by two people, one of whom makes one of the mistakes in
tests/typing_errors.py. Every row whose value differs must not be on the record; every other row must.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from lianbing_desktop.domain.intake.score_value import read_score
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import NOT_ENTERED, RoundKind
from lianbing_desktop.domain.scoring.round_form import EntryRule, RoundSettings
from lianbing_desktop.services.scoring import double_entry
from lianbing_desktop.services.scoring.rounds import add_round
from tests.builders import add_person, new_contest
from tests.typing_errors import Column, marks, planted

ROWS, SHEETS_A_FILE = 20, 50


def main() -> int:
    """Plant the errors; 1 when one was missed."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    draw, seen, missed, wrongly = random.Random(20220701), Counter[str](), 0, 0
    start = time.perf_counter()
    for number in range(wanted):
        if number % SHEETS_A_FILE == 0:
            folder = tempfile.TemporaryDirectory()
            contest = new_contest(Path(folder.name))
            for row in range(ROWS):
                add_person(contest, f"选手{row:02d}")
        some = add_round(
            contest, f"第{number}轮", RoundKind.INDIVIDUAL, settings=RoundSettings(entry_rule=EntryRule.DOUBLE)
        )
        paper = marks(ROWS, draw)
        name, wrong = planted(paper, draw)
        cells = [line.cell for line in double_entry.blind_sheet(contest, some, "王芳").lines]
        pair: tuple[tuple[str, Column], ...] = (("王芳", wrong), ("李芳", paper))
        for operator, column in pair if number % 2 else pair[::-1]:
            contest.operator = operator
            for cell, text in zip(cells, column, strict=True):
                with suppress(UserError):  # beyond the maximum, or two points in it: refused at once
                    double_entry.type_blind(contest, cell, text or "")
        recorded = contest.snapshot().scores
        for cell, right, typed in zip(cells, paper, wrong, strict=True):
            score = recorded.get((cell[1], some.id), NOT_ENTERED)
            alike = (read_score(typed or "") or NOT_ENTERED) == read_score(right or "")
            missed += not alike and score != NOT_ENTERED
            wrongly += alike and score == NOT_ENTERED
        seen[name] += 1
        if number % SHEETS_A_FILE == SHEETS_A_FILE - 1 or number == wanted - 1:
            contest.close()
            folder.cleanup()
    print(f"{wanted} errors planted: {missed} values passed that differ, {wrongly} held back that agree")
    print(", ".join(f"{name} {count}" for name, count in seen.most_common()))
    print(f"{time.perf_counter() - start:.0f} s")
    return int(bool(missed or wrongly))


if __name__ == "__main__":
    sys.exit(main())
