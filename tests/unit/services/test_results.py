"""From scores to seats, awards and certificates, on contests of a few people."""

from dataclasses import replace
from decimal import Decimal

import pytest

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.delegation.delegation import Choice
from lianbing_desktop.domain.eligibility.eligibility import assess
from lianbing_desktop.domain.entrant import Entrant
from lianbing_desktop.domain.facts import StudyFact
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.domain.ranking.ranking import RankingKind
from lianbing_desktop.domain.ranking.ranking_rules import TieBreak
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState
from lianbing_desktop.domain.scoring.sign_off import Signatures
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding, certifying
from lianbing_desktop.services.intake.roster_edit import add_entrant, change_entrant, reinstate, withdraw
from lianbing_desktop.services.progress import progress
from lianbing_desktop.services.scoring import sign_off
from lianbing_desktop.services.scoring.rounds import add_round, delete_round, enter_score
from lianbing_desktop.storage import entrants, facts
from tests.builders import add_person, id_number, team_event, written_test


@pytest.fixture
def people(contest):
    """Six people of two counties with their marks."""
    names = ("薛思", "吴涵娜", "邱平浩", "余军静", "詹海", "李飞")
    units = ("古田县",) * 3 + ("蕉城区",) * 3
    found = [
        add_person(contest, name, unit, id_number=id_number(at))
        for at, (name, unit) in enumerate(zip(names, units, strict=True))
    ]
    written_test(contest, {one.id: mark for one, mark in zip(found, (90, 88, 88, 70, 60, "absent"), strict=True)})
    return found


def recipients(contest):
    snapshot = contest.snapshot()
    return [snapshot.entrant_by_id[one.subject_id].name for one in snapshot.recipients]


class TestPeopleByHand:
    def test_an_id_number_that_fails_is_not_stored(self, contest):
        with pytest.raises(UserError, match="typed_id_number_check_digit"):
            add_person(contest, "薛思", id_number=id_number(1)[:-1] + ("1" if id_number(1)[-1] != "1" else "2"))
        assert contest.snapshot().entrants == ()

    def test_sex_and_birth_come_with_the_id_number(self, contest):
        one = add_person(contest, "薛思", id_number=id_number(7, "女"))
        assert (one.sex, one.birth) == ("女", f"{id_number(7)[6:10]}-{id_number(7)[10:12]}-{id_number(7)[12:14]}")

    def test_an_id_number_cannot_be_given_to_two_people(self, contest):
        add_person(contest, "薛思", id_number=id_number(1))
        with pytest.raises(UserError, match="typed_id_number_taken"):
            add_person(contest, "吴涵娜", id_number=id_number(1))

    def test_an_id_number_is_free_again_after_its_bearer_withdrew_until_they_return(self, contest):
        first = add_person(contest, "薛思", id_number=id_number(1))
        withdraw(contest, first.id, "调离")
        add_person(contest, "薛思思", id_number=id_number(1))
        with pytest.raises(UserError, match="typed_id_number_taken"):
            reinstate(contest, first.id)

    def test_withdrawing_wants_a_reason(self, contest):
        one = add_person(contest, "薛思")
        with pytest.raises(UserError, match="reason_missing"):
            withdraw(contest, one.id, " ")
        assert contest.snapshot().competing == (contest.snapshot().entrants)

    def test_correcting_the_name_settles_the_doubt_about_it(self, contest):
        one = add_person(contest, "薛思", id_number=id_number(1))
        changed = change_entrant(contest, replace(one, name=" 薛　思思 "))
        assert changed.name == "薛思思"


class TestScores:
    def test_a_score_out_of_range_is_not_stored(self, contest, people):
        (some,) = contest.snapshot().rounds
        for value in ("100.5", "-1"):
            with pytest.raises(UserError, match="score_outside"):
                enter_score(contest, some.id, people[0].id, Score(ScoreState.SCORED, Decimal(value)))
        assert contest.snapshot().scores[people[0].id, some.id].value == Decimal(90)

    def test_a_round_with_scores_cannot_be_deleted_even_after_they_were_taken_back(self, contest, people):
        (some,) = contest.snapshot().rounds
        with pytest.raises(UserError, match="round_has_scores"):
            delete_round(contest, some.id)
        empty = add_round(contest, "实操", RoundKind.INDIVIDUAL)
        delete_round(contest, empty.id)
        assert [one.name for one in contest.snapshot().rounds] == ["笔试"]

    def test_a_tie_is_settled_by_a_decision_with_its_reason(self, contest, people):
        def places():
            return {
                one.subject_id: (one.place, one.tied)
                for one in standing.rankings(contest.snapshot()).individuals.placed
            }

        assert places()[people[1].id] == places()[people[2].id] == (2, True)
        standing.settle_tie(
            contest, RankingKind.INDIVIDUAL, (people[2].id, people[1].id), TieBreak.DECISION, "加赛胜出"
        )
        assert (places()[people[2].id], places()[people[1].id]) == ((2, False), (3, False))


