"""The rules of the ranking in the organiser's hands: looked at, tried out, kept as a new version of the rule set."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking_rules import RankingRules, TeamTotal, TieBreak, TieRule
from lianbing_desktop.domain.rule_table import RuleTable
from lianbing_desktop.domain.rule_text import Setting, with_settings
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.score import RoundKind
from lianbing_desktop.services.contest import Contest, Snapshot
from lianbing_desktop.services.scoring.score_entry import state_words
from lianbing_desktop.services.selection.consequences import Consequence, consequences
from lianbing_desktop.services.wording import say
from lianbing_desktop.storage import contests


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One rule before and after, in words."""

    rule: str
    before: str
    after: str


def checked(snapshot: Snapshot, rules: RankingRules) -> RankingRules:
    """The rules, if they can be kept.

    Raises UserError ranking_rules_twice for a tie rule that stands twice, ranking_round_unknown for a round that is
    not there, and those of `RankingRules.from_table`.
    """
    for ties, kind in ((rules.ties, RoundKind.INDIVIDUAL), (rules.team_ties, RoundKind.TEAM)):
        if len(set(ties)) < len(ties):
            twice = next(rule for rule in ties if ties.count(rule) > 1)
            raise UserError("ranking_rules_twice", rule=tie_words(twice))
        names = {some.name for some in snapshot.rounds if some.kind is kind}
        for rule in ties:
            if rule.round_name and rule.round_name not in names:
                raise UserError("ranking_round_unknown", round=rule.round_name)
    for name in rules.individual_basis:
        if name not in {some.name for some in snapshot.rounds if some.kind is RoundKind.INDIVIDUAL}:
            raise UserError("ranking_round_unknown", round=name)
    return RankingRules.from_table(RuleTable(rules.to_mapping(), "ranking"))


def rule_consequences(snapshot: Snapshot, rules: RankingRules) -> tuple[Consequence, ...]:
    """Who would move by other rules; nothing is written. Raises UserError as `checked` does."""
    wanted = checked(snapshot, rules)
    return consequences(snapshot, replace(snapshot, rules=replace(snapshot.rules, ranking=wanted)))


def change_ranking_rules(contest: Contest, rules: RankingRules) -> tuple[RuleChange, ...]:
    """Keep the rules as a new version of the contest's rule set; what changed, nothing when they are in force already.

    The text of the rule set keeps its remarks. Raises UserError as `checked` does.
    """
    snapshot = contest.snapshot()
    wanted = checked(snapshot, rules)
    changes = rule_changes(snapshot.rules.ranking, wanted)
    if not changes:
        return ()
    text = contests.rules_text(contest.file)
    before, after = snapshot.rules.ranking.to_mapping(), wanted.to_mapping()
    settings: dict[str, Setting] = {key: value for key, value in after.items() if value != before[key]}  # type: ignore[misc]
    text = with_settings(with_settings(text, "ranking", settings), "", {"version": snapshot.rules.version + 1})
    kept = RuleSet.from_mapping(tomllib.loads(text))
    if kept.ranking != wanted:
        raise ValueError("the rules' text does not say what was asked for")
    said = "；".join(f"{one.rule}：{one.before} → {one.after}" for one in changes)
    with contest.operation("ranking_rules_changed", version=kept.version, changes=said) as write:
        contests.adopt_rules(write, text)
    return changes


def rule_changes(before: RankingRules, after: RankingRules) -> tuple[RuleChange, ...]:
    """Rule by rule what is different, in words."""
    pairs = zip(rule_words(before), rule_words(after), strict=True)
    return tuple(RuleChange(rule, old, new) for (rule, old), (_, new) in pairs if old != new)


def rule_words(rules: RankingRules) -> tuple[tuple[str, str], ...]:
    """Each rule and what it says."""
    states = [state_words(state) for state in sorted(rules.zero_states)]
    return (
        (say("rule_basis"), "、".join(rules.individual_basis) or say("rule_basis_all")),
        (say("rule_decimals"), say("rule_decimals_value", {"decimals": rules.decimals})),
        (say("rule_round_parts"), say("yes" if rules.round_parts else "no")),
        (say("rule_zero_states"), "、".join(states) or say("consequence_nothing")),
        (say("rule_ties"), _ties_words(rules.ties)),
        (say("rule_team_ties"), _ties_words(rules.team_ties)),
        (say("rule_team_total"), _total_words(rules.team_total, rules.team_share)),
        (say("rule_unit_total"), _total_words(rules.unit_total, rules.unit_share)),
    )


def tie_words(rule: TieRule) -> str:
    """A tie rule as people say it."""
    if rule.kind is TieBreak.TIME and rule.round_name:
        return say("tie_rule_time_of", {"round": rule.round_name})
    return say(f"tie_rule_{rule.kind}", {"round": rule.round_name})


def total_words(total: TeamTotal) -> str:
    """What a team's or a unit's total is made of."""
    return say(f"team_total_{total}")


def possible_ties(snapshot: Snapshot, kind: RoundKind) -> tuple[TieRule, ...]:
    """The tie rules one can choose from, the decision that always ends them left out."""
    names = [some.name for some in snapshot.rounds if some.kind is kind]
    rounds = [TieRule(TieBreak.ROUND, name) for name in names]
    times = [TieRule(TieBreak.TIME), *(TieRule(TieBreak.TIME, name) for name in names)]
    return (*times, *rounds, TieRule(TieBreak.LOT))


def _ties_words(ties: Sequence[TieRule]) -> str:
    return " > ".join(tie_words(rule) for rule in ties)


def _total_words(total: TeamTotal, share: Decimal) -> str:
    words = total_words(total)
    return f"{words}（{(share * 100).normalize():f}%）" if total is TeamTotal.WEIGHTED else words
