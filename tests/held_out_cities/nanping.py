"""南平市: text around the tables that is no person, files called what they are not, results in other shapes."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, merged_across, merged_down, table

COLUMNS = (
    ("序号", "number"),
    ("姓名", "name"),
    ("性别", "sex"),
    ("身份证号", "id_number"),
    ("工作单位", "workplace"),
    ("职务", "title"),
    ("手机号码", "phone"),
)
UNIT_COLUMNS = (("参赛单位", "unit"), *COLUMNS[1:])


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _ways_to_write_a_unit(city)
    _around_the_table(city)
    _not_what_the_name_says(city)
    _roles_beside(city)
    _line_breaks(city)
    _two_teams(city)
    _births_that_differ(city)
    _marks_of_two_rounds(city)
    _teams_downwards(city)
    _study_in_words(city)
    _history_in_words(city)


def _ways_to_write_a_unit(city: CitySet) -> None:
    """One list in which every row names its county in another way."""
    first = city.entrants_of("武夷山市", 9)
    second = city.entrants_of("建阳区", 8)
    says = (
        "武夷山",
        "武夷山市代表队",
        "南平市武夷山市",
        "武夷山市（县级市）",
        "武夷山市人社局",
        "福建省南平市武夷山市",
    )
    says += (" 武夷山 市 ", "武夷山市人力资源和社会保障局", "福建南平武夷山市")
    quirks = {(one.name, "unit"): said for one, said in zip(first, says, strict=True)}
    says = ("建阳市", "建阳", "建阳区（原建阳市）", "南平市建阳区", "建阳区人社局代表队", "建阳区", "建阳区 ", "建陽区")
    quirks |= {(one.name, "unit"): said for one, said in zip(second, says, strict=True)}
    lost = second[-1]
    city.entrants.remove(lost)
    city.findings.append(("unknown_unit", "建陽区", lost.name))
    city.left_out.append(lost.name)
    city.roster("北片.xlsx", Sheet(table([*first, *second], UNIT_COLUMNS, quirks)))


def _around_the_table(city: CitySet) -> None:
    """Remarks beside the rows, an empty row below the header, who to call below it, empty sheets."""
    people = city.entrants_of("顺昌县", 8)
    rows = table(people, COLUMNS)
    rows[2] = [*rows[2], None, "注：此表请于6月20日前报送"]
    rows[5] = [*rows[5], None, "联系人：王某某 0599-7820000"]
    rows.insert(1, [])
    rows += [[9, "待定"], [10, None], [], ["联系人", "李某某", None, "联系电话", "13800000000"]]
    rows += [["填报说明", "1.姓名须与身份证一致"], [None, "2.手机号码务必填写"], [None, "3.“职务”填写现任职务"]]
    sheets = [Sheet([], "Sheet2"), Sheet([["顺昌县选手"], *rows], "Sheet1"), Sheet([], "Sheet3")]
    city.roster("顺昌县.xlsx", *sheets)


def _not_what_the_name_says(city: CitySet) -> None:
    """A binary workbook called xlsx, and an xlsx called xls."""
    first, second = city.entrants_of("浦城县", 8), city.entrants_of("光泽县", 8)
    city.roster("浦城县.xlsx", Sheet(table(first, UNIT_COLUMNS)), by="xlwt")
    made = city.sheet("光泽县.xlsx", Sheet(table(second, UNIT_COLUMNS)))
    city.rosters.append(made.rename(made.with_suffix(".xls")))


def _roles_beside(city: CitySet) -> None:
    """The role in the number column, in the remarks, in a title of its own above the table."""
    leader, coach, reserve = (city.staff_of("松溪县", role) for role in ("领队", "教练", "替补"))
    people = city.entrants_of("松溪县", 8)
    columns = [*COLUMNS, ("备注", "")]
    rows = table([leader, coach, *people, reserve], columns)
    rows[1][0], rows[2][0], rows[-1][7] = "领队", "教练", "替补"
    city.roster("松溪.xlsx", Sheet([["填报单位：", "松溪县人社局"], *rows]))


def _line_breaks(city: CitySet) -> None:
    """Line breaks and numbering inside names and numbers, 未 and ☑ in between."""
    people = city.entrants_of("政和县", 8)
    number = people[1].id_number
    quirks: dict[tuple[str, str], object] = {
        (people[0].name, "name"): "\n".join(people[0].name),
        (people[1].name, "id_number"): f"{number[:6]}\n{number[6:14]}\n{number[14:]}",
        (people[2].name, "id_number"): f"身份证：{people[2].id_number}",
        (people[3].name, "phone"): f"手机：{people[3].phone}",
        (people[4].name, "sex"): f"{people[4].sex} ",
        (people[5].name, "id_number"): f"{people[5].id_number}。",
        (people[6].name, "id_number"): f"\u202a{people[6].id_number}\u202c",
        (people[7].name, "phone"): f"\u200e{people[7].phone}",
    }
    city.roster("政和县报名.xlsx", Sheet(table(people, UNIT_COLUMNS, quirks)), by="xlsxwriter")


def _two_teams(city: CitySet) -> None:
    """A county with two teams, the team in one column and the county in another, merged downwards."""
    people = city.entrants_of("邵武市", 8)
    columns = [("县（市、区）", "unit"), ("队名", ""), *COLUMNS[1:]]
    rows = table(people, columns, {(one.name, "unit"): None for one in people[1:]})
    rows[1][1], rows[5][1] = "邵武一队", "邵武二队"
    merges = [merged_across(1, 1, 8), merged_down(3, 10, 1), merged_down(3, 6, 2), merged_down(7, 10, 2)]
    city.roster("邵武市.xlsx", Sheet([["报名汇总表"], *rows], "名单", merges))


def _births_that_differ(city: CitySet) -> None:
    """A month of birth that is not the number's is told; the number decides. Another county has only months."""
    people = city.entrants_of("建瓯市", 8)
    columns = [*UNIT_COLUMNS, ("出生年月", "")]
    rows = table(people, columns)
    for row, one in zip(rows[1:], people, strict=True):
        row[-1] = f"{one.born:%Y.%m}"
    rows[1][-1] = "2001.05"
    city.find("birth_contradicts_id_number", people[0])
    city.roster("建瓯.xlsx", Sheet(rows))
    people = city.entrants_of("延平区", 8)
    rows = table(people, columns)
    for row, one in zip(rows[1:], people, strict=True):
        row[-1] = dt.date(one.born.year, one.born.month, 1)
    city.roster("延平区.xls", Sheet(rows), by="xlwt")
    office = city.entrants_of("市本级", 8)
    quirks = {(one.name, "unit"): "市人力资源社会保障局机关" if at % 2 else "市直单位" for at, one in enumerate(office)}
    city.roster("直属.xlsx", Sheet(table(office, UNIT_COLUMNS, quirks)))


