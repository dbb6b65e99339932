"""The rules of the ranking: tried out, kept as a new version, refused where they make no sense."""

from dataclasses import replace
from decimal import Decimal

import pytest

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking_rules import TeamTotal, TieRule
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState
from lianbing_desktop.services import log, standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.scoring.rounds import add_round, change_round, enter_score
from lianbing_desktop.services.selection import ranking_rules
from lianbing_desktop.services.selection.consequences import Area, summary
from lianbing_desktop.storage import contests
from tests.builders import add_person, team_event, written_test


@pytest.fixture
def people(contest):
    found = {name: add_person(contest, name).id for name in ("周一", "陈二", "王四")}
    written_test(contest, dict(zip(found.values(), ("95.04", "95", "absent"), strict=True)))
    return found


def tie(text):
    return TieRule.parse(text)


def test_who_would_move_is_said_before_anything_is_saved(contest, people):
    awarding.add_award(contest, "个人一等奖", AwardKind.INDIVIDUAL, 1)
    snapshot = contest.snapshot()
    rules = replace(snapshot.rules.ranking, zero_states=frozenset({ScoreState.ABSENT}))
    found = ranking_rules.rule_consequences(snapshot, rules)
    places = {one.name: (one.before, one.after) for one in found if one.area is Area.PLACE}
    assert places == {"王四": ("缺考", "第 3 名")}
    rules = replace(snapshot.rules.ranking, decimals=0)
    found = ranking_rules.rule_consequences(snapshot, rules)
    places = {one.name: (one.before, one.after) for one in found if one.area is Area.PLACE}
    assert places == {"周一": ("第 1 名", "并列第 1 名"), "陈二": ("第 2 名", "并列第 1 名")}
    awards = {one.name: (one.before, one.after) for one in found if one.area is Area.AWARD}
    assert awards == {"周一": ("个人一等奖", "个人一等奖待定"), "陈二": ("无", "个人一等奖待定")}
    assert summary(found) == "奖项变化 2 个，个人名次变化 2 人"
    assert contest.snapshot().version == snapshot.version


def test_rules_are_kept_as_a_new_version_in_words_and_undone(contest, people):
    before = contest.snapshot().rules
    rules = replace(before.ranking, decimals=1, team_total=TeamTotal.WEIGHTED, team_share=Decimal("0.6"))
    changes = ranking_rules.change_ranking_rules(contest, rules)
    assert [(one.rule, one.before, one.after) for one in changes] == [
        ("总分", "保留 2 位小数", "保留 1 位小数"),
        ("团体总分", "团体轮次成绩", "团体轮次与队员平均按比例（60%）"),
    ]
    after = contest.snapshot().rules
    assert (after.ranking, after.version) == (rules, before.version + 1)
    assert (after.eligibility, after.delegation) == (before.eligibility, before.delegation)
    assert "# 总分保留两位小数" in contests.rules_text(contest.file)
    assert "保留 2 位小数 → 保留 1 位小数" in log.log(contest)[0].text
    contest.undo()
    assert contest.snapshot().rules == before


def test_rules_that_change_nothing_leave_no_trace(contest, people):
    before = contest.snapshot()
    assert ranking_rules.change_ranking_rules(contest, before.rules.ranking) == ()
    assert contest.snapshot().version == before.version


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"ties": (tie("round:加赛"), tie("decision"))}, "ranking_round_unknown"),
        ({"individual_basis": ("实操",)}, "ranking_round_unknown"),
        ({"ties": (tie("lot"), tie("lot"), tie("decision"))}, "ranking_rules_twice"),
        ({"ties": (tie("lot"),)}, "rules_tie_end"),
        ({"decimals": 9}, "rules_too_many_decimals"),
        ({"unit_share": Decimal("1.5")}, "rules_not_share"),
    ],
)
def test_rules_that_make_no_sense_are_refused_and_nothing_is_written(contest, people, changed, code):
    snapshot = contest.snapshot()
    with pytest.raises(UserError) as refused:
        ranking_rules.change_ranking_rules(contest, replace(snapshot.rules.ranking, **changed))
    assert refused.value.code == code
    assert contest.snapshot().version == snapshot.version


def test_an_extra_question_breaks_a_tie_and_adds_nothing(contest):
    first, second = (add_person(contest, name).id for name in ("周一", "陈二"))
    written_test(contest, {first: 90, second: 90})
    extra = add_round(contest, "加赛", RoundKind.INDIVIDUAL)
    change_round(contest, replace(extra, counts=False))
    rules = replace(contest.snapshot().rules.ranking, ties=(tie("round:加赛"), tie("decision")))
    ranking_rules.change_ranking_rules(contest, rules)
    assert standing.rankings(contest.snapshot()).individuals.placed[0].tied
    for id_, points in ((first, 1), (second, 2)):
        enter_score(contest, extra.id, id_, Score(ScoreState.SCORED, Decimal(points)))
    placed = standing.rankings(contest.snapshot()).individuals.placed
    assert [(one.subject_id, one.place, str(one.total)) for one in placed] == [
        (second, 1, "90.00"),
        (first, 2, "90.00"),
    ]


def test_the_units_table_follows_its_own_rule(contest, people):
    team_event(contest, {"霞浦县": (300, []), "古田县": (280, [people["周一"], people["陈二"]])})
    rules = contest.snapshot().rules.ranking
    for total, expected in (
        (TeamTotal.TEAM_ROUNDS, [("霞浦县", "300.00"), ("古田县", "280.00")]),
        (TeamTotal.SUM_OF_MEMBERS, [("古田县", "190.04")]),
        (TeamTotal.MEAN_OF_UNIT, [("古田县", "95.02")]),
        (TeamTotal.WEIGHTED, [("古田县", "187.51")]),
    ):
        wanted = replace(rules, unit_total=total, unit_share=Decimal("0.5"))
        ranking_rules.change_ranking_rules(contest, wanted)
        snapshot = contest.snapshot()
        placed = standing.rankings(snapshot).units.placed
        assert [(snapshot.unit_name(one.subject_id), str(one.total)) for one in placed] == expected
