"""龙岩市: many people in few files, staff in tables of their own, forms of one person a sheet."""

from __future__ import annotations

from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, merged_across, merged_down, table

from .papers import history_sheet, study_sheet, team_sheet, written_sheet

WIDE = (
    ("序号", "number"),
    ("设区市", ""),
    ("代表队名称", "unit"),
    ("选手姓名", "name"),
    ("性别", "sex"),
    ("身份证号", "id_number"),
    ("工作单位", "workplace"),
    ("职务或岗位", "title"),
    ("业务板块", "line"),
    ("手机号码", "phone"),
)


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _all_counties(city)
    _yongding(city)
    _staff_columns(city)
    _form_for_each(city)
    _late(city)
    _trailing(city)
    written_sheet(city, "线上答题.xlsx", ("所在单位", "姓名", "成绩（分）"), ids=True)
    teams = ("新罗区", "永定区", "上杭县", "武平县")
    totals = [Decimal(total) for total in ("265", "270.75", "241", "199.5")]
    team_sheet(city, "现场比武.xlsx", dict(zip(teams, totals, strict=True)), one_cell=True)
    study_sheet(city, "平台.xlsx", ("参赛单位", "姓名", "日日学之星次数", "周周练积分合计"))
    history_sheet(city, "全国赛.xlsx", ("届次", "比赛名称", "赛段", "姓名", "参赛单位", "称号"))


def _all_counties(city: CitySet) -> None:
    """One list of three counties with the city in a column of its own and teams named as teams."""
    people = [one for unit in ("新罗区", "上杭县", "长汀县") for one in city.entrants_of(unit, 8)]
    quirks: dict[tuple[str, str], object] = {(one.name, ""): "龙岩市" for one in people}
    quirks |= {(one.name, "unit"): f"{one.unit}代表队" for one in people if one.unit != "长汀县"}
    rows = [["2022年龙岩市人社窗口单位业务技能练兵比武选手汇总表"], *table(people, WIDE, quirks)]
    city.roster("三县汇总.xlsx", Sheet(rows, "汇总", [merged_across(1, 1, 10), merged_down(3, 26, 2)]), by="xlsxwriter")


def _yongding(city: CitySet) -> None:
    """The old name of a county, in the line above the table."""
    people = city.entrants_of("永定区", 8)
    columns = [one for one in WIDE if one[1] not in {"", "unit"}]
    rows = [["报名表"], ["报送单位：永定县人社局", None, None, "报送时间：2022.6.1"], *table(people, columns)]
    city.roster("报名表1.xlsx", Sheet([*rows, ["备注：1.本表一式两份。"], ["经办人：某某某"]]))


def _staff_columns(city: CitySet) -> None:
    """领队 and 教练 in lines below the table, with telephone numbers."""
    people = city.entrants_of("武平县", 8)
    columns = [("代表队", "unit"), ("队员", "name"), ("性别", "sex"), ("证件号码", "id_number"), ("单位及职务", "job")]
    columns += [("联系方式", "phone")]
    rows = table(people, columns)
    leader = city.staff_of("武平县", "领队")
    columns = [("角色", "role"), ("姓名", "name"), ("性别", "sex"), ("职务", "title"), ("联系电话", "phone")]
    city.correct(leader, id_number="", workplace="")
    city.roster("武平.xlsx", Sheet([["武平县代表队"], *rows, [], *table([leader], columns)]))


def _form_for_each(city: CitySet) -> None:
    """A form of one person a sheet: labels and values in turn across the row."""
    people = city.entrants_of("连城县", 8)
    sheets = []
    for one in people:
        rows: list[list[object]] = [
            ["参赛选手登记表"],
            ["参赛单位", "连城县", "姓名", one.name],
            ["性别", one.sex, "出生年月", f"{one.born:%Y.%m}"],
            ["身份证号", one.id_number, "联系电话", one.phone],
            ["工作单位", one.workplace, "职务", one.title],
        ]
        sheets.append(Sheet(rows, one.name, [merged_across(1, 1, 4)]))
    city.roster("连城县选手登记表.xlsx", *sheets)


def _late(city: CitySet) -> None:
    """Header repeated for each page, page totals between."""
    people = city.entrants_of("漳平市", 12)
    columns = [one for one in WIDE if one[1] != ""]
    rows: list[list[object]] = []
    for start in (0, 5, 10):
        rows += [*table(people[start : start + 5], columns), ["本页小计", None, None, "5人"], []]
    city.roster("漳平市名单.xlsx", Sheet([["漳平市参赛选手名单"], *rows]))


def _trailing(city: CitySet) -> None:
    """市本级 spread over institutions of the bureau, the unit only in the file's name."""
    people = city.entrants_of("市本级", 10)
    for at, place in enumerate(("市社会劳动保险中心", "市就业中心", "市人事考试中心")):
        people[at] = city.correct(people[at], workplace=place)
    columns = [one for one in WIDE if one[1] not in {"", "unit"}]
    city.roster("市本级选手.et", Sheet(table(people, columns), "Sheet1"), by="xlwt")
