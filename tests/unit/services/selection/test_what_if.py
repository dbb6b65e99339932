"""What would follow from a withdrawal or another score, worked out without writing."""

from decimal import Decimal

import pytest

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.delegation.delegation import Choice
from lianbing_desktop.domain.score import RoundKind, Score, ScoreState
from lianbing_desktop.services import standing
from lianbing_desktop.services.awards import awarding
from lianbing_desktop.services.selection.what_if import Supposition, consequences
from lianbing_desktop.storage.certificates import IssuedCertificate
from tests.sample_contest import sample_contest


@pytest.fixture
def sample(tmp_path):
    made = sample_contest(tmp_path)
    question = standing.delegation(made.snapshot()).undecided[0]
    standing.decide_seat(made, question.subject_id, Choice.SKIP, "本人放弃")
    yield made
    made.close()


def entrant(snapshot, name):
    return next(one for one in snapshot.competing if one.name == name)


def test_a_withdrawal_moves_places_seats_the_minimum_and_awards(sample):
    awarding.add_award(sample, "个人一等奖", AwardKind.INDIVIDUAL, 1)
    awarding.assign(sample)
    snapshot = sample.snapshot()
    first = entrant(snapshot, "罗杰芳")
    issued = [IssuedCertificate("c", "练兵〔2022〕001号", snapshot.awards[0].id, first.id, {}, "2022-07-01")]
    found = consequences(snapshot, Supposition(frozenset({first.id})), issued=issued)
    assert next(move for move in found.moves if move.subject_id == first.id).after is None
    seats = {snapshot.entrant_by_id[move.entrant_id].name: (move.before, move.after) for move in found.seats}
    assert seats["罗杰芳"][0].words == "个人"
    assert seats["罗杰芳"][1] is None
    stepping_in = [name for name, (_, after) in seats.items() if after is not None and after.seated]
    assert stepping_in == ["林飞俊"]
    assert [one.subject_id for one in found.awards_lost] == [first.id]
    assert len(found.awards_gained) == 1
    assert [one.number for one in found.recalls] == ["练兵〔2022〕001号"]
    assert sample.snapshot() is snapshot


def test_a_unit_at_its_minimum_falls_below_it(sample):
    snapshot = sample.snapshot()
    counts = {}
    for one in snapshot.competing:
        counts.setdefault(one.unit_id, []).append(one)
    unit_id, people = next((unit, people) for unit, people in counts.items() if len(people) >= 8)
    gone = frozenset(one.id for one in people[: len(people) - 7])
    found = consequences(snapshot, Supposition(gone))
    assert [(one.unit_id, one.short_by) for one in found.short] == [(unit_id, 1)]


def test_another_score_moves_the_people_it_passes(sample):
    snapshot = sample.snapshot()
    written = next(some for some in snapshot.rounds if some.kind is RoundKind.INDIVIDUAL)
    one = entrant(snapshot, "林飞俊")
    better = Supposition(scores={(one.id, written.id): Score(ScoreState.SCORED, Decimal(100))})
    found = consequences(snapshot, better)
    assert next(move.after for move in found.moves if move.subject_id == one.id) == 1
    assert next(move for move in found.seats if move.entrant_id == one.id).after.seated


def test_misconduct_takes_the_place_and_the_seat(sample):
    snapshot = sample.snapshot()
    written = next(some for some in snapshot.rounds if some.kind is RoundKind.INDIVIDUAL)
    one = entrant(snapshot, "罗杰芳")
    found = consequences(snapshot, Supposition(scores={(one.id, written.id): Score(ScoreState.VOID)}))
    seat = next(move for move in found.seats if move.entrant_id == one.id)
    assert (seat.before.words, seat.after.words) == ("个人", "未列入")


def test_what_changes_nothing_has_no_consequences(sample):
    snapshot = sample.snapshot()
    assert not consequences(snapshot, Supposition())
