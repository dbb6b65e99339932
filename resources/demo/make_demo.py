"""Makes the demonstration's spreadsheets: six units of 莆田市 with invented people, as six offices would send them.

Run `uv run python resources/demo/make_demo.py`; the files beside it are what it wrote. ID numbers use the region
code 350199, which no place has; phones begin with 199.
"""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

HERE = Path(__file__).parent
DRAW = random.Random(20220601)
UNITS = {"市本级": 10, "城厢区": 9, "涵江区": 9, "荔城区": 10, "秀屿区": 7, "仙游县": 12}
SURNAMES = [*list("陈林黄郑吴蔡许张李王杨刘方朱谢翁余卓苏游"), "欧阳", "诸葛"]
GIVEN = list("晓燕建国丽娟志强婷婷海峰秀英伟明雅琴俊杰淑芬文斌梦琪振宇佳颖鸿飞静怡思远瑞霖")
RARE = {"涵江区": "陈䶮", "荔城区": "林㛃", "仙游县": "黄𬭎", "市本级": "郑𫖯"}
TITLES = ["窗口工作人员", "科员", "一级科员", "四级主任科员", "经办员", "副主任"]
LINES = ["就业创业", "社会保险", "人才人事", "劳动关系", "综合服务规范"]
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@dataclass
class Person:
    """One invented entrant."""

    unit: str
    name: str
    sex: str
    id_number: str
    workplace: str
    title: str
    line: str
    phone: str


def person(unit: str, name: str, number: int) -> Person:
    """An entrant with an ID number that passes GB 11643."""
    sex = DRAW.choice("男女")
    birth = dt.date(1972, 1, 1) + dt.timedelta(days=DRAW.randrange(9500))
    digits = f"350199{birth:%Y%m%d}{DRAW.randrange(10, 99)}{DRAW.choice('13579' if sex == '男' else '02468')}"
    check = "10X98765432"[sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=True)) % 11]
    place = "莆田市" if unit == "市本级" else unit
    workplace = (
        f"{place}{DRAW.choice(['人力资源和社会保障局', '社会保险中心', '劳动就业中心', '行政服务中心人社窗口'])}"
    )
    phone = f"199{DRAW.randrange(10**8):08d}"
    return Person(unit, name, sex, digits + check, workplace, DRAW.choice(TITLES), LINES[number % 5], phone)


def people() -> list[Person]:
    """Everyone, names unlike each other."""
    names: set[str] = set()
    found = []
    for unit, count in UNITS.items():
        for number in range(count):
            name = RARE.get(unit, "") if number == 2 else ""
            while not name or name in names:
                name = DRAW.choice(SURNAMES) + "".join(DRAW.sample(GIVEN, DRAW.choice([1, 2, 2, 2])))
            names.add(name)
            found.append(person(unit, name, number))
    return found


HEADERS = ["序号", "姓名", "性别", "身份证号", "工作单位", "职务", "业务板块", "联系电话"]
BROKEN_HEADERS = [header.replace("身份证号", "身份证\n号码") for header in HEADERS]


def cells(number: int, one: Person) -> list[object]:
    """A roster row."""
    return [number, one.name, one.sex, one.id_number, one.workplace, one.title, one.line, one.phone]


def save(book: Workbook, folder: str, name: str) -> None:
    """Save with a fixed date, so that making the files again changes nothing that matters."""
    book.properties.creator = "经办"
    book.properties.created = book.properties.modified = dt.datetime(2022, 6, 20, 9)  # noqa: DTZ001 - as openpyxl keeps it
    (HERE / folder).mkdir(exist_ok=True)
    book.save(HERE / folder / name)


def titled(sheet: Worksheet, unit: str, rows: list[Person]) -> None:
    """A form with a title, the unit's line, a total and notes."""
    sheet.append(["2022年度莆田市人社窗口单位业务技能练兵比武参赛选手报名表"])
    sheet.append([f"填报单位（盖章）：{unit}人力资源和社会保障局", None, None, None, None, "填报时间：2022年6月20日"])
    sheet.append(BROKEN_HEADERS)
    for number, one in enumerate(rows, start=1):
        sheet.append(cells(number, one))
    sheet.append(["合计", f"{len(rows)}人"])
    sheet.append(["填表说明：姓名须与身份证一致，身份证号请用文本格式。"])
    sheet.merge_cells("A1:H1")
    sheet["A1"].font, sheet["A1"].alignment = Font(name="黑体", size=16), Alignment(horizontal="center")


