"""Names: what belongs to them, what stands beside them, and which want a look."""

import pytest

from lianbing_desktop.domain.intake.person_name import read_name


@pytest.mark.parametrize(
    ("typed", "name", "notes"),
    [
        ("张 三", "张三", ()),
        (" 薛\u3000思\u200b", "薛思", ()),
        ("张三（领队）", "张三", ("领队",)),
        ("张三(女)", "张三", ("女",)),
        ("张三（女", "张三", ("女",)),
        ("领队：张三", "张三", ("领队",)),
        ("张三-替补", "张三", ("替补",)),
        ("1、张三", "张三", ()),
        ("*张三", "张三", ()),
        ("阿依古丽•买买提", "阿依古丽·买买提", ()),
        ("阿依古丽．买买提", "阿依古丽·买买提", ()),
        ("欧阳 燕涵", "欧阳燕涵", ()),
        ("张 三 丰", "张三丰", ()),
        ("李 男", "李男", ()),
        ("张和平", "张和平", ()),
        ("司徒芳\ue863", "司徒芳䶮", ()),
        ("𬱖㛃", "𬱖㛃", ()),
        ("", "", ()),
    ],
)
def test_a_name_is_taken_out_of_what_was_typed(typed: str, name: str, notes: tuple[str, ...]) -> None:
    read = read_name(typed)
    assert (read.name, read.notes) == (name, notes)
    assert read_name(typed).suspicious == ""


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("王?明", "?"),
        ("王□明", "□"),
        ("王\ufffd明", "\ufffd"),
        ("王\ue000明", "\ue000"),
        ("王明2", "2"),
        ("王yan明", "pinyin"),
        ("Zhang San", "pinyin"),
        ("张三 李四", "two_names"),
        ("张三、李四", "two_names"),
        ("张三\n李四", "two_names"),
        ("孙", "length"),
    ],
)
def test_a_name_that_cannot_be_right_is_kept_and_told(typed: str, why: str) -> None:
    reading = read_name(typed)
    assert reading.suspicious == why
    assert reading.name == typed.replace("\n", " ")


def test_a_latin_name_keeps_its_spaces() -> None:
    assert read_name("Zhang  San").name == "Zhang San"
