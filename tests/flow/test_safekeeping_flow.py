"""The window keeps a contest safe: opens it in sight, backs it up by itself, restores it, lets nobody write twice."""

from __future__ import annotations

import shutil
import subprocess
import sys
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from lianbing_desktop.domain.score import Score, ScoreState
from lianbing_desktop.services import preferences
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping import backups, rhythm
from lianbing_desktop.services.scoring.rounds import enter_score
from lianbing_desktop.ui.log.backups_dialog import BackupsDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.start import Session
from tests.builders import add_person, new_contest, written_test
from tests.dialogs import in_dialog

HOLD = """
import sys
from pathlib import Path
from lianbing_desktop.services.contest import Contest
contest = Contest.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
contest.close()
"""


@pytest.fixture
def session(qapp, qtbot, tmp_path, monkeypatch):
    """The program as it starts."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    made = Session()
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.window.close()
    qtbot.waitUntil(lambda: not made.window.isVisible(), timeout=20_000)


@pytest.fixture
def path(tmp_path):
    """A contest of two people with a score each."""
    folder = tmp_path / "比武"
    folder.mkdir()
    contest = new_contest(folder)
    people = [add_person(contest, name) for name in ("陈晓岚", "林可")]
    written_test(contest, {person.id: 80 + place for place, person in enumerate(people)})
    contest.close()
    return contest.path


@pytest.fixture
def opened(session, qtbot, path):
    session.open(path)
    quiet(session, qtbot)
    return session.window


def quiet(session, qtbot):
    """Wait until a contest is shown and no job runs any more."""
    qtbot.waitUntil(lambda: session.jobs.state is None and session.window.contest is not None, timeout=20_000)


def told(session):
    return [message.text for message in session.window._form.message_bar.messages]


def kept(path):
    return sorted(one.name.rsplit("-", 1)[-1] for one in backups.folder_of(path).glob("*.lianbing"))


def test_a_file_is_opened_in_sight_and_a_second_wish_for_it_opens_it_once(session, qtbot, path):
    titles = []
    session.jobs.state_changed.connect(lambda state: titles.append(state.title if state else ""))
    session.open(path)
    session.open(path)
    assert session.window.contest is None  # the window is free while the file is checked
    quiet(session, qtbot)
    assert "正在打开 比武.lianbing" in titles
    first = session.window.contest
    assert len(first.snapshot().competing) == 2
    add_person(first, "黄三")
    assert "已保存" in session.window._saved_label.text()


def test_every_ten_minutes_of_work_a_backup_is_made_and_none_while_nothing_changes(opened, session, qtbot, path):
    session.keeper.look()
    assert session.jobs.state is None
    add_person(opened.contest, "黄三")
    session.keeper.look()
    assert session.jobs.state is None  # too early
    session.keeper._rhythm._last -= rhythm.EVERY
    session.keeper.look()
    quiet(session, qtbot)
    assert kept(path) == ["auto.lianbing"]
    assert "备份 " in opened._saved_label.text()
    session.keeper._rhythm._last -= rhythm.EVERY
    session.keeper.look()
    assert session.jobs.state is None
    assert kept(path) == ["auto.lianbing"]


def test_a_stick_that_is_not_there_is_said_once_and_used_again_when_it_is_back(opened, session, qtbot, path, tmp_path):
    stick = tmp_path / "优盘"
    preferences.choose_second_folder(opened.contest.snapshot().facts.id, stick)

    def later(name):
        add_person(opened.contest, name)
        opened._form.message_bar.clear()
        session.keeper._rhythm._last -= rhythm.EVERY
        session.keeper.look()
        quiet(session, qtbot)

    later("黄三")
    assert [text for text in told(session) if str(stick) in text]
    assert len(kept(path)) == 1  # beside the contest it is made all the same
    later("黄四")
    assert told(session) == []
    stick.mkdir()
    later("黄五")
    (copy,) = (stick / backups.folder_of(path).name).iterdir()
    assert backups.look(copy).entrants == 5


def test_closing_backs_up_what_changed_and_the_window_waits_for_it_in_sight(opened, session, qtbot, path):
    add_person(opened.contest, "黄三")
    opened.close()
    assert opened.isVisible()
    assert session.jobs.state.title == "关闭前备份"
    assert not opened._form.stack.isEnabled()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=20_000)
    assert kept(path) == ["closing.lianbing"]


def test_a_last_backup_that_cannot_be_made_keeps_the_window_open_until_it_is_asked_again(opened, session, qtbot, path):
    add_person(opened.contest, "黄三")
    backups.folder_of(path).write_text("", encoding="utf-8")  # where the folder should be there is a file
    opened.close()
    quiet(session, qtbot)
    assert opened.isVisible()
    assert opened._form.stack.isEnabled()
    (message,) = opened._form.message_bar.messages
    assert message.action_text == "仍然关闭"
    message.action()
    assert not opened.isVisible()
    again = Contest.open(path)
    assert len(again.snapshot().competing) == 3
    again.close()


def test_a_backup_is_restored_in_three_clicks_and_the_file_before_is_kept(opened, session, qtbot, path):
    backups.keep(opened.contest, "auto")
    add_person(opened.contest, "黄三")
    opened.go_to("log")
    in_dialog(BackupsDialog, lambda dialog: dialog._form.restore_button.click())
    qtbot.mouseClick(opened.page._form.restore_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("恢复前" in text for text in told(session)), timeout=20_000)
    quiet(session, qtbot)
    assert len(opened.contest.snapshot().competing) == 2
    (before,) = path.parent.glob("*恢复前.lianbing")
    assert backups.look(before).entrants == 3
    assert "restore.lianbing" in kept(path)  # and once more as a backup


def test_a_backup_that_is_damaged_is_not_restored_and_the_contest_stays_open(opened, session, qtbot, path):
    copy = backups.keep(opened.contest, "auto")
    content = copy.read_bytes()
    copy.write_bytes(content[: len(content) // 2])
    session.restore(copy)
    quiet(session, qtbot)
    assert any("已损坏" in text for text in told(session))
    assert len(opened.contest.snapshot().competing) == 2
    add_person(opened.contest, "黄三")


def test_a_file_open_elsewhere_says_by_whom_can_be_looked_at_and_written_once_it_is_free(session, qtbot, path):
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout.readline() == "open\n"
        session.open(path)
        quiet(session, qtbot)
        window = session.window
        assert "只读" in window._saved_label.text()
        assert f"{_user()}" in window._saved_label.text()
        assert len(window.contest.snapshot().competing) == 2
        window._saved_label.write_button.click()
        quiet(session, qtbot)
        assert window.contest.file.reading  # the other is still there
    finally:
        other.communicate("")
    window._saved_label.write_button.click()
    qtbot.waitUntil(lambda: session.jobs.state is None and not window.contest.file.reading, timeout=20_000)
    add_person(window.contest, "黄三")


def _user():
    import getpass

    return getpass.getuser()


def _first_page(path):
    content = path.read_bytes()
    path.write_bytes(bytes(100) + content[100:])


def _middle_page(path):
    content = bytearray(path.read_bytes())
    for page in range(4, len(content) // 4096, 3):
        content[page * 4096 : page * 4096 + 4096] = b"\x5a" * 4096
    path.write_bytes(content)


def _cut_short(path):
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3])


def _empty(path):
    path.write_bytes(b"")


def _a_workbook_of_that_name(path):
    from openpyxl import Workbook

    Workbook().save(path)


def _gone(path):
    path.unlink()


DAMAGES = [_first_page, _middle_page, _cut_short, _empty, _a_workbook_of_that_name, _gone]


@pytest.fixture
def lived_in(path):
    """The contest with a backup, and then one score more."""
    contest = Contest.open(path)
    backups.keep(contest, "auto")
    snapshot = contest.snapshot()
    round_id, person = snapshot.rounds[0].id, snapshot.competing[0].id
    enter_score(contest, round_id, person, Score(ScoreState.SCORED, Decimal("95.5")))
    contest.close()
    return path


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__.strip("_"))
def test_a_damaged_file_is_offered_for_recovery_and_every_score_comes_back(session, qtbot, lived_in, damage):
    damage(lived_in)
    before = lived_in.read_bytes() if lived_in.exists() else None
    session.open(lived_in)
    qtbot.waitUntil(lambda: session.jobs.state is None and bool(told(session)), timeout=20_000)
    (message,) = session.window._form.message_bar.messages
    assert message.action_text == "修复"
    assert session.window.contest is None
    message.action()
    qtbot.waitUntil(lambda: session.window.contest is not None and bool(told(session)), timeout=20_000)
    assert any("已修复为新文件“比武.修复.lianbing”" in text and "找回 2 人" in text for text in told(session))
    found = session.window.contest.snapshot()
    assert sorted(str(score.value) for score in found.scores.values()) == ["81", "95.5"]
    assert (lived_in.read_bytes() if lived_in.exists() else None) == before


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__.strip("_"))
def test_the_command_line_refuses_a_damaged_file_in_one_line_and_recovers_it(capsys, lived_in, damage):
    from lianbing_desktop.cli.run import run

    damage(lived_in)
    assert run(["ranking", str(lived_in)]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Traceback" not in said
    assert "lianbing recover" in said or damage is _gone
    out = lived_in.with_name("找回.lianbing")
    assert run(["recover", str(lived_in), str(out)]) in {0, 1}
    assert "找回 2 人、3 条成绩记录" in capsys.readouterr().out
    assert run(["ranking", str(out), "--json"]) == 0
    assert '"95.50"' in capsys.readouterr().out


def test_a_contest_that_is_gone_stays_among_the_recent_ones_and_is_recovered_from_there(session, qtbot, lived_in):
    preferences.remember_file(lived_in)
    lived_in.unlink()
    session.window.set_recent(preferences.recent_files())
    files = session.window.start_page._form.recent_list
    assert "不在了" in files.item(0).text()
    files.itemActivated.emit(files.item(0))
    qtbot.waitUntil(lambda: session.jobs.state is None and bool(told(session)), timeout=20_000)
    session.window._form.message_bar.messages[0].action()
    qtbot.waitUntil(lambda: session.window.contest is not None, timeout=20_000)
    assert len(session.window.contest.snapshot().scores) == 2


def test_a_workbook_that_was_never_a_contest_gives_nothing_and_makes_no_file(session, qtbot, tmp_path):
    path = tmp_path / "报名表.lianbing"
    _a_workbook_of_that_name(path)
    session.open(path)
    qtbot.waitUntil(lambda: session.jobs.state is None and bool(told(session)), timeout=20_000)
    session.window._form.message_bar.messages[0].action()
    qtbot.waitUntil(lambda: any("没有可以找回的内容" in text for text in told(session)), timeout=20_000)
    assert [one.name for one in tmp_path.glob("*.lianbing")] == [path.name]


def test_what_was_being_written_when_the_plug_was_pulled_may_lose_its_journal_too(session, qtbot, lived_in):
    for ending in ("-journal", "-wal", "-shm"):  # left by nobody, deleted by somebody who tidies up
        extra = lived_in.with_name(lived_in.name + ending)
        shutil.copyfile(__file__, extra)
        extra.unlink()
    session.open(lived_in)
    quiet(session, qtbot)
    assert len(session.window.contest.snapshot().scores) == 2
