"""Blanks of bought stock add up: received less printed, reprinted and spoiled is what must lie there."""

from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates.ledger import BlankMove, CertificatePrint, MoveKind, balances

CORES = "A4 内芯"


def move(kind, quantity, at=""):
    return BlankMove("", CORES, kind, quantity, at=at)


def printed(count, reason="", at="", stock=CORES):
    return [CertificatePrint("", f"c{number}", stock, reason, at) for number in range(count)]


def test_what_is_left_is_what_came_less_everything_used():
    (found,) = balances([move(MoveKind.RECEIVED, 60), move(MoveKind.SPOILED, 2)], [*printed(40), *printed(3, "墨迹")])
    assert (found.received, found.printed, found.reprinted, found.spoiled, found.left) == (60, 40, 3, 2, 15)
    assert (found.counted, found.missing) == (None, 0)


def test_a_count_that_differs_says_how_many_are_missing_and_later_use_does_not_hide_it():
    moves = [move(MoveKind.RECEIVED, 60, "1"), move(MoveKind.COUNTED, 48, "3"), move(MoveKind.SPOILED, 1, "5")]
    (found,) = balances(moves, [*printed(10, at="2"), *printed(20, at="4")])
    assert (found.counted, found.missing) == (48, 2)
    assert found.left == 29


def test_stocks_are_kept_apart_and_plain_paper_uses_none():
    found = balances([BlankMove("", "A3 大红封", MoveKind.RECEIVED, 5)], [*printed(2), *printed(9, stock="")])
    assert [(one.stock, one.left) for one in found] == [("A3 大红封", 5), (CORES, -2)]


@given(st.lists(st.tuples(st.sampled_from(MoveKind), st.integers(0, 50))), st.integers(0, 30), st.integers(0, 5))
def test_every_balance_adds_up(moves, first, again):
    made = [move(kind, quantity, f"{at:03}") for at, (kind, quantity) in enumerate(moves)]
    for one in balances(made, [*printed(first), *printed(again, "损坏")]):
        assert one.received == one.printed + one.reprinted + one.spoiled + one.left
