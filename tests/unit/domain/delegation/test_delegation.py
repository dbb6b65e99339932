"""The delegation in words: who is seated, who is asked about, and what a decision does."""

import dataclasses
import datetime as dt
import tomllib
from decimal import Decimal

import pytest

from lianbing_desktop.domain.delegation.builder import build_delegation
from lianbing_desktop.domain.delegation.delegation import Choice, Decision
from lianbing_desktop.domain.eligibility.eligibility import Assessment, EligibilityStatus, Reason
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.ranking.ranking import rank_individuals, rank_teams
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.score import Round, RoundKind, Score, ScoreState, Team
from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.paths import resource
from lianbing_desktop.services import wording

DATE = dt.date(2022, 8, 18)
ROUNDS = [Round("w", "笔试", RoundKind.INDIVIDUAL), Round("l", "现场赛", RoundKind.TEAM)]
UNITS = [
    Unit("city", "市本级", UnitKind.MUNICIPAL, position=0),
    Unit("a", "蕉城区", UnitKind.COUNTY, position=1),
    Unit("b", "霞浦县", UnitKind.COUNTY, position=2),
    Unit("c", "古田县", UnitKind.COUNTY, position=3),
]


def rule_set(name: str = "fujian-2022") -> RuleSet:
    return RuleSet.from_mapping(tomllib.loads(resource("rules", f"{name}.toml").read_text("utf-8")))


def state(score: object) -> Score:
    if isinstance(score, ScoreState):
        return Score(score)
    return Score(ScoreState.SCORED, Decimal(str(score)))


class Contest:
    """Eight people a unit: a0…a7 with 100, 99.9, … each a hair below the unit before. Teams are the first three."""

    def __init__(self, units=UNITS, team_scores=None, per_unit: int = 8) -> None:
        self.units = list(units)
        self.rules = rule_set()
        self.entrants = [
            Entrant(f"{unit.id}{n}", unit.id, f"{unit.name[:2]}{n}") for unit in units for n in range(per_unit)
        ]
        self.scores = {
            (f"{unit.id}{n}", "w"): state(100 - n - Decimal("0.1") * index)
            for index, unit in enumerate(units)
            for n in range(per_unit)
        }
        self.teams = [Team(f"T{unit}", unit, "", (f"{unit}0", f"{unit}1", f"{unit}2")) for unit in (team_scores or {})]
        self.scores |= {(f"T{unit}", "l"): state(score) for unit, score in (team_scores or {}).items()}
        self.statuses: dict[str, tuple[str, str]] = {}
        self.decisions: list[Decision] = []
        self.as_of = DATE

    def judge(self, entrant_id: str, status: str, code: str) -> None:
        self.statuses[entrant_id] = (status, code)

    def decide(self, subject_id: str, choice: Choice, reason: str = "裁判组裁定") -> None:
        self.decisions.append(Decision(subject_id, choice, reason))

    def build(self):
        assessments = {}
        for entrant in self.entrants:
            status, code = self.statuses.get(entrant.id, ("eligible", ""))
            reasons = (Reason("history", code, EligibilityStatus(status)),) if code else ()
            assessments[entrant.id] = Assessment(EligibilityStatus(status), reasons)
        ranking = self.rules.ranking
        return build_delegation(
            self.rules,
            self.units,
            self.entrants,
            rank_individuals(self.entrants, self.units, ROUNDS, self.scores, ranking),
            self.teams,
            rank_teams(self.teams, self.entrants, self.units, ROUNDS, self.scores, ranking) if self.teams else None,
            assessments,
            self.as_of,
            self.decisions,
        )


def event(**more) -> Contest:
    return Contest(team_scores={"city": 400, "a": 300, "b": 250, "c": 200} | more)


def team_of(delegation, unit_id: str):
    return next(team for team in delegation.teams if team.unit_id == unit_id)


def seat_codes(seats) -> dict[str, str]:
    return {seat.entrant_id: seat.code for seat in seats}


def codes(delegation) -> list[str]:
    return [question.code for question in delegation.undecided]


