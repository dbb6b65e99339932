"""莆田市: what stands in the cells. Labels in values, characters out of PDF files, numbers of every making."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, full_width, merged_down, table

from .papers import history_sheet, study_sheet, team_sheet, written_sheet

COLUMNS = (
    ("县区", "unit"),
    ("参赛者姓名", "name"),
    ("男/女", "sex"),
    ("公民身份号码(18位)", "id_number"),
    ("单位（科室）", "workplace"),
    ("职务（岗位）", "title"),
    ("联系电话（手机）", "phone"),
)


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _names(city)
    _numbers(city)
    _phones(city)
    _births(city)
    _roles(city)
    _failed_formulas(city)
    written_sheet(city, "成绩册.xlsx", ("县区", "考生", "得\u3000分"), short=True)
    totals = dict(zip(("城厢区", "涵江区", "荔城区"), map(Decimal, ("88.1", "92.05", "-3")), strict=True))
    team_sheet(city, "决赛成绩.xlsx", totals, one_cell=True)
    study_sheet(city, "学习.xlsx", ("所属单位", "真实姓名", "日日学之星（次）", "周周练合计"))
    history_sheet(city, "曾参赛.xlsx", ("参赛时间", "参加过的比赛", "比赛环节", "姓名", "单位", "获奖称号"))


def _names(city: CitySet) -> None:
    """Words beside and around names; radicals for characters, private characters, marks, minority names."""
    lot = ("黄一民", "马见青", "林䶮", "陈𬱖", "古丽·阿不都", "郑欧阳", "上官云龙", "许〇一")
    people = city.entrants_of("城厢区", 12, *lot)
    says = (
        *("⻩一⺠", "⻢⻅⻘", "林\ue863", "姓名：陈𬱖", "古丽・阿不都", "郑 欧 阳", "上官 云龙", "“许〇一”"),
        *(f"{people[8].name}同志", f"选手{people[9].name}", f"{people[10].name}；", f"{people[11].name}【队长】"),
    )
    quirks = {(one.name, "name"): said for one, said in zip(people, says, strict=True)}
    city.roster("城厢.xlsx", Sheet(table(people, COLUMNS, quirks), "Sheet1"))


def _numbers(city: CitySet) -> None:
    """Numbers with labels, remarks and signs around them come in; what lost a digit or holds two does not."""
    people = city.entrants_of("涵江区", 13)
    number = [one.id_number for one in people]
    says: dict[int, object] = {
        0: f"ID：{number[0]}",
        1: f"{number[1]}（本人）",
        2: f'="{number[2]}"',
        3: f"№{number[3]}",
        4: f"{number[4][:6]} {number[4][6:10]} {number[4][10:14]} {number[4][14:]}",
        5: full_width(number[5]),
        6: f"\ufeff{number[6]}\u2060",
    }
    bad: dict[int, tuple[str, object]] = {
        7: ("id_number_lost_digits", f"{number[7][0]}.{number[7][1:15]}e17"),
        8: ("id_number_lost_digits", float(number[8])),
        9: ("id_number_malformed", f"{number[9]}、{number[10]}"),
        10: ("id_number_malformed", f"{number[10][:6]}********{number[10][14:]}"),
        11: ("id_number_malformed", number[11][:6] + number[11][8:17]),
        12: ("id_number_malformed", int(number[12][:6] + number[12][8:17])),
    }
    for at, (code, value) in bad.items():
        says[at] = value
        city.lose_id(code, people[at])
    quirks = {(people[at].name, "id_number"): value for at, value in says.items()}
    city.roster("涵江区.xls", Sheet(table(people, COLUMNS, quirks), "Sheet1"), by="xlwt")


def _phones(city: CitySet) -> None:
    """Two phones, a phone and a short number, a landline beside a mobile, floats."""
    people = city.entrants_of("荔城区", 9)
    first = [one.phone for one in people]
    says = {
        0: (f"{first[0]}（短号661234）", first[0]),
        1: (f"{first[1]}(661234)", first[1]),
        2: (f"0594-2680000/{first[2]}", f"{first[2]}、0594-2680000"),
        3: (f"{first[3]}\n19900000000", f"{first[3]}、19900000000"),
        4: (float(first[4]), first[4]),
        5: (f"{first[5]}.0", first[5]),
        6: (f"86{first[6]}", first[6]),
        7: ("（0594）2680001转8", "0594-2680001-8"),
        8: (f"{first[8][:3]} {first[8][3:7]} {first[8][7:]}", first[8]),
    }
    quirks: dict[tuple[str, str], object] = {}
    for at, (said, known) in says.items():
        quirks[people[at].name, "phone"] = said
        city.correct(people[at], phone=known)
    city.roster("荔城.xlsx", Sheet(table(people, COLUMNS, quirks), "Sheet1"), by="xlsxwriter")


def _births(city: CitySet) -> None:
    """Dates out of other programs and in words; no number of them contradicts the ID number."""
    people = city.entrants_of("秀屿区", 9)
    columns = [*COLUMNS[:3], ("出生年月(以身份证为准)", ""), *COLUMNS[3:]]
    born = [one.born for one in people]
    said: list[object] = [
        f"{born[0]:%Y-%m-%d} 00:00:00",
        f"{born[1]:%Y/%-m/%-d} 0:00:00",
        f"{born[2]:%Y}。{born[2]:%m}",
        f"{born[3]:%Y，%m}",
        f"{born[4]:%Y.%m}生",
        f"{born[5]:%Y.%m}（{2022 - born[5].year}岁）",
        "".join("〇一二三四五六七八九"[int(digit)] for digit in f"{born[6]:%Y}") + f"年{_month(born[6].month)}月",
        (born[7] - dt.date(1899, 12, 30)).days,
        born[8].year + (born[8].month / 100),
    ]
    rows = table(people, columns)
    for row, value in zip(rows[1:], said, strict=True):
        row[3] = value
    city.roster("秀屿.xlsx", Sheet(rows, "Sheet1"))


def _month(month: int) -> str:
    return ("", *"一二三四五六七八九十", "十一", "十二")[month]


def _roles(city: CitySet) -> None:
    """Staff said in every way a cell allows, role cells merged down, ways of being employed that are no roles."""
    leader, coach, along = (city.staff_of("仙游县", role) for role in ("领队", "教练", "联络员"))
    people = city.entrants_of("仙游县", 8)
    columns = [("人员身份", ""), *COLUMNS]
    rows = table([leader, coach, along, *people], columns)
    for row, said in zip(rows[1:], ("领队", "教练员", "随队人员", "参赛选手", *[None] * 3), strict=False):
        row[0] = said
    for row, said in zip(rows[8:], ("公务员", "事业编", "参公", "劳务派遣"), strict=True):
        row[0] = said
    rows[1][2] = f"领队{leader.name}"
    city.roster("仙游.xlsx", Sheet(rows, "Sheet1", [merged_down(5, 8, 1)]))


def _failed_formulas(city: CitySet) -> None:
    """A cell nobody has worked out yet names no unit and no post: it is asked about, the row above is not copied."""
    people = city.entrants_of("市本级", 9)
    stray = people[4]
    post = people[6]
    quirks: dict[tuple[str, str], object] = {(stray.name, "unit"): "=VLOOKUP(A1,Sheet9!A:B,2,0)"}
    quirks[post.name, "title"] = "=Sheet9!A1"
    city.entrants.remove(stray)
    city.left_out.append(stray.name)
    city.findings.append(("unknown_unit", "=?", stray.name))
    city.find("cell_error", post)
    city.correct(post, title="")
    city.roster("市直.xlsx", Sheet(table(people, COLUMNS, quirks), "Sheet1"))
