"""Templates as JSON."""

import copy

import pytest

from lianbing_desktop.domain.certificates.certificate import (
    Align,
    Box,
    Emphasis,
    Overflow,
    Picture,
    SealBox,
    Template,
    TextField,
)
from lianbing_desktop.domain.certificates.template_file import template_from_mapping, template_to_mapping
from lianbing_desktop.domain.problem import UserError

GOOD = {
    "format": 1,
    "id": "own",
    "name": "自制",
    "width": 297,
    "height": 210,
    "art": [{"kind": "border", "box": [8, 8, 281, 194], "style": "key"}],
    "fields": [
        {
            "kind": "text",
            "box": [40, 60, 200, 12],
            "text": "{姓名}同志：",
            "face": "kai",
            "size": 26,
            "align": "center",
            "overflow": "shrink",
            "emphasis": {"姓名": {"colour": "#ff0000"}},
        },
        {"kind": "seal", "box": [200, 140, 42, 42]},
    ],
}


def changed(path, value):
    data = copy.deepcopy(GOOD)
    place = data
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return data


def test_a_template_is_read_with_its_defaults():
    template = template_from_mapping(GOOD, "own.json")
    assert template.fields[0] == TextField(
        Box(40, 60, 200, 12),
        "{姓名}同志：",
        "kai",
        26,
        align=Align.CENTER,
        overflow=Overflow.SHRINK,
        emphasis={"姓名": Emphasis(colour="#ff0000")},
    )
    assert template.fields[1] == SealBox(Box(200, 140, 42, 42))


def test_a_template_written_and_read_is_the_same():
    template = template_from_mapping(GOOD, "own.json")
    assert template_from_mapping(template_to_mapping(template), "again.json") == template


def test_defaults_are_left_out_when_written():
    written = template_to_mapping(Template("a", "b", 210, 297, fields=(TextField(Box(1, 2, 3, 4), "字"),)))
    assert written["fields"] == [{"kind": "text", "box": [1, 2, 3, 4], "text": "字"}]


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (["format"], 2, "format"),
        (["width"], 0, "width"),
        (["height"], "A4", "height"),
        (["colour"], "#ffffff", "colour"),
        (["art"], {}, "art"),
        (["art", 0, "kind"], "dragon", "art[0].kind"),
        (["art", 0, "style"], "plain", "art[0].style"),
        (["fields", 0, "box"], [1, 2, 3], "fields[0].box"),
        (["fields", 0, "box"], [1, 2, -3, 4], "fields[0].box"),
        (["fields", 0, "size"], True, "fields[0].size"),
        (["fields", 0, "size"], float("nan"), "fields[0].size"),
        (["fields", 0, "colour"], "red", "fields[0].colour"),
        (["fields", 0, "text"], "{名字}", "fields[0].text"),
        (["fields", 0, "align"], "middle", "fields[0].align"),
        (["fields", 0, "wide"], True, "fields[0].wide"),
        (["fields", 0, "emphasis"], {"名字": {}}, "fields[0].emphasis.名字"),
        (["fields", 1], "seal", "fields[1]"),
        (["fields", 1], {"kind": "seal"}, "fields[1].box"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(path, value, key):
    with pytest.raises(UserError) as raised:
        template_from_mapping(changed(path, value), "own.json")
    assert raised.value.code == "certificate_template_invalid"
    assert (raised.value.params["file"], raised.value.params["key"]) == ("own.json", key)


@pytest.mark.parametrize("data", [None, [], "x", 3])
def test_something_else_than_an_object_is_refused(data):
    with pytest.raises(UserError, match="certificate_template_invalid"):
        template_from_mapping(data, "own.json")


@pytest.mark.parametrize("file", ["../seal.png", "/etc/passwd", "C:\\seal.png", "..", ""])
def test_a_picture_must_lie_beside_its_template(file):
    with pytest.raises(UserError, match="certificate_template_invalid"):
        template_from_mapping(
            changed(["fields", 1], {"kind": "picture", "box": [1, 1, 9, 9], "file": file}), "own.json"
        )


def test_a_picture_beside_the_template_is_read():
    data = changed(["fields", 1], {"kind": "picture", "box": [1, 1, 9, 9], "file": "徽标.png"})
    assert template_from_mapping(data, "own.json").fields[1] == Picture(Box(1, 1, 9, 9), "徽标.png")
