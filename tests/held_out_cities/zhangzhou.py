"""漳州市: names with everything a name can carry, dates in every form, one table on its side."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, merged_across, table

from .papers import history_sheet, study_sheet, team_sheet, written_sheet

BIRTHS = (
    "{:%Y.%m}",
    "{:%Y-%m}",
    "{:%Y/%m/%d}",
    "{:%Y年%m月}",
    "{:%Y%m}",
    "{:%Y%m%d}",
    "{:%Y年%m月%d日}",
    "{:%Y.%m.%d}",
)


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _names(city)
    _births(city)
    _on_its_side(city)
    _longhai(city)
    _repeated(city)
    _side_by_side(city)
    _formulas_of_titles(city)
    _nameless(city)
    written_sheet(city, "笔试.xlsx", ("代表队", "选手", "得分"))
    teams = ("龙海区", "长泰区", "云霄县", "东山县", "诏安县")
    totals = [Decimal(total) for total in ("412", "398.5", "398.5", "377", "340")]
    team_sheet(city, "决赛.xlsx", dict(zip(teams, totals, strict=True)), one_cell=True)
    study_sheet(city, "学习积分.xlsx", ("单位名称", "姓名", "日日学之星", "周周练积分"))
    history_sheet(city, "参赛史.xlsx", ("年份", "赛事", "轮次", "姓名", "单位", "荣誉称号"))


def _names(city: CitySet) -> None:
    """Spaces of all kinds, dots of minority names, rare and private characters, words in brackets."""
    lot = ("买买提·艾力", "阿依古丽·热合曼", "欧阳䶮", "林𬱖", "陈㛃", "司马燕", "黄𠮷", "张犇", "李〇")
    people = city.entrants_of("云霄县", 10, *lot)
    columns = [
        ("推荐单位", "unit"),
        ("参赛人员姓名", "name"),
        ("性别", "sex"),
        ("公民身份证号码", "id_number"),
        ("所在单位", "workplace"),
        ("现任职务", "title"),
        ("联系手机", "phone"),
    ]
    says = {
        0: "买买提•艾力",
        1: "阿依古丽．热合曼",
        2: "欧阳\ue863",
        3: "林\u200b𬱖\ufeff",
        4: "陈\u3000\u3000㛃",
        5: "司马　燕（替补转正）",
        6: " 黄𠮷\n",
        7: "张\u00a0犇",
        9: f"{people[9].name}*",
    }
    quirks = {(people[at].name, "name"): said for at, said in says.items() if at not in {5, 9}}
    city.roster("云霄县.xlsx", Sheet(table(people, columns, quirks)))


def _births(city: CitySet) -> None:
    """Birth months as text, as dates, as numbers; the ID number decides and agrees."""
    people = city.entrants_of("东山县", 10)
    columns = [
        ("区县", "unit"),
        ("姓名", "name"),
        ("性别", "sex"),
        ("出生年月", ""),
        ("身份证号码", "id_number"),
        ("民族", ""),
        ("工作单位", "workplace"),
        ("职务", "title"),
        ("联系电话", "phone"),
    ]
    rows = table(people, columns)
    people[9] = city.correct(people[9], id_number="")
    city.find("id_number_missing", people[9])
    city.find("birth_ambiguous", people[9])
    for row, one, form in zip(rows[1:], people, (*BIRTHS, None, None), strict=True):
        row[3], row[5] = (form.format(one.born) if form else one.born), "汉"
    rows[10][3], rows[10][4] = 1990.1, None
    city.roster("东山.xlsx", Sheet(rows, "Sheet1"), by="xlsxwriter")


def _on_its_side(city: CitySet) -> None:
    """Fields downwards, people across."""
    people = city.entrants_of("平和县", 8)
    columns = [
        ("姓名", "name"),
        ("性别", "sex"),
        ("身份证号", "id_number"),
        ("工作单位", "workplace"),
        ("职务", "title"),
        ("手机", "phone"),
    ]
    rows = [list(row) for row in zip(*table(people, columns), strict=True)]
    city.roster("平和县.xlsx", Sheet([["平和县参赛选手信息"], *rows], "平和县"))


def _longhai(city: CitySet) -> None:
    """Old names of two counties; one workbook, a sheet each, named by the old names."""
    sheets = []
    columns = [("序号", "number"), ("姓名", "name"), ("性别", "sex"), ("身份证号码", "id_number")]
    columns += [("工作单位及职务", "job"), ("电话号码", "phone")]
    for unit, old in (("龙海区", "龙海市"), ("长泰区", "长泰县")):
        people = city.entrants_of(unit, 8)
        people = [city.correct(one, workplace=f"{old}社会保险中心") for one in people]
        sheets.append(Sheet([[f"{old}选手"], *table(people, columns)], old, [merged_across(1, 1, 6)]))
    city.roster("龙海长泰.xls", *sheets, by="xlwt")


def _repeated(city: CitySet) -> None:
    """Somebody twice in a file, two people of one name in two counties, two people with one number."""
    first = city.entrants_of("诏安县", 8, "林志强")
    twin = replace(city.invent("南靖县"), name="林志强")
    city.entrants.append(twin)
    second = [twin, *city.entrants_of("南靖县", 8)]
    columns = [
        ("单位", "unit"),
        ("姓名", "name"),
        ("性别", "sex"),
        ("身份证号", "id_number"),
        ("职务", "title"),
        ("手机号码", "phone"),
    ]
    for one in (*first, *second):
        city.correct(one, workplace="")
    city.find("duplicate_in_file", first[2])
    city.left_out.append(first[2].name)
    city.roster("诏安县.xlsx", Sheet(table([*first, first[2]], columns)))
    other = replace(city.invent("南靖县"), id_number=second[3].id_number, sex=second[3].sex)
    city.find("id_number_of_two_names", other)
    city.left_out.append(other.name)
    city.roster("南靖县.xlsx", Sheet(table([*second, other], columns)))


def _side_by_side(city: CitySet) -> None:
    """Ten people in two columns of five, to save paper."""
    people = city.entrants_of("华安县", 10)
    columns = [("姓名", "name"), ("性别", "sex"), ("身份证号", "id_number"), ("手机", "phone")]
    for one in people:
        city.correct(one, workplace="", title="")
    left, right = table(people[:5], columns), table(people[5:], columns)
    rows = [[*one, None, *other] for one, other in zip(left, right, strict=True)]
    city.roster("华安县.xlsx", Sheet([["华安县人力资源和社会保障局参赛名单"], *rows], "名单"))


def _formulas_of_titles(city: CitySet) -> None:
    """Headers with remarks in them; the unit in the file's name alone."""
    people = city.entrants_of("漳浦县", 8)
    columns = [
        ("编号", "number"),
        ("*姓名（与身份证一致）", "name"),
        ("性别（男/女）", "sex"),
        ("身份证号码（文本格式）", "id_number"),
        ("工作单位（全称）", "workplace"),
        ("职务（职称）", "title"),
        ("手机号码：", "phone"),
        ("是否窗口人员", ""),
    ]
    rows = table(people, columns)
    for row in rows[1:]:
        row[-1] = "√"
    city.roster("附件2 漳浦县报名表（盖章版）.xlsx", Sheet(rows, "Sheet1"))


def _nameless(city: CitySet) -> None:
    """A number without a name is said, a form row that was never filled in is not."""
    people = city.entrants_of("芗城区", 8)
    nobody = replace(city.invent("芗城区"), name="")
    columns = [
        ("序号", "number"),
        ("单位", "unit"),
        ("姓名", "name"),
        ("性别", "sex"),
        ("身份证号", "id_number"),
        ("工作单位", "workplace"),
        ("职务", "title"),
        ("手机", "phone"),
    ]
    rows = [*table([*people, nobody], columns), [10, "芗城区"], [11, "芗城区"], [12, None]]
    city.findings.append(("name_missing", "芗城区", ""))
    city.left_out.append("")
    city.roster("芗城.xlsx", Sheet(rows))
    city.roster("龙文.xlsx", Sheet(table(city.entrants_of("龙文区", 8), columns)))
    office = city.entrants_of("市本级", 8)
    quirks = {(one.name, "unit"): "漳州市人社局" for one in office}
    city.roster("市人社局.xlsx", Sheet(table(office, columns, quirks)))
