"""Builds a delegation: pick teams, remove members, rank the rest, apply eligibility, list reserves, check."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from lianbing_desktop.domain.delegation import Decision, Delegation
from lianbing_desktop.domain.eligibility import Assessment
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking import Ranking
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.score import Team
from lianbing_desktop.domain.unit import Unit


def build_delegation(
    rules: RuleSet,
    units: Sequence[Unit],
    entrants: Sequence[Entrant],
    individuals: Ranking,
    teams: Sequence[Team],
    team_ranking: Ranking | None,
    assessments: Mapping[str, Assessment],
    as_of: dt.date,
    decisions: Sequence[Decision] = (),
) -> Delegation:
    """Propose the delegation of the rule set's profile.

    `team_ranking` is None where the contest has no team round; one without a placed team counts as none.
    `assessments` holds every competing entrant as of the same date.
    """
    raise NotImplementedError
