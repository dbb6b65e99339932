"""厦门市: where things stand. Units below the rows, abreast, in 单位及职务 alone; three-row headers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, merged_across, merged_down, table

from .papers import history_sheet, study_sheet, team_sheet, written_sheet

COLUMNS = (
    ("项次", "number"),
    ("选手名字", "name"),
    ("性别（男/女）", "sex"),
    ("身份证（18位）", "id_number"),
    ("所在处室", "workplace"),
    ("现任职务职级", "title"),
    ("手机长号", "phone"),
)


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _office(city)
    _named_below(city)
    _two_named_below(city)
    _abreast(city)
    _abreast_with_units(city)
    _three_rows(city)
    written_sheet(city, "卷面分.xlsx", ("考生所在单位", "应考人员", "考核成绩"), ids=True)
    totals = dict(zip(("思明区", "集美区", "同安区"), map(Decimal, ("301.5", "-4.25", "301.5")), strict=True))
    team_sheet(city, "团体.xlsx", totals, one_cell=False)
    study_sheet(city, "平台.xlsx", ("所属机构", "用户姓名", "获“日日学之星”（枚）", "周周练总分"))
    history_sheet(city, "往年.xlsx", ("何年", "参加何种比赛", "参赛阶段", "参赛人", "所在单位", "何种称号"))


def _office(city: CitySet) -> None:
    """The unit column holds offices without a place; the title says whose they are."""
    people = city.entrants_of("市本级", 8)
    offices = ("社保中心", "市社会保险中心", "就业中心", "市人社局", "局机关", "人才服务中心", "本局", "仲裁院")
    people = [city.correct(one, workplace=said) for one, said in zip(people, offices, strict=True)]
    bureau = [people[3], people[4], people[6]]  # these name the unit itself and say no workplace
    for one in bureau:
        people[people.index(one)] = city.correct(one, workplace="")
    columns = [
        ("参赛单位", "unit"),
        COLUMNS[1],
        COLUMNS[2],
        COLUMNS[3],
        ("职位", "title"),
        ("联系方式（手机）", "phone"),
    ]
    quirks = {(one.name, "unit"): said for one, said in zip(people, offices, strict=True)}
    quirks[people[6].name, "unit"] = "市直"
    rows = [["厦门市直人社系统参赛选手名册"], *table(people, columns, quirks)]
    city.roster("名册.xlsx", Sheet(rows, "Sheet1", [merged_across(1, 1, 6)]))


def _named_below(city: CitySet) -> None:
    """填报单位 stands under the rows, with who filled the list in."""
    people = city.entrants_of("思明区", 9)
    rows = [["人社窗口业务技能比武报名表"], *table(people, COLUMNS), []]
    rows += [["填报单位（盖章）：思明区人力资源和社会保障局", None, None, None, "填表人：", "某某"], ["2022年6月1日"]]
    city.roster("报名表1.xlsx", Sheet(rows, "Sheet1"), by="xlsxwriter")


def _two_named_below(city: CitySet) -> None:
    """Two tables in one sheet, each with its unit under its rows and columns in an order of its own."""
    first, second = city.entrants_of("海沧区", 8), city.entrants_of("湖里区", 8)
    turned = (COLUMNS[3], COLUMNS[1], COLUMNS[6], COLUMNS[2], COLUMNS[5], COLUMNS[4])
    rows = [*table(first, COLUMNS), ["报送单位：海沧区人社局"], []]
    rows += [*table(second, turned), ["报送单位：湖里区人社局"]]
    city.roster("岛内外.xlsx", Sheet(rows, "Sheet1"))


def _abreast(city: CitySet) -> None:
    """Two columns of people to save paper, each under a group title that says where they are from."""
    people = city.entrants_of("集美区", 10)
    people = [city.correct(one, workplace="", title="") for one in people]
    columns = [COLUMNS[0], ("推荐人员", "name"), COLUMNS[3], ("长号", "phone")]
    left, right = table(people[:5], columns), table(people[5:], columns)
    rows = [[*one, *other] for one, other in zip(left, right, strict=True)]
    rows.insert(0, ["集美区（一组）", None, None, None, "集美区（二组）"])
    city.roster("报名表2.xlsx", Sheet(rows, "Sheet1", [merged_across(1, 1, 4), merged_across(1, 5, 8)]))


def _abreast_with_units(city: CitySet) -> None:
    """Two tables abreast with a unit column each; a leader's column with his phone beside it."""
    leader = city.staff_of("同安区", "领队")
    leader = city.correct(leader, id_number="", workplace="", title="", sex="")
    people = city.entrants_of("同安区", 8)
    people = [city.correct(one, workplace="", title="") for one in people]
    columns = [
        ("代表县（市、区）", "unit"),
        ("领队", ""),
        ("领队手机", ""),
        ("参赛人", "name"),
        COLUMNS[3],
        ("手机号", "phone"),
    ]
    rows = table(people, columns, {(one.name, "unit"): "同安" for one in people})
    rows[1][1:3] = leader.name, float(leader.phone)
    city.roster("同安.xlsx", Sheet(rows, "Sheet1", [merged_down(2, 9, 2), merged_down(2, 9, 3)]))


def _three_rows(city: CitySet) -> None:
    """A header of three rows with groups in groups; 单位及职务 in one column is all that names the unit."""
    people = city.entrants_of("翔安区", 8)
    people = [city.correct(one, workplace="翔安区社会保险中心") for one in people]
    rows: list[list[object]] = [
        ["序号", "选手基本情况", None, None, None, None, "联系", None],
        [None, "个人", None, "证件", None, "现单位及职务", "电话", None],
        [None, "姓名", "性别", "证件类型", "证件号码", None, "手机", "短号"],
    ]
    columns = [("", name) for name in ("number", "name", "sex", "", "id_number", "job", "phone", "")]
    body = table([replace(one) for one in people], columns, header=False)
    for at, row in enumerate(body):
        row[3], row[7] = "身份证", 660000 + at
    merges = [
        *(merged_down(1, 3, 1), merged_across(1, 2, 6), merged_across(1, 7, 8)),
        *(merged_across(2, 2, 3), merged_across(2, 4, 5), merged_down(2, 3, 6), merged_across(2, 7, 8)),
    ]
    city.roster("报名表3.xlsx", Sheet([*rows, *body], "Sheet1", merges), by="xlsxwriter")
