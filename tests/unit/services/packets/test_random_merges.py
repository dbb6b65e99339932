"""Random work on several PCs, joined at random: nothing is lost, and the order does not matter."""

import random

from tests.merging_pcs import Outcome, make_start, run


def test_what_several_pcs_wrote_is_the_same_everywhere_whatever_the_order_it_was_joined_in(tmp_path):
    found, chance = Outcome(), random.Random(2022)
    start = make_start(tmp_path)
    while found.merges < 60:
        run(start, tmp_path, chance, found)
    assert found.differences > 0
    assert (found.lost, found.unlike_oracle, found.not_alike, found.again_changed) == (0, 0, 0, 0)
