"""Cells of a county's roster that hold two facts, or several people: taken apart where each part proves itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lianbing_desktop.domain.intake.shared_cells import name_beside, numbers_apart
from tests.unit.domain.intake.intake_sheets import codes, id_of, roster

ID, PHONE = id_of(1), "19900000001"


@pytest.mark.parametrize(
    "cell",
    [
        f"{ID}\n{PHONE}",
        f"{PHONE} / {ID}",
        f"身份证：{ID}；电话：{PHONE}",
        f"{ID}（{PHONE}）",
        f"身份证号码:{ID} 手机号码:{PHONE}",
    ],
)
def test_an_id_number_and_a_mobile_number_in_one_cell_go_where_they_belong(cell):
    (row,) = roster([("姓名", "身份证号及联系电话"), ("薛思", cell)], file="古田县.xlsx").rows
    assert (row.values["id_number"], row.values["phone"], row.problems) == (ID, PHONE, ())


@pytest.mark.parametrize(
    "cell",
    [
        f"{ID[:-1]}{'0' if ID[-1] != '0' else '1'} {PHONE}",  # fails its check
        f"{ID} {id_of(2)}",
        f"{ID} {PHONE} 19900000002",
        f"{ID} 转 {PHONE} 李",
        f"{ID}{PHONE}",
    ],
)
def test_numbers_that_do_not_prove_themselves_stay_whole_and_are_asked_about(cell):
    assert numbers_apart(cell) is None
    (row,) = roster([("姓名", "身份证号"), ("薛思", cell)], file="古田县.xlsx").rows
    assert row.values["id_number"] == ""
    assert codes(row) == ["id_number_malformed"]


def test_a_phone_of_its_own_column_is_not_replaced_by_one_beside_the_id_number():
    rows = [("姓名", "身份证号", "电话"), ("薛思", f"{ID} {PHONE}", "19900000009")]
    (row,) = roster(rows, file="古田县.xlsx").rows
    assert row.values["phone"] == "19900000009"


@pytest.mark.parametrize(
    ("title", "cell", "values"),
    [
        ("姓名及电话", f"薛思 {PHONE}", {"phone": PHONE}),
        ("姓名（电话）", f"薛思（{PHONE}）", {"phone": PHONE}),
        ("姓名、职务", "薛思，副科长", {"title": "副科长"}),
        ("姓名", "薛思 窗口工作人员", {"title": "窗口工作人员"}),
        ("单位及姓名", "古田县社保中心 薛思", {"workplace": "古田县社保中心"}),
        ("单位及姓名", "古田县社保中心薛思", {"workplace": "古田县社保中心"}),
        ("姓名", "古田县人社局 薛思 科员", {"workplace": "古田县人社局", "title": "科员"}),
    ],
)
def test_what_stands_beside_a_name_in_its_cell_goes_where_it_belongs(title, cell, values):
    (row,) = roster([(title, "身份证号"), (cell, ID)], file="古田县.xlsx").rows
    assert (row.name, row.problems) == ("薛思", ())
    assert {name: row.values[name] for name in values} == values
    assert row.raw["name"] == cell


def test_an_office_that_runs_into_a_name_is_asked_about_where_the_title_speaks_of_no_unit():
    (row,) = roster([("姓名", "身份证号"), ("古田县社保中心薛思", ID)], file="古田县.xlsx").rows
    assert codes(row) == ["name_suspicious"]


@pytest.mark.parametrize("name", ["古丽巴哈尔·买买提江", "阿依努尔买买提", "欧阳晓晓", "麦麦提敏·区", "市川", "张科员"])
def test_a_name_alone_is_never_taken_apart(name):
    assert name_beside(name, "单位及姓名") is None
    (row,) = roster([("姓名", "身份证号"), (name, ID)], file="古田县.xlsx").rows
    assert row.name == name


def test_people_who_share_a_row_line_by_line_are_each_somebody():
    rows = [
        ("序号", "姓名", "身份证号", "工作单位", "电话"),
        (1, "薛思\n林然\n 欧阳晓 ", "\n".join(map(id_of, (1, 2, 3))), "社保中心", f"{PHONE}\n19900000002\n19900000003"),
        (2, "陈安", id_of(4), "就业中心"),
    ]
    reading = roster(rows, file="古田县.xlsx")
    assert [(row.name, row.values["id_number"], row.values["phone"], row.line) for row in reading.rows] == [
        ("薛思", id_of(1), PHONE, 1),
        ("林然", id_of(2), "19900000002", 2),
        ("欧阳晓", id_of(3), "19900000003", 3),
        ("陈安", id_of(4), "", 0),
    ]
    assert [row.cells["id_number"] for row in reading.rows] == ["C2", "C2", "C2", "C3"]
    assert {row.values["workplace"] for row in reading.rows} == {"社保中心", "就业中心"}


def test_a_name_broken_over_two_lines_is_one_person():
    (row,) = roster([("姓名", "身份证号"), ("欧阳\n晓晓", ID)], file="古田县.xlsx").rows
    assert (row.name, row.line) == ("欧阳晓晓", 0)


def test_surname_and_given_name_in_two_columns_are_one_name():
    rows = [("序号", "姓", "名", "身份证号"), (1, "薛", "思", ID), (2, "欧阳", "晓", id_of(2))]
    assert [row.name for row in roster(rows, file="古田县.xlsx").rows] == ["薛思", "欧阳晓"]


@given(st.text("薛思局县科员中心 /，（）\n0123456789X", max_size=60))
def test_no_cell_brings_the_reading_down_or_loses_its_person(cell):
    reading = roster([("单位及姓名", "身份证号"), (cell, ID), ("林然", f"{cell}{PHONE}")], file="古田县.xlsx")
    everybody = [*reading.rows, *reading.left_out]
    assert any(row.values["id_number"] == ID for row in everybody) or any(ID in row.raw.values() for row in everybody)
    assert any(row.name == "林然" for row in everybody)
