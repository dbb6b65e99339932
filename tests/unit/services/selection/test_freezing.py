"""Frozen lists: they stay what they were, can be compared, and somebody who cannot go is replaced by rule."""

import datetime as dt
from dataclasses import replace

import pytest

from lianbing_desktop.domain.delegation.delegation import Choice
from lianbing_desktop.domain.delegation.frozen import Section, difference
from lianbing_desktop.domain.delegation.limits import Limit, Scope, Trait
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services import standing
from lianbing_desktop.services.intake.roster_edit import change_entrant, withdraw
from lianbing_desktop.services.log import log
from lianbing_desktop.services.selection import freezing, rule_changes
from tests.sample_contest import sample_contest

DATE = dt.date(2022, 8, 18)


@pytest.fixture
def sample(tmp_path):
    made = sample_contest(tmp_path)
    question = standing.delegation(made.snapshot()).undecided[0]
    standing.decide_seat(made, question.subject_id, Choice.SKIP, "本人放弃")
    yield made
    made.close()


@pytest.fixture
def frozen(sample):
    return freezing.freeze(sample, DATE, "局党组会研究同意", "人社函〔2022〕12号")


def single(version, number=0):
    return [seat for seat in version.seats if seat.section is Section.INDIVIDUAL][number]


def test_a_frozen_list_holds_twenty_people_with_reasons_and_is_in_the_log(sample, frozen):
    assert frozen.number == 1
    assert len(frozen.seats) == 20
    assert [seat.group for seat in frozen.seats][:7] == ["A 队"] * 3 + ["B 队"] * 3 + ["个人"]
    assert all(seat.sentence and seat.code for seat in (*frozen.seats, *frozen.reserves, *frozen.passed_over))
    assert sample.snapshot().frozen == (frozen,)
    assert log(sample)[0].text == "代表队名单定稿：第 1 版，20 人（局党组会研究同意）"
    sample.undo()
    assert sample.snapshot().frozen == ()


def test_a_frozen_list_does_not_change_with_the_roster(sample, frozen):
    seat = single(frozen)
    entrant = sample.snapshot().entrant_by_id[seat.entrant_id]
    change_entrant(sample, replace(entrant, workplace="另一个单位", phone="13900000000"))
    assert sample.snapshot().frozen == (frozen,)
    changed = freezing.since_frozen(sample.snapshot())
    assert [(one.before.name, one.fields, one.moved) for one in changed.changed] == [
        (seat.name, ("phone", "workplace"), False)
    ]


def test_the_same_list_is_not_frozen_twice_and_nothing_without_a_reason(sample, frozen):
    with pytest.raises(UserError, match="delegation_frozen_already"):
        freezing.freeze(sample, DATE, "再来一次")
    with pytest.raises(UserError, match="reason_missing"):
        freezing.freeze(sample, DATE, "  ")


def test_open_questions_are_kept_as_notes_beside_the_list(tmp_path):
    contest = sample_contest(tmp_path)
    version = freezing.freeze(contest, DATE, "先报一稿")
    contest.close()
    assert len(version.seats) == 19
    assert len(version.notes) == 1
    assert "邱平浩" in version.notes[0]


def test_the_first_reserve_steps_in_for_a_single_seat_with_reason_and_letter(sample, frozen):
    seat = single(frozen)
    made = freezing.replace_person(sample, seat.entrant_id, "因病住院", "人社函〔2022〕15号")
    assert (made.number, made.document, made.reason) == (2, "人社函〔2022〕15号", "因病住院")
    new = made.replaced[0]
    assert (new.out_name, new.in_id) == (seat.name, frozen.reserves[0].entrant_id)
    stepped_in = next(one for one in made.seats if one.entrant_id == new.in_id)
    assert (stepped_in.number, stepped_in.group) == (seat.number, "个人")
    assert stepped_in.sentence.startswith(f"替换{seat.name}，按递补顺序")
    found = difference(frozen, made)
    assert ([one.name for one in found.entered], [one.name for one in found.left]) == (
        [new.in_name],
        [seat.name],
    )
    assert freezing.why_left(sample.snapshot(), made, seat) == "已替换：因病住院"
    assert not freezing.since_frozen(sample.snapshot())
    assert log(sample)[0].text == f"替换代表队选手：第 2 版，{seat.name} 换为 {new.in_name}（因病住院）"
    sample.undo()
    assert sample.snapshot().frozen == (frozen,)
    assert not freezing.since_frozen(sample.snapshot())


