"""Making a contest: city and year fill in the rest, what was typed stays, nothing is written over."""

import pytest

from lianbing_desktop.ui.shell.new_contest_dialog import NewContestDialog


@pytest.fixture
def dialog(qtbot, tmp_path):
    made = NewContestDialog(folder=tmp_path)
    qtbot.addWidget(made)
    yield made
    if made.contest is not None:
        made.contest.close()


def test_title_and_file_follow_the_city_and_year(dialog, tmp_path):
    form = dialog._form
    form.city_box.setCurrentText("宁德市")
    form.year_box.setValue(2023)
    assert form.title_edit.text() == "2023年宁德市人社窗口单位业务技能练兵比武"
    assert form.file_edit.text() == str(tmp_path / "2023年宁德市人社窗口单位业务技能练兵比武.lianbing")


def test_what_was_typed_stays(dialog, tmp_path):
    form = dialog._form
    form.title_edit.setText("第四届比武")
    form.file_edit.setText(str(tmp_path / "比武"))
    form.city_box.setCurrentText("莆田市")
    assert form.title_edit.text() == "第四届比武"
    assert form.file_edit.text() == str(tmp_path / "比武")


def test_the_contest_has_the_units_of_its_city(dialog, tmp_path):
    dialog._form.city_box.setCurrentText("宁德市")
    dialog._form.file_edit.setText(str(tmp_path / "比武"))
    dialog._form.create_button.click()
    assert dialog.result() == NewContestDialog.DialogCode.Accepted
    assert dialog.contest.path == tmp_path / "比武.lianbing"
    assert dialog.contest.snapshot().units[0].name == "市本级"


def test_a_file_that_is_there_is_not_touched(dialog, tmp_path):
    taken = tmp_path / "比武.lianbing"
    taken.write_text("别动", encoding="utf-8")
    dialog._form.file_edit.setText(str(taken))
    dialog._form.create_button.click()
    assert dialog.contest is None
    assert "已经存在" in dialog._form.file_field.accessibleDescription()
    assert taken.read_text(encoding="utf-8") == "别动"


def test_a_file_name_is_asked_for(dialog):
    dialog._form.file_edit.setText("  ")
    dialog._form.create_button.click()
    assert dialog._form.file_field.accessibleDescription() == "请写明赛事文件保存的位置。"


def test_a_second_contest_of_the_same_name_is_offered_another_file(qtbot, tmp_path):
    (tmp_path / "2022年福州市人社窗口单位业务技能练兵比武.lianbing").touch()
    made = NewContestDialog(folder=tmp_path)
    qtbot.addWidget(made)
    assert made._form.file_edit.text().endswith("比武-2.lianbing")
