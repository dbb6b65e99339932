"""Puts the limits of a delegation, and the wishes that collide, into words."""

from __future__ import annotations

from collections.abc import Mapping

from lianbing_desktop.domain.delegation.balance import FILL
from lianbing_desktop.domain.delegation.limited_seats import TEAMS
from lianbing_desktop.domain.delegation.limits import YOUNG, Limit, Scope, Trait
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.services.wording import say

_NAMES_TOLD = 3
"""So many of those kept out are named in somebody else's sentence."""


def limit_words(rules: RuleSet, limit: Limit, *, upper: bool) -> str:
    """One bound of a limit: “女选手至少 5 人”."""
    count = limit.maximum if upper else limit.minimum
    words = say("limit_max" if upper else "limit_min", {"what": what_words(rules, limit), "count": count})
    return say("limit_scope_individuals", {"limit": words}) if limit.scope is Scope.INDIVIDUALS else words


def what_words(rules: RuleSet, limit: Limit) -> str:
    """Whom a limit counts."""
    if limit.each_unit:
        return say("limit_each_unit")
    if limit.trait is Trait.AGE:
        ages = ("young" if value == YOUNG else "older" for value in limit.values)
        return "、".join(say(f"limit_age_{age}", {"age": rules.roster.age_bracket}) for age in ages)
    return say(f"limit_{limit.trait}", {"values": "、".join(limit.values)})


def wish_words(rules: RuleSet, wish: str, supply: str = "") -> str:
    """A wish as the domain names it: "max:0", "min:1", "fill", "teams"; `supply` is how many there are to meet it."""
    if wish in (FILL, TEAMS):
        return say("limit_quoted", {"limit": say(f"wish_{wish}")})
    bound, _, number = wish.partition(":")
    limit = rules.delegation.limits[int(number)]
    words = say("limit_quoted", {"limit": limit_words(rules, limit, upper=bound == "max")})
    return say("limit_supply", {"limit": words, "count": supply}) if supply else words


def in_words(rules: RuleSet, params: Mapping[str, object]) -> Mapping[str, object]:
    """Params of a sentence with the wishes among them put into words."""
    if "wishes" not in params:
        return params
    if int(str(params.get("count", 0))) > _NAMES_TOLD:
        params = {**params, "instead": say("limit_instead_more", params)}
    wishes = str(params["wishes"]).split()
    alone = [wish for wish in wishes if wish.startswith("min:")] == wishes and len(wishes) == 1
    words = [
        wish_words(rules, wish, str(params.get(f"supply_{wish.removeprefix('min:')}", "")) if alone else "")
        for wish in wishes
        if wish != FILL or len(wishes) == 1
    ]
    return {**params, "wishes": say("limit_joint").join(words)}