def test_a_team_member_is_replaced_from_the_same_unit(sample, frozen):
    seat = frozen.seats[0]
    made = freezing.replace_person(sample, seat.entrant_id, "调离")
    stepped_in = made.seats[0]
    assert (stepped_in.unit, stepped_in.group, stepped_in.team) == (seat.unit, "A 队", seat.team)
    assert stepped_in.entrant_id not in frozen.people


def test_somebody_who_has_withdrawn_is_replaced_too(sample, frozen):
    seat = single(frozen, 3)
    withdraw(sample, seat.entrant_id, "离职")
    assert (
        freezing.why_left(
            sample.snapshot(), freezing.as_list(sample.snapshot(), standing.delegation(sample.snapshot())), seat
        )
        == "已退赛。离职"
    )
    made = freezing.replace_person(sample, seat.entrant_id, "离职")
    assert seat.entrant_id not in made.people
    assert len(made.people) == 20


def test_a_limit_of_the_list_passes_the_next_in_line_over(sample):
    rules = sample.snapshot().rules.delegation
    women = sum(
        one.sex == "女" for one in freezing.as_list(sample.snapshot(), standing.delegation(sample.snapshot())).seats
    )
    rule_changes.adopt(sample, replace(rules, limits=(Limit(Trait.SEX, ("女",), women),)), "性别平衡", "女选手")
    version = freezing.freeze(sample, DATE, "定稿")
    seat = next(one for one in reversed(version.seats) if one.sex == "女" and one.section is Section.INDIVIDUAL)
    made = freezing.replace_person(sample, seat.entrant_id, "休假")
    stepped_in = next(one for one in made.seats if one.entrant_id not in version.people)
    assert stepped_in.sex == "女"
    assert sum(one.sex == "女" for one in made.seats) == women


def test_what_cannot_be_replaced_says_why(sample, frozen):
    with pytest.raises(UserError, match="replaced_not_listed"):
        freezing.replace_person(sample, frozen.reserves[0].entrant_id, "因病")
    with pytest.raises(UserError, match="replacement_tied"):
        freezing.replace_person(sample, single(frozen).entrant_id, "因病", in_id=frozen.reserves[3].entrant_id)
    with pytest.raises(UserError, match="version_unknown"):
        freezing.version_called(sample.snapshot(), 7)
    assert freezing.version_called(sample.snapshot(), 1) == frozen


def test_nothing_is_replaced_before_the_list_is_frozen(sample):
    seat = standing.delegation(sample.snapshot()).individuals[0]
    with pytest.raises(UserError, match="delegation_not_frozen"):
        freezing.replace_person(sample, seat.entrant_id, "因病")


def test_the_limits_of_a_replacement_count_single_seats_alone_where_they_say_so(sample):
    limit = Limit(Trait.UNIT, (), 0, 2, Scope.INDIVIDUALS)
    rules = replace(sample.snapshot().rules.delegation, limits=(limit,))
    rule_changes.adopt(sample, rules, "每个单位不超过两人", "上限")
    version = freezing.freeze(sample, DATE, "定稿")
    for number in range(4):
        version = freezing.replace_person(sample, single(version, number).entrant_id, "因故")
        units = [one.unit for one in version.seats if one.section is Section.INDIVIDUAL]
        assert max(units.count(unit) for unit in units) <= 2
