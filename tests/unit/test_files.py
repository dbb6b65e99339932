"""A file comes into place whole, and never over a file somebody meant to keep."""

import pytest

from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.files import free_name, replacing


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "名单.xlsx"
    target.write_bytes(b"PK\x03\x04 old")
    with pytest.raises(RuntimeError), replacing(target) as temporary:  # noqa: PT012 - the block is what fails
        temporary.write_bytes(b"PK\x03\x04 half")
        raise RuntimeError
    assert target.read_bytes() == b"PK\x03\x04 old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("old", [b"SQLite format 3\x00", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"])
def test_a_pdf_never_takes_the_place_of_a_contest_or_a_workbook(tmp_path, old):
    target = tmp_path / "原件"
    target.write_bytes(old)
    with pytest.raises(UserError, match="file_of_another_kind"), replacing(target) as temporary:
        temporary.write_bytes(b"%PDF-1.7")
    assert target.read_bytes() == old
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_and_a_folder_are_named(tmp_path):
    for target, code in ((tmp_path / "没有" / "a.pdf", "folder_missing"), (tmp_path, "file_is_folder")):
        with pytest.raises(UserError, match=code), replacing(target):
            pass


def test_a_free_name_counts_on(tmp_path):
    path = tmp_path / "备份.lianbing"
    assert free_name(path) == path
    path.touch()
    assert free_name(path).name == "备份-2.lianbing"
