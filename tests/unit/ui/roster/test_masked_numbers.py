"""Numbers are masked on the screen until somebody shows them, and are masked again by themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from lianbing_desktop.domain.intake.phone import mask_phone
from lianbing_desktop.domain.personal import masked
from lianbing_desktop.services.log import log
from lianbing_desktop.ui.roster.entrant_dialog import EntrantDialog
from lianbing_desktop.ui.shell.reveal import Reveal
from lianbing_desktop.ui.widgets.masked_edit import MaskedEdit
from tests.builders import add_person, id_number, new_contest


@pytest.fixture
def contest(tmp_path):
    made = new_contest(tmp_path)
    yield made
    made.close()


def test_a_persons_dialog_shows_no_number_and_keeps_it_when_saved(qtbot, contest):
    person = add_person(contest, "陈晓岚", id_number=id_number(1), phone="13800001111")
    dialog = EntrantDialog(contest, person, person.unit_id)
    qtbot.addWidget(dialog)
    shown = [one.text() for one in (*dialog.findChildren(QLineEdit), *dialog.findChildren(QLabel))]
    tips = [one.toolTip() for one in dialog.findChildren(QWidget)]
    assert not any(number in text for number in (person.id_number, person.phone) for text in (*shown, *tips))
    dialog._name_edit.setText("陈小岚")
    dialog._save()
    assert (dialog.saved.name, dialog.saved.id_number, dialog.saved.phone) == ("陈小岚", person.id_number, person.phone)


def test_f2_shows_the_number_and_lets_it_be_changed(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    masked = MaskedEdit(field, "13800001111", mask_phone)
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "9")
    assert (field.text(), masked.value()) == ("138****1111", "13800001111")
    qtbot.keyClick(field, Qt.Key.Key_F2)
    assert field.text() == "13800001111"
    field.setText("13900002222")
    assert masked.value() == "13900002222"


def test_shown_numbers_are_masked_again_after_a_while_and_on_leaving(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    box = QCheckBox(page)
    reveal = Reveal(box)
    page.show()
    box.setChecked(True)
    assert reveal.timer.isActive()
    reveal.timer.timeout.emit()
    assert not box.isChecked()
    box.setChecked(True)
    page.hide()
    assert not box.isChecked()


def test_showing_a_persons_number_stands_in_the_log(qtbot, contest):
    person = add_person(contest, "陈晓岚", id_number=id_number(1), note="微信 13800001111")
    before = contest.undo_title()
    dialog = EntrantDialog(contest, person, person.unit_id)
    qtbot.addWidget(dialog)
    assert dialog._note_edit.text() == "微信 138****1111"
    dialog._note.show()
    assert dialog._note_edit.text() == "微信 13800001111"
    assert log(contest)[0].text == "显示完整号码：陈晓岚"
    assert contest.undo_title() == before
    dialog._save()
    assert dialog.saved.note == "微信 13800001111"


def test_a_text_without_a_number_is_no_secret(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    MaskedEdit(field, "窗口", masked)
    assert (field.text(), field.isReadOnly()) == ("窗口", False)