def test_two_county_teams_and_fourteen_more_make_twenty():
    delegation = event().build()
    assert [(team.unit_id, team.code, team.place) for team in delegation.teams] == [
        ("a", "team_event_place", 2),
        ("b", "team_event_place", 3),
    ]
    assert len(delegation.individuals) == 14
    assert delegation.seats == 20
    assert delegation.settled
    assert [one.entrant_id for one in delegation.individuals][:3] == ["city0", "c0", "city1"]
    assert [(one.unit_id, one.code) for one in delegation.teams_passed_over] == [
        ("city", "unit_kind_not_entitled"),
        ("c", "below_last_team"),
    ]
    assert [one.order for one in delegation.reserves] == list(range(1, 13))


def test_every_seat_and_every_entry_has_a_sentence_without_gaps():
    contest = event(c=ScoreState.ABSENT)
    contest.judge("a1", "never", "history_excluded")
    contest.scores["c3", "w"] = Score(ScoreState.ABSENT)
    contest.decide("c0", Choice.SKIP)
    contest.decide("c7", Choice.SEAT)
    delegation = contest.build()
    said = [wording.say(seat.code, seat.params) for team in delegation.teams for seat in team.seats]
    said += [wording.say(seat.code, seat.params) for seat in delegation.individuals]
    said += [wording.say(one.code, one.params) for one in delegation.reserves]
    said += [wording.say(one.code, one.params) for one in delegation.teams_passed_over]
    said += [wording.say(one.code, one.params) for one in delegation.passed_over if one.entrant_id != "a1"]
    said += [wording.say(one.code, one.params) for one in delegation.undecided]
    assert not [sentence for sentence in said if "{" in sentence or not sentence.endswith(("。", "裁定"))]


def test_an_ineligible_member_is_asked_about_and_never_swapped_silently():
    contest = event()
    contest.judge("a1", "never", "study_points")
    delegation = contest.build()
    team = team_of(delegation, "a")
    assert [seat.entrant_id for seat in team.seats] == ["a0", "a2"]
    assert (team.waiting, team.open_seats) == (("a1",), 1)
    (question,) = delegation.undecided
    assert (question.code, question.subject_id) == ("team_member_ineligible", "a1")
    assert question.candidates == ("a3", "a4", "a5", "a6", "a7")
    assert next(one for one in delegation.passed_over if one.entrant_id == "a1").code == "study_points"


def test_leaving_the_member_out_brings_in_the_best_placed_of_the_same_county():
    contest = event()
    contest.judge("a1", "never", "study_points")
    contest.judge("a3", "never", "title_national")
    contest.decide("a1", Choice.SKIP)
    delegation = contest.build()
    assert seat_codes(team_of(delegation, "a").seats) == {
        "a0": "team_event_place",
        "a2": "team_event_place",
        "a4": "replacement",
    }
    assert delegation.settled


def test_a_chosen_replacement_goes_before_the_best_placed():
    contest = event()
    contest.decide("a1", Choice.SKIP)
    contest.decide("a6", Choice.SEAT, "县里推荐")
    delegation = contest.build()
    assert [(seat.entrant_id, seat.reason) for seat in team_of(delegation, "a").seats][2:] == [("a6", "县里推荐")]
    assert len(delegation.individuals) == 14


def test_an_override_seats_the_member_and_is_marked():
    contest = event()
    contest.judge("a1", "never", "study_points")
    contest.decide("a1", Choice.SEAT, "省里同意")
    seat = team_of(contest.build(), "a").seats[1]
    assert (seat.entrant_id, seat.code, seat.reason) == ("a1", "override", "省里同意")


@pytest.mark.parametrize("subject", ["Ta", "a"])
def test_leaving_a_team_out_takes_the_next_one(subject):
    contest = event()
    contest.decide(subject, Choice.SKIP, "放弃")
    delegation = contest.build()
    assert [team.unit_id for team in delegation.teams] == ["b", "c"]
    assert "a0" in seat_codes(delegation.individuals)
    assert ("a", "team_decided_skip") in [(one.unit_id, one.code) for one in delegation.teams_passed_over]


