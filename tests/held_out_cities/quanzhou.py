"""泉州市: 11 counties and 市本级. Everyday forms: merged headers, one workbook for many, two units in a sheet."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, full_width, merged_across, merged_down, table, wrong_check_digit

from .papers import history_sheet, study_sheet, team_sheet, written_sheet


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _office(city)
    _jinjiang(city)
    _huian(city)
    _shishi_and_nanan(city)
    _one_county_a_sheet(city)
    _anxi_twice(city)
    _yongchun(city)
    _dehua(city)
    _quangang(city)
    _papers(city)


def _office(city: CitySet) -> None:
    """Four ways of saying 市本级 in the unit column, and 单位及职务 in one."""
    people = city.entrants_of("市本级", 9)
    columns = [
        ("序号", "number"),
        ("选送单位", "unit"),
        ("选手姓名", "name"),
        ("性别", "sex"),
        ("公民身份号码", "id_number"),
        ("单位及职务", "job"),
        ("业务条线", "line"),
        ("联系方式", "phone"),
    ]
    says = (
        "市直",
        "局机关",
        "市本级",
        "泉州市人力资源和社会保障局",
        "市属单位",
        "市人社局",
        "泉州市本级",
        "市级",
        "泉州市直",
    )
    quirks = {(one.name, "unit"): said for one, said in zip(people, says, strict=True)}
    title = ["附件1：泉州市直人社系统参赛选手推荐表"]
    city.roster(
        "市直选手.xlsx", Sheet([title, [], *table(people, columns, quirks)], "推荐表", [merged_across(1, 1, 8)])
    )


def _jinjiang(city: CitySet) -> None:
    """A three-row header, the unit only in the line above it, and a person listed by another county later."""
    people = city.entrants_of("晋江市", 10)
    rows: list[list[object]] = [
        ["泉州市2022年人社窗口单位业务技能练兵比武报名表"],
        [
            "填报单位（公章）：泉州市晋江市人力资源和社会保障局",
            None,
            None,
            None,
            None,
            "联系人：某某　电话：0595-85600000",
        ],
        ["序号", "参赛选手信息", None, None, None, None, None, None],
        [None, "个人情况", None, None, "工作情况", None, None, "联系方式"],
        [None, "姓名", "性别", "证件号码", "所在单位", "现任职务", "业务条线", "手机（必填）"],
    ]
    columns = [("", f) for f in ("number", "name", "sex", "id_number", "workplace", "title", "line", "phone")]
    quirks = {(one.name, "phone"): int(one.phone) for one in people[:5]}
    quirks |= {(one.name, "phone"): float(one.phone) for one in people[5:8]}
    merges = [
        merged_across(1, 1, 8),
        merged_across(2, 1, 5),
        merged_down(3, 5, 1),
        merged_across(3, 2, 8),
        merged_across(4, 2, 4),
        merged_across(4, 5, 7),
    ]
    foot = [["合计：10人"], ["注：1.身份证号请填18位；2.“姓名”须与身份证一致。"], ["审核人：", None, None, "填表人："]]
    city.roster("晋江.xlsx", Sheet(rows + table(people, columns, quirks, header=False) + foot, "Sheet1", merges))


def _huian(city: CitySet) -> None:
    """An old binary workbook, the unit merged down over everybody; numbers as numbers."""
    people = city.entrants_of("惠安县", 8)
    columns = [
        ("参赛单位", "unit"),
        ("参赛人员", "name"),
        ("性 别", "sex"),
        ("身份证号码", "id_number"),
        ("工作单位", "workplace"),
        ("职务（职级）", "title"),
        ("手机号", "phone"),
    ]
    lost = people[2]
    blank = {(one.name, "unit"): None for one in people[1:]}
    number = {(lost.name, "id_number"): float(lost.id_number[:17] + "0"), (lost.name, "phone"): float(lost.phone)}
    science = people[5]
    number[science.name, "id_number"] = f"{float(science.id_number[:17]) * 10:.5E}"
    city.lose_id("id_number_lost_digits", lost)
    city.lose_id("id_number_lost_digits", science)
    rows = table(people, columns, blank | number)
    city.roster("惠安县报名表.et", Sheet(rows, "惠安", [merged_down(2, 9, 1)]), by="xlwt")


def _shishi_and_nanan(city: CitySet) -> None:
    """Two units in one sheet, each under a row that names it; totals between."""
    first, second = city.entrants_of("石狮市", 8), city.entrants_of("南安市", 9)
    columns = [
        ("序号", "number"),
        ("姓  名", "name"),
        ("性别", "sex"),
        ("身份证\n号码", "id_number"),
        ("工作单位及职务", "job"),
        ("移动电话", "phone"),
        ("备注", ""),
    ]
    wrong = first[3]
    quirks: dict[tuple[str, str], object] = {(wrong.name, "id_number"): wrong_check_digit(wrong.id_number)}
    quirks[first[4].name, "id_number"] = full_width(first[4].id_number)
    quirks[first[5].name, "name"] = f"{first[5].name[0]}　{first[5].name[1:]}"
    quirks[second[0].name, "name"] = f" {second[0].name}\u00a0"
    quirks[second[1].name, "id_number"] = f"'{second[1].id_number}"
    city.lose_id("id_number_check_digit", wrong)
    rows = [["石狮、南安两地选手汇总"], table([], columns)[0], ["一、石狮市（8人）"]]
    rows += [*table(first, columns, quirks, header=False), ["小计", "8人"], ["二、南安市（9人）"]]
    rows += [*table(second, columns, quirks, header=False), ["小计", "9人"], ["合计", "17人"]]
    city.roster("石狮南安.xlsx", Sheet(rows, "汇总", [merged_across(3, 1, 7), merged_across(13, 1, 7)]))


def _one_county_a_sheet(city: CitySet) -> None:
    """A cover, two sheets that show how to fill in, and one sheet for each county."""
    columns = [
        ("序号", "number"),
        ("姓名", "name"),
        ("性别", "sex"),
        ("出生年月", "born_text"),
        ("身份证号", "id_number"),
        ("单位", "workplace"),
        ("岗位", "title"),
        ("联系电话", "phone"),
    ]
    sample = ["1", "张三", "男", "1990.01", "350199199001010013", "某某区人社局", "科员", "13800000000"]
    head = [title for title, _ in columns]
    cover = Sheet([["泉州市中心市区报名材料"], [], ["目录"], ["1", "鲤城区"], ["2", "丰泽区"], ["3", "洛江区"]], "封面")
    sheets = [cover, Sheet([["填表示例"], head, sample], "填表示例"), Sheet([head, sample], "样表", hidden=True)]
    for unit in ("鲤城区", "丰泽区", "洛江区"):
        people = city.entrants_of(unit, 8)
        quirks = {(one.name, "born_text"): f"{one.born:%Y年%-m月}" for one in people}
        columns_here = [*columns[:3], ("出生年月", "born_text"), *columns[4:]]
        rows = _born(people, columns_here, quirks)
        sheets.append(Sheet([[f"{unit}报名表"], *rows], unit, [merged_across(1, 1, 8)]))
    city.roster("中心市区.xlsx", *sheets, by="xlsxwriter")


def _born(people, columns, quirks):
    """A table whose birth column is given by quirks alone."""
    return table(
        people,
        [(title, "" if f == "born_text" else f) for title, f in columns],
        {(name, "" if f == "born_text" else f): value for (name, f), value in quirks.items()},
    )


def _anxi_twice(city: CitySet) -> None:
    """A first version, then 最终版(2) with a phone, a title and a number put right and one person more."""
    people = city.entrants_of("安溪县", 9)
    columns = [
        ("参赛单位", "unit"),
        ("姓名", "name"),
        ("性别", "sex"),
        ("身份证号", "id_number"),
        ("工作单位", "workplace"),
        ("职务", "title"),
        ("手机", "phone"),
    ]
    old = [replace(people[0], phone="19900000001"), replace(people[1], title="试用期"), *people[2:8]]
    quirks = {(people[4].name, "id_number"): wrong_check_digit(people[4].id_number)}
    city.roster("安溪县报名表.xlsx", Sheet(table(old, columns, quirks)))
    city.find("id_number_check_digit", people[4])
    city.roster("安溪县报名表 最终版(2).xlsx", Sheet(table(people, columns)))


def _yongchun(city: CitySet) -> None:
    """Two tables in one sheet: who leads, then who competes; the second has columns of its own."""
    leader, coach = city.staff_of("永春县", "领队"), city.staff_of("永春县", "教练")
    people = city.entrants_of("永春县", 8)
    rows: list[list[object]] = [
        ["永春县代表队报名表"],
        ["一、领队、教练"],
        ["角色", "姓名", "性别", "职务", "联系电话"],
        ["领队", leader.name, leader.sex, leader.title, leader.phone],
        ["教练", coach.name, coach.sex, coach.title, coach.phone],
        [],
        ["二、参赛选手"],
    ]
    columns = [
        ("序号", "number"),
        ("选手姓名", "name"),
        ("性别", "sex"),
        ("居民身份证号码", "id_number"),
        ("所在单位", "workplace"),
        ("职务", "title"),
        ("手机号码", "phone"),
    ]
    for one in (leader, coach):
        city.correct(one, id_number="", workplace="")
    city.roster("永春县代表队.xlsx", Sheet(rows + table(people, columns), "报名表", [merged_across(1, 1, 7)]))


def _dehua(city: CitySet) -> None:
    """Roles in brackets behind the name, and people of whom one is in 晋江 already."""
    leader = city.staff_of("德化县", "领队")
    people = city.entrants_of("德化县", 8)
    guest = next(one for one in city.entrants if one.unit == "晋江市")
    columns = [
        ("县（市、区）", "unit"),
        ("姓名", "name"),
        ("性别", "sex"),
        ("身份证号码", "id_number"),
        ("工作单位", "workplace"),
        ("职务", "title"),
        ("业务板块", "line"),
        ("电话", "phone"),
    ]
    quirks: dict[tuple[str, str], object] = {(leader.name, "name"): f"{leader.name}（领队）"}
    quirks[people[1].name, "name"] = f"{people[1].name}(选手)"
    quirks[people[2].name, "name"] = f"{people[2].name}（{people[2].sex}）"
    quirks[people[3].name, "phone"] = f"{people[3].phone[:3]}-{people[3].phone[3:7]}-{people[3].phone[7:]}"
    city.find("duplicate_id_number", guest, "德化县")
    city.left_out.append(guest.name)
    rows = table([leader, *people, replace(guest, unit="德化县")], columns, quirks)
    city.roster("德化.xlsx", Sheet(rows, "Sheet2"))


def _quangang(city: CitySet) -> None:
    """The same file twice, once under another name; the number column in three spellings."""
    people = city.entrants_of("泉港区", 8)
    columns = [
        ("所属县区", "unit"),
        ("人员姓名", "name"),
        ("性别", "sex"),
        ("证件号", "id_number"),
        ("工作单位", "workplace"),
        ("职务/职级", "title"),
        ("联系电话（手机）", "phone"),
    ]
    number = people[0].id_number
    quirks = {(people[0].name, "id_number"): f"{number[:6]}-{number[6:14]}-{number[14:]}"}
    quirks[people[1].name, "id_number"] = f" {people[1].id_number} "
    for name in ("泉港区.xlsx", "泉港区 - 副本.xlsx"):
        city.roster(name, Sheet(table(people, columns, quirks)))


def _papers(city: CitySet) -> None:
    """Marks by unit and name with everything around them; teams one member a column."""
    written_sheet(city, "笔试成绩.xlsx", ("单位", "姓名", "笔试成绩"))
    teams = ("晋江市", "惠安县", "石狮市", "南安市", "安溪县", "德化县")
    totals = ("320.5", "-15", "288", "301.25", "275", "266")
    team_sheet(city, "现场赛.xlsx", dict(zip(teams, map(Decimal, totals), strict=True)), one_cell=False)
    study_sheet(city, "学习情况.xlsx", ("单位", "姓名", "日日学之星（次）", "周周练总积分"))
    history_sheet(city, "历年.xlsx", ("年份", "赛事名称", "参加环节", "姓名", "所在单位", "获得称号"))
