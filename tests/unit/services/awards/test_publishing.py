"""A list of recipients is made public once; what changes afterwards is said before anything is changed."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.entrant import Role
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.services.awards import awarding, certifying, publishing
from lianbing_desktop.services.awards.renaming import renamed
from lianbing_desktop.services.intake import roster_edit
from lianbing_desktop.services.scoring.rounds import enter_score
from tests.builders import add_person, new_contest, team_event, written_test

DAY = dt.date(2022, 7, 15)


@pytest.fixture
def ranked(contest):
    """Three people with 90, 89 and 88 marks, and two awards assigned."""
    ids = [add_person(contest, name).id for name in ("陈晓岚", "林志远", "黄雅婷")]
    round_id = written_test(contest, {entrant_id: 90 - number for number, entrant_id in enumerate(ids)})
    team_event(contest, {"古田县": (300, ids)})
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.add_award(contest, "二等奖", AwardKind.INDIVIDUAL, 1)
    awarding.assign(contest)
    return contest, ids, round_id


def overtake(contest, ids, round_id):
    enter_score(contest, round_id, ids[2], Score(ScoreState.SCORED, Decimal(95)))


def test_a_public_list_says_names_units_and_a_fingerprint_that_a_second_look_confirms(ranked):
    contest, _ids, _ = ranked
    made = publishing.publish(contest, DAY, "宁人社〔2022〕8号")
    (kept,) = contest.snapshot().publications
    assert kept == made
    assert [(one.award, one.name, one.unit, one.place) for one in kept.recipients] == [
        ("一等奖", "陈晓岚", "古田县", 1),
        ("二等奖", "林志远", "古田县", 2),
    ]
    listed = publishing.lines(contest.snapshot(), contest.snapshot().recipients)
    assert publishing.fingerprint(listed) == kept.fingerprint
    assert len(kept.fingerprint) == 12


@pytest.mark.parametrize(
    "change",
    [
        lambda contest: awarding.add_award(contest, "三等奖", AwardKind.INDIVIDUAL, 1),
        lambda contest: awarding.change_award(contest, contest.snapshot().awards[0]),
        lambda contest: awarding.delete_award(contest, contest.snapshot().awards[1].id),
        lambda contest: awarding.move_award(contest, contest.snapshot().awards[1].id, -1),
        lambda contest: awarding.withhold(contest, contest.snapshot().entrants[0].id, "违规"),
        lambda contest: awarding.choose_recipient(
            contest, contest.snapshot().awards[0].id, contest.snapshot().entrants[1].id, "裁定"
        ),
        awarding.assign,
        lambda contest: publishing.publish(contest, DAY),
    ],
)
def test_nothing_about_awards_changes_while_the_list_is_public(ranked, change):
    contest, *_ = ranked
    publishing.publish(contest, DAY)
    before = contest.snapshot()
    with pytest.raises(UserError, match="awards_published"):
        change(contest)
    assert contest.snapshot() == before


def test_a_score_that_changes_later_says_who_moves_and_which_certificates_to_collect(ranked, tmp_path):
    contest, ids, round_id = ranked
    batch = certifying.prepare(contest)
    certifying.make_certificates(contest, batch, tmp_path / "证书.pdf")
    publishing.publish(contest, DAY)
    overtake(contest, ids, round_id)
    found = publishing.consequences(contest)
    assert [(one.name, one.before, one.after) for one in found.moves] == [
        ("黄雅婷", "", "一等奖"),
        ("陈晓岚", "一等奖", "二等奖"),
        ("林志远", "二等奖", ""),
    ]
    assert [one.fields["姓名"] for one in found.recalls] == ["陈晓岚", "林志远"]
    with pytest.raises(UserError, match="awards_stale"):
        certifying.prepare(contest)


def test_a_correction_needs_a_reason_and_becomes_a_second_version_beside_the_first(ranked):
    contest, ids, round_id = ranked
    first = publishing.publish(contest, DAY)
    overtake(contest, ids, round_id)
    with pytest.raises(UserError, match="reason_missing"):
        publishing.reopen(contest, " ")
    publishing.reopen(contest, "笔试登分有误")
    awarding.assign(contest)
    assert [one.name for one in publishing.since_published(contest.snapshot())] == ["黄雅婷", "陈晓岚", "林志远"]
    with pytest.raises(UserError, match="reason_missing"):
        publishing.publish(contest, DAY)
    publishing.publish(contest, DAY, reason="笔试登分有误")
    old, new = contest.snapshot().publications
    assert (old.version, old.reopened, old.recipients) == (1, "笔试登分有误", first.recipients)
    assert (new.version, new.recipients[0].name) == (2, "黄雅婷")


def test_a_renamed_person_stays_as_published(ranked):
    contest, ids, _ = ranked
    publishing.publish(contest, DAY)
    someone = contest.snapshot().entrant_by_id[ids[0]]
    roster_edit.change_entrant(contest, replace(someone, name="陈小岚"))
    assert contest.snapshot().publications[0].recipients[0].name == "陈晓岚"


def test_a_paper_that_bears_another_name_than_the_list_does_now_is_told_until_it_is_made_again(ranked, tmp_path):
    contest, ids, _ = ranked
    certifying.make_certificates(contest, certifying.prepare(contest), tmp_path / "证书.pdf")
    assert renamed(contest) == ()
    someone = contest.snapshot().entrant_by_id[ids[0]]
    roster_edit.change_entrant(contest, replace(someone, name="陈小岚"))
    (one,) = renamed(contest)
    assert (one.printed, one.now) == ("陈晓岚", "陈小岚")
    certifying.make_certificates(contest, certifying.prepare(contest), tmp_path / "重做.pdf")
    assert renamed(contest) == ()


def test_one_batch_is_made_once(ranked, tmp_path):
    contest, *_ = ranked
    batch = certifying.prepare(contest)
    certifying.make_certificates(contest, batch, tmp_path / "证书.pdf")
    with pytest.raises(UserError, match="certificates_made_already"):
        certifying.make_certificates(contest, batch, tmp_path / "又一份.pdf")
    assert not (tmp_path / "又一份.pdf").exists()
    assert certifying.issued_count(contest) == 2


def test_a_place_that_waits_for_a_decision_keeps_the_list_back(contest):
    awarding.add_award(contest, "优秀组织奖", AwardKind.UNIT, 2, by_hand=True)
    unit = contest.snapshot().units[0]
    award = contest.snapshot().awards[0]
    awarding.choose_recipient(contest, award.id, unit.id, "组织有力")
    awarding.assign(contest)
    with pytest.raises(UserError, match="awards_open_questions"):
        publishing.publish(contest, DAY)


def test_somebody_from_whom_awards_are_withheld_keeps_the_place_and_the_next_moves_up(ranked):
    contest, ids, _ = ranked
    awarding.withhold(contest, ids[0], "替考，经核实")
    result = awarding.proposal(contest.snapshot())
    assert [(one.subject_id, one.place) for one in result.recipients] == [(ids[1], 2), (ids[2], 3)]
    awarding.stop_withholding(contest, ids[0])
    assert awarding.proposal(contest.snapshot()).recipients[0].subject_id == ids[0]


def test_coaches_are_offered_for_a_coachs_award_and_leaders_after_them(contest):
    leader = add_person(contest, "方领队", role=Role.LEADER)
    coach = add_person(contest, "丁教练", role=Role.COACH)
    add_person(contest, "陈晓岚")
    award = awarding.add_award(contest, "优秀教练奖", AwardKind.COACH, 1)
    assert award.by_hand
    assert awarding.candidates(contest.snapshot(), award) == (coach.id, leader.id)
    awarding.choose_recipient(contest, award.id, coach.id, "所带代表队获团体第一")
    assert [one.subject_id for one in awarding.assign(contest).recipients] == [coach.id]


def test_last_years_awards_are_copied_without_recipients(contest, tmp_path):
    folder = tmp_path / "去年"
    folder.mkdir()
    last_year = new_contest(folder)
    awarding.add_award(last_year, "一等奖", AwardKind.INDIVIDUAL, 3)
    awarding.add_award(last_year, "优秀教练奖", AwardKind.COACH, 2)
    last_year.close()
    awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 5)
    assert awarding.copy_awards(contest, folder / "比武.lianbing") == 1
    assert [(one.name, one.kind, one.count) for one in contest.snapshot().awards] == [
        ("一等奖", AwardKind.INDIVIDUAL, 5),
        ("优秀教练奖", AwardKind.COACH, 2),
    ]
    contest.undo()
    assert len(contest.snapshot().awards) == 1


def test_a_file_without_awards_has_nothing_to_copy(contest, tmp_path):
    folder = tmp_path / "去年"
    folder.mkdir()
    new_contest(folder).close()
    with pytest.raises(UserError, match="awards_none_there"):
        awarding.copy_awards(contest, folder / "比武.lianbing")
