"""平潭综合实验区: two bureaus in the place of counties."""

from __future__ import annotations

from tests.held_out_sets import CitySet, Sheet, table

from .papers import study_sheet, written_sheet

COLUMNS = (
    ("序号", "number"),
    ("所属单位", "unit"),
    ("参赛选手", "name"),
    ("性别", "sex"),
    ("身份证号", "id_number"),
    ("职务", "title"),
    ("联系电话", "phone"),
)


def build(city: CitySet) -> None:
    """Write all files of the set."""
    first, second = city.entrants_of("党工部", 5), city.entrants_of("社会事业局", 5)
    people = [city.correct(one, workplace="") for one in (*first, *second)]
    quirks = {(one.name, "unit"): "党群工作部" for one in first[2:]}
    quirks |= {(one.name, "unit"): "平潭综合实验区社会事业局" for one in second[2:]}
    city.roster("平潭报名.xlsx", Sheet(table(people, COLUMNS, quirks)))
    written_sheet(city, "笔试.xlsx", ("单位", "姓名", "成绩"))
    study_sheet(city, "学习.xlsx", ("单位", "姓名", "日日学之星次数", "周周练积分"))
