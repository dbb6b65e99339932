"""宁德市: how files come. Three versions, hidden rows, columns and sheets, pages of one list, lists on their side."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, merged_across, merged_down, table

from .papers import history_sheet, study_sheet, team_sheet, written_sheet

COLUMNS = (
    ("序", "number"),
    ("推荐选手", "name"),
    ("性　别", "sex"),
    ("居民身份证\n号码", "id_number"),
    ("现工作单位", "workplace"),
    ("职务/职级", "title"),
    ("手机（必填）", "phone"),
)
UNIT_COLUMNS = (("代表县（市、区）", "unit"), *COLUMNS[1:])


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _three_last_versions(city)
    _hidden_everything(city)
    _pages(city)
    _names_over_two_rows(city)
    _on_its_side(city)
    _in_two_files(city)
    _leftovers(city)
    written_sheet(city, "第一场.xlsx", ("报名单位", "选手姓名", "答卷得分"), ids=True, short=True)
    totals = dict(
        zip(("古田县", "霞浦县", "屏南县", "周宁县"), map(Decimal, ("240", "240", "-7.5", "198")), strict=True)
    )
    team_sheet(city, "第二场.xlsx", totals, one_cell=True)
    study_sheet(city, "积分榜.xlsx", ("学员单位", "学员姓名", "日日学之星获得次数", "周周练累计总分"))
    history_sheet(city, "旧年.xlsx", ("年度", "曾参加赛事", "赛段", "人员姓名", "单位名称", "取得荣誉"))


def _three_last_versions(city: CitySet) -> None:
    """最终版, 最终版2 and the same file once more under a third name: nobody twice, nobody gone."""
    people = city.entrants_of("古田县", 9)
    old = [replace(one, title="试用") if at % 3 == 0 else one for at, one in enumerate(people[:8])]
    lost = {(people[1].name, "id_number"): float(people[1].id_number[:17] + "0")}
    city.find("id_number_lost_digits", people[1])
    city.roster("古田县最终版.xlsx", Sheet(table(old, UNIT_COLUMNS, lost)))
    for name in ("古田县最终版2.xlsx", "古田县（以此为准）.xlsx"):
        city.roster(name, Sheet(table(people, UNIT_COLUMNS)))


def _hidden_everything(city: CitySet) -> None:
    """Rows a filter hides, hidden columns with what is needed, people in a hidden sheet: all read, and marked."""
    people = city.entrants_of("霞浦县", 8)
    behind = city.entrants_of("霞浦县", 2)
    for one in (people[1], people[5], *behind):
        city.find("row_hidden", one)
    city.findings.append(("sheet_hidden", "", ""))
    rows = [["霞浦县推荐表"], *table(people, COLUMNS)]
    shown = Sheet(rows, "Sheet1", [merged_across(1, 1, 7)], hidden_rows=(4, 8), hidden_columns=("D", "G"))
    sample = Sheet(table([city.invent("霞浦县")], COLUMNS), "填写示例", hidden=True)
    city.roster("霞浦县.xlsx", shown, sample, Sheet(table(behind, COLUMNS), "补充", hidden=True))


def _pages(city: CitySet) -> None:
    """One list on three sheets, each with the header again; only the file's name says whose it is."""
    people = city.entrants_of("屏南县", 11)
    parts = (people[:5], people[5:9], people[9:])
    sheets = [Sheet(table(part, COLUMNS), f"第{page}页") for page, part in zip("一二三", parts, strict=True)]
    city.roster("【屏南】名单（更新）.xlsx", *sheets, by="xlsxwriter")


def _names_over_two_rows(city: CitySet) -> None:
    """Each name merged over two rows, a mobile in the first and a landline in the second."""
    people = city.entrants_of("周宁县", 8)
    rows: list[list[object]] = [["填报单位（章）", "周宁县人社局", None, "填报时间", "2022年6月"], *table([], COLUMNS)]
    merges = []
    for at, one in enumerate(people):
        top = 3 + 2 * at
        rows += [*table([one], COLUMNS, header=False), [None, None, None, None, None, None, f"0593-568{at:04}"]]
        rows[-2][0] = at + 1
        merges += [merged_down(top, top + 1, column) for column in range(1, 7)]
        city.correct(one, phone=f"{one.phone}、0593-568{at:04}")
    city.roster("周宁.xlsx", Sheet(rows, "Sheet1", merges))


def _on_its_side(city: CitySet) -> None:
    """People across, numbered; who leads stands among them."""
    leader = city.staff_of("柘荣县", "领队")
    people = city.entrants_of("柘荣县", 8)
    columns = [*UNIT_COLUMNS[:1], ("队内身份", ""), *COLUMNS[1:]]
    rows = table([leader, *people], columns)
    for row in rows[1:]:
        row[1] = "队员"
    rows[1][1] = "领队"
    turned = [
        list(row) for row in zip(*[["序号", *rows[0]], *([n, *row] for n, row in enumerate(rows[1:]))], strict=True)
    ]
    city.roster("柘荣.xlsx", Sheet(turned, "Sheet1"))


def _in_two_files(city: CitySet) -> None:
    """Somebody two counties list, and somebody a second file repeats with a phone."""
    first, second = city.entrants_of("福安市", 8), city.entrants_of("福鼎市", 8)
    guest = replace(first[2], unit="福鼎市")
    city.find("duplicate_id_number", guest)
    city.left_out.append(guest.name)
    silent = {(first[5].name, "phone"): None}
    city.find("id_number_missing", first[5])  # of the second file, which has no such column
    city.roster("福安市.xls", Sheet(table(first, UNIT_COLUMNS, silent)), by="xlwt")
    city.roster("福鼎市.et", Sheet(table([*second, guest], UNIT_COLUMNS)), by="xlwt")
    city.roster("福安市补电话.xlsx", Sheet(table([first[5]], (UNIT_COLUMNS[0], UNIT_COLUMNS[1], UNIT_COLUMNS[6]))))


def _leftovers(city: CitySet) -> None:
    """What is left of a form: ready numbers, a unit in every row, totals, signatures, a word on rooms."""
    people = city.entrants_of("寿宁县", 8)
    office = city.entrants_of("市本级", 8)
    rows = table(people, (COLUMNS[0], ("参赛单位", "unit"), *COLUMNS[1:]))
    rows += [[number, "寿宁县"] for number in range(9, 16)]
    rows += [["合计", None, "8人"], [], ["住宿安排：双人间4间"]]
    rows += [["经办人签字：", None, None, "分管领导签字："], [None, None, None, None, None, "2022年6月1日"]]
    city.roster("寿宁.xlsx", Sheet(rows, "Sheet1"))
    quirks = {(one.name, "unit"): "宁德市人力资源和社会保障局" for one in office}
    city.roster("机关.xlsx", Sheet([["参赛人员"], *table(office, UNIT_COLUMNS, quirks)], "Sheet1"), by="xlsxwriter")
    city.roster("蕉城.xlsx", Sheet(table(city.entrants_of("蕉城区", 8), UNIT_COLUMNS), "Sheet1"))
