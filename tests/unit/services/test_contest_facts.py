"""Title and organiser: changed together, never empty, undone as one step."""

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.services.contest_facts import change_facts
from lianbing_desktop.services.log import log


def test_title_and_organiser_change_as_one_step_and_can_be_undone(contest):
    before = contest.snapshot().facts
    change_facts(contest, " 第四届比武 ", "宁德市人社局")
    assert (contest.title, contest.snapshot().facts.organiser) == ("第四届比武", "宁德市人社局")
    assert log(contest)[0].text == "修改赛事信息：第四届比武"
    contest.undo()
    assert contest.snapshot().facts == before


@pytest.mark.parametrize(
    ("title", "organiser", "code"), [(" ", "局", "contest_title_missing"), ("比武", "", "contest_organiser_missing")]
)
def test_neither_may_be_empty(contest, title, organiser, code):
    with pytest.raises(UserError) as caught:
        change_facts(contest, title, organiser)
    assert caught.value.code == code
    assert len(log(contest)) == 1


def test_saving_the_same_leaves_no_trace(contest):
    facts = contest.snapshot().facts
    change_facts(contest, facts.title, facts.organiser)
    assert len(log(contest)) == 1
