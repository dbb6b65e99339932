"""A layout made for one sheet is taken to another, and the arrows move what a menu was just used on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from lianbing_desktop.domain.certificates.editing import Layer, Place, element
from lianbing_desktop.ui.awards.designer_dialog import DesignerDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.language import use_language
from tests.sample_contest import sample_contest

BODY = Place(Layer.FIELDS, 1)


@pytest.fixture
def designer(qtbot, qapp, tmp_path):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = sample_contest(tmp_path)
    dialog = DesignerDialog(contest, "honour-a4")
    qtbot.addWidget(dialog, before_close_func=lambda one: one.design.forget_changes())
    dialog.show()
    qtbot.waitExposed(dialog)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: dialog.drawer.idle, timeout=20_000)
    yield dialog
    qtbot.waitUntil(lambda: dialog.drawer.idle, timeout=20_000)
    contest.close()


def choose(dialog, paper):
    box = dialog.panel.sheet.paper_box
    box.setCurrentIndex(next(row for row in range(box.count()) if box.itemText(row).startswith(paper)))


def test_a_larger_sheet_takes_everything_along_and_one_undo_takes_it_back(designer):
    before = element(designer.design.now, BODY)
    choose(designer, "8K 大度 横向")
    after = element(designer.design.now, BODY)
    assert (designer.design.now.width, designer.design.now.height) == (440, 295)
    assert after.box.left / 440 == pytest.approx(before.box.left / 297)
    assert after.box.top / 295 == pytest.approx(before.box.top / 210)
    assert after.size > before.size
    designer.design.undo()
    assert element(designer.design.now, BODY) == before


def test_without_taking_along_only_the_sheet_changes(designer):
    before = element(designer.design.now, BODY)
    designer.panel.sheet.along_flag.setChecked(False)
    choose(designer, "8K 大度 横向")
    assert designer.design.now.width == 440
    assert element(designer.design.now, BODY) == before


def test_after_a_menu_the_arrows_move_what_is_selected(designer, qtbot):
    designer.activateWindow()
    designer.canvas.select([BODY])
    designer._form.arrange_button.setFocus()
    next(one for one in designer.arranging_menu.actions() if one.text()).trigger()
    assert designer.focusWidget() is designer.canvas
    left = element(designer.design.now, BODY).box.left
    qtbot.keyClick(designer.canvas, Qt.Key.Key_Right)
    assert element(designer.design.now, BODY).box.left == pytest.approx(left + 0.5)
