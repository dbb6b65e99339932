"""Counts against the minimum, and what the whole roster says that no single row can."""

import datetime as dt
import tomllib

import pytest

from lianbing_desktop.domain.entrant import Doubt, Entrant, EntrantStatus, Role
from lianbing_desktop.domain.intake.id_number import check_character
from lianbing_desktop.domain.intake.roster_checks import check_roster
from lianbing_desktop.domain.minimum import count_units
from lianbing_desktop.domain.problem import Severity
from lianbing_desktop.domain.rules import RuleSet
from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.paths import resource
from lianbing_desktop.services import wording

RULES = RuleSet.from_mapping(tomllib.loads(resource("rules", "fujian-2022.toml").read_text("utf-8"))).roster
COUNTY = Unit("c", "古田县", UnitKind.COUNTY, position=1)
OTHER = Unit("o", "屏南县", UnitKind.COUNTY, position=2)
ON = dt.date(2022, 8, 18)


def number(birth: str, order: str = "001") -> str:
    digits = f"350199{birth}{order}"
    return digits + check_character(digits)


def person(id_: str = "e", **fields) -> Entrant:
    values = {"unit_id": "c", "name": "林测试", "sex": "男", "id_number": number("19900307"), "workplace": "人社局"}
    return Entrant(id_, **{**values, "phone": "13800000000", **fields})


def codes(*people: Entrant) -> list[str]:
    return [finding.code for finding in check_roster(people, [COUNTY, OTHER], RULES, ON)]


def test_only_those_who_compete_count_and_a_zone_has_no_minimum():
    units = [COUNTY, Unit("z", "东侨", UnitKind.ZONE, position=3), Unit("b", "福安市", UnitKind.COUNTY, minimum=2)]
    people = [
        *(person(f"e{n}") for n in range(7)),
        person("l", role=Role.LEADER),
        person("w", status=EntrantStatus.WITHDRAWN),
    ]
    counts = count_units(units, people, RULES)
    assert [(one.unit_id, one.entrants, one.minimum, one.short_by) for one in counts] == [
        ("b", 0, 2, 2),
        ("c", 7, 8, 1),
        ("z", 0, None, 0),
    ]


def test_a_complete_entrant_gives_no_finding():
    assert not codes(person())


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"sex": "女"}, "sex_contradicts_id_number"),
        ({"id_number": ""}, "id_number_missing"),
        ({"id_number": "", "doubts": {"id_number": Doubt("id_number_lost_digits", "3.5E17")}}, "id_number_lost_digits"),
        ({"phone": "1380000"}, "phone_malformed"),
        ({"phone": ""}, "roster_phone_missing"),
        ({"workplace": ""}, "roster_workplace_missing"),
        ({"window_staff": False}, "not_window_staff"),
        ({"id_number": number("20050818")}, "age_unusual"),
        ({"id_number": "", "birth": "1950-01", "doubts": {"id_number": Doubt("x")}}, "x age_unusual"),
    ],
)
def test_what_is_wrong_with_one_person_is_found(fields, code):
    assert codes(person(**fields)) == code.split()


@pytest.mark.parametrize(("birth", "found"), [("20040818", False), ("20040819", True), ("19570818", False)])
def test_ages_are_counted_in_full_years_on_the_day(birth, found):
    assert ("age_unusual" in codes(person(id_number=number(birth)))) is found


def test_one_id_number_in_two_units_is_an_error_on_both_sides():
    findings = check_roster([person("a"), person("b", unit_id="o", name="林他")], [COUNTY, OTHER], RULES, ON)
    assert [(one.code, one.severity, one.unit, one.params["other"]) for one in findings] == [
        ("id_number_shared", Severity.ERROR, "古田县", "林他"),
        ("id_number_shared", Severity.ERROR, "屏南县", "林测试"),
    ]


def test_namesakes_are_a_warning_in_one_unit_and_normal_in_two():
    other_number = number("19910307")
    assert codes(person("a"), person("b", id_number=other_number)) == ["same_name_in_unit"] * 2
    assert not codes(person("a"), person("b", unit_id="o", id_number=other_number))


def test_a_leader_may_leave_fields_empty_and_a_withdrawn_person_is_left_alone():
    bare = {"sex": "", "id_number": "", "workplace": "", "phone": ""}
    assert not codes(person(role=Role.LEADER, **bare), person("w", status=EntrantStatus.WITHDRAWN, **bare))


def test_every_finding_of_this_module_has_a_sentence():
    people = [
        person("a", sex="", phone="", workplace="", window_staff=False),
        person("b"),
        person("c", unit_id="o", id_number=number("19300101")),
    ]
    for finding in check_roster(people, [COUNTY, OTHER], RULES, ON):
        sentence = wording.say_problem(finding)
        assert sentence != finding.code
        assert "{" not in sentence
