"""How totals and places come about, as data."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lianbing_desktop.domain.rule_table import RuleTable
from lianbing_desktop.domain.score import ScoreState


class TeamTotal(StrEnum):
    """What a team's total is made of (domain: the variants seen in practice)."""

    TEAM_ROUNDS = "team_rounds"
    SUM_OF_MEMBERS = "sum_of_members"
    MEAN_OF_MEMBERS = "mean_of_members"
    MEAN_OF_UNIT = "mean_of_unit"
    WEIGHTED = "weighted"


class TieBreak(StrEnum):
    """What can set equal totals apart."""

    ROUND = "round"
    TIME = "time"
    LOT = "lot"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class TieRule:
    """One step of the ordered tie list, written "time", "time:笔试", "round:加赛", "lot" or "decision".

    `round_name` is set for ROUND; for TIME it narrows the time to one round and is otherwise "".
    """

    kind: TieBreak
    round_name: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.round_name}" if self.round_name else str(self.kind)

    @classmethod
    def parse(cls, text: str) -> TieRule:
        """Read the written form. Raises ValueError with the text when it is none of the forms."""
        kind, _, round_name = text.partition(":")
        if kind not in set(TieBreak):
            raise ValueError(text)
        rule = cls(TieBreak(kind), round_name.strip())
        named = bool(rule.round_name)
        if (rule.kind is TieBreak.ROUND) != named and not (rule.kind is TieBreak.TIME and named):
            raise ValueError(text)
        return rule


MOST_DECIMALS = 6
"""More places of a total than anybody prints; a typing error in a rule file, most likely."""

_DECISION = TieRule(TieBreak.DECISION)
_SILENT_STATES = frozenset({ScoreState.ABSENT, ScoreState.FORFEIT, ScoreState.VOID})


@dataclass(frozen=True, slots=True)
class RankingRules:
    """Rounding, what counts, and the ordered tie rules.

    `decimals` is the number of places of a total, half up. With `round_parts` each weighted part is rounded
    before the sum. `individual_basis` names the rounds an individual total is made of; empty means every
    counting individual round. `zero_states` are the states that count as 0 points; every other state short of
    a score leaves a person or team without a place. `team_share` is the weight of the team rounds for
    TeamTotal.WEIGHTED; the rest is the mean of the members' totals. `unit_total` and `unit_share` say the same of
    the units' table, where a unit stands by the best of its teams or by the mean of all its entrants.
    """

    decimals: int = 2
    round_parts: bool = False
    individual_basis: tuple[str, ...] = ()
    zero_states: frozenset[ScoreState] = frozenset()
    ties: tuple[TieRule, ...] = (_DECISION,)
    team_ties: tuple[TieRule, ...] = (_DECISION,)
    team_total: TeamTotal = TeamTotal.TEAM_ROUNDS
    team_share: Decimal = Decimal(1)
    unit_total: TeamTotal = TeamTotal.MEAN_OF_UNIT
    unit_share: Decimal = Decimal(1)

    @classmethod
    def from_table(cls, table: RuleTable) -> RankingRules:
        """Read the [ranking] table. Raises UserError (see RuleTable), also rules_tie_rule, rules_tie_end."""
        rules = cls(
            decimals=table.integer("decimals"),
            round_parts=table.flag("round_parts", default=False),
            individual_basis=table.texts("individual_basis", ()),
            zero_states=frozenset(table.choices("zero_states", ScoreState, ())),
            ties=_tie_rules(table, "ties"),
            team_ties=_tie_rules(table, "team_ties"),
            team_total=table.choice("team_total", TeamTotal, TeamTotal.TEAM_ROUNDS),
            team_share=table.decimal("team_share", Decimal(1)),
            unit_total=table.choice("unit_total", TeamTotal, TeamTotal.MEAN_OF_UNIT),
            unit_share=table.decimal("unit_share", Decimal(1)),
        )
        for state in sorted(rules.zero_states - _SILENT_STATES):
            # A score nobody has typed yet is not a zero, whatever the city wishes.
            raise table.refuse("rules_not_one_of", "zero_states", state, allowed=", ".join(sorted(_SILENT_STATES)))
        if rules.decimals > MOST_DECIMALS:
            raise table.refuse("rules_too_many_decimals", "decimals", rules.decimals, most=MOST_DECIMALS)
        for key, share in (("team_share", rules.team_share), ("unit_share", rules.unit_share)):
            if not 0 <= share <= 1:
                raise table.refuse("rules_not_share", key, share)
        table.finish()
        return rules

    def to_mapping(self) -> dict[str, object]:
        """The [ranking] table that reads back as this value."""
        return {
            "decimals": self.decimals,
            "round_parts": self.round_parts,
            "individual_basis": list(self.individual_basis),
            "zero_states": sorted(self.zero_states),
            "ties": [str(rule) for rule in self.ties],
            "team_ties": [str(rule) for rule in self.team_ties],
            "team_total": str(self.team_total),
            "team_share": str(self.team_share),
            "unit_total": str(self.unit_total),
            "unit_share": str(self.unit_share),
        }


def _tie_rules(table: RuleTable, key: str) -> tuple[TieRule, ...]:
    """An ordered list that ends in a person's decision, so that no tie is ever cut by accident."""
    rules = []
    for text in table.texts(key, (str(_DECISION),)):
        try:
            rules.append(TieRule.parse(text))
        except ValueError:
            raise table.refuse("rules_tie_rule", key, text) from None
    if not rules or rules[-1] != _DECISION:
        raise table.refuse("rules_tie_end", key)
    return tuple(rules)
