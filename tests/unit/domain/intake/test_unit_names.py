"""Which unit a text names; a guess is worse than None."""

import pytest

from lianbing_desktop.domain.intake.unit_names import UnitNames
from lianbing_desktop.domain.unit import Unit, UnitKind
from lianbing_desktop.services import reference
from tests.unit.domain.intake.intake_sheets import units_of


def named(unit: Unit | None) -> str | None:
    return unit.name if unit else None


@pytest.mark.parametrize(
    ("city", "text", "unit"),
    [
        ("宁德市", "霞浦县", "霞浦县"),
        ("宁德市", " 霞 浦 县 ", "霞浦县"),
        ("宁德市", "霞浦", "霞浦县"),
        ("宁德市", "霞浦县人社局", "霞浦县"),
        ("宁德市", "霞浦县人力资源和社会保障局", "霞浦县"),
        ("宁德市", "霞浦县代表队", "霞浦县"),
        ("宁德市", "宁德市霞浦县", "霞浦县"),
        ("宁德市", "福建省/宁德市/霞浦县", "霞浦县"),
        ("宁德市", "霞浦县（盖章）", "霞浦县"),
        ("宁德市", "1.霞浦县", "霞浦县"),
        ("宁德市", "02霞浦县人社局", "霞浦县"),
        ("宁德市", "（三）霞浦县（8人）", "霞浦县"),
        ("宁德市", "四、市直", "市本级"),
        ("宁德市", "市本级", "市本级"),
        ("宁德市", "市直", "市本级"),
        ("宁德市", "局机关", "市本级"),
        ("宁德市", "市属单位", "市本级"),
        ("宁德市", "宁德市人社局", "市本级"),
        ("宁德市", "市人力资源和社会保障局", "市本级"),
        ("宁德市", "宁德市", None),
        ("宁德市", "宁德", None),
        ("宁德市", "人社局", None),
        ("宁德市", "宁德市社会保险中心", None),
        ("宁德市", "霞浦县社会保险中心", None),
        ("宁德市", "霞浦县、福鼎市", None),
        ("宁德市", "晋江市", None),
        ("宁德市", "", None),
        ("泉州市", "泉州市晋江市", "晋江市"),
        ("泉州市", "晋江市人社局", "晋江市"),
        ("福州市", "福清市", "福清市"),
        ("福州市", "长乐市", "长乐区"),
        ("三明市", "三元", "三元区"),
        ("三明市", "三明", None),
        ("三明市", "三明市", None),
        ("三明市", "梅列区", "三元区"),
        ("三明市", "三明市梅列区人社局", "三元区"),
        ("三明市", "旧三元", "三元区"),
        ("三明市", "沙县", "沙县区"),
        ("三明市", "沙县人社局", "沙县区"),
        ("漳州市", "龙海市", "龙海区"),
        ("漳州市", "长泰县", "长泰区"),
        ("南平市", "建阳市", "建阳区"),
        ("龙岩市", "永定县", "永定区"),
        ("宁德市", "梅列区", None),
    ],
)
def test_a_whole_text_names_a_unit_or_none(city: str, text: str, unit: str | None) -> None:
    assert named(units_of(city).find(text)) == unit


@pytest.mark.parametrize(
    ("city", "text", "unit"),
    [
        ("宁德市", "蕉城区报名表(最终版2).xlsx", "蕉城区"),
        ("宁德市", "附件2霞浦报名表.xls", "霞浦县"),
        ("宁德市", "报名表（福鼎）", "福鼎市"),
        ("宁德市", "填报单位（盖章）：蕉城区人力资源和社会保障局", "蕉城区"),
        ("宁德市", "宁德市人社局报名表(最终版).xlsx", "市本级"),
        ("宁德市", "市直机关名单", "市本级"),
        ("宁德市", "宁德市2022年市级赛报名表", None),
        ("宁德市", "其他县汇总.xlsx", None),
        ("宁德市", "蕉城区霞浦县名单", None),
        ("南平市", "行政和社会保障窗口名单", None),
        ("南平市", "政和报名表", "政和县"),
        ("三明市", "三明市选手名单", None),
    ],
)
def test_a_title_or_file_name_names_one_unit_or_none(city: str, text: str, unit: str | None) -> None:
    assert named(units_of(city).find_in(text)) == unit


def test_a_body_of_a_county_names_the_county_when_no_other_is_named() -> None:
    units = units_of("宁德市")
    assert named(units.find_at_start("霞浦县社会保险中心")) == "霞浦县"
    assert named(units.find_at_start("宁德市霞浦县社会保险中心")) == "霞浦县"
    assert units.find_at_start("霞浦县驻福鼎市办事处") is None
    assert units.find_at_start("宁德市社会保险中心") is None


def test_only_the_city_seen_from_within_is_relative() -> None:
    units = units_of("泉州市")
    assert units.is_relative("市人社局")
    assert not units.is_relative("泉州市人社局")
    assert not units.is_relative("晋江市人社局")


def test_zones_and_aliases_are_names_too_and_a_shared_one_is_none() -> None:
    units = UnitNames(
        [
            Unit("a", "东侨经济技术开发区", UnitKind.ZONE, aliases=("东侨", "开发区")),
            Unit("b", "三都澳开发区", UnitKind.ZONE, aliases=("开发区",)),
            Unit("m", "市本级", UnitKind.MUNICIPAL),
        ],
        "宁德市",
        reference.unit_vocabulary(),
    )
    assert named(units.find("东侨")) == "东侨经济技术开发区"
    assert named(units.find("宁德市东侨经济技术开发区")) == "东侨经济技术开发区"
    assert units.find("开发区") is None


def test_bureaus_of_pingtan_go_by_both_their_names() -> None:
    units = UnitNames(
        [Unit("a", "党工部", UnitKind.BUREAU), Unit("b", "社会事业局", UnitKind.BUREAU)],
        "平潭综合实验区",
        reference.unit_vocabulary(),
    )
    assert named(units.find("党群工作部")) == "党工部"
    assert named(units.find("平潭综合实验区社会事业局")) == "社会事业局"
    assert units.find("平潭") is None
    assert units.find("市本级") is None
