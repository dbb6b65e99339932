"""Photos on screen: a folder is looked at first, the list and the card show faces, the dialog chooses and pastes."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog

from lianbing_desktop.domain.personal import holds_number
from lianbing_desktop.services.intake.photos import photo_from_clipboard as read
from lianbing_desktop.services.intake.photos import photo_of, plan_photos, set_photo
from lianbing_desktop.ui.models.roster_model import NAME_COLUMN
from lianbing_desktop.ui.roster.entrant_dialog import EntrantDialog
from lianbing_desktop.ui.roster.photo_import_dialog import PhotoImportDialog, choose_photos
from lianbing_desktop.ui.roster.roster_page import RosterPage
from lianbing_desktop.ui.shell.page import ChangeBridge, Desk, Everything
from tests.builders import add_person, id_number, unit_id


def picture(colour=(90, 120, 200)):
    buffer = io.BytesIO()
    Image.new("RGB", (295, 413), colour).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.fixture
def desk(contest, messages, jobs):
    return Desk(contest, messages, jobs, ChangeBridge(), lambda _key: None)


@pytest.fixture
def person(contest):
    return add_person(contest, "薛思", id_number=id_number(1))


@pytest.fixture
def folder(tmp_path, person):
    made = tmp_path / "照片"
    made.mkdir()
    (made / f"{person.id_number}.jpg").write_bytes(picture())
    (made / "合影.png").write_bytes(picture((1, 2, 3)))
    (made / "坏.jpg").write_bytes(b"no picture")
    return made


def test_a_folder_is_shown_with_questions_first_and_kept_when_confirmed(desk, contest, person, folder, qtbot, posted):
    dialog = PhotoImportDialog(desk, plan_photos(contest, folder))
    qtbot.addWidget(dialog)
    model = dialog.model
    assert [model.index(row, 2).data() for row in range(3)] == ["打不开", "没有此人", "对上了"]
    assert "不是能打开的照片" in model.index(0, 3).data()
    assert not any(holds_number(str(model.index(row, 0).data(role))) for row in range(3) for role in (0, 3))
    assert dialog._form.keep_button.text() == "导入 1 张"
    assert not dialog._form.replace_box.isVisibleTo(dialog)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    dialog._form.photos_table.selectRow(2)
    assert not dialog._form.photo_label.pixmap().isNull()
    qtbot.mouseClick(dialog._form.keep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(posted))
    assert photo_of(contest, person.id) is not None
    assert posted[-1].text == "已导入 1 张照片。"


def test_a_photo_somebody_has_is_replaced_only_when_ticked(desk, contest, person, folder, qtbot):
    set_photo(contest, person.id, read(picture((200, 1, 1))))
    dialog = PhotoImportDialog(desk, plan_photos(contest, folder))
    qtbot.addWidget(dialog)
    assert not dialog._form.keep_button.isEnabled()
    dialog._form.replace_box.setChecked(True)
    assert dialog._form.keep_button.text() == "导入 1 张"


def test_the_folder_is_read_in_the_background(desk, contest, folder, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    shown = []

    def keep(dialog):
        shown.append(dialog)

    monkeypatch.setattr(PhotoImportDialog, "exec", keep)
    page = RosterPage(desk)
    qtbot.addWidget(page)
    choose_photos(desk, page)
    qtbot.waitUntil(lambda: bool(shown), timeout=10_000)
    assert shown[0].model.rowCount() == 3


def test_the_list_shows_photos_when_asked_and_the_card_always(desk, contest, person, qtbot):
    set_photo(contest, person.id, read(picture()))
    add_person(contest, "吴涵", id_number=id_number(2))
    page = RosterPage(desk)
    qtbot.addWidget(page)
    page.resize(897, 538)
    page.show()
    page.refresh(Everything())
    model, role = page._model, Qt.ItemDataRole.DecorationRole
    assert model.index(0, NAME_COLUMN).data(role) is None
    page._photos_action.trigger()
    rows = {model.index(row, NAME_COLUMN).data(): model.index(row, NAME_COLUMN).data(role) for row in range(2)}
    assert all(not shown.isNull() for shown in rows.values())
    page._form.table.selectRow(model.place_of(person.id))
    assert page._form.photo_label.isVisible()
    page._form.table.selectRow(1 - model.place_of(person.id))
    assert not page._form.photo_label.isVisible()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    page._photos_action.trigger()
    assert model.index(0, NAME_COLUMN).data(role) is None


def test_a_photo_is_pasted_chosen_and_removed_in_the_dialog(contest, person, qtbot, tmp_path, monkeypatch):
    dialog = EntrantDialog(contest, person, person.unit_id)
    qtbot.addWidget(dialog)
    field = dialog._form.photo_field
    QGuiApplication.clipboard().clear()
    field.paste()
    assert "剪贴板里没有图片" in field._note_label.text()
    image = QImage(295, 413, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkBlue)
    QGuiApplication.clipboard().setImage(image)
    field.paste()
    dialog._save()
    pasted = photo_of(contest, person.id)
    assert pasted is not None

    (tmp_path / "坏.jpg").write_bytes(b"no picture")
    (tmp_path / "好.jpg").write_bytes(picture((1, 200, 1)))
    dialog = EntrantDialog(contest, contest.snapshot().entrant_by_id[person.id], person.unit_id)
    qtbot.addWidget(dialog)
    field = dialog._form.photo_field
    for name, taken in (("坏.jpg", False), ("好.jpg", True)):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        field._choose()
        assert field.changed is taken
    dialog._save()
    assert photo_of(contest, person.id) not in {None, pasted}

    dialog = EntrantDialog(contest, contest.snapshot().entrant_by_id[person.id], person.unit_id)
    qtbot.addWidget(dialog)
    dialog._form.photo_field._remove()
    dialog._save()
    assert photo_of(contest, person.id) is None


def test_somebody_new_gets_the_photo_with_the_rest(contest, qtbot):
    dialog = EntrantDialog(contest, None, unit_id(contest, "古田县"))
    qtbot.addWidget(dialog)
    image = QImage(295, 413, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    dialog._name_edit.setText("陈一帆")
    dialog._form.photo_field.paste()
    dialog._save()
    assert dialog.saved is not None
    assert photo_of(contest, dialog.saved.id) is not None
    assert dialog.sizeHint().height() <= 614
