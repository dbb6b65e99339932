"""Column titles in the wordings counties use."""

import tomllib

import pytest

from lianbing_desktop.domain.entrant import ROSTER_FIELDS
from lianbing_desktop.domain.intake.headers import Headers
from lianbing_desktop.paths import resource
from tests.unit.domain.intake.intake_sheets import headers


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("姓 名", "name"),
        ("*姓名（必填）", "name"),
        ("参赛选手姓名", "name"),
        ("身份证\n号码", "id_number"),
        ("公民身份号码", "id_number"),
        ("身份证号码（18位，文本格式）", "id_number"),
        ("手机号码\n(必填)", "phone"),
        ("联系电话", "phone"),
        ("职务/岗位", "title"),
        ("单位及职务", "workplace_and_title"),
        ("县（市、区）", "unit"),
        ("参赛单位（盖章）", "unit"),
        ("单位", "unit_or_workplace"),
        ("工作单位", "workplace"),
        ("是否窗口人员（是/否）", "window_staff"),
        ("得分（满分100分）", "score"),
        ("周周练累计积分", "points"),
        ("日日学之星次数", "stars"),
        ("联系人姓名", "contact"),
        ("民 族", "other"),
        ("电话 Tel.", "phone"),
        ("性别 Sex", "sex"),
        ("出 生 年 月", "birth"),
        ("填报单位（盖章）：蕉城区人社局", None),
        ("填表说明：姓名须与身份证一致，否则退回重填", None),
        ("张三", None),
        ("", None),
    ],
)
def test_a_title_leads_to_its_field(title: str, field: str | None) -> None:
    assert headers().field_of(title) == field


@pytest.mark.parametrize(
    ("field", "titles"),
    [
        ("name", "拟推荐对象 参赛对象 比武选手 竞赛人员 报考人 选派人员 参加人员 练兵选手"),
        ("id_number", "身份信息 证号 公民号码 有效证件 身份标识号"),
        ("workplace", "现供职部门 供职机构 在岗单位 现单位全称 用人单位 隶属单位 单位及部门 科室/单位 所在中心"),
        ("phone", "通信号码 电话号 电话号（移动） 常用联系号码"),
        ("unit", "参赛代表单位 代表区域 所代表单位 所属人社局 参赛局 选派县区"),
        ("role", "在队身份 人员分类 参赛分工"),
        ("member", "第1名队员 组员2 出场队员 队员名字"),
        ("total", "团体总得分 得分合计"),
        ("year", "届别 届 参加届别 参赛届次"),
        # What stands in cells and is no title.
        (None, "窗口工作人员 业务能手 就业中心 服务中心 办公室 推荐人 王届 参加"),
    ],
)
def test_a_title_nobody_listed_is_known_by_what_it_is_made_of(field: str | None, titles: str) -> None:
    found = {title: headers().field_of(title) for title in titles.split()}
    assert found == dict.fromkeys(titles.split(), field)


def test_every_field_of_a_roster_has_a_title() -> None:
    data = tomllib.loads(resource("intake", "headers.toml").read_text(encoding="utf-8"))
    assert set(ROSTER_FIELDS) <= data["fields"].keys()


def test_a_wording_of_the_users_own_wins() -> None:
    extended = headers().extended({"尊姓大名": "name", "电话": "note"})
    assert extended.field_of("尊姓大名") == "name"
    assert extended.field_of("电话") == "note"
    assert extended.field_of("手机") == "phone"
    assert extended.rows.kind_of("合 计") == "total"


def test_one_wording_for_two_fields_is_refused() -> None:
    with pytest.raises(ValueError, match="姓 名"):
        Headers.from_mapping({"fields": {"name": {"names": ["姓名"]}, "note": {"names": ["姓 名"]}}})


@pytest.mark.parametrize("data", [{}, {"fields": 1}, {"fields": {}, "rows": 1}])
def test_data_of_another_shape_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="headers"):
        Headers.from_mapping(data)


def test_very_many_different_texts_do_not_pile_up() -> None:
    vocabulary = Headers({"姓名": "name"})
    assert [vocabulary.field_of(f"列{number}") for number in range(5000)].count(None) == 5000
    assert vocabulary.field_of("姓名") == "name"
