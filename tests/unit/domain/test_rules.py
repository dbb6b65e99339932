"""Rule files are read strictly, and what a rule set writes it reads back."""

import copy
import tomllib

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking_rules import TieRule
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.unit import UnitKind
from lianbing_desktop.paths import resource
from lianbing_desktop.services import wording


def rule_file(name: str = "fujian-2022") -> dict[str, object]:
    return tomllib.loads(resource("rules", f"{name}.toml").read_text("utf-8"))


def changed(path: str, value: object) -> dict[str, object]:
    """The rule file with one key set; `...` removes it."""
    data = copy.deepcopy(rule_file())
    *tables, key = path.split(".")
    table = data
    for name in tables:
        table = table[int(name)] if isinstance(table, list) else table[name]
    if value is ...:
        del table[key]
    else:
        table[key] = value
    return data


@pytest.mark.parametrize("name", ["fujian-2022", "pingtan-2022"])
def test_a_rule_file_reads_back_from_what_it_writes(name):
    rules = RuleSet.from_mapping(rule_file(name))
    assert rules.id == name
    assert RuleSet.from_mapping(rules.to_mapping()) == rules


def test_a_city_sends_two_teams_of_three_and_fourteen_more():
    rules = RuleSet.from_mapping(rule_file())
    assert rules.delegation.seats == 20
    assert rules.roster.minimum == {UnitKind.MUNICIPAL: 8, UnitKind.COUNTY: 8}


def test_pingtan_sends_three_from_each_of_its_two_bureaus():
    profile = RuleSet.from_mapping(rule_file("pingtan-2022")).delegation
    assert profile.teams is None
    assert [(group.minimum, group.maximum) for group in profile.groups] == [(3, 3), (3, 3)]


@pytest.mark.parametrize(
    ("path", "value", "code", "key"),
    [
        ("name", ..., "rules_key_missing", "name"),
        ("name", " ", "rules_not_text", "name"),
        ("version", 0, "rules_not_whole_number", "version"),
        ("version", True, "rules_not_whole_number", "version"),
        ("nane", "x", "rules_key_unknown", "nane"),
        ("roster", 8, "rules_not_table", "roster"),
        ("roster.minimum.county", -1, "rules_not_whole_number", "roster.minimum.county"),
        ("roster.minimum.country", 8, "rules_key_unknown", "roster.minimum.country"),
        ("roster.expected_fields", ["salary"], "rules_not_one_of", "roster.expected_fields"),
        ("roster.lines", "就业创业", "rules_not_texts", "roster.lines"),
        ("ranking.ties", ["fastest", "decision"], "rules_tie_rule", "ranking.ties"),
        ("ranking.ties", ["time", "lot"], "rules_tie_end", "ranking.ties"),
        ("ranking.zero_states", ["not_entered"], "rules_not_one_of", "ranking.zero_states"),
        ("ranking.team_total", "median", "rules_not_one_of", "ranking.team_total"),
        ("ranking.team_share", 0.5, "rules_not_decimal", "ranking.team_share"),
        ("ranking.team_share", "nan", "rules_not_decimal", "ranking.team_share"),
        ("ranking.team_share", "1.5", "rules_not_share", "ranking.team_share"),
        ("ranking.round_parts", "yes", "rules_not_flag", "ranking.round_parts"),
        ("eligibility.date", "18.8.2022", "rules_not_date", "eligibility.date"),
        ("eligibility.window_start", "2022-08-19", "rules_window", "eligibility.window_start"),
        ("eligibility.study.1.metric", "hours", "rules_not_one_of", "eligibility.study[2].metric"),
        ("delegation.teams.unit_kinds", ["town"], "rules_not_one_of", "delegation.teams.unit_kinds"),
        ("delegation.teams.size", 0, "rules_not_whole_number", "delegation.teams.size"),
        (
            "delegation.groups",
            [{"name": "甲", "units": ["乙"], "minimum": 1, "maximum": 2}],
            "rules_groups",
            "delegation.groups",
        ),
    ],
)
def test_a_wrong_rule_file_is_refused_with_the_key_and_a_sentence(path, value, code, key):
    with pytest.raises(UserError) as error:
        RuleSet.from_mapping(changed(path, value))
    assert (error.value.code, error.value.params["key"]) == (code, key)
    sentence = wording.say_error(error.value)
    assert key in sentence
    assert "{" not in sentence


def test_a_delegation_needs_seats():
    data = rule_file("pingtan-2022")
    data["delegation"] = {"name": "空"}
    with pytest.raises(UserError) as error:
        RuleSet.from_mapping(data)
    assert error.value.code == "rules_no_seats"


@pytest.mark.parametrize("text", ["time", "time:笔试", "round:加赛", "lot", "decision"])
def test_a_tie_rule_is_written_as_it_is_read(text):
    assert str(TieRule.parse(text)) == text


@pytest.mark.parametrize("text", ["", "round", "round:", "lot:笔试", "decision:x", "Time"])
def test_what_is_no_tie_rule_is_refused(text):
    with pytest.raises(ValueError, match=f"^{text}$"):
        TieRule.parse(text)
