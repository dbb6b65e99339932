"""Awards by count: a shared place at the edge waits, nobody gets two of a kind."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.awards.awards import Award, AwardChoice, AwardKind, assign_awards
from lianbing_desktop.domain.ranking.ranking import Placed, Ranking

FIRST = Award("1", "一等奖", AwardKind.INDIVIDUAL, 1, 1)
SECOND = Award("2", "二等奖", AwardKind.INDIVIDUAL, 2, 2)
THIRD = Award("3", "三等奖", AwardKind.INDIVIDUAL, 3, 3)


def ranking(*places: int) -> Ranking:
    return Ranking(
        tuple(Placed(f"p{n}", place, Decimal(100 - place), places.count(place) > 1) for n, place in enumerate(places))
    )


def given_out(result) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in result.recipients:
        found.setdefault(one.award_id, []).append(one.subject_id)
    return found


def assign(individuals: Ranking, *awards: Award, **more):
    return assign_awards(awards or (FIRST, SECOND, THIRD), individuals, Ranking(), Ranking(), **more)


def test_awards_are_given_by_count_in_their_order():
    result = assign(ranking(1, 2, 3, 4, 5, 6, 7), THIRD, FIRST, SECOND)
    assert given_out(result) == {"1": ["p0"], "2": ["p1", "p2"], "3": ["p3", "p4", "p5"]}
    assert not result.undecided
    assert not result.unfilled


def test_a_shared_place_that_fits_into_the_award_needs_no_decision():
    result = assign(ranking(1, 2, 2, 4))
    assert given_out(result) == {"1": ["p0"], "2": ["p1", "p2"], "3": ["p3"]}
    assert result.unfilled == {"3": 2}


def test_a_shared_place_at_the_edge_waits_and_so_do_the_places_behind_it():
    result = assign(ranking(1, 1, 3, 4, 5))
    assert given_out(result) == {"2": ["p2"], "3": ["p3", "p4"]}
    assert [(one.award_id, one.code, one.candidates, one.open) for one in result.undecided] == [
        ("1", "award_tied_at_edge", ("p0", "p1"), 1),
        ("2", "award_waits", ("p0", "p1"), 1),
    ]


def test_a_choice_settles_the_edge_and_the_other_comes_next():
    result = assign(ranking(1, 1, 3, 4, 5), choices=[AwardChoice("1", "p1", "加赛胜出")])
    assert given_out(result) == {"1": ["p1"], "2": ["p0", "p2"], "3": ["p3", "p4"]}
    assert result.recipients[0].reason == "加赛胜出"
    assert not result.undecided


def test_people_out_of_competition_take_no_place_and_the_next_moves_up():
    result = assign(ranking(1, 2, 3), passed_by=frozenset({"p0"}))
    assert given_out(result) == {"1": ["p1"], "2": ["p2"]}


def test_a_choice_too_many_or_for_someone_who_has_an_award_is_told():
    choices = [AwardChoice("1", "p3", "裁定"), AwardChoice("1", "p4", "裁定"), AwardChoice("2", "p3", "裁定")]
    result = assign(ranking(1, 2, 3, 4, 5), choices=choices)
    assert [(one.award_id, one.code, one.candidates) for one in result.undecided] == [
        ("1", "award_choice_unusable", ("p4",)),
        ("2", "award_choice_unusable", ("p3",)),
    ]


def test_units_are_chosen_by_hand_where_the_city_judges_them():
    award = Award("o", "优秀组织奖", AwardKind.UNIT, 2, by_hand=True)
    result = assign(Ranking(), award, choices=[AwardChoice("o", "u", "组织有力")])
    assert [(one.subject_id, one.place) for one in result.recipients] == [("u", None)]
    assert [(one.code, one.open) for one in result.undecided] == [("award_by_hand", 1)]


def test_a_team_award_follows_the_team_ranking_alone():
    award = Award("t", "团体一等奖", AwardKind.TEAM, 1)
    result = assign_awards([award, FIRST], ranking(1, 2), ranking(1, 2), ranking(1))
    assert given_out(result) == {"1": ["p0"], "t": ["p0"]}


def test_a_unit_award_follows_the_units_table_with_its_edges():
    gold, silver = Award("g", "优秀组织奖", AwardKind.UNIT, 1, 1), Award("s", "组织奖", AwardKind.UNIT, 2, 2)
    result = assign_awards([gold, silver, FIRST], ranking(1, 2), Ranking(), ranking(1, 1, 3, 4))
    assert given_out(result) == {"1": ["p0"], "s": ["p2"]}
    assert [(one.award_id, one.code, one.candidates, one.open) for one in result.undecided] == [
        ("g", "award_tied_at_edge", ("p0", "p1"), 1),
        ("s", "award_waits", ("p0", "p1"), 1),
    ]
    decided = assign_awards(
        [gold, silver], Ranking(), Ranking(), ranking(1, 1, 3, 4), choices=[AwardChoice("g", "p3", "组织有力")]
    )
    assert given_out(decided) == {"g": ["p3"], "s": ["p0", "p1"]}


def test_coaches_are_chosen_by_hand_and_need_no_place():
    award = Award("c", "优秀教练奖", AwardKind.COACH, 1)
    result = assign(ranking(1, 2), award, FIRST, choices=[AwardChoice("c", "coach", "所带代表队获团体第一")])
    assert given_out(result) == {"c": ["coach"], "1": ["p0"]}
    assert not result.undecided


def test_an_award_by_hand_takes_whom_people_chose_out_of_the_ranked_ones():
    style = Award("s", "最佳风采奖", AwardKind.INDIVIDUAL, 1, 9, by_hand=True)
    result = assign(ranking(1, 2, 3), FIRST, style, choices=[AwardChoice("s", "p0", "评委投票")])
    assert given_out(result) == {"1": ["p1"], "s": ["p0"]}


def test_an_award_that_combines_goes_to_people_who_have_another():
    fastest = Award("f", "单项优胜奖", AwardKind.INDIVIDUAL, 2, 9, combines=True)
    result = assign(ranking(1, 2, 3), FIRST, SECOND, fastest)
    assert given_out(result) == {"1": ["p0"], "2": ["p1", "p2"], "f": ["p0", "p1"]}


def test_an_award_by_hand_that_combines_takes_nothing_from_the_others():
    style = Award("s", "最佳风采奖", AwardKind.INDIVIDUAL, 1, 9, by_hand=True, combines=True)
    result = assign(ranking(1, 2), FIRST, style, choices=[AwardChoice("s", "p0", "评委投票")])
    assert given_out(result) == {"1": ["p0"], "s": ["p0"]}


@given(
    st.lists(st.integers(0, 4), max_size=12),
    st.lists(st.integers(1, 4), min_size=1, max_size=4),
    st.sampled_from([AwardKind.INDIVIDUAL, AwardKind.TEAM, AwardKind.UNIT]),
)
def test_places_add_up_and_nobody_with_a_better_place_gets_less(totals, counts, kind):
    totals.sort(reverse=True)
    table = ranking(*[1 + sum(other > total for other in totals) for total in totals])
    awards = [Award(str(n), f"奖{n}", kind, count, n) for n, count in enumerate(counts)]
    tables = {one: table if one is kind else Ranking() for one in AwardKind}
    result = assign_awards(awards, tables[AwardKind.INDIVIDUAL], tables[AwardKind.TEAM], tables[AwardKind.UNIT])
    place = {one.subject_id: one.place for one in table.placed}
    for award in awards:
        got = [one for one in result.recipients if one.award_id == award.id]
        open_ = sum(one.open for one in result.undecided if one.award_id == award.id)
        assert len(got) + open_ + result.unfilled.get(award.id, 0) == award.count
    order = [place[one.subject_id] for one in result.recipients]
    assert order == sorted(order)
    assert len({one.subject_id for one in result.recipients}) == len(order)
    asked = {id_ for one in result.undecided for id_ in one.candidates}
    assert not asked & {one.subject_id for one in result.recipients}
