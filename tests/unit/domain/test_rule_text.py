"""Single values of a rule file change; remarks and everything else stay as they stand."""

import tomllib

import pytest

from lianbing_desktop.domain.rule_text import with_settings
from lianbing_desktop.services import reference

TEXT = """# 规则
version = 1 # 第一版
name = "比武"

[ranking]
# 两位小数
decimals = 2
ties = [
  "time", # 用时 ]
  "decision",
]

# 资格
[eligibility]
date = 2022-08-18
"""


def test_a_value_changes_and_the_remarks_stay():
    text = with_settings(TEXT, "ranking", {"decimals": 3})
    assert "# 两位小数\ndecimals = 3\n" in text
    assert tomllib.loads(text)["ranking"]["ties"] == ["time", "decision"]
    assert text.endswith("# 资格\n[eligibility]\ndate = 2022-08-18\n")


def test_a_list_over_several_lines_is_replaced_whole():
    text = with_settings(TEXT, "ranking", {"ties": ["round:加赛", "decision"]})
    assert 'ties = ["round:加赛", "decision"]\n\n# 资格\n[eligibility]' in text


def test_a_key_that_was_not_there_is_added_at_the_end_of_its_table():
    text = with_settings(TEXT, "ranking", {"round_parts": True})
    assert "]\nround_parts = true\n\n# 资格\n[eligibility]" in text


def test_values_before_the_first_table_change_too():
    text = with_settings(TEXT, "", {"version": 2})
    assert text.startswith('# 规则\nversion = 2\nname = "比武"\n\n[ranking]')


def test_a_table_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        with_settings(TEXT, "awards", {"a": 1})


@pytest.mark.parametrize("name", ["fujian-2022", "pingtan-2022"])
def test_the_shipped_rules_take_every_kind_of_value(name):
    text = reference.rules_text(name)
    values = {"decimals": 3, "round_parts": True, "zero_states": ["absent"], "team_share": "0.5"}
    changed = tomllib.loads(with_settings(text, "ranking", values))
    before = tomllib.loads(text)
    assert {key: changed["ranking"][key] for key in values} == values
    assert {**changed, "ranking": None} == {**before, "ranking": None}
    assert len(with_settings(text, "ranking", values).splitlines()) == len(text.splitlines())
