"""漳州市 another year: new titles, units numbered or written downwards, pages, forms with a photo."""

from __future__ import annotations

from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, full_width, merged_across, merged_down, table

from .papers import history_sheet, study_sheet, team_sheet, written_sheet

COLUMNS = [
    ("序号", "number"),
    ("参赛对象", "name"),
    ("性别（男/女）", "sex"),
    ("身份证号（18位）", "id_number"),
    ("现供职部门", "workplace"),
    ("职级或技术等级", "title"),
    ("常用联系号码", "phone"),
]
TITLES: list[object] = [title for title, _ in COLUMNS]


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _numbered(city)
    _written_downwards(city)
    _pages(city)
    _three_rows_of_titles(city)
    _forms(city)
    _ditto(city)
    _staff_between_sections(city)
    _shuffled(city)
    written_sheet(city, "笔试 成绩.xlsx", ("选派县区", "应考人", "卷面得分"))
    totals = {"芗城区": Decimal("-12.5"), "龙文区": Decimal("310.4"), "云霄县": Decimal("310.4")}
    team_sheet(city, "现场.xlsx", totals, one_cell=True)
    study_sheet(city, "导出.xlsx", ("归属县区", "学员", "“日日学之星”次数（次）", "周周练积分（累计）"))
    history_sheet(city, "往届.xlsx", ("届别", "曾参加活动", "参赛赛程", "参赛对象", "代表区域", "获得的奖项"))


def _numbered(city: CitySet) -> None:
    """龙海市 of old and 长泰县 of old, numbered eight ways."""
    people = [*city.entrants_of("龙海区", 8), *city.entrants_of("长泰区", 8)]
    says = ("1.{}", "（一）{}", "01{}人社局", "{}（8人）", "漳州市{}", "福建省{}人力资源和社会保障局", "{}代表队", "{}")
    old = {"龙海区": "龙海市", "长泰区": "长泰县"}
    quirks: dict[tuple[str, str], object] = {
        (one.name, "unit"): says[at % len(says)].format(old[one.unit]) for at, one in enumerate(people)
    }
    city.roster("两县.xls", Sheet(table(people, [("代表区域", "unit"), *COLUMNS], quirks), "Sheet1"), by="xlwt")


def _written_downwards(city: CitySet) -> None:
    """The unit in one merged cell, a character a line."""
    rows: list[list[object]] = [["参赛选手花名册"], ["队别", *TITLES]]
    merges = [merged_across(1, 1, 8)]
    for unit in ("芗城区", "龙文区"):
        people = city.entrants_of(unit, 8)
        quirks: dict[tuple[str, str], object] = {(one.name, "unit"): None for one in people[1:]}
        quirks[people[0].name, "unit"] = "\n".join(unit)
        merges.append(merged_down(len(rows) + 1, len(rows) + 8, 1))
        rows += table(people, [("队别", "unit"), *COLUMNS], quirks, header=False)
    rows.append(["合计：16人，其中男7人，女9人"])
    city.roster("花名册 竖排.xlsx", Sheet(rows, "Sheet1", merges))


def _pages(city: CitySet) -> None:
    """Printed pages: the title and the columns' titles come again, each page has a sum of its own."""
    people = city.entrants_of("云霄县", 10)
    rows = table(people, COLUMNS, header=False)
    title = ["2022年漳州市云霄县参赛名册"]
    first = [title, ["第1页 共2页"], TITLES, *rows[:5], ["本页小计", None, "5人"], []]
    second = [title, ["第2页 共2页"], TITLES, *rows[5:], ["说明：“单位意见”栏须盖章。"], [None, None, "（公章）"]]
    city.roster("分页.xls", Sheet([*first, *second], "Sheet1"), by="xlwt")


