"""A layout designed by hand and by number, kept, and printed with, in the real dialog."""

import re
import sys
import threading
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import Box, Picture
from lianbing_desktop.domain.certificates.editing import Layer, Place, Side
from lianbing_desktop.domain.certificates.layout import Fit
from lianbing_desktop.exchange.pdf.pdf_pages import PdfPages
from lianbing_desktop.services.awards import certifying, designing, layouts
from lianbing_desktop.services.awards.awarding import add_award, assign
from lianbing_desktop.ui.awards.designer_dialog import DesignerDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.language import use_language
from tests.sample_contest import sample_contest

SALUTATION, BODY, ISSUER, DATE = (Place(Layer.FIELDS, index) for index in range(4))


@pytest.fixture
def contest(tmp_path):
    opened = sample_contest(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def designer(qtbot, qapp, contest):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    dialog = DesignerDialog(contest, "honour-a4")
    qtbot.addWidget(dialog, before_close_func=leave)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    settle(qtbot, dialog)
    return dialog


def leave(dialog):
    """Close without a question."""
    dialog.design.forget_changes()


def settle(qtbot, dialog):
    QApplication.processEvents()
    qtbot.waitUntil(lambda: dialog.drawer.idle, timeout=20_000)


def lay_under(qtbot, dialog, path):
    """Take a scan as the stock, and wait until it is there."""
    dialog.adding_menu.take_stock(path)
    qtbot.waitUntil(lambda: bool(dialog.design.now.stock), timeout=10_000)


def box(dialog, place):
    return editing.element(dialog.design.now, place).box


def drag(qtbot, dialog, start, by, modifier=Qt.KeyboardModifier.NoModifier):
    canvas = dialog.canvas
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, modifier, start)
    qtbot.mouseMove(canvas, start + by / 2)
    qtbot.mouseMove(canvas, start + by)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, modifier, start + by)


def _darkness(canvas, area):
    """How many points of ink stand in this area of what is shown."""
    shown = canvas.grab(area.toRect()).toImage()
    dots = [(x, y) for x in range(shown.width()) for y in range(shown.height())]
    return sum(shown.pixelColor(x, y).lightness() < 90 for x, y in dots)


def test_a_field_is_dragged_typed_aligned_undone_changed_and_saved(designer, qtbot, contest):
    canvas, panel = designer.canvas, designer.panel
    before = box(designer, DATE)
    drag(qtbot, designer, canvas.area(DATE).center().toPoint(), QPoint(-70, 40))
    assert canvas.selection == [DATE]
    assert box(designer, DATE).left < before.left - 5
    assert box(designer, DATE).top > before.top + 3
    panel.element.boxes["left"].setFocus()
    panel.element.boxes["left"].selectAll()
    qtbot.keyClicks(panel.element.boxes["left"], "120.5")
    qtbot.keyClick(panel.element.boxes["left"], Qt.Key.Key_Return)
    assert box(designer, DATE).left == 120.5
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert box(designer, DATE).left == 125.5
    canvas.select([ISSUER, DATE])
    designer.arranging_menu.align(Side.LEFT)
    assert box(designer, DATE).left == box(designer, ISSUER).left == 125.5
    qtbot.mouseClick(designer._form.undo_button, Qt.MouseButton.LeftButton)
    assert box(designer, ISSUER).left == before.left
    canvas.select([SALUTATION])
    panel.element.words.text_edit.setFocus()
    panel.element.words.text_edit.selectAll()
    qtbot.keyClicks(panel.element.words.text_edit, "No. 7")
    assert editing.element(designer.design.now, SALUTATION).text == "No. 7"
    panel.sheet.name_edit.setText("")
    canvas.select([])
    panel.sheet.name_edit.selectAll()
    qtbot.keyClicks(panel.sheet.name_edit, "My layout")
    qtbot.mouseClick(designer._form.save_button, Qt.MouseButton.LeftButton)
    settle(qtbot, designer)
    assert designer.saved
    assert not designer.design.unsaved
    kept = layouts.layout(contest, "My layout")
    assert editing.element(kept, DATE).box.left == 125.5
    assert editing.element(kept, SALUTATION).text == "No. 7"


def test_certificates_are_made_with_what_was_designed(designer, qtbot, contest, tmp_path):
    add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    assign(contest)
    canvas = designer.canvas
    canvas.select([SALUTATION])
    designer.panel.element.words.text_edit.setPlainText("致{姓名}")
    assert designer.save()
    batch = certifying.prepare(contest, template=designer.saved)
    certifying.make_certificates(contest, batch, tmp_path / "a.pdf")
    with PdfPages(tmp_path / "a.pdf") as pages:
        assert f"致{batch.entries[0].values['姓名']}" in pages.text(0)


