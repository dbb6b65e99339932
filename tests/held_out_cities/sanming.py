"""三明市: old county names, 三元 beside 三明, roles in every form, broken numbers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.held_out_sets import CitySet, Sheet, merged_across, merged_down, table, wrong_check_digit

from .papers import history_sheet, study_sheet, team_sheet, written_sheet

PLAIN = (
    ("姓名", "name"),
    ("性别", "sex"),
    ("身份证号", "id_number"),
    ("工作单位", "workplace"),
    ("职务", "title"),
    ("手机号码", "phone"),
)


def build(city: CitySet) -> None:
    """Write all files of the set."""
    _sanyuan_and_office(city)
    _shaxian(city)
    _roles_in_a_column(city)
    _broken_numbers(city)
    _sexes(city)
    _groups_with_rows_between(city)
    _hidden(city)
    _unknown_unit(city)
    written_sheet(city, "理论考试成绩.xlsx", ("参赛单位", "考生姓名", "卷面得分"), ids=True, short=True)
    teams = ("三元区", "沙县区", "永安市", "大田县")
    totals = [Decimal(total) for total in ("88.25", "88.25", "79", "91.5")]
    team_sheet(city, "团体赛.xlsx", dict(zip(teams, totals, strict=True)), one_cell=True)
    study_sheet(city, "练兵平台数据.xlsx", ("所属单位", "学员姓名", "日日学之星获得次数", "周周练累计积分"))
    history_sheet(city, "以往参赛.xlsx", ("年份", "竞赛名称", "阶段", "参赛人员", "工作单位", "所获荣誉"))


def _sanyuan_and_office(city: CitySet) -> None:
    """梅列 is 三元 now, 三明 is the city: one sheet holds all three, the unit written once and then left out."""
    office, county = city.entrants_of("市本级", 8), city.entrants_of("三元区", 9)
    people = [*office, *county]
    columns = [("参赛单位", "unit"), ("序号", "number"), *PLAIN]
    quirks: dict[tuple[str, str], object] = {(one.name, "unit"): None for one in people}
    quirks[office[0].name, "unit"] = "三明市本级"
    quirks[county[0].name, "unit"] = "三元区"
    quirks[county[4].name, "unit"] = "梅列区"
    merges = [merged_down(3, 10, 1), merged_down(11, 14, 1), merged_down(15, 19, 1)]
    rows = [["三明市本级、三元区选手名册"], *table(people, columns, quirks)]
    city.roster("市本级和三元.xlsx", Sheet(rows, "名册", [merged_across(1, 1, 8), *merges]), by="xlsxwriter")


def _shaxian(city: CitySet) -> None:
    """The old name of a county in the title and in the unit column; ID numbers as clerks type an X."""
    people = city.entrants_of("沙县区", 8)
    columns = [("参赛单位", "unit"), *PLAIN]
    quirks: dict[tuple[str, str], object] = {(one.name, "unit"): "沙县" for one in people}
    for one, sign in zip(people[:4], "x×Хⅹ", strict=True):
        born = one.born
        number = next(number for serial in range(99) if (number := _ending_in_x(one, serial)))
        known = city.correct(one, id_number=number)
        people[people.index(one)] = known
        quirks[one.name, "id_number"] = number[:17] + sign
        assert known.born == born
    city.roster("沙县报名表.xls", Sheet(table(people, columns, quirks), "Sheet1"), by="xlwt")


def _ending_in_x(person, serial):
    from tests.held_out_sets import id_number

    number = id_number(person.born, person.sex, serial)
    return number if number.endswith("X") else ""


def _roles_in_a_column(city: CitySet) -> None:
    """A role for each; staff and reserves are read and never count as entrants."""
    people = city.entrants_of("永安市", 8)
    staff = [city.staff_of("永安市", role) for role in ("领队", "教练", "联络员", "替补")]
    columns = [("序号", "number"), ("参赛类别", "role"), *PLAIN]
    quirks = {(one.name, "role"): "参赛选手" for one in people[4:]}
    quirks[staff[1].name, "role"] = "教练员"
    quirks[staff[3].name, "role"] = "替补队员"
    rows = [["永安市人社系统代表队报名表"], ["单位：永安市人社局"], *table([*staff, *people], columns, quirks)]
    city.roster("永安.xlsx", Sheet(rows, "报名"))


def _broken_numbers(city: CitySet) -> None:
    """Every way a number goes wrong, one in each row."""
    people = city.entrants_of("大田县", 9)
    columns = [("单位名称", "unit"), *PLAIN]
    numbers = [one.id_number for one in people]
    says = {
        0: ("id_number_lost_digits", float(numbers[0][:17] + "0")),
        1: ("id_number_lost_digits", f"{float(numbers[1][:17] + '0'):.2E}"),
        2: ("id_number_malformed", numbers[2][:6] + numbers[2][8:17]),
        3: ("id_number_malformed", numbers[3][:17]),
        4: ("id_number_check_digit", wrong_check_digit(numbers[4])),
        5: ("id_number_missing", None),
        6: ("id_number_missing", "无"),
        7: ("id_number_lost_digits", numbers[7][:15] + "000"),
    }
    quirks = {(people[at].name, "id_number"): value for at, (_, value) in says.items()}
    if (numbers[7][:15] + "000") == numbers[7]:
        raise AssertionError("the lot drew a number that ends in 000")
    for at, (code, _) in says.items():
        city.lose_id(code, people[at])
    city.roster("大田县.xlsx", Sheet(table(people, columns, quirks)))


def _sexes(city: CitySet) -> None:
    """Sex in letters, in other words, missing and contradicting the number; phones as they come."""
    people = city.entrants_of("尤溪县", 9)
    columns = [("填报单位", "unit"), *PLAIN]
    letter = {"男": "M", "女": "F"}
    word = {"男": "男性", "女": "女性"}
    other = {"男": "女", "女": "男"}
    quirks: dict[tuple[str, str], object] = {
        (people[0].name, "sex"): letter[people[0].sex],
        (people[1].name, "sex"): word[people[1].sex],
        (people[2].name, "sex"): None,
        (people[3].name, "sex"): other[people[3].sex],
        (people[4].name, "phone"): "138****1234",
        (people[5].name, "phone"): f"+86 {people[5].phone}",
        (people[6].name, "phone"): "0598-6332211",
        (people[7].name, "phone"): f"{people[7].phone}（微信同号）",
    }
    city.find("sex_contradicts_id_number", people[3])
    city.find("phone_malformed", people[4])
    city.correct(people[4], phone="138****1234")  # it stays as it stands: nobody can take it for a number
    city.correct(people[6], phone="0598-6332211")
    city.roster("尤溪.xlsx", Sheet(table(people, columns, quirks), "Sheet1"), by="xlsxwriter")


def _groups_with_rows_between(city: CitySet) -> None:
    """领队 and 选手 as rows between, and a second county below with a header of its own."""
    leader = city.staff_of("将乐县", "领队")
    first, second = city.entrants_of("将乐县", 8), city.entrants_of("泰宁县", 8)
    columns = [("序号", "number"), *PLAIN]
    rows = [["将乐县"], table([], columns)[0], ["领队"], *table([leader], columns, header=False)]
    rows += [["选手"], *table(first, columns, header=False), [], ["泰宁县"]]
    rows += [*table(second, [*columns[:2], columns[3], columns[2], *columns[4:]]), ["以上人员均为窗口工作人员。"]]
    city.roster("将乐泰宁.xlsx", Sheet(rows, "Sheet1", [merged_across(1, 1, 7), merged_across(14, 1, 7)]))


def _hidden(city: CitySet) -> None:
    """Rows a filter hides are read and marked."""
    people = city.entrants_of("宁化县", 8)
    columns = [("地区", "unit"), *PLAIN]
    for one in people[2:4]:
        city.find("row_hidden", one)
    city.roster("宁化县.xlsx", Sheet(table(people, columns), hidden_rows=(4, 5)))


def _unknown_unit(city: CitySet) -> None:
    """A unit of another city and the city itself are never guessed at; everybody else of the file comes in."""
    people = city.entrants_of("建宁县", 8)
    strangers = [city.invent("邵武市"), city.invent("三明市")]
    columns = [("县(市、区)", "unit"), *PLAIN]
    for one in strangers:
        city.find("unknown_unit", one, one.unit)
        city.left_out.append(one.name)
    city.roster("建宁等.xlsx", Sheet(table([*people, *strangers], columns)))
    city.roster("清流县.xlsx", Sheet(table(city.entrants_of("清流县", 8), PLAIN), "清流"))
    city.roster(
        "明溪补报.xlsx",
        Sheet(table([replace(one) for one in city.entrants_of("明溪县", 8)], [("县别", "unit"), *PLAIN])),
    )
