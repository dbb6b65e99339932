"""From the certificates tab into the designer and back to certificates that stand where the numbers say."""

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from lianbing_desktop.domain.awards.awards import AwardKind
from lianbing_desktop.domain.certificates import editing
from lianbing_desktop.domain.certificates.certificate import Align, Picture, Vertical
from lianbing_desktop.domain.certificates.editing import Layer, Place
from lianbing_desktop.domain.certificates.layout import BASELINE, MM_PER_POINT
from lianbing_desktop.services.awards import layouts
from lianbing_desktop.services.awards.awarding import add_award, assign
from lianbing_desktop.services.awards.design_words import Shown
from lianbing_desktop.ui.awards.awards_page import AwardsPage
from lianbing_desktop.ui.awards.designer_dialog import DesignerDialog
from lianbing_desktop.ui.shell import theme
from lianbing_desktop.ui.shell.jobs import Jobs
from lianbing_desktop.ui.shell.language import use_language
from lianbing_desktop.ui.shell.main_window import MainWindow
from lianbing_desktop.ui.shell.messages import Messages
from tests.dialogs import in_dialog
from tests.sample_contest import sample_contest

CONTROL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    use_language(qapp, "zh_CN")
    theme.apply(qapp)
    contest = sample_contest(tmp_path)
    add_award(contest, "一等奖", AwardKind.INDIVIDUAL, 2)
    assign(contest)
    messages = Messages()
    made = MainWindow({"awards": AwardsPage}, messages, Jobs(messages))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_contest(contest)
    form = made.page._form
    form.tabs.setCurrentWidget(form.certificates_tab)
    yield made
    made.close_contest()
    made.close()
    contest.close()


class Hand:
    """Works in the designer with the mouse and the keys."""

    def __init__(self, qtbot, dialog):
        self.qtbot, self.dialog = qtbot, dialog
        self.canvas, self.panel = dialog.canvas, dialog.panel.element

    def settle(self):
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.dialog.drawer.idle, timeout=20_000)

    def box(self, place):
        return editing.element(self.dialog.design.now, place).box

    def choose(self, menu, words):
        next(action for action in menu.actions() if action.text() == words).trigger()

    def drag(self, start, by, look=None, modifier=NONE):
        self.qtbot.mousePress(self.canvas, LEFT, modifier, start)
        self.qtbot.mouseMove(self.canvas, start + by / 2)
        self.qtbot.mouseMove(self.canvas, start + by)
        if look:
            look()
        self.qtbot.mouseRelease(self.canvas, LEFT, modifier, start + by)

    def type_number(self, side, number):
        field = self.panel.boxes[side]
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, number)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def press(self, key, modifier, until):
        """A key of the whole dialog: the button it stands for is pressed in a moment."""
        self.qtbot.keyClick(self.canvas, key, modifier)
        self.qtbot.waitUntil(until)


def in_designer(window, qtbot, act):
    seen = []

    def work(dialog):
        try:
            act(Hand(qtbot, dialog))
        except BaseException as error:
            seen.append(error)
            dialog.design.forget_changes()
        qtbot.mouseClick(dialog._form.close_button, LEFT)

    in_dialog(DesignerDialog, work, lambda dialog: dialog.canvas._page is not None and dialog.drawer.idle)
    qtbot.mouseClick(window.page._form.design_button, LEFT)
    if seen:
        raise seen[0]


def origins(content, words):
    """Where each character of these words begins on the first page: mm from the left and of the baseline from above."""
    document = pypdfium2.PdfDocument(content)
    page = document[0]
    height, text = page.get_height(), page.get_textpage()
    said = text.get_text_range()
    first = said.index(words)
    found = []
    for index in range(first, first + len(words)):
        x, y = ctypes.c_double(), ctypes.c_double()
        assert pdfium.FPDFText_GetCharOrigin(text.raw, index, x, y)
        found.append((x.value * MM_PER_POINT, (height - y.value) * MM_PER_POINT))
    text.close()
    document.close()
    return found