def test_tab_walks_the_elements_and_leaves_the_sheet_at_the_end(designer, qtbot):
    canvas = designer.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert canvas.selection == [SALUTATION]
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    assert canvas.selection == [BODY]
    qtbot.keyClick(canvas, Qt.Key.Key_Backtab)
    assert canvas.selection == [SALUTATION]
    canvas.select([editing.elements(designer.design.now)[0][0]])
    canvas.select([max(place for place, _ in editing.elements(designer.design.now) if place.layer is Layer.ART)])
    qtbot.keyClick(canvas, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not canvas.hasFocus())


def test_what_is_done_to_another_element_is_a_step_of_its_own(designer, qtbot):
    canvas, before = designer.canvas, box(designer, ISSUER)
    canvas.setFocus()
    for place in (ISSUER, DATE):
        canvas.select([place])
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    designer.design.undo()
    assert box(designer, ISSUER).left == before.left - 1
    designer.design.undo()
    assert box(designer, ISSUER) == before


def test_a_band_takes_several_and_delete_takes_them_away(designer, qtbot):
    canvas = designer.canvas
    both = canvas.area(ISSUER).united(canvas.area(DATE)).adjusted(-4, -4, 4, 4)
    drag(qtbot, designer, both.topLeft().toPoint(), QPoint(round(both.width()), round(both.height())))
    assert {ISSUER, DATE} <= set(canvas.selection)
    count = len(designer.design.now.fields)
    canvas.select([ISSUER, DATE])
    qtbot.keyClick(canvas, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert len(designer.design.now.fields) == count + 2
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(designer.design.now.fields) == count


def test_text_that_does_not_fit_is_framed_and_said(designer, qtbot):
    designer.canvas.select([BODY])
    designer.panel.element.choices["overflow"].setCurrentIndex(2)
    designer.panel.element.numbers["size"].setValue(120)
    settle(qtbot, designer)
    assert {at for at, text in designer._drawn.texts.items() if text.worst is Fit.OVER} == {BODY}
    assert designer._form.status_label.text()
    assert "超出" in designer.panel.element.note.text()


def test_no_page_is_drawn_by_the_thread_that_answers_the_mouse(designer, qtbot, monkeypatch):
    threads = []
    draw = designing.draw_page

    def noted(*wanted, **more):
        threads.append(threading.current_thread())
        return draw(*wanted, **more)

    monkeypatch.setattr(designing, "draw_page", noted)
    drag(qtbot, designer, designer.canvas.area(DATE).center().toPoint(), QPoint(-70, 40))
    settle(qtbot, designer)
    qtbot.keyClick(designer.canvas, Qt.Key.Key_Left)
    settle(qtbot, designer)
    assert threads
    assert threading.main_thread() not in threads


def test_while_an_element_is_dragged_only_it_moves_and_no_further_page_is_drawn(designer, qtbot):
    canvas = designer.canvas
    start = canvas.area(DATE).center().toPoint()
    before, layout = canvas.area(DATE), designer.design.now
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, start + QPoint(-20, 10))
    settle(qtbot, designer)
    lifted = canvas.grab()
    qtbot.mouseMove(canvas, start + QPoint(-120, 60))
    assert designer.drawer.idle
    assert designer.design.now is layout
    assert canvas.area(DATE).left() < before.left() - 80
    assert canvas.grab().toImage() != lifted.toImage()
    there, here = (_darkness(canvas, area) for area in (before, canvas.area(DATE)))
    assert there < here / 3  # its ink goes along, none stays behind
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(-120, 60))
    assert designer.design.now is not layout
    settle(qtbot, designer)


def test_the_threads_of_the_program_take_their_usual_turns_again_when_the_designer_is_closed(designer, qtbot):
    assert sys.getswitchinterval() < 0.001
    designer.design.forget_changes()
    designer.reject()
    assert sys.getswitchinterval() == pytest.approx(0.005)


