"""Forms of one person, and what stands where a name should be and is none."""

import pytest

from lianbing_desktop.domain.intake.roster import RosterReading, read_roster
from lianbing_desktop.domain.intake.sheet import CellValue
from tests.unit.domain.intake.intake_sheets import headers, id_of, sheet, units_of, workbook

Rows = list[list[CellValue]]
FORM: Rows = [
    ["大田县参赛选手登记表"],
    ["姓  名", "张三", "性别", "男", "照片"],
    ["出生年月", "1990.01", "民族", "汉族"],
    ["身份证号码", id_of(1), None, None],
    ["工作单位及职务", "大田县人社局 科员", None, None],
    ["联系电话", "19900000001", "是否窗口人员", "是"],
    ["个人简历", "2010年参加工作。"],
    ["单位意见", "同意推荐。（盖章）"],
]
LIST_HEADER = ["序号", "姓名", "性别", "身份证号", "联系电话"]


def read(rows: Rows, **options: object) -> RosterReading:
    return read_roster(workbook(sheet(rows, **options)), units_of("三明市"), headers())


def people(reading: RosterReading) -> list[tuple[str, str]]:
    return [(row.unit_text, row.name) for row in reading.rows]


class TestForms:
    def test_a_form_is_one_person_with_every_value(self) -> None:
        reading = read(FORM)
        assert people(reading) == [("大田县", "张三")]
        values = reading.rows[0].values
        assert (values["sex"], values["id_number"], values["phone"]) == ("男", id_of(1), "19900000001")
        assert (values["workplace"], values["title"], values["window_staff"]) == ("大田县人社局", "科员", "是")
        assert reading.left_out == ()

    def test_a_form_without_a_title_between_photo_and_number_is_no_list(self) -> None:
        rows: Rows = [
            ["参赛选手登记表"],
            ["姓名", "张三", "性别", "男", "照片"],
            ["身份证号", id_of(1), None, None],
            ["推荐单位", "大田县", "联系电话", "19900000001"],
            ["工作单位", "大田县人社局", "职务", "科员"],
        ]
        reading = read(rows)
        assert people(reading) == [("大田县", "张三")]
        assert reading.left_out == ()

    def test_a_finding_in_a_form_names_the_cell_in_the_file(self) -> None:
        rows = [list(row) for row in FORM]
        rows[3][1] = 350199199001010000.0
        (problem,) = read(rows).rows[0].problems
        assert (problem.code, problem.place.cell, problem.place.row) == ("id_number_lost_digits", "B4", 2)

    def test_forms_below_each_other_are_a_person_each(self) -> None:
        second = [[*row] for row in FORM[1:]]
        second[0][1], second[2][1] = "李四", id_of(2)
        assert people(read([*FORM, [], *second])) == [("大田县", "张三"), ("大田县", "李四")]

    def test_a_form_with_one_title_a_row_is_read_too(self) -> None:
        rows: Rows = [["单位", "大田县人社局"], ["姓名", "张三"], ["性别", "男"], ["身份证号", id_of(1)]]
        reading = read(rows)
        assert people(reading) == [("大田县", "张三")]
        assert reading.rows[0].values["workplace"] == "大田县人社局"

    def test_a_form_nobody_filled_in_is_nobody(self) -> None:
        reading = read([["姓  名", None, "性  别", None], ["身份证号", None, "联系电话", None]])
        assert (reading.rows, reading.left_out) == ((), ())


@pytest.mark.parametrize(
    "row",
    [
        ["男", "3", "女", "5", None],
        [None, "出生年月", None, None, None],
        [None, "2.手机号码务必填写", None, None, None],
    ],
    ids=["a count", "a title", "a remark that goes on"],
)
def test_what_follows_the_total_is_nobody(row: list[CellValue]) -> None:
    rows: Rows = [["大田县"], LIST_HEADER, [1, "张三", "男", id_of(1), "19900000001"], ["合计", "1人"], row]
    assert people(read(rows)) == [("大田县", "张三")]


def test_a_name_alone_after_a_note_is_still_a_person() -> None:
    rows: Rows = [["大田县"], LIST_HEADER, ["备注：下列为补报"], [None, "张三", None, None, None]]
    assert people(read(rows)) == [("大田县", "张三")]


def test_a_unit_merged_down_beside_the_table_names_the_unit_and_is_no_header() -> None:
    rows: Rows = [["大\n田\n县", *LIST_HEADER]]
    rows += [[None, at, name, "男", id_of(at), "19900000001"] for at, name in ((1, "张三"), (2, "李四"))]
    assert people(read(rows, merges=[(0, 0, 2, 0)])) == [("大田县", "张三"), ("大田县", "李四")]


def test_the_phone_beside_a_leader_is_not_the_entrants() -> None:
    rows: Rows = [["单位", "领队", "联系电话", "姓名", "身份证号"], ["大田县", "王五", "19900000001", "张三", id_of(1)]]
    found = {row.name: row.values["phone"] for row in read(rows).rows}
    assert found["张三"] == ""


def test_every_coach_of_a_line_is_kept() -> None:
    rows: Rows = [["大田县"], LIST_HEADER, [1, "张三", "男", id_of(1), "19900000001"], ["教练：赵六、孙七"]]
    assert people(read(rows)) == [("大田县", "张三"), ("大田县", "赵六"), ("大田县", "孙七")]


def test_a_workplace_under_stacked_titles_names_unit_and_workplace() -> None:
    rows: Rows = [
        ["序号", "选手信息", None, None],
        [None, "个人情况", None, "工作情况"],
        [None, "姓名", "身份证号", "所在单位"],
        [1, "张三", id_of(1), "大田县人力资源和社会保障局"],
    ]
    reading = read(rows, merges=[(0, 0, 2, 0), (0, 1, 0, 3), (1, 1, 1, 2)])
    assert people(reading) == [("大田县", "张三")]
    assert reading.rows[0].values["workplace"] == "大田县人力资源和社会保障局"
