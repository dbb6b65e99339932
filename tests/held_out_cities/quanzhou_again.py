"""泉州市 another year: lists written sideways and in two halves, formulas' results, doubled rows, names no font has."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, id_number, merged_across, table, wrong_check_digit

from .papers import history_sheet, study_sheet, team_sheet, written_sheet

COLUMNS = [
    ("编号", "number"),
    ("拟推荐对象", "name"),
    ("男/女", "sex"),
    ("证号", "id_number"),
    ("单位及部门", "workplace"),
    ("现从事岗位", "title"),
    ("电话号", "phone"),
]


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _sideways(city)
    _two_halves(city)
    _far_down(city)
    _bad_numbers(city)
    _rare_names(city)
    _doubled(city)
    _main_and_reserve(city)
    written_sheet(city, "阅卷导出.xlsx", ("所属县市区", "应试人", "笔试总分"), ids=True)
    totals = {"鲤城区": Decimal("88.8"), "洛江区": Decimal("-3"), "丰泽区": Decimal("120")}
    team_sheet(city, "团体.xlsx", totals, one_cell=False)
    study_sheet(city, "平台数据.xlsx", ("所属机构", "学员姓名", "获评日日学之星（次）", "周周练总积分（分）"))
    history_sheet(city, "历年.xlsx", ("参加年份", "何种赛事", "参加阶段", "参加人员", "代表县区", "取得的奖项"))


def _sideways(city: CitySet) -> None:
    """A column a person."""
    people = city.entrants_of("鲤城区", 8)
    columns = [column for column in COLUMNS if column[1] != "number"]
    turned = [list(row) for row in zip(*table(people, columns), strict=True)]
    city.roster("横表.xlsx", Sheet([["鲤城区参赛选手信息"], *turned], "表1"))


def _two_halves(city: CitySet) -> None:
    """Two halves of one list beside each other, without workplaces."""
    people = [city.correct(one, workplace="", title="") for one in city.entrants_of("洛江区", 8)]
    columns = [column for column in COLUMNS if column[1] not in ("workplace", "title")]
    left, right = table(people[:4], columns), table(people[4:], columns)
    rows = [["洛江区参赛人员名单"], *(first + second for first, second in zip(left, right, strict=True))]
    city.roster("双栏.xlsx", Sheet(rows, "Sheet1", [merged_across(1, 1, 10)]), by="xlsxwriter")


def _far_down(city: CitySet) -> None:
    """A page of instructions above, the list from the fourth column on."""
    people = city.entrants_of("丰泽区", 8)
    lines = ["各县（市、区）人社局：", "请于6月15日前将本表报送市局，联系人：张三，电话：0595-1234567。", "填表要求："]
    lines += [f"{number}. 身份证号请用文本格式，姓名、单位须与公章一致。" for number in range(1, 9)]
    above: list[list[object]] = [[None, None, None, line] for line in lines]
    rows: list[list[object]] = [[None, None, None, *row] for row in table(people, COLUMNS)]
    unit = [None, None, None, "填报单位：", "丰泽区"]
    city.roster(
        "报名回执.xlsx", Sheet([[], *above, [], unit, *rows, [], [None, None, None, "注：①选手须为窗口人员。"]])
    )


def _bad_numbers(city: CitySet) -> None:
    """Every way a number is no good, and what is good though it does not look so."""
    people = city.entrants_of("泉港区", 10)
    lost, wrong, missing, short, other, rounded = people[:6]
    quirks: dict[tuple[str, str], object] = {
        (lost.name, "id_number"): float(lost.id_number[:17] + "0"),
        (wrong.name, "id_number"): wrong_check_digit(wrong.id_number),
        (missing.name, "id_number"): None,
        (short.name, "id_number"): short.id_number[:17],
        (other.name, "sex"): "女" if other.sex == "男" else "男",
        (rounded.name, "id_number"): f"{rounded.id_number[0]}.{rounded.id_number[1:6]}E+17",
        (people[6].name, "sex"): None,
        (people[7].name, "id_number"): "-".join((people[7].id_number[:6], people[7].id_number[6:])),
        (people[8].name, "id_number"): f"\t{people[8].id_number.lower()}\u200b",
    }
    city.find("sex_contradicts_id_number", other)
    codes = ("lost_digits", "check_digit", "missing", "malformed", "lost_digits")
    for code, one in zip(codes, (lost, wrong, missing, short, rounded), strict=True):
        city.lose_id(f"id_number_{code}", one)
    city.roster("泉港.xlsx", Sheet(table(people, [("参赛代表单位", "unit"), *COLUMNS], quirks), "Sheet1"))


def _rare_names(city: CitySet) -> None:
    """A private code point for 䶮, a dot of another kind, spaces inside; an old file called .et."""
    people = city.entrants_of("惠安县", 9, "陈䶮珺", "林𬱖", "阿依古丽·买买提", "欧阳㛃", "钟〇一", "黎鑫")
    says = ("陈\ue863珺", "林 𬱖", "阿依古丽•买买提", "欧 阳 㛃", "钟〇一\n", "黎　　鑫")
    quirks: dict[tuple[str, str], object] = {
        (one.name, "name"): said for one, said in zip(people[: len(says)], says, strict=True)
    }
    path = city.roster("惠安县.xls", Sheet(table(people, COLUMNS, quirks), "Sheet1"), by="xlwt")
    city.rosters[-1] = path.rename(path.with_suffix(".et"))


def _doubled(city: CitySet) -> None:
    """A row twice, a unit nobody knows, a row without a name; a supplement with somebody of another unit."""
    people = city.entrants_of("晋江市", 8)
    columns = [("参赛单位", "unit"), *COLUMNS]
    rows = table(people, columns)
    born = dt.date(1990, 1, 1)
    numbers = [id_number(born, sex, 70) for sex in "男女"]
    rows.append(list(rows[3]))
    rows.append(["火星县", 10, "贾无名", "男", numbers[0], "火星县人社局", "科员", "19900001111"])
    rows.append(["晋江市", 11, None, "女", numbers[1], "晋江市人社局", "科员", "19900001112"])
    city.find("duplicate_in_file", people[2])
    city.findings += [("unknown_unit", "火星县", "贾无名"), ("name_missing", "晋江市", "")]
    city.left_out += [people[2].name, "贾无名", ""]
    city.roster("晋江.xlsx", Sheet(rows, "Sheet1"), by="xlsxwriter")
    stranger = next(one for one in city.entrants if one.unit == "鲤城区")
    moved = {(stranger.name, "unit"): "晋江市"}
    city.find("duplicate_id_number", stranger, "晋江市")
    city.left_out.append(stranger.name)
    city.roster("晋江补报.xlsx", Sheet(table([people[0], stranger], columns, moved), "补充"))


def _main_and_reserve(city: CitySet) -> None:
    """Two lists one under the other, each with titles; an example nobody is, on a hidden sheet."""
    main, reserve = city.entrants_of("市本级", 8), city.entrants_of("市本级", 2)
    rows = [["市本级正式选手名单"], *table(main, COLUMNS), [], ["替补选手名单"], *table(reserve, COLUMNS)]
    example = [
        [title for title, _ in COLUMNS],
        [1, "张三", "男", "350199199001010013", "某某局", "科员", "19900000000"],
    ]
    city.roster("市直.xlsx", Sheet(example, "样表", hidden=True), Sheet(rows, "正式"), by="xlsxwriter")
