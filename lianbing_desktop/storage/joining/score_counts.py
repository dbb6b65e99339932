"""What a joining says of scores: how many came where there was none, and how many another one than stood there.

Every entry is a line of its own in the log, so that one which is changed is one line more; whoever reads the preview
counts scores. One that two PCs say different things of is neither: it is among the differences.
"""

from __future__ import annotations

from collections.abc import Mapping, Set

from lianbing_desktop.domain.score import NOT_ENTERED, Score
from lianbing_desktop.storage import scores
from lianbing_desktop.storage.joining.histories import Row
from lianbing_desktop.storage.scores import Cell
from lianbing_desktop.storage.write import Write

ENTRIES = "score_entries"

Standing = Mapping[Cell, Set[Score]]
"""What is in force in some cells; more than one score where two PCs differ, none where nothing is entered."""


def cell_of(line: Row) -> Cell:
    """The cell an entry is for."""
    return str(line["subject_id"]), str(line["round_id"]), str(line.get("part", "")), str(line.get("entry_pass", ""))


def standing(write: Write, cells: Set[Cell]) -> Standing:
    """What is in force now in each of these cells."""
    places = sorted({(round_id, subject_id) for subject_id, round_id, *_ in cells})
    found = scores.heads(one for place in places for one in scores.subject_entries(write, *place))
    return {cell: {one.score for one in found.get(cell, ())} - {NOT_ENTERED} for cell in cells}


def counted(before: Standing, after: Standing) -> tuple[int, int, int]:
    """How many scores were added, changed, and left as they were."""
    added = sum(not before[cell] and bool(now) for cell, now in after.items())
    same = sum(now == before[cell] for cell, now in after.items())
    updated = sum(bool(before[cell]) and now != before[cell] and len(now) <= 1 for cell, now in after.items())
    return added, updated, same
