"""Blanks of bought stock add up: received is issued, spoiled and left, whatever happened."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.certificates.ledger import (
    BlankMove,
    CertificatePrint,
    MoveKind,
    balances,
    check_enough,
    check_move,
)
from lianbing_desktop.domain.problem import UserError

CORES = "A4 内芯"


def move(kind, quantity, at=""):
    return BlankMove("", CORES, kind, quantity, at=at)


def printed(count, reason="", at="", stock=CORES, spoiled="", first=0):
    return [CertificatePrint("", f"c{first + number}", stock, reason, at, "", spoiled) for number in range(count)]


def test_of_a_certificate_printed_again_the_first_sheet_is_spoiled_and_the_last_one_issued():
    (found,) = balances([move(MoveKind.RECEIVED, 60), move(MoveKind.SPOILED, 2)], [*printed(40), *printed(3, "墨迹")])
    assert (found.received, found.issued, found.spoiled_blank, found.spoiled_printed, found.left) == (60, 40, 2, 3, 15)
    assert (found.counted, found.missing) == (None, 0)


def test_a_spoiled_sheet_that_was_not_printed_again_yet_is_issued_to_nobody():
    (found,) = balances([move(MoveKind.RECEIVED, 10)], [*printed(4), *printed(1, "卡纸", spoiled="又卡纸")])
    assert (found.issued, found.spoiled, found.left) == (3, 2, 5)


def test_a_count_that_differs_says_how_many_are_missing_and_later_use_does_not_hide_it():
    moves = [move(MoveKind.RECEIVED, 60, "1"), move(MoveKind.COUNTED, 48, "3"), move(MoveKind.SPOILED, 1, "5")]
    (found,) = balances(moves, [*printed(10, at="2"), *printed(20, at="4", first=10)])
    assert (found.counted, found.missing) == (48, 2)
    assert found.left == 29


def test_stocks_are_kept_apart_and_plain_paper_uses_none():
    found = balances([BlankMove("", "A3 大红封", MoveKind.RECEIVED, 5)], [*printed(2), *printed(9, stock="")])
    assert [(one.stock, one.left) for one in found] == [("A3 大红封", 5), (CORES, -2)]
    assert found[1].spoiled == 2, "they were printed again on plain paper"


@pytest.mark.parametrize(
    ("kind", "quantity", "code"),
    [
        (MoveKind.SPOILED, 6, "stock_too_few"),
        (MoveKind.COUNTED, 11, "stock_too_many"),
        (MoveKind.COUNTED, -1, "stock_quantity_impossible"),
        (MoveKind.RECEIVED, 0, "stock_quantity_impossible"),
    ],
)
def test_what_cannot_have_happened_to_the_blanks_is_refused(kind, quantity, code):
    (before,) = balances([move(MoveKind.RECEIVED, 10)], printed(5))
    with pytest.raises(UserError, match=code):
        check_move(kind, quantity, before, CORES)


def test_blanks_nobody_received_cannot_be_spoiled_or_used():
    with pytest.raises(UserError, match="stock_not_received"):
        check_move(MoveKind.SPOILED, 1, None, CORES)
    (before,) = balances([], printed(3))
    with pytest.raises(UserError, match="stock_not_received"):
        check_enough(1, before)


STOCKS = ("甲纸", "乙纸")


@given(
    st.lists(
        st.one_of(
            st.tuples(st.sampled_from(MoveKind), st.integers(0, 50), st.sampled_from(STOCKS)),
            st.tuples(st.just("print"), st.integers(0, 6), st.sampled_from([*STOCKS, ""])),
            st.tuples(st.just("spoil"), st.integers(0, 6), st.just("")),
        ),
        max_size=40,
    )
)
def test_every_balance_adds_up_over_prints_reprints_and_spoiled_sheets(steps):
    moves, prints, spoiled = [], [], {}
    for number, (what, value, stock) in enumerate(steps):
        if what == "print":
            prints.append(CertificatePrint(str(number), f"c{value}", stock))
        elif what == "spoil":
            last = [one.id for one in prints if one.certificate_id == f"c{value}"][-1:]
            spoiled |= dict.fromkeys(last, "卡纸")
        else:
            moves.append(BlankMove(str(number), stock, what, value))
    marked = [
        CertificatePrint(one.id, one.certificate_id, one.stock, spoiled=spoiled.get(one.id, "")) for one in prints
    ]
    standing = {one.certificate_id: one for one in marked}
    for one in balances(moves, marked):
        used = [sheet for sheet in marked if sheet.stock == one.stock]
        assert one.received == one.issued + one.spoiled + one.left
        assert one.issued + one.spoiled_printed == len(used), "no sheet is counted twice or forgotten"
        assert one.issued == sum(s.stock == one.stock and not s.spoiled for s in standing.values())
        assert one.received == sum(m.quantity for m in moves if (m.stock, m.kind) == (one.stock, MoveKind.RECEIVED))
