"""Random contests: what the builder proposes is what all complete answers by the rules agree on.

`benchmarks/delegations.py` does the same for ten thousand of them.
"""

import datetime as dt

import pytest

from tests.delegation_contests import DATE, SHAPES, check


@pytest.mark.parametrize("as_of", [DATE, DATE - dt.timedelta(days=30)], ids=["at the date", "before it"])
@pytest.mark.parametrize("shape", SHAPES)
def test_the_proposal_is_what_every_answer_by_the_rules_agrees_on(shape, as_of):
    seeds = 40 if shape.startswith("limited") else 160
    compared = sum(check(shape, as_of, seed) for seed in range(seeds))
    assert compared >= seeds * 2 // 3