def _three_rows_of_titles(city: CitySet) -> None:
    """Groups over groups; the unit only in what it signs as."""
    people = city.entrants_of("漳浦县", 8)
    rows: list[list[object]] = [
        ["报送单位（公章）：福建省漳州市漳浦县人力资源和社会保障局", None, None, None, None, "报送日期：2022.6.9"],
        ["序\n号", "参赛人员基本情况", None, None, None, "履职情况", None, "通讯方式"],
        [None, "姓 名", "自然情况", None, "居民身份证\n（18位）", "供职机构", "现任职务", "移动电话"],
        [None, None, "性别", "民族"],
    ]
    columns = [("", name) for name in ("number", "name", "sex", "", "id_number", "workplace", "title", "phone")]
    merges = [(2, 1, 4, 1), merged_across(2, 2, 5), merged_across(2, 6, 7), merged_across(3, 3, 4)]
    merges += [merged_down(3, 4, column) for column in (2, 5, 6, 7, 8)]
    city.roster("上报.xlsx", Sheet([*rows, *table(people, columns, header=False)], "Sheet1", merges))


def _forms(city: CitySet) -> None:
    """A person a sheet; the first line ends in the photo's cell and the next one holds a number over three cells."""
    sheets = [
        Sheet(
            [
                ["参赛选手登记表"],
                ["姓名", one.name, "性别", one.sex, "照片"],
                ["身份证号", one.id_number],
                ["推荐单位", one.unit, "联系电话", one.phone],
                ["工作单位", one.workplace, "职务", one.title],
                ["主要工作业绩", "熟悉业务，服务热情"],
                ["单位意见", "同意推荐。\n（盖章）\n2022年6月1日"],
            ],
            str(number),
            [(2, 5, 4, 5), merged_across(3, 2, 4), merged_across(6, 2, 5), merged_across(7, 2, 5)],
        )
        for number, one in enumerate(city.entrants_of("诏安县", 8), start=1)
    ]
    city.roster("诏安县 登记表（一人一页）.xlsx", *sheets)


def _ditto(city: CitySet) -> None:
    """Whatever is the same as above is said to be, six ways."""
    people = city.entrants_of("东山县", 8)
    people = [city.correct(one, workplace=people[0].workplace) for one in people]
    marks = ("同上", "〃", '"', "同 上", "″", "同　上", "〃")
    quirks: dict[tuple[str, str], object] = {
        (one.name, field): mark for one, mark in zip(people[1:], marks, strict=True) for field in ("unit", "workplace")
    }
    rows = [*table(people, [("参赛县区", "unit"), *COLUMNS], quirks), ["以下空白"]]
    city.roster("报来.xlsx", Sheet(rows, "Sheet1"), by="xlsxwriter")


def _staff_between_sections(city: CitySet) -> None:
    """领队 and 教练 under headings of their own in the one list; one number typed as a number."""
    people = city.entrants_of("南靖县", 8)
    leader, coach = city.staff_of("南靖县", "领队"), city.staff_of("南靖县", "教练")
    lost: dict[tuple[str, str], object] = {(people[3].name, "id_number"): float(people[3].id_number[:17] + "0")}
    city.lose_id("id_number_lost_digits", people[3])
    rows: list[list[object]] = [["南靖县代表团名单"], TITLES]
    for heading, some in (("一、领队", [leader]), ("二、教练", [coach]), ("三、参赛选手", people)):
        rows += [[heading], *table(some, COLUMNS, lost, header=False)]
    city.roster("代表团.xlsx", Sheet(rows, "Sheet1"))


def _shuffled(city: CitySet) -> None:
    """Columns from the last to the first, two empty ones in front; phones with what stands around them."""
    people = city.entrants_of("市本级", 9)
    said = ("Tel:{}", "{}（微信同号）", "手机：{}", "{}.0", "'{}", "+86 {}", "tel {}", " {} ")
    quirks: dict[tuple[str, str], object] = {
        (one.name, "phone"): shape.format(one.phone) for one, shape in zip(people, said, strict=False)
    }
    quirks |= {(one.name, "unit"): None for one in people[1:]}
    quirks[people[2].name, "id_number"] = full_width(people[2].id_number)
    rows = table(people, [*reversed(COLUMNS), ("县区", "unit")], quirks)
    city.roster("倒序.xlsx", Sheet([[None, None, *row] for row in rows], "Sheet1", [merged_down(2, 10, 10)]))
