"""A password from window and command line: set, asked for, forgotten and opened by its code, changed, removed."""

import io
import json

import pytest
from PySide6.QtCore import Qt

from lianbing_desktop.cli.__main__ import main
from lianbing_desktop.services.contest import Contest
from lianbing_desktop.services.safekeeping import backups, protecting
from lianbing_desktop.ui.log.backups_dialog import BackupsDialog
from lianbing_desktop.ui.log.password_dialog import PasswordDialog
from lianbing_desktop.ui.log.recovery_code_dialog import RecoveryCodeDialog
from lianbing_desktop.ui.shell.start import Session
from lianbing_desktop.ui.shell.unlock_dialog import UnlockDialog
from tests.builders import add_person, new_contest
from tests.dialogs import in_dialog

PASSWORD, OTHER = "练兵比武 2022", "城东小学的梧桐树"


@pytest.fixture(autouse=True)
def nothing_known():
    yield
    protecting.forget()


@pytest.fixture
def path(tmp_path):
    made = new_contest(tmp_path)
    add_person(made, "林某", phone="13899990001")
    made.close()
    return made.path


@pytest.fixture
def session(qtbot, path):
    made = Session()
    qtbot.addWidget(made.window)
    made.window.show()
    shown(qtbot, made, path)
    yield made
    made.window.close()


def shown(qtbot, session, path):
    """Open a contest and wait until it is in view."""
    session.open(path)
    qtbot.waitUntil(lambda: session.window.contest is not None)


def set_password(qtbot, session, current, new):
    """Through 文件密码… with the recovery code kept; the code."""
    codes = []

    def decide(dialog):
        dialog.current_edit.setText(current)
        dialog.new_edit.setText(new)
        dialog.again_edit.setText(new)
        in_dialog(RecoveryCodeDialog, keep)
        qtbot.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)

    def keep(dialog):
        assert not dialog.go_on_button.isEnabled()
        codes.append(dialog._plan.recovery_code)
        dialog.kept_check.setChecked(True)
        qtbot.mouseClick(dialog.go_on_button, Qt.MouseButton.LeftButton)

    in_dialog(PasswordDialog, decide)
    session.window.go_to("log")
    qtbot.mouseClick(session.window.page._form.password_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.jobs.state is None and session.window.contest is not None)
    assert protecting.opens(session.window.contest, new)
    return codes[0]


def test_a_password_is_set_asked_for_and_its_code_opens_when_it_is_forgotten(qtbot, session, path):
    code = set_password(qtbot, session, "", PASSWORD)
    assert path.read_bytes().startswith(b"LBBW")
    session._close()
    session.window.close_contest()

    def forgotten(dialog):
        for left in (2, 1, 0):
            dialog.password_edit.setText("想不起来")
            qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
            if left:
                assert str(left) in dialog.password_edit.accessibleDescription()
        assert dialog.code_edit.isVisible()
        dialog.code_edit.setText(code.replace("-", ""))
        qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)

    in_dialog(UnlockDialog, forgotten)
    shown(qtbot, session, path)
    assert session.window.contest.file.key is not None


def test_putting_the_question_aside_opens_nothing(qtbot, session, path):
    set_password(qtbot, session, "", PASSWORD)
    session._close()
    session.window.close_contest()
    in_dialog(UnlockDialog, UnlockDialog.reject)
    session.open(path)
    assert session.window.contest is None


def test_a_code_that_was_not_kept_sets_no_password(qtbot, session, path):
    def decide(dialog):
        dialog.new_edit.setText(PASSWORD)
        dialog.again_edit.setText(PASSWORD)
        in_dialog(RecoveryCodeDialog, RecoveryCodeDialog.reject)
        qtbot.mouseClick(dialog.set_button, Qt.MouseButton.LeftButton)

    in_dialog(PasswordDialog, decide)
    session.window.go_to("log")
    qtbot.mouseClick(session.window.page._form.password_button, Qt.MouseButton.LeftButton)
    assert session.window.contest is not None
    assert not path.read_bytes().startswith(b"LBBW")


