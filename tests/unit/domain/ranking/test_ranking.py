"""Totals half up, shared places 1, 2, 2, 4, and ties that only rules or people break."""

import dataclasses
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.entrant import Entrant, EntrantStatus, Role
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import (
    TieOrder,
    rank_individuals,
    rank_teams,
    rank_units,
    round_half_up,
)
from lianbing_desktop.domain.ranking.ranking_rules import RankingRules, TeamTotal, TieBreak, TieRule
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.unit import Unit, UnitKind

UNIT = Unit("u", "古田县", UnitKind.COUNTY)
WRITTEN = Round("w", "笔试", RoundKind.INDIVIDUAL, Decimal(40), position=1)
PRACTICE = Round("p", "实操", RoundKind.INDIVIDUAL, Decimal("0.6"), position=2)
EXTRA = Round("x", "加赛", RoundKind.INDIVIDUAL, position=3, counts=False)
LIVE = Round("l", "现场赛", RoundKind.TEAM, position=4)


def people(count: int) -> list[Entrant]:
    return [Entrant(f"e{n}", "u", f"选手{n}") for n in range(count)]


def points(value: object, seconds: int | None = None) -> Score:
    return Score(ScoreState.SCORED, Decimal(str(value)), seconds)


def ranking_of(*values: object, ties: str = "decision", orders=(), **more):
    """Rank people with these written scores. A ready Score is taken as it is."""
    scores = {(f"e{n}", "w"): value if isinstance(value, Score) else points(value) for n, value in enumerate(values)}
    scores |= more.pop("scores", {})
    rules = RankingRules(ties=tuple(TieRule.parse(text) for text in ties.split()), **more)
    rounds = [dataclasses.replace(WRITTEN, weight=Decimal(1)), EXTRA]
    return rank_individuals(people(len(values)), [UNIT], rounds, scores, rules, orders)


def places(ranking) -> dict[str, int]:
    return {one.subject_id: one.place for one in ranking.placed}


def test_shared_places_count_1_2_2_4():
    ranking = ranking_of(90, 80, 80, 70)
    assert [one.place for one in ranking.placed] == [1, 2, 2, 4]
    assert [one.tied for one in ranking.placed] == [False, True, True, False]


def test_a_total_is_rounded_half_up_and_only_once():
    assert round_half_up(Decimal("0.125"), 2) == Decimal("0.13")
    assert round_half_up(Decimal("-0.125"), 2) == Decimal("-0.13")
    assert str(round_half_up(Decimal("-0.001"), 2)) == "0.00"
    scores = {("e0", "w"): points("80.01"), ("e0", "p"): points("90.005")}
    (placed,) = rank_individuals(people(1), [UNIT], [WRITTEN, PRACTICE], scores, RankingRules()).placed
    assert placed.total == Decimal("86.01")  # 32.004 + 54.003
    (placed,) = rank_individuals(people(1), [UNIT], [WRITTEN, PRACTICE], scores, RankingRules(round_parts=True)).placed
    assert placed.total == Decimal("86.00")  # 32.00 + 54.00


def test_a_weight_up_to_1_is_a_factor_and_above_1_percent():
    scores = {("e0", "w"): points(100), ("e0", "p"): points(50)}
    (placed,) = rank_individuals(people(1), [UNIT], [WRITTEN, PRACTICE], scores, RankingRules()).placed
    assert [(part.label, part.factor, part.points) for part in placed.parts] == [
        ("笔试", Decimal("0.4"), Decimal("40.0")),
        ("实操", Decimal("0.6"), Decimal("30.0")),
    ]


@pytest.mark.parametrize("state", [ScoreState.ABSENT, ScoreState.FORFEIT, ScoreState.VOID, ScoreState.NOT_ENTERED])
def test_who_has_no_score_has_no_place_but_stays_in_the_lists(state):
    ranking = ranking_of(90, Score(state), 0)
    assert places(ranking) == {"e0": 1, "e2": 2}
    assert [(one.subject_id, one.state, one.round_id) for one in ranking.unplaced] == [("e1", state, "w")]


def test_absence_counts_as_zero_only_where_the_rules_say_so():
    ranking = ranking_of(90, Score(ScoreState.ABSENT), zero_states=frozenset({ScoreState.ABSENT}))
    assert [one.total for one in ranking.placed] == [Decimal(90), Decimal(0)]


def test_the_gravest_state_of_several_rounds_is_told():
    scores = {("e0", "w"): Score(ScoreState.ABSENT), ("e0", "p"): Score(ScoreState.VOID)}
    ranking = rank_individuals(people(1), [UNIT], [WRITTEN, PRACTICE], scores, RankingRules())
    assert [(one.state, one.round_id) for one in ranking.unplaced] == [(ScoreState.VOID, "p")]


def test_leaders_and_withdrawn_people_are_not_ranked():
    leader = Entrant("a", "u", "领队", role=Role.LEADER)
    gone = Entrant("b", "u", "退赛", status=EntrantStatus.WITHDRAWN)
    scores = {("a", "w"): points(99), ("b", "w"): points(98)}
    ranking = rank_individuals([leader, gone], [UNIT], [WRITTEN], scores, RankingRules())
    assert not ranking.placed
    assert not ranking.unplaced


def test_the_shorter_time_goes_first():
    ranking = ranking_of(points(80, 300), points(80, 200), ties="time decision")
    assert places(ranking) == {"e1": 1, "e0": 2}
    assert [one.tie_note for one in ranking.placed] == ["time", "time"]


def test_a_missing_time_leaves_the_tie_to_the_next_rule():
    ranking = ranking_of(points(80, 300), points(80), ties="time decision")
    assert [one.place for one in ranking.placed] == [1, 1]


