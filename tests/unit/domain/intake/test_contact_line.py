"""Whom a roster names to be asked: by label and colon, in one cell or beside it; never out of a column of people."""

import pytest

from lianbing_desktop.domain.intake.contact_line import ContactLine, read_contact
from lianbing_desktop.domain.intake.sheet import Sheet, Workbook


def contact(*rows):
    return read_contact(Workbook("报名表.xlsx", "xlsx", (Sheet("报名表", rows),)))


@pytest.mark.parametrize(
    "row",
    [
        ("填报单位：古田县", None, "联系人：郑和平　　联系电话：13900000001"),
        ("联系人：", "郑和平", "联系电话：", 13900000001),
        ("联系人:郑和平", None, "电话:139 0000 0001"),
        ("联系人及电话：郑和平 13900000001",),
        ("填报单位：古田县　联系人：郑和平　联系电话：13900000001　填报日期：2022年7月1日",),
        ("联 系 人：", None, None, "郑 和 平", "手机：", "13900000001"),
    ],
)
def test_a_contact_is_read_however_its_line_is_set(row):
    assert contact(("报名表",), row, ("姓名", "性别")) == ContactLine("郑和平", "13900000001")


@pytest.mark.parametrize(
    "row",
    [
        ("姓名", "联系人", "联系电话"),
        ("联系人：", None, "联系电话："),
        ("联系人：　　　　　联系电话：",),
        ("联系人：_______ 电话：________",),
        ("联系人：人社局办公室123",),
    ],
)
def test_a_column_and_an_empty_line_name_nobody(row):
    assert contact(row, ("张三", "李四", "13900000002")) is None


def test_a_landline_stands_as_written_and_a_person_alone_is_enough():
    assert contact(("联系人：郑和平", "联系电话：0593-1234567")).person == "郑和平"
    assert "1234567" in contact(("联系人：郑和平", "联系电话：0593-1234567")).phone
    assert contact(("联系人：郑和平",)) == ContactLine("郑和平", "")


def test_two_contacts_are_none():
    assert contact(("联系人：郑和平",), ("联系人：陈一帆",)) is None