def test_the_page_on_screen_is_the_page_on_paper_with_the_stock_below(designer, qtbot, tmp_path):
    designer.design.step("empty", layouts.layout(designer._contest, "text-only-a4"))
    Image.new("RGB", (297, 210), "#3366cc").save(tmp_path / "内芯.pdf")
    lay_under(qtbot, designer, tmp_path / "内芯.pdf")
    settle(qtbot, designer)
    canvas = designer.canvas
    at = canvas._rect(Box(5, 5, 0, 0)).topLeft().toPoint()
    shown = canvas.grab().toImage().pixelColor(at * canvas.devicePixelRatioF())
    assert shown.blue() > 200
    assert shown.red() < 60
    assert designer.save()
    assert layouts.layout(designer._contest, designer.saved).stock


def test_an_element_is_left_out_with_the_sheets_drawing_when_the_person_says_so(designer, qtbot):
    designer.adding_menu.actions()[1].trigger()
    (line,) = designer.canvas.selection
    layer = designer.panel.element.layer_box
    assert layer.currentText() == "套打也印"
    qtbot.keyClick(layer, Qt.Key.Key_Down)
    (there,) = designer.canvas.selection
    assert (line.layer, there.layer) == (Layer.FIELDS, Layer.ART)
    assert layer.currentText() == "随样式底图（套打不印）"
    designer.canvas.select([SALUTATION])
    assert not layer.isEnabled()
    qtbot.mouseClick(designer._form.undo_button, Qt.MouseButton.LeftButton)
    assert type(designer.design.now.fields[-1]).__name__ == "Rule"
    designer.adding_menu.actions()[3].trigger()
    assert designer.canvas.selection[0].layer is Layer.ART  # a border: the bought sheet has its own


def test_a_letter_leads_to_one_field_whatever_is_selected(designer):
    """Menus, panel and dialog have translations of their own, so that no file of sentences can tell."""
    for taken in ([], [SALUTATION], [ISSUER, DATE], [Place(Layer.ART, 0)]):
        designer.canvas.select(taken)
        QApplication.processEvents()
        letters = [
            letter
            for part in designer.findChildren(QLabel) + designer.findChildren(QAbstractButton)
            if part.isVisible()
            for letter in re.findall(r"&(\w)", part.text())
        ]
        assert len(letters) == len(set(letters)), sorted(letters)


def test_what_was_put_among_the_sheets_drawing_is_not_printed_on_a_bought_sheet(designer, contest, tmp_path):
    add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 1)
    assign(contest)
    for words in ("甲方线框", "乙方线框"):
        designer.adding_menu.actions()[0].trigger()
        designer.panel.element.words.text_edit.setPlainText(words)
    designer.arranging_menu.to_layer(Layer.ART)
    assert designer.save()
    for only in (False, True):
        batch = certifying.prepare(contest, template=designer.saved, text_only=only)
        certifying.make_certificates(contest, batch, tmp_path / "a.pdf", text_only=only)
        with PdfPages(tmp_path / "a.pdf") as pages:
            said = pages.text(0)
        assert "甲方线框" in said
        assert ("乙方线框" in said) is not only


