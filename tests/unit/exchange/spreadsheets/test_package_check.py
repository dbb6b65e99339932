from pathlib import Path
from xml.parsers import expat

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets import package_check
from lianbing_desktop.exchange.spreadsheets.compound_file import CompoundFile, CompoundFileError
from lianbing_desktop.exchange.spreadsheets.package_check import Package
from tests.hostile_files import compound, pack


def package(tmp_path: Path, **entries: str) -> Package:
    path = tmp_path / "a.xlsx"
    path.write_bytes(pack({f"{name}.xml": content for name, content in entries.items()}))
    return Package(str(path), "a.xlsx")


def test_a_part_is_handed_on_as_it_was_packed_whatever_the_case_of_its_name(tmp_path: Path) -> None:
    with package(tmp_path, Part="<a>甲</a>") as opened:
        assert b"".join(opened.pieces("part.XML")).decode() == "<a>甲</a>"
        assert "PART.xml" in opened


def test_a_part_that_is_not_there_is_damage(tmp_path: Path) -> None:
    with package(tmp_path, a="<a/>") as opened, pytest.raises(UserError) as caught:
        b"".join(opened.pieces("b.xml"))
    assert caught.value.code == "workbook_damaged"


def test_all_parts_together_count_towards_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_check, "MAX_INFLATED", 1000)
    with package(tmp_path, a="x" * 600, b="x" * 600) as opened:
        b"".join(opened.pieces("a.xml"))
        with pytest.raises(UserError) as caught:
            b"".join(opened.pieces("b.xml"))
    assert caught.value.code == "workbook_swells"


def test_a_document_type_is_refused_before_its_entities_grow(tmp_path: Path) -> None:
    with package(tmp_path, a='<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>') as opened, pytest.raises(UserError) as caught:
        opened.check("a.xml")
    assert caught.value.code == "workbook_has_entities"


def test_a_handler_that_finds_nonsense_makes_it_damage(tmp_path: Path) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda _name, attributes: int(attributes["n"])
    with package(tmp_path, a='<a n="x"/>') as opened, pytest.raises(UserError) as caught:
        opened.parse("a.xml", parser)
    assert caught.value.code == "workbook_damaged"


def test_the_streams_of_a_compound_file_are_found_by_name() -> None:
    made = CompoundFile(compound({"Workbook": b"x" * 5000, "Other": b"y"}))
    assert made.names == {"workbook", "other"}
    assert made.stream("workbook")[:5001] == b"x" * 5000 + b"\0"
    with pytest.raises(KeyError):
        made.stream("nothing")


@pytest.mark.parametrize("cut", [0, 8, 511, 600])
def test_a_compound_file_cut_short_is_said_so(cut: int) -> None:
    with pytest.raises(CompoundFileError):
        CompoundFile(compound({"Workbook": b"x"})[:cut])
