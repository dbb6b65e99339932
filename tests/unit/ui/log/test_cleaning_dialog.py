"""Clearing personal data says what goes and what stays, and begins only after the words are typed."""

from PySide6.QtCore import Qt

from lianbing_desktop.services.safekeeping import cleaning
from lianbing_desktop.ui.log.cleaning_dialog import CleaningDialog
from tests.builders import add_person, id_number, new_contest


def test_the_button_waits_for_the_words(qtbot, tmp_path):
    contest = new_contest(tmp_path)
    add_person(contest, "陈晓岚", id_number=id_number(1), phone="13800001111")
    dialog = CleaningDialog(cleaning.plan(contest))
    qtbot.addWidget(dialog)
    form = dialog._form
    assert "身份证号 1 个" in form.goes_label.text()
    assert "1 人" in form.stays_label.text()
    assert not form.clear_button.isEnabled()
    form.words_edit.setText("清理")
    assert not form.clear_button.isEnabled()
    form.words_edit.setText("清理个人信息")
    qtbot.mouseClick(form.clear_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == CleaningDialog.DialogCode.Accepted
    assert not dialog.remove_copies
    contest.close()
