"""What the log shows of values: numbers masked, keys and passwords not at all."""

import json

from openpyxl import load_workbook

from lianbing_desktop.services.log import LogFilter, changes_of, log, log_contents, log_count, write_log
from tests.builders import add_person


def last_values(contest):
    return list(changes_of(contest, log(contest)[0].id))


def set_to(contest, name, value):
    with contest.operation("settings_changed") as write:
        if write.query("SELECT 1 FROM settings WHERE id = ?", (name,)):
            write.update("settings", name, {"value": value})
        else:
            write.insert("settings", {"id": name, "value": value})


def test_the_key_of_certificates_is_never_shown(contest):
    for value in ("SECRETKEY1", "SECRETKEY2"):
        set_to(contest, "certificate_key", value)
        assert "SECRET" not in str(last_values(contest))


def test_a_setting_with_a_phone_is_shown_masked_before_and_after(contest):
    set_to(contest, "return_contact", "王芳 13900001111")
    assert [one.after for one in last_values(contest)] == ["王芳 139****1111"]
    set_to(contest, "return_contact", "王芳 13900002222")
    assert [(one.before, one.after) for one in last_values(contest)] == [("王芳 139****1111", "王芳 139****2222")]


def test_a_structure_in_a_setting_is_only_said_to_be_there(contest):
    set_to(contest, "header_wordings", json.dumps([{"password": "86420975"}]))
    assert [one.after for one in last_values(contest)] == ["…"]


def test_what_the_program_notes_for_itself_is_not_among_the_values(contest):
    for name in ("handed_out", "password_changed_at", "last_full_ids_export"):
        set_to(contest, name, "2022-07-15T08:00:00+00:00")
        assert last_values(contest) == []


def test_a_part_of_the_log_on_paper_says_that_it_is_one(contest, tmp_path):
    person = add_person(contest, "陈晓岚")
    path = tmp_path / "日志.xlsx"
    write_log(contest, path, LogFilter(person="陈晓岚"))
    words = " ".join(str(cell.value) for row in load_workbook(path).active for cell in row)
    assert person.name in words
    assert "摘录 1 步，日志共 2 步" in words


def test_words_are_looked_for_in_what_was_done_by_whom_and_when_also_of_what_was_undone(contest):
    add_person(contest, "周甲")
    add_person(contest, "吴乙")
    contest.undo()
    kinds = [one.kind for one in log(contest, LogFilter(words="吴乙"))]
    assert kinds == ["undo", "entrant_added"]
    assert [one.kind for one in log(contest, LogFilter(words="新增 周甲"))] == ["entrant_added"]
    assert log(contest, LogFilter(words="100%")) == []
    assert log_count(contest, LogFilter(words="新增")) == 3  # the undo says what it took back
    assert [one.kind for one in log(contest, LogFilter(kind="roster"), 1)] == ["entrant_added"]
    assert len(log(contest, LogFilter(words=f"2022-07-01 {contest.operator}"))) == log_count(contest)


def test_the_contents_of_the_log_are_what_occurs_in_it(contest):
    add_person(contest, "周甲")
    contest.undo()
    found = log_contents(contest)
    assert found.operators == (contest.operator,)
    assert set(found.stages) >= {"roster", "file", "undo"}
    assert (found.days, found.undone) == (("2022-07-01",), 1)
