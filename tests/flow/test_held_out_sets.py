"""Whole jobs by command line on county files of other cities, each with habits of its own (tests/held_out_sets.py).

One test a city, since each step of the job stands on the one before it.
"""

import json
import re
from collections import Counter
from decimal import Decimal

import pytest

from lianbing_desktop.cli.__main__ import main
from tests.held_out_sets import CITIES, build_set

APART = re.compile(r"[\s/、,，]")


class Job:
    """One city's contest file and the commands run on it."""

    def __init__(self, truth, capsys):
        self.truth = truth
        self.file = truth.folder / "contest.lianbing"
        self._capsys = capsys
        self.people = {(one.unit, one.name): one for one in (*truth.entrants, *truth.staff)}

    def __call__(self, command, *arguments, json_wanted=True):
        status = main([command, str(self.file), *map(str, arguments), *(["--json"] if json_wanted else [])])
        printed = self._capsys.readouterr()
        assert status in {0, 1}, printed.err
        return json.loads(printed.out) if json_wanted else None


@pytest.mark.parametrize("module", CITIES)
def test_a_city_gets_from_its_rosters_to_its_delegation(module, tmp_path, capsys):
    job = Job(build_set(module, tmp_path), capsys)
    job("new", "--city", job.truth.city, json_wanted=False)
    read = job("import", *job.truth.rosters, "--full-ids")
    nobody_is_lost_and_nobody_invented(job, read)
    every_value_is_the_one_the_person_has(job, read)
    exactly_the_planted_findings_are_reported(job, read)
    a_second_reading_changes_nothing(job)
    units_count_their_entrants_and_no_staff(job)
    every_result_finds_its_person(job)
    the_ranking_has_every_mark_and_shared_places(job)
    status = eligibility_follows_study_and_history(job)
    only_eligible_people_are_seated(job, status)


def nobody_is_lost_and_nobody_invented(job, read):
    assert read["unreadable"] == []
    taken = {(one["unit"], one["name"]) for one in read["entrants"] if one["action"] != "left_out"}
    assert taken == job.people.keys()
    left_out = Counter(one["name"] for one in read["entrants"] if one["action"] == "left_out")
    assert left_out == Counter(job.truth.left_out)


def every_value_is_the_one_the_person_has(job, read):
    last = {(one["unit"], one["name"]): one for one in read["entrants"] if one["action"] != "left_out"}
    for key, person in job.people.items():
        for field in ("sex", "id_number", "phone"):
            assert last[key][field] == getattr(person, field), (key, field)
        found = APART.sub("", last[key]["workplace"] + last[key]["title"])
        assert found == APART.sub("", person.workplace + person.title), key


def exactly_the_planted_findings_are_reported(job, read):
    found = Counter((one["code"], one["unit"], one["name"]) for one in read["problems"])
    assert found == Counter(job.truth.findings)
    assert all(one["message"] and one["file"] and one["sheet"] and one["cell"] for one in read["problems"])


def a_second_reading_changes_nothing(job):
    before = job("verify")
    again = job("import", *job.truth.rosters)
    assert (again["new"], again["changed"]) == (0, 0)
    assert job("verify") == before


def units_count_their_entrants_and_no_staff(job):
    counts = Counter(one.unit for one in job.truth.entrants)
    assert {one["unit"]: one["entrants"] for one in job("check")["units"] if one["entrants"]} == counts


def every_result_finds_its_person(job):
    truth = job.truth
    job("rounds", "--add", "笔试", "--kind", "individual", "--weight", "100")
    job("rounds", "--add", "现场赛", "--kind", "team", "--weight", "100")
    sheets = [(sheet, "笔试") for sheet in truth.individual_sheets] + [(sheet, "现场赛") for sheet in truth.team_sheets]
    read = [job("scores", sheet, "--round", called) for sheet, called in sheets]
    states = Counter(str(mark) for mark in truth.marks.values() if not isinstance(mark, Decimal))
    found = [sum(one[state] for one in read) for state in ("absent", "forfeit", "void", "not_entered")]
    assert found == [states["缺考"], states["弃权"], states["违纪"], states["None"]]
    again = [job("scores", sheet, "--round", called) for sheet, called in sheets]
    assert all((one["entered"], one["changed"]) == (0, 0) for one in again)
    read += [job("study", sheet) for sheet in truth.study_sheets]
    read += [job("history", sheet) for sheet in truth.history_sheets]
    assert all((one["unmatched"], one.get("ambiguous", []), one["problems"]) == ([], [], []) for one in read)


def the_ranking_has_every_mark_and_shared_places(job):
    ranking = job("ranking")
    marks = {key: mark for key, mark in job.truth.marks.items() if isinstance(mark, Decimal)}
    assert {(one["unit"], one["name"]): Decimal(one["total"]) for one in ranking["individuals"]} == marks
    for one in ranking["individuals"]:
        assert one["place"] == 1 + sum(mark > Decimal(one["total"]) for mark in marks.values())
    teams = {one["unit"]: (one["members"], Decimal(one["total"])) for one in ranking["teams"]}
    assert teams == {unit: (members, total) for unit, members, total in job.truth.teams}


def eligibility_follows_study_and_history(job):
    status = {(one["unit"], one["name"]): one["status"] for one in job("eligibility")["entrants"]}
    assert status.keys() == {(one.unit, one.name) for one in job.truth.entrants}
    for key, found in status.items():
        studied = job.people[key].stars >= 1 and job.people[key].points >= 1000
        assert found == ("eligible" if studied and key not in job.truth.excluded else "never"), key
    return status


def only_eligible_people_are_seated(job, status):
    found = job("delegation")
    teams = found["teams"]
    assert len({team["unit"] for team in teams}) == len(teams) <= 2
    seated = [(team["unit"], member["name"]) for team in teams for member in team["members"]]
    seated += [(one["unit"], one["name"]) for one in found["individuals"]]
    assert len(seated) == len(set(seated)) == found["seats"] > 0
    asked = json.dumps(found["undecided"], ensure_ascii=False)
    assert all(status[key] == "eligible" or key[1] in asked for key in seated)