def test_the_city_itself_may_send_a_team_only_by_decision():
    contest = event()
    contest.decide("city", Choice.SEAT, "按本市方案")
    delegation = contest.build()
    assert [(team.unit_id, team.code) for team in delegation.teams] == [
        ("city", "override"),
        ("a", "team_event_place"),
    ]


def test_teams_that_share_the_last_place_stay_open_until_decided():
    contest = event(b=200)
    delegation = contest.build()
    assert [team.unit_id for team in delegation.teams] == ["a"]
    assert codes(delegation)[0] == "teams_tied_at_edge"
    assert delegation.undecided[0].candidates == ("Tb", "Tc")
    assert delegation.shortfall.teams == 0
    contest.decide("Tc", Choice.SEAT, "加赛胜出")
    delegation = contest.build()
    assert [(team.unit_id, team.code) for team in delegation.teams] == [
        ("c", "tie_decided"),
        ("a", "team_event_place"),
    ]
    assert delegation.settled


def test_a_team_with_a_member_too_few_or_withdrawn_is_asked_about():
    contest = event()
    contest.teams[1] = dataclasses.replace(contest.teams[1], member_ids=("a0", "a1"))
    contest.teams[2] = dataclasses.replace(contest.teams[2], member_ids=("b0", "b1", "gone"))
    delegation = contest.build()
    assert codes(delegation) == ["team_short", "team_member_unavailable"]
    assert [team.open_seats for team in delegation.teams] == [1, 1]
    assert delegation.seats == 18
    contest.decide("a5", Choice.SEAT)
    contest.decide("gone", Choice.SKIP)
    delegation = contest.build()
    assert delegation.settled
    assert not delegation.unapplied
    assert [seat.entrant_id for seat in team_of(delegation, "b").seats] == ["b0", "b1", "b2"]


def test_a_member_of_another_county_and_a_fourth_member_are_asked_about():
    contest = event()
    contest.teams[1] = dataclasses.replace(contest.teams[1], member_ids=("a0", "a1", "c5"))
    contest.teams[2] = dataclasses.replace(contest.teams[2], member_ids=("b0", "b1", "b2", "b3"))
    delegation = contest.build()
    assert codes(delegation)[:2] == ["team_member_other_unit", "team_too_large"]
    contest.decide("c5", Choice.SKIP)
    contest.decide("b2", Choice.SKIP)
    delegation = contest.build()
    assert delegation.settled
    assert [seat.entrant_id for seat in team_of(delegation, "b").seats] == ["b0", "b1", "b3"]


def test_without_a_team_event_each_countys_best_three_count():
    delegation = Contest().build()
    assert delegation.formation == "best_members"
    assert [(team.unit_id, team.total) for team in delegation.teams] == [
        ("a", Decimal("296.70")),
        ("b", Decimal("296.40")),
    ]
    assert delegation.seats == 20


def test_a_county_with_two_eligible_people_cannot_form_a_team():
    contest = Contest()
    for n in range(6):
        contest.judge(f"a{n}", "never", "study_stars")
    delegation = contest.build()
    assert [team.unit_id for team in delegation.teams] == ["b", "c"]
    entry = next(one for one in delegation.teams_passed_over if one.unit_id == "a")
    assert (entry.code, entry.params["count"]) == ("too_few_for_a_team", "2")


def test_a_shared_third_place_in_the_county_leaves_one_team_seat_open():
    contest = Contest()
    contest.scores["a3", "w"] = contest.scores["a2", "w"]
    delegation = contest.build()
    team = team_of(delegation, "a")
    assert ([seat.entrant_id for seat in team.seats], team.open_seats) == (["a0", "a1"], 1)
    assert codes(delegation) == ["team_last_member_tied"]
    contest.decide("a3", Choice.SEAT)
    delegation = contest.build()
    assert seat_codes(team_of(delegation, "a").seats)["a3"] == "tie_decided"
    assert delegation.settled


