"""The order of awards: set by people, kept apart by kind, and no reason to call a list outdated."""

from dataclasses import replace

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.storage import awards
from tests.builders import add_person, team_event, written_test


def ranked(contest):
    ids = [add_person(contest, name).id for name in ("陈晓岚", "林志远", "黄雅婷")]
    written_test(contest, {entrant_id: 90 - number for number, entrant_id in enumerate(ids)})
    team_event(contest, {"古田县": (300, ids)})
    return ids


def names(contest):
    return [award.name for award in contest.snapshot().awards]


def test_a_list_that_nothing_changed_is_not_outdated_whatever_the_order_of_kinds(contest):
    ranked(contest)
    awarding.add_award(contest, "团体奖", AwardKind.TEAM, 1)
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.add_award(contest, "二等奖", AwardKind.INDIVIDUAL, 1)
    awarding.assign(contest)
    assert not awarding.is_stale(contest.snapshot())
    order = [one.award_id for one in contest.snapshot().recipients]
    assert order == [award.id for award in contest.snapshot().awards]


def test_moving_an_award_past_its_own_kind_changes_who_gets_it(contest):
    first, second, _ = ranked(contest)
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    moved = awarding.add_award(contest, "二等奖", AwardKind.INDIVIDUAL, 1)
    awarding.assign(contest)
    awarding.move_award(contest, moved.id, -1)
    assert names(contest) == ["二等奖", "一等奖"]
    assert [one.subject_id for one in awarding.proposal(contest.snapshot()).recipients] == [first, second]
    assert awarding.is_stale(contest.snapshot())
    contest.undo()
    assert not awarding.is_stale(contest.snapshot())


def test_an_award_at_the_end_stays_there(contest):
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    last = awarding.add_award(contest, "二等奖", AwardKind.INDIVIDUAL, 1)
    awarding.move_award(contest, last.id, 5)
    assert names(contest) == ["一等奖", "二等奖"]


def test_an_award_added_after_a_deletion_comes_last(contest):
    first = awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.add_award(contest, "丙等奖", AwardKind.INDIVIDUAL, 1)
    awarding.delete_award(contest, first.id)
    awarding.add_award(contest, "丁等奖", AwardKind.INDIVIDUAL, 1)
    assert names(contest) == ["丙等奖", "丁等奖"]
    assert len({award.position for award in contest.snapshot().awards}) == 2


def test_a_list_kept_without_places_for_units_is_not_outdated_because_units_have_places_now(contest):
    ranked(contest)
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.assign(contest)
    (kept,) = contest.snapshot().recipients
    with contest.operation("awards_assigned", count=1) as write:
        awards.set_recipients(write, [replace(kept, place=None)])
    assert not awarding.is_stale(contest.snapshot())
    with contest.operation("awards_assigned", count=1) as write:
        awards.set_recipients(write, [replace(kept, place=2)])
    assert awarding.is_stale(contest.snapshot())


def test_of_a_choice_and_a_refusal_the_later_one_counts(contest):
    first, second, _ = ranked(contest)
    award = awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.choose_recipient(contest, award.id, second, "裁定")
    awarding.withhold(contest, second, "替考")
    assert [one.subject_id for one in awarding.proposal(contest.snapshot()).recipients] == [first]
    awarding.choose_recipient(contest, award.id, second, "复核后更正")
    assert [one.subject_id for one in awarding.proposal(contest.snapshot()).recipients] == [second]
    assert contest.snapshot().decided(awarding.WITHHELD_TOPIC) == ()
