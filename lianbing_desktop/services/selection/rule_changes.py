"""Another shape of the delegation: looked at without writing, or adopted as a new version of the rules."""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import replace
from functools import cache

from lianbing_desktop.domain.delegation.delegation import Delegation
from lianbing_desktop.domain.delegation.delegation_rules import DelegationProfile
from lianbing_desktop.domain.delegation.profile_text import with_profile
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.rule_table import RuleTable
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.paths import resource
from lianbing_desktop.services import standing
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.storage import contests


@cache
def shapes() -> tuple[DelegationProfile, ...]:
    """The shapes that ship with the program: a city's, 平潭's, a provincial unit's."""
    return tuple(
        DelegationProfile.from_table(RuleTable(tomllib.loads(path.read_text(encoding="utf-8")), "delegation"))
        for path in sorted(resource("delegation").glob("*.toml"))
    )


def with_shape(snapshot: Snapshot, profile: DelegationProfile) -> Snapshot:
    """The contest as if this were its delegation's shape. Places and eligibility do not depend on it."""
    supposed = replace(snapshot, rules=replace(snapshot.rules, delegation=profile))
    for name, value in snapshot.worked_out.items():
        if name.startswith(("rankings", "eligibility")):
            supposed.worked_out[name] = value
    return supposed


def proposed(snapshot: Snapshot, profile: DelegationProfile, as_of: dt.date) -> Delegation:
    """The proposal that shape would give."""
    return standing.delegation(with_shape(snapshot, profile), as_of)


def adopt(contest: Contest, profile: DelegationProfile, reason: str, what: str) -> None:
    """Put the shape in force as a new version of the rule set. `what` says in words what is different.

    Raises UserError reason_missing, and rules_… when the shape makes no sense. The same shape changes nothing.
    """
    if not reason.strip():
        raise UserError("reason_missing")
    if profile == contest.snapshot().rules.delegation:
        return
    text = with_profile(contests.rules_text(contest.file), profile)
    RuleSet.from_mapping(tomllib.loads(text))
    with contest.operation("delegation_rules_changed", what=what, reason=reason.strip()) as write:
        contests.adopt_rules(write, text)