class TestDelegation:
    def test_without_study_data_everybody_is_passed_over_and_the_shortfall_is_said(self, contest, people):
        built = standing.delegation(contest.snapshot())
        assert built.seats == 0
        assert {one.code for one in built.passed_over} == {"study_unknown", "absent"}
        assert built.shortfall

    def test_a_decision_is_kept_and_can_be_taken_back(self, contest, people):
        team_event(
            contest, {"古田县": (300, [one.id for one in people[:3]]), "蕉城区": (280, [one.id for one in people[3:]])}
        )
        standing.decide_seat(contest, people[0].id, Choice.SEAT, "局长办公会决定")
        assert people[0].id in {
            one.entrant_id for team in standing.delegation(contest.snapshot()).teams for one in team.seats
        }
        standing.revoke_seat(contest, people[0].id)
        assert standing.delegation(contest.snapshot()).seats == 0

    def test_a_typed_person_is_found_by_unit_alias(self, contest, people):
        assert standing.seat_subject(contest.snapshot(), "薛思", "古田") == people[0].id
        with pytest.raises(UserError, match="decision_nobody"):
            standing.seat_subject(contest.snapshot(), "薛思", "蕉城区")


class TestAwards:
    def test_a_shared_place_at_the_edge_waits_for_a_decision(self, contest, people):
        award = awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 2)
        assert [question.code for question in awarding.assign(contest).undecided] == ["award_tied_at_edge"]
        assert recipients(contest) == ["薛思"]
        awarding.choose_recipient(contest, award.id, people[2].id, "抽签")
        assert awarding.assign(contest).undecided == ()
        assert recipients(contest) == ["薛思", "邱平浩"]

    def test_a_later_score_makes_the_list_outdated_and_stops_certificates(self, contest, people, tmp_path):
        awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
        awarding.assign(contest)
        (some,) = contest.snapshot().rounds
        enter_score(contest, some.id, people[3].id, Score(ScoreState.SCORED, Decimal(99)))
        assert awarding.is_stale(contest.snapshot())
        with pytest.raises(UserError, match="awards_stale"):
            certifying.prepare(contest)

    def test_somebody_out_of_competition_keeps_the_place_and_leaves_the_award(self, contest, people):
        change_entrant(contest, replace(people[0], out_of_competition=True))
        awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
        awarding.assign(contest)
        assert "薛思" not in recipients(contest)
        assert standing.rankings(contest.snapshot()).individuals.placed[0].subject_id == people[0].id


class TestCertificates:
    @pytest.fixture
    def awarded(self, contest, people):
        awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
        awarding.assign(contest)
        return contest

    def numbers(self, contest, path):
        made = certifying.make_certificates(contest, certifying.prepare(contest), path)
        return [page.number for page in made.pages]

    def test_a_corrected_name_gets_a_new_number_and_the_old_one_is_never_used_again(self, awarded, people, tmp_path):
        assert self.numbers(awarded, tmp_path / "a.pdf") == ["练兵〔2022〕001号"]
        change_entrant(awarded, replace(people[0], name="薛思恩"))
        assert self.numbers(awarded, tmp_path / "b.pdf") == ["练兵〔2022〕002号"]
        assert self.numbers(awarded, tmp_path / "c.pdf") == ["练兵〔2022〕002号"]

    def test_a_proof_gives_out_no_number(self, awarded, tmp_path):
        certifying.make_certificates(awarded, certifying.prepare(awarded), tmp_path / "样张.pdf", proof=True)
        assert awarded.file.query("SELECT * FROM certificates") == []

    def test_a_name_nothing_can_draw_is_told_with_person_and_code_point_and_nothing_is_written(
        self, awarded, people, tmp_path
    ):
        change_entrant(awarded, replace(people[0], name="薛\U0003ffff"))
        awarding.assign(awarded)
        batch = certifying.prepare(awarded)
        assert [(one.name, one.params["codepoint"]) for one in batch.undrawable] == [("薛\U0003ffff", "U+3FFFF")]
        with pytest.raises(UserError, match="certificate_undrawable"):
            certifying.make_certificates(awarded, batch, tmp_path / "a.pdf")
        assert not (tmp_path / "a.pdf").exists()
        assert awarded.file.query("SELECT * FROM certificates") == []

    def test_when_the_pdf_cannot_be_written_no_number_is_used_up(self, awarded, tmp_path):
        batch = certifying.prepare(awarded)
        with pytest.raises(UserError, match="folder_missing"):
            certifying.make_certificates(awarded, batch, tmp_path / "没有" / "a.pdf")
        assert awarded.file.query("SELECT * FROM certificates") == []