def test_a_text_is_placed_by_hand_by_keys_and_by_numbers_and_printed_where_they_say(
    window, qtbot, tmp_path, monkeypatch
):
    layout, badge = tmp_path / "自用.json", tmp_path / "局徽.png"
    Image.new("RGB", (40, 20), "red").save(badge)
    form = window.page._form
    first, second, third = (Place(Layer.FIELDS, index) for index in range(3))

    def work(hand):
        dialog, canvas, panel = hand.dialog, hand.canvas, hand.panel
        design, arrange = dialog.design, dialog.arranging_menu
        hand.choose(dialog.layouts_menu, "新建空白版式")
        hand.choose(dialog.adding_menu, "文字")
        assert canvas.selection == [first]
        assert canvas.hasFocus()
        # its words
        qtbot.keyClick(canvas, Qt.Key.Key_X, ALT)
        qtbot.waitUntil(panel.words.text_edit.hasFocus)
        panel.words.text_edit.selectAll()
        place = panel.words.place_box
        place.activated.emit(place.findData("姓名"))
        assert design.now.fields[0].text == "{姓名}"
        panel.choices["align"].setCurrentIndex(panel.choices["align"].findData(Align.LEFT))
        panel.choices["vertical"].setCurrentIndex(panel.choices["vertical"].findData(Vertical.TOP))
        # by hand: moved, then made wider by its right handle
        before = hand.box(first)
        hand.drag(canvas.area(first).center().toPoint(), QPoint(-60, -90))
        assert hand.box(first).left < before.left - 10
        assert hand.box(first).top < before.top - 10
        area = canvas.area(first)
        hand.drag(QPoint(round(area.right()), round(area.center().y())), QPoint(37, 0))
        assert hand.box(first).width > before.width + 5
        assert hand.box(first).height == before.height
        # by keys, by numbers
        left = hand.box(first).left
        canvas.setFocus()
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        assert hand.box(first).left == pytest.approx(left + 5.5)
        for side, number in (("left", "61.3"), ("top", "82.45"), ("width", "90"), ("height", "14")):
            hand.type_number(side, number)
        assert (hand.box(first).left, hand.box(first).top) == (61.3, 82.45)
        # two more: lined up, spread
        canvas.setFocus()
        qtbot.keyClick(canvas, Qt.Key.Key_D, CONTROL)
        hand.type_number("top", "110")
        canvas.setFocus()
        qtbot.keyClick(canvas, Qt.Key.Key_D, CONTROL)
        hand.type_number("top", "170")
        canvas.setFocus()
        qtbot.keyClick(canvas, Qt.Key.Key_A, CONTROL)
        assert canvas.selection == [first, second, third]
        hand.choose(arrange, "左边对齐")
        hand.choose(arrange, "纵向等距")
        assert {hand.box(one).left for one in (first, second, third)} == {61.3}
        tops = [hand.box(one).top for one in (first, second, third)]
        assert tops[1] - tops[0] == pytest.approx(tops[2] - tops[1], abs=0.02)
        # what is moved near an edge is drawn to it, and the guide is shown
        canvas.select([second])
        hand.type_number("left", "150")
        canvas.setFocus()
        unit, guides = canvas.unit, []
        by = QPoint(round((61.3 - 150) * unit) + 2, 0)
        hand.drag(canvas.area(second).center().toPoint(), by, lambda: guides.append(canvas._guides[0]))
        assert hand.box(second).left == 61.3
        assert guides[0] is not None
        # back and forth again
        hand.press(Qt.Key.Key_Z, CONTROL, lambda: hand.box(second).left == 150)
        hand.press(Qt.Key.Key_Y, CONTROL, lambda: hand.box(second).left == 61.3)
        # only the first is kept
        canvas.select([second, third])
        qtbot.keyClick(canvas, Qt.Key.Key_Delete)
        assert len(design.now.fields) == 1
        # a picture, and with it out to a file and in again
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(badge), ""))
        hand.choose(dialog.adding_menu, "图片文件…")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(layout), ""))
        hand.choose(dialog.layouts_menu, "导出到文件…")
        assert [path.suffix for path in sorted(tmp_path.glob("自用*"))] == [".png", ".json"]
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(layout), ""))
        hand.choose(dialog.layouts_menu, "从文件导入…")
        assert isinstance(design.now.fields[1], Picture)
        hand.settle()
        assert dialog._drawn.lost == frozenset()
        # with the longest and the shortest name
        shown, pages = dialog._form.shown_box, []
        for one in (Shown.LONGEST, Shown.SHORTEST):
            shown.setCurrentIndex(next(at for at in range(shown.count()) if shown.itemData(at).shown is one))
            hand.settle()
            pages.append(canvas._page.copy())
        assert len({shown.itemData(at).who for at in range(2)}) == 1 or pages[0] != pages[1]
        qtbot.keyClick(canvas, Qt.Key.Key_S, CONTROL)
        assert not design.unsaved

    in_designer(window, qtbot, work)
    chosen = form.template_box.currentData()
    kept = layouts.layout(window.contest, chosen)
    assert kept.name == "新版式（自用）（2）"
    qtbot.mouseClick(form.make_button, LEFT)
    qtbot.waitUntil(lambda: form.result_stack.currentWidget() is form.pdf_view, timeout=20_000)
    qtbot.waitUntil(lambda: window.jobs.state is None)
    snapshot = window.contest.snapshot()
    name = snapshot.entrant_by_id[snapshot.recipients[0].subject_id].name
    field = kept.fields[0]
    at = origins(window.page.certificates._preview._content, name)
    em = field.size * MM_PER_POINT
    for index, (x, baseline) in enumerate(at):
        assert x == pytest.approx(61.3 + index * em, abs=0.1)
        assert baseline == pytest.approx(82.45 + BASELINE * em, abs=0.1)


def test_closing_the_designer_asks_before_anything_is_lost(window, qtbot, monkeypatch):
    from PySide6.QtWidgets import QMessageBox

    asked = []

    def answer(*words):
        asked.append(words[2])
        return QMessageBox.StandardButton.Discard

    monkeypatch.setattr(QMessageBox, "question", answer)

    def work(hand):
        hand.canvas.select([Place(Layer.FIELDS, 0)])
        hand.canvas.setFocus()
        qtbot.keyClick(hand.canvas, Qt.Key.Key_Left)

    in_designer(window, qtbot, work)
    assert "要保存" in asked[0]
    assert not any(one.own for one in layouts.names(window.contest))
