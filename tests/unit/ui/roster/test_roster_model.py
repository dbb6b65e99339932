"""The table of people: everybody's own findings, found by name, pinyin, unit and the ends of numbers."""

import time

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from lianbing_desktop.ui.models.name_search import spellings
from lianbing_desktop.ui.models.roster_model import people, roster_model, search_query
from tests.builders import add_person, id_number


@pytest.fixture
def model(qapp, contest):
    made = roster_model(lambda: False, qapp)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    made.deleteLater()


def test_a_finding_is_shown_at_the_namesake_it_is_about(contest):
    add_person(contest, "薛思", id_number=id_number(1), phone="12")
    add_person(contest, "薛思", id_number=id_number(2), phone="19900000002", workplace="县人社局", line="就业创业")
    malformed = [any(one.code == "phone_malformed" for one in person.findings) for person in people(contest.snapshot())]
    assert sorted(malformed) == [False, True]


@pytest.mark.parametrize(
    "text", ["薛思", "xuesi", "xs", "古田", "gtx", id_number(1)[-4:], "0001", "薛思 古田", id_number(1), "19900000001"]
)
def test_a_person_is_found_by(contest, model, text):
    add_person(contest, "薛思", id_number=id_number(1), phone="19900000001")
    add_person(contest, "吴涵娜", "屏南县", id_number=id_number(12), phone="19900000012")
    model.set_rows(people(contest.snapshot()))
    model.set_filter(search_query(text))
    assert [model.row_at(row).entrant.name for row in range(model.rowCount())] == ["薛思"]


def test_digits_in_the_middle_of_a_number_find_nobody(contest, model):
    add_person(contest, "薛思", id_number=id_number(1), phone="19900000001")
    model.set_rows(people(contest.snapshot()))
    model.set_filter(search_query("350199"))
    assert model.rowCount() == 0


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("欧阳文浩", "ouyangwenhao"),
        ("欧阳文浩", "oywh"),
        ("曾静", "zengjing"),
        ("单于丹", "chanyudan"),
        ("尉迟恭", "yuchi"),
    ],
)
def test_surnames_are_found_as_they_are_spoken(name, typed):
    assert any(spelling.startswith(typed) for spelling in spellings(name))


def test_a_thousand_names_are_ready_for_searching_at_once():
    spellings("薛思")
    names = [
        f"{one}{two}{three}"
        for one in "王李张刘陈杨赵黄周吴"
        for two in "文浩静思涵雨琴桂丽婷"
        for three in "晓萍彤芳强伟敏杰磊洋"
    ]
    began = time.perf_counter()
    for name in names:
        spellings(name)
    assert time.perf_counter() - began < 0.3