def test_changing_and_removing_want_the_current_password(qtbot, session, path):
    set_password(qtbot, session, "", PASSWORD)
    set_password(qtbot, session, PASSWORD, OTHER)

    def wrong_then_right(dialog):
        dialog.current_edit.setText(PASSWORD)
        qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
        assert "现在的密码不对" in dialog.current_edit.accessibleDescription()
        dialog.current_edit.setText(OTHER)
        qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)

    in_dialog(PasswordDialog, wrong_then_right)
    session.window.go_to("log")
    with qtbot.waitSignal(session.messages.posted):
        qtbot.mouseClick(session.window.page._form.password_button, Qt.MouseButton.LeftButton)
    assert not path.read_bytes().startswith(b"LBBW")
    assert session.window.contest is not None


def test_a_backup_under_an_earlier_password_asks_for_that_one(qtbot, session, path):
    set_password(qtbot, session, "", PASSWORD)
    kept = backups.list_backups(path, "")[0].path
    early = kept.read_bytes()
    set_password(qtbot, session, PASSWORD, OTHER)
    kept.write_bytes(early)
    session._close()
    session.window.close_contest()
    protecting.unlock(path, OTHER)
    shown(qtbot, session, path)
    locked = next(one for one in backups.list_backups(path, "") if one.path == kept)
    assert (locked.held, locked.locked) == (None, True)

    def choose(dialog):
        in_dialog(UnlockDialog, unlock)
        dialog._form.backups_table.selectRow(row(dialog))
        qtbot.mouseClick(dialog._form.restore_button, Qt.MouseButton.LeftButton)

    def row(dialog):
        return next(at for at in range(dialog.model.rowCount()) if dialog.model.row_at(at).path == kept)

    def unlock(dialog):
        dialog.password_edit.setText(PASSWORD)
        qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)

    in_dialog(BackupsDialog, choose)
    session.window.go_to("log")
    with qtbot.waitSignal(session.messages.posted):
        qtbot.mouseClick(session.window.page._form.restore_button, Qt.MouseButton.LeftButton)
    assert protecting.opens(session.window.contest, OTHER)  # as the file it took the place of


def test_where_nothing_can_be_encrypted_the_dialog_says_so(qtbot, session, monkeypatch):
    monkeypatch.setattr(protecting, "can_encrypt", lambda: False)
    dialog = PasswordDialog(session.window.contest)
    qtbot.addWidget(dialog)
    assert not dialog.set_button.isEnabled()


def run(capsys, *words):
    status = main([str(word) for word in words])
    return status, *capsys.readouterr()


def test_on_the_command_line_the_password_comes_from_a_file_or_the_environment(path, tmp_path, capsys, monkeypatch):
    old, new = tmp_path / "旧.txt", tmp_path / "新.txt"
    old.write_text(PASSWORD + "\n", encoding="utf-8")
    new.write_text(OTHER + "\n", encoding="utf-8")
    status, out, _ = run(
        capsys, "password", path, "--set", "--new-password-file", old, "--code-pdf", tmp_path / "码.pdf", "--json"
    )
    said = json.loads(out)
    assert (status, said["password"], said["left"]) == (0, True, [])
    assert (tmp_path / "码.pdf").read_bytes().startswith(b"%PDF")
    protecting.forget()

    status, _, error = run(capsys, "check", path)
    assert (status, "设有密码" in error) == (2, True)
    status, _, error = run(capsys, "check", path, "--unlock", new)
    assert (status, "密码不对" in error) == (2, True)
    assert run(capsys, "log", path, "--unlock", old)[0] == 0
    protecting.forget()

    code = tmp_path / "码.txt"
    code.write_text(said["recovery_code"], encoding="utf-8")
    assert run(capsys, "password", path, "--set", "--new-password-file", new, "--unlock", code)[0] == 0
    protecting.forget()
    monkeypatch.setenv("LIANBING_FILE_PASSWORD", OTHER)
    status, out, _ = run(capsys, "password", path, "--json")
    assert (status, json.loads(out)) == (0, {"password": True, "others": []})
    assert run(capsys, "backup", path, tmp_path)[0] == 0
    assert run(capsys, "password", path, "--remove")[0] == 0
    assert Contest.look(path).close() is None
    status, _, error = run(capsys, "password", path, "--remove")
    assert (status, "没有设密码" in error) == (2, True)


def test_without_a_terminal_a_new_password_must_be_given(path, capsys, monkeypatch):
    monkeypatch.delenv("LIANBING_NEW_PASSWORD", raising=False)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    status, _, error = run(capsys, "password", path, "--set")
    assert (status, "新密码" in error) == (2, True)
    assert not path.read_bytes().startswith(b"LBBW")