def test_a_tie_across_the_last_seat_is_never_cut():
    contest = event()
    last = contest.build().individuals[-1].entrant_id
    first_reserve = contest.build().reserves[0].entrant_id
    contest.scores[first_reserve, "w"] = contest.scores[last, "w"]
    delegation = contest.build()
    assert len(delegation.individuals) == 13
    assert codes(delegation) == ["individuals_tied_at_edge"]
    assert set(delegation.undecided[0].candidates) == {last, first_reserve}
    assert not delegation.shortfall
    contest.decide(first_reserve, Choice.SEAT, "加赛胜出")
    delegation = contest.build()
    assert seat_codes(delegation.individuals)[first_reserve] == "tie_decided"
    assert delegation.reserves[0].entrant_id == last
    assert delegation.settled


def test_a_shortfall_is_said_and_never_padded():
    contest = event()
    for entrant in contest.entrants:
        if entrant.id[-1] in "34567":
            contest.judge(entrant.id, "undecided", "study_unknown")
    delegation = contest.build()
    assert len(delegation.individuals) == 6
    assert delegation.shortfall.individuals == 8
    assert {one.code for one in delegation.passed_over} == {"study_unknown"}
    assert not delegation.undecided


def test_before_the_date_those_who_can_still_qualify_are_seated_provisionally():
    contest = event()
    contest.judge("a0", "not_yet", "study_not_yet")
    contest.judge("city0", "not_yet", "study_not_yet")
    contest.as_of = DATE - dt.timedelta(days=1)
    delegation = contest.build()
    assert team_of(delegation, "a").seats[0].provisional
    assert [seat.entrant_id for seat in delegation.individuals if seat.provisional] == ["city0"]


def test_an_unclear_history_within_reach_of_a_seat_is_asked_about():
    contest = event()
    contest.judge("city0", "undecided", "history_unclear")
    contest.judge("c7", "undecided", "history_unclear")
    delegation = contest.build()
    assert [(one.code, one.subject_id) for one in delegation.undecided] == [("eligibility_unclear", "city0")]
    assert len(delegation.individuals) == 14
    contest.decide("city0", Choice.SEAT, "核实为观摩")
    delegation = contest.build()
    assert delegation.individuals[0].entrant_id == "city0"
    assert delegation.individuals[0].code == "override"
    assert delegation.settled


def test_decisions_that_cannot_take_effect_are_reported():
    contest = event()
    contest.decide("nobody", Choice.SEAT)
    contest.decide("c0", Choice.SKIP)
    contest.decide("c0", Choice.SEAT)
    for subject in ("Ta", "Tb", "Tc"):
        contest.decide(subject, Choice.SEAT)
    delegation = contest.build()
    assert {(one.decision.subject_id, one.code) for one in delegation.unapplied} == {
        ("nobody", "decision_unknown_subject"),
        ("c0", "decision_superseded"),
        ("Tc", "decision_no_seat"),
    }
    assert "c0" in seat_codes(delegation.individuals)


def test_pingtan_sends_three_of_each_bureau_and_says_what_is_missing():
    bureaus = [
        Unit("p", "党群工作部", UnitKind.BUREAU, aliases=("党工部",), position=0),
        Unit("s", "社会事业局", UnitKind.BUREAU, position=1),
        Unit("o", "行政审批局", UnitKind.BUREAU, position=2),
    ]
    contest = Contest(bureaus, per_unit=4)
    contest.rules = rule_set("pingtan-2022")
    for n in (0, 1):
        contest.judge(f"s{n}", "never", "study_stars")
    delegation = contest.build()
    assert [(seat.entrant_id, seat.group) for seat in delegation.individuals] == [
        ("p0", "党群工作部"),
        ("p1", "党群工作部"),
        ("p2", "党群工作部"),
        ("s2", "社会事业局"),
        ("s3", "社会事业局"),
    ]
    assert delegation.shortfall.groups == {"党群工作部": 0, "社会事业局": 1}
    assert [(one.entrant_id, one.group) for one in delegation.reserves] == [("p3", "党群工作部")]
    assert {one.code for one in delegation.passed_over if one.entrant_id.startswith("o")} == {"no_quota"}
