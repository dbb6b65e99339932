"""龙岩市 another year: the same people in papers of other makes; words for columns nobody has sent before."""

from __future__ import annotations

from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, merged_across, merged_down, table

from .papers import history_sheet, study_sheet, team_sheet, written_sheet

KINDS = (
    *(("县市区", "拟推荐人员", "身份证编号", "所在股室", "职位", "选手电话"),),
    *(("代表地区", "参训人员", "公民身份证号", "工作窗口", "从事岗位", "移动电话/手机"),),
    *(("所属辖区", "被推荐人", "社会保障号码", "内设机构", "现任职务（职级）", "本人联系方式"),),
    *(("报送地区", "答题人", "证件号码（身份证）", "单位内设机构", "行政职务", "联系电话号码"),),
    *(("归属地", "报名人", "二代身份证号码", "科室/窗口", "任职情况", "电话/手机"),),
    *(("单位所在地", "参赛同志", "居民身份证号", "服务窗口", "工种", "Tel"),),
    *(("参赛地", "运动员", "身份证件号", "部门科室", "岗位及职务", "手机联系方式"),),
)
COUNTIES = ("新罗区", "永定区", "长汀县", "上杭县", "武平县", "连城县", "漳平市")
BETWEEN = ("传真", "固定电话", "饮食习惯", "编制类型", "毕业院校及专业", "集团短号", "单位地址")


def build(city: CitySet) -> None:
    """Write all files of the set."""
    for number, (county, titles, extra) in enumerate(zip(COUNTIES, KINDS, BETWEEN, strict=True)):
        _county(city, county, titles, extra, number)
    _office(city)
    written_sheet(city, "机考.xlsx", ("所属代表队", "考生姓名", "机考得分"))
    team_sheet(
        city, "实操.xlsx", dict(zip(COUNTIES[:3], map(Decimal, ("91.13", "91.12", "0")), strict=True)), one_cell=False
    )
    study_sheet(city, "导出.xlsx", ("组织机构", "姓名", "日日学之星次数(截至统计日)", "周周练积分合计"))
    history_sheet(city, "往届.xlsx", ("届次", "参加过的赛事", "参加阶段", "参赛选手", "所在单位", "授予称号"))


def _county(city: CitySet, county: str, titles: tuple[str, ...], extra: str, number: int) -> None:
    """Titles of its own, a column between that is not read, rows of what surrounds a list."""
    people = city.entrants_of(county, 8)
    unit, name, id_number, workplace, title, phone = titles
    columns = [
        (unit, "unit"),
        ("序号", "number"),
        (name, "name"),
        ("性别", "sex"),
        (extra, ""),
        (id_number, "id_number"),
    ]
    columns += [(workplace, "workplace"), (title, "title"), (phone, "phone")]
    quirks = {(one.name, "unit"): None for one in people[1:]} if number % 2 else {}
    rows = [[f"附件{number}"], ["2022年业务技能比武人员推荐表"], [], *table(people, columns, quirks)]
    for at, row in enumerate(rows[4:]):
        row[4] = f"{extra}{at}"
    rows += [["注：本表于6月10日前报送"], ["（盖章）"], ["2022年6月8日"]]
    merges = [merged_across(2, 1, 9), *([merged_down(5, 12, 1)] if number % 2 else [])]
    by = ("openpyxl", "xlsxwriter", "xlwt")[number % 3]
    city.roster(f"附件{number}.{'xls' if by == 'xlwt' else 'xlsx'}", Sheet(rows, "Sheet1", merges), by=by)


def _office(city: CitySet) -> None:
    """A group title over 姓名 and 性别, the unit as 龙岩市直; three offices in one cell with their posts."""
    people = city.entrants_of("市本级", 9)
    rows: list[list[object]] = [
        ["参赛单位", "个人信息", None, None, "供职单位及职务", "联系方式", None],
        [None, "姓名", "性别", "公民身份号码", None, "手机", "微信号"],
    ]
    columns = [("", name) for name in ("unit", "name", "sex", "id_number", "job", "phone", "")]
    says = (
        "龙岩市直",
        "市直属单位",
        "龙岩市人社局",
        "市局机关",
        "龙岩市本级",
        "市级单位",
        "局机关",
        "市人社系统",
        "市本级单位",
    )
    quirks: dict[tuple[str, str], object] = {(one.name, "unit"): said for one, said in zip(people, says, strict=True)}
    quirks |= {(one.name, "job"): f"{one.workplace}\n{one.title}" for one in people[:3]}
    merges = [merged_down(1, 2, 1), merged_across(1, 2, 4), merged_down(1, 2, 5), merged_across(1, 6, 7)]
    city.roster("市直.xlsx", Sheet([*rows, *table(people, columns, quirks, header=False)], "Sheet1", merges))
