"""Other readings of the notice beside the one in force; nothing is written by looking."""

import datetime as dt
from dataclasses import replace

import pytest

from lianbing_desktop.domain.delegation.limits import Limit, Scope, Trait
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.unit import UnitKind
from lianbing_desktop.services import standing
from lianbing_desktop.services.log import log
from lianbing_desktop.services.selection import readings, rule_changes
from lianbing_desktop.services.selection.readings import Reading
from tests.sample_contest import sample_contest


@pytest.fixture
def sample(tmp_path):
    made = sample_contest(tmp_path)
    yield made
    made.close()


def names(snapshot, ids):
    return {snapshot.entrant_by_id[id_].name for id_ in ids}


def test_each_reading_stands_beside_the_one_in_force_with_who_comes_in_and_who_goes(sample):
    snapshot = sample.snapshot()
    columns = readings.readings(snapshot)
    assert [column.reading for column in columns] == list(Reading)
    best = columns[3]
    assert best.words == "个人前几名组队"
    assert names(snapshot, best.entered) == {"黄强杰", "林飞俊", "缪平刚"}
    assert names(snapshot, best.left) == {"李飞", "薛思"}
    assert columns[0].words == "现行规则"


def test_only_people_whose_seat_hangs_on_the_reading_are_listed(sample):
    snapshot = sample.snapshot()
    columns = readings.readings(snapshot)
    rows = readings.differing(snapshot, columns)
    told = {snapshot.entrant_by_id[row.entrant_id].name: [place.words for place in row.places] for row in rows}
    assert told["黄强杰"] == ["递补 3", "递补 3", "递补 3", "代表队", "递补 3"]
    assert told["邱平浩"][0] == "待定"
    everyone = {id_ for column in columns for id_ in (*column.entered, *column.left)}
    assert everyone <= {row.entrant_id for row in rows}


def test_a_limit_on_single_seats_a_unit_shows_whom_it_would_cost(sample):
    snapshot = sample.snapshot()
    columns = readings.readings(snapshot, per_unit=1)
    limited = columns[4]
    units = [snapshot.entrant_by_id[seat.entrant_id].unit_id for seat in limited.built.individuals]
    assert len(units) == len(set(units))
    assert limited.left


def test_looking_writes_nothing_and_adopting_is_one_logged_step_that_undo_takes_back(sample):
    before = sample.snapshot()
    column = readings.readings(before)[1]
    assert sample.snapshot() is before
    rule_changes.adopt(sample, column.profile, "领队会议定", column.words)
    after = sample.snapshot()
    assert UnitKind.MUNICIPAL in after.rules.delegation.teams.unit_kinds
    assert after.rules_version == before.rules_version + 1
    assert after.rules.eligibility == before.rules.eligibility
    assert log(sample)[0].text == "修改代表队名额规则：市本级可出队（领队会议定）"
    assert readings.readings(after)[1].words == "市本级不出队"
    sample.undo()
    assert sample.snapshot().rules == before.rules


def test_a_change_of_rules_needs_a_reason_and_the_same_shape_is_no_change(sample):
    profile = sample.snapshot().rules.delegation
    with pytest.raises(UserError, match="reason_missing"):
        rule_changes.adopt(sample, profile, " ", "")
    version = sample.snapshot().version
    rule_changes.adopt(sample, profile, "再看一遍", "")
    assert sample.snapshot().version == version


@pytest.mark.parametrize("number", range(3))
def test_every_shape_that_ships_can_be_adopted_and_reads_back_as_it_is(sample, number):
    shape = rule_changes.shapes()[number]
    limit = Limit(Trait.SEX, ("女",), 1, None, Scope.INDIVIDUALS)
    profile = replace(shape, limits=(limit,), reserves=5)
    rule_changes.adopt(sample, profile, "试用", "构成")
    assert sample.snapshot().rules.delegation == profile


def test_a_provincial_unit_sends_up_to_four_and_at_least_one(sample):
    unit = next(shape for shape in rule_changes.shapes() if shape.name == "省厅窗口单位")
    built = rule_changes.proposed(sample.snapshot(), unit, dt.date(2022, 8, 18))
    assert built.seats == 4
    assert built.settled
    assert standing.delegation(sample.snapshot()).seats == 19
