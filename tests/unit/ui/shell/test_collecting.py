"""Large values made for the window are not looked through by later collections until they are let go."""

import gc

from lianbing_desktop.ui.shell.collecting import large_values, let_go


def test_what_is_made_inside_is_left_alone_and_given_back(qapp):
    let_go()
    before = gc.get_freeze_count()
    with large_values():
        assert not gc.isenabled()
        made = [[number] for number in range(1000)]
    assert gc.isenabled()
    assert gc.get_freeze_count() >= before + len(made)
    let_go()
    assert gc.get_freeze_count() == 0