def test_a_locked_element_stays_until_it_is_unlocked(designer, qtbot):
    canvas = designer.canvas
    canvas.select([DATE])
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    before = box(designer, DATE)
    drag(qtbot, designer, canvas.area(DATE).center().toPoint(), QPoint(-70, 40))
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert canvas.selection == [DATE]
    assert box(designer, DATE) == before
    assert not designer.panel.element.boxes["left"].isEnabled()
    assert designer.panel.element.flags["locked"].isChecked()
    qtbot.keyClick(canvas, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert box(designer, DATE).left == before.left - 0.5


def test_a_missing_stock_is_said_and_not_left_out_silently(designer, qtbot):
    lost = Picture(Box(0, 0, 297, 210), "a" * 64 + ".png")
    designer.design.step("stock", replace(designer.design.now, stock=(lost,)))
    settle(qtbot, designer)
    assert "底样图片不在这份赛事文件里" in designer._form.status_label.text()
    designer.canvas.select([Place(Layer.STOCK, 0)])
    assert "重新选底样文件" in designer.panel.element.note.text()


def test_what_would_not_fit_with_somebody_is_marked_whoever_is_shown(designer, qtbot):
    shown = designer._form.shown_box
    shown.setCurrentIndex(shown.count() - 1)
    designer.canvas.select([SALUTATION])
    designer.panel.element.words.text_edit.setPlainText("{姓名}")
    designer.panel.element.choices["overflow"].setCurrentIndex(2)
    designer.panel.element.boxes["width"].setValue(100)
    designer.panel.element.numbers["spacing"].setValue(100)
    settle(qtbot, designer)
    text = designer._drawn.texts[SALUTATION]
    assert (text.fit, text.worst) == (Fit.WHOLE, Fit.OVER)
    longest = designer._people.fillings()[0].who
    assert longest in text.who
    assert f"遇到 {text.who}，文字超出方框" in designer.panel.element.note.text()
    assert text.who in designer._form.status_label.text()


def test_the_rarest_name_is_offered_once_the_typefaces_were_asked(designer, qtbot):
    shown = designer._form.shown_box
    qtbot.waitUntil(lambda: any("最生僻" in shown.itemText(at) for at in range(shown.count())), timeout=20_000)
    assert [shown.itemText(at)[:3] for at in range(shown.count())] == ["最长：", "最短：", "最生僻", "示例内"]


def test_rulers_grid_and_snapping_follow_their_switches(designer, qtbot):
    canvas, form = designer.canvas, designer._form
    canvas.select([DATE])
    assert form.sheet_area.upper.width() == form.sheet_area.viewport().width()
    qtbot.keyClick(canvas, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: (canvas.snaps, canvas.shows_grid) == (False, True))
    drag(qtbot, designer, canvas.area(DATE).center().toPoint(), QPoint(-71, 33))
    assert (box(designer, DATE).left % 5, box(designer, DATE).top % 5) == (0, 0)
    qtbot.keyClick(canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not canvas.shows_grid)
    drag(qtbot, designer, canvas.area(DATE).center().toPoint(), QPoint(11, 0))
    assert box(designer, DATE).left % 5 != 0
    qtbot.keyClick(canvas, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: canvas.zoom == 1)
    qtbot.keyClick(canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: canvas.zoom < 1)


def test_what_was_copied_is_put_on_another_layout(designer, qtbot):
    canvas = designer.canvas
    canvas.select([DATE])
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    designer.design.open("badge")
    count = len(designer.design.now.fields)
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(designer.design.now.fields) == count + 1
    assert designer.design.now.fields[-1].text == "{日期}"
    QApplication.clipboard().setText("别处的文字")
    qtbot.keyClick(canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(designer.design.now.fields) == count + 1


def test_what_a_bought_sheet_gets_can_be_looked_at_alone(designer, qtbot):
    canvas = designer.canvas
    red = canvas._rect(Box(0, 20, 297, 4)).toRect()
    designer.panel.sheet.overprint_flag.setChecked(True)
    settle(qtbot, designer)
    middle = canvas.grab(red).toImage()
    assert {middle.pixelColor(x, 2).name() for x in range(60, middle.width() - 60)} == {"#ffffff"}
    designer.panel.sheet.overprint_flag.setChecked(False)
    settle(qtbot, designer)
    assert canvas.grab(red).toImage() != middle


def test_the_bought_sheet_is_drawn_once_and_lies_under_every_page(designer, qtbot, tmp_path, monkeypatch):
    Image.new("RGB", (297, 210), "#3366cc").save(tmp_path / "内芯.png")
    lay_under(qtbot, designer, tmp_path / "内芯.png")
    settle(qtbot, designer)
    sheet = designer._drawn.stock
    designer.canvas.select([DATE])
    designer.canvas.setFocus()
    qtbot.keyClick(designer.canvas, Qt.Key.Key_Left)
    settle(qtbot, designer)
    assert designer._drawn.stock is sheet
    designer.adding_menu.remove_stock()
    settle(qtbot, designer)
    assert designer.canvas._stock is None


def test_a_scan_of_other_proportions_is_taken_and_told(designer, qtbot, tmp_path):
    Image.new("RGB", (210, 297), "white").save(tmp_path / "竖着扫.png")
    lay_under(qtbot, designer, tmp_path / "竖着扫.png")
    assert "长宽比和纸张不一致" in designer._form.status_label.text()
    (tmp_path / "坏.png").write_bytes(b"")
    designer.adding_menu.take_stock(tmp_path / "坏.png")
    qtbot.waitUntil(
        lambda: "坏.png" in designer._form.status_label.text() and "请换用" in designer._form.status_label.text()
    )


def test_the_menu_of_a_right_click_is_about_what_is_under_the_mouse(designer, qtbot):
    canvas = designer.canvas
    at = canvas.area(DATE).center().toPoint()
    ask = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.mapToGlobal(at))
    QApplication.sendEvent(canvas, ask)
    assert canvas.selection == [DATE]
    assert designer.arranging_menu.isVisible()
    designer.arranging_menu.close()
    canvas.select([])
    QApplication.sendEvent(canvas, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, canvas.mapToGlobal(at)))
    assert designer.adding_menu.isVisible()
    designer.adding_menu.close()
