"""Clearing personal data says what goes and what stays, and begins only after the words are typed."""

from dataclasses import replace
from pathlib import Path

import pytest
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


@pytest.mark.parametrize("kinds", [4, 9])
def test_every_line_of_what_goes_and_stays_is_seen_and_the_dialog_fits_the_smallest_screen(qtbot, tmp_path, kinds):
    contest = new_contest(tmp_path)
    add_person(contest, "陈晓岚", id_number=id_number(1), phone="13800001111")
    plan = cleaning.plan(contest)
    names = list(plan.goes)[:kinds]
    copies = tuple(Path(f"莆田-0000{number}-20261126-121723-restore.lianbing") for number in range(9))
    plan = replace(plan, goes=dict.fromkeys(names, 57), copies=copies, exports=("莆田-省赛代表队.xlsx",) * 3)
    dialog = CleaningDialog(plan)
    qtbot.addWidget(dialog)
    dialog.resize(dialog.minimumSizeHint())
    dialog.show()
    form = dialog._form
    for label in (form.intro_label, form.goes_label, form.stays_label, form.copies_label):
        assert label.height() >= label.heightForWidth(label.width())
    assert dialog.height() <= 560
    contest.close()
