"""Who stood in a unit's list before and does not come up in its new version: asked about, never dropped."""

from __future__ import annotations

from collections.abc import Sequence

from lianbing_desktop.domain.entrant import EntrantStatus
from lianbing_desktop.domain.text import match_key
from lianbing_desktop.services.contest import Snapshot
from lianbing_desktop.services.intake.import_plan import MissingPerson, PlannedFile, PlannedRow


def missing_people(
    snapshot: Snapshot, files: Sequence[PlannedFile], rows: Sequence[PlannedRow]
) -> tuple[MissingPerson, ...]:
    """People who take part and are in no row of the batch, of the units it has a new version for, in the list's order.

    A file is a new version for a unit when it names somebody of the unit who is in the list already and its content is
    new, or what was taken in last for that unit; one that only adds people says nothing about the others. Somebody
    named in a row that was left out did come up.
    """
    known = snapshot.entrant_by_id
    last = {unit: done.sha256 for done in snapshot.imports if done.kind == "roster" for unit in done.unit_ids}
    files_of: dict[str, list[str]] = {}
    come_up: set[str] = set()
    for planned in rows:
        if planned.entrant is None:
            continue
        before = known.get(planned.entrant.id)
        come_up.add(planned.entrant.id)
        file, unit = files[planned.source], planned.row.unit_id
        if before is not None and (not file.read_before or last.get(unit) == file.sha256):
            names = files_of.setdefault(unit, [])
            if planned.file not in names:
                names.append(planned.file)
    left_out = {(one.row.unit_id, match_key(one.row.name)) for one in rows if one.entrant is None}
    return tuple(
        MissingPerson(person, snapshot.unit_name(person.unit_id), "、".join(files_of[person.unit_id]))
        for person in snapshot.entrants
        if person.status is EntrantStatus.ACTIVE
        and person.unit_id in files_of
        and person.id not in come_up
        and (person.unit_id, match_key(person.name)) not in left_out
    )