def _marks_of_two_rounds(city: CitySet) -> None:
    """A sheet for each county, the unit in the sheet's name alone, three columns of marks."""
    sheets = []
    for unit in dict.fromkeys(one.unit for one in city.entrants):
        rows: list[list[object]] = [["序号", "姓名", "笔试", "实操", "总分", "签名"]]
        for number, one in enumerate((one for one in city.entrants if one.unit == unit), start=1):
            mark = Decimal(city.random.randint(500, 999)) / 10
            city.marks[one.unit, one.name] = mark
            rows.append([number, one.name, float(mark), 50, float(mark) + 50])
        sheets.append(Sheet(rows, unit))
    city.individual_sheets.append(city.sheet("各县成绩.xlsx", *sheets))


def _teams_downwards(city: CitySet) -> None:
    """One member a row, the team and its total merged over its three rows."""
    rows: list[list[object]] = [["代表队", "队员姓名", "职务", "总成绩"]]
    merges = []
    for at, (unit, total) in enumerate((("武夷山市", "612.5"), ("顺昌县", "598"), ("邵武市", "571.25"))):
        members = [one for one in city.entrants if one.unit == unit][:3]
        city.teams.append((unit, [one.name for one in members], Decimal(total)))
        rows += [
            [unit if not line else None, one.name, one.title, float(total) if not line else None]
            for line, one in enumerate(members)
        ]
        top = 2 + 3 * at
        merges += [merged_down(top, top + 2, 1), merged_down(top, top + 2, 4)]
    city.team_sheets.append(city.sheet("团体.xlsx", Sheet(rows, "团体", merges)))


def _study_in_words(city: CitySet) -> None:
    """The county as a path, numbers with words and separators, the date with a time below the title."""
    rows: list[list[object]] = [["全国人社窗口练兵平台数据"], ["统计时间：2022-08-18 09:00:00"]]
    rows.append(["姓名", "身份证号", "所在地区", "日日学之星获得次数", "周周练累计积分", "月月比"])
    for at, one in enumerate(city.entrants):
        points = f"{one.points:,}" if at % 3 == 0 else f"{one.points}.0" if at % 3 == 1 else one.points
        place = "福建省/南平市/市本级" if one.unit == "市本级" else f"福建省/南平市/{one.unit}"
        rows.append([one.name, one.id_number, place, f"{one.stars}次" if at % 2 else one.stars, points, 0])
    city.study_sheets.append(city.sheet("平台数据.xlsx", Sheet(rows, "导出")))


def _history_in_words(city: CitySet) -> None:
    """The year inside the event's name, or as a date."""
    some = city.random.sample([one for one in city.entrants if one.id_number], 4)
    events = (
        ("2019年全国人社窗口单位业务技能练兵比武省际邀请赛", "正式选手", ""),
        ("2020年全国人社窗口单位业务技能练兵比武全国赛决赛", "", ""),
        ("2021年全国人社窗口单位业务技能练兵比武", "", "“全国人社知识通”称号"),
        ("2021年全国统一在线比试", "", ""),
    )
    rows: list[list[object]] = [["姓名", "县（市、区）", "曾参加赛事", "备注", "获得荣誉称号"]]
    rows += [[one.name, one.unit, *event] for one, event in zip(some, events, strict=True)]
    city.excluded |= {(one.unit, one.name) for one in some[:3]}
    city.history_sheets.append(city.sheet("历年参赛.xlsx", Sheet(rows)))
