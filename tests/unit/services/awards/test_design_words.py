"""Whose words the designer shows a layout with, and for whom a text does not fit."""

from dataclasses import replace

import pytest

from lianbing_desktop.domain.certificates.certificate import Box, Overflow, Picture, Template, TextField
from lianbing_desktop.domain.certificates.editing import Layer, Place
from lianbing_desktop.domain.certificates.layout import Fit
from lianbing_desktop.services.awards import designing, layouts
from lianbing_desktop.services.awards.design_words import Shown, name_face, readership
from tests.builders import add_person, new_contest

NAME = Place(Layer.FIELDS, 0)


@pytest.fixture
def contest(tmp_path):
    opened = new_contest(tmp_path)
    yield opened
    opened.close()


def named(contest, *names):
    for name in names:
        add_person(contest, name)
    return readership(contest)


def sheet(**values):
    return Template("t", "t", 297, 210, fields=(TextField(Box(10, 10, 40, 12), "{姓名}", **values),))


def test_the_longest_and_the_shortest_name_of_the_contest_are_shown(contest):
    found = {one.shown: one.who for one in named(contest, "陈明", "阿卜杜热依木·买买提艾力", "张晓燕").fillings()}
    assert found[Shown.LONGEST] == "阿卜杜热依木·买买提艾力"
    assert found[Shown.SHORTEST] == "陈明"


def test_before_there_is_anybody_sample_words_are_shown(contest):
    people = readership(contest)
    assert [one.shown for one in people.fillings()] == [Shown.SAMPLE]
    assert people.rarest("kai") is None


def test_the_rarest_name_is_the_one_the_typeface_lacks_not_the_one_with_the_highest_number(contest):
    """小标宋's face draws U+2CC56 itself and lacks U+3F06."""
    found = named(contest, "陈明", "王\U0002cc56", "李\u3f06").rarest("title")
    assert (found.who, found.fallbacks) == ("李\u3f06", {"\u3f06": "song"})


def test_of_two_rare_names_the_one_found_later_is_rarer_and_one_nothing_draws_is_the_rarest(contest):
    people = named(contest, "李\u3f06", "王\U000231c9", "陈明")
    assert people.rarest("title").fallbacks == {"\U000231c9": "rare"}
    add_person(contest, "林\U00031340")
    assert readership(contest).rarest("title").fallbacks == {"\U00031340": ""}


def test_of_names_the_typeface_has_the_one_its_fellows_lack_is_the_rarest(contest):
    found = named(contest, "陈明", "李\u3f06").rarest("kai")
    assert (found.who, found.fallbacks) == ("李\u3f06", {})


def test_nothing_is_called_rare_when_the_typeface_has_every_character(contest):
    assert named(contest, "陈明", "张晓燕").rarest("kai") is None


def test_a_text_that_leaves_its_box_with_somebody_else_is_told_with_whom(contest):
    people = named(contest, "陈明", "阿卜杜热依木·买买提艾力", "张晓燕")
    shortest = people.fillings()[1]
    result = people.results(sheet(size=24, overflow=Overflow.WARN), shortest.values)[NAME]
    assert (result.fit, result.worst) == (Fit.WHOLE, Fit.OVER)
    assert result.who.startswith("阿卜杜热依木·买买提艾力")
    small = people.results(sheet(size=24, floor=20, overflow=Overflow.SHRINK), shortest.values)[NAME]
    assert (small.worst, small.size, small.lines) == (Fit.SMALL, 24, 1)
    wide = people.results(sheet(size=6), shortest.values)[NAME]
    assert (wide.worst, wide.who) == (Fit.WHOLE, "")


def test_a_result_does_not_hang_on_where_the_box_stands(contest):
    people = named(contest, "陈明")
    one = sheet(size=24)
    moved = replace(one, fields=(replace(one.fields[0], box=Box(100, 100, 40, 12)),))
    values = people.fillings()[0].values
    assert people.results(one, values) == people.results(moved, values)


def test_a_picture_that_is_not_in_the_contest_file_is_told_stock_or_not(contest):
    picture = Picture(Box(0, 0, 297, 210), "f" * 64 + ".png")
    template = replace(layouts.layout(contest, "text-only-a4"), stock=(picture,), art=(picture,))
    page = designing.draw_page(template, readership(contest).sample, designing.pictures_of(contest, template), 0.5)
    assert page.lost == {Place(Layer.STOCK, 0), Place(Layer.ART, 0)}
    assert page.pixels is not None


@pytest.mark.parametrize(("layout", "face"), [("honour-a4", "kai"), ("badge", "title")])
def test_a_name_is_judged_by_the_typeface_its_layout_sets_it_in(contest, layout, face):
    assert name_face(layouts.layout(contest, layout)) == face
