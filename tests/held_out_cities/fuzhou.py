"""福州市: 长乐市 and 福清市, phones of all kinds, several versions of a file, units abbreviated."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, full_width, merged_across, table, wrong_check_digit

from .papers import history_sheet, study_sheet, team_sheet, written_sheet

COLUMNS = (
    ("序号", "number"),
    ("参赛单位", "unit"),
    ("姓名", "name"),
    ("性别", "sex"),
    ("身份证件号码", "id_number"),
    ("工作单位（科室）", "workplace"),
    ("职务、职称", "title"),
    ("手机（必填）", "phone"),
)


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _changle(city)
    _phones(city)
    _three_versions(city)
    _abbreviated(city)
    _english_heads(city)
    _far_from_the_corner(city)
    written_sheet(city, "闭卷考试.xlsx", ("单位", "姓名", "总分"), short=True)
    teams = ("鼓楼区", "长乐区", "福清市", "闽侯县")
    totals = [Decimal(total) for total in ("500", "480", "480", "470")]
    team_sheet(city, "团体.xlsx", dict(zip(teams, totals, strict=True)), one_cell=False)
    study_sheet(city, "学习数据.xlsx", ("单位", "姓名", "日日学之星数量", "周周练得分"))
    history_sheet(city, "历年名单.xlsx", ("年度", "活动名称", "参赛环节", "姓名", "单位", "获奖情况"))


def _changle(city: CitySet) -> None:
    """A county that was a city once, 福清市 that still is one, with the province and the city in front."""
    first, second = city.entrants_of("长乐区", 8), city.entrants_of("福清市", 8)
    quirks = {(one.name, "unit"): "长乐市" for one in first}
    quirks |= {(one.name, "unit"): "福建省福州市福清市人力资源和社会保障局" for one in second}
    city.roster("长乐福清.xlsx", Sheet(table([*first, *second], COLUMNS, quirks)))


def _phones(city: CitySet) -> None:
    """Numbers twice in a cell, with a landline, in full width, as a number, missing."""
    people = city.entrants_of("闽侯县", 8)
    phones = [one.phone for one in people]
    quirks: dict[tuple[str, str], object] = {
        (people[0].name, "phone"): f"{phones[0][:3]} {phones[0][3:7]} {phones[0][7:]}",
        (people[1].name, "phone"): full_width(phones[1]),
        (people[2].name, "phone"): float(phones[2]),
        (people[3].name, "phone"): phones[3][:10],
        (people[4].name, "phone"): None,
        (people[5].name, "phone"): f"'{phones[5]}",
        (people[6].name, "phone"): f"{phones[6]}.0",
    }
    city.find("phone_malformed", people[3])
    city.correct(people[3], phone=phones[3][:10])
    city.correct(people[4], phone="")
    city.roster("闽侯县.xlsx", Sheet(table(people, COLUMNS, quirks)))


def _three_versions(city: CitySet) -> None:
    """Three versions that arrive at once; a number wrong twice and right at last, a title changed, one more person."""
    people = city.entrants_of("鼓楼区", 9)
    wrong = {(people[0].name, "id_number"): wrong_check_digit(people[0].id_number)}
    early = [people[0], replace(people[1], title="见习"), *people[2:8]]
    city.roster("鼓楼区.xlsx", Sheet(table(early, COLUMNS, wrong)))
    city.roster("鼓楼区（修改）.xlsx", Sheet(table(people[:8], COLUMNS, wrong)))
    city.roster("鼓楼区最终版(2).xlsx", Sheet(table(people, COLUMNS)))
    city.find("id_number_check_digit", people[0])
    city.find("id_number_check_digit", people[0])


def _abbreviated(city: CitySet) -> None:
    """Counties without 县 and 区, in one list, each named where it begins; total rows after each."""
    rows = table([], COLUMNS)
    for unit in ("台江区", "仓山区", "马尾区", "晋安区", "连江县", "罗源县"):
        people = city.entrants_of(unit, 8)
        quirks = {(one.name, "unit"): None for one in people[1:]}
        quirks[people[0].name, "unit"] = unit[:-1]
        rows += [*table(people, COLUMNS, quirks, header=False), [None, "小计", "8人"]]
    city.roster(
        "六县区.xlsx", Sheet([["各县（市）区选手汇总"], *rows, ["总计", "48人"]], "Sheet1", [merged_across(1, 1, 8)])
    )


def _english_heads(city: CitySet) -> None:
    """Titles with spaces and line breaks in the middle of words; people below a row of column numbers."""
    people = city.entrants_of("闽清县", 8)
    columns = [
        ("序\n号", "number"),
        ("姓\u3000名", "name"),
        ("性\n别", "sex"),
        ("身 份 证 号 码", "id_number"),
        ("工 作 单 位", "workplace"),
        ("职\u3000务", "title"),
        ("联 系 电 话", "phone"),
    ]
    rows = table(people, columns)
    rows.insert(1, ["1", "2", "3", "4", "5", "6", "7"])
    city.roster("闽清.xls", Sheet([["闽清县报名表"], *rows], "表一"), by="xlwt")


def _far_from_the_corner(city: CitySet) -> None:
    """A table that begins in column D below ten empty rows; and 市本级 said in a title."""
    people = city.entrants_of("永泰县", 8)
    rows = [[None, None, None, *row] for row in table(people, COLUMNS)]
    city.roster("永泰县.xlsx", Sheet([[] for _ in range(10)] + rows), by="xlsxwriter")
    office = city.entrants_of("市本级", 8)
    columns = [one for one in COLUMNS if one[1] != "unit"]
    city.roster("机关.xlsx", Sheet([["福州市本级选手名单"], *table(office, columns)]))