def merged(sheet: Worksheet, unit: str, rows: list[Person]) -> None:
    """Two header rows with groups, the unit merged down beside everyone."""
    sheet.append(["参赛单位", "基本信息", None, None, "工作信息", None, None, "联系方式"])
    sheet.append([None, "姓 名", "性 别", "公民身份号码", "所在单位", "职务/岗位", "业务类别", "手机号码"])
    for one in rows:
        sheet.append([f"{unit}人社局", *cells(0, one)[1:]])
    for area in ("A1:A2", "B1:D1", "E1:G1", f"A3:A{len(rows) + 2}"):
        sheet.merge_cells(area)


def plain(sheet: Worksheet, unit: str, rows: list[Person]) -> None:
    """A plain list with a unit column and careless spaces."""
    sheet.append(["单位", *HEADERS])
    for number, one in enumerate(rows, start=1):
        row = cells(number, one)
        name = str(row[1])
        row[1] = f"{name[0]}　{name[1]}" if len(name) == 2 else f" {name} "
        sheet.append([f"{unit} ", *row])


def make_rosters(everyone: list[Person]) -> None:
    """One file a unit, except that two counties come as sheets of one file."""
    by_unit = {unit: [one for one in everyone if one.unit == unit] for unit in UNITS}
    for unit, layout in (("城厢区", titled), ("涵江区", merged), ("荔城区", plain), ("市本级", plain)):
        book = Workbook()
        layout(book.active, unit, by_unit[unit])
        save(book, "rosters", f"{unit}报名表.xlsx")
    book = Workbook()
    book.active.title = "填表示例"
    book.active.sheet_state = "hidden"
    book.active.append(HEADERS)
    book.active.append([1, "张三", "男", "350199199001010013", "某某局", "科员", "社会保险", "19900000000"])
    for unit in ("秀屿区", "仙游县"):
        sheet = book.create_sheet(unit)
        sheet.append([f"{unit}参赛人员名单"])
        sheet.append(HEADERS)
        for number, one in enumerate(by_unit[unit], start=1):
            sheet.append(cells(number, one))
        sheet.append(["以下空白"])
    book.active = 1
    save(book, "rosters", "秀屿、仙游汇总（最终版）.xlsx")


def make_results(everyone: list[Person]) -> None:
    """A written test, a team event, study points and one earlier participant."""
    marks = DRAW.sample(range(700, 990), len(everyone))
    book = Workbook()
    book.active.append(["参赛单位", "姓名", "成绩", "备注"])
    for one, mark in zip(everyone, marks, strict=True):
        absent = one.name in {everyone[13].name}
        book.active.append([one.unit, one.name, "缺考" if absent else mark / 10, None])
    save(book, "scores", "笔试成绩.xlsx")

    book = Workbook()
    book.active.append(["姓名", "单位", "日日学之星次数", "周周练累计积分", "统计日期"])
    short = {everyone[index].name for index in (4, 21, 30, 44, 51)}
    for one in everyone:
        stars, points = (0, 640) if one.name in short else (DRAW.randrange(1, 6), DRAW.randrange(1000, 2400))
        book.active.append([one.name, one.unit, stars, points, "2022-08-18"])
    save(book, "study", "学习平台积分.xlsx")

    past = next(one for one in everyone if one.unit == "荔城区" and one.name not in short)
    book = Workbook()
    book.active.append(["年度", "活动", "环节", "姓名", "单位", "称号"])
    book.active.append(["2019", "全国练兵比武省际邀请赛", "决赛", past.name, past.unit, None])
    save(book, "history", "历年全国赛参赛名单.xlsx")

    book = Workbook()
    book.active.append(["代表队", "队员1", "队员2", "队员3", "总分"])
    for unit, total in (("城厢区", 318.5), ("涵江区", 342.0), ("荔城区", 296.5), ("秀屿区", 271.0), ("仙游县", 355.5)):
        team = [one.name for one in everyone if one.unit == unit and one.name not in short and one is not past]
        book.active.append([unit, *team[1:4], total])
    save(book, "scores", "现场赛团体成绩.xlsx")


if __name__ == "__main__":
    everyone = people()
    make_rosters(everyone)
    make_results(everyone)
