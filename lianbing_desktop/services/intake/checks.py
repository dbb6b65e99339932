"""The check of the whole list: units against the minimum, and every finding that wants a question back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lianbing_desktop.domain.intake.roster_checks import check_roster
from lianbing_desktop.domain.minimum import UnitCount, count_units
from lianbing_desktop.domain.problem import Place, Problem, Severity
from lianbing_desktop.services.contest import Snapshot


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Counts per unit in the units' order, and findings: people's first, then rows that were left out."""

    units: tuple[UnitCount, ...]
    findings: tuple[Problem, ...]

    @property
    def needs_attention(self) -> bool:
        """A unit is short, or a finding is an error."""
        return any(unit.short_by for unit in self.units) or any(
            finding.severity is Severity.ERROR for finding in self.findings
        )


def check(snapshot: Snapshot, on: dt.date | None = None) -> CheckResult:
    """Check the list as it stands. `on` is the day ages are counted on, the eligibility date by default."""
    day = on or snapshot.rules.eligibility.date
    counts = count_units(snapshot.units, snapshot.competing, snapshot.rules.roster)
    people = check_roster(snapshot.entrants, snapshot.units, snapshot.rules.roster, day)
    return CheckResult(counts, (*people, *_left_out(snapshot)))


def _left_out(snapshot: Snapshot) -> list[Problem]:
    """Rows left out and not settled. One sent twice is told once; a repeat inside one file is only a warning."""
    told: dict[tuple[str, str, str], Problem] = {}
    for row, file in snapshot.left_out:
        if row.settled:
            continue
        unit = snapshot.unit_name(row.unit_id or "") or row.unit_text
        severity = Severity.WARNING if row.code == "duplicate_in_file" else Severity.ERROR
        place = Place(file, row.sheet, row.row)
        told[(row.code, unit, row.name)] = Problem(row.code, severity, unit, row.name, "", row.params, place, row.id)
    return list(told.values())