def test_progress_names_the_first_open_stage(contest):
    assert progress(contest.snapshot()).next_step == "next_import"
    add_entrant(
        contest, replace(add_person(contest, "薛思", id_number=id_number(1)), id="", name="吴涵娜", id_number="")
    )
    assert progress(contest.snapshot()).next_step == "next_short"


def test_once_scores_are_typed_nobody_is_called_for_more_people(contest):
    people = [add_person(contest, f"选手{number}", id_number=id_number(number)) for number in range(3)]
    assert progress(contest.snapshot()).next_step == "next_short"
    written_test(contest, {people[0].id: 80})
    now = progress(contest.snapshot())
    assert now.units_short > 0
    assert now.next_step == "next_scores"
    assert replace(now, open_scores=1).next_step == "next_differences"  # the value is there; somebody has to choose
    done = replace(now, rounds=(replace(now.rounds[0], recorded=3),), unsigned=(), study_read=3, errors=1)
    assert done.next_step == "next_findings"  # before the delegation is put together


def test_complete_scores_want_signatures_next_until_they_are_there_or_awards_were_made(contest):
    people = [add_person(contest, f"选手{number}", id_number=id_number(number)) for number in range(3)]
    written_test(contest, {one.id: 80 + number for number, one in enumerate(people)})
    now = replace(progress(contest.snapshot()), units_short=0, errors=0)
    assert (now.next_step, [some.name for some in now.unsigned]) == ("next_sign_off", ["笔试"])
    assert replace(now, recipients=1).next_step != "next_sign_off"
    sign_off.sign(contest, now.unsigned[0].id, Signatures("甲", "乙", "丙", "丁"))
    after = replace(progress(contest.snapshot()), units_short=0, errors=0)
    assert (after.next_step, after.unsigned) == ("next_study", ())


class TestUndo:
    def test_every_step_of_a_round_can_be_taken_back_and_done_again(self, contest, people):
        before = contest.snapshot()
        steps = 0
        while contest.undo_title():
            contest.undo()
            steps += 1
        assert contest.snapshot().rounds == contest.snapshot().entrants == ()
        for _ in range(steps):
            contest.redo()
        assert contest.snapshot().scores == before.scores
        assert contest.snapshot().rounds == before.rounds

    def test_what_a_certificate_stands_on_cannot_be_undone_and_says_why(self, contest, people, tmp_path):
        awarding.add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
        awarding.assign(contest)
        certifying.make_certificates(contest, certifying.prepare(contest), tmp_path / "a.pdf")
        contest.undo()
        with pytest.raises(UserError, match="undo_in_use"):
            contest.undo()
        assert [award.name for award in contest.snapshot().awards] == ["一等奖"]

    def test_what_is_read_inside_an_operation_is_not_taken_for_the_whole_later(self, contest):
        with contest.operation("entrant_added", name="", unit="") as write:
            contest.snapshot()
            entrants.add(write, Entrant("e", contest.snapshot().units[0].id, "薛思"))
        assert [entrant.name for entrant in contest.snapshot().entrants] == ["薛思"]


def test_a_typed_score_judges_nobody_s_eligibility_again_but_a_changed_person_does(contest, people, monkeypatch):
    when = standing.eligibility_date(contest.snapshot())
    with contest.operation("study_imported", files="x", count=len(people) - 1) as write:
        for one in people[1:]:
            facts.add_study_fact(write, StudyFact(one.id, 12, 900, when))
    before = standing.eligibility(contest.snapshot(), when)
    judged = []
    monkeypatch.setattr(standing, "assess", lambda *args: judged.append(args[0].name) or assess(*args))
    enter_score(contest, contest.snapshot().rounds[0].id, people[0].id, Score(ScoreState.SCORED, Decimal(77)))
    assert standing.eligibility(contest.snapshot(), when) == before
    assert judged == []
    withdraw(contest, people[5].id, "生病")
    assert set(standing.eligibility(contest.snapshot(), when)) == set(before) - {people[5].id}
    assert sorted(judged) == sorted(one.name for one in people[:5])
