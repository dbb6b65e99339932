import random
import string
import time
from pathlib import Path

import pytest

from lianbing_desktop.domain.intake.sheet import CellError
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.exchange.spreadsheets.workbook_reader import SECONDS_PER_FILE, read_workbook, read_workbooks
from lianbing_desktop.services import wording
from tests.hostile_files import ANY, READS, book, cell, hostile_files, number, sound_files, write_hostile_files, xls
from tests.mutated_files import mutations


def test_at_least_fifty_kinds_are_made() -> None:
    names = [hostile.name for hostile in hostile_files()]
    assert len(set(names)) == len(names) >= 50


def test_each_is_read_in_full_or_refused_with_the_sentence_for_it(tmp_path: Path) -> None:
    written = write_hostile_files(tmp_path)
    began = time.monotonic()
    results = read_workbooks([path for path, _ in written])
    assert time.monotonic() - began < SECONDS_PER_FILE
    wrong = {}
    for (path, expected), result in zip(written, results, strict=True):
        got = result.code if isinstance(result, UserError) else READS
        if expected not in (ANY, got):
            wrong[path.name] = (expected, got)
        if isinstance(result, UserError):
            assert path.name in wording.say_error(result)
            assert "{" not in wording.say_error(result)
    assert not wrong


def test_a_far_cell_is_named_so_that_it_can_be_deleted(tmp_path: Path) -> None:
    far = book(f'<row r="1">{cell("A1")}</row><row r="900000">{cell("ZZ900000")}</row>')
    (tmp_path / "a.xlsx").write_bytes(far)
    with pytest.raises(UserError) as caught:
        read_workbook(tmp_path / "a.xlsx")
    assert (caught.value.params["sheet"], caught.value.params["far"]) == ("表1", "ZZ")


def test_numbers_that_are_none_become_errors(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(book('<row r="1"><c r="A1"><v>1e400</v></c><c r="B1"><v>NaN</v></c></row>'))
    (tmp_path / "a.xls").write_bytes(xls(number(0, 0, float("inf")), number(0, 1, float("nan"))))
    for path in (tmp_path / "a.xlsx", tmp_path / "a.xls"):
        assert read_workbook(path).sheets[0].rows == ((CellError("inf"), CellError("nan")),)


@pytest.mark.parametrize("reference", ["A1", "A1:B1", "A1:XFD1048576"])
def test_a_lying_dimension_loses_no_row(tmp_path: Path, reference: str) -> None:
    rows = "".join(f'<row r="{n}">{cell(f"A{n}", str(n))}</row>' for n in range(1, 22))
    (tmp_path / "a.xlsx").write_bytes(book(rows, before=f'<dimension ref="{reference}"/>'))
    assert read_workbook(tmp_path / "a.xlsx").sheets[0].rows == tuple((str(n),) for n in range(1, 22))


def test_random_damage_is_either_read_or_refused(tmp_path: Path) -> None:
    """A share of what benchmarks/hostile.py does at length."""
    paths = []
    for at, (name, content) in enumerate(mutations(list(sound_files()), 250, seed=2022)):
        paths.append(tmp_path / f"{at}_{name}.xlsx")
        paths[-1].write_bytes(content)
    for path, result in zip(paths, read_workbooks(paths), strict=True):
        if isinstance(result, UserError):
            assert path.name in wording.say_error(result)


def test_damaged_xml_inside_a_sound_package_is_either_read_or_refused(tmp_path: Path) -> None:
    choice = random.Random(2023)
    rows = "".join(f'<row r="{n}">{cell(f"A{n}")}<c r="B{n}" t="e"><v>#REF!</v></c></row>' for n in range(1, 9))
    paths = []
    for count in range(300):
        spoilt = list(rows)
        for _ in range(choice.randint(1, 3)):
            spoilt[choice.randrange(len(spoilt))] = choice.choice(string.printable[:95])
        paths.append(tmp_path / f"{count}.xlsx")
        paths[-1].write_bytes(book("".join(spoilt)))
    assert len(read_workbooks(paths)) == 300
