from __future__ import annotations

import pytest
from openpyxl import Workbook

from lianbing_desktop.domain.intake.headers import OTHER
from lianbing_desktop.domain.problem import UserError
from lianbing_desktop.paths import config_folder
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.intake.header_wordings import headers, keep_wordings, own_wordings
from lianbing_desktop.services.intake.roster_import import plan_import


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def roster(tmp_path):
    book = Workbook()
    book.active.append(["参赛单位", "何人", "联系电话", "办公电话"])
    book.active.append(["古田县", "陈一帆", "19900000001", "0593-1"])
    book.save(tmp_path / "古田县.xlsx")
    return tmp_path / "古田县.xlsx"


def test_a_title_the_user_added_is_read_and_undone_with_one_step(contest, roster):
    assert [row.row.name for row in plan_import(contest, [roster]).rows] == [""]
    keep_wordings(contest, {"何\n人": "name", "办公电话": OTHER})
    assert own_wordings(contest.snapshot()) == {"何 人": "name", "办公电话": OTHER}
    assert [row.row.name for row in plan_import(contest, [roster]).rows] == ["陈一帆"]
    contest.undo()
    assert own_wordings(contest.snapshot()) == {}
    assert [row.row.name for row in plan_import(contest, [roster]).rows] == [""]


def test_the_users_title_wins_over_the_shipped_one(contest):
    assert headers(contest.snapshot()).field_of("手机") == "phone"
    keep_wordings(contest, {"手机": OTHER})
    assert headers(contest.snapshot()).field_of("手 机") == OTHER
    keep_wordings(contest, {})
    assert headers(contest.snapshot()).field_of("手机") == "phone"


def test_only_titles_kept_for_new_contests_are_in_the_next_one(contest, tmp_path):
    keep_wordings(contest, {"何人": "name"})
    with_none = Contest.create(tmp_path / "a.lianbing", "三明市")
    assert own_wordings(with_none.snapshot()) == {}
    keep_wordings(contest, {"何人": "name"}, for_new_contests=True)
    with_one = Contest.create(tmp_path / "b.lianbing", "三明市")
    assert own_wordings(with_one.snapshot()) == {"何人": "name"}
    with_none.close()
    with_one.close()


def test_a_broken_file_of_titles_stops_no_new_contest(tmp_path):
    file = config_folder() / "header_wordings.json"
    for content in (b"{", b"[1]", b"\xff\xfe", b'{"a": 1}'):
        file.write_bytes(content)
        made = Contest.create(tmp_path / f"{content.hex()}.lianbing", "三明市")
        assert own_wordings(made.snapshot()) == {}
        made.close()


@pytest.mark.parametrize(
    ("wordings", "code"), [({" ：": "name"}, "header_wording_empty"), ({"何人": "who"}, "header_field_unknown")]
)
def test_what_is_no_title_or_no_field_is_refused(contest, wordings, code):
    with pytest.raises(UserError) as caught:
        keep_wordings(contest, wordings)
    assert caught.value.code == code
    assert own_wordings(contest.snapshot()) == {}