def test_a_named_round_breaks_the_tie_and_its_absentees_come_last():
    scores = {("e0", "x"): Score(ScoreState.ABSENT), ("e1", "x"): points(5), ("e2", "x"): points(9)}
    ranking = ranking_of(80, 80, 80, ties="round:加赛 decision", scores=scores)
    assert places(ranking) == {"e2": 1, "e1": 2, "e0": 3}


def test_an_extra_round_that_is_not_entered_for_everyone_decides_nothing():
    ranking = ranking_of(80, 80, ties="round:加赛 decision", scores={("e1", "x"): points(5)})
    assert places(ranking) == {"e0": 1, "e1": 1}


def test_a_lot_comes_before_a_decision_and_carries_its_reason():
    lot = TieOrder(TieBreak.LOT, ("e1", "e0"), "现场抽签")
    decision = TieOrder(TieBreak.DECISION, ("e0", "e1"), "裁定")
    ranking = ranking_of(80, 80, ties="lot decision", orders=[decision, lot])
    assert [(one.subject_id, one.tie_note, one.tie_reason) for one in ranking.placed] == [
        ("e1", "lot", "现场抽签"),
        ("e0", "lot", "现场抽签"),
    ]
    assert ranking.unused == (decision,)


def test_a_decision_that_does_not_name_everyone_settles_nothing_and_is_reported():
    decision = TieOrder(TieBreak.DECISION, ("e0", "e1"), "裁定")
    ranking = ranking_of(80, 80, 80, orders=[decision])
    assert {one.place for one in ranking.placed} == {1}
    assert ranking.unused == (decision,)


def test_a_round_the_rules_name_must_exist():
    with pytest.raises(UserError) as error:
        ranking_of(80, ties="round:决胜题 decision")
    assert (error.value.code, error.value.params) == ("ranking_round_unknown", {"round": "决胜题"})
    with pytest.raises(UserError):
        ranking_of(80, individual_basis=("面试",))


def test_the_basis_can_be_the_one_round_everybody_sat():
    scores = {("e0", "w"): points(70), ("e1", "w"): points(60), ("e1", "p"): points(100)}
    rules = RankingRules(individual_basis=("笔试",))
    ranking = rank_individuals(people(2), [UNIT], [WRITTEN, PRACTICE], scores, rules)
    assert places(ranking) == {"e0": 1, "e1": 2}


MEMBERS = {("e0", "w"): points(90), ("e1", "w"): points("80.5"), ("e2", "w"): points(70)}


@pytest.mark.parametrize(
    ("kind", "total"),
    [
        (TeamTotal.TEAM_ROUNDS, "300"),
        (TeamTotal.SUM_OF_MEMBERS, "170.50"),
        (TeamTotal.MEAN_OF_MEMBERS, "85.25"),
        (TeamTotal.MEAN_OF_UNIT, "80.17"),
        (TeamTotal.WEIGHTED, "213.67"),
    ],
)
def test_a_team_total_is_made_as_the_rules_say(kind, total):
    rules = RankingRules(team_total=kind, team_share=Decimal("0.598"))
    rounds = [dataclasses.replace(WRITTEN, weight=Decimal(1)), LIVE]
    scores = MEMBERS | {("t", "l"): points(300)}
    team = Team("t", "u", "", ("e0", "e1"))
    (placed,) = rank_teams([team], people(3), [UNIT], rounds, scores, rules).placed
    assert placed.total == Decimal(total)


def test_a_team_without_a_score_has_no_place_and_a_team_may_stand_below_zero():
    teams = [Team("t", "u"), Team("s", "u"), Team("r", "u")]
    scores = {("t", "l"): points(-5), ("s", "l"): Score(ScoreState.FORFEIT), ("r", "l"): points(0)}
    ranking = rank_teams(teams, [], [UNIT], [LIVE], scores, RankingRules())
    assert places(ranking) == {"r": 1, "t": 2}
    assert [one.state for one in ranking.unplaced] == [ScoreState.FORFEIT]


def test_a_units_mean_leaves_absentees_out_but_waits_for_scores_not_entered():
    rounds = [dataclasses.replace(WRITTEN, weight=Decimal(1))]
    scores = {("e0", "w"): points(90), ("e1", "w"): Score(ScoreState.ABSENT)}
    assert rank_units([UNIT], (), people(2), rounds, scores, RankingRules()).placed[0].total == Decimal(90)
    assert not rank_units([UNIT], (), people(3), rounds, scores, RankingRules()).placed


@given(
    st.lists(st.lists(st.decimals(0, 100, places=3), min_size=3, max_size=3), min_size=1, max_size=8),
    st.permutations([0, 1, 2]),
    st.booleans(),
)
def test_totals_and_places_hang_neither_on_the_order_of_rounds_nor_of_people(table, order, round_parts):
    rounds = [
        Round(f"r{n}", f"轮{n}", RoundKind.INDIVIDUAL, weight, position=n)
        for n, weight in enumerate((Decimal("33.3"), Decimal("0.267"), Decimal(40)))
    ]
    entrants = people(len(table))
    scores = {(f"e{n}", f"r{m}"): points(value) for n, row in enumerate(table) for m, value in enumerate(row)}
    rules = RankingRules(round_parts=round_parts)
    expected = rank_individuals(entrants, [UNIT], rounds, scores, rules)
    shuffled = [dataclasses.replace(rounds[index], position=n) for n, index in enumerate(order)]
    again = rank_individuals(entrants[::-1], [UNIT], shuffled, scores, rules)
    assert [(one.subject_id, one.place, one.total) for one in again.placed] == [
        (one.subject_id, one.place, one.total) for one in expected.placed
    ]
    for one in expected.placed:
        assert one.place == 1 + sum(other.total > one.total for other in expected.placed)
