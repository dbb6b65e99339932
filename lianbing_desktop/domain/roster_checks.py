"""Findings over the whole roster: what to ask which unit before the list is trusted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.problem import Problem
from lianbing_desktop.domain.rules import RosterRules
from lianbing_desktop.domain.unit import Unit


def check_roster(
    entrants: Sequence[Entrant], units: Sequence[Unit], rules: RosterRules, on: dt.date
) -> tuple[Problem, ...]:
    """Every finding, by unit order then name. `on` is the day ages are counted on."""
    raise NotImplementedError
